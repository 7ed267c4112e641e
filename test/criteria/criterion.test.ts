import { describe, expect, it } from 'vitest';
import { criterion, met, notMet, undetermined } from '../../src/criteria/criterion.js';
import { hostCriterion } from '../../src/criteria/host-criterion.js';
import { errorWithCode } from '../parse/error-with-code.js';

describe('a criterion', () => {
  it('gives its id, level, outcome, clauses and reason, in this order', () => {
    const finding = criterion({
      id: 'age',
      clauses: ['C99'],
      check: (age: number) => (age < 18 ? notMet('age.minor', { age }) : met('age.adult')),
    }).evaluate(17);
    expect(JSON.stringify(finding)).toBe(
      '{"criterion":"age","level":"required","outcome":"not-met","clauses":["C99"],' +
        '"reason":{"code":"age.minor","params":{"age":17}}}',
    );
  });

  it.each([
    [met('a'), 'met'],
    [notMet('a'), 'not-met'],
    [undetermined('a'), 'undetermined'],
  ])('takes the answer of its check: %o', (answer, outcome) => {
    const finding = criterion({ id: 'x', clauses: [], check: () => answer }).evaluate({});
    expect(finding).toEqual({
      criterion: 'x',
      level: 'required',
      outcome,
      clauses: [],
      reason: { code: 'a', params: {} },
    });
  });

  it('is required unless it says that it is recommended', () => {
    const levels = [undefined, 'required', 'recommended'] as const;
    const found = levels.map(
      (level) =>
        criterion({
          id: 'x',
          clauses: [],
          ...(level && { level }),
          check: () => met('a'),
        }).evaluate({}).level,
    );
    expect(found).toEqual(['required', 'required', 'recommended']);
  });
});

describe('the quick outcome of a criterion', () => {
  it('is that of its check', () => {
    const adult = criterion({
      id: 'age',
      clauses: [],
      check: (age: number) => (age < 18 ? notMet('minor') : met('adult')),
    });
    expect([17, 18].map(adult.outcome)).toEqual(['not-met', 'met']);
  });

  it('is that of its own quick form, where there is one, and then no check is asked', () => {
    const adult = criterion({
      id: 'age',
      clauses: [],
      check: () => {
        throw new Error('asked');
      },
      outcome: (age: number) => (age < 18 ? 'not-met' : 'met'),
    });
    expect([17, 18].map(adult.outcome)).toEqual(['not-met', 'met']);
  });
});

describe.each([
  ['a criterion of the library', criterion],
  ['a criterion of a host', hostCriterion],
])('%s', (_, make) => {
  const good = { id: 'x', clauses: ['C1'], check: () => met('a') };

  it('E7: is refused with a level that is misspelt', () => {
    for (const level of ['mandatory', 'Required', '', 1]) {
      expect(() => make({ ...good, level: level as 'required' })).toThrow(
        errorWithCode('criterion.level'),
      );
    }
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { ...good, id: undefined },
    { ...good, clauses: undefined },
    { ...good, clauses: 'C1' },
    { ...good, clauses: [1] },
    { ...good, check: undefined },
    { ...good, check: 'met' },
    { ...good, outcome: 'met' },
  ])('is refused when it is made of %j', (definition) => {
    expect(() => make(definition as never)).toThrow(errorWithCode('criterion.invalid'));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a boolean', true],
    ['a promise', Promise.resolve(met('a'))],
    ['another outcome', { outcome: 'fail', code: 'a', params: {} }],
    ['no outcome', { code: 'a', params: {} }],
  ])('E7: is refused when its check answers %s', (_, answer) => {
    const wrong = make({ ...good, check: () => answer as never });
    expect(() => wrong.evaluate({})).toThrow(errorWithCode('criterion.answer'));
    expect(() => wrong.outcome({})).toThrow(errorWithCode('criterion.answer'));
  });

  it('is refused when its quick outcome is none', () => {
    const wrong = make({ ...good, outcome: () => 'fail' as 'met' });
    expect(() => wrong.outcome({})).toThrow(errorWithCode('criterion.answer'));
  });

  it('freezes its clauses, each once, because all of its findings share them', () => {
    const clauses = ['C1', 'C2', 'C1'];
    const one = make({ ...good, clauses });
    clauses.push('C3');
    const found = one.evaluate({}).clauses as string[];
    expect(found).toEqual(['C1', 'C2']);
    expect(() => found.push('C3')).toThrow(TypeError);
  });
});

describe('the reason of a host', () => {
  const evaluate = (code: unknown, params: unknown) =>
    hostCriterion<object>({
      id: 'x',
      clauses: [],
      check: () => ({ outcome: 'not-met', code, params }) as never,
    }).evaluate({});

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['a symbol', Symbol('x')],
  ])('is refused with %s, which JSON cannot hold', (_, n) => {
    expect(() => evaluate('a', { n })).toThrow(errorWithCode('criterion.answer'));
  });

  it.each([[undefined], [null], ['x'], [[1]]])('is refused with the parameters %j', (params) => {
    expect(() => evaluate('a', params)).toThrow(errorWithCode('criterion.answer'));
  });

  it('is refused without a code', () => {
    expect(() => evaluate(undefined, {})).toThrow(errorWithCode('criterion.answer'));
  });

  it('is taken with what JSON can hold', () => {
    const params = { n: 0.5, text: '', yes: false, nothing: null, list: [1], object: { a: 1 } };
    expect(evaluate('a', params).reason).toEqual({ code: 'a', params });
  });
});
