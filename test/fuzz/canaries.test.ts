import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { chainHash, quicknet, randomnessOf, roundAt } from '../../src/drand/index.js';
import {
  type Application,
  admit,
  advise,
  amendCall,
  announceDraw,
  canonicalJson,
  closeEntries,
  commitmentTo,
  defineCall,
  draw,
  entitlement,
  epochMs,
  explain,
  type Finding,
  formalCriteria,
  grounds,
  kroner,
  marginTo,
  offer,
  parseApplication,
  parseCall,
  participation,
  remedies,
  replay,
  resolveWallTime,
  settle,
  simulateOdds,
  strike,
  timeline,
  UtlysningError,
  verifyDraw,
  zonedTimestamp,
} from '../../src/index.js';
import { createRegister, norway } from '../../src/register/index.js';
import { example } from '../application/example.js';
import { drawn, entrants, input, lotto } from '../lottery/draws.js';
import { year } from '../participation/year.js';
import { partAt, put, sampleOf } from './material.js';

// What a person is called, wrote or needs is planted wherever it could stand, and looked for in all
// that comes out. It has a blank in it, so that it is no key and no id.

const SECRET = 'Kari Hemmelig';
const told = (value: unknown) => JSON.stringify(value)?.includes('Hemmelig') ?? false;

/** A finding, and everything that is said of it to a person. */
function inWords(finding: Finding): unknown[] {
  const languages = ['nb', 'nn', 'en'] as const;
  return [
    finding,
    remedies(finding),
    ...languages.flatMap((language) => [
      explain(finding, language, hkdir2024),
      grounds(finding, language, hkdir2024),
      advise(finding, language, hkdir2024),
    ]),
  ];
}

/** What an error says: its message, and its issues but for their paths, which say where and not what. */
function said(error: unknown): unknown[] {
  expect(error).toBeInstanceOf(UtlysningError);
  const { code, message, issues } = error as UtlysningError;
  return [code, message, issues.map((issue) => [issue.code, issue.message])];
}

/** What a function says of a value: what it gives, or the error that it throws. */
function answer<T>(take: () => T, words: (given: T) => unknown): unknown {
  try {
    return words(take());
  } catch (error) {
    return said(error);
  }
}

const criteria = formalCriteria(hkdir2024, { register: norway });
const obligations = participation(hkdir2024);

describe('what people write, where it belongs', () => {
  it('in an application is in no finding, no admission and nothing that is said of them', () => {
    const ESTIMATE = 1_234_567;
    for (const parts of [{ plans: SECRET, motivation: SECRET }, { plans: SECRET }, {}]) {
      for (const channel of ['Espresso', SECRET]) {
        const read = parseApplication({
          ...example,
          submission: { ...example.submission, channel },
          parts: { ...parts, [channel === SECRET ? 'Hemmelig' : 'plans']: SECRET },
          specialNeeds: [{ gathering: 'g3', estimate: ESTIMATE }],
        });
        const application = (read.ok && read.value) as Application;
        const admission = admit(hkdir2024, [application], { register: norway });
        const again = replay(admission, hkdir2024, [application], { register: norway });
        const everything = [...inWords(criteria.evaluate(application)), admission, again];
        expect(everything.filter(told)).toEqual([]);
        expect(JSON.stringify(everything)).not.toMatch(/g3|1.?234.?567|12.?345/);
      }
    }
  });

  it('in claims is in no statement', () => {
    const line = { id: 'c-1', date: '2024-11-01', amount: 100, currency: 'NOK' };
    for (const kind of ['other', 'staff-release', 'hotel']) {
      const statement = settle(hkdir2024, {
        persons: [],
        appliedFor: [],
        lines: [{ ...line, item: 'otherCosts', kind, note: SECRET }],
        stays: [],
      });
      const words = statement.lines.flatMap(({ finding }) => inWords(finding));
      expect([statement, ...words].filter(told)).toEqual([]);
    }
  });

  it('in the record of a draw is in no finding of it', () => {
    const announcement = announceDraw({ ...input, sources: [{ kind: 'numbers', name: SECRET }] });
    const given = { ...lotto, name: SECRET };
    const record = draw(announcement, closeEntries(announcement, entrants(3)), [given]);
    const struck = strike(record, 'e01', SECRET, '2024-07-01T00:00:00Z');
    for (const honest of [record, struck]) {
      for (const forged of [honest, { ...honest, library: SECRET }, { ...honest, seed: null }]) {
        expect(inWords(verifyDraw(forged)).filter(told)).toEqual([]);
      }
    }
  });

  it('in a call is in nothing that is judged by it', () => {
    const clauses = Object.entries(hkdir2024.clauses).map(([id, clause]) => [
      id,
      { ...clause, says: SECRET },
    ]);
    const read = parseCall({
      ...hkdir2024,
      organiser: SECRET,
      title: { nb: SECRET, nn: SECRET, en: SECRET },
      clauses: Object.fromEntries(clauses),
      gatherings: {
        ...hkdir2024.gatherings,
        planned: hkdir2024.gatherings.planned.map((gathering) => ({ ...gathering, place: SECRET })),
      },
    });
    const call = read.ok ? read.value : hkdir2024;
    expect(call).not.toBe(hkdir2024);
    const claims = { persons: [], appliedFor: [], lines: [], stays: [] };
    const everything = [
      admit(call, [example as never], { register: norway }),
      participation(call).evaluate(year()),
      settle(call, claims),
      entitlement(call),
      timeline(call),
    ];
    expect(everything.filter(told)).toEqual([]);
  });
});

