import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import * as library from '../../src/index.js';
import { type Application, UtlysningError } from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { example } from '../application/example.js';
import { witnessed } from '../lottery/draws.js';
import { year } from '../obligations/year.js';

// A6: misuse from plain JavaScript gave TypeErrors that name the inside of the library.

class Trap extends Error {}

/** A value whose every property throws. That error is the value's own, and passes through. */
const throwing = new Proxy(
  {},
  {
    get() {
      throw new Trap();
    },
  },
);

/** Every wrong kind of argument. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a text', 'x'],
  ['a symbol', Symbol('x')],
  ['a big integer', 7n],
  ['a function', () => undefined],
  ['a list', []],
  ['a list of nothing', [undefined]],
  ['an object', {}],
  ['a proxy that throws', throwing],
  ['a parse result', { ok: true, value: {} }],
  ['a refused parse result', { ok: false, issues: [] }],
];

const { record } = witnessed();
const application = example as unknown as Application;
const criteria = library.formalCriteria(hkdir2024, { register: norway });
const finding = criteria.evaluate(application);
const admission = library.admit(hkdir2024, [application], { register: norway });
const sha256 = record.seed;
const at = '2024-08-01T12:00:00Z';
const journal = {
  organiser: 'o',
  lines: [{ at, kind: 'entries' as const, drawId: 'd-1', sha256 }],
};
const moment = '2024-08-01T12:00:00Z';

/** Right arguments of each function that takes more than one, so that each place is tried alone. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  admit: [hkdir2024, [application], { register: norway }],
  advise: [finding, 'nb', hkdir2024],
  all: ['id', [criteria], {}],
  amendCall: [hkdir2024, { organiser: 'HK-dir' }, { at: '2024-05-01T12:00:00Z', reason: 'x' }],
  amendAward: [library.award(hkdir2024, application), { granted: {}, at: moment, reason: 'x' }],
  any: ['id', [criteria], {}],
  atLeast: [1, 'id', [criteria], {}],
  award: [hkdir2024, application, {}],
  decided: [finding, { outcome: 'met', by: 'head', at: moment, reason: 'x' }],
  addToJournal: [journal, journal.lines[0]],
  drawVerdict: [library.verifyDraw(record), 'nb'],
  each: ['id', 'members', () => [], criteria, {}],
  entitlement: [hkdir2024, application],
  entrantsOf: [hkdir2024, admission],
  explain: [finding, 'nb', hkdir2024],
  explainIssues: [[], 'nb', hkdir2024],
  formalCriteria: [hkdir2024, { register: norway }],
  grounds: [hkdir2024, finding, { language: 'nb' }],
  journalHead: [journal, 2],
  marginTo: [moment, moment, 'Europe/Oslo'],
  not: ['id', criteria, {}],
  on: [(value: unknown) => value, criteria],
  priorityGroups: [hkdir2024, admission],
  reasonIs: [finding.reason, 'all'],
  remedies: [finding, {}],
  replay: [admission, hkdir2024, [application], { register: norway }],
  resolveWallTime: ['2024-06-24T10:00', 'Europe/Oslo', 'earlier'],
  recordEvents: [record, []],
  seedDocument: [record.announcement, record.revealed],
  settle: [hkdir2024, library.award(hkdir2024, application), []],
  simulateOdds: [[1, 1], 1, { runs: 1, seed: 1 }],
  some: ['id', 'members', () => [], criteria, {}],
  ticketOf: ['seed', 'id'],
  untilNext: [hkdir2024, moment],
  verifyDraw: [record, {}],
  versionOf: [hkdir2024, moment],
  when: ['id', criteria, criteria, {}],
  withDecisions: [finding, new Map()],
  writing: ['nb', hkdir2024],
  zonedTimestamp: [0, 'Europe/Oslo'],
};

type Taker = (...args: readonly unknown[]) => unknown;

/** Each way to hand in wrong arguments: the wrong one alone, and in each place among right ones. */
function* wrongCalls(name: string): Generator<readonly [string, readonly unknown[]]> {
  const right = RIGHT[name] ?? [undefined];
  for (const [kind, value] of WRONG) {
    yield [`${kind} alone`, [value]];
    for (const at of right.keys()) yield [`${kind} as argument ${at}`, right.with(at, value)];
  }
}

/** What is wrong with how a function takes its arguments; undefined where nothing is. */
function misused(take: Taker, args: readonly unknown[]): string | undefined {
  try {
    const result = take(...args);
    if (typeof (result as { evaluate?: unknown })?.evaluate === 'function') {
      evaluated(result as { evaluate: Taker });
    }
    return undefined;
  } catch (error) {
    if (error instanceof UtlysningError || error instanceof Trap) return undefined;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** A criterion may be made of something that is only looked at when it is evaluated. */
function evaluated(criterion: { evaluate: Taker }): void {
  criterion.evaluate(application);
}

const functions = Object.entries(library).flatMap(([name, value]) =>
  typeof value === 'function' && name !== 'UtlysningError' ? [[name, value as Taker] as const] : [],
);

describe('a wrong kind of argument', () => {
  it.each(functions)('of %s is an UtlysningError or has a valid result', (name, take) => {
    const wrong = [...wrongCalls(name)].flatMap(([kind, args]) => {
      const found = misused(take, args);
      return found === undefined ? [] : [`${kind}: ${found}`];
    });

    expect(wrong).toEqual([]);
  });
});

describe('a wrong kind of facts', () => {
  const judges: readonly (readonly [string, Taker])[] = [
    ['the formal criteria', criteria.evaluate as Taker],
    ['obligations', library.obligations(hkdir2024).evaluate as Taker],
  ];

  it.each(judges)('of %s is an UtlysningError or has a finding', (_, evaluate) => {
    const wrong = WRONG.flatMap(([kind, value]) => {
      const found = misused(evaluate, [value]);
      return found === undefined ? [] : [`${kind}: ${found}`];
    });

    expect(wrong).toEqual([]);
    expect(() => evaluate(year())).not.toThrow(TypeError);
  });
});
