import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Applicant, applicantKey } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/municipalities/index.js';
import { boundaryCases } from '../../src/testing/index.js';
import { coded } from '../shape/coded.js';
import { calls, callWith, RINGSAKER, registerOf } from './calls.js';

const cases = boundaryCases(hkdir2024);
const edges = cases.map(({ edge, rejectedFor }) => [edge, rejectedFor]);
const criteria = formalCriteria(hkdir2024, { register: norway });

describe('the cases at the edges of the call of 2024', () => {
  it.each(cases)('$edge: $rejectedFor', ({ application, rejectedFor }) => {
    const finding = criteria.evaluate(application);
    const codes = decisive(finding).map(({ reason }) => reason.code);
    if (rejectedFor === null) expect(finding.outcome).toBe('met');
    else expect([finding.outcome, ...codes]).toEqual(['not-met', rejectedFor]);
  });

  it('have names of their own', () => {
    expect(new Set(edges.map(([edge]) => edge)).size).toBe(edges.length);
  });

  it('C03: are a microsecond and a millisecond around the deadline, in several offsets', () => {
    const late = 'deadline.late';
    // Two moments in ten forms, of which one is another for whole milliseconds alone.
    expect(edges.filter(([edge]) => edge?.includes('after the deadline'))).toHaveLength(19);
    expect(edges).toEqual(
      expect.arrayContaining([
        ['received a millisecond before the deadline, 2024-06-24T09:59:59.999+02:00', null],
        ['received a microsecond before the deadline, 2024-06-24T07:59:59.999999Z', null],
        ['received at the very deadline, 2024-06-24T10:00:00.000000+02:00', null],
        ['received at the very deadline, 2024-06-25T07:59:00+23:59', null],
        ['received a microsecond after the deadline, 2024-06-24T10:00:00.000001+02:00', late],
        ['received a millisecond after the deadline, 2024-06-23T08:01:00.001-23:59', late],
        ['received when clocks to the west show the deadline, 2024-06-24T10:00:00+01:00', late],
        ['received when clocks to the east show the deadline, 2024-06-24T10:00:00+03:00', null],
      ]),
    );
  });

  it('C02: are of just enough people, of one too few, and of people in several categories', () => {
    expect(edges.filter(([edge]) => /group|person|people|each|one too/.test(edge ?? ''))).toEqual([
      ['the group has just the people it needs', null],
      ['the group has one more than it needs', null],
      ['a person of no category is there as well', null],
      ['as few as can do, each put forward for everything', null],
      ['the people fit in one way only', null],
      ['one person alone for administration and for department', 'group.incomplete'],
      ['one person alone for department and for leadership', 'group.incomplete'],
      ['nobody is in the group', 'group.incomplete'],
      ['one too few, each put forward for everything', 'group.incomplete'],
      ['one too few, and one listed twice', 'group.incomplete'],
      ['one too few for administration, and more than enough for the rest', 'group.incomplete'],
      ['one too few for department, and more than enough for the rest', 'group.incomplete'],
      ['one too few for leadership, and more than enough for the rest', 'group.incomplete'],
    ]);
  });

  it('C01, C15, C16: are of every other criterion as well', () => {
    expect(edges).toEqual(
      expect.arrayContaining([
        ['the organisation number is that of a municipality, 958935420', null],
        ['the organisation number has a wrong check digit, 958935421', 'applicant.invalid-orgnr'],
        ['the organisation number is nobody’s, 000000000', 'applicant.not-municipality'],
        ['the part motivation is not there', 'parts.missing'],
        ['the part plans has zero-width spaces', 'parts.missing'],
        ['the part plans has just "."', null],
        ['delivered through "Espresso"', null],
        ['delivered through "Espresso "', 'channel.wrong'],
        ['delivered through "espresso"', 'channel.wrong'],
      ]),
    );
  });
});

describe('the cases at the edges of another call', () => {
  const become = (call: typeof hkdir2024) =>
    new Map(boundaryCases(call).map(({ edge, rejectedFor }) => [edge, rejectedFor]));

  const expectToBecomeWhatTheySay = (call: typeof hkdir2024, applicant: Applicant) => {
    const judge = formalCriteria(call, { register: registerOf(applicantKey(applicant)) });
    for (const { edge, application, rejectedFor } of boundaryCases(call, { applicant })) {
      const finding = judge.evaluate(application);
      const codes = decisive(finding).map(({ reason }) => reason.code);
      expect([edge, finding.outcome === 'met' ? [] : codes]).toEqual([
        edge,
        rejectedFor === null ? [] : [rejectedFor],
      ]);
    }
  };

  it('are those of a call that closes before the very moment', () => {
    const at = '2024-06-24T10:00';
    const exclusive = callWith({ deadline: { at, closes: 'exclusive', clauses: [] } });
    expect(become(exclusive).get('received at the very deadline, 2024-06-24T08:00:00Z')).toBe(
      'deadline.late',
    );
  });

  it('let one person do for two categories where the call does', () => {
    const { seats } = hkdir2024.group;
    const everywhere = callWith({ group: { seats, personFills: 'every-category', clauses: [] } });
    expect(become(everywhere).get('one person alone for administration and for department')).toBe(
      null,
    );
  });

  it('are of as many people as may be listed, where each seat cannot have one of its own', () => {
    const seats = ['one', 'two'].map((category) => ({ category, count: 600 }));
    const vast = callWith({ group: { seats, personFills: 'every-category', clauses: [] } });
    expect(become(vast).get('the group has just the people it needs')).toBe(null);
    expectToBecomeWhatTheySay(vast, { orgnr: RINGSAKER });
  });

  it('are whole milliseconds where a microsecond cannot be told from the next', () => {
    const far = callWith({
      deadline: { at: '2400-06-24T10:00', closes: 'inclusive', clauses: [] },
    });
    const times = [...become(far).keys()].filter((edge) => edge.startsWith('received'));
    expect(times).toHaveLength(32);
    expect(times.filter((edge) => edge.includes('microsecond'))).toEqual([]);
  });

  it('become what they say, to any call, for any applicant', () => {
    const nobodys = fc.constantFrom(RINGSAKER, '000000000', '314159268');
    fc.assert(
      fc.property(calls, nobodys, fc.boolean(), (call, key, isById) => {
        const isKey = isById && call.applicant.type === 'registered';
        expectToBecomeWhatTheySay(call, isKey ? { id: key } : { orgnr: key });
      }),
      { numRuns: 20 },
    );
  });

  it.each([{ orgnr: '864950583' }, null as never, 'nobody' as never])(
    'are refused for an applicant that nobody can be: %j',
    (applicant) => {
      expect(() => boundaryCases(hkdir2024, { applicant })).toThrow(coded('testing.applicants'));
    },
  );

  it('have somebody else who is in no register, when the applicant is called nobody', () => {
    const call = callWith({ applicant: { ...hkdir2024.applicant, type: 'registered' } });
    const others = (applicant: Applicant) =>
      boundaryCases(call, { applicant })
        .filter(({ rejectedFor }) => rejectedFor === 'applicant.not-registered')
        .map(({ application }) => application.applicant);
    expect(others({ id: 'somebody' })).toEqual([{ id: 'nobody' }]);
    expect(others({ id: 'nobody' })).toEqual([{ id: 'nobody-else' }]);
  });
});
