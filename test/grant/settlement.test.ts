import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { decisive } from '../../src/criteria/decisive.js';
import type { ClaimReasons } from '../../src/grant/claim-criteria.js';
import type { ClaimLine, Claims } from '../../src/grant/claims.js';
import { kroner, type Ore } from '../../src/money/money.js';
import { explain } from '../../src/texts/explain.js';
import { version } from '../../src/version.js';
import { variant } from '../call/variant.js';
import { cost, need, settled, settledLine, sums, travel } from './claimed.js';

const codes = (line: ClaimLine, call = hkdir2024, more: Partial<Claims> = {}) =>
  decisive(settledLine(line, call, more).finding).map(({ reason }) => reason.code);

/** As it is accepted whole: its outcome, and its sums. */
const whole = (id: string, sum: number) => [id, 'accepted', sum, 0, 0];

describe('a claimed line', () => {
  interface Provoked<Code extends keyof ClaimReasons> {
    /** The last of them, in turn, is the one that it is about. */
    readonly lines: readonly ClaimLine[];
    readonly params: ClaimReasons[Code];
    readonly clauses: readonly string[];
    readonly outcome: 'accepted' | 'cut' | 'refused';
    /** The call of 2024 when it is left out. */
    readonly call?: Call;
  }
  const period = { from: '2024-10', to: '2025-04' };
  const provoked: { readonly [Code in keyof ClaimReasons]: Provoked<Code> } = {
    'line.first': {
      lines: [travel({ id: 'a' })],
      params: { id: 'a' },
      clauses: ['C08'],
      outcome: 'accepted',
    },
    'line.duplicate': {
      lines: [need({ id: 'a', date: '2024-10-14' }), travel({ id: 'a', date: '2024-10-15' })],
      params: { id: 'a' },
      clauses: ['C08'],
      outcome: 'refused',
    },
    'amount.whole': {
      lines: [cost({ amount: 125_050 })],
      params: { amount: 125_050 },
      clauses: ['C09'],
      outcome: 'accepted',
    },
    'amount.not-whole-ore': {
      lines: [cost({ amount: 12.5 })],
      params: { amount: 12.5, currency: 'NOK' },
      clauses: ['C09'],
      outcome: 'refused',
    },
    'amount.negative': {
      lines: [need({ amount: -1 })],
      params: { amount: -1 },
      clauses: ['C10'],
      outcome: 'refused',
    },
    'amount.currency': {
      lines: [travel({ currency: 'EUR' })],
      params: { currency: 'EUR', expected: 'NOK' },
      clauses: ['C08'],
      outcome: 'refused',
    },
    'gathering.known': {
      lines: [need({ gathering: 'g2' })],
      params: { gathering: 'g2' },
      clauses: ['C06'],
      outcome: 'accepted',
    },
    'gathering.unknown': {
      lines: [travel({ gathering: 'g5' })],
      params: { gathering: 'g5' },
      clauses: ['C06'],
      outcome: 'refused',
    },
    'person.known': {
      lines: [travel({ person: 'p7' })],
      params: { person: 'p7' },
      clauses: ['C08'],
      outcome: 'accepted',
    },
    'person.unknown': {
      lines: [travel({ person: 'p8' })],
      params: { person: 'p8' },
      clauses: ['C08'],
      outcome: 'refused',
    },
    'travel.not-covered': {
      lines: [travel()],
      params: {},
      clauses: ['C08'],
      outcome: 'refused',
      call: variant({ grant: { travel: { basis: 'none' } } }),
    },
    'kind.known': {
      lines: [cost({ kind: 'other', note: 'Rental of rooms' })],
      params: { kind: 'other' },
      clauses: ['C09'],
      outcome: 'accepted',
    },
    'kind.unknown': {
      lines: [cost({ kind: 'hotel', note: 'Two nights' })],
      params: {
        kind: 'hotel',
        known: ['staff-release', 'internal-meetings', 'external-assistance', 'other'],
      },
      clauses: ['C09'],
      outcome: 'refused',
    },
    'kind.without-note': {
      lines: [cost({ kind: 'other' })],
      params: { kind: 'other' },
      clauses: ['C09'],
      outcome: 'refused',
    },
    'period.within': {
      lines: [cost({ date: '2024-10-01' })],
      params: { date: '2024-10-01', ...period },
      clauses: ['C09', 'C05'],
      outcome: 'accepted',
    },
    'period.outside': {
      lines: [cost({ date: '2025-05-01' })],
      params: { date: '2025-05-01', ...period },
      clauses: ['C09', 'C05'],
      outcome: 'refused',
    },
    'need.applied-for': {
      lines: [need({ gathering: 'g1' })],
      params: { gathering: 'g1' },
      clauses: ['C10'],
      outcome: 'accepted',
    },
    'need.not-applied-for': {
      lines: [need({ gathering: 'g3' })],
      params: { gathering: 'g3' },
      clauses: ['C10'],
      outcome: 'refused',
    },
    'sum.within': {
      lines: [cost({ amount: kroner(20_000) }), cost({ id: 'o-2', amount: kroner(30_000) })],
      params: { sum: kroner(50_000), left: kroner(30_000) },
      clauses: ['C09'],
      outcome: 'accepted',
    },
    'sum.exceeded': {
      lines: [cost({ amount: kroner(20_000) }), cost({ id: 'o-2', amount: kroner(30_000.01) })],
      params: { sum: kroner(50_000), left: kroner(30_000), over: 1 },
      clauses: ['C09'],
      outcome: 'cut',
    },
    'cap.within': {
      lines: [need({ amount: kroner(24_000) }), need({ id: 'n-2', amount: kroner(1_000) })],
      params: { cap: kroner(25_000), gathering: 'g1', left: kroner(1_000) },
      clauses: ['C10'],
      outcome: 'accepted',
    },
    'cap.exceeded': {
      lines: [need({ amount: kroner(24_000) }), need({ id: 'n-2', amount: kroner(1_000.01) })],
      params: { cap: kroner(25_000), gathering: 'g1', left: kroner(1_000), over: 1 },
      clauses: ['C10'],
      outcome: 'cut',
    },
  };

  it.each(Object.entries(provoked))(
    'C05–C10: has the reason %s, with its facts and its clauses',
    (code, { lines, params, clauses, outcome, call }: Provoked<keyof ClaimReasons>) => {
      const line = settled({ lines }, call).lines.at(-1);
      const leaf = line?.finding.findings?.find(({ reason }) => reason.code === code);
      expect(leaf).toMatchObject({ level: 'required', clauses, reason: { code } });
      expect(leaf?.reason.params).toEqual(params);
      expect(line?.outcome).toBe(outcome);
      expect(leaf?.outcome).toBe(outcome === 'accepted' ? 'met' : 'not-met');
      expect(line?.finding.outcome).toBe(leaf?.outcome);
      if (line !== undefined && outcome !== 'accepted') {
        expect(decisive(line.finding)).toEqual([leaf]);
      }
    },
  );

  it.each<[string, ClaimLine, string[], string[]]>([
    ['C06, C08: travel', travel(), ['line', 'amount', 'gathering', 'person'], ['C08', 'C06']],
    ['C05, C09: other costs', cost(), ['line', 'amount', 'period', 'kind', 'sum'], ['C09', 'C05']],
    [
      'C06, C10: special needs',
      need(),
      ['line', 'amount', 'gathering', 'applied-for', 'cap'],
      ['C10', 'C06'],
    ],
  ])('%s is judged by everything that the call says of it', (_, line, criteria, clauses) => {
    const { finding } = settledLine(line);
    expect([finding.criterion, finding.outcome, finding.clauses]).toEqual([
      'claim',
      'met',
      clauses,
    ]);
    expect(finding.findings?.map(({ criterion }) => criterion)).toEqual(criteria);
  });

  it('C08: travel, where the call pays for none, is judged by that as well', () => {
    const call = variant({ grant: { travel: { basis: 'none' } } });
    const { finding } = settledLine(travel(), call);
    expect(finding.findings?.map(({ criterion }) => criterion)).toContain('basis');
  });

  it('is refused for all that is wrong with it, none of it cut short', () => {
    const wrong = { currency: 'EUR', gathering: 'g9' };
    expect(codes(travel({ ...wrong, person: 'x' }))).toEqual([
      'amount.currency',
      'gathering.unknown',
      'person.unknown',
    ]);
    expect(codes(cost({ amount: -1, date: '2024-09-30', kind: 'hotel' }))).toEqual([
      'amount.negative',
      'period.outside',
      'kind.unknown',
    ]);
    expect(codes(need({ amount: 0.5, gathering: 'g9' }))).toEqual([
      'amount.not-whole-ore',
      'gathering.unknown',
      'need.not-applied-for',
    ]);
    const twice = [travel({ id: 'a', date: '2024-10-01' }), travel({ id: 'a', person: 'x' })];
    const again = settled({ lines: twice }).lines[1];
    expect(again && decisive(again.finding).map(({ reason }) => reason.code)).toEqual([
      'line.duplicate',
      'person.unknown',
    ]);
  });

  it('that is refused is not held against a sum or a cap as well', () => {
    for (const line of [cost({ kind: 'hotel' }), need({ gathering: 'g3' })]) {
      const { finding } = settledLine({ ...line, amount: kroner(60_000) });
      expect(finding.findings?.map(({ criterion }) => criterion)).not.toContain('sum');
      expect(finding.findings?.map(({ criterion }) => criterion)).not.toContain('cap');
    }
  });

  it('carries what was claimed of its item, and never its note', () => {
    const keys = ['id', 'item', 'date', 'amount', 'currency', 'claimed', 'accepted', 'cut'];
    const always = [...keys, 'refused', 'outcome', 'finding'].sort();
    const { finding: _, ...one } = settledLine(cost({ kind: 'other', note: 'CANARY' }));
    expect(one).toEqual({
      id: 'o-1',
      item: 'otherCosts',
      kind: 'other',
      date: '2024-11-01',
      amount: 100_000,
      currency: 'NOK',
      claimed: 100_000,
      accepted: 100_000,
      cut: 0,
      refused: 0,
      outcome: 'accepted',
    });
    expect(settledLine(travel())).toMatchObject({ gathering: 'g1', person: 'p1' });
    expect(Object.keys(settledLine(travel())).sort()).toEqual(
      [...always, 'gathering', 'person'].sort(),
    );
    expect(settledLine(need())).toMatchObject({ gathering: 'g1' });
    expect(Object.keys(settledLine(need())).sort()).toEqual([...always, 'gathering'].sort());
  });

  it.each<[string, { amount: number; currency?: string }]>([
    ['kroner with decimals, 12.5,', { amount: 12.5 }],
    ['a millionth of an øre', { amount: 1e-6 }],
    ['an øre below zero', { amount: -1 }],
    ['half an øre below zero', { amount: -0.5 }],
    ['a euro', { amount: 100, currency: 'EUR' }],
    ['a Swedish krona', { amount: 100, currency: 'SEK' }],
  ])('of %s states no sum: it is refused, and the other lines are settled', (_, wrong) => {
    const statement = settled({ lines: [cost({ id: 'a', ...wrong }), cost({ id: 'b' })] });
    expect(sums(statement)).toEqual([['a', 'refused', 0, 0, 0], whole('b', 100_000)]);
    const [line] = statement.lines;
    expect(line).toMatchObject({ currency: 'NOK', ...wrong, claimed: null });
    expect(statement.total).toEqual({ claimed: 100_000, accepted: 100_000, cut: 0, refused: 0 });
    expect(statement.otherCosts.left).toBe(kroner(49_000));
  });

  it('C09: of nothing is accepted, also when nothing is left', () => {
    const lines = [cost({ amount: kroner(50_000) }), cost({ id: 'o-2', amount: 0 })];
    expect(sums(settled({ lines }))).toEqual([whole('o-1', kroner(50_000)), whole('o-2', 0)]);
  });
});

