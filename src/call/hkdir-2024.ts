/**
 * HK-dir's call of 2024 for Norwegian municipalities, as data.
 *
 * @module utlysning/calls/hkdir-2024
 */

import { kroner } from '../money/money.js';
import { type Call, defineCall } from './call.js';

/**
 * HK-dir's course for Norwegian municipalities on internationalisation, 2024–2025: the third and
 * last round. Every clause of the announced call is here, C01 to C21.
 *
 * Where the text leaves room, a field says how it is read: an application that arrives at the very
 * moment of the deadline is in time (`deadline.closes`), a date without a time runs to the end of
 * that day in Oslo (`runsTo`), one person fills one seat (`group.personFills`), the last application
 * that a municipality delivered in time is the one that counts (`severalApplications`), and whether
 * the applicant is a municipality is judged on the day of delivery (`applicant.judgedOn`), other
 * costs have to arise in a month of the course while travel and special needs are bound to their
 * gathering (`period`), and the supplement runs to its cap whatever was estimated
 * (`specialNeeds.upTo`). The call does not name the parts of its form: the list in `parts` is an
 * assumption. It does not say how continuity is measured either: `continuity.measure` is ours.
 *
 * @example
 * ```ts
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * [hkdir2024.places.number, hkdir2024.deadline.at]; // => [6, '2024-06-24T10:00']
 * ```
 */
