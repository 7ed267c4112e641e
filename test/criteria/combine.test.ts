import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not, on } from '../../src/criteria/combine.js';
import { type CriterionLike, criterion, met, notMet } from '../../src/criteria/criterion.js';
import type { Outcome } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './combine.properties.js';
import { advice, outcomeOf, says, withoutOutcome } from './fixed-outcomes.js';
import { OUTCOMES } from './trees.js';

describe('the tables of Kleene’s strong logic (1952)', () => {
  const M = 'met';
  const N = 'not-met';
  const U = 'undetermined';
  it.each<[Outcome, Outcome, and: Outcome, or: Outcome]>([
    [M, M, M, M],
    [M, U, U, M],
    [M, N, N, M],
    [U, M, U, M],
    [U, U, U, U],
    [U, N, N, U],
    [N, M, N, M],
    [N, U, N, U],
    [N, N, N, N],
  ])('%s with %s: all is %s, any is %s', (a, b, and, or) => {
    expect(outcomeOf(all('x', [says(a), says(b)]))).toBe(and);
    expect(outcomeOf(any('x', [says(a), says(b)]))).toBe(or);
  });

  it.each<[Outcome, Outcome]>([
    [M, N],
    [U, U],
    [N, M],
  ])('not %s is %s', (a, opposite) => {
    expect(outcomeOf(not('x', says(a)))).toBe(opposite);
  });

  it('all of nothing is met, any of nothing is not met', () => {
    expect(outcomeOf(all('x', []))).toBe('met');
    expect(outcomeOf(any('x', []))).toBe('not-met');
    expect(outcomeOf(all('x', [advice('not-met')]))).toBe('met');
    expect(outcomeOf(any('x', [advice('met')]))).toBe('not-met');
  });

  it('at least none is met, at least more than there are is not met, known or not', () => {
    for (const outcome of OUTCOMES) {
      expect(outcomeOf(atLeast(0, 'x', [says(outcome)]))).toBe('met');
      expect(outcomeOf(atLeast(2, 'x', [says(outcome)]))).toBe('not-met');
    }
  });

  it('two of three need two that are met, and are lost when two are not', () => {
    const two = (...outcomes: Outcome[]) =>
      outcomeOf(
        atLeast(
          2,
          'x',
          outcomes.map((o) => says(o)),
        ),
      );
    expect(two(M, N, M)).toBe(M);
    expect(two(M, U, N)).toBe(U);
    expect(two(N, U, N)).toBe(N);
  });
});

describe('any tree of criteria', () => {
  it('has the outcome of Kleene’s logic in every node', () => {
    properties.followsKleene(100);
  });

  it('obeys De Morgan', () => {
    properties.obeysDeMorgan(100);
  });

  it('obeys De Morgan for at least: fewer than k of n are met when more than n − k are not', () => {
    properties.obeysDeMorganForAtLeast(100);
  });

  it('has the same outcome in any order of the parts', () => {
    properties.isTheSameInAnyOrderOfParts(100);
  });

  it('keeps a met or not-met outcome when a missing fact arrives', () => {
    properties.keepsADecidedOutcomeWhenAFactArrives(100);
  });

  it('never lets a recommended part change its parent', () => {
    properties.ignoresRecommendedParts(100);
  });

  it('asks every check once and cuts nothing short', () => {
    properties.asksEveryCheckOnce(100);
  });

  it('has the quick outcome that its finding has', () => {
    properties.agreesOnTheOutcome(100);
  });

  it('asks no check twice for the quick outcome, and what it asks decides', () => {
    properties.asksNoCheckTwiceForTheOutcome(100);
  });

  it('gives plain JSON, with its keys always in the same order', () => {
    properties.givesPlainJson(100);
  });

  it('cites the clauses of its parts, each once, unless others are given', () => {
    const parts = [says('met', 'a', ['C1', 'C2']), says('met', 'b', ['C2', 'C3'])];
    expect(all('x', parts).clauses).toEqual(['C1', 'C2', 'C3']);
    expect(not('x', all('x', parts)).clauses).toEqual(['C1', 'C2', 'C3']);
    expect(any('x', parts, { clauses: ['C9'] }).evaluate({}).clauses).toEqual(['C9']);
    properties.citesTheClausesOfItsLeaves(100);
  });

  it('does not change when the list that it was made of changes later', () => {
    const parts = [says('met', 'a')];
    const one = all('x', parts);
    const before = one.evaluate({});
    parts.push(says('not-met', 'b'));
    expect(one.evaluate({})).toEqual(before);
  });
});

describe('what a combination counted', () => {
  it('is in its reason: the required parts, those that are met, and those not known', () => {
    const parts = [says('met'), says('not-met'), says('undetermined'), advice('met')];
    expect(atLeast(2, 'x', parts).evaluate({}).reason).toEqual({
      code: 'at-least',
      params: { needed: 2, of: 3, met: 1, undetermined: 1 },
    });
    expect(all('x', parts).evaluate({}).reason.params).toMatchObject({ needed: 3, of: 3 });
    expect(any('x', parts).evaluate({}).reason.params).toMatchObject({ needed: 1, of: 3 });
  });
});

describe('at least', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', undefined])(
    'refuses to count to %s',
    (needed) => {
      expect(() => atLeast(needed as number, 'x', [])).toThrow(errorWithCode('criterion.count'));
    },
  );
});

