import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { mainnetDefault, quicknet } from '../../src/drand/index.js';
import { announceDraw, parseAnnouncement } from '../../src/lottery/announcement.js';
import type { UtlysningError } from '../../src/parse/error.js';
import { chainNamed, vectors } from '../drand/vectors.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { drand, roundAt } from './announced-rounds.js';
import * as properties from './announcement.properties.js';
import { isDeepFrozen } from './deep-frozen.js';
import { announced, input } from './draws.js';

describe('announceDraw', () => {
  it('states its input, and the method that is the default', () => {
    expect(announceDraw(input)).toStrictEqual({ ...input, method: 'ticket' });
    expect(announceDraw({ ...input, method: 'shuffle' }).method).toBe('shuffle');
  });

  it('is frozen through and through, and leaves its input as it was', () => {
    const secret = { kind: 'secret', commitment: 'ab'.repeat(32) } as const;
    for (const sources of [input.sources, [drand(quicknet)], [secret]]) {
      const given = { ...structuredClone(input), sources: structuredClone(sources) };
      const before = structuredClone(given);
      expect(isDeepFrozen(announceDraw(given))).toBe(true);
      expect(given).toStrictEqual(before);
      expect(Object.isFrozen(given.sources)).toBe(false);
    }
  });

  it('keeps a timestamp as it was written, and takes a Date or what Temporal has', () => {
    const at = Date.UTC(2024, 5, 26, 10);
    expect(announced({ drawAt: '2024-06-26T15:30:00.000001+05:30' }).drawAt).toBe(
      '2024-06-26T15:30:00.000001+05:30',
    );
    for (const drawAt of [
      new Date(at),
      Temporal.Instant.fromEpochMilliseconds(at),
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Oslo'),
      { epochMilliseconds: at },
    ]) {
      expect(announced({ drawAt }).drawAt).toBe('2024-06-26T10:00:00.000Z');
      expect(announced({ drawAt, sources: [drand(quicknet)] }).sources).toEqual(
        announced({ sources: [drand(quicknet)] }).sources,
      );
    }
  });

  it('takes up to sixteen sources, in their order, of any kinds', () => {
    const names = Array.from(
      { length: 14 },
      (_, n) => ({ kind: 'numbers', name: `Dice ${n}` }) as const,
    );
    const secret = { kind: 'secret', commitment: 'ab'.repeat(32) } as const;
    const sources = [secret, ...names, drand(quicknet)];
    expect(announced({ sources }).sources.map(({ kind }) => kind)).toEqual(
      sources.map(({ kind }) => kind),
    );
    const refused = {
      code: 'announcement.invalid',
      issues: [expect.objectContaining({ code: 'too-big' })],
    };
    expect(() => announced({ sources: [...sources, secret] })).toThrow(
      expect.objectContaining(refused),
    );
  });
});

describe('the round', () => {
  it('is the one whose time is published, at that time and until it', () => {
    for (const { chain, round, unix } of vectors.roundTimes) {
      const { hash, period } = chainNamed(chain);
      for (const [second, expected] of [
        [unix, round],
        [unix + 1, round + 1],
        [unix + period, round + 1],
      ] as const) {
        expect(roundAt(new Date(second * 1000), drand(hash))).toEqual({
          kind: 'drand',
          chain: hash,
          round: expected,
        });
      }
    }
  });

  it('is the first at or after the draw, on every known network', () => {
    properties.announcesTheFirstRoundAtOrAfterTheDraw(100);
  });

  it('is the same however the moment is written', () => {
    const source = drand(quicknet.hash);
    expect(roundAt('2023-08-23T15:59:24Z', source)).toMatchObject({ round: 1000 });
    expect(roundAt('2023-08-23T17:59:24+02:00', source)).toMatchObject({ round: 1000 });
    expect(roundAt('2023-08-24T03:29:24.000000+11:30', source)).toMatchObject({ round: 1000 });
    expect(roundAt('2023-08-23T15:59:24.000001Z', source)).toMatchObject({ round: 1001 });
    expect(roundAt('2023-08-23T15:59:21.000001Z', source)).toMatchObject({ round: 1000 });
  });

  it('is computed for a network that is given in full', () => {
    const walkthrough = chainNamed('walkthrough');
    // Round 38 came at 1687506927: genesis 1687506816 and 37 periods of 3 seconds.
    expect(roundAt(new Date(1_687_506_927_000), drand(walkthrough))).toEqual({
      kind: 'drand',
      chain: walkthrough.hash,
      round: 38,
    });
    expect(roundAt('2023-08-23T15:59:24Z', drand(quicknet))).toEqual(
      roundAt('2023-08-23T15:59:24Z', drand(quicknet.hash)),
    );
  });

  it('may be stated when it is the right one, and not otherwise', () => {
    const at = '2023-08-23T15:59:24Z';
    expect(roundAt(at, drand(quicknet.hash, 1000))).toMatchObject({ round: 1000 });
    for (const round of [999, 1001, 0, -1, 1000.5, Number.NaN, Number.MAX_SAFE_INTEGER]) {
      expect(() => roundAt(at, drand(quicknet.hash, round))).toThrow(
        errorWithCode('announcement.round'),
      );
    }
  });
});

