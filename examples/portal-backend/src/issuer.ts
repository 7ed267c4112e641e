import { importJWK, type JWK, SignJWT } from 'jose';
import { AUDIENCE, algorithmOf, ISSUER } from './tokens.js';
import type { Applicant, Caseworker } from './who.js';

/** Signs tokens for a demonstration and for tests. A portal has a login in its place. */
export async function issueToken(
  jwk: JWK,
  { sub, ...claims }: Applicant | Caseworker,
  validFor = '8h',
): Promise<string> {
  const alg = algorithmOf(jwk);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg })
    .setSubject(sub)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(validFor)
    .sign(await importJWK(jwk, alg));
}
