import * as z from 'zod/mini';
import { hash, sha256Hex } from '../parse/hash.js';
import { issueOf, type ParseResult } from '../parse/issue.js';
import { key } from '../parse/key.js';
import { parseOrThrow, parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { codedIssue, list, object } from '../parse/schema.js';
import { utcTime } from '../time/utc-time.js';
import { drawId } from './announcement.js';

const line = object({
  /** When the line was written, in UTC. It is not before the line above. */
  at: utcTime,
  /** The kind of the document. `void` takes back a line above. */
  kind: z.enum(['announcement', 'entries', 'secret', 'log', 'void']),
  /** The draw. */
  drawId,
  /**
   * SHA-256 of the document, or of the bytes of the secret. For `void`, that of the line of this draw
   * which is taken back.
   */
  sha256: hash,
});

const journal = object({
  /** The organiser: 1 to 200 printable ASCII characters without a blank. */
  organiser: key,
  /** The lines, oldest first. */
  lines: list(line, 1_000_000),
}).check(
  z.superRefine(({ lines }, context) => {
    const written = new Set<string>();
    lines.forEach(({ at, kind, drawId, sha256 }, index) => {
      if (at < (lines[index - 1]?.at ?? '')) {
        const expected = 'expected a time that is not before the line above';
        context.addIssue(codedIssue(['lines', index, 'at'], 'journal.order', expected));
      }
      if (kind === 'void' && !written.has(`${drawId} ${sha256}`)) {
        const expected = 'expected the hash of a line above of the same draw';
        context.addIssue(codedIssue(['lines', index, 'sha256'], 'journal.void', expected));
      }
      written.add(`${drawId} ${sha256}`);
    });
  }),
);

/** A line of a journal. */
export interface JournalLine extends z.output<typeof line> {}

/**
 * The journal of an organiser: when each document of each draw was written down. Lines are only added,
 * so whoever kept a {@link journalHead} sees whether an earlier line was changed.
 */
export interface Journal extends z.output<typeof journal> {}

/**
 * Reads `journal.txt`: exactly the text that {@link journalDocument} writes.
 *
 * @example
 * ```ts
 * import { parseJournal } from 'utlysning';
 *
 * parseJournal('utlysning-journal/2\norganiser: hkdir\n');
 * // => { ok: true, value: { organiser: 'hkdir', lines: [] } }
 * ```
 */
export const parseJournal: Parser<string, Journal> = /* @__PURE__ */ parser(
  (input: unknown): ParseResult<Journal> => {
    const read = parseWith(z.string(), input);
    if (!read.ok) return read;
    const [, head = '', ...rest] = read.value.split('\n');
    const lines = rest.slice(0, -1).map((written) => {
      const [, at, kind, drawId, sha256] = written.split(' ');
      return { at, kind, drawId, sha256 };
    });
    const parsed = parseWith(journal, { organiser: head.slice('organiser: '.length), lines });
    if (!parsed.ok || journalDocument(parsed.value) === read.value) return parsed;
    const expected = 'expected utlysning-journal/2, the organiser, and lines numbered from 1';
    return { ok: false, issues: [issueOf([], 'journal.form', expected)] };
  },
);

/**
 * The text of `journal.txt`, in ASCII. Each line ends with LF.
 *
 * @throws {@link UtlysningError} `journal.invalid` for what is no journal.
 *
 * @example
 * ```ts
 * import { journalDocument } from 'utlysning';
 *
 * const sha256 = '85311c059da9516a7ec059ec3f413abc00581e01b8f77ed747b2ad02f6503bb4';
 * const line = { at: '2026-01-31T12:00:00Z', kind: 'entries', drawId: 'd-1', sha256 } as const;
 * journalDocument({ organiser: 'hkdir', lines: [line] }).split('\n')[2];
 * // => '1 2026-01-31T12:00:00Z entries d-1 85311c059da9516a7ec059ec3f413abc00581e01b8f77ed747b2ad02f6503bb4'
 * ```
 */
export function journalDocument(input: Journal): string {
  const { organiser, lines } = parseOrThrow(journal, input, 'journal.invalid');
  const written = lines.map(
    ({ at, kind, drawId, sha256 }, index) => `${index + 1} ${at} ${kind} ${drawId} ${sha256}\n`,
  );
  return `utlysning-journal/2\norganiser: ${organiser}\n${written.join('')}`;
}

/**
 * The journal with a line more. Begin with `{ organiser, lines: [] }`.
 *
 * @throws {@link UtlysningError} `journal.invalid`, with an issue `journal.order` for a time before
 * that of the last line, and `journal.void` where there is nothing to take back.
 *
 * @example
 * ```ts
 * import { addToJournal } from 'utlysning';
 *
 * const journal = addToJournal({ organiser: 'hkdir', lines: [] }, {
 *   at: '2026-01-31T12:00:00Z',
 *   kind: 'announcement',
 *   drawId: 'hkdir-2026',
 *   sha256: '85311c059da9516a7ec059ec3f413abc00581e01b8f77ed747b2ad02f6503bb4',
 * });
 * journal.lines.length; // => 1
 * ```
 */
export function addToJournal(before: Journal, added: JournalLine): Journal {
  const { organiser, lines } = parseOrThrow(journal, before, 'journal.invalid');
  return parseOrThrow(journal, { organiser, lines: [...lines, added] }, 'journal.invalid');
}

/**
 * SHA-256 of the first lines of `journal.txt`, its two lines of head among them, as
 * `head -n <lines> journal.txt | sha256sum` prints it. Undefined for a number of lines that it does not
 * have.
 *
 * @throws {@link UtlysningError} `journal.invalid` for what is no journal.
 *
 * @example
 * ```ts
 * import { journalHead } from 'utlysning';
 *
 * journalHead({ organiser: 'hkdir', lines: [] }, 2);
 * // => 'd4c06deb3c9815aa7173e5b5e19cefeda38f145ec6dcbb2a7c75c49c9b5fb9ee'
 * ```
 */
export function journalHead(journal: Journal, lines: number): string | undefined {
  const written = journalDocument(journal).split('\n').slice(0, -1);
  if (!Number.isInteger(lines) || lines < 1 || lines > written.length) return undefined;
  return sha256Hex(`${written.slice(0, lines).join('\n')}\n`);
}
