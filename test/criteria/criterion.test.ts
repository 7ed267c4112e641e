import { describe, expect, it } from 'vitest';
import { criterion, met, notMet, undetermined } from '../../src/criteria/criterion.js';

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
