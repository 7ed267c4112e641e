import { describe, expect, it } from 'vitest';
import { decisive } from '../../src/criteria/decisive.js';
import type { GroupChange } from '../../src/obligations/record-schema.js';
import { variant } from '../call/variant.js';
import { joined, judge, leaf, left, member, members, replaced, said, year } from './year.js';

const D = '2024-11-05';
const changed = (...changes: GroupChange[]) => year({ changes });
const measured = (measure: object) => variant({ obligations: { continuity: measure } });

describe('the share of the original members', () => {
  it('C14: is kept when half of them are there', () => {
    const half = changed(
      replaced(D, 'p1', member('p5', 'a')),
      replaced(D, 'p2', member('p6', 'd')),
    );
    expect(leaf('continuity.members', half)).toEqual({
      criterion: 'continuity.members',
      level: 'required',
      outcome: 'met',
      clauses: ['C14'],
      reason: {
        code: 'continuity.members-kept',
        params: { original: 4, still: 2, percent: 50 },
      },
    });
  });

  it('C14: is lost when fewer than half are', () => {
    const changes = ['p1', 'p2', 'p3'].map((id, i) => replaced(D, id, member(`p${i + 5}`, 'l')));
    expect(leaf('continuity.members', changed(...changes))).toEqual({
      criterion: 'continuity.members',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C14'],
      reason: {
        code: 'continuity.members-lost',
        params: { original: 4, still: 1, percent: 50 },
      },
    });
  });

  it('C14: is counted in persons: of three, two are needed', () => {
    const three = members('a', 'd', 'l');
    const without = (...ids: string[]) =>
      said('continuity.members', year({ members: three, changes: ids.map((id) => left(D, id)) }));
    expect(without('p1')).toEqual(['met', 'continuity.members-kept']);
    expect(without('p1', 'p2')).toEqual(['not-met', 'continuity.members-lost']);
  });

  it('C14: counts those who came back, and none who came later', () => {
    const away = ['p1', 'p2', 'p3'].map((id) => left(D, id));
    const back = [joined('2024-12-01', member('p2', 'd')), joined(D, member('p9', 'a'))];
    expect(leaf('continuity.members', changed(...away, ...back)).reason.params).toEqual({
      original: 4,
      still: 2,
      percent: 50,
    });
  });

  it('C14: counts one who leaves from that day on, and leaves out what is dated later', () => {
    const asOf = (moment: string) =>
      leaf('continuity.members', year({ asOf: moment, changes: [left(D, 'p1')] })).reason.params;
    expect(asOf('2024-11-04T22:59:59.999Z')).toMatchObject({ still: 4 });
    expect(asOf('2024-11-04T23:00:00Z')).toMatchObject({ still: 3 });
  });

  it('C14: counts one listed twice as one', () => {
    const group = [...members('a', 'd'), member('p1', 'l')];
    expect(leaf('continuity.members', year({ members: group })).reason.params).toMatchObject({
      original: 2,
      still: 2,
    });
  });

  it('C14: is not known of a group without members', () => {
    const { outcome, reason } = leaf('continuity.members', year({ members: [] }));
    expect(outcome).toBe('undetermined');
    expect(reason).toEqual({ code: 'continuity.no-members', params: {} });
  });

  it.each([
    [0, 4, 'met'],
    [25, 3, 'met'],
    [26, 3, 'not-met'],
    [75, 1, 'met'],
    [76, 1, 'not-met'],
    [100, 0, 'met'],
    [100, 1, 'not-met'],
  ])('C14: with a measure of %i per cent and %i of four gone, is %s', (percent, gone, outcome) => {
    const changes = ['p1', 'p2', 'p3', 'p4'].slice(0, gone).map((id) => left(D, id));
    const call = measured({ originalMembersPercent: percent });
    const finding = leaf('continuity.members', year({ changes }), call);
    expect(finding.outcome).toBe(outcome);
    expect(finding.reason.params).toEqual({ original: 4, still: 4 - gone, percent });
  });
});

