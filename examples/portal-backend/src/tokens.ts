import { importJWK, type JWK, jwtVerify } from 'jose';
import { Problem } from './problems.js';
import type { Who } from './who.js';

/** Whom the tokens of this portal are for, and who signs them. */
export const AUDIENCE = 'portal-backend';
export const ISSUER = 'portal-login';

/** The one algorithm that a key is for: the token has no say in it. */
export function algorithmOf(key: JWK): 'EdDSA' | 'HS256' {
  if (key.kty === 'OKP' && key.crv === 'Ed25519') return 'EdDSA';
  if (key.kty === 'oct' && (key.k ?? '').length >= 43) return 'HS256';
  throw new Error('expected a JWK: an Ed25519 key, or a secret of at least 32 bytes');
}

/** Reads an `Authorization` header: the public without one, a problem for a token that is not good. */
export async function tokenReader(jwk: JWK): Promise<(header: string | undefined) => Promise<Who>> {
  const algorithm = algorithmOf(jwk);
  const { d: _, ...verifying } = jwk;
  const key = await importJWK(verifying, algorithm);
  return async (header) => {
    if (header === undefined) return { role: 'public' };
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
    if (token === undefined) throw invalid();
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      audience: AUDIENCE,
      issuer: ISSUER,
      requiredClaims: ['exp', 'sub'],
    }).catch(() => {
      throw invalid();
    });
    const { sub, role, orgnr } = payload;
    if (typeof sub !== 'string' || !/^[!-~]{1,100}$/.test(sub)) throw invalid();
    if (role === 'caseworker') return { role, sub };
    if (role === 'applicant' && typeof orgnr === 'string' && /^\d{9}$/.test(orgnr)) {
      return { role, sub, orgnr };
    }
    throw invalid();
  };
}

/** 401, and how to ask (RFC 6750 §3). */
export function unauthorized(): Problem {
  const headers = { 'WWW-Authenticate': 'Bearer' };
  return new Problem(401, 'token.missing', 'This needs a token.', [], headers);
}

function invalid(): Problem {
  const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
  return new Problem(401, 'token.invalid', 'The token is not good, or not any more.', [], headers);
}
