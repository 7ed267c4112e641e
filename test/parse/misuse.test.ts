import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import * as drand from '../../src/drand/index.js';
import * as library from '../../src/index.js';
import { UtlysningError } from '../../src/index.js';
import * as register from '../../src/register/index.js';
import * as testing from '../../src/testing/index.js';
import { year } from '../obligations/year.js';
import { application, criteria, RIGHT } from './right-arguments.js';

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

type Taker = (...args: readonly unknown[]) => unknown;

/**
 * Each way to hand in wrong arguments: the wrong one alone, in each place among right ones, and in
 * each field of options. What the library made is frozen; its fields are no arguments.
 */
function* wrongCalls(name: string): Generator<readonly [string, readonly unknown[]]> {
  const right = RIGHT[name] ?? [];
  for (const [kind, value] of WRONG) {
    yield [`${kind} alone`, [value]];
    for (const [at, argument] of right.entries()) {
      yield [`${kind} as argument ${at}`, right.with(at, value)];
      for (const field of fieldsOf(argument)) {
        yield [
          `${kind} as ${field} of argument ${at}`,
          right.with(at, { ...(argument as object), [field]: value }),
        ];
      }
    }
  }
}

function fieldsOf(argument: unknown): readonly string[] {
  const isOptions = typeof argument === 'object' && argument !== null && !Object.isFrozen(argument);
  return isOptions && !Array.isArray(argument) ? Object.keys(argument) : [];
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

const entries = { ...library, ...drand, ...register, ...testing, ...testing.matchers };
const functions = Object.entries(entries).flatMap(([name, value]) =>
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

  it.each(functions)('of %s is the only thing wrong: right ones are taken', (name, take) => {
    expect(RIGHT).toHaveProperty([name]);
    expect(() => take(...(RIGHT[name] ?? []))).not.toThrow();
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