describe('not', () => {
  it('is recommended when its part is, and its part then counts', () => {
    const finding = not('x', advice('met')).evaluate({});
    expect([finding.level, finding.outcome]).toEqual(['recommended', 'not-met']);
    expect(finding.findings?.[0]?.level).toBe('required');
    expect(not('x', advice('met'), { level: 'required' }).evaluate({}).level).toBe('required');
  });
});

describe('on', () => {
  it('hands the inner facts to the criterion and changes nothing else', () => {
    const adult = criterion({
      id: 'age',
      clauses: ['C1'],
      level: 'recommended',
      check: (age: number) => (age >= 18 ? met('adult') : notMet('minor', { age })),
    });
    const person = on((outer: { person: { age: number } }) => outer.person.age, adult);
    for (const age of [17, 18]) {
      expect(person.evaluate({ person: { age } })).toEqual(adult.evaluate(age));
    }
    expect([person.id, person.level, person.clauses]).toEqual(['age', 'recommended', ['C1']]);
  });
});

describe('the quick outcome', () => {
  it('stops at the first part that decides', () => {
    const asked: string[] = [];
    const counting = (outcome: Outcome) =>
      criterion<unknown>({
        id: outcome,
        clauses: [],
        check: () => {
          asked.push(outcome);
          return { outcome, code: outcome, params: {} };
        },
      });
    expect(all('x', [counting('met'), counting('not-met'), counting('met')]).outcome({})).toBe(
      'not-met',
    );
    expect(any('x', [counting('met'), counting('not-met')]).outcome({})).toBe('met');
    expect(asked).toEqual(['met', 'not-met', 'met']);
  });

  it('of a part of a host’s own is the one that its finding has', () => {
    const hosts = withoutOutcome(says('not-met'));
    expect(not('x', hosts).outcome({})).toBe('met');
    expect(on(() => ({}), hosts).outcome({})).toBe('not-met');
    expect(all('x', [hosts, says('met')]).outcome({})).toBe('not-met');
  });
});

describe('a part of a host’s own', () => {
  const part = withoutOutcome(says('met', 'own', ['C1']));
  const combinations: [
    string,
    (part: CriterionLike<unknown>) => { evaluate(facts: object): object },
  ][] = [
    ['all', (part) => all('x', [part])],
    ['any', (part) => any('x', [part])],
    ['at least', (part) => atLeast(1, 'x', [part])],
    ['not', (part) => not('x', part)],
    ['on', (part) => on((facts: unknown) => facts, part)],
    ['when', (part) => when('x', part, says('met'))],
  ];

  it.each(combinations)('E7: is refused under %s with a level that is misspelt', (_, combine) => {
    const misspelt = { ...part, level: 'mandatory' as 'required' };
    expect(() => combine(misspelt)).toThrow(errorWithCode('criterion.level'));
  });

  it.each(combinations)('is refused under %s when it is no criterion', (_, combine) => {
    const { evaluate, ...rest } = part;
    const wrong = [undefined, null, 'deadline', {}, rest, evaluate, { ...part, clauses: 'C1' }];
    for (const one of [...wrong, { ...part, id: 7 }, { ...part, outcome: 'met' }]) {
      expect(() => combine(one as typeof part)).toThrow(errorWithCode('criterion.invalid'));
    }
  });

  it.each(combinations)('E7: is refused under %s when it answers with no finding', (_, combine) => {
    const finding = part.evaluate({});
    const wrong = [
      undefined,
      null,
      'met',
      Promise.resolve(finding),
      { ...finding, outcome: 'fail' },
      { ...finding, level: 'recommended' },
    ];
    for (const answer of wrong) {
      const combined = combine({ ...part, evaluate: () => answer as typeof finding });
      expect(() => combined.evaluate({})).toThrow(errorWithCode('criterion.answer'));
    }
  });

  it('is refused with a quick outcome that is none', () => {
    const wrong = { ...part, outcome: () => 'fail' as 'met' };
    for (const combined of [all('x', [wrong]), not('x', wrong), when('x', says('met'), wrong)]) {
      expect(() => combined.outcome({})).toThrow(errorWithCode('criterion.answer'));
    }
  });
});

describe('a combination', () => {
  it('is refused with a level that is misspelt, and without a list of criteria', () => {
    const level = 'mandatory' as 'required';
    expect(() => all('x', [], { level })).toThrow(errorWithCode('criterion.level'));
    expect(() => not('x', says('met'), { level })).toThrow(errorWithCode('criterion.level'));
    expect(() => any('x', says('met') as never)).toThrow(errorWithCode('criterion.invalid'));
    expect(() => all(undefined as never, [])).toThrow(errorWithCode('criterion.invalid'));
    expect(() => on('name' as never, says('met'))).toThrow(errorWithCode('criterion.invalid'));
  });

  it('freezes its clauses, because all of its findings share them', () => {
    const clauses = ['C1'];
    const combined = all('x', [says('met')], { clauses });
    const shared = combined.evaluate({}).clauses as string[];
    expect(() => shared.push('C2')).toThrow(TypeError);
    clauses.push('C3');
    expect(combined.evaluate({}).clauses).toEqual(['C1']);
  });
});
