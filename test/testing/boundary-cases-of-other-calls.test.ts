import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { boundaryCases } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { expectStatedDecisions } from './boundary-verdicts.js';
import { callWith, RINGSAKER } from './calls.js';
import { uneven, vast } from './large-calls.js';

describe('the cases at the edges of another call', () => {
  const become = (call: typeof hkdir2024) =>
    new Map(boundaryCases(call).map(({ edge, rejectedFor }) => [edge, rejectedFor]));

  it('are those of a call that closes before the very moment', () => {
    const at = '2024-06-24T10:00';
    const exclusive = callWith({ deadline: { at, closes: 'exclusive', clauses: [] } });
    expect(become(exclusive).get('received at the very deadline, 2024-06-24T08:00:00Z')).toBe(
      'deadline.late',
    );
  });

  it('let one person do for two categories where the call does', () => {
    const seats = hkdir2024.group?.seats ?? {};
    const everywhere = callWith({
      group: { kind: 'persons', seats, personFills: 'every-category', clauses: [] },
    });
    expect(become(everywhere).get('one person alone for administration and for department')).toBe(
      null,
    );
  });

  it('are of as many people as may be listed, where each seat cannot have one of its own', () => {
    const found = new Map(boundaryCases(vast).map((one) => [one.edge, one]));
    expect(found.get('the group has just the people it needs')?.rejectedFor).toBe(null);
    const edge = 'one too few for one, and more than enough for the rest';
    const short = found
      .get(edge)
      ?.application.members?.map(({ id, categories = [] }) => [id, ...categories]);
    expect(short?.slice(0, 2)).toEqual([
      ['p1', 'two'],
      ['p2', 'one', 'two'],
    ]);
  });

  it('are of people in one category and people in several, where there are more seats than people', () => {
    const decisions = become(uneven);
    expect(decisions.get('the group has just the people it needs')).toBe(null);
    expect(decisions.has('one person alone for few and for many')).toBe(false);
  });

  it.each(['1970-01-01T00:00', '2100-12-31T23:59'])(
    'are microseconds apart around a deadline at %s, an end of the years of a call',
    (at) => {
      const call = callWith({ deadline: { at, closes: 'inclusive', clauses: [] } });
      const edges = [...become(call).keys()];
      expect(edges.filter((edge) => edge.startsWith('received a microsecond'))).not.toEqual([]);
      expectStatedDecisions(call, { orgnr: RINGSAKER });
    },
  );

  it('are written with +00:00 as well as with Z where clocks show UTC', () => {
    const times = [...become(callWith({ zone: 'UTC' })).keys()];
    expect(times).toContain('received at the very deadline, 2024-06-24T10:00:00+00:00');
    expect(times).toContain('received at the very deadline, 2024-06-24T10:00:00Z');
  });

  it('name whoever is in the register, and whoever is not, where anybody in it may apply', () => {
    const call = callWith({ applicant: { kind: 'registered', clauses: ['C01'] } });
    const applicant = { orgnr: RINGSAKER };
    const found = boundaryCases(call, { applicant })
      .filter(({ edge }) => /applicant|organisation number is/.test(edge))
      .map(({ edge, rejectedFor, application }) => [edge, rejectedFor, application.applicant]);
    const nobody = 'applicant.not-registered';
    expect(found).toEqual([
      [`the organisation number is in the register, ${RINGSAKER}`, null, applicant],
      [
        'the organisation number is all zeros, 000000000',
        'applicant.invalid-orgnr',
        { orgnr: '000000000' },
      ],
      ['the organisation number is nobody’s, 271828187', nobody, { orgnr: '271828187' }],
      ['the organisation number is nobody’s, 314159268', nobody, { orgnr: '314159268' }],
      ['the applicant is in the register', null, applicant],
      ['the applicant is nobody in the register', nobody, { id: 'nobody' }],
    ]);
  });

  it.each([{ orgnr: '864950583' }, null as never, 'nobody' as never])(
    'are refused for an applicant that nobody can be: %j',
    (applicant) => {
      expect(() => boundaryCases(hkdir2024, { applicant })).toThrow(
        errorWithCode('testing.applicants'),
      );
    },
  );

  it('have somebody else who is in no register, when the applicant is called nobody', () => {
    const call = callWith({ applicant: { kind: 'registered', clauses: ['C01'] } });
    const others = (applicant: Applicant) =>
      boundaryCases(call, { applicant })
        .filter(({ rejectedFor }) => rejectedFor === 'applicant.not-registered')
        .map(({ application }) => application.applicant);
    expect(others({ id: 'somebody' })).toEqual([{ id: 'nobody' }]);
    expect(others({ id: 'nobody' })).toEqual([{ id: 'nobody-else' }]);
  });
});
