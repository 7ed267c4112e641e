import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/register/index.js';
import { boundaryCases } from '../../src/testing/index.js';
import { callWith } from './calls.js';

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
        ['received at the very deadline, 2024-06-23T20:00:00-12:00', null],
        ['received at the very deadline, 2024-06-24T04:30:00-03:30', null],
        ['received when clocks to the west show the deadline, 2024-06-24T10:00:00+01:00', late],
        ['received when clocks to the east show the deadline, 2024-06-24T10:00:00+03:00', null],
      ]),
    );
  });

  it('C02: are of just enough people, of one too few, and of people in several categories', () => {
    expect(edges.filter(([edge]) => /group|person|people|each|one too/.test(edge ?? ''))).toEqual([
      ['the group has just the people it needs', null],
      ['a person of no category is there as well', null],
      ['one person alone for administration and for department', 'group.incomplete'],
      ['one person alone for department and for leadership', 'group.incomplete'],
      ['the group has one more than it needs', null],
      ['as few as can do, each put forward for everything', null],
      ['the people fit in one way only', null],
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
        ['the organisation number is all zeros, 000000000', 'applicant.invalid-orgnr'],
        ['the organisation number is nobody’s, 314159268', 'applicant.not-municipality'],
        ['the part motivation is not there', 'parts.missing'],
        ['the part plans has zero-width spaces', 'parts.missing'],
        ['the part plans has just "."', null],
        ['delivered through "Espresso"', null],
        ['delivered through "Espresso."', 'channel.wrong'],
        ['delivered through "Espress"', 'channel.wrong'],
      ]),
    );
  });
});

/** The group at an edge of a call, person by person. */
const groupAt = (where: string, call = hkdir2024) =>
  boundaryCases(call)
    .find(({ edge }) => edge === where)
    ?.application.members?.map(({ id, categories = [] }) => [id, ...categories]);

describe('the groups at the edges', () => {
  const all = Object.keys(hkdir2024.group?.seats ?? {});
  const [admin, department, leadership] = ['administration', 'department', 'leadership'];

  it.each([
    ['nobody is in the group', []],
    [
      'the people fit in one way only',
      [
        ['p1', admin],
        ['p2', admin, department],
        ['p3', ...all],
        ['p4', ...all],
      ],
    ],
    [
      'one too few, and one listed twice',
      [
        ['p1', ...all],
        ['p2', ...all],
        ['p3', ...all],
        ['p1', ...all],
      ],
    ],
    [
      'one too few for leadership, and more than enough for the rest',
      [
        ['p1', admin],
        ['p2', department],
        ['p3'],
        ['p4', leadership],
        ['p5', admin, department],
        ['p6', admin, department],
      ],
    ],
  ])('C02: %s', (where, group) => {
    expect(groupAt(where)).toEqual(group);
  });

  it('have just as many people as the call allows, where those are the fewest that it needs', () => {
    const tight = callWith({
      group: { kind: 'persons', clauses: [], ...hkdir2024.group, size: { maximum: 4 } },
    });
    expect(groupAt('the group has just the people it needs', tight)).toHaveLength(4);
    expect(groupAt('the group has one more than it needs', tight)).toBeUndefined();
  });

  it('have as many as the call allows, and one more', () => {
    const roomy = callWith({
      group: { kind: 'persons', clauses: [], ...hkdir2024.group, size: { maximum: 6 } },
    });
    const ids = (where: string) => groupAt(`the group has ${where}`, roomy)?.map(([id]) => id);
    expect(ids('as many members as it may have')).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(ids('as many members as it may have, one listed twice')).toEqual([
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p1'],
    ]);
    expect(ids('one more than it may have')).toEqual([
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
    ]);
  });
});

describe('the texts and numbers at the edges', () => {
  const textsOf = (pattern: RegExp) =>
    cases
      .filter(({ edge }) => pattern.test(edge))
      .map(({ application }) => application.parts?.['plans'] ?? '');

  it('C16: are blank in ways that are all different, and visible in others', () => {
    const blanks = textsOf(/^the part plans has (?!just)/);
    expect(blanks).toHaveLength(13);
    expect(new Set(blanks).size).toBe(13);
    expect(textsOf(/has spaces/)).toEqual([expect.stringMatching(/^ +$/)]);
    expect(textsOf(/has control/)).toEqual([expect.stringMatching(/^\p{Cc}+$/u)]);
  });

  it('C01: are organisation numbers of which two digits changed places, once', () => {
    const swapped = cases.filter(({ edge }) => edge.includes('changed places'));
    expect(swapped.map(({ application }) => application.applicant)).toEqual([
      { orgnr: '598935420' },
    ]);
  });

  it('C15: are channels with names as long as may be, and none that is longer', () => {
    const accepted = ['x'.repeat(2000)];
    const channels = boundaryCases(callWith({ channel: { accepted, clauses: [] } })).map(
      ({ application }) => application.submission?.channel ?? '',
    );
    expect(channels).toContain('x'.repeat(1999));
    expect(Math.max(...channels.map((name) => name.length))).toBe(2000);
  });
});
