import { describe, expect, it, vi } from 'vitest';
import {
  existedBeforeAnnouncement,
  existedBeforeEntries,
} from '../../src/lottery/checks/existed-before.js';
import type { HandedIn } from '../../src/lottery/handed-in.js';
import {
  type Timestamp,
  type TimestampVerifier,
  timestamps,
} from '../../src/lottery/timestamps.js';
import { parseWith } from '../../src/parse/parse.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { checkFacts } from './check-facts.js';

/** A token of a document. The verifiers below read the answer from its text. */
const token = (of: 'announcement' | 'entries', answer: object): Timestamp => ({
  of,
  kind: 'rfc3161',
  token: btoa(JSON.stringify(answer)),
});
const inToken: TimestampVerifier = (token) => JSON.parse(new TextDecoder().decode(token));
const at = (at: string, accuracyMs?: number) => ({ outcome: 'met', at, accuracyMs });

/** The closing of the draw of these facts is 31 January at 12:00, the draw 2 February at 12:00. */
const judge = (tokens: readonly Timestamp[], handedIn: HandedIn = { timestamps: inToken }) => {
  const facts = checkFacts({ timestamps: tokens }, handedIn);
  return [existedBeforeAnnouncement.check(facts), existedBeforeEntries.check(facts)] as const;
};

describe('the criteria existed-before', () => {
  it('do not apply without a token of the document', () => {
    const log: Timestamp = { of: 'log', events: 1, kind: 'rfc3161', token: 'AAAA' };
    expect(judge([log])).toEqual([undefined, undefined]);
    expect(judge([token('entries', at('2026-02-01T00:00:00Z'))])[0]).toBeUndefined();
  });

  it('are undetermined without a verifier', () => {
    const [, entries] = judge([token('entries', at('2026-02-01T00:00:00Z'))], {});
    expect(entries).toMatchObject({
      outcome: 'undetermined',
      code: 'existed-before.unchecked',
      params: { of: 'entries', before: '2026-02-02T12:00:00Z' },
    });
  });

  it.each([
    ['before', at('2026-01-31T11:59:59Z'), 'met'],
    ['at', at('2026-01-31T12:00:00Z'), 'not-met'],
    ['before, with its accuracy added', at('2026-01-31T11:59:58.500Z', 1499), 'met'],
    ['at, with its accuracy added', at('2026-01-31T11:59:58.500Z', 1500), 'not-met'],
    ['before, in another offset', at('2026-01-31T12:59:59+01:00'), 'met'],
  ])('the announcement existed %s the closing', (_, answer, outcome) => {
    const [announcement] = judge([token('announcement', answer)]);
    expect(announcement?.outcome).toBe(outcome);
  });

  it('D5: the list existed before the draw, not only before its source was out', () => {
    const [, early] = judge([token('entries', at('2026-02-02T11:59:59Z'))]);
    const [, late] = judge([token('entries', at('2026-02-02T12:00:00Z'))]);
    expect([early?.outcome, late?.outcome]).toEqual(['met', 'not-met']);
    expect(late?.code).toBe('existed-before.late');
  });

  it('one token in time is enough, also beside one that cannot be checked', () => {
    const inTime = token('entries', at('2026-02-01T00:00:00Z'));
    const late = token('entries', at('2026-02-03T00:00:00Z'));
    const unknown = token('entries', { outcome: 'undetermined', code: 'authority.unknown' });
    expect(judge([late, unknown, inTime])[1]?.outcome).toBe('met');
    expect(judge([late, unknown])[1]).toMatchObject({
      outcome: 'undetermined',
      params: { why: 'authority.unknown' },
    });
  });

  it('a token that is refused is not met, whatever the others show', () => {
    const inTime = token('entries', at('2026-02-01T00:00:00Z'));
    const refused = token('entries', { outcome: 'not-met', code: 'token.other-document' });
    expect(judge([inTime, refused])[1]).toMatchObject({
      outcome: 'not-met',
      code: 'existed-before.refused',
      params: { why: 'token.other-document' },
    });
  });

  it('are recommended to somebody who has a copy of the document', () => {
    const levels = (handedIn: HandedIn) => {
      const facts = checkFacts({}, handedIn);
      return [existedBeforeAnnouncement, existedBeforeEntries].map((check) => check.level?.(facts));
    };
    expect(levels({})).toEqual(['required', 'required']);
    expect(levels({ announcement: '{}' })).toEqual(['recommended', 'required']);
    expect(levels({ entries: '' })).toEqual(['required', 'recommended']);
  });

  it('give the verifier the bytes of the token and of the whole document', () => {
    const verify = vi.fn<TimestampVerifier>(() => ({ outcome: 'not-met', code: 'no' }));
    const stamp: Timestamp = { of: 'entries', kind: 'rfc3161', token: 'AP+A' };
    const facts = checkFacts({ timestamps: [stamp] }, { timestamps: verify });
    existedBeforeEntries.check(facts);
    expect(verify.mock.calls).toEqual([
      [Uint8Array.of(0, 255, 128), new TextEncoder().encode(facts.entries.document)],
    ]);
  });

  it.each([
    undefined,
    null,
    'met',
    {},
    { outcome: 'met' },
    { outcome: 'met', at: '2026-01-31' },
    { outcome: 'met', at: '2026-01-31T00:00:00Z', accuracyMs: -1 },
    { outcome: 'met', at: '2026-01-31T00:00:00Z', accuracyMs: Number.NaN },
    { outcome: 'not-met' },
    { outcome: 'perhaps', code: 'x' },
  ])('throw timestamp.verifier for the answer %j of a verifier', (answer) => {
    const verify = (() => answer) as unknown as TimestampVerifier;
    expect(() => judge([token('entries', {})], { timestamps: verify })).toThrow(
      errorWithCode('timestamp.verifier'),
    );
  });
});

describe('the timestamps of a record', () => {
  const one = { of: 'entries', kind: 'rfc3161', token: 'AAAA' };

  it.each([
    [one],
    [{ ...one, of: 'announcement', token: 'AA==' }],
    [{ of: 'log', events: 1, kind: 'rfc3161', token: 'AAA=' }],
  ])('are read: %j', (stamp) => {
    expect(parseWith(timestamps, [stamp])).toEqual({ ok: true, value: [stamp] });
  });

  it.each([
    ['of another document', { ...one, of: 'seed' }, ['of']],
    ['of another standard', { ...one, kind: 'opentimestamps' }, ['kind']],
    ['of no lines of the log', { ...one, of: 'log', events: 0 }, ['events']],
    ['of an unstated part of the log', { ...one, of: 'log' }, ['events']],
    ['of a part of the list', { ...one, events: 1 }, ['events']],
    ['that is empty', { ...one, token: '' }, ['token']],
    ['without its padding', { ...one, token: 'AA' }, ['token']],
    ['with a line end', { ...one, token: 'AAAA\n' }, ['token']],
    ['in base64url', { ...one, token: 'A_-A' }, ['token']],
  ])('cannot have a token %s', (_, stamp, path) => {
    const parsed = parseWith(timestamps, [stamp]);
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: [0, ...path] }] });
  });
});