describe('the lines of a statement', () => {
  it('are by their date, and of one date by their id, in code units', () => {
    const lines = [
      cost({ id: 'z', date: '2024-10-02' }),
      need({ id: 'a', date: '2024-10-02' }),
      travel({ id: 'B', date: '2024-10-02' }),
      travel({ id: '9', date: '2024-10-02' }),
      cost({ id: '10', date: '2024-10-02' }),
      cost({ id: 'y', date: '2024-10-01' }),
      need({ id: 'x', date: '2023-12-31' }),
    ];
    const order = ['x', 'y', '10', '9', 'B', 'a', 'z'];
    expect(settled({ lines }).lines.map(({ id }) => id)).toEqual(order);
    expect(settled({ lines: lines.toReversed() }).lines.map(({ id }) => id)).toEqual(order);
  });

  it('C09: have their turn in that order, so that the earlier cost is covered first', () => {
    const lines = [
      cost({ id: 'a', date: '2024-12-01', amount: kroner(40_000) }),
      cost({ id: 'c', date: '2024-11-01', amount: kroner(20_000) }),
      cost({ id: 'b', date: '2024-11-01', amount: kroner(20_000) }),
    ];
    expect(sums(settled({ lines }))).toEqual([
      whole('b', kroner(20_000)),
      whole('c', kroner(20_000)),
      ['a', 'cut', kroner(10_000), kroner(30_000), 0],
    ]);
  });

  it('C08–C10: count once by their id, whatever item they are of: the earliest counts', () => {
    const lines = [
      travel({ id: 'a', date: '2024-12-05', amount: kroner(3) }),
      cost({ id: 'a', date: '2024-11-01', amount: kroner(2) }),
      need({ id: 'a', date: '2024-10-15', amount: kroner(1) }),
    ];
    expect(sums(settled({ lines }))).toEqual([
      whole('a', kroner(1)),
      ['a', 'refused', 0, 0, kroner(2)],
      ['a', 'refused', 0, 0, kroner(3)],
    ]);
  });

  it('count once by their id also where the first of them is refused for another reason', () => {
    const lines = [
      cost({ id: 'a', date: '2024-09-30', amount: kroner(1) }),
      cost({ id: 'a', date: '2024-10-01', amount: kroner(2) }),
    ];
    expect(sums(settled({ lines }))).toEqual([
      ['a', 'refused', 0, 0, kroner(1)],
      ['a', 'refused', 0, 0, kroner(2)],
    ]);
  });

  it.each<[string, ClaimLine, ClaimLine]>([
    ['item', travel({ id: 'a', date: '2024-11-01' }), cost({ id: 'a', date: '2024-11-01' })],
    ['amount', cost({ amount: kroner(1) }), cost({ amount: kroner(2) })],
    ['currency', cost(), cost({ currency: 'EUR' })],
    ['kind', cost({ kind: 'staff-release' }), cost({ kind: 'internal-meetings' })],
    ['gathering', need({ gathering: 'g1' }), need({ gathering: 'g2' })],
    ['person', travel({ person: 'p1' }), travel({ person: 'p2' })],
  ])(
    'of one date and one id that differ in their %s come out the same in either order',
    (_, a, b) => {
      const statement = settled({ lines: [a, b] });
      expect(settled({ lines: [b, a] })).toEqual(statement);
      expect(statement.lines.map(({ finding }) => finding.findings?.[0]?.reason.code)).toEqual([
        'line.first',
        'line.duplicate',
      ]);
    },
  );
});

