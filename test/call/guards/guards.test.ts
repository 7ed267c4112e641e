import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/call/changes.js';
import { refuseUnfair } from '../../../src/call/guards/guards.js';
import { merge } from '../../../src/call/merge.js';
import type { Sections } from '../../../src/call/sections.js';
import { epochMs } from '../../../src/time/instant.js';
import { errorWithCode } from '../../parse/error-with-code.js';
import { scheme } from './scheme.js';
import { AT, type Case, testCases, verdict } from './verdict.js';

/** A change that is allowed until the deadline and refused after it. */
const judging = (what: string, section: string, change: unknown): Case => [
  what,
  { [section]: change },
  'allowed',
  `amendment.${section}`,
];
/** A change that is always allowed. */
const always = (what: string, change: object): Case => [what, change, 'allowed', 'allowed'];

describe('who is behind a call, and how it counts time and money', () => {
  testCases(
    Object.entries({ organiser: 'Another', zone: 'Europe/Lisbon', currency: 'EUR' }).map(
      ([section, value]): Case => [
        `is fixed from the publication on: ${section}`,
        { [section]: value },
        `amendment.${section}`,
        `amendment.${section}`,
      ],
    ),
  );
});

describe('what applications are judged by', () => {
  const duration = { holds: { fact: 'months', minimum: 3 } };

  testCases([
    judging('the kind of applicant', 'applicant', { kind: 'municipality' }),
    judging('the day on which it is judged', 'applicant', { judgedOn: 'deadline' }),
    judging('a stricter range of a fact', 'facts', { months: { maximum: 12 } }),
    judging('another value of a fact', 'facts', { region: { values: ['north', 'south', 'west'] } }),
    judging('a new fact', 'facts', { score: { about: 'application', kind: 'number' } }),
    judging('a new requirement', 'requirements', { region: { holds: { stated: 'region' } } }),
    judging('a requirement, even to a laxer one', 'requirements', { duration }),
    judging('the lists of an application', 'lists', ['branches', 'mobilities']),
    judging('the seats of the group', 'group', { seats: { administration: 2 } }),
    judging('the size of the group', 'group', { size: { maximum: 6 } }),
    judging('the parts of the form', 'parts', { required: ['plan', 'budget'] }),
    judging('the channel', 'channel', { accepted: ['Portal', 'Letter'] }),
    judging('which of several applications counts', 'severalApplications', { counts: 'each' }),
    judging('a section that has no guard of its own', 'jury', { members: 3 }),
    judging('the payments', 'payments', { first: { percent: 50 } }),
  ]);
});

describe('what only explains', () => {
  testCases([
    always('the title', { title: 'Tilskudd til skoler' }),
    always('the language', { language: 'nn' }),
    always('the text of a clause', { clauses: { c1: { text: 'All schools' } } }),
    always('a new clause', { clauses: { c2: { heading: 'x', text: 'x', kind: 'context' } } }),
    always('a term', { terms: { travel: 'reiser' } }),
    always('a term with the id of a field', { terms: { reading: 'lesing' } }),
    always('a word', { words: { group: { nb: { one: 'x', the: 'x', many: 'x' } } } }),
    always('a reading', { requirements: { duration: { reading: 'Months of 30 days' } } }),
    always('which clauses are cited', { applicant: { clauses: [] }, eligibility: { clauses: [] } }),
    always('the text of a value', {
      facts: { region: { values: { south: 'sør', north: 'nordpå' } } },
    }),
    always('a value without its text', { facts: { region: { values: ['south', 'north'] } } }),
    always('an answer', { answers: { result: { by: { day: '2024-07-15' } } } }),
    always('the series', { series: { last: true } }),
  ]);

  it('is not mistaken for an entry whose id is the name of such a field', () => {
    const change = { requirements: { reading: { holds: { stated: 'region' }, clauses: [] } } };

    expect(verdict(scheme, change, { at: AT.closed })).toBe('amendment.requirements');
  });
});

