import { describe } from 'vitest';
import { scheme } from './scheme.js';
import { type Case, testCases } from './verdict.js';

const { travel } = scheme.grant.items;
const { total } = scheme.grant;

const more = (what: string, grant: unknown): Case => [what, { grant }, 'allowed', 'allowed'];
const less = (what: string, grant: unknown): Case => [
  what,
  { grant },
  'allowed',
  'amendment.grant',
];
const item = (id: string, change: unknown) => ({ items: { [id]: change } });
const bands = (first: object, last: object) => ({ by: 'months', bands: [first, last] });

describe('a grant can become more after the deadline', () => {
  testCases([
    more('with a higher rate', item('travel', { rate: 35_001 })),
    more('with a greater factor', item('travel', { times: [travel.times[0], 3] })),
    more('with a higher limit', item('travel', { limits: [{ maximum: 800_001, per: ['year'] }] })),
    more(
      'with a higher band',
      item('costs', { amount: bands({ upTo: 6, amount: 100_001 }, { amount: 200_000 }) }),
    ),
    more('with a higher maximum in total', { total: { ...total, maximum: 1_000_001 } }),
    more('with a new item', item('stay', { kind: 'in-kind', quantity: 5, unit: 'person' })),
    more(
      'with another reading of an item',
      item('travel', { reading: 'By train', clauses: ['c1'] }),
    ),
    more('with other clauses of the total', { total: { ...total, clauses: ['c1'] } }),
  ]);
});

describe('a grant cannot become less, or depend on something else, after the deadline', () => {
  testCases([
    less('by being taken away', null),
    less('by the loss of an item', item('travel', null)),
    less('by a lower rate', item('travel', { rate: 34_999 })),
    less('by a smaller factor', item('travel', { times: [travel.times[0], 1] })),
    less('by a factor less', item('travel', { times: [travel.times[0]] })),
    less(
      'by a laxer condition in a factor, which looks the same as a stricter one',
      item('travel', { times: [{ count: 'members', where: { fact: 'nights', maximum: 6 } }, 2] }),
    ),
    less('by a lower limit', item('travel', { limits: [{ maximum: 799_999, per: ['year'] }] })),
    less(
      'by a limit for each day',
      item('travel', { limits: [{ maximum: 800_000, per: ['day'] }] }),
    ),
    less('by one more limit', item('travel', { limits: [...travel.limits, { maximum: 9e9 }] })),
    less('by a first limit', item('costs', { limits: [{ maximum: 9e9 }] })),
    less('by a literal instead of bands', item('costs', { amount: 200_000 })),
    less(
      'by a band that ends elsewhere',
      item('costs', { amount: bands({ upTo: 7, amount: 100_000 }, { amount: 200_000 }) }),
    ),
    less(
      'by a lower band beside a higher one',
      item('costs', { amount: bands({ upTo: 6, amount: 99_999 }, { amount: 900_000 }) }),
    ),
    less('by another condition', item('costs', { when: { fact: 'months', minimum: 2 } })),
    less('by a first condition', item('travel', { when: { fact: 'months', minimum: 2 } })),
    less('by another kind', item('costs', { kind: 'actual-costs' })),
    less('by a lower maximum in total', { total: { ...total, maximum: 999_999 } }),
    less('by a higher minimum in total', { total: { ...total, minimum: 50_001 } }),
    less('by a total without a maximum, since its form differs', {
      total: { minimum: 50_000, clauses: [] },
    }),
  ]);

  const { total: _, ...free } = scheme.grant;
  testCases([less('by a first total', { total: { maximum: 9e9, clauses: [] } })], {
    ...scheme,
    grant: free,
  });
});

describe('a first grant', () => {
  const { grant, ...none } = scheme;
  testCases([more('can be given after the deadline', grant)], none);
});
