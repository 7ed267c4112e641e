import { describe, expect, it } from 'vitest';
import type { CallDefinition } from '../../src/call/call.js';
import { defineCall } from '../../src/call/call.js';
import type { Finding } from '../../src/criteria/finding.js';
import { explain } from '../../src/texts/explain.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { type Applicants, callWith, placesOf, reasonsOf, selected } from './a-call.js';

type Rules = NonNullable<CallDefinition['selection']>;

const BY_SCORE = [{ by: 'score', direction: 'descending' }] as const;

const rules = (capacity: Omit<Rules['capacity'], 'clauses'>, more: Partial<Rules> = {}): Rules => ({
  capacity: { ...capacity, clauses: [] },
  order: BY_SCORE,
  clauses: [],
  ...more,
});

/** Applicants with falling scores: the first is the best. */
function ranked(letters: string, facts: Applicants = {}): Applicants {
  return Object.fromEntries([...letters].map((id, at) => [id, { score: 100 - at, ...facts[id] }]));
}

describe('who takes part (17)', () => {
  const threshold = { fact: 'score', minimum: 70 };

  it('is who meets the threshold', () => {
    const call = callWith(rules({ places: 5 }, { threshold }));

    const results = selected(call, { a: { score: 70 }, b: { score: 69 } });

    expect(placesOf(results)).toBe('a:open');
    expect(reasonsOf(results)).toMatchObject({ b: 'selection.below' });
    expect(results[1]?.finding.findings?.[0]?.criterion).toBe('threshold');
    // Who is below it is told by how much.
    expect(results[1] && explain(results[1].finding, 'en', call)).toEqual([
      'The application does not reach the threshold for a place.',
      '‘score’: 69. At least 70.',
    ]);
  });

  it.each([
    ['the threshold', rules({ places: 5 }, { threshold }), { a: {}, b: { score: 90 } }],
    ['the order', rules({ places: 5 }), { a: {}, b: { score: 90 } }],
    [
      'a quota',
      rules(
        { places: 5 },
        {
          quotas: [
            { id: 'of-north', when: { fact: 'north', is: true }, places: 1, unfilled: 'to-all' },
          ],
        },
      ),
      { a: { score: 1 }, b: { score: 90, north: true } },
    ],
    [
      'a cap',
      rules({ places: 5 }, { caps: [{ by: 'region', maximum: 1 }] }),
      { a: { score: 1 }, b: { score: 90, region: 'north' } },
    ],
  ])('is undetermined for all where %s of one is, and the facts are named', (_, of, applicants) => {
    const results = selected(callWith(of), applicants);

    expect(results.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined']);
    expect(results[1]?.finding.reason).toMatchObject({
      code: 'selection.unknown',
      params: { of: ['a'] },
    });
  });

  it('is undetermined for all where a sum of the call is not stated, of which a quota is a part', () => {
    const quotas = [
      { id: 'of-north', when: { fact: 'north', is: true }, budget: 25, unfilled: 'to-all' },
    ] as const;
    const budget = { budget: { fact: 'pot' }, each: { fact: 'asks' }, whenShort: 'skip' } as const;
    const call = callWith(rules(budget, { quotas }));

    const results = selected(call, { a: { score: 1, asks: 20, north: true } });

    expect(results[0]?.finding.reason).toEqual({
      code: 'selection.unknown',
      params: { unknown: ['pot'], of: ['grant'] },
    });
  });
});

describe('equal entrants without a lot (18)', () => {
  it('are all placed within the line, and across the last place all undetermined', () => {
    const call = callWith(rules({ places: 3 }));
    const equal = { b: { score: 90 }, c: { score: 90 } };

    const within = selected(call, { a: { score: 95 }, ...equal, d: { score: 80 } });
    const across = selected(call, { a: { score: 95 }, ...equal, d: { score: 90 } });

    expect(placesOf(within)).toBe('a:open b:open c:open');
    expect(reasonsOf(across)).toEqual({
      a: 'selection.placed',
      b: 'selection.tied',
      c: 'selection.tied',
      d: 'selection.tied',
    });
  });

  it('of different asks are undetermined, whichever id comes first', () => {
    const capacity = { budget: 50, each: { fact: 'asks' }, whenShort: 'stop' } as const;
    const call = callWith(rules(capacity));
    const large = { score: 1, asks: 60 };
    const small = { score: 1, asks: 40 };

    expect(selected(call, { a: small, b: large })[0]?.outcome).toBe('undetermined');
    expect(selected(call, { a: large, b: small })[1]?.outcome).toBe('undetermined');
  });

  it('and of one kind are all undetermined where some get nothing in another order', () => {
    const capacity = { places: 3, budget: 1, each: { fact: 'asks' }, whenShort: 'skip' } as const;
    const call = callWith(rules(capacity));
    const free = { score: 1, asks: 0 };

    const results = selected(call, { a: free, b: free, c: free, d: { score: 1, asks: 1 } });

    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill('undetermined'));
  });

  it('leave undetermined who comes after them, where it depends on what they take', () => {
    const capacity = { places: 2, budget: 14, each: { fact: 'asks' }, whenShort: 'skip' } as const;
    const call = callWith(rules(capacity));
    const tied = { a: { score: 3, asks: 8 }, b: { score: 3, asks: 7 } };

    const results = selected(call, { ...tied, c: { score: 0, asks: 0 }, d: { score: 0, asks: 7 } });

    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill('undetermined'));
  });

  it('leave undetermined also who comes before them, where a quota is given first', () => {
    const quotas = [
      { id: 'of-north', when: { fact: 'north', is: true }, places: 2, unfilled: 'to-all' },
    ] as const;
    const needed = { placesNeeded: 'needs', quotas } as const;
    const call = callWith(rules({ places: 4, whenShort: 'skip' }, needed));
    const applicants = {
      a: { score: 9, north: false, needs: 1 },
      b: { score: 9, north: true, needs: 3 },
      c: { score: 5, north: true, needs: 2 },
      d: { score: 5, north: true, needs: 1 },
    };

    const results = selected(call, applicants);

    // With c in the quota two open places are left, one of them for a. With d three are, and b can
    // take them before a.
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill('undetermined'));
  });

  it('are not named as those for whom another was passed over', () => {
    const capacity = { places: 1, budget: 0, each: { fact: 'asks' }, whenShort: 'skip' } as const;
    const call = callWith(rules(capacity));
    const free = { score: 3, asks: 0 };

    const [first] = selected(call, { a: { score: 9, asks: 1 }, b: free, c: free });

    expect(first?.finding.reason).toEqual({
      code: 'selection.waiting',
      params: { rank: 1, what: 'budget', pool: 'open' },
    });
  });

  it('are told apart by the next key, as far as there is one', () => {
    const order = [...BY_SCORE, { by: 'receipt' }];
    const call = callWith(rules({ places: 1 }, { order }));

    expect(placesOf(selected(call, { b: { score: 1 }, a: { score: 1 } }))).toBe('b:open');
  });

  it('leave who is in a quota of its own untouched', () => {
    const quotas = [
      { id: 'of-north', when: { fact: 'north', is: true }, places: 1, unfilled: 'to-all' },
    ] as const;
    const call = callWith(rules({ places: 2 }, { quotas }));
    const applicants = {
      a: { score: 1, north: true },
      b: { score: 1, north: false },
      c: { score: 1, north: false },
    };

    expect(reasonsOf(selected(call, applicants))).toEqual({
      a: 'selection.placed-in-quota',
      b: 'selection.tied',
      c: 'selection.tied',
    });
  });
});