describe('what announceDraw refuses', () => {
  const refusal = (change: object): Pick<UtlysningError, 'code' | 'issues'> => {
    try {
      announceDraw({ ...input, ...change });
    } catch (error) {
      expect(error).toEqual(errorWithCode((error as UtlysningError).code));
      checkedIssues((error as UtlysningError).issues);
      return error as UtlysningError;
    }
    throw new Error('it was not refused');
  };

  it.each<[what: string, change: object, path: (string | number)[], code: string]>([
    ['less than no place', { places: -1 }, ['places'], 'too-small'],
    ['half a place', { places: 1.5 }, ['places'], 'invalid-type'],
    ['places as text', { places: '6' }, ['places'], 'invalid-type'],
    ['more than ten million places', { places: 10_000_001 }, ['places'], 'too-big'],
    ['no id', { drawId: undefined }, ['drawId'], 'missing'],
    ['an id with a blank', { drawId: 'd 1' }, ['drawId'], 'invalid-format'],
    ['an id that ends its line', { drawId: 'd-1\n' }, ['drawId'], 'invalid-format'],
    ['an empty id', { drawId: '' }, ['drawId'], 'invalid-format'],
    ['another method', { method: 'dice' }, ['method'], 'invalid-value'],
    ['no sources', { sources: [] }, ['sources'], 'too-small'],
    ['sources that are none', { sources: 'Lotto' }, ['sources'], 'invalid-type'],
    ['a source that is none', { sources: [null] }, ['sources', 0], 'invalid-type'],
    [
      'another kind of source',
      { sources: [{ kind: 'dice' }] },
      ['sources', 0, 'kind'],
      'invalid-value',
    ],
    [
      'a key too many',
      { sources: [{ kind: 'numbers', name: 'Lotto', round: 1 }] },
      ['sources', 0, 'round'],
      'unknown-key',
    ],
    [
      'a commitment in capitals',
      { sources: [{ kind: 'secret', commitment: 'AB'.repeat(32) }] },
      ['sources', 0, 'commitment'],
      'invalid-format',
    ],
    [
      'a commitment of 31 bytes',
      { sources: [{ kind: 'secret', commitment: 'ab'.repeat(31) }] },
      ['sources', 0, 'commitment'],
      'invalid-format',
    ],
    [
      'RFC 3797 with other than numbers',
      { method: 'rfc3797', sources: [...input.sources, drand(quicknet)] },
      ['sources'],
      'announcement.method',
    ],
  ])('%s', (_, change, path, code) => {
    const { code: whole, issues } = refusal(change);
    expect(whole).toBe('announcement.invalid');
    expect(issues).toContainEqual(expect.objectContaining({ path, code }));
  });

  it.each([
    ['of two lines', 'Lotto\ndrand: 00'],
    ['with a carriage return', 'Lotto\r'],
    ['with a line separator', 'Lotto\u2028x'],
    ['that begins with a blank', ' Lotto'],
    ['that ends with a blank', 'Lotto '],
    ['that is empty', ''],
    ['of 201 characters', 'x'.repeat(201)],
    ['in another Unicode form', 'Vikinglotto pa\u030A onsdag'],
    ['with a zero-width blank', 'Lot\u200Bto'],
    ['that turns the line around', 'Lotto \u202E51'],
  ])('a name %s', (_, name) => {
    const { code, issues } = refusal({ sources: [{ kind: 'numbers', name }] });
    expect([code, issues.map((issue) => issue.code)]).toEqual([
      'announcement.invalid',
      ['source.name'],
    ]);
  });

  it('a name with half of a surrogate pair', () => {
    const { issues } = refusal({ sources: [{ kind: 'numbers', name: 'Lotto \uD83C' }] });
    expect(issues.map((issue) => issue.code)).toEqual(['source.name']);
  });

  it('takes a name of 200 characters, in any letters', () => {
    for (const name of ['x'.repeat(200), 'Vikinglotto på onsdag: 1. trekning', '宝くじ', 'x']) {
      expect(announced({ sources: [{ kind: 'numbers', name }] }).sources).toEqual([
        { kind: 'numbers', name },
      ]);
    }
  });

  it('a draw that is not after the closing', () => {
    expect(refusal({ drawAt: input.closesAt }).code).toBe('announcement.order');
    expect(refusal({ drawAt: '2024-06-24T09:59:59.999999+02:00' }).code).toBe('announcement.order');
    // Later on the clock and earlier in time.
    expect(refusal({ drawAt: '2024-06-24T11:00:00+04:00' }).code).toBe('announcement.order');
    expect(announced({ drawAt: '2024-06-24T10:00:00.000001+02:00' }).places).toBe(1);
    const parsed = parseAnnouncement({ ...announceDraw(input), drawAt: input.closesAt });
    expect(
      parsed.ok ? [] : checkedIssues(parsed.issues).map(({ path, code }) => [path, code]),
    ).toEqual([[['drawAt'], 'announcement.order']]);
  });

  it('a network that is neither known nor given in full', () => {
    for (const chain of ['00'.repeat(32), 'quicknet', '', chainNamed('walkthrough').hash]) {
      expect(refusal({ sources: [{ kind: 'drand', chain }] }).code).toBe('announcement.chain');
    }
    expect(refusal({ sources: [{ kind: 'drand' }] }).code).toBe('announcement.chain');
  });

  it('a network whose hash is not its own: its rounds would be another’s', () => {
    for (const chain of [
      { ...quicknet, period: 60 },
      { ...quicknet, genesisTime: quicknet.genesisTime + 1 },
      { ...chainNamed('walkthrough'), hash: quicknet.hash },
      {},
      null,
    ]) {
      expect(refusal({ sources: [{ kind: 'drand', chain }] })).toEqual(
        expect.objectContaining({ name: 'UtlysningError' }),
      );
    }
  });

  it('a draw before the network began', () => {
    const before = { closesAt: '2020-07-22T00:00:00Z', drawAt: '2023-08-23T15:09:26.999Z' };
    const sources = [drand(quicknet)];
    expect(refusal({ ...before, sources }).code).toBe('drand.before-genesis');
    expect(announced({ ...before, sources: [drand(mainnetDefault)] }).places).toBe(1);
  });

  it('a time without an offset, or none', () => {
    for (const key of ['closesAt', 'drawAt']) {
      expect(refusal({ [key]: '2024-06-26T12:00:00' }).code).toBe('instant.naive');
      for (const at of ['2024-06-31T12:00:00Z', 'tomorrow', undefined, Number.NaN, {}]) {
        expect(refusal({ [key]: at }).code).toBe('instant.invalid');
      }
    }
  });
});

