import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import type { Claims } from '../../src/grant/claims.js';
import type { Stay, StayReasons } from '../../src/grant/stays.js';
import { variant } from '../call/variant.js';
import { settled } from './claimed.js';

type Stays = Claims['stays'];

const stay = (gathering: string, ...persons: string[]) => ({ gathering, persons });

/** What became of each gathering: who stayed in all, and how many of them are what. */
const counts = (stays: Stays, call: Call = hkdir2024) =>
  settled({ stays }, call).stay.gatherings.map(({ gathering, persons, covered, over, unknown }) => [
    gathering,
    persons,
    covered,
    over,
    unknown,
  ]);

const at = (gathering: string, stays: Stays, call: Call = hkdir2024): Stay => {
  const found = settled({ stays }, call).stay.gatherings.find((one) => one.gathering === gathering);
  if (found === undefined) throw new Error('a gathering without its stays');
  return found;
};

const nobody = (gathering: string) => [gathering, 0, 0, 0, 0];

describe('the stays at the gatherings', () => {
  it('C07: of five are covered, and of a sixth not', () => {
    const five = ['p1', 'p2', 'p3', 'p4', 'p5'];
    expect(counts([stay('g1', ...five), stay('g2', ...five, 'p6')])).toEqual([
      ['g1', 5, 5, 0, 0],
      ['g2', 6, 5, 1, 0],
      nobody('g3'),
      nobody('g4'),
    ]);
  });

  it('C07: are counted at each gathering on its own, whoever it was that stayed', () => {
    const stays = [
      stay('g1', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'),
      stay('g2', 'p1'),
      stay('g3', 'p3', 'p4', 'p5', 'p6', 'p7'),
      stay('g4', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    ];
    expect(counts(stays)).toEqual([
      ['g1', 7, 5, 2, 0],
      ['g2', 1, 1, 0, 0],
      ['g3', 5, 5, 0, 0],
      ['g4', 6, 5, 1, 0],
    ]);
  });

  it('C07: of one person listed twice are one stay, in one list or in several', () => {
    const stays = [stay('g1', 'p1', 'p2', 'p1'), stay('g2', 'p3'), stay('g1', 'p2', 'p3')];
    expect(counts(stays).slice(0, 2)).toEqual([
      ['g1', 3, 3, 0, 0],
      ['g2', 1, 1, 0, 0],
    ]);
  });

  it('C07: of others than the project group are not covered, and take no place of a member', () => {
    const stays = [stay('g1', 'x1', 'p1', 'p2', 'x2', 'p3', 'p4', 'p5')];
    expect(counts(stays)[0]).toEqual(['g1', 7, 5, 0, 2]);
    expect(decisive(at('g1', stays).finding).map(({ reason }) => reason.code)).toEqual([
      'stay.unknown-persons',
    ]);
  });

  it('C07: of too many persons and of unknown persons are reported separately', () => {
    const stays = [stay('g1', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'x1', 'p7')];
    expect(counts(stays)[0]).toEqual(['g1', 8, 5, 2, 1]);
    expect(decisive(at('g1', stays).finding).map(({ reason }) => reason.code)).toEqual([
      'stay.unknown-persons',
      'stay.too-many',
    ]);
  });

  it('C06, C07: at a gathering that the call does not have are not covered', () => {
    const stays = [stay('g9', 'p1', 'p2'), stay('g1', 'p1')];
    expect(counts(stays)).toEqual([
      ['g1', 1, 1, 0, 0],
      nobody('g2'),
      nobody('g3'),
      nobody('g4'),
      ['g9', 2, 0, 0, 2],
    ]);
    expect(at('g9', stays).finding).toMatchObject({
      criterion: 'stay',
      outcome: 'not-met',
      findings: [{ criterion: 'gathering' }],
    });
  });

  it('stand in the order of the call, then by the id of any other gathering, in code units', () => {
    const stays = ['h', 'g4', 'G', 'g1', 'g10', 'a'].map((gathering) => stay(gathering, 'p1'));
    const order = ['g1', 'g2', 'g3', 'g4', 'G', 'a', 'g10', 'h'];
    expect(counts(stays).map(([gathering]) => gathering)).toEqual(order);
    const fromTheLast = variant({
      gatherings: {
        planned: [
          { id: 'z', month: '2024-10', days: 1 },
          { id: 'b', month: '2024-11', days: 1 },
        ],
      },
    });
    expect(counts([stay('a', 'p1')], fromTheLast).map(([gathering]) => gathering)).toEqual([
      'z',
      'b',
      'a',
    ]);
  });

  it('C07: of nobody are reported too, and are met', () => {
    expect(counts([])).toEqual(['g1', 'g2', 'g3', 'g4'].map(nobody));
    expect(counts([stay('g2')])).toEqual(counts([]));
    expect(settled({}).stay.gatherings.map(({ finding }) => finding.outcome)).toEqual([
      'met',
      'met',
      'met',
      'met',
    ]);
  });

  it('C07: are in kind, and no money', () => {
    const { stay: inKind, total } = settled({ stays: [stay('g1', 'p1', 'p2')] });
    expect([inKind.inKind, inKind.clauses]).toEqual([true, ['C07']]);
    expect(total).toEqual({ claimed: 0, accepted: 0, cut: 0, refused: 0 });
  });

  it.each([
    [1, 1, 2],
    [2, 2, 1],
    [3, 3, 0],
    [4, 3, 0],
  ])(
    'of three in a call that pays for %d: %d are covered and %d are not',
    (persons, covered, over) => {
      const call = variant({ grant: { stay: { persons } } });
      expect(counts([stay('g1', 'p1', 'p2', 'p3')], call)[0]).toEqual(['g1', 3, covered, over, 0]);
      expect(at('g1', [stay('g1', 'p1', 'p2', 'p3')], call).finding.outcome).toBe(
        over === 0 ? 'met' : 'not-met',
      );
    },
  );
});

describe('the finding of a stay', () => {
  const provoked: {
    readonly [Code in keyof StayReasons]: {
      readonly at: string;
      readonly stays: Stays;
      readonly params: StayReasons[Code];
      readonly clause: string;
    };
  } = {
    'stay.gathering': {
      at: 'g3',
      stays: [],
      params: { gathering: 'g3' },
      clause: 'C06',
    },
    'stay.unknown-gathering': {
      at: 'g9',
      stays: [stay('g9', 'p1')],
      params: { gathering: 'g9' },
      clause: 'C06',
    },
    'stay.persons': {
      at: 'g2',
      stays: [stay('g2', 'p2', 'p1')],
      params: { gathering: 'g2', persons: 2 },
      clause: 'C07',
    },
    'stay.unknown-persons': {
      at: 'g2',
      stays: [stay('g2', 'x2', 'p1', 'x10'), stay('g2', 'X', 'x2')],
      params: { gathering: 'g2', unknown: ['X', 'x10', 'x2'] },
      clause: 'C07',
    },
    'stay.covered': {
      at: 'g4',
      stays: [stay('g4', 'p1', 'p2', 'p3', 'p4', 'p5')],
      params: { gathering: 'g4', persons: 5, most: 5, over: 0 },
      clause: 'C07',
    },
    'stay.too-many': {
      at: 'g4',
      stays: [stay('g4', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7')],
      params: { gathering: 'g4', persons: 7, most: 5, over: 2 },
      clause: 'C07',
    },
  };
  const bringsDown = ['stay.unknown-gathering', 'stay.unknown-persons', 'stay.too-many'];

  it.each(Object.entries(provoked))(
    'C06, C07: says %s, with its facts and its clause',
    (code, one) => {
      const { finding } = at(one.at, one.stays);
      const outcome = bringsDown.includes(code) ? 'not-met' : 'met';
      const leaf = finding.findings?.find(({ reason }) => reason.code === code);
      expect(leaf).toMatchObject({
        level: 'required',
        outcome,
        clauses: [one.clause],
        reason: { code, params: one.params },
      });
      expect(leaf?.reason.params).toEqual(one.params);
      expect(finding.outcome).toBe(outcome);
      if (outcome === 'not-met') expect(decisive(finding)).toEqual([leaf]);
    },
  );

  it('C06, C07: is of the gathering, the persons, and how many are covered', () => {
    const { finding } = at('g1', []);
    expect([finding.criterion, finding.clauses]).toEqual(['stay', ['C06', 'C07']]);
    expect(finding.findings?.map(({ criterion }) => criterion)).toEqual([
      'gathering',
      'persons',
      'covered',
    ]);
  });
});
