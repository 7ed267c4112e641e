import { describe, expect, it } from 'vitest';
import { type CallDefinition, defineCall, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { define, refused } from './refused.js';

const { version, amendments, ...definition } = hkdir2024;
const deadline = (change: object) => ({ deadline: { ...definition.deadline, ...change } });

describe('a call', () => {
  it('is version 1 of its definition, and nothing else is changed', () => {
    const call = defineCall(definition);
    expect(call).toStrictEqual({ ...definition, version: 1, amendments: [] });
    expect(Object.isFrozen(call) && Object.isFrozen(call.amendments)).toBe(true);
  });

  it('stored as JSON and read again is equal, and the same text', () => {
    const stored = JSON.stringify(hkdir2024);
    const parsed = parseCall(JSON.parse(stored));
    expect(parsed).toStrictEqual({ ok: true, value: hkdir2024 });
    expect(JSON.stringify(parsed.ok && parsed.value)).toBe(stored);
  });

  it('that was stored must say its version', () => {
    const parsed = parseCall(definition);
    expect(
      parsed.ok ? [] : checkedIssues(parsed.issues).map(({ path, code }) => [...path, code]),
    ).toEqual([
      ['version', 'missing'],
      ['amendments', 'missing'],
    ]);
  });
});

describe('a definition is refused', () => {
  it.each<[string, object, string, string]>([
    ['a version of its own', { version: 2 }, 'version', 'unknown-key'],
    ['a zone that is not known', { zone: 'Europe/Atlantis' }, 'zone', 'zone.unknown'],
    ['an offset for a zone', { zone: '+02:00' }, 'zone', 'zone.unknown'],
    ['half of a character', { organiser: 'HK-dir \ud83e' }, 'organiser', 'text.ill-formed'],
    [
      'half of a character in a title',
      { title: { ...hkdir2024.title, nn: '\udd10' } },
      'title.nn',
      'text.ill-formed',
    ],
    [
      'a deadline with an offset',
      deadline({ at: '2024-06-24T10:00+02:00' }),
      'deadline.at',
      'wall-time.invalid',
    ],
    [
      'a deadline in the gap of spring',
      deadline({ at: '2024-03-31T02:30' }),
      'deadline.at',
      'wall-time.nonexistent',
    ],
    [
      'a deadline in the fold of autumn',
      deadline({ at: '2024-10-27T02:30' }),
      'deadline.at',
      'wall-time.ambiguous',
    ],
    [
      'a deadline on 31 June',
      deadline({ at: '2024-06-31T10:00' }),
      'deadline.at',
      'wall-time.invalid',
    ],
    [
      'two seats of one category',
      {
        group: {
          ...definition.group,
          seats: [...definition.group.seats, { category: 'leadership', count: 1 }],
        },
      },
      'group.seats.3',
      'duplicate',
    ],
    [
      'a seat for nobody',
      {
        group: {
          ...definition.group,
          seats: definition.group.seats.map((seat, n) => (n === 0 ? { ...seat, count: 0 } : seat)),
        },
      },
      'group.seats.0.count',
      'too-small',
    ],
    [
      'attendance by a category that the group does not have',
      {
        attendance: { ...definition.attendance, recommended: [{ category: 'owner', count: 1 }] },
      },
      'attendance.recommended.0.category',
      'category.unknown',
    ],
    [
      'a part twice',
      { parts: { ...definition.parts, required: ['plans', 'plans'] } },
      'parts.required.1',
      'duplicate',
    ],
    [
      'a gathering twice',
      {
        gatherings: {
          planned: [
            { id: 'g1', month: '2024-10', days: 1 },
            { id: 'g1', month: '2024-12', days: 1 },
          ],
          clauses: [],
        },
      },
      'gatherings.planned.1',
      'duplicate',
    ],
    [
      'a course that ends before it begins',
      { course: { from: '2025-04', to: '2024-10', clauses: [] } },
      'course.to',
      'course.order',
    ],
    [
      'a month of 13',
      { course: { from: '2024-10', to: '2024-13', clauses: [] } },
      'course.to',
      'month.invalid',
    ],
    ['no channel', { channel: { accepted: [], clauses: [] } }, 'channel.accepted', 'too-small'],
    ['no place', { places: { number: 0, clauses: [] } }, 'places.number', 'too-small'],
    [
      '30 February',
      { report: { ...definition.report, by: '2025-02-30' } },
      'report.by',
      'day.invalid',
    ],
    [
      'half an øre',
      { grant: { ...definition.grant, otherCosts: { ...definition.grant.otherCosts, sum: 0.5 } } },
      'grant.otherCosts.sum',
      'invalid-type',
    ],
    [
      'less than nothing',
      { grant: { ...definition.grant, otherCosts: { ...definition.grant.otherCosts, sum: -1 } } },
      'grant.otherCosts.sum',
      'too-small',
    ],
    ['a text in two languages', { title: { nb: 'x', en: 'x' } }, 'title.nn', 'missing'],
  ])('for %s', (_, change, path, code) => {
    expect(refused(change)).toEqual([[path, code]]);
  });

  it('for a clause that is cited and not there, wherever it is', () => {
    const cite = ['C99'];
    const { grant, attendance } = definition;
    expect(refused({ eligibility: { clauses: cite } })).toEqual([
      ['eligibility.clauses.0', 'clause.unknown'],
    ]);
    expect(
      refused({ grant: { ...grant, stay: { ...grant.stay, clauses: ['C07', 'C99'] } } }),
    ).toEqual([['grant.stay.clauses.1', 'clause.unknown']]);
    expect(refused({ attendance: { ...attendance, recommendedClauses: cite } })).toEqual([
      ['attendance.recommendedClauses.0', 'clause.unknown'],
    ]);
    expect(refused({ draw: { among: 'eligible', clauses: ['toString'] } })).toEqual([
      ['draw.clauses.0', 'clause.unknown'],
    ]);
  });

  it('for each section that no call can do without', () => {
    const needed = [
      'id',
      'organiser',
      'title',
      'zone',
      'clauses',
      'eligibility',
      'applicant',
      'severalApplications',
      'deadline',
      'channel',
    ];
    // Others speak of the categories of a group, the months of a course, and the number of places.
    const apart = { attendance: undefined, grant: undefined };
    for (const key of Object.keys(definition)) {
      if (key === 'places') continue;
      if (needed.includes(key)) {
        expect(refused({ [key]: undefined })).toContainEqual([key, 'missing']);
      } else {
        const { [key as 'draw']: left, ...rest } = definition;
        const call = { ...rest, ...(key === 'group' || key === 'course' ? apart : {}) };
        expect(() => defineCall(call as CallDefinition)).not.toThrow();
      }
    }
  });

  it('unless it says which moment of the gap or the fold is meant', () => {
    for (const at of ['2024-03-31T02:30', '2024-10-27T02:30']) {
      for (const disambiguation of ['earlier', 'later']) {
        expect(define(deadline({ at, disambiguation }))().deadline).toMatchObject({
          disambiguation,
        });
      }
    }
  });
});

describe('the opening of a call', () => {
  const opens = (at: string, change: object = {}) => ({ opens: { at, clauses: [], ...change } });

  it('is before the deadline', () => {
    for (const at of ['2024-05-02T09:00', '2024-06-24T09:59:59']) {
      expect(define(opens(at))().opens).toEqual({ at, clauses: [] });
    }
    for (const at of ['2024-06-24T10:00', '2024-06-24T10:00:01', '2025-06-24T09:00']) {
      expect(refused(opens(at))).toEqual([['opens.at', 'opens.order']]);
    }
  });

  it('is before the deadline as moments go, not as they are written', () => {
    const twice = '2024-10-27T02:30';
    const fold = (first: string, last: string) => ({
      ...opens(twice, { disambiguation: first }),
      ...deadline({ at: twice, disambiguation: last }),
    });
    expect(define(fold('earlier', 'later'))().version).toBe(1);
    expect(refused(fold('later', 'earlier'))).toEqual([['opens.at', 'opens.order']]);
    expect(refused(fold('earlier', 'earlier'))).toEqual([['opens.at', 'opens.order']]);
    const near = (at: string) => ({
      ...opens('2024-10-27T02:45', { disambiguation: 'earlier' }),
      ...deadline({ at, disambiguation: 'later' }),
    });
    expect(define(near('2024-10-27T02:15'))().version).toBe(1);
  });

  it.each([
    ['in the gap of spring', '2024-03-31T02:30', 'wall-time.nonexistent'],
    ['in the fold of autumn', '2023-10-29T02:30', 'wall-time.ambiguous'],
    ['with an offset', '2024-05-02T09:00+02:00', 'wall-time.invalid'],
    ['that is a day alone', '2024-05-02', 'wall-time.invalid'],
    ['on 31 June', '2024-06-31T09:00', 'wall-time.invalid'],
  ])('%s is refused', (_, at, code) => {
    expect(refused(opens(at))).toEqual([['opens.at', code]]);
  });

  it('in the gap or the fold is taken when it says which moment is meant', () => {
    for (const at of ['2024-03-31T02:30', '2023-10-29T02:30']) {
      for (const disambiguation of ['earlier', 'later']) {
        expect(define(opens(at, { disambiguation }))().opens).toMatchObject({ disambiguation });
      }
    }
    expect(refused(opens('2024-05-02T09:00', { disambiguation: 'compatible' }))).toEqual([
      ['opens.disambiguation', 'invalid-value'],
    ]);
  });

  it('cites clauses of the call', () => {
    expect(refused(opens('2024-05-02T09:00', { clauses: ['C99'] }))).toEqual([
      ['opens.clauses.0', 'clause.unknown'],
    ]);
  });

  it('and its deadline are both looked at', () => {
    const gap = '2024-03-31T02:30';
    expect(refused({ ...opens(gap), ...deadline({ at: gap }) })).toEqual([
      ['opens.at', 'wall-time.nonexistent'],
      ['deadline.at', 'wall-time.nonexistent'],
    ]);
  });
});

describe('the gatherings of a call', () => {
  type Plan = readonly [month: string, from?: string, to?: string];
  const gatherings = (...plans: Plan[]) => ({
    gatherings: {
      planned: plans.map(([month, from, to], n) => ({
        id: `g${n + 1}`,
        month,
        days: 2.5,
        ...(from === undefined ? {} : { dates: { from, to } }),
      })),
      clauses: ['C06'],
    },
  });
  const g1 = 'gatherings.planned.0';
  const g2 = 'gatherings.planned.1';

  it.each<[string, ...Plan[]]>([
    ['in their months', ['2024-10'], ['2024-12']],
    ['two in one month', ['2024-10'], ['2024-10']],
    ['on days', ['2024-10', '2024-10-14', '2024-10-16'], ['2024-12', '2024-12-02', '2024-12-04']],
    ['on one day', ['2024-10', '2024-10-14', '2024-10-14']],
    ['on days that end in the next month', ['2024-10', '2024-10-30', '2024-11-01']],
    ['on days that end in the next year', ['2024-12', '2024-12-30', '2025-01-02'], ['2025-01']],
    [
      'the first on days, the next in a later month',
      ['2024-10', '2024-10-14', '2024-10-16'],
      ['2024-12'],
    ],
    [
      'the first on days, the next in the same month',
      ['2024-10', '2024-10-14', '2024-10-16'],
      ['2024-10'],
    ],
    [
      'the first in a month, the next on days of it',
      ['2024-10'],
      ['2024-10', '2024-10-14', '2024-10-16'],
    ],
    [
      'the next in the month that the first ends in',
      ['2024-10', '2024-10-30', '2024-11-01'],
      ['2024-11'],
    ],
    [
      'one beginning the day after another',
      ['2024-10', '2024-10-14', '2024-10-15'],
      ['2024-10', '2024-10-16', '2024-10-17'],
    ],
  ])('C06: may be planned %s', (_, ...plans) => {
    const change = gatherings(...plans);
    expect(define(change)().gatherings).toEqual(change.gatherings);
  });

  it.each<[string, string, string, ...Plan[]]>([
    [
      'a first day in another month',
      `${g1}.dates.from`,
      'gathering.month',
      ['2024-10', '2024-11-04', '2024-11-06'],
    ],
    [
      'a first day in that month of another year',
      `${g1}.dates.from`,
      'gathering.month',
      ['2024-10', '2025-10-14', '2025-10-16'],
    ],
    [
      'a last day before the first',
      `${g1}.dates.to`,
      'gathering.dates',
      ['2024-10', '2024-10-16', '2024-10-14'],
    ],
    ['a month before that of the last one', g2, 'gathering.order', ['2024-12'], ['2024-10']],
    [
      'a month before the days of the last one',
      g2,
      'gathering.order',
      ['2024-12', '2024-12-02', '2024-12-04'],
      ['2024-11'],
    ],
    [
      'a month before that in which the last one ends',
      g2,
      'gathering.order',
      ['2024-10', '2024-10-30', '2024-11-01'],
      ['2024-10'],
    ],
    [
      'days in a month before that of the last one',
      g2,
      'gathering.order',
      ['2024-12'],
      ['2024-11', '2024-11-04', '2024-11-06'],
    ],
    [
      'days before those of the last one',
      g2,
      'gathering.order',
      ['2024-10', '2024-10-14', '2024-10-16'],
      ['2024-10', '2024-10-07', '2024-10-09'],
    ],
    [
      'days among those of the last one',
      g2,
      'gathering.order',
      ['2024-10', '2024-10-14', '2024-10-18'],
      ['2024-10', '2024-10-15', '2024-10-16'],
    ],
    [
      'the same day as the last one ends on',
      g2,
      'gathering.order',
      ['2024-10', '2024-10-14', '2024-10-16'],
      ['2024-10', '2024-10-16', '2024-10-18'],
    ],
    [
      'the very same day',
      g2,
      'gathering.order',
      ['2024-10', '2024-10-14', '2024-10-14'],
      ['2024-10', '2024-10-14', '2024-10-14'],
    ],
    [
      'a last day that is none',
      `${g1}.dates.to`,
      'day.invalid',
      ['2024-10', '2024-10-30', '2024-10-32'],
    ],
    ['30 February', `${g1}.dates.to`, 'day.invalid', ['2025-02', '2025-02-28', '2025-02-30']],
    [
      'days before those of one that is not the last',
      'gatherings.planned.2',
      'gathering.order',
      ['2024-10', '2024-10-14', '2024-10-16'],
      ['2024-10'],
      ['2024-10', '2024-10-10', '2024-10-12'],
    ],
    ['a month after the year 2100', `${g1}.month`, 'month.invalid', ['2101-01']],
    ['a month before the year 1900', `${g1}.month`, 'month.invalid', ['1899-12']],
    ['a month of 13', `${g1}.month`, 'month.invalid', ['2024-13']],
    ['a month without its zero', `${g1}.month`, 'month.invalid', ['2024-9']],
    ['a day for a month', `${g1}.month`, 'month.invalid', ['2024-10-14']],
  ])('C06: are refused for %s', (_, path, code, ...plans) => {
    expect(refused(gatherings(...plans))).toEqual([[path, code]]);
  });

  it.each(['opening', 'deadline', 'answer', 'report'])(
    'C06: may not be called %s, as another date of the call is',
    (id) => {
      const planned = [{ id, month: '2024-10', days: 2 }];
      expect(refused({ gatherings: { planned, clauses: [] } })).toContainEqual([
        `${g1}.id`,
        'gathering.id',
      ]);
    },
  );

  it('C06: have both their days, or none', () => {
    expect(refused(gatherings(['2024-10', '2024-10-14']))).toEqual([[`${g1}.dates.to`, 'missing']]);
  });

  it('C06: are all looked at', () => {
    expect(
      refused(gatherings(['2024-10', '2024-11-16', '2024-11-14'], ['2024-09'], ['2024-08'])),
    ).toEqual([
      [`${g1}.dates.from`, 'gathering.month'],
      [`${g1}.dates.to`, 'gathering.dates'],
      [g2, 'gathering.order'],
      ['gatherings.planned.2', 'gathering.order'],
    ]);
  });
});

describe('a day or a month of a call', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-7-1',
    '2024-07',
    '2024-07-01T00:00',
    '2024-07-01\n',
    '01.07.2024',
    '',
  ])('C19, C20: is not %j', (by) => {
    expect(refused({ answer: { ...definition.answer, by } })).toEqual([
      ['answer.by', 'day.invalid'],
    ]);
    expect(refused({ report: { ...definition.report, by } })).toEqual([
      ['report.by', 'day.invalid'],
    ]);
  });

  it.each(['2024-00', '2024-13', '24-10', '2024-1', '2024/10', '2024-10\n', 'October 2024', ''])(
    'C05: is not %j',
    (from) => {
      expect(refused({ course: { from, to: '2099-12', clauses: [] } })).toContainEqual([
        'course.from',
        'month.invalid',
      ]);
    },
  );
});

