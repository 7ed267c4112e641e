import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { type Variation, variant } from '../call/variant.js';
import { DAYS_OF, fixed, inZone, judge, leaf, withDays, year } from './year.js';

type Work = ObligationRecord['work'][number];

const preparation = (on: string, after = 'g1'): Work => ({ task: 'preparation', after, on });
/** What is said of the preparation for the second gathering, where this was done. */
const g1g2 = (
  work: readonly Work[],
  { asOf = year().asOf, call }: { asOf?: string; call?: Call } = {},
) => leaf('work.preparation.g1-g2', year({ asOf, work }), call);
const outcome = (...given: Parameters<typeof g1g2>) => g1g2(...given).outcome;

describe('the work between two gatherings', () => {
  it('C13: is done when there is an entry of it', () => {
    expect(g1g2([preparation('2024-11-05'), preparation('2024-11-26')])).toEqual({
      criterion: 'work.preparation.g1-g2',
      level: 'required',
      outcome: 'met',
      clauses: ['C13'],
      reason: {
        code: 'work.done',
        params: {
          task: 'preparation',
          after: 'g1',
          before: 'g2',
          from: '2024-10-01',
          to: '2024-12-31',
          entries: 2,
        },
      },
    });
  });

  it('C13: is missing when the time for it is over', () => {
    expect(g1g2([], { asOf: '2025-01-01T12:00:00+01:00' })).toEqual({
      criterion: 'work.preparation.g1-g2',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C13'],
      reason: {
        code: 'work.missing',
        params: {
          task: 'preparation',
          after: 'g1',
          before: 'g2',
          from: '2024-10-01',
          to: '2024-12-31',
          outside: 0,
          marginMs: -12 * 3_600_000,
        },
      },
    });
  });

  it('C13: is to come as long as there is time', () => {
    expect(g1g2([], { asOf: '2024-06-24T10:00:00+02:00' })).toEqual({
      criterion: 'work.preparation.g1-g2',
      level: 'required',
      outcome: 'undetermined',
      clauses: ['C13'],
      reason: {
        code: 'work.to-come',
        params: {
          task: 'preparation',
          after: 'g1',
          before: 'g2',
          from: '2024-10-01',
          to: '2024-12-31',
          when: '2024-12',
        },
      },
    });
  });

  it('C13: is both preparation and follow-up, in each of the three intervals', () => {
    expect(leaf('work', year()).findings?.map(({ criterion }) => criterion)).toEqual([
      'work.preparation.g1-g2',
      'work.follow-up.g1-g2',
      'work.preparation.g2-g3',
      'work.follow-up.g2-g3',
      'work.preparation.g3-g4',
      'work.follow-up.g3-g4',
    ]);
    for (const entry of year().work) {
      const without = year({ work: year().work.filter((other) => other !== entry) });
      const missing = leaf('work', without).findings?.filter((part) => part.outcome !== 'met');
      expect(
        missing?.map(({ criterion, reason }) => [criterion.split('-g')[0], reason.code]),
      ).toEqual([[`work.${entry.task}.${entry.after}`, 'work.missing']]);
      expect(judge(without).outcome).toBe('not-met');
    }
  });

  it('C13: is not done by work of another kind, or after another gathering', () => {
    expect(outcome([{ task: 'follow-up', after: 'g1', on: '2024-11-05' }])).toBe('not-met');
    expect(outcome([preparation('2024-11-05', 'g2')])).toBe('not-met');
    expect(outcome([preparation('2024-11-05', 'g4')])).toBe('not-met');
  });

  it.each([
    ['tentative', hkdir2024, '2024-10-01', '2024-12-31'],
    ['fixed', fixed, '2024-10-16', '2024-12-09'],
  ])(
    'C13: counts from the first to the last day between gatherings that are %s',
    (_, call, from, to) => {
      const shifted = (day: string, days: number) =>
        new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      expect(outcome([preparation(from)], { call })).toBe('met');
      expect(outcome([preparation(to)], { call })).toBe('met');
      const outside = [preparation(shifted(from, -1)), preparation(shifted(to, 1))];
      const finding = g1g2([...outside, preparation('2024-11-05', 'g2')], { call });
      expect(finding.outcome).toBe('not-met');
      expect(finding.reason.params).toMatchObject({ from, to, outside: 2 });
    },
  );

  it('C13: can be done between gatherings that follow day upon day', () => {
    const call = variant(
      withDays({ g1: ['2024-10-14', '2024-10-16'], g2: ['2024-10-17', '2024-10-18'] }) as Variation,
    );
    for (const on of ['2024-10-16', '2024-10-17']) {
      expect(outcome([preparation(on)], { call })).toBe('met');
    }
    expect(g1g2([], { call, asOf: '2024-10-18T00:00:00+02:00' }).reason.params).toMatchObject({
      from: '2024-10-16',
      to: '2024-10-17',
      marginMs: 0,
    });
  });

  it('C13: counts between a gathering that is fixed and one that is not', () => {
    const { g1, ...others } = DAYS_OF;
    const call = variant(withDays({ g1 }) as Variation);
    expect(g1g2([], { call }).reason.params).toMatchObject({
      from: '2024-10-16',
      to: '2024-12-31',
    });
    const g2g3 = leaf('work.follow-up.g2-g3', year(), call);
    expect(g2g3.reason.params).toMatchObject({ from: '2024-12-01', to: '2025-02-28' });
    const other = variant(withDays(others) as Variation);
    expect(g1g2([], { call: other }).reason.params).toMatchObject({
      from: '2024-10-01',
      to: '2024-12-09',
    });
  });

  it.each([
    ['tentative', hkdir2024, '2024-12-31T22:59:59.999Z', '2024-12-31T23:00:00Z'],
    ['fixed', fixed, '2024-12-09T22:59:59.999Z', '2024-12-09T23:00:00Z'],
    [
      'fixed, in Samoa',
      inZone('Pacific/Apia', withDays(DAYS_OF) as Variation),
      '2024-12-09T10:59:59.999Z',
      '2024-12-09T11:00:00Z',
    ],
  ])(
    'C13: has time until the last day is over, between gatherings that are %s',
    (_, call, last, over) => {
      expect(outcome([], { asOf: last, call })).toBe('undetermined');
      const late = g1g2([], { asOf: over, call });
      expect(late.outcome).toBe('not-met');
      expect(late.reason.params['marginMs']).toBe(0);
    },
  );

  it('C13: that is dated after the moment is left out, and what is dated on its day counts', () => {
    const work = [preparation('2024-11-05')];
    expect(outcome(work, { asOf: '2024-11-04T23:59:59.999+01:00' })).toBe('undetermined');
    expect(outcome(work, { asOf: '2024-11-05T00:00:00+01:00' })).toBe('met');
    expect(outcome(work, { asOf: '2024-11-04T23:00:00Z' })).toBe('met');
    const later = g1g2([preparation('2025-01-05')], { asOf: '2025-01-04T12:00:00+01:00' });
    expect(later.reason.params['outside']).toBe(0);
  });

  it('C13: is of the kinds that the call names, and of none in a call with one gathering', () => {
    const call = variant({ obligations: { work: { tasks: ['follow-up'] } } });
    expect(leaf('work', year(), call).findings?.map((part) => part.criterion)).toEqual([
      'work.follow-up.g1-g2',
      'work.follow-up.g2-g3',
      'work.follow-up.g3-g4',
    ]);
    const one = variant({ gatherings: { g2: null, g3: null, g4: null } });
    const finding = leaf('work', year({ work: [] }), one);
    expect([finding.outcome, finding.findings]).toEqual(['met', []]);
  });
});