describe('the course period', () => {
  const days: [string, 'accepted' | 'refused'][] = [
    ['2023-12-15', 'refused'],
    ['2024-09-30', 'refused'],
    ['2024-10-01', 'accepted'],
    ['2024-12-31', 'accepted'],
    ['2025-01-01', 'accepted'],
    ['2025-04-30', 'accepted'],
    ['2025-05-01', 'refused'],
    ['2025-11-01', 'refused'],
  ];

  it.each(days)('C05, C09: other costs of %s are %s', (date, outcome) => {
    expect(settledLine(cost({ date })).outcome).toBe(outcome);
  });

  it.each(['2024-09-30', '2025-05-01'])(
    'C08, C10: does not bind travel and special needs of %s',
    (date) => {
      expect(settledLine(travel({ date })).outcome).toBe('accepted');
      expect(settledLine(need({ date })).outcome).toBe('accepted');
    },
  );

  it.each(days)(
    'C05: binds travel and special needs where a call says so: those of %s are %s',
    (date, outcome) => {
      const course = { period: 'course' } as const;
      const bound = variant({ grant: { travel: course, specialNeeds: course } });
      for (const [line, clauses] of [
        [travel({ date }), ['C08', 'C05']],
        [need({ date }), ['C10', 'C05']],
      ] as const) {
        const { finding, ...settled } = settledLine(line, bound);
        expect(settled.outcome).toBe(outcome);
        expect(finding.findings?.find(({ criterion }) => criterion === 'period')).toMatchObject({
          outcome: outcome === 'accepted' ? 'met' : 'not-met',
          clauses,
          reason: { params: { date, from: '2024-10', to: '2025-04' } },
        });
      }
    },
  );

  it('does not bind other costs where a call says so', () => {
    const free = variant({ grant: { otherCosts: { period: 'any' } } });
    for (const [date] of days) {
      const { finding, outcome } = settledLine(cost({ date }), free);
      expect(outcome).toBe('accepted');
      expect(finding.clauses).toEqual(['C09']);
    }
  });

  it('is that of the call', () => {
    const later = variant({ course: { from: '2025-01', to: '2025-01' } });
    const outcomes = ['2024-12-31', '2025-01-01', '2025-01-31', '2025-02-01'].map(
      (date) => settledLine(cost({ date }), later).outcome,
    );
    expect(outcomes).toEqual(['refused', 'accepted', 'accepted', 'refused']);
  });
});

