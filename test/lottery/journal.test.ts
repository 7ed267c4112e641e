import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { journal as check } from '../../src/lottery/checks/journal.js';
import type { HandedIn } from '../../src/lottery/handed-in.js';
import {
  addToJournal,
  type JournalLine,
  journalDocument,
  journalHead,
  parseJournal,
} from '../../src/lottery/journal.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { checkFacts, drand, secret } from './check-facts.js';

const [A, B, C] = ['a1', 'b2', 'c3'].map((byte) => byte.repeat(32)) as [string, string, string];
const head = 'utlysning-journal/2\norganiser: hkdir\n';
const TEXT = `${head}1 2026-01-01T08:00:00Z announcement d-1 ${A}
2 2026-01-01T08:00:00Z entries d-2 ${B}
3 2026-02-01T08:00:00Z void d-1 ${A}
`;
const issuesOf = (text: unknown) => {
  const parsed = parseJournal(text);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path].join(' '));
};

describe('a journal', () => {
  it('is read from its text and written back to the byte', () => {
    const parsed = parseJournal(TEXT);
    expect(parsed).toMatchObject({ ok: true, value: { organiser: 'hkdir' } });
    expect(parsed.ok && journalDocument(parsed.value)).toBe(TEXT);
    expect(parsed.ok && parsed.value.lines[2]).toEqual({
      at: '2026-02-01T08:00:00Z',
      kind: 'void',
      drawId: 'd-1',
      sha256: A,
    });
  });

  it.each([
    ['no text', 7, 'invalid-type'],
    ['nothing', '', 'invalid-format organiser'],
    ['another format', TEXT.replace('journal/2', 'journal/1'), 'journal.form'],
    ['no organiser', TEXT.replace('organiser: hkdir\n', ''), 'invalid-format organiser'],
    ['no line end after the last line', TEXT.slice(0, -1), 'journal.form'],
    ['CRLF', TEXT.replaceAll('\n', '\r\n'), 'invalid-format organiser'],
    ['an empty line', `${TEXT}\n`, 'missing lines 3 at'],
    ['a number that is left out', TEXT.replace('\n2 ', '\n3 '), 'journal.form'],
    ['a number with a zero before it', TEXT.replace('\n2 ', '\n02 '), 'journal.form'],
    ['two blanks', TEXT.replace('d-2 ', 'd-2  '), 'invalid-format lines 1 sha256'],
    ['a word more', TEXT.replace(B, `${B} x`), 'journal.form'],
    ['a hash in capitals', TEXT.replace(B, B.toUpperCase()), 'invalid-format lines 1 sha256'],
    ['another kind', TEXT.replace('entries', 'seed'), 'invalid-value lines 1 kind'],
    ['a day that is none', TEXT.replace('02-01', '02-30'), 'time.utc lines 2 at'],
    ['a time before the line above', TEXT.replace('3 2026', '3 2025'), 'journal.order lines 2 at'],
    ['a void of another draw', TEXT.replace('void d-1', 'void d-2'), 'journal.void lines 2 sha256'],
  ])('with %s is refused', (_, text, issue) => {
    expect(issuesOf(text)).toContain(issue);
  });

  it('gets a line more, not before the last one', () => {
    const added: JournalLine = {
      at: '2026-03-01T08:00:00Z',
      kind: 'log',
      drawId: 'd-1',
      sha256: C,
    };
    const empty = { organiser: 'hkdir', lines: [] };
    const one = addToJournal(empty, added);
    expect(journalDocument(one)).toBe(`${head}1 2026-03-01T08:00:00Z log d-1 ${C}\n`);
    expect(() => addToJournal(one, { ...added, at: '2026-02-28T08:00:00Z' })).toThrow(
      errorWithCode('journal.invalid'),
    );
    expect(() => addToJournal(empty, { ...added, kind: 'void' })).toThrow(
      errorWithCode('journal.invalid'),
    );
    expect(() => addToJournal(undefined as never, added)).toThrow(errorWithCode('journal.invalid'));
  });

  it('has the heads that head and sha256sum print', () => {
    const parsed = parseJournal(TEXT);
    if (!parsed.ok) throw new Error();
    const printed = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(journalHead(parsed.value, 2)).toBe(printed(head));
    expect(journalHead(parsed.value, 5)).toBe(printed(TEXT));
    for (const lines of [0, 6, -1, 1.5, Number.NaN]) {
      expect(journalHead(parsed.value, lines)).toBeUndefined();
    }
  });
});