export const hkdir2024: Call = /* @__PURE__ */ defineCall({
  id: 'hkdir-2024',
  organiser: 'Direktoratet for høyere utdanning og kompetanse (HK-dir)',
  title: {
    nb: 'Kurs i internasjonalisering for kommuner, 2024–2025',
    nn: 'Kurs i internasjonalisering for kommunar, 2024–2025',
    en: 'Course on internationalisation for municipalities, 2024–2025',
  },
  zone: 'Europe/Oslo',
  clauses: {
    C01: {
      heading: 'Hvem kan søke',
      kind: 'eligibility',
      says: 'Any Norwegian municipality may apply, since it owns kindergartens and schools.',
    },
    C02: {
      heading: 'Hvem kan søke',
      kind: 'eligibility',
      says: 'The project group needs at least one from administrative leadership (category 1), one from the department for schools or kindergartens (category 2) and two leaders of kindergartens or schools, in any mix (category 3).',
    },
    C03: {
      heading: 'Søknadsfrist',
      kind: 'eligibility',
      says: 'The call closes on 24 June 2024 at 10:00.',
    },
    C04: {
      heading: 'Ingress; Slik behandler vi søknaden',
      kind: 'draw',
      says: 'There are six places at most, with costs covered.',
    },
    C05: {
      heading: 'Hva kan du søke støtte til?',
      kind: 'participation',
      says: 'The course runs from October 2024 to April 2025.',
    },
    C06: {
      heading: 'Hva kan du søke støtte til?',
      kind: 'participation',
      says: 'Four gatherings in person are planned: October 2024, December 2024, February 2025 in Brussels, and April 2025; about two and a half days each, Brussels three and a half.',
    },
    C07: {
      heading: 'Hva kan du søke støtte til?',
      kind: 'grant',
      says: 'The organiser pays the stay of up to five persons from each municipality at each gathering.',
    },
    C08: {
      heading: 'Hva kan du søke støtte til?',
      kind: 'grant',
      says: 'A place brings a grant for travel to the gatherings; no sum and no number of persons is given.',
    },
    C09: {
      heading: 'Hva kan du søke støtte til?',
      kind: 'grant',
      says: 'A place brings NOK 50 000 for other costs of the course period, such as freeing staff, internal meetings and outside advice.',
    },
    C10: {
      heading: 'Hva kan du søke støtte til?',
      kind: 'grant',
      says: 'For participants with special needs a supplement can be applied for, up to NOK 25 000 for each gathering.',
    },
    C11: {
      heading: 'Vilkår for tilskuddet',
      kind: 'participation',
      says: 'The municipality attends the gatherings with at least the least number of categories 2 and 3.',
    },
    C12: {
      heading: 'Vilkår for tilskuddet',
      kind: 'participation',
      says: 'That category 1 attends as well is strongly recommended.',
    },
    C13: {
      heading: 'Vilkår for tilskuddet',
      kind: 'participation',
      says: 'The project group prepares and follows up between the gatherings.',
    },
    C14: {
      heading: 'Vilkår for tilskuddet',
      kind: 'participation',
      says: 'The project group is expected to stay together through the course.',
    },
    C15: {
      heading: 'Slik søker du',
      kind: 'eligibility',
      says: 'The application is filled in and delivered in the portal Espresso.',
    },
    C16: {
      heading: 'Slik behandler vi søknaden',
      kind: 'eligibility',
      says: 'Five formal requirements: a Norwegian municipality, the least project group, in time, every part filled in, through Espresso.',
    },
    C17: {
      heading: 'Slik behandler vi søknaden',
      kind: 'eligibility',
      says: 'An application that falls short of any of them is deficient and is rejected.',
    },
    C18: {
      heading: 'Slik behandler vi søknaden',
      kind: 'draw',
      says: 'The places are drawn at random among the municipalities that meet the formal requirements.',
    },
    C19: {
      heading: 'Når får du svar?',
      kind: 'timeline',
      says: 'Every applicant is told the outcome by 1 July 2024.',
    },
    C20: {
      heading: 'Rapportering og oppfølging',
      kind: 'timeline',
      says: 'Municipalities with a place deliver a final report by 1 July 2025, in the form that the organiser asks for.',
    },
    C21: {
      heading: 'Om tilskuddet',
      kind: 'context',
      says: 'This is the third and last round of the course.',
    },
  },
  terms: {
    administration: {
      nb: 'administrativ ledelse (kategori\u00a01)',
      nn: 'administrativ leiing (kategori\u00a01)',
      en: 'administrative leadership (category\u00a01)',
    },
    department: {
      nb: 'fagavdelingen for skole eller barnehage (kategori\u00a02)',
      nn: 'fagavdelinga for skule eller barnehage (kategori\u00a02)',
      en: 'the department for schools or kindergartens (category\u00a02)',
    },
    leadership: {
      nb: 'ledelsen i barnehage eller skole (kategori\u00a03)',
      nn: 'leiinga i barnehage eller skule (kategori\u00a03)',
      en: 'kindergarten or school leadership (category\u00a03)',
    },
    plans: { nb: 'planer', nn: 'planar', en: 'plans' },
    motivation: { nb: 'motivasjon', nn: 'motivasjon', en: 'motivation' },
    g1: { nb: 'samling\u00a01', nn: 'samling\u00a01', en: 'gathering\u00a01' },
    g2: { nb: 'samling\u00a02', nn: 'samling\u00a02', en: 'gathering\u00a02' },
    g3: {
      nb: 'samling\u00a03 (Brussel)',
      nn: 'samling\u00a03 (Brussel)',
      en: 'gathering\u00a03 (Brussels)',
    },
    g4: { nb: 'samling\u00a04', nn: 'samling\u00a04', en: 'gathering\u00a04' },
    'staff-release': {
      nb: 'frikjøp av ansatte',
      nn: 'frikjøp av tilsette',
      en: 'releasing staff',
    },
    'internal-meetings': { nb: 'interne møter', nn: 'interne møte', en: 'internal meetings' },
    'external-assistance': {
      nb: 'ekstern bistand',
      nn: 'ekstern hjelp',
      en: 'external assistance',
    },
    other: { nb: 'annet', nn: 'anna', en: 'other' },
    preparation: { nb: 'forberedelse', nn: 'førebuing', en: 'preparation' },
    'follow-up': { nb: 'etterarbeid', nn: 'etterarbeid', en: 'follow-up' },
  },
  eligibility: { clauses: ['C16', 'C17'] },
  applicant: { type: 'municipality', judgedOn: 'delivery', clauses: ['C01', 'C16'] },
  severalApplications: { counts: 'last-delivered', clauses: ['C18'] },
  group: {
    seats: [
      { category: 'administration', count: 1 },
      { category: 'department', count: 1 },
      { category: 'leadership', count: 2 },
    ],
    personFills: 'one-seat',
    clauses: ['C02', 'C16'],
  },
  deadline: { at: '2024-06-24T10:00', closes: 'inclusive', clauses: ['C03', 'C16'] },
  parts: { required: ['plans', 'motivation'], assumed: true, clauses: ['C16'] },
  channel: { accepted: ['Espresso'], clauses: ['C15', 'C16'] },
  places: { number: 6, clauses: ['C04'] },
  draw: { among: 'eligible', clauses: ['C18'] },
  course: { from: '2024-10', to: '2025-04', clauses: ['C05'] },
  gatherings: {
    planned: [
      { id: 'g1', month: '2024-10', days: 2.5 },
      { id: 'g2', month: '2024-12', days: 2.5 },
      { id: 'g3', month: '2025-02', days: 3.5, place: 'Brussels' },
      { id: 'g4', month: '2025-04', days: 2.5 },
    ],
    clauses: ['C06'],
  },
  grant: {
    stay: { persons: 5, clauses: ['C07'] },
    travel: { basis: 'documented', period: 'any', clauses: ['C08'] },
    otherCosts: {
      sum: kroner(50_000),
      period: 'course',
      examples: ['staff-release', 'internal-meetings', 'external-assistance'],
      clauses: ['C09'],
    },
    specialNeeds: {
      capPerGathering: kroner(25_000),
      upTo: 'cap',
      period: 'any',
      clauses: ['C10'],
    },
  },
  attendance: {
    required: [
      { category: 'department', count: 1 },
      { category: 'leadership', count: 2 },
    ],
    recommended: [{ category: 'administration', count: 1 }],
    requiredClauses: ['C11'],
    recommendedClauses: ['C12'],
  },
  betweenGatherings: { required: ['preparation', 'follow-up'], clauses: ['C13'] },
  continuity: {
    level: 'recommended',
    measure: { originalMembersPercent: 50, everyCategoryFilled: true, replacementsNamed: true },
    clauses: ['C14'],
  },
  answer: { by: '2024-07-01', runsTo: 'end-of-day', clauses: ['C19'] },
  report: { by: '2025-07-01', runsTo: 'end-of-day', clauses: ['C20'] },
  series: { round: 3, last: true, clauses: ['C21'] },
});