describe('the attendance that a call asks for', () => {
  const attendance = (required: readonly string[], recommended: readonly string[]) => {
    const seats = (categories: readonly string[]) =>
      categories.map((category) => ({ category, count: 1 }));
    return {
      attendance: {
        ...definition.attendance,
        required: seats(required),
        recommended: seats(recommended),
      },
    };
  };

  it.each<[string, string[], string[], string]>([
    ['C11: twice among the required', ['leadership', 'leadership'], [], 'required.1'],
    ['C12: twice among the recommended', [], ['leadership', 'leadership'], 'recommended.1'],
    [
      'C11, C12: once among each',
      ['leadership'],
      ['administration', 'leadership'],
      'recommended.1',
    ],
  ])('%s is refused', (_, required, recommended, path) => {
    expect(refused(attendance(required, recommended))).toEqual([
      [`attendance.${path}.category`, 'duplicate'],
    ]);
  });

  it('C11, C12: may be of every category, or of none', () => {
    const ids = definition.group.seats.map(({ category }) => category);
    expect(define(attendance(ids, []))().attendance.required).toHaveLength(3);
    expect(define(attendance([], ids))().attendance.recommended).toHaveLength(3);
    expect(define(attendance([], []))().version).toBe(1);
  });

  it('C11: of a category that the group does not have is refused each time', () => {
    expect(refused(attendance(['owner'], ['owner']))).toEqual([
      ['attendance.required.0.category', 'category.unknown'],
      ['attendance.recommended.0.category', 'category.unknown'],
    ]);
  });
});