describe('the order', () => {
  it('has priority groups first, and who is in none after all of them', () => {
    const groups = [
      { id: 'from-jury', when: { fact: 'jury', is: true } },
      { id: 'from-north', when: { fact: 'north', is: true } },
    ];
    const order = [{ by: 'priority', groups }, ...BY_SCORE];
    const call = callWith(rules({ places: 2 }, { order }));
    const no = { jury: false, north: false };

    const results = selected(call, {
      a: { score: 9, ...no },
      b: { score: 1, ...no, jury: true },
      c: { score: 2, ...no, north: true },
      d: { score: 3, ...no },
    });

    expect(placesOf(results)).toBe('b:open c:open');
    expect(results.map(({ rank }) => rank)).toEqual([1, undefined, undefined, 2]);
  });

  it('is not drawn yet, where it has a lot', () => {
    const call = callWith(rules({ places: 1 }, { order: [{ by: 'lot' }] }));

    expect(reasonsOf(selected(call, { a: {} }))).toEqual({ a: 'selection.not-drawn' });
  });
});

describe('places', () => {
  const north = { north: true };
  const south = { north: false };
  const quota = { id: 'of-north', when: { fact: 'north', is: true } } as const;

  it('go to quotas first; who got none there competes for the open ones (19)', () => {
    const call = callWith(
      rules({ places: 4 }, { quotas: [{ ...quota, places: 2, unfilled: 'to-all' }] }),
    );
    const facts = { a: north, b: north, c: south, d: south, e: north, f: south };

    expect(placesOf(selected(call, ranked('abcdef', facts)))).toBe(
      'a:of-north b:of-north c:open d:open',
    );
  });

  it('go before that to who is placed first, off the open ones (19)', () => {
    const placedFirst = { fact: 'jury', is: true };
    const call = callWith(
      rules({ places: 2 }, { placedFirst, quotas: [{ ...quota, places: 1, unfilled: 'to-all' }] }),
    );
    const facts = {
      a: { ...south, jury: false },
      b: { ...north, jury: false },
      c: { ...south, jury: true },
    };

    expect(placesOf(selected(call, ranked('abc', facts)))).toBe('b:of-north c:first');
  });

  it('of overlapping quotas are filled as listed (20)', () => {
    const any = {
      id: 'any',
      when: { fact: 'score', minimum: 0 },
      places: 1,
      unfilled: 'unused',
    } as const;
    const x = { ...quota, places: 1, unfilled: 'unused' } as const;
    const facts = { a: north, b: south };
    const of = (quotas: Rules['quotas']) =>
      placesOf(selected(callWith(rules({ places: 2 }, { quotas })), ranked('ab', facts)));

    expect(of([any, x])).toBe('a:any');
    expect(of([x, any])).toBe('a:of-north b:any');
  });

  it.each([
    ['to-all', 'a:open b:open c:open'],
    ['to-next', 'a:of-late b:of-late c:open'],
    ['unused', 'a:of-late b:open'],
  ] as const)('that are left of a quota go %s (21)', (unfilled, expected) => {
    const late = {
      id: 'of-late',
      when: { fact: 'late', is: true },
      places: 1,
      unfilled: 'to-all',
    } as const;
    const quotas =
      unfilled === 'to-all'
        ? [{ ...quota, places: 1, unfilled }]
        : [{ ...quota, places: 1, unfilled }, late];
    const call = callWith(rules({ places: 3 }, { quotas }));
    const facts = Object.fromEntries([...'abc'].map((id) => [id, { ...south, late: true }]));

    expect(placesOf(selected(call, ranked('abc', facts)))).toBe(expected);
  });

  it('of a quota in percent are rounded down (21)', () => {
    const call = callWith(
      rules({ places: 5 }, { quotas: [{ ...quota, percent: 50, unfilled: 'to-all' }] }),
    );
    const facts = Object.fromEntries(
      [...'abcdef'].map((id) => [id, 'def'.includes(id) ? north : south]),
    );

    expect(placesOf(selected(call, ranked('abcdef', facts)))).toBe(
      'a:open b:open c:open d:of-north e:of-north',
    );
  });

  it('of quotas above the capacity are refused, after each percentage is rounded down (21)', () => {
    const of = (kept: number) => () =>
      callWith(
        rules(
          { places: 5 },
          {
            quotas: [
              { ...quota, places: kept, unfilled: 'to-all' },
              { ...quota, id: 'second', percent: 33, unfilled: 'to-all' },
              { ...quota, id: 'third', percent: 33, unfilled: 'to-all' },
            ],
          },
        ),
      );

    // 33 % of 5 is 1, so 3 and 1 and 1 are all there are.
    expect(of(3)).not.toThrow();
    expect(of(4)).toThrow(errorWithCode('call.invalid'));
  });

  it('under a cap are counted everywhere, and who does not fit keeps its rank (22)', () => {
    const call = callWith(rules({ places: 3 }, { caps: [{ by: 'region', maximum: 1 }] }));
    const facts = {
      a: { region: 'north' },
      b: { region: 'north' },
      c: { region: 'south' },
      d: { region: 'east' },
    };

    const results = selected(call, ranked('abcd', facts));

    expect(placesOf(results)).toBe('a:open c:open d:open');
    expect(results[1]?.rank).toBe(1);
  });

  it('under a cap in percent are rounded down: 7 % of 10 is none (22)', () => {
    const call = callWith(
      rules({ places: 10 }, { caps: [{ by: 'region', percent: 7 }], waitingList: 'none' }),
    );

    const results = selected(call, { a: { score: 1, region: 'north' } });

    expect(results[0]?.finding.reason).toEqual({
      code: 'selection.passed-over',
      params: { what: 'cap', pool: 'open' },
    });
  });
});

