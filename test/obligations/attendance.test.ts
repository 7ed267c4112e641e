import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { remarks } from '../../src/criteria/remarks.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { explain } from '../../src/texts/explain.js';
import { type Variation, variant } from '../call/variant.js';
import {
  attended,
  DAYS_OF,
  fixed,
  inZone,
  joined,
  judge,
  leaf,
  left,
  member,
  members,
  replaced,
  said,
  withDays,
  year,
} from './year.js';

/** The first gathering with these people there, half a day after its month is over. */
const first = (persons: readonly string[], changes: Partial<ObligationRecord> = {}) =>
  year({ asOf: '2024-11-01T12:00:00+01:00', attendance: attended(persons), ...changes });
const HALF_A_DAY = 12 * 3_600_000;

const ENOUGH = ['met', 'attendance.enough'];
const TOO_FEW = ['not-met', 'attendance.too-few'];
const TO_COME = ['undetermined', 'attendance.to-come'];

/** Whether a gathering is over, by what its missing attendance is called. */
const isOver = (id: string, asOf: string, call: Call) =>
  said(`attendance.${id}`, year({ asOf, attendance: [] }), call)[1] === 'attendance.not-recorded';

describe('those who have to be at a gathering', () => {
  it('C11, C06: are one of category 2 and two of category 3', () => {
    expect(leaf('attendance.g1', first(['p2', 'p3', 'p4']))).toEqual({
      criterion: 'attendance.g1',
      level: 'required',
      outcome: 'met',
      clauses: ['C11', 'C06'],
      reason: {
        code: 'attendance.enough',
        params: {
          gathering: 'g1',
          isRecommended: false,
          required: { department: 1, leadership: 2 },
          seated: { department: 1, leadership: 2 },
          missing: 0,
          guests: [],
          remote: [],
          seating: { department: ['p2'], leadership: ['p3', 'p4'] },
        },
      },
    });
  });

  it('C11, C06: are too few when one of them is not there', () => {
    expect(leaf('attendance.g1', first(['p1', 'p2', 'p4']))).toEqual({
      criterion: 'attendance.g1',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C11', 'C06'],
      reason: {
        code: 'attendance.too-few',
        params: {
          gathering: 'g1',
          isRecommended: false,
          required: { department: 1, leadership: 2 },
          seated: { department: 1, leadership: 1 },
          missing: 1,
          guests: [],
          remote: [],
          shortages: [{ categories: ['leadership'], seats: 2, candidates: ['p4'] }],
          marginMs: -HALF_A_DAY,
        },
      },
    });
  });

  it('C11: are nobody where it is recorded that nobody was there', () => {
    expect(leaf('attendance.g1', first([])).reason).toMatchObject({
      code: 'attendance.too-few',
      params: { seated: { department: 0, leadership: 0 }, missing: 3 },
    });
  });

  it('C11: are not known of a gathering that was held and not recorded', () => {
    const { outcome, reason } = leaf('attendance.g1', first([], { attendance: [] }));
    expect(outcome).toBe('undetermined');
    expect(reason).toEqual({
      code: 'attendance.not-recorded',
      params: { gathering: 'g1', isRecommended: false, days: [] },
    });
  });

  it('C11: are asked for at each gathering by itself, and at all of them', () => {
    const some = ['p2', 'p3', 'p4'];
    const missed = year({ attendance: attended(some, ['p2', 'p3'], some, []) });
    expect(leaf('attendance', missed)).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'all', params: { needed: 4, of: 4, met: 2, undetermined: 0 } },
      findings: ['met', 'not-met', 'met', 'not-met'].map((outcome) => ({ outcome })),
    });
    const unrecorded = year({ attendance: attended(some, some, some) });
    expect(leaf('attendance', unrecorded).outcome).toBe('undetermined');
    expect(leaf('attendance', year()).outcome).toBe('met');
  });

  it('C11: may be recorded in several entries, and each person counts once', () => {
    const attendance = [
      { gathering: 'g1', persons: ['p2', 'p3'] },
      { gathering: 'g2', persons: ['p4'] },
      { gathering: 'g1', persons: ['p3', 'p3'] },
    ];
    expect(said('attendance.g1', first([], { attendance }))).toEqual(TOO_FEW);
    const last = { gathering: 'g1', persons: ['p4'] };
    expect(said('attendance.g1', first([], { attendance: [...attendance, last] }))).toEqual(ENOUGH);
  });

  it('C11: a person put forward for both categories fills one seat', () => {
    const group = members('a', 'dl', 'l');
    expect(leaf('attendance.g1', first(['p2', 'p3'], { members: group }))).toMatchObject({
      outcome: 'not-met',
      reason: {
        params: {
          seated: { department: 1, leadership: 1 },
          missing: 1,
          shortages: [
            { categories: ['department', 'leadership'], seats: 3, candidates: ['p2', 'p3'] },
          ],
        },
      },
    });
  });

  it('C11: a person put forward for both categories sits where it helps', () => {
    const three = ['p1', 'p2', 'p3'];
    for (const group of [members('dl', 'l', 'l'), members('dl', 'd', 'l')]) {
      expect(said('attendance.g1', first(three, { members: group }))).toEqual(ENOUGH);
    }
    expect(said('attendance.g1', first(three, { members: members('dl', 'd', 'd') }))).toEqual(
      TOO_FEW,
    );
  });

  it('C11: where a person fills a seat in every category, two may do', () => {
    const call = variant({ group: { personFills: 'every-category' } });
    const group = members('a', 'dl', 'l');
    expect(leaf('attendance.g1', first(['p2', 'p3'], { members: group }), call)).toMatchObject({
      outcome: 'met',
      reason: { params: { seating: { department: ['p2'], leadership: ['p3', 'p2'] } } },
    });
    expect(said('attendance.g1', first(['p2'], { members: group }), call)).toEqual(TOO_FEW);
  });

  it('C11: one listed twice in the group is one person, with the categories of both lines', () => {
    const group = [...members('d', 'l', 'l'), member('p1', 'l')];
    expect(said('attendance.g1', first(['p1', 'p2'], { members: group }))).toEqual(TOO_FEW);
    expect(said('attendance.g1', first(['p1', 'p2', 'p3'], { members: group }))).toEqual(ENOUGH);
    const other = [...members('d', 'd', 'l'), member('p1', 'l')];
    expect(said('attendance.g1', first(['p1', 'p2', 'p3'], { members: other }))).toEqual(ENOUGH);
  });

  it('C11: a call may ask for others', () => {
    const call = variant({
      obligations: {
        attendance: { seats: { department: null, leadership: null, administration: 1 } },
        'recommended-attendance': null,
      },
    });
    expect(said('attendance.g1', first(['p1']), call)).toEqual(ENOUGH);
    expect(said('attendance.g1', first(['p2', 'p3', 'p4']), call)).toEqual(TOO_FEW);
  });

  it('C11: are nobody where the call asks for nobody, not even at one to come', () => {
    const nobody = { administration: null, department: null, leadership: null };
    const call = variant({
      obligations: {
        attendance: { seats: nobody },
        'recommended-attendance': { seats: nobody },
      },
    });
    const before = year({ asOf: '2024-09-01T12:00:00+02:00', attendance: [] });
    for (const id of ['attendance', 'recommended-attendance']) {
      expect(leaf(id, before, call)).toMatchObject({ outcome: 'met', findings: [] });
    }
  });
});

