import type { Claim, DecidedClaims } from './claim.js';

/** The claims in their order, with which of them was replaced by which. */
export interface ClaimOrder {
  /** The claims in the order in which they were claimed. */
  readonly claims: readonly Claim[];
  readonly find: (id: string) => Claim | undefined;
  readonly isDecided: (id: string) => boolean;
  /** The first claim that replaces a claim. */
  readonly replacedBy: (id: string) => Claim | undefined;
  /** Whether a claim counts no more: another replaces it, and it was not decided. */
  readonly isReplaced: (id: string) => boolean;
  /** The claim that a claim replaces; undefined where it replaces none that it can. */
  readonly replaced: (claim: Claim) => Claim | undefined;
}

/** Puts claims in their order. A claim replaces one before it, of which it is the first to do so. */
export function claimOrder(given: readonly Claim[], decided: DecidedClaims): ClaimOrder {
  const claims = given.toSorted((a, b) => a.sequence - b.sequence);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const replacedBy = new Map<string, Claim>();
  for (const claim of claims) {
    const { replaces = '' } = claim;
    const replaced = byId.get(replaces);
    if (replaced === undefined || replaced.sequence >= claim.sequence) continue;
    if (!replacedBy.has(replaces)) replacedBy.set(replaces, claim);
  }
  const isDecided = (id: string) => Object.hasOwn(decided, id);
  return {
    claims,
    find: (id) => byId.get(id),
    isDecided,
    isReplaced: (id) => !isDecided(id) && replacedBy.has(id),
    replacedBy: (id) => replacedBy.get(id),
    replaced: (claim) =>
      replacedBy.get(claim.replaces ?? '') === claim ? byId.get(claim.replaces ?? '') : undefined,
  };
}