describe('a selection', () => {
  const { capacity } = scheme.selection;
  const places = (change: object) => ({ selection: { capacity: { ...capacity, ...change } } });
  const closed = 'amendment.selection';

  testCases([
    ['can have more places', places({ places: 7 }), 'allowed', 'allowed'],
    ['can have a greater budget', places({ budget: 3_000_001 }), 'allowed', 'allowed'],
    ['cannot have fewer places after the deadline', places({ places: 5 }), 'allowed', closed],
    ['cannot have a smaller budget after the deadline', places({ budget: 1 }), 'allowed', closed],
    ['cannot ask for more of the budget each', places({ each: 600_000 }), 'allowed', closed],
    ['cannot divide a short budget otherwise', places({ whenShort: 'stop' }), 'allowed', closed],
    [
      'cannot get a threshold after the deadline',
      { selection: { threshold: { fact: 'score', minimum: 3 } } },
      'allowed',
      closed,
    ],
    [
      'cannot sort otherwise after the deadline',
      { selection: { order: [{ by: 'receipt' }] } },
      'allowed',
      closed,
    ],
    ['cannot be taken away after the deadline', { selection: null }, 'allowed', closed],
    ['can cite other clauses', { selection: { clauses: ['c1'] } }, 'allowed', 'allowed'],
  ]);

  it('is fixed from the announcement of the draw on', () => {
    const announcedAt = '2024-06-10T12:00:00+02:00';
    const more = places({ places: 7 });

    expect(verdict(scheme, more, { at: '2024-06-10T11:59:59+02:00', announcedAt })).toBe('allowed');
    for (const change of [more, places({ places: 5 }), { selection: { order: [] } }]) {
      expect(verdict(scheme, change, { at: announcedAt, announcedAt })).toBe(closed);
      expect(verdict(scheme, change, { at: AT.closed, announcedAt })).toBe(closed);
    }
  });
});

describe('the phase of a call', () => {
  const { opens: _, ...unopened } = scheme;
  const amend =
    (change: object, at: string, published?: string, call: object = scheme) =>
    () => {
      const after = merge(call, change) as Sections;
      refuseUnfair(call as Sections, after, [...changesBetween(call, after)], {
        atMs: epochMs(at),
        publishedMs: published === undefined ? undefined : epochMs(published),
        announcedMs: undefined,
      });
    };
  const zone = { zone: 'UTC' };
  const fixed = errorWithCode('amendment.zone');

  it('is a draft before the publication, so that a mistake can be corrected', () => {
    expect(amend(zone, AT.open, '2024-06-02T12:00:00+02:00')).not.toThrow();
    expect(amend(zone, AT.closed, '2025-01-01T00:00:00Z')).not.toThrow();
    expect(amend(zone, AT.open, AT.open)).toThrow(fixed);
  });

  it('without a publication begins with the opening, or with the end of the deadline', () => {
    expect(amend(zone, '2024-05-15T08:59:59+02:00')).not.toThrow();
    expect(amend(zone, '2024-05-15T09:00:00+02:00')).toThrow(fixed);
    expect(amend(zone, AT.open, undefined, unopened)).not.toThrow();
    expect(amend(zone, AT.closed, undefined, unopened)).toThrow(fixed);
  });

  it('includes the moment of an inclusive deadline', () => {
    const change = { parts: { required: [] } };

    expect(amend(change, '2024-06-24T10:00:00+02:00')).not.toThrow();
    expect(amend(change, '2024-06-24T10:00:00.001+02:00')).toThrow(
      errorWithCode('amendment.parts'),
    );
  });

  it('ends with the day of a deadline that is a day', () => {
    const call = { ...unopened, deadline: { day: '2024-06-24', clauses: [] } };
    const change = { parts: { required: [] } };

    expect(amend(change, '2024-06-24T23:59:59.999+02:00', AT.open, call)).not.toThrow();
    expect(amend(change, '2024-06-25T00:00:00+02:00', AT.open, call)).toThrow(
      errorWithCode('amendment.parts'),
    );
  });
});

it('an amendment that breaks several guards has an issue for each', () => {
  const change = { zone: 'UTC', parts: { required: [] }, title: 'x', requirements: null };

  expect(verdict(scheme, change, { at: AT.closed })).toBe(
    'amendment.zone amendment.parts amendment.requirements',
  );
});