describe('those who are recommended at a gathering', () => {
  it('C12, C06: are one of category 1', () => {
    expect(leaf('recommended-attendance.g1', first(['p1', 'p2', 'p3', 'p4']))).toEqual({
      criterion: 'recommended-attendance.g1',
      level: 'required',
      outcome: 'met',
      clauses: ['C12', 'C06'],
      reason: {
        code: 'attendance.enough',
        params: {
          gathering: 'g1',
          isRecommended: true,
          required: { administration: 1 },
          seated: { administration: 1 },
          missing: 0,
          guests: [],
          remote: [],
          seating: { administration: ['p1'] },
        },
      },
    });
  });

  it('C12, C06: are missed when nobody of it is there, though nothing else comes of it', () => {
    const record = first(['p2', 'p3', 'p4', 'p9']);
    expect(leaf('recommended-attendance.g1', record)).toEqual({
      criterion: 'recommended-attendance.g1',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C12', 'C06'],
      reason: {
        code: 'attendance.too-few',
        params: {
          gathering: 'g1',
          isRecommended: true,
          required: { administration: 1 },
          seated: { administration: 0 },
          missing: 1,
          guests: ['p9'],
          remote: [],
          shortages: [{ categories: ['administration'], seats: 1, candidates: [] }],
          marginMs: -HALF_A_DAY,
        },
      },
    });
    expect(leaf('recommended-attendance', record)).toMatchObject({
      level: 'recommended',
      outcome: 'not-met',
    });
    const absent = attended(...[1, 2, 3, 4].map(() => ['p2', 'p3', 'p4']));
    expect(judge(year({ attendance: absent })).outcome).toBe('met');
    expect(leaf('recommended-attendance', year({ attendance: absent })).outcome).toBe('not-met');
  });

  it('C12: are not known of a gathering that was not recorded, or is still to be held', () => {
    const unrecorded = leaf('recommended-attendance.g1', first([], { attendance: [] }));
    expect([unrecorded.outcome, unrecorded.reason]).toEqual([
      'undetermined',
      {
        code: 'attendance.not-recorded',
        params: { gathering: 'g1', isRecommended: true, days: [] },
      },
    ]);
    const toCome = leaf('recommended-attendance.g2', first([]));
    expect([toCome.outcome, toCome.reason]).toEqual([
      'undetermined',
      {
        code: 'attendance.to-come',
        params: {
          gathering: 'g2',
          isRecommended: true,
          when: '2024-12',
          required: { administration: 1 },
        },
      },
    ]);
  });

  it('C12: are a remark where they are absent, and change no outcome', () => {
    const others = ['p2', 'p3', 'p4'];
    const absent = judge(year({ attendance: attended(others, others, others, others) }));
    expect(absent.outcome).toBe('met');
    expect(remarks(absent).map(({ criterion }) => criterion)).toEqual(['recommended-attendance']);
    expect(remarks(absent).flatMap((remark) => explain(remark, 'en', hkdir2024))).toHaveLength(4);
    expect(remarks(judge(year()))).toEqual([]);
  });

  it('C11, C12: the required seats are filled before the recommended one', () => {
    const three = ['p1', 'p2', 'p3'];
    const needed = first(three, { members: members('ad', 'l', 'l') });
    expect(said('attendance.g1', needed)).toEqual(ENOUGH);
    expect(said('recommended-attendance.g1', needed)).toEqual(['not-met', 'attendance.too-few']);
    const spare = first([...three, 'p4'], { members: members('ad', 'l', 'l', 'd') });
    expect(said('attendance.g1', spare)).toEqual(ENOUGH);
    expect(said('recommended-attendance.g1', spare)).toEqual(['met', 'attendance.enough']);
    const moved = first([...three, 'p4'], { members: members('ad', 'dl', 'l', 'l') });
    expect(said('recommended-attendance.g1', moved)).toEqual(['met', 'attendance.enough']);
  });

  it('C12: are there although the required ones are too few', () => {
    const record = first(['p1', 'p3']);
    expect(said('attendance.g1', record)).toEqual(TOO_FEW);
    expect(said('recommended-attendance.g1', record)).toEqual(['met', 'attendance.enough']);
  });

  it('C12: where a person fills a seat in every category, a required one may be it as well', () => {
    const call = variant({ group: { personFills: 'every-category' } });
    const record = first(['p1', 'p2', 'p3'], { members: members('ad', 'l', 'l') });
    expect(said('recommended-attendance.g1', record, call)).toEqual(['met', 'attendance.enough']);
  });
});