describe('sources that the organiser alone controls', () => {
  const secret = { kind: 'secret', commitment: 'ab'.repeat(32) } as const;

  it('are reported in the announcement itself', () => {
    for (const sources of [[secret], [secret, { ...secret, commitment: 'cd'.repeat(32) }]]) {
      expect(announced({ sources }).findings).toStrictEqual([
        {
          criterion: 'sources',
          level: 'required',
          outcome: 'not-met',
          clauses: [],
          reason: { code: 'sources.organiser-only', params: {} },
        },
      ]);
    }
  });

  it('are not reported when one source is someone else’s', () => {
    for (const other of [drand(quicknet), ...input.sources]) {
      expect('findings' in announced({ sources: [secret, other] })).toBe(false);
    }
  });
});

describe('an announcement that says more than it should', () => {
  const typo = { ...input, metod: 'shuffle' };
  const source = { kind: 'drand', chain: quicknet.hash, raund: 7 };
  it.each([
    ['a key that is misspelt', typo, ['metod']],
    ['a key too many in a source', { ...input, sources: [source] }, ['sources', 0, 'raund']],
  ])('is refused: %s', (_, given, path) => {
    try {
      announceDraw(given as never);
      expect.unreachable();
    } catch (error) {
      const { code, issues } = error as UtlysningError;
      expect([code, issues[0]?.code, issues[0]?.path]).toEqual([
        'announcement.invalid',
        'unknown-key',
        path,
      ]);
    }
  });

  it('is refused when it warns of an organiser who does not control every source', () => {
    const only = announceDraw({
      ...input,
      sources: [{ kind: 'secret', commitment: '0'.repeat(64) }],
    });
    const mixed = announceDraw({ ...input, sources: [...input.sources, ...only.sources] });
    for (const outside of [announceDraw(input), mixed]) {
      const parsed = parseAnnouncement({ ...outside, findings: only.findings });
      expect(
        parsed.ok ? [] : checkedIssues(parsed.issues).map(({ path, code }) => [path, code]),
      ).toEqual([[['findings'], 'announcement.findings']]);
    }
    expect(parseAnnouncement(only).ok).toBe(true);
  });
});