describe('money', () => {
  const each = { fact: 'asks' };
  const ofNorth = { id: 'of-north', when: { fact: 'north', is: true } } as const;
  const asks = { a: { asks: 60 }, b: { asks: 50 }, c: { asks: 40 } };

  it.each([
    ['stop', 'a:open', { a: 60 }],
    ['skip', 'a:open c:open', { a: 60, c: 40 }],
  ] as const)('that is short goes by %s: 60, 50 and 40 of 100 (23)', (whenShort, places, sums) => {
    const call = callWith(rules({ budget: 100, each, whenShort }));

    const results = selected(call, ranked('abc', asks));

    expect(placesOf(results)).toBe(places);
    for (const [id, amount] of Object.entries(sums)) {
      expect(results.find((one) => one.id === id)?.amount).toBe(amount);
    }
  });

  it.each([
    ['in-order', 'selection.waiting', { rank: 1 }],
    ['drawn-anew', 'selection.drawn-anew', {}],
    ['none', 'selection.passed-over', {}],
  ] as const)('passes over b for c, and its reason says so: %s (23)', (waitingList, code, rank) => {
    const call = callWith(rules({ budget: 100, each, whenShort: 'skip' }, { waitingList }));

    const results = selected(call, ranked('abc', asks));

    const params = { ...rank, what: 'budget', pool: 'open', for: ['c'] };
    expect(results[1]?.finding.reason).toEqual({ code, params });
  });

  it('passes over b for the equal c and d, and names both (18, 23)', () => {
    const call = callWith(rules({ budget: 100, each, whenShort: 'skip' }));
    const small = { asks: 20, score: 1 };

    const results = selected(call, ranked('abcd', { ...asks, c: small, d: small }));

    expect(results[1]?.finding.reason.params).toMatchObject({ for: ['c', 'd'] });
  });

  it('that ends a pool passes over the first that does not fit, for nobody (23)', () => {
    const call = callWith(rules({ budget: 100, each, whenShort: 'stop' }));

    const results = selected(call, ranked('abc', asks));

    const reasons = results.map(({ finding }) => finding.reason.params);
    expect(reasons[1]).toEqual({ rank: 1, what: 'budget', pool: 'open' });
    expect(reasons[2]).toEqual({ rank: 2 });
    expect(explain(results[1]?.finding as Finding, 'nb', call)[0]).toBe(
      'Søknaden er nummer 1 på ventelisten. Den fikk ikke plass innenfor pengene som var igjen.',
    );
  });

  it.each([
    ['nb', 'Den fikk ikke plass innenfor pengene som var igjen; c fikk plass i stedet'],
    ['nn', 'Han fekk ikkje plass innanfor pengane som var att; c fekk plass i staden'],
    ['en', 'It did not fit within the money that was left; c got a place instead'],
  ] as const)('passes over b for c in %s (23)', (language, text) => {
    const call = callWith(rules({ budget: 100, each, whenShort: 'skip' }));

    const [, b] = selected(call, ranked('abc', asks));

    expect(explain(b?.finding as Finding, language, call)[0]).toContain(text);
  });

  it('is shared pro rata to the last minor unit, by largest remainder (24)', () => {
    const call = callWith(rules({ budget: 100, each, whenShort: 'pro-rata' }));

    const results = selected(call, ranked('abc', asks));

    // 60, 50 and 40 of 150, times 100: 40, 33.33 and 26.67.
    expect(results.map(({ amount }) => amount)).toEqual([40, 33, 27]);
  });

  it.each([
    ['stop', 'a:open', 'selection.full'],
    ['skip', 'a:open c:open', 'selection.full'],
  ] as const)('and places go by %s to whoever needs several (23)', (whenShort, places, ofLast) => {
    const more = { placesNeeded: 'needs', waitingList: 'none' } as const;
    const call = callWith(rules({ places: 3, whenShort }, more));
    const needs = { a: { needs: 2 }, b: { needs: 2 }, c: { needs: 1 }, d: { needs: 1 } };

    const results = selected(call, ranked('abcd', needs));

    // After a there is one place left, which is too little for b.
    expect(placesOf(results)).toBe(places);
    expect(results[1]?.finding.reason).toMatchObject({
      code: 'selection.passed-over',
      params: { what: 'places' },
    });
    expect(results[3]?.finding.reason.code).toBe(ofLast);
  });

  it('is left to whoever was passed over and keeps its rank: b is the first to wait (23)', () => {
    const call = callWith(rules({ budget: 100, each, whenShort: 'skip' }));
    const facts = { ...asks, d: { asks: 30 } };

    const results = selected(call, ranked('abcd', facts));

    // a and c take all of it: 60 and 40.
    expect(results.map(({ rank }) => rank)).toEqual([undefined, 1, undefined, 2]);
  });

  it('of a quota is shared among those in it: of its own budget (24)', () => {
    const quotas = [{ ...ofNorth, budget: 100, unfilled: 'unused' }] as const;
    const call = callWith(rules({ budget: 160, each, whenShort: 'pro-rata' }, { quotas }));
    const north = { north: true, asks: 50 };
    const facts = {
      a: north,
      b: { north: false, asks: 70 },
      c: north,
      d: north,
      e: { north: false, asks: 50 },
    };

    const results = selected(call, ranked('abcde', facts));

    // 100 among 50, 50 and 50 is 33 and a third each, and the one that is left is of the first.
    // 160 less 100, among 70 and 50, is 35 and 25. Together: 160.
    expect(results.map(({ pool, amount }) => `${pool} ${amount}`)).toEqual([
      'of-north 34',
      'open 35',
      'of-north 33',
      'of-north 33',
      'open 25',
    ]);
  });

  it('of a quota in which less is asked for goes on, and is shared where it goes (24)', () => {
    const quotas = [{ ...ofNorth, budget: 100, unfilled: 'to-all' }] as const;
    const call = callWith(rules({ budget: 200, each, whenShort: 'pro-rata' }, { quotas }));
    const facts = {
      a: { north: true, asks: 40 },
      b: { north: false, asks: 120 },
      c: { north: false, asks: 80 },
    };

    const results = selected(call, ranked('abc', facts));

    // a has all of its 40, so 160 is left for 120 and 80: 96 and 64.
    expect(results.map(({ amount }) => amount)).toEqual([40, 96, 64]);
  });

  it('is shared among those who have a place, however little it is for each (24, 25)', () => {
    const call = callWith(rules({ places: 2, budget: 100, each, whenShort: 'pro-rata' }));

    const results = selected(call, ranked('abc', asks));

    // 100 × 60 / 110 is 54 and 6 elevenths, 100 × 50 / 110 is 45 and 5 elevenths.
    expect(results.map(({ amount }) => amount)).toEqual([55, 45, undefined]);
    expect(results[2]?.outcome).toBe('waiting');
  });

  it.each([
    ['places', { places: 1, budget: 1000 }, 'a:open', 'places'],
    ['money', { places: 9, budget: 105 }, 'a:open c:open', 'budget'],
  ] as const)('and places both have to suffice: too few %s (25)', (_, capacity, places, what) => {
    const call = callWith(rules({ ...capacity, each, whenShort: 'skip' }, { waitingList: 'none' }));

    const results = selected(call, ranked('abc', asks));

    expect(placesOf(results)).toBe(places);
    if (what === 'budget') {
      expect(results[1]?.finding.reason).toMatchObject({
        code: 'selection.passed-over',
        params: { what },
      });
    } else expect(results[1]?.finding.reason.code).toBe('selection.full');
  });

  describe('beside places, where one quota has money and the other places (25)', () => {
    const quotas = [
      { ...ofNorth, budget: 60, unfilled: 'unused' },
      { id: 'of-late', when: { fact: 'late', is: true }, places: 1, unfilled: 'unused' },
    ] as const;
    const of = (places: number, budget: number, facts: Applicants) =>
      selected(
        callWith(rules({ places, budget, each, whenShort: 'skip' }, { quotas })),
        ranked(Object.keys(facts).join(''), facts),
      );
    const north = (amount: number) => ({ north: true, late: false, asks: amount });
    const late = (amount: number) => ({ north: false, late: true, asks: amount });
    const other = (amount: number) => ({ north: false, late: false, asks: amount });

    it('is kept by the one with money, and its entrants take open places', () => {
      // Two places, one of them kept for the late: one open place, which a takes.
      const results = of(2, 100, { a: north(30), b: north(30), c: late(30) });

      expect(placesOf(results)).toBe('a:of-north c:of-late');
      expect(results.map(({ rank }) => rank)).toEqual([undefined, 1, undefined]);
    });

    it('is not taken by the one with places from what the other keeps', () => {
      // 100, of which 60 are kept for the north: 40 are too little for b, and enough for c.
      const results = of(3, 100, { a: north(10), b: late(50), c: late(40) });

      expect(placesOf(results)).toBe('a:of-north c:of-late');
    });

    it('passes neither limit, though there is room left in the other', () => {
      const results = of(9, 100, { a: north(50), b: north(20), c: other(30), d: late(10) });

      // b is over the 60 of its quota by 10, and takes 20 of the open 40; d takes 10; c goes without.
      expect(placesOf(results)).toBe('a:of-north b:open d:of-late');
    });
  });
});