describe('a gathering whose dates are tentative', () => {
  it.each([
    ['g1', '2024-10', '2024-10-31T23:59:59.999+01:00', '2024-11-01T00:00:00+01:00'],
    ['g2', '2024-12', '2024-12-31T23:59:59.999+01:00', '2025-01-01T00:00:00+01:00'],
    ['g3', '2025-02', '2025-02-28T23:59:59.999+01:00', '2025-03-01T00:00:00+01:00'],
    ['g4', '2025-04', '2025-04-30T23:59:59.999+02:00', '2025-05-01T00:00:00+02:00'],
  ])('C06, C11: %s is held when %s is over in Oslo, to the millisecond', (id, when, last, over) => {
    const criterion = `attendance.${id}`;
    const unrecorded = { asOf: last, attendance: [] };
    expect(leaf(criterion, year(unrecorded))).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'attendance.to-come',
        params: { gathering: id, when, required: { department: 1, leadership: 2 } },
      },
    });
    expect(said(`recommended-${criterion}`, year(unrecorded))).toEqual(TO_COME);
    expect(said(criterion, year({ asOf: over, attendance: [] }))[1]).toBe(
      'attendance.not-recorded',
    );
    expect(said(criterion, year({ asOf: over }))).toEqual(ENOUGH);
    const missed = year({ asOf: over, attendance: attended([], [], [], []) });
    expect(leaf(criterion, missed).reason).toMatchObject({
      code: 'attendance.too-few',
      params: { marginMs: 0 },
    });
    expect(leaf(`recommended-${criterion}`, missed).reason).toMatchObject({
      code: 'attendance.too-few',
      params: { marginMs: 0 },
    });
  });

  it('C06: is not over in Oslo because the month is over in Tokyo, nor open because it is not in New York', () => {
    const asOf = (moment: string) =>
      said('attendance.g1', year({ asOf: moment, attendance: [] }))[1];
    expect(asOf('2024-11-01T00:00:00+09:00')).toBe('attendance.to-come');
    expect(asOf('2024-10-31T19:00:00-04:00')).toBe('attendance.not-recorded');
  });

  it('P2: is never to come when it is recorded, though its month is not over', () => {
    const asOf = '2024-10-17T12:00:00+02:00';
    expect(said('attendance.g1', first(['p2', 'p3', 'p4'], { asOf }))).toEqual(ENOUGH);
    expect(said('attendance.g1', first(['p2', 'p3'], { asOf }))).toEqual(TOO_FEW);
    const before = { asOf: '2024-09-30T23:59:59.999+02:00' };
    expect(said('attendance.g1', first(['p2', 'p3', 'p4'], before))).toEqual(TO_COME);
  });

  it('C06: in February of a leap year, has its 29th day', () => {
    const call = variant({
      course: null,
      grant: null,
      gatherings: { g1: { month: '2028-02' } },
    });
    const asOf = (moment: string) =>
      said('attendance.g1', year({ asOf: moment, attendance: [] }), call)[1];
    expect(asOf('2028-02-29T23:59:59.999+01:00')).toBe('attendance.to-come');
    expect(asOf('2028-03-01T00:00:00+01:00')).toBe('attendance.not-recorded');
  });

  it('C11, C06: counts whoever was in the group on some day of its month', () => {
    const through = (...changes: ObligationRecord['changes']) =>
      said('attendance.g1', first(['p2', 'p3', 'p5'], { changes }));
    const p5 = member('p5', 'l');
    expect(through(joined('2024-10-31', p5))).toEqual(ENOUGH);
    expect(through(joined('2024-11-01', p5))).toEqual(TOO_FEW);
    expect(through(joined('2024-09-01', p5), left('2024-10-01', 'p5'))).toEqual(ENOUGH);
    expect(through(joined('2024-09-01', p5), left('2024-09-30', 'p5'))).toEqual(TOO_FEW);
  });

  // found: the number that is recommended was printed for the number that is missing.
  it('E3, C12: says in words how many of the recommended are missing', () => {
    const call = variant({
      obligations: { 'recommended-attendance': { seats: { administration: 3 } } },
      group: { seats: { administration: 3 } },
    });
    const finding = leaf('recommended-attendance.g1', first(['p1', 'p2', 'p3', 'p4']), call);
    expect(finding.reason.params).toMatchObject({ required: { administration: 3 }, missing: 2 });
    expect(explain(finding, 'nb', call)).toEqual([
      'På samling\u00a01 manglet 2 fra administrativ ledelse (kategori\u00a01), som det er anbefalt å ha med (C12, C06).',
    ]);
    expect(explain(finding, 'nn', call)[0]).toContain(' mangla 2 frå ');
    expect(explain(finding, 'en', call)[0]).toContain(' lacked 2 from ');
  });

  it('C06, C11: says in words what will be needed', () => {
    const finding = leaf('attendance.g3', first([]));
    const recommended = leaf('recommended-attendance.g3', first([]));
    expect(explain(finding, 'nb', hkdir2024)).toEqual([
      'Det gjenstår å holde samling\u00a03 (Brussel) (februar 2025); der må det være med 1 fra fagavdelingen for skole eller barnehage (kategori\u00a02) og 2 fra ledelsen i barnehage eller skole (kategori\u00a03) (C11, C06).',
    ]);
    expect(explain(recommended, 'nn', hkdir2024)).toEqual([
      'Det står att å halde samling\u00a03 (Brussel) (februar 2025); det er tilrådd at det også er med 1 frå administrativ leiing (kategori\u00a01) (C12, C06).',
    ]);
    expect(
      explain(leaf('attendance.g1', year({ asOf: '2024-10-01T00:00:00Z' }), fixed), 'en', fixed),
    ).toEqual([
      'At gathering\u00a01 (14–16 October 2024), which is yet to be held, the group needs 1 from the department for schools or kindergartens (category\u00a02) and 2 from kindergarten or school leadership (category\u00a03) (C11, C06).',
    ]);
  });
});