describe('the categories of the group', () => {
  it('C14: are filled at all times when each one who leaves is followed in time', () => {
    const filled = [
      changed(),
      changed(replaced(D, 'p1', member('p5', 'a'))),
      changed(left(D, 'p1'), joined('2024-11-06', member('p5', 'a'))),
      changed(joined('2024-11-01', member('p5', 'a')), left(D, 'p1')),
      changed(left(D, 'p3')),
      changed(left(D, 'p1'), joined(D, member('p1', 'a'))),
    ];
    for (const record of filled) {
      expect(leaf('continuity.categories', record)).toEqual({
        criterion: 'continuity.categories',
        level: 'required',
        outcome: 'met',
        clauses: ['C14'],
        reason: { code: 'continuity.categories-filled', params: {} },
      });
    }
  });

  it('C14: are empty from the day after the last one left', () => {
    const record = changed(
      left('2024-11-30', 'p1'),
      joined('2024-12-02', member('p5', 'a')),
      left(D, 'p3'),
      replaced('2024-12-31', 'p4', member('p6', 'd')),
    );
    expect(leaf('continuity.categories', record)).toEqual({
      criterion: 'continuity.categories',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C14'],
      reason: {
        code: 'continuity.category-empty',
        params: {
          empty: [
            { category: 'administration', since: '2024-12-01', until: '2024-12-01' },
            { category: 'leadership', since: '2025-01-01', until: null },
          ],
        },
      },
    });
  });

  it('C14: are not yet empty on the day on which the last one leaves', () => {
    const asOf = (moment: string) =>
      said('continuity.categories', year({ asOf: moment, changes: [left(D, 'p1')] }));
    expect(asOf('2024-11-05T23:59:59.999+01:00')).toEqual(['met', 'continuity.categories-filled']);
    expect(asOf('2024-11-06T00:00:00+01:00')).toEqual(['not-met', 'continuity.category-empty']);
  });

  it('C14: were empty from the start where nobody was put forward for one', () => {
    const changes = [joined('2024-09-01', member('p5', 'ad'))];
    const record = year({ members: members('x', 'l', 'l'), changes });
    expect(leaf('continuity.categories', record).reason.params['empty']).toEqual([
      { category: 'administration', since: null, until: '2024-08-31' },
      { category: 'department', since: null, until: '2024-08-31' },
    ]);
  });

  it('E13, C14: each has the first and the last day of each time it stood empty', () => {
    const again = [
      left('2024-11-05', 'p1'),
      joined('2024-11-20', member('p5', 'a')),
      left('2025-01-10', 'p5'),
    ];
    for (const changes of [again, again.toReversed()]) {
      expect(leaf('continuity.categories', changed(...changes)).reason.params['empty']).toEqual([
        { category: 'administration', since: '2024-11-06', until: '2024-11-19' },
        { category: 'administration', since: '2025-01-11', until: null },
      ]);
    }
  });

  it('C14: are filled as long as one of two is there, through the last day', () => {
    const group = [...members('a', 'd', 'l', 'l'), member('p5', 'a')];
    const changes = [left('2024-11-05', 'p1'), left('2024-11-06', 'p5')];
    expect(
      leaf('continuity.categories', year({ members: group, changes })).reason.params['empty'],
    ).toEqual([{ category: 'administration', since: '2024-11-07', until: null }]);
  });

  it('C14: are empty from the first such day, though another left later who came first', () => {
    const changes = [left(D, 'p2'), replaced('2025-01-10', 'p1', member('p5', 'a'))];
    expect(leaf('continuity.categories', changed(...changes)).reason.params['empty']).toEqual([
      { category: 'department', since: '2024-11-06', until: null },
    ]);
  });

  it('C14: may stand empty where the call does not measure it', () => {
    const call = measured({ everyCategoryFilled: false });
    const finding = leaf('continuity', changed(replaced(D, 'p1', member('p5', 'x'))), call);
    expect(finding.findings?.map(({ criterion }) => criterion)).toEqual([
      'continuity.members',
      'continuity.replacements',
    ]);
    expect(finding.outcome).toBe('met');
  });
});

