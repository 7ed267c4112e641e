import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/allocation/allocate.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';
import { lines, places, placesAfter } from './lines.js';

const order: AnnouncedSelection['order'] = [];
const quota = (
  id: string,
  fact: string,
  places: number,
  unfilled: 'to-all' | 'to-next' | 'unused',
) => ({ id, when: { fact, is: '1' }, places, unfilled }) as const;
const amounts = (result: ReturnType<typeof allocate>) =>
  result.order.flatMap(({ id, amount }) => (amount === undefined ? [] : [`${id} ${amount}`]));

describe('order', () => {
  it('compares keys as numbers, the next key only between equals, then the ticket', () => {
    const entrants = lines('a g=10 p=1', 'b g=-2 p=1', 'c g=10 p=3', 'd g=9 p=1', 'e g=10 p=3');
    const byKeys: AnnouncedSelection = {
      order: [
        { by: 'g', direction: 'ascending' },
        { by: 'p', direction: 'descending' },
      ],
      places: 0,
    };

    const ids = allocate(byKeys, entrants).order.map(({ id }) => id);

    expect(ids).toEqual(['b', 'd', 'c', 'e', 'a']);
  });

  it('compares equal tickets by the code units of ids', () => {
    const same = ['b', 'A', 'a', 'B'].map((id) => ({ id, attributes: {}, ticket: '0' }));

    const ids = allocate({ order, places: 0 }, same).order.map(({ id }) => id);

    expect(ids).toEqual(['A', 'B', 'a', 'b']);
  });

  it('keeps the order given where a draw gives no tickets', () => {
    const drawn = ['c', 'a', 'b'].map((id) => ({ id, attributes: {} }));

    expect(allocate({ order, places: 2 }, drawn).order).toEqual([
      { rank: 1, id: 'c', place: 'open' },
      { rank: 2, id: 'a', place: 'open' },
      { rank: 3, id: 'b' },
    ]);
  });

  it.each(['', '1.5', '01', '-0', '1e3', '1234567890123456'])('refuses the key %j', (value) => {
    const entrants = [{ id: 'a', attributes: { g: value } }];
    const byKey: AnnouncedSelection = { order: [{ by: 'g', direction: 'ascending' }], places: 1 };

    expect(() => allocate(byKey, entrants)).toThrow('[entries.number]');
  });
});

describe('19: pools', () => {
  it('fill the quotas first, and who got no quota place competes for the open ones', () => {
    const entrants = lines('a q=1', 'b q=1', 'c q=0', 'd q=0', 'e q=1', 'f q=0');

    const result = allocate({ order, places: 4, quotas: [quota('x', 'q', 2, 'unused')] }, entrants);

    expect(places(result)).toEqual(['a x', 'b x', 'c open', 'd open']);
  });

  it('place who is placed first on the open places, before the quotas', () => {
    const entrants = lines('a q=1 j=0', 'b q=0 j=0', 'c q=1 j=1', 'd q=0 j=1', 'e q=0 j=1');
    const selection: AnnouncedSelection = {
      order,
      places: 3,
      placedFirst: { fact: 'j', is: '1' },
      quotas: [quota('x', 'q', 1, 'unused')],
    };

    expect(places(allocate(selection, entrants))).toEqual(['a x', 'c first', 'd first']);
  });

  it('do not place who is placed first on a place that a quota keeps', () => {
    const entrants = lines('a q=0 j=1', 'b q=1 j=0');
    const selection: AnnouncedSelection = {
      order,
      places: 1,
      placedFirst: { fact: 'j', is: '1' },
      quotas: [quota('north', 'q', 1, 'to-all')],
    };

    expect(places(allocate(selection, entrants))).toEqual(['b north']);
  });

  it('leave to the open places what nobody of a quota takes, also for who is placed first', () => {
    const entrants = lines('a q=0 j=1', 'b q=0 j=1', 'c q=0 j=1');
    const selection: AnnouncedSelection = {
      order,
      places: 3,
      placedFirst: { fact: 'j', is: '1' },
      quotas: [quota('north', 'q', 2, 'to-all')],
    };

    expect(places(allocate(selection, entrants))).toEqual(['a first', 'b open', 'c open']);
  });

  it('keep the money of a quota from a quota that has only places', () => {
    const entrants = lines('a p=1 m=0 ask=60', 'b p=0 m=1 ask=60');
    const selection: AnnouncedSelection = {
      order,
      places: 2,
      budget: 100,
      ask: 'ask',
      whenShort: 'skip',
      quotas: [
        quota('seats', 'p', 1, 'to-all'),
        { id: 'money', when: { fact: 'm', is: '1' }, budget: 60, unfilled: 'to-all' },
      ],
    };

    expect(places(allocate(selection, entrants))).toEqual(['b money']);
  });
});