describe('travel', () => {
  it('C08: is covered as it is documented, whatever it comes to', () => {
    const lines = [1, 2, 3].map((n) => travel({ id: `t-${n}`, amount: kroner(1_000_000) }));
    const { travel: sum } = settled({ lines });
    expect(sum).toEqual({
      claimed: kroner(3_000_000),
      accepted: kroner(3_000_000),
      cut: 0,
      refused: 0,
      clauses: ['C08'],
    });
  });

  it('C08: of more persons than five is covered: the call gives no number', () => {
    const lines = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map((person) =>
      travel({ id: person, person }),
    );
    expect(settled({ lines }).travel.accepted).toBe(kroner(7_000));
  });

  it('C08: takes nothing of the sum for other costs', () => {
    const lines = [travel({ amount: kroner(60_000) }), cost({ amount: kroner(50_000) })];
    expect(sums(settled({ lines })).map(([, outcome]) => outcome)).toEqual([
      'accepted',
      'accepted',
    ]);
  });
});

describe('other costs', () => {
  it('C09: are covered to the øre of the sum', () => {
    const statement = settled({ lines: [cost({ amount: 5_000_000 })] });
    expect(sums(statement)).toEqual([whole('o-1', 5_000_000)]);
    expect(statement.otherCosts).toMatchObject({ sum: 5_000_000, left: 0 });
  });

  it('C09: are cut by what goes beyond it, an øre also', () => {
    const statement = settled({ lines: [cost({ amount: 5_000_001 })] });
    expect(sums(statement)).toEqual([['o-1', 'cut', 5_000_000, 1, 0]]);
    expect(statement.otherCosts).toMatchObject({ accepted: 5_000_000, cut: 1, left: 0 });
  });

  it('C09: are covered together up to the sum, of whatever kind, and later ones are cut to 0', () => {
    const lines = [
      cost({ id: 'a', kind: 'staff-release', amount: kroner(30_000) }),
      cost({ id: 'b', kind: 'internal-meetings', amount: kroner(19_999.99) }),
      cost({ id: 'c', kind: 'external-assistance', amount: kroner(10) }),
      cost({ id: 'd', kind: 'other', note: 'x', amount: 1 }),
    ];
    const statement = settled({ lines });
    expect(sums(statement)).toEqual([
      whole('a', kroner(30_000)),
      whole('b', kroner(19_999.99)),
      ['c', 'cut', 1, 999, 0],
      ['d', 'cut', 0, 1, 0],
    ]);
    expect(statement.lines[3]?.finding.findings?.at(-1)?.reason).toEqual({
      code: 'sum.exceeded',
      params: { sum: 5_000_000, left: 0, over: 1 },
    });
    expect(statement.otherCosts.left).toBe(0);
  });

  it('C09: that are refused take nothing of the sum', () => {
    const lines = [
      cost({ id: 'a', kind: 'hotel', amount: kroner(40_000) }),
      cost({ id: 'b', kind: 'other', amount: kroner(40_000) }),
      cost({ id: 'c', date: '2024-09-30', amount: kroner(40_000) }),
      cost({ id: 'd', amount: kroner(50_000) }),
    ];
    const statement = settled({ lines });
    expect(statement.lines.at(-1)).toMatchObject({ id: 'd', outcome: 'accepted' });
    expect(statement.otherCosts).toMatchObject({ accepted: 5_000_000, refused: 12_000_000 });
  });

  it.each(['staff-release', 'internal-meetings', 'external-assistance'])(
    'C09: of the kind %s, which the call names, need no note',
    (kind) => {
      expect(settledLine(cost({ kind })).outcome).toBe('accepted');
      expect(settledLine(cost({ kind, note: '' })).outcome).toBe('accepted');
    },
  );

  it.each<[string, object, string]>([
    ['no note', {}, 'refused'],
    ['an empty one', { note: '' }, 'refused'],
    ['a blank one', { note: ' \n\t\u00a0' }, 'refused'],
    ['a word', { note: 'x' }, 'accepted'],
    ['a word among blanks', { note: '\n x ' }, 'accepted'],
  ])('C09: of another kind need a note: with %s they are settled thus', (_, note, outcome) => {
    expect(settledLine(cost({ kind: 'other', ...note })).outcome).toBe(outcome);
  });

  it('C09: of a kind that the call does not know are refused, with or without a note', () => {
    for (const kind of ['hotel', 'Staff-Release', 'otherCosts', 'constructor', 'g1']) {
      expect(codes(cost({ kind }))).toEqual(['kind.unknown']);
      expect(codes(cost({ kind, note: 'x' }))).toEqual(['kind.unknown']);
    }
  });

  it('C09: are summed by their kind, the ones of the call and any that was claimed', () => {
    const lines = [
      cost({ id: 'a', kind: 'staff-release', amount: kroner(30_000) }),
      cost({ id: 'b', kind: 'internal-meetings', amount: kroner(10_000) }),
      cost({ id: 'c', kind: 'staff-release', amount: kroner(15_000) }),
      cost({ id: 'd', kind: 'hotel', amount: kroner(7) }),
      cost({ id: 'e', kind: 'constructor', amount: kroner(8) }),
      cost({ id: 'f', kind: 'other', amount: kroner(9) }),
    ];
    expect(settled({ lines }).otherCosts.kinds).toEqual({
      'staff-release': {
        claimed: kroner(45_000),
        accepted: kroner(40_000),
        cut: kroner(5_000),
        refused: 0,
      },
      'internal-meetings': {
        claimed: kroner(10_000),
        accepted: kroner(10_000),
        cut: 0,
        refused: 0,
      },
      'external-assistance': { claimed: 0, accepted: 0, cut: 0, refused: 0 },
      other: { claimed: kroner(9), accepted: 0, cut: 0, refused: kroner(9) },
      hotel: { claimed: kroner(7), accepted: 0, cut: 0, refused: kroner(7) },
      constructor: { claimed: kroner(8), accepted: 0, cut: 0, refused: kroner(8) },
    });
  });

  it('follow the sum of another call', () => {
    const smaller = variant({ grant: { otherCosts: { sum: kroner(1_000.5) } } });
    const statement = settled({ lines: [cost({ amount: kroner(1_001) })] }, smaller);
    expect(sums(statement)).toEqual([['o-1', 'cut', 100_050, 50, 0]]);
    expect(statement.otherCosts).toMatchObject({ sum: 100_050, left: 0 });
    const none = variant({ grant: { otherCosts: { sum: kroner(0) } } });
    expect(sums(settled({ lines: [cost()] }, none))).toEqual([['o-1', 'cut', 0, 100_000, 0]]);
  });

  it('follow the kinds of another call', () => {
    const own = variant({ grant: { otherCosts: { examples: ['translation', 'rent'] } } });
    expect(settledLine(cost({ kind: 'translation' }), own).outcome).toBe('accepted');
    expect(settledLine(cost({ kind: 'other', note: 'x' }), own).outcome).toBe('accepted');
    const refused = settledLine(cost({ kind: 'staff-release' }), own);
    expect(decisive(refused.finding)[0]?.reason).toEqual({
      code: 'kind.unknown',
      params: { kind: 'staff-release', known: ['translation', 'rent', 'other'] },
    });
    expect(Object.keys(settled({}, own).otherCosts.kinds)).toEqual([
      'translation',
      'rent',
      'other',
    ]);
    const none = variant({ grant: { otherCosts: { examples: [] } } });
    expect(Object.keys(settled({}, none).otherCosts.kinds)).toEqual(['other']);
  });
});

