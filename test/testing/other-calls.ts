import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';

const bare = {
  id: 'other',
  organiser: 'Somebody',
  title: 'Another call',
  language: 'en',
  zone: 'Europe/Oslo',
  clauses: { C01: { heading: 'Rules', text: 'Rules', kind: 'eligibility' } },
} as const;
const clauses = ['C01'];
const ofApplicant = { statedBy: 'applicant' } as const;
const ofApplication = { about: 'application', ...ofApplicant } as const;

/** A call of its own with some sections, in which each id is its own text. */
export function callOf(sections: Partial<CallDefinition>): Call {
  const { facts = {}, lists = [], group, rounds = {} } = sections;
  const ids = [...lists, ...[facts, group?.seats ?? {}, rounds].flatMap(Object.keys), 'p1', 'p2'];
  return defineCall({ ...bare, terms: Object.fromEntries(ids.map((id) => [id, id])), ...sections });
}

/** Bounds, shares, choices, days and facts of the host. */
export const facts = callOf({
  facts: {
    months: { kind: 'number', unit: 'month', integer: true, ...ofApplication },
    own: { kind: 'money', ...ofApplication },
    budget: { kind: 'money', ...ofApplication },
    area: { kind: 'choice', values: ['north', 'south', 'west'], ...ofApplication },
    youth: { about: 'applicant', kind: 'yes-no', ...ofApplicant },
    start: { kind: 'day', ...ofApplication },
    born: { about: 'applicant', kind: 'day', statedBy: 'host' },
    score: { about: 'application', kind: 'number', statedBy: 'host' },
  },
  applicant: { kind: 'registered', clauses },
  opens: { day: '2024-04-01', clauses },
  deadline: { day: '2024-05-01', clauses },
  requirements: {
    length: { holds: { fact: 'months', minimum: 6, maximum: 12 }, clauses },
    share: { holds: { fact: 'own', minimum: { percent: 20, of: { fact: 'budget' } } }, clauses },
    size: { holds: { fact: 'budget', minimum: 5_000_000 }, clauses },
    where: {
      holds: {
        any: [
          { fact: 'area', in: ['north', 'south'] },
          { fact: 'youth', is: true },
        ],
      },
      clauses,
    },
    good: { holds: { not: { fact: 'score', maximum: 59 } }, clauses },
    age: {
      holds: { fact: 'start', notBefore: { years: 18, after: 'born' } },
      judgedOn: 'start',
      clauses,
    },
    begin: {
      when: { fact: 'youth', is: false },
      holds: {
        fact: 'start',
        notBefore: { day: '2024-08-01' },
        notAfter: { months: 6, after: 'deadline' },
      },
      clauses,
    },
  },
});

/** Counts, sums and different values over a list and over members that are looked up. */
export const lists = callOf({
  lists: ['activities'],
  facts: {
    cost: { about: 'activities', kind: 'money', ...ofApplicant },
    kind: { about: 'activities', kind: 'choice', values: ['a', 'b', 'c'], ...ofApplicant },
    country: { about: 'members', kind: 'choice', values: ['NO', 'SE', 'DK'], ...ofApplicant },
  },
  group: {
    kind: 'organisations',
    size: { minimum: 2, maximum: 6 },
    partners: { kind: 'registered' },
    clauses,
  },
  deadline: { at: '2024-05-01T12:00', closes: 'exclusive', clauses },
  requirements: {
    some: {
      holds: { count: 'activities', where: { fact: 'kind', is: 'a' }, minimum: 3 },
      clauses,
    },
    cheap: { holds: { each: 'activities', holds: { fact: 'cost', maximum: 10_000_000 } }, clauses },
    total: {
      holds: { total: { fact: 'cost' }, over: 'activities', minimum: 20_000_000 },
      clauses,
    },
    countries: { holds: { distinct: 'country', over: 'members', minimum: 3 }, clauses },
  },
});

/** Two rounds, one of them for some, a part that some fill in, seats with a maximum, and a size. */
export const rounds = callOf({
  facts: {
    type: { kind: 'choice', values: ['x', 'y'], ...ofApplication },
    age: { about: 'members', kind: 'number', integer: true, ...ofApplicant },
  },
  group: {
    kind: 'persons',
    seats: { lead: { minimum: 1, maximum: 2 }, staff: 2 },
    size: { minimum: 5, maximum: 8 },
    clauses,
  },
  parts: { required: ['p1', { part: 'p2', when: { fact: 'type', is: 'y' } }], clauses },
  channel: { accepted: [{ nb: 'Skjema', en: 'Form' }], clauses },
  rounds: {
    early: {
      opens: { day: '2024-01-01' },
      deadline: { day: '2024-02-01' },
      when: { fact: 'type', is: 'x' },
      clauses,
    },
    late: {
      opens: { day: '2024-03-01' },
      deadline: { at: '2024-04-01T12:00', closes: 'inclusive' },
      clauses,
    },
  },
  requirements: {
    adults: { holds: { each: 'members', holds: { fact: 'age', minimum: 18 } }, clauses },
  },
});

/** No deadline. */
export const untilSpent = callOf({
  opens: { at: '2024-01-01T10:00', clauses },
  deadline: { none: 'until-spent', clauses },
});