describe('the criterion journal', () => {
  const { announcement, entries } = checkFacts({});
  const own = { announcement: announcement.sha256, entries: entries.sha256 };

  /** What is found of the draw `d-1` that closes on 31 January and is drawn on 2 February at 12:00. */
  function judge(lines: readonly string[], handedIn: HandedIn = {}, reveals = {}) {
    const numbered = lines.map((line, index) => `${index + 1} ${line}\n`).join('');
    return check.check(checkFacts(reveals, { journal: `${head}${numbered}`, ...handedIn }));
  }
  const announced = `2026-01-01T08:00:00Z announcement d-1 ${own.announcement}`;
  const listed = `2026-02-01T08:00:00Z entries d-1 ${own.entries}`;

  it('is met by one announcement and one list, those of the record, in time', () => {
    expect(judge([announced, listed])).toEqual({
      outcome: 'met',
      code: 'journal.in-time',
      params: { organiser: 'hkdir', head: false },
    });
  });

  it.each([
    ['no announcement', [listed], 'journal.missing', 'announcement'],
    ['no list', [announced], 'journal.missing', 'entries'],
    [
      'the announcement of another draw only',
      [announced.replace('d-1', 'd-2'), listed],
      'journal.missing',
      'announcement',
    ],
    [
      'the announcement at the closing',
      [`2026-01-31T12:00:00Z announcement d-1 ${own.announcement}`, listed],
      'journal.late',
      'announcement',
    ],
    [
      'the list at the time of the draw',
      [announced, `2026-02-02T12:00:00Z entries d-1 ${own.entries}`],
      'journal.late',
      'entries',
    ],
    [
      'a second announcement',
      [`2026-01-01T08:00:00Z announcement d-1 ${B}`, announced, listed],
      'journal.several',
      'announcement',
    ],
    [
      'a second list, after the draw',
      [announced, listed, `2026-02-03T08:00:00Z entries d-1 ${B}`],
      'journal.several',
      'entries',
    ],
    [
      'a second list that was taken back when the source was out',
      [
        announced,
        `2026-02-01T07:00:00Z entries d-1 ${B}`,
        listed,
        `2026-02-02T12:00:00Z void d-1 ${B}`,
      ],
      'journal.several',
      'entries',
    ],
    [
      'the announcement, taken back after the draw',
      [announced, listed, `2026-02-03T08:00:00Z void d-1 ${own.announcement}`],
      'journal.taken-back',
      'announcement',
    ],
    [
      'the list, taken back in time and not written again',
      [announced, listed, `2026-02-01T09:00:00Z void d-1 ${own.entries}`],
      'journal.taken-back',
      'entries',
    ],
  ])('is not met by %s', (_, lines, code, of) => {
    expect(judge(lines)).toMatchObject({ outcome: 'not-met', code, params: { of } });
  });

  it.each([
    [
      'a first list that was taken back in time',
      [
        announced,
        `2026-02-01T07:00:00Z entries d-1 ${B}`,
        `2026-02-01T07:30:00Z void d-1 ${B}`,
        listed,
      ],
    ],
    ['a line that stands twice', [announced, announced, listed]],
    [
      'the list, taken back and written again',
      [
        announced,
        listed,
        `2026-02-01T09:00:00Z void d-1 ${own.entries}`,
        listed.replace('08', '10'),
      ],
    ],
    ['what belongs to other draws', [announced, listed, listed.replace('d-1', 'd-2')]],
    ['the log', [announced, listed, `2026-02-05T08:00:00Z log d-1 ${C}`]],
  ])('is met beside %s', (_, lines) => {
    expect(judge(lines)?.outcome).toBe('met');
  });

  it.each([
    ['in time', '2026-02-02T11:59:59Z', 'c0'.repeat(32), 'met'],
    ['at the time of the draw', '2026-02-02T12:00:00Z', 'c0'.repeat(32), 'not-met'],
    ['late, if it is withheld', '2026-02-02T12:00:00Z', 'withheld', 'met'],
  ])('of a secret that is written down %s', (_, at, value, outcome) => {
    const sources = [drand, secret];
    const revealed = [
      { kind: 'drand', round: 7, signature: 'aa' },
      { kind: 'secret', secret: value },
    ] as const;
    const facts = checkFacts({ sources, revealed });
    const lines = [
      `2026-01-01T08:00:00Z announcement d-1 ${facts.announcement.sha256}`,
      `2026-02-01T08:00:00Z entries d-1 ${facts.entries.sha256}`,
      `${at} secret d-1 ${secret.commitment}`,
    ];
    expect(judge(lines, {}, { sources, revealed })?.outcome).toBe(outcome);
  });

  it('is not met where the journal does not begin with the head that was kept', () => {
    const kept = `${head}1 ${announced}\n`;
    const journalHead = { lines: 3, sha256: createHash('sha256').update(kept).digest('hex') };
    expect(judge([announced, listed], { journalHead })).toMatchObject({
      outcome: 'met',
      params: { head: true },
    });
    const rewritten = [announced.replace('08:00:00', '08:00:01'), listed];
    expect(judge(rewritten, { journalHead })).toEqual({
      outcome: 'not-met',
      code: 'journal.rewritten',
      params: { lines: 3 },
    });
    expect(judge([], { journalHead })?.code).toBe('journal.rewritten');
  });

  it('is undetermined without a journal, and for a file that is none', () => {
    const codeOf = (handedIn: HandedIn) => check.check(checkFacts({}, handedIn));
    expect(codeOf({})).toMatchObject({
      outcome: 'undetermined',
      code: 'journal.not-handed-in',
    });
    expect(codeOf({ journal: entries.document })).toMatchObject({
      outcome: 'undetermined',
      code: 'journal.unreadable',
    });
  });

  it('is recommended to somebody who has a copy of both documents', () => {
    const level = (handedIn: HandedIn) => check.level?.(checkFacts({}, handedIn));
    expect(level({ announcement: '{}' })).toBe('required');
    expect(level({ announcement: '{}', entries: '' })).toBe('recommended');
  });
});
