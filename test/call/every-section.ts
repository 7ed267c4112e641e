import { type Call, defineCall } from '../../src/call/call.js';

const clauses = ['c1'];

/** A call with every section and every form of a condition or a moment, and as little else as can be. */
export const everySection: Call = defineCall({
  id: 'every-section',
  organiser: 'Fund',
  title: { nb: 'Tilskudd', en: 'Grant' },
  language: 'nb',
  zone: 'Europe/Oslo',
  currency: 'EUR',
  clauses: { c1: { heading: 'Who', text: 'Schools', kind: 'eligibility' } },
  terms: { plan: 'plan', months: { nb: 'varighet' } },
  words: { group: { nb: { one: 'gruppe', the: 'gruppen', many: 'grupper' } } },
  lists: ['activities'],
  facts: {
    months: {
      about: 'application',
      kind: 'number',
      unit: 'month',
      integer: true,
      minimum: 0,
      maximum: 60,
      statedBy: 'applicant',
    },
    asked: { about: 'application', kind: 'money', statedBy: 'applicant' },
    start: { about: 'application', kind: 'day', statedBy: 'applicant' },
    score: { about: 'applicant', kind: 'number', statedBy: 'host' },
    country: { about: 'members', kind: 'choice', values: ['NO', 'SE'], statedBy: 'applicant' },
    costs: { about: 'activities', kind: 'money', statedBy: 'applicant' },
    fields: {
      about: 'activities',
      kind: 'choices',
      values: { music: 'musikk', dance: { nb: 'dans' } },
      statedBy: 'applicant',
    },
  },
  eligibility: { clauses },
  applicant: { kind: 'registered', judgedOn: 'deadline', clauses, reading: 'Read so' },
  requirements: {
    duration: {
      when: { stated: 'months' },
      holds: {
        all: [
          { fact: 'months', minimum: 6, maximum: { highest: [12, { fact: 'months' }] } },
          { not: { fact: 'start', notAfter: { months: 1, before: 'award' } } },
          { any: [{ count: 'members', where: { fact: 'country', in: ['NO'] }, minimum: 1 }] },
          {
            total: { fact: 'costs' },
            over: 'activities',
            minimum: { percent: 50, of: { fact: 'asked' } },
          },
          { atLeast: 1, of: [{ distinct: 'country', over: 'members', minimum: 2 }] },
        ],
      },
      level: 'recommended',
      judgedOn: ['submission', 'deadline'],
      clauses,
    },
    budget: {
      holds: {
        when: { fact: 'score', minimum: 1 },
        holds: {
          each: 'activities',
          where: { fact: 'fields', is: 'music' },
          holds: { fact: 'costs', minimum: 1 },
        },
      },
      clauses,
    },
  },
  rounds: {
    spring: {
      opens: { at: '2024-01-15T09:00', disambiguation: 'earlier', clauses },
      deadline: { at: '2024-03-01T12:00', closes: 'inclusive', clauses },
      when: { fact: 'start', notBefore: { on: 'deadline' } },
      clauses,
    },
    autumn: {
      opens: { day: '2024-06-01', clauses },
      deadline: { day: '2024-09-01', clauses },
      clauses,
    },
    always: { deadline: { none: 'until-spent', clauses }, clauses },
  },
  severalApplications: { counts: 'each', clauses },
  group: {
    kind: 'organisations',
    seats: { leader: 1, partner: { minimum: 1, maximum: 5 } },
    size: { minimum: 2, maximum: 6 },
    personFills: 'one-seat',
    partners: { kind: 'registered', judgedOn: 'submission' },
    clauses,
  },
  parts: { required: ['plan', { part: 'budget', when: { stated: 'asked' } }], clauses },
  channel: { accepted: ['Portal', { nb: 'E-post', en: 'E-mail' }], clauses },
  answers: { result: { by: { days: 30, after: 'deadline' }, from: { on: 'deadline' }, clauses } },
  course: { from: '2024-10', to: '2025-04', clauses },
  gatherings: {
    g1: { from: '2024-10-14', to: '2024-10-15', days: 2, place: 'Oslo', clauses },
    g2: { month: '2024-12', clauses },
  },
  grant: {
    items: {
      stay: { kind: 'in-kind', quantity: 5, unit: 'person', per: ['gatherings'], clauses },
      'prize-money': { kind: 'lump-sum', amount: { fact: 'asked' }, clauses },
      fees: {
        kind: 'unit-costs',
        over: 'activities',
        when: { fact: 'costs', minimum: 1 },
        rate: { units: { fact: 'months' }, tiers: [{ upTo: 6, rate: 500 }, { rate: 250 }] },
        times: [2],
        limits: [{ maximum: 80_000, per: ['activities'] }],
        clauses,
      },
      'special-needs': {
        kind: 'actual-costs',
        fundingRate: 75,
        costs: { eligible: ['hire'], closed: true, ineligible: ['alcohol'] },
        onApplication: true,
        period: { from: { on: 'award' }, to: { day: '2025-12-31' } },
        limits: [{ maximum: 2_500_000, per: ['gatherings', 'year'] }],
        clauses,
      },
      indirect: { kind: 'flat-rate', percent: 7.5, of: ['fees'], clauses },
    },
    total: { minimum: 1_000, maximum: { percent: 80, of: { fact: 'asked' } }, clauses },
  },
  payments: {
    advance: { percent: 50, due: { days: 30, after: 'award' }, clauses },
    rest: { percent: 'balance', after: 'g1', clauses },
  },
  repayment: { due: { days: 90, after: 'award' }, clauses },
  obligations: {
    attendance: {
      kind: 'attendance',
      seats: { leader: 1 },
      days: 'all',
      remote: true,
      level: 'required',
      clauses,
    },
    others: { kind: 'attendance', seats: { partner: 1 }, beside: 'attendance', clauses },
    work: { kind: 'work', tasks: ['preparation'], clauses },
    continuity: {
      kind: 'continuity',
      originalMembersPercent: 50,
      everyCategoryFilled: true,
      replacementsNamed: true,
      clauses,
    },
    report: {
      kind: 'deliverable',
      due: { day: '2025-07-01' },
      latest: { day: '2025-08-01' },
      when: { stated: 'asked' },
      clauses,
    },
    spending: { kind: 'condition', holds: { stated: 'asked' }, clauses },
  },
  series: { round: 1, last: false, clauses },
});