describe('how a call measures continuity', () => {
  const measure = (change: object) => {
    const { continuity } = definition;
    return { continuity: { ...continuity, measure: { ...continuity.measure, ...change } } };
  };

  it('C14: is in percent, with two more things that may be asked', () => {
    for (const originalMembersPercent of [0, 1, 50, 100]) {
      for (const asked of [true, false]) {
        const change = {
          originalMembersPercent,
          everyCategoryFilled: asked,
          replacementsNamed: !asked,
        };
        expect(define(measure(change))().continuity.measure).toEqual(change);
      }
    }
  });

  it.each([
    ['more than all', { originalMembersPercent: 101 }, 'originalMembersPercent', 'too-big'],
    ['less than none', { originalMembersPercent: -1 }, 'originalMembersPercent', 'too-small'],
    [
      'a part of a percent',
      { originalMembersPercent: 33.3 },
      'originalMembersPercent',
      'invalid-type',
    ],
    ['a word for yes', { everyCategoryFilled: 'yes' }, 'everyCategoryFilled', 'invalid-type'],
    ['nothing', { replacementsNamed: undefined }, 'replacementsNamed', 'missing'],
    ['something else', { gatheringsMissed: 1 }, 'gatheringsMissed', 'unknown-key'],
  ])('C14: is not %s', (_, change, key, code) => {
    expect(refused(measure(change))).toEqual([[`continuity.measure.${key}`, code]]);
  });

  it('C14: is said, whatever the level', () => {
    const { measure: _, ...rest } = definition.continuity;
    expect(refused({ continuity: rest })).toEqual([['continuity.measure', 'missing']]);
  });
});

