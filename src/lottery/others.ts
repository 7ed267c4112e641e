import * as z from 'zod/mini';
import { MAX_ENTRANTS } from '../allocation/entrant.js';
import { refusal } from '../parse/error.js';
import { hash, sha256Hex } from '../parse/hash.js';
import { issueOf, MAX_ISSUES } from '../parse/issue.js';
import { byCodeUnit } from '../parse/order.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireObject } from '../parse/require.js';
import { list } from '../parse/schema.js';
import { type Announcement, announcement as announcementSchema } from './announcement.js';
import { type HashedDocument, hashed, othersDocument } from './documents.js';
import { entrantIssues } from './entrant-rules.js';
import { type EntrantInput, entrant, lineOf } from './entry-line.js';

const other = z.extend(entrant, {
  /** 64 hexadecimal digits from 32 random bytes, for this applicant alone. */
  salt: hash,
});

/** An applicant who was not admitted: the entry line that an insertion would have, and a salt. */
export interface OtherInput extends EntrantInput {
  /** 64 hexadecimal digits from 32 random bytes, for this applicant alone. */
  readonly salt: string;
}

/** What opens the hash of an applicant. The applicant gets it before the draw. */
export interface OtherOpening {
  /** The id of the applicant. */
  readonly id: string;
  /** The salt. */
  readonly salt: string;
  /** The entry line that an insertion would have. */
  readonly line: string;
  /** SHA-256 of the salt, a colon and the line. */
  readonly sha256: string;
}

/** The committed list of the applicants who were not admitted. */
export interface OthersList extends HashedDocument {
  /** The hashes, in byte order. */
  readonly lines: readonly string[];
  /** What opens each hash, in the given order. It is not published. */
  readonly openings: readonly OtherOpening[];
}

/**
 * Commits to the applicants who were not admitted, so that an appeal can let one of them in after the
 * draw, and nobody else. Publish `document` as `others.txt`, also when it is empty.
 *
 * @throws {@link UtlysningError} `announcement.invalid`; `others.invalid` with an issue for each
 * applicant that has another form, other attributes than announced (`entrant.attributes`,
 * `entrant.number`), or the id or the salt of another (`duplicate`).
 *
 * @example
 * ```ts
 * import { announceDraw, commitOthers } from 'utlysning';
 * import { quicknet } from 'utlysning/drand';
 *
 * const { announcement } = announceDraw({
 *   drawId: 'd-1',
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [{ kind: 'drand', chain: quicknet }],
 *   selection: { order: [], places: 1 },
 * });
 * const salt = 'ab'.repeat(32); // Of a cryptographic random generator.
 * const others = commitOthers({ announcement, others: [{ id: 'd', attributes: {}, salt }] });
 * others.openings[0]?.line; // => 'd'
 * others.lines[0] === others.openings[0]?.sha256; // => true
 * ```
 */
export function commitOthers(input: {
  /** The announcement of the draw. */
  readonly announcement: Announcement;
  /** The applicants who were not admitted. */
  readonly others: readonly OtherInput[];
}): OthersList {
  requireObject(input, 'others.invalid', 'an announcement and the other applicants');
  const announced = parseOrThrow(announcementSchema, input.announcement, 'announcement.invalid');
  const others = parseOrThrow(list(other, MAX_ENTRANTS), input.others, 'others.invalid');
  const salts = new Set<string>();
  const issues = [
    ...entrantIssues(announced, others),
    ...others.flatMap(({ salt }, at) =>
      salts.size === salts.add(salt).size
        ? [issueOf([at, 'salt'], 'duplicate', 'expected a salt for each applicant alone')]
        : [],
    ),
  ];
  if (issues.length > 0) throw refusal('others.invalid', issues.slice(0, MAX_ISSUES));
  const openings = others.map(({ id, attributes, salt }) => {
    const line = lineOf({ id, attributes });
    return { id, salt, line, sha256: commitmentToLine(salt, line) };
  });
  const lines = openings.map(({ sha256 }) => sha256).sort(byCodeUnit);
  return { lines, openings, ...hashed(othersDocument(announced.drawId, lines)) };
}

/** The hash of an applicant who was not admitted. */
export function commitmentToLine(salt: string, line: string): string {
  return sha256Hex(`${salt}:${line}`);
}
