import { Problem } from './problems.js';

/** The tag of a revision (RFC 9110 §8.8.3). */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** Refuses a change of another revision than there is (RFC 9110 §13.1.1), or of nobody knows which. */
export function requireMatch(ifMatch: string | undefined, revision: number): void {
  const current = { ETag: etagOf(revision) };
  if (ifMatch === undefined) {
    throw new Problem(428, 'if-match.missing', 'Say in If-Match what was read.', [], current);
  }
  if (ifMatch.split(',').some((tag) => ['*', current.ETag].includes(tag.trim()))) return;
  throw new Problem(412, 'if-match.changed', 'It was changed meanwhile.', [], current);
}