describe('what a call says of its grant', () => {
  const grant = (section: 'travel' | 'otherCosts' | 'specialNeeds', change: object) => ({
    grant: { ...definition.grant, [section]: { ...definition.grant[section], ...change } },
  });

  it('C08, C09, C10: binds each cost to the course, or to no time', () => {
    for (const section of ['travel', 'otherCosts', 'specialNeeds'] as const) {
      for (const period of ['course', 'any']) {
        expect(define(grant(section, { period }))().grant[section].period).toBe(period);
      }
      expect(refused(grant(section, { period: 'year' }))).toEqual([
        [`grant.${section}.period`, 'invalid-value'],
      ]);
    }
  });

  it('C10: runs the supplement to its cap or to the estimate', () => {
    for (const upTo of ['cap', 'estimate']) {
      expect(define(grant('specialNeeds', { upTo }))().grant.specialNeeds.upTo).toBe(upTo);
    }
    expect(refused(grant('specialNeeds', { upTo: 'receipt' }))).toEqual([
      ['grant.specialNeeds.upTo', 'invalid-value'],
    ]);
  });

  it('C08, C09, C10: leaves out none of it', () => {
    for (const [section, key] of [
      ['travel', 'period'],
      ['otherCosts', 'period'],
      ['specialNeeds', 'period'],
      ['specialNeeds', 'upTo'],
    ] as const) {
      const [[path] = []] = refused(grant(section, { [key]: undefined }));
      expect(path).toBe(`grant.${section}.${key}`);
    }
  });
});