describe('20: overlapping quotas', () => {
  const entrants = lines('a any=1 x=1', 'b any=1 x=0');

  it('are filled as listed', () => {
    const quotas = [quota('any', 'any', 1, 'unused'), quota('x', 'x', 1, 'unused')];

    expect(places(allocate({ order, places: 2, quotas }, entrants))).toEqual(['a any']);
    expect(places(allocate({ order, places: 2, quotas: quotas.toReversed() }, entrants))).toEqual([
      'a x',
      'b any',
    ]);
  });
});

describe('21: what a quota leaves', () => {
  const entrants = lines('a y=0', 'b y=1', 'c y=1', 'd y=0', 'e y=0');
  const placed = (unfilled: 'to-all' | 'to-next' | 'unused') => {
    const quotas = [quota('x', 'x', 1, unfilled), quota('y', 'y', 1, 'unused')];
    return places(allocate({ order, places: 3, quotas }, entrants));
  };

  it('goes to the open places', () => {
    expect(placed('to-all')).toEqual(['a open', 'b y', 'c open']);
  });

  it('goes to the next quota', () => {
    expect(placed('to-next')).toEqual(['a open', 'b y', 'c y']);
  });

  it('lapses', () => {
    expect(placed('unused')).toEqual(['a open', 'b y']);
  });

  it('goes from the last quota to the open places', () => {
    const quotas = [quota('x', 'x', 2, 'to-next')];

    expect(places(allocate({ order, places: 2, quotas }, entrants))).toEqual(['a open', 'b open']);
  });
});

describe('22: a cap', () => {
  it('counts what the value takes everywhere, and passes over who breaks it', () => {
    const entrants = lines('a c=no j=0', 'b c=no j=1', 'c c=no j=0', 'd c=se j=0', 'e c=se j=0');
    const selection: AnnouncedSelection = {
      order,
      places: 4,
      placedFirst: { fact: 'j', is: '1' },
      caps: [{ by: 'c', maximum: 2 }],
    };

    const result = allocate(selection, entrants);

    expect(places(result)).toEqual(['a open', 'b first', 'd open', 'e open']);
    expect(result.passedOver).toEqual([{ id: 'c', pool: 'open', reason: 'cap', for: 'd' }]);
  });

  it('passes over an entrant that does not fit as a whole, and does not end a pool', () => {
    const entrants = lines('a c=no n=2', 'b c=no n=2', 'c c=no n=1');
    const selection: AnnouncedSelection = {
      order,
      places: 9,
      placesNeeded: 'n',
      whenShort: 'stop',
      caps: [{ by: 'c', maximum: 3 }],
    };

    expect(places(allocate(selection, entrants))).toEqual(['a open', 'c open']);
  });

  it('of 0 places nobody', () => {
    const selection = { order, places: 1, caps: [{ by: 'c', maximum: 0 }] };

    expect(places(allocate(selection, lines('a c=no')))).toEqual([]);
  });
});