describe('those who took over', () => {
  const replacements = (...changes: GroupChange[]) =>
    leaf('continuity.replacements', changed(...changes));

  it('C14: are named for each one who left', () => {
    const named = [replaced(D, 'p1', member('p5', 'a')), replaced(D, 'p5', member('p6', 'a'))];
    expect(replacements(...named)).toEqual({
      criterion: 'continuity.replacements',
      level: 'required',
      outcome: 'met',
      clauses: ['C14'],
      reason: { code: 'continuity.replacements-named', params: { left: 2 } },
    });
    expect(replacements().reason.params).toEqual({ left: 0 });
  });

  it('C14: are not named for one who just left, though somebody joined that day', () => {
    const changes = [
      left(D, 'p4'),
      joined(D, member('p5', 'l')),
      left(D, 'p2'),
      replaced(D, 'p1', member('p6', 'a')),
    ];
    expect(replacements(...changes)).toEqual({
      criterion: 'continuity.replacements',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C14'],
      reason: { code: 'continuity.not-replaced', params: { persons: ['p2', 'p4'] } },
    });
  });

  it('C14: are named in the order of their keys, whatever that of the group', () => {
    const group = members('a', 'd', 'l', 'l').reverse();
    const changes = [left(D, 'p2'), left(D, 'p4')];
    expect(
      leaf('continuity.replacements', year({ members: group, changes })).reason.params,
    ).toEqual({
      persons: ['p2', 'p4'],
    });
  });

  it('C14: are not missed for one who came back', () => {
    const back = [left(D, 'p1'), joined('2024-12-01', member('p1', 'a'))];
    expect(replacements(...back).outcome).toBe('met');
    expect(replacements(...back, left('2025-01-07', 'p1')).reason).toEqual({
      code: 'continuity.not-replaced',
      params: { persons: ['p1'] },
    });
  });

  it('C14: are not missed before the day on which somebody leaves', () => {
    const asOf = (moment: string) =>
      said('continuity.replacements', year({ asOf: moment, changes: [left(D, 'p1')] }))[0];
    expect(asOf('2024-11-04T23:59:59.999+01:00')).toBe('met');
    expect(asOf('2024-11-05T00:00:00+01:00')).toBe('not-met');
  });

  it('C14: need not be named where the call does not measure it', () => {
    const call = measured({ replacementsNamed: false });
    const finding = leaf('continuity', changed(left(D, 'p3')), call);
    expect(finding.findings?.map(({ criterion }) => criterion)).toEqual([
      'continuity.members',
      'continuity.categories',
    ]);
    expect(finding.outcome).toBe('met');
  });
});

describe('continuity', () => {
  const broken = changed(left(D, 'p1'), left(D, 'p2'), left(D, 'p3'));

  it('C14: is recommended: it is reported, and the obligations are met without it', () => {
    expect(leaf('continuity', broken)).toMatchObject({
      level: 'recommended',
      outcome: 'not-met',
      clauses: ['C14'],
      findings: [{ outcome: 'not-met' }, { outcome: 'not-met' }, { outcome: 'not-met' }],
    });
    const there = year({ members: members('a', 'd', 'l', 'l', 'd', 'l', 'l') });
    const attendance = there.attendance.map(({ gathering }) => ({
      gathering,
      persons: ['p5', 'p6', 'p7'],
    }));
    const changes = ['p1', 'p2', 'p3', 'p4'].map((id) => left('2024-09-01', id));
    const finding = judge({ ...there, attendance, changes });
    expect(finding.outcome).toBe('met');
    expect(leaf('continuity', { ...there, attendance, changes }).outcome).toBe('not-met');
  });

  it('C14: a call may require it, and then it decides', () => {
    const call = variant({ obligations: { continuity: { level: 'required' } } });
    expect(judge(year(), call)).toMatchObject({
      outcome: 'met',
      reason: { params: { needed: 4, of: 4 } },
    });
    const finding = judge(broken, call);
    expect(finding.outcome).toBe('not-met');
    const ids = decisive(finding).map(({ criterion }) => criterion);
    expect(ids).toEqual(expect.arrayContaining(['continuity.members', 'continuity.categories']));
  });
});