describe('special needs', () => {
  const cap = (gathering: string, more: Partial<Claims>, call = hkdir2024) => {
    const { claimed, ...rest } = settled(more, call).specialNeeds.gatherings[gathering] ?? {};
    return rest;
  };

  it('C10: are covered to the øre of the cap', () => {
    const lines = [need({ amount: 2_500_000 })];
    expect(sums(settled({ lines }))).toEqual([whole('n-1', 2_500_000)]);
    expect(cap('g1', { lines })).toEqual({
      accepted: 2_500_000,
      cut: 0,
      refused: 0,
      cap: 2_500_000,
      left: 0,
    });
  });

  it('C10: are cut by what goes beyond it, an øre also, and later ones are cut to 0', () => {
    const lines = [need({ amount: 2_500_001 }), need({ id: 'n-2', amount: 7 })];
    expect(sums(settled({ lines }))).toEqual([
      ['n-1', 'cut', 2_500_000, 1, 0],
      ['n-2', 'cut', 0, 7, 0],
    ]);
    expect(cap('g1', { lines })).toEqual({
      accepted: 2_500_000,
      cut: 8,
      refused: 0,
      cap: 2_500_000,
      left: 0,
    });
  });

  it('C10: at one gathering take nothing of the cap of another, nor of the sum for other costs', () => {
    const lines = [
      need({ id: 'a', gathering: 'g1', amount: kroner(30_000) }),
      need({ id: 'b', gathering: 'g2', amount: kroner(24_000) }),
      cost({ id: 'c', amount: kroner(50_000) }),
    ];
    const statement = settled({ lines });
    expect(sums(statement)).toEqual([
      ['a', 'cut', kroner(25_000), kroner(5_000), 0],
      whole('b', kroner(24_000)),
      whole('c', kroner(50_000)),
    ]);
    expect(statement.specialNeeds.gatherings['g2']?.left).toBe(kroner(1_000));
    expect(statement.specialNeeds.accepted).toBe(kroner(49_000));
  });

  it('C10: that were not applied for are refused, and the cap is 0 there', () => {
    const lines = [need({ gathering: 'g3', amount: kroner(100) })];
    expect(sums(settled({ lines }))).toEqual([['n-1', 'refused', 0, 0, kroner(100)]]);
    expect(cap('g3', { lines })).toEqual({
      accepted: 0,
      cut: 0,
      refused: kroner(100),
      cap: 0,
      left: 0,
    });
  });

  it('C06, C10: at a gathering that the call does not have are refused, applied for or not', () => {
    const appliedFor = [{ gathering: 'g9', estimate: kroner(1_000) }];
    const line = need({ gathering: 'g9' });
    expect(codes(line, hkdir2024, { appliedFor })).toEqual(['gathering.unknown']);
    expect(codes(line)).toEqual(['gathering.unknown', 'need.not-applied-for']);
    const statement = settled({ lines: [line], appliedFor });
    expect(statement.specialNeeds).toMatchObject({ accepted: 0, refused: kroner(1_000) });
    expect(Object.keys(statement.specialNeeds.gatherings)).toEqual(['g1', 'g2', 'g3', 'g4']);
  });

  describe('of which so much was estimated', () => {
    const estimates = (...sums: number[]): Partial<Claims> => ({
      appliedFor: [
        ...sums.map((sum) => ({ gathering: 'g1', estimate: kroner(sum) })),
        { gathering: 'g2', estimate: kroner(25_000) },
      ],
      lines: [need({ amount: kroner(30_000) })],
    });
    const upToEstimate = variant({ grant: { specialNeeds: { upTo: 'estimate' } } });

    it.each([[[0]], [[1_000]], [[10_000, 5_000]], [[25_000]], [[60_000]]])(
      'C10: run to the cap in the call of 2024, with estimates of %j',
      (sums) => {
        expect(cap('g1', estimates(...sums))).toMatchObject({
          accepted: kroner(25_000),
          cut: kroner(5_000),
          cap: kroner(25_000),
        });
      },
    );

    it.each<[number[], number]>([
      [[0], 0],
      [[0.01], 0.01],
      [[10_000], 10_000],
      [[10_000, 5_000], 15_000],
      [[10_000, 5_000, 9_999.99], 24_999.99],
      [[15_000, 10_000], 25_000],
      [[20_000, 10_000], 25_000],
      [[25_000.01], 25_000],
    ])('run to the estimates together in a call that says so: %j are %d', (sums, most) => {
      expect(cap('g1', estimates(...sums), upToEstimate)).toEqual({
        accepted: kroner(most),
        cut: kroner(30_000) - kroner(most),
        refused: 0,
        cap: kroner(most),
        left: 0,
      });
      expect(cap('g2', estimates(...sums), upToEstimate)).toMatchObject({
        cap: kroner(25_000),
        left: kroner(25_000),
      });
    });

    it('are refused, not cut, where nothing was applied for in such a call', () => {
      expect(codes(need({ gathering: 'g3' }), upToEstimate)).toEqual(['need.not-applied-for']);
      expect(cap('g3', {}, upToEstimate)).toMatchObject({ cap: 0, left: 0 });
    });
  });

  it('follow the cap and the gatherings of another call', () => {
    const other = variant({
      grant: { specialNeeds: { capPerGathering: kroner(100) } },
      gatherings: { planned: [{ id: 'kick-off', month: '2024-10', days: 1 }] },
    });
    const appliedFor = [{ gathering: 'kick-off', estimate: kroner(1) }];
    const lines = [
      need({ id: 'a', gathering: 'kick-off', amount: kroner(100.01) }),
      need({ id: 'b', gathering: 'g1' }),
    ];
    const { specialNeeds, ...statement } = settled({ lines, appliedFor }, other);
    expect(sums({ ...statement, specialNeeds })).toEqual([
      ['a', 'cut', kroner(100), 1, 0],
      ['b', 'refused', 0, 0, kroner(1_000)],
    ]);
    expect(specialNeeds.gatherings).toEqual({
      'kick-off': {
        claimed: kroner(100.01),
        accepted: kroner(100),
        cut: 1,
        refused: 0,
        cap: kroner(100),
        left: 0,
      },
    });
  });
});