describe('those who wait (26)', () => {
  it.each([
    ['in-order', 'waiting', 'selection.waiting', 1],
    ['drawn-anew', 'waiting', 'selection.drawn-anew', undefined],
    ['none', 'not-placed', 'selection.full', undefined],
  ] as const)('%s', (waitingList, outcome, code, rank) => {
    const call = callWith(rules({ places: 1 }, { waitingList }));

    const [, waiting] = selected(call, ranked('ab'));

    expect(waiting).toMatchObject({ outcome, finding: { outcome: 'not-met', reason: { code } } });
    expect(waiting?.rank).toBe(rank);
  });

  // Twins for whom one place was too little wait for the next ones, as everybody else does.
  it('are also those who needed more than there was, where further places are drawn anew', () => {
    const needed = { placesNeeded: 'needs', waitingList: 'drawn-anew' } as const;
    const call = callWith(rules({ places: 1, whenShort: 'skip' }, needed));

    const results = selected(call, ranked('ab', { a: { needs: 2 }, b: { needs: 1 } }));

    expect(results.map(({ outcome }) => outcome)).toEqual(['waiting', 'placed']);
  });
});

describe('what an entrant takes of a budget, where the call does not say so', () => {
  const limited = { limits: [{ maximum: 40 }] };
  const of = (item: object) =>
    defineCall({
      ...callWith(rules({ places: 3 })),
      selection: rules({ budget: 100, whenShort: 'skip' }),
      grant: { items: { costs: { kind: 'actual-costs', ...item, clauses: [] } } },
    });
  const applicants = ranked('abc');

  it('is the most that the grant gives it', () => {
    const results = selected(of(limited), applicants);
    expect(results.map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ['placed', 40],
      ['placed', 40],
      ['waiting', undefined],
    ]);
  });

  it('is not known of costs that have no limit', () => {
    const results = selected(of({}), applicants);
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(3).fill('undetermined'));
  });
});