/** The value with the secret in each of its places: as a text, in a list, as a value and as a key. */
function* planted(value: unknown): Generator<unknown> {
  const { places } = sampleOf(value);
  for (const path of places) {
    const inner = partAt(value, path);
    const own = typeof inner === 'object' && inner !== null ? inner : { id: 'x' };
    const inIt = Array.isArray(own) ? [...own, { [SECRET]: SECRET }] : { ...own, [SECRET]: SECRET };
    for (const what of [SECRET, [SECRET], { id: SECRET }, inIt, `${inner}${SECRET}`]) {
      yield put(value, path, what);
    }
  }
}

const line = { id: 'c-1', date: '2024-11-01', amount: 100, currency: 'NOK' };
const claims = {
  persons: ['p1'],
  appliedFor: [{ gathering: 'g1', estimate: 100 }],
  lines: [
    { ...line, item: 'travel', gathering: 'g1', person: 'p1' },
    { ...line, item: 'otherCosts', kind: 'staff-release' },
  ],
  stays: [{ gathering: 'g1', persons: ['p1'] }],
};
const { version, amendments, ...definition } = hkdir2024;
const record = drawn(entrants(3));
const later = '2024-07-01T00:00:00Z';

/** What throws, or answers, when a value is wrong. */
const takers: Readonly<Record<string, [value: unknown, take: (wrong: never) => unknown]>> = {
  parseApplication: [
    example,
    (wrong) => {
      const read = parseApplication(wrong, hkdir2024);
      return read.ok
        ? inWords(criteria.evaluate(read.value))
        : read.issues.map(({ code, message }) => [code, message]);
    },
  ],
  settle: [claims, (wrong) => settle(hkdir2024, wrong)],
  participation: [year(), (wrong) => inWords(obligations.evaluate(wrong))],
  verifyDraw: [record, (wrong) => inWords(verifyDraw(wrong))],
  offer: [record, (wrong) => offer(wrong, 'e01', later).order],
  announceDraw: [input, (wrong) => Object.keys(announceDraw(wrong))],
  draw: [
    lotto,
    (wrong) =>
      draw(record.announcement, closeEntries(record.announcement, ['a', 'b']), [wrong]).order,
  ],
  defineCall: [definition, (wrong) => Object.keys(defineCall(wrong))],
  amendCall: [
    { deadline: { at: '2024-06-28T10:00' }, terms: { g1: { nb: 'a', nn: 'b', en: 'c' } } },
    (wrong) => Object.keys(amendCall(hkdir2024, wrong, { at: '2024-06-20T09:00:00Z', why: 'x' })),
  ],
};

it.each(Object.entries(takers))(
  '%s tells of nothing that stands where something else should, or as a key too many',
  (_, [value, take]) => {
    let taken = 0;
    for (const wrong of planted(value)) {
      const words = answer(
        () => take(wrong as never),
        (given) => given,
      );
      expect(told(words), JSON.stringify(words)?.slice(0, 2000)).toBe(false);
      taken += 1;
    }
    expect(taken).toBeGreaterThan(10);
  },
);

it('an error tells of nothing that was handed in', () => {
  const secret = SECRET as never;
  const calls: readonly (() => unknown)[] = [
    () => epochMs(secret),
    () => resolveWallTime(secret, 'Europe/Oslo'),
    () => resolveWallTime('2024-06-24T10:00', secret),
    () => resolveWallTime('2024-03-31T02:30', 'Europe/Oslo', secret),
    () => zonedTimestamp(0, secret),
    () => marginTo(0 as never, secret, secret),
    () => marginTo(later, later, secret),
    () => kroner(secret),
    () => commitmentTo(secret),
    () => randomnessOf(secret),
    () => roundAt(quicknet, secret),
    () => chainHash({ ...quicknet, groupHash: secret }),
    () => simulateOdds([secret], 1, { runs: 1, seed: 1 }),
    () => closeEntries(record.announcement, [secret]),
    () => strike(record, secret, 'x', later),
    () => strike(record, 'e01', 'x', secret),
    () => canonicalJson([secret, undefined]),
    () => createRegister({ from: secret, to: secret, entries: [] }),
    () => norway.find(secret, secret),
    () => explain(verifyDraw(record), secret),
  ];
  for (const call of calls) {
    const words = answer(call, () => expect.unreachable(String(call)));
    expect(told(words), String(call)).toBe(false);
  }
});

it('an issue has a key that nobody asked for in its path, for a program, and nowhere else', () => {
  const wrong = { ...claims, [SECRET]: 1 };
  let thrown: unknown;
  try {
    settle(hkdir2024, wrong as never);
  } catch (error) {
    thrown = error;
  }
  const { issues, message } = thrown as UtlysningError;
  expect(issues.map(({ path }) => path)).toEqual([[SECRET]]);
  expect(message).toBe(
    'The value is refused: the value itself: no such key here [unknown-key] [claims.invalid]',
  );
});