describe('a statement', () => {
  const worked: Partial<Claims> = {
    appliedFor: [
      { gathering: 'g1', estimate: kroner(18_000) },
      { gathering: 'g3', estimate: kroner(30_000) },
    ],
    lines: [
      travel({ id: 't-1', date: '2024-10-14', amount: kroner(1_250.5) }),
      travel({ id: 't-2', date: '2024-10-14', amount: kroner(800), person: 'p9' }),
      cost({ id: 'o-1', date: '2024-10-21', amount: kroner(30_000) }),
      cost({
        id: 'o-2',
        date: '2024-12-01',
        kind: 'external-assistance',
        amount: kroner(25_000),
      }),
      cost({ id: 'o-3', date: '2025-01-10', kind: 'internal-meetings' }),
      cost({ id: 'o-4', date: '2025-06-01', kind: 'other', note: 'Printing', amount: kroner(500) }),
      need({ id: 'n-1', date: '2024-10-15', amount: kroner(18_000) }),
      need({ id: 'n-2', date: '2024-10-16', amount: kroner(10_000) }),
      need({ id: 'n-3', date: '2024-12-05', gathering: 'g2' }),
    ],
    stays: [{ gathering: 'g1', persons: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p9'] }],
  };
  const statement = settled(worked);

  it('C08–C10: settles every line, in its turn', () => {
    expect(sums(statement)).toEqual([
      whole('t-1', kroner(1_250.5)),
      ['t-2', 'refused', 0, 0, kroner(800)],
      whole('n-1', kroner(18_000)),
      ['n-2', 'cut', kroner(7_000), kroner(3_000), 0],
      whole('o-1', kroner(30_000)),
      ['o-2', 'cut', kroner(20_000), kroner(5_000), 0],
      ['n-3', 'refused', 0, 0, kroner(1_000)],
      ['o-3', 'cut', 0, kroner(1_000), 0],
      ['o-4', 'refused', 0, 0, kroner(500)],
    ]);
  });

  it('C08–C10: sums up each item, and all of them', () => {
    const { travel, otherCosts, specialNeeds, total } = statement;
    expect(travel).toMatchObject({
      claimed: kroner(2_050.5),
      accepted: kroner(1_250.5),
      cut: 0,
      refused: kroner(800),
    });
    expect(otherCosts).toMatchObject({
      claimed: kroner(56_500),
      accepted: kroner(50_000),
      cut: kroner(6_000),
      refused: kroner(500),
      sum: kroner(50_000),
      left: 0,
    });
    expect(specialNeeds).toMatchObject({
      claimed: kroner(29_000),
      accepted: kroner(25_000),
      cut: kroner(3_000),
      refused: kroner(1_000),
    });
    expect(total).toEqual({
      claimed: kroner(87_550.5),
      accepted: kroner(76_250.5),
      cut: kroner(9_000),
      refused: kroner(2_300),
    });
  });

  it('C10: sums up special needs at each gathering against its cap', () => {
    const nothing = { claimed: 0, accepted: 0, cut: 0, refused: 0 };
    expect(statement.specialNeeds.gatherings).toEqual({
      g1: {
        claimed: kroner(28_000),
        accepted: kroner(25_000),
        cut: kroner(3_000),
        refused: 0,
        cap: kroner(25_000),
        left: 0,
      },
      g2: { ...nothing, claimed: kroner(1_000), refused: kroner(1_000), cap: 0, left: 0 },
      g3: { ...nothing, cap: kroner(25_000), left: kroner(25_000) },
      g4: { ...nothing, cap: 0, left: 0 },
    });
  });

  it('C07: states what the organiser covers in kind, apart from the money', () => {
    expect(statement.stay.gatherings[0]).toMatchObject({
      gathering: 'g1',
      persons: 7,
      covered: 5,
      over: 1,
      unknown: 1,
    });
  });

  it('C07–C10: cites the clauses that each item stands on', () => {
    const { travel, otherCosts, specialNeeds, stay } = statement;
    expect([travel, otherCosts, specialNeeds, stay].map(({ clauses }) => clauses)).toEqual([
      ['C08'],
      ['C09'],
      ['C10'],
      ['C07'],
    ]);
    const cited = variant({ grant: { otherCosts: { clauses: ['C09', 'C05'] } } });
    expect(settled({}, cited).otherCosts.clauses).toEqual(['C09', 'C05']);
  });

  it('C09, C10: states what is not spent, and nothing more', () => {
    const { lines, total, ...unspent } = settled({ lines: [cost({ amount: kroner(12_345.67) })] });
    expect(lines).toHaveLength(1);
    expect(unspent.otherCosts.left).toBe(kroner(37_654.33));
    expect(unspent.specialNeeds.gatherings['g1']).toMatchObject({ left: kroner(25_000) });
    const sums = ['claimed', 'accepted', 'cut', 'refused'];
    expect(Object.keys(unspent).sort()).toEqual(
      ['call', 'currency', 'library', 'otherCosts', 'specialNeeds', 'stay', 'travel'].sort(),
    );
    expect(Object.keys(unspent.otherCosts).sort()).toEqual(
      [...sums, 'sum', 'left', 'kinds', 'clauses'].sort(),
    );
    expect(Object.keys(unspent.specialNeeds).sort()).toEqual(
      [...sums, 'gatherings', 'clauses'].sort(),
    );
    expect(Object.keys(unspent.specialNeeds.gatherings['g1'] ?? {}).sort()).toEqual(
      [...sums, 'cap', 'left'].sort(),
    );
    expect(Object.keys(unspent.travel).sort()).toEqual([...sums, 'clauses'].sort());
    expect(Object.keys(unspent.stay).sort()).toEqual(['clauses', 'gatherings', 'inKind']);
    expect(Object.keys(total).sort()).toEqual([...sums].sort());
  });

  it('C09, C10: of nothing claimed has the whole sum left, and the cap of what was applied for', () => {
    const { lines, otherCosts, specialNeeds, total } = settled({});
    expect(lines).toEqual([]);
    expect(otherCosts.left).toBe(kroner(50_000));
    expect(Object.values(specialNeeds.gatherings).map(({ cap, left }) => [cap, left])).toEqual([
      [kroner(25_000), kroner(25_000)],
      [kroner(25_000), kroner(25_000)],
      [0, 0],
      [0, 0],
    ]);
    expect(total).toEqual({ claimed: 0, accepted: 0, cut: 0, refused: 0 });
  });

  it('names the call with its version and its hash, and the version of the library', () => {
    expect(statement.call).toEqual(referenceTo(hkdir2024));
    expect(statement.call).toMatchObject({ id: 'hkdir-2024', version: 1 });
    const amended = variant({ places: { number: 7 } });
    expect(settled({}, amended).call).toEqual(referenceTo(amended));
    expect(settled({}, amended).call.sha256).not.toBe(statement.call.sha256);
    expect(statement.library).toBe(version);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
  });
});

describe('a call in another currency', () => {
  const euro = variant({ currency: 'EUR' });

  it('names it, takes it, and refuses kroner', () => {
    const statement = settled(
      { lines: [cost({ id: 'o-1', currency: 'EUR' }), cost({ id: 'o-2' })] },
      euro,
    );
    expect(statement.currency).toBe('EUR');
    expect(statement.lines.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['o-1', 'accepted'],
      ['o-2', 'refused'],
    ]);
    expect(codes(cost(), euro)).toEqual(['amount.currency']);
    expect(settled({ lines: [] }).currency).toBe('NOK');
  });

  it('is written in the texts', () => {
    const line = settledLine(cost({ currency: 'EUR', amount: kroner(60_000) }), euro);
    expect(explain(line.finding, 'nb', euro)).toEqual([
      'Beløpet er 10\u00a0000\u00a0EUR mer enn det som var igjen: 50\u00a0000\u00a0EUR av 50\u00a0000\u00a0EUR (C09).',
    ]);
    const half = settledLine(cost({ currency: 'EUR', amount: 0.5 as Ore }), euro);
    expect(explain(half.finding, 'nb', euro)).toEqual([
      'Beløpet er ikke et helt antall cent (C09).',
    ]);
  });
});