describe('a gathering whose dates are fixed', () => {
  const amended = amendCall(hkdir2024, withDays(DAYS_OF), {
    at: '2024-08-20T09:00:00+02:00',
    reason: 'The hotels are booked',
  });

  it('C06: has its dates from an amendment of the call', () => {
    expect(
      amended.amendments
        .at(-1)
        ?.changed.map(({ path }) => path)
        .slice(0, 3),
    ).toEqual(['gatherings.g1.month', 'gatherings.g1.from', 'gatherings.g1.to']);
    expect(leaf('attendance.g2', year({ asOf: '2024-09-01T00:00:00Z' }), amended).reason).toEqual({
      code: 'attendance.to-come',
      params: {
        gathering: 'g2',
        isRecommended: false,
        when: '2024-12-09/2024-12-11',
        required: { department: 1, leadership: 2 },
      },
    });
  });

  it.each([
    ['g1', '2024-10-16T23:59:59.999+02:00', '2024-10-17T00:00:00+02:00'],
    ['g2', '2024-12-11T23:59:59.999+01:00', '2024-12-12T00:00:00+01:00'],
    ['g3', '2025-02-06T23:59:59.999+01:00', '2025-02-07T00:00:00+01:00'],
    ['g4', '2025-04-24T23:59:59.999+02:00', '2025-04-25T00:00:00+02:00'],
  ])(
    'C06, C11: %s is held when its last day is over in Oslo, to the millisecond',
    (id, last, over) => {
      const asOf = (moment: string, call: Call) =>
        said(`attendance.${id}`, year({ asOf: moment, attendance: [] }), call)[1];
      expect(asOf(last, amended)).toBe('attendance.to-come');
      expect(asOf(over, amended)).toBe('attendance.not-recorded');
      expect(asOf(over, hkdir2024)).toBe('attendance.to-come');
    },
  );

  it.each([
    ['Pacific/Apia', '2024-10-16T10:59:59.999Z', '2024-10-16T11:00:00Z'],
    ['America/New_York', '2024-10-17T03:59:59.999Z', '2024-10-17T04:00:00Z'],
    ['Asia/Kolkata', '2024-10-16T18:29:59.999Z', '2024-10-16T18:30:00Z'],
  ])('C06: in a call in %s, is held when its last day is over there', (zone, last, over) => {
    const call = inZone(zone, withDays(DAYS_OF) as Variation);
    expect(isOver('g1', last, call)).toBe(false);
    expect(isOver('g1', over, call)).toBe(true);
  });

  it('C06: is held when the next day begins, where the clocks skip midnight', () => {
    const call = inZone('Africa/Cairo', withDays(DAYS_OF) as Variation);
    expect(isOver('g4', '2025-04-24T23:59:59.999+02:00', call)).toBe(false);
    expect(isOver('g4', '2025-04-25T01:00:00+03:00', call)).toBe(true);
  });

  it.each([
    ['the day before', '2024-10-26', '2024-10-26T21:59:59.999Z', '2024-10-26T22:00:00Z'],
    ['that very day', '2024-10-27', '2024-10-27T22:59:59.999Z', '2024-10-27T23:00:00Z'],
  ])(
    'C06: that ends %s when the clocks of Oslo are set back, is held when the day is over',
    (_, to, last, over) => {
      const call = variant(withDays({ g1: ['2024-10-25', to] }) as Variation);
      expect(isOver('g1', last, call)).toBe(false);
      expect(isOver('g1', over, call)).toBe(true);
    },
  );

  it('C06: that runs into the next month, is held in that month', () => {
    const call = variant(withDays({ g1: ['2024-10-30', '2024-11-02'] }) as Variation);
    expect(isOver('g1', '2024-11-02T23:59:59.999+01:00', call)).toBe(false);
    expect(isOver('g1', '2024-11-03T00:00:00+01:00', call)).toBe(true);
  });
});