describe('23: an entrant is placed as a whole', () => {
  const entrants = lines('a ask=60', 'b ask=50', 'c ask=40');
  const budget = { order, places: 3, budget: 100, ask: 'ask' } as const;

  it('and the first that does not fit ends the pool', () => {
    const result = allocate({ ...budget, whenShort: 'stop' }, entrants);

    expect(amounts(result)).toEqual(['a 60']);
    expect(result.passedOver).toEqual([{ id: 'b', pool: 'open', reason: 'budget' }]);
  });

  it('or is passed over for the next that fits', () => {
    const result = allocate({ ...budget, whenShort: 'skip' }, entrants);

    expect(amounts(result)).toEqual(['a 60', 'c 40']);
    expect(result.passedOver).toEqual([{ id: 'b', pool: 'open', reason: 'budget', for: 'c' }]);
  });

  it('also one that needs several places', () => {
    const families = lines('a n=2', 'b n=2', 'c n=1');
    const selection = { order, places: 3, placesNeeded: 'n' } as const;

    expect(places(allocate({ ...selection, whenShort: 'stop' }, families))).toEqual(['a open']);
    expect(places(allocate({ ...selection, whenShort: 'skip' }, families))).toEqual([
      'a open',
      'c open',
    ]);
  });

  it('and one that was passed over is the first when room comes', () => {
    const selection = { ...budget, whenShort: 'skip' } as const;

    const now = placesAfter(selection, entrants, 'offer a', 'decline a');

    expect(now).toEqual(['b open', 'c open']);
  });
});

describe('24: pro-rata', () => {
  const selection = { order, places: 9, budget: 100, ask: 'ask', whenShort: 'pro-rata' } as const;

  it('gives the share rounded down, and what is left by largest remainder, then by order', () => {
    // 100 × 50 / 150 is 33 and one third; 100 × 25 / 150 is 16 and two thirds.
    const entrants = lines('a ask=50', 'b ask=25', 'c ask=50', 'd ask=25');

    expect(amounts(allocate(selection, entrants))).toEqual(['a 33', 'b 17', 'c 33', 'd 17']);
  });

  it('gives nobody more than asked', () => {
    const result = allocate(selection, lines('a ask=60', 'b ask=30'));

    expect(amounts(result)).toEqual(['a 60', 'b 30']);
  });

  it('shares the budget of a quota among those in it', () => {
    const entrants = lines('a x=1 ask=80', 'b x=0 ask=60', 'c x=1 ask=20', 'd x=0 ask=60');
    const quotas = [
      { id: 'x', when: { fact: 'x', is: '1' }, budget: 40, unfilled: 'unused' },
    ] as const;

    expect(amounts(allocate({ ...selection, quotas }, entrants))).toEqual([
      'a 32',
      'b 30',
      'c 8',
      'd 30',
    ]);
  });
});

describe('25: places and budget', () => {
  it('both have to have room', () => {
    const entrants = lines('a ask=90', 'b ask=20', 'c ask=5', 'd ask=5');
    const selection = { order, places: 2, budget: 100, ask: 'ask', whenShort: 'skip' } as const;

    expect(amounts(allocate(selection, entrants))).toEqual(['a 90', 'c 5']);
  });

  it('can be bounded by a quota each', () => {
    const entrants = lines('a m=1 ask=30', 'b m=1 ask=30', 'c p=1 ask=30', 'd p=1 ask=30');
    const selection: AnnouncedSelection = {
      order,
      places: 3,
      budget: 100,
      ask: 'ask',
      whenShort: 'skip',
      quotas: [
        { id: 'money', when: { fact: 'm', is: '1' }, budget: 40, unfilled: 'unused' },
        { id: 'seats', when: { fact: 'p', is: '1' }, places: 1, unfilled: 'unused' },
      ],
    };

    expect(places(allocate(selection, entrants))).toEqual(['a money', 'b open', 'c seats']);
  });
});
