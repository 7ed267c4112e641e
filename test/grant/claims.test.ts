import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { type Claims, parseClaims } from '../../src/grant/claims.js';
import { settle } from '../../src/grant/settlement.js';
import { kroner } from '../../src/money/money.js';
import type { UtlysningError } from '../../src/parse/error.js';
import type { Issue } from '../../src/parse/issue.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { example, type Path, places, put } from './changed-claims.js';
import { claimed, cost, need, travel } from './claimed.js';
import * as properties from './claims.properties.js';

const valueAt = (path: Path) =>
  path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], example);

const issues = (input: unknown): readonly Issue[] => {
  const parsed = parseClaims(input);
  expect(parsed.ok).toBe(false);
  return parsed.ok ? [] : checkedIssues(parsed.issues);
};

const faults = (input: unknown) => issues(input).map(({ path, code }) => [path, code]);

const times = (many: number, what: unknown) => Array.from({ length: many }, () => what);

describe('claims', () => {
  it('are read as they are written, and frozen through and through', () => {
    const parsed = parseClaims(JSON.parse(JSON.stringify(example)));
    expect(parsed).toStrictEqual({ ok: true, value: example });
    const frozen = (inner: unknown): boolean =>
      typeof inner !== 'object' ||
      inner === null ||
      (Object.isFrozen(inner) && Object.values(inner).every(frozen));
    expect(parsed.ok && frozen(parsed.value)).toBe(true);
  });

  it('may be of nothing at all', () => {
    expect(parseClaims({ persons: [], appliedFor: [], lines: [], stays: [] }).ok).toBe(true);
  });

  it.each<[string, Path, unknown]>([
    ['kroner with decimals', ['lines', 0, 'amount'], 12.5],
    ['an amount below zero', ['lines', 0, 'amount'], -1],
    ['the largest amount', ['lines', 0, 'amount'], 1e12],
    ['the largest amount below zero', ['lines', 0, 'amount'], -1e12],
    ['another currency', ['lines', 0, 'currency'], 'EUR'],
    ['a gathering that the call does not have', ['lines', 0, 'gathering'], 'g9'],
    ['a person that is not in the group', ['lines', 0, 'person'], 'p99'],
    ['a kind that the call does not have', ['lines', 1, 'kind'], 'hotel'],
    ['other costs without a note', ['lines', 1, 'note'], undefined],
    ['a note of 2000 characters', ['lines', 1, 'note'], 'x'.repeat(2000)],
    ['an id used twice', ['lines', 1, 'id'], 't-1'],
    ['the leap day', ['lines', 1, 'date'], '2024-02-29'],
    ['the same person twice', ['persons'], ['p1', 'p1']],
    ['two applications for one gathering', ['appliedFor'], times(2, example.appliedFor[0])],
    ['5000 lines', ['lines'], times(5000, cost())],
    ['10 000 persons', ['persons'], times(10_000, 'p1')],
  ])('may have %s: the shape is right', (_, path, what) => {
    expect(parseClaims(put(example, path, what)).ok).toBe(true);
  });

  it.each<[string, Path, unknown, string]>([
    ['a date without a year', ['lines', 1, 'date'], '15.10.', 'day.invalid'],
    ['a day that no calendar has', ['lines', 1, 'date'], '2025-02-29', 'day.invalid'],
    ['a moment for a day', ['lines', 1, 'date'], '2024-11-01T10:00:00Z', 'day.invalid'],
    ['a month for a day', ['lines', 1, 'date'], '2024-11', 'day.invalid'],
    ['an empty date', ['lines', 1, 'date'], '', 'day.invalid'],
    ['a date as a number', ['lines', 1, 'date'], 20241101, 'invalid-type'],
    ['no date', ['lines', 1, 'date'], undefined, 'missing'],
    ['an amount as text', ['lines', 0, 'amount'], '1250,50', 'invalid-type'],
    ['no amount', ['lines', 0, 'amount'], undefined, 'missing'],
    ['null for an amount', ['lines', 0, 'amount'], null, 'invalid-type'],
    ['no number for an amount', ['lines', 0, 'amount'], Number.NaN, 'invalid-type'],
    ['an endless amount', ['lines', 0, 'amount'], Number.POSITIVE_INFINITY, 'invalid-type'],
    ['an amount as a bigint', ['lines', 0, 'amount'], 100n, 'invalid-type'],
    ['an øre more than the largest amount', ['lines', 0, 'amount'], 1e12 + 1, 'too-big'],
    ['an øre less than the least amount', ['lines', 0, 'amount'], -1e12 - 1, 'too-small'],
    ['no currency', ['lines', 2, 'currency'], undefined, 'missing'],
    ['a currency in small letters', ['lines', 2, 'currency'], 'nok', 'invalid-format'],
    ['a currency of two letters', ['lines', 2, 'currency'], 'KR', 'invalid-format'],
    ['a currency of four letters', ['lines', 2, 'currency'], 'NOKK', 'invalid-format'],
    ['no id', ['lines', 0, 'id'], undefined, 'missing'],
    ['an empty id', ['lines', 0, 'id'], '', 'invalid-format'],
    ['an id with a blank', ['lines', 0, 'id'], 'line 1', 'invalid-format'],
    ['an unknown item', ['lines', 0, 'item'], 'hotel', 'invalid-value'],
    ['no item', ['lines', 0, 'item'], undefined, 'missing'],
    ['__proto__ for an item', ['lines', 0, 'item'], '__proto__', 'invalid-value'],
    ['no gathering of travel', ['lines', 0, 'gathering'], undefined, 'missing'],
    ['no person of travel', ['lines', 0, 'person'], undefined, 'missing'],
    ['a name for a person', ['lines', 0, 'person'], 'Kari Nordmann', 'invalid-format'],
    ['a note on travel', ['lines', 0, 'note'], 'x', 'unknown-key'],
    ['no kind of other costs', ['lines', 1, 'kind'], undefined, 'missing'],
    ['__proto__ for a kind', ['lines', 1, 'kind'], '__proto__', 'invalid-format'],
    ['a gathering of other costs', ['lines', 1, 'gathering'], 'g1', 'unknown-key'],
    ['a note that is no text', ['lines', 1, 'note'], 7, 'invalid-type'],
    ['null for a note', ['lines', 1, 'note'], null, 'invalid-type'],
    ['a note of 2001 characters', ['lines', 1, 'note'], 'x'.repeat(2001), 'too-big'],
    ['no gathering of special needs', ['lines', 2, 'gathering'], undefined, 'missing'],
    ['a person with special needs', ['lines', 2, 'person'], 'p1', 'unknown-key'],
    ['null for a line', ['lines', 1], null, 'invalid-type'],
    ['a list for a line', ['lines', 1], [], 'invalid-type'],
    ['an object for the lines', ['lines'], {}, 'invalid-type'],
    ['no lines', ['lines'], undefined, 'missing'],
    ['no persons', ['persons'], undefined, 'missing'],
    ['a person as a number', ['persons', 0], 1, 'invalid-type'],
    ['no applications', ['appliedFor'], undefined, 'missing'],
    ['half an øre for an estimate', ['appliedFor', 0, 'estimate'], 0.5, 'invalid-type'],
    ['an estimate below zero', ['appliedFor', 0, 'estimate'], -1, 'too-small'],
    ['an estimate as text', ['appliedFor', 0, 'estimate'], '18000', 'invalid-type'],
    ['no estimate', ['appliedFor', 0, 'estimate'], undefined, 'missing'],
    ['no stays', ['stays'], undefined, 'missing'],
    ['a stay at no gathering', ['stays', 0, 'gathering'], undefined, 'missing'],
    ['one person for a list', ['stays', 0, 'persons'], 'p1', 'invalid-type'],
    ['a name among those who stayed', ['stays', 0, 'persons', 1], 'Kari N', 'invalid-format'],
    ['5001 lines', ['lines'], times(5001, cost()), 'too-big'],
    ['10 001 persons', ['persons'], times(10_001, 'p1'), 'too-big'],
    ['101 applications', ['appliedFor'], times(101, example.appliedFor[0]), 'too-big'],
    ['1001 stays', ['stays'], times(1001, example.stays[0]), 'too-big'],
    ['1001 persons in a stay', ['stays', 0, 'persons'], times(1001, 'p1'), 'too-big'],
  ])('are refused with %s, by the path and the code', (_, path, what, code) => {
    expect(faults(put(example, path, what))).toEqual([[path, code]]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'missing'],
    ['null', null, 'invalid-type'],
    ['a text', '{}', 'invalid-type'],
    ['a list', [], 'invalid-type'],
  ])('are refused when they are %s', (_, input, code) => {
    expect(faults(input)).toEqual([[[], code]]);
  });

  it('are refused with all that is wrong with them', () => {
    const wrong = put(put(example, ['lines', 0, 'date'], '15.10.'), ['stays', 0, 'at'], 'g1');
    expect(faults(put(wrong, ['lines', 2, 'amount'], '1250,50'))).toEqual([
      [['lines', 0, 'date'], 'day.invalid'],
      [['lines', 2, 'amount'], 'invalid-type'],
      [['stays', 0, 'at'], 'unknown-key'],
    ]);
  });

  it('are refused with a key that they do not have in any of their objects, __proto__ too', () => {
    const objects = places(example).filter((path) => {
      const at = valueAt(path);
      return typeof at === 'object' && !Array.isArray(at);
    });
    expect(objects).toHaveLength(7);
    for (const path of objects) {
      expect(faults(put(example, [...path, 'vat'], 25))).toEqual([
        [[...path, 'vat'], 'unknown-key'],
      ]);
      const text = JSON.stringify(valueAt(path));
      const polluting = JSON.parse(`${text.slice(0, -1)},"__proto__":{"polluted":true}}`);
      expect(faults(put(example, path, polluting))).toEqual([
        [[...path, '__proto__'], 'unknown-key'],
      ]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('that are refused are not repeated, by the parser or by the error of settle', () => {
    const said = (input: unknown): string => {
      const parsed = parseClaims(input);
      const told = parsed.ok ? '' : parsed.issues.map(({ message }) => message).join();
      try {
        settle(hkdir2024, input as Claims);
        return told;
      } catch (error) {
        return told + (error as Error).message;
      }
    };
    for (const path of places(example)) {
      for (const what of ['CANARY Kari', { id: 'CANARY' }, ['CANARY Kari', 1]]) {
        expect(said(put(example, path, what))).not.toContain('CANARY');
      }
    }
  });
});

describe('settling claims of another shape', () => {
  it('throws claims.invalid with the issues that the parser gives', () => {
    const wrong = put(put(example, ['lines', 0, 'date'], '15.10.'), ['names'], []);
    try {
      settle(hkdir2024, wrong as Claims);
      expect.unreachable();
    } catch (error) {
      expect(error).toEqual(errorWithCode('claims.invalid'));
      expect((error as UtlysningError).issues).toEqual(issues(wrong));
      expect((error as UtlysningError).issues).toHaveLength(2);
    }
  });

  it.each<unknown>([undefined, null, 0, '', [], {}, { lines: [] }, () => example])(
    'throws claims.invalid for %s',
    (input) => {
      expect(() => settle(hkdir2024, input as Claims)).toThrow(errorWithCode('claims.invalid'));
    },
  );

  it('throws claims.invalid for claims that throw when they are looked at', () => {
    const trap = () => {
      throw new Error('CANARY');
    };
    const getter = Object.defineProperty({ ...example }, 'lines', { get: trap, enumerable: true });
    for (const input of [getter, new Proxy({}, { get: trap, ownKeys: trap })]) {
      expect(() => settle(hkdir2024, input as Claims)).toThrow(errorWithCode('claims.invalid'));
    }
  });

  it('throws nothing but claims.invalid, for any value', () => {
    properties.throwsNothingButClaimsInvalid(100);
  });
});

describe('settling claims that were parsed', () => {
  it('never throws', () => {
    properties.settlesParsedClaimsWithoutThrowing(100);
  });

  it.each([
    ['travel', travel(), { accepted: 5e15, cut: 0, refused: 0 }],
    ['other costs', cost(), { accepted: 5_000_000, cut: 5e15 - 5_000_000, refused: 0 }],
    ['special needs', need(), { accepted: 2_500_000, cut: 5e15 - 2_500_000, refused: 0 }],
    ['no gathering', travel({ gathering: 'g9' }), { accepted: 0, cut: 0, refused: 5e15 }],
  ])('never throws for 5000 lines of the largest amount, of %s', (_, line, expected) => {
    const lines = Array.from({ length: 5000 }, (__, n) => ({
      ...line,
      id: `x-${n}`,
      amount: 1e12,
    }));
    expect(settle(hkdir2024, claimed({ lines })).total).toEqual({ claimed: 5e15, ...expected });
  });

  it('leaves them as they were', () => {
    const lines = [cost({ id: 'b', amount: kroner(40_000) }), cost({ id: 'a' }), travel()];
    const input = claimed({ lines, stays: [{ gathering: 'g9', persons: ['p2', 'p1'] }] });
    const before = JSON.stringify(input);
    settle(hkdir2024, input);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input) || input.lines.some(Object.isFrozen)).toBe(false);
  });
});