describe('who was in the group during a gathering', () => {
  const p5 = member('p5', 'l');
  const g1 = (...changes: ObligationRecord['changes']) =>
    leaf('attendance.g1', first(['p2', 'p3', 'p4', 'p5'], { changes }), fixed).reason.params;
  const guests = (...changes: ObligationRecord['changes']) => g1(...changes)['guests'];

  it('C11, C14: a replacement attends instead', () => {
    const changes = [replaced('2024-12-01', 'p4', p5)];
    const record = year({
      changes,
      attendance: attended(
        ['p2', 'p3', 'p4'],
        ['p2', 'p3', 'p5'],
        ['p2', 'p3', 'p4'],
        ['p2', 'p5'],
      ),
    });
    const findings = leaf('attendance', record, fixed).findings ?? [];
    expect(findings.map(({ reason: { params } }) => [params['missing'], params['guests']])).toEqual(
      [
        [0, []],
        [0, []],
        [1, ['p4']],
        [1, []],
      ],
    );
  });

  it('C11: one who left before does not count and is named, whoever left on its first day does', () => {
    expect(guests(joined('2024-09-01', p5), left('2024-10-13', 'p4'))).toEqual(['p4']);
    expect(guests(joined('2024-09-01', p5), left('2024-10-14', 'p4'))).toEqual([]);
    expect(g1(left('2024-10-13', 'p4'))).toMatchObject({ missing: 1, guests: ['p4', 'p5'] });
    expect(g1(left('2024-10-14', 'p4'))).toMatchObject({ missing: 0, guests: ['p5'] });
  });

  it('C11: one who joined during its days counts, one who joined after does not and is named', () => {
    const without = left('2024-10-01', 'p3');
    expect(g1(without, joined('2024-10-14', p5))).toMatchObject({ missing: 0, guests: ['p3'] });
    expect(g1(without, joined('2024-10-16', p5))).toMatchObject({ missing: 0, guests: ['p3'] });
    expect(g1(without, joined('2024-10-17', p5))).toMatchObject({
      missing: 1,
      guests: ['p3', 'p5'],
    });
  });

  it('C11: one who left and came back counts when back, for what they came back for', () => {
    const back = (on: string, categories: string) =>
      g1(left('2024-10-01', 'p3'), joined(on, member('p3', categories)));
    expect(back('2024-10-15', 'l')).toMatchObject({ missing: 0, guests: ['p5'] });
    expect(back('2024-10-15', 'a')).toMatchObject({ missing: 1, guests: ['p5'] });
    expect(back('2024-10-17', 'l')).toMatchObject({ missing: 1, guests: ['p3', 'p5'] });
  });

  it('C11: those of a replacement during its days both count', () => {
    expect(g1(left('2024-10-01', 'p3'), replaced('2024-10-15', 'p4', p5))).toMatchObject({
      missing: 0,
      guests: ['p3'],
    });
  });

  it('C11: what happens after it is over changes nothing', () => {
    const later = [left('2024-10-17', 'p3'), replaced('2024-10-17', 'p4', p5)];
    expect(g1(...later)).toEqual(g1());
  });

  it('P3, C11: a guest is named, in the order of the keys, and does not spoil it for the others', () => {
    const record = first(['s2', 'p4', 'p3', 'S1', 'p2', 's10']);
    for (const criterion of ['attendance.g1', 'recommended-attendance.g1']) {
      expect(leaf(criterion, record).reason.params['guests']).toEqual(['S1', 's10', 's2']);
    }
    expect(said('attendance.g1', record)).toEqual(ENOUGH);
  });

  it('C11: a person may have any key, those that objects inherit as well', () => {
    const keys = ['__proto__', 'constructor', 'toString'];
    const group = members('d', 'l', 'l').map((one, i) => ({ ...one, id: keys[i] as string }));
    expect(leaf('attendance.g1', first(keys, { members: group })).reason.params['seating']).toEqual(
      {
        department: ['__proto__'],
        leadership: ['constructor', 'toString'],
      },
    );
    expect(leaf('attendance.g1', first([...keys, 'valueOf'])).reason.params['guests']).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'valueOf',
    ]);
  });
});
