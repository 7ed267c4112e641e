/**
 * HK-dir's call of 2024 for Norwegian municipalities, as data.
 *
 * @module utlysning/calls/hkdir-2024
 */

import { type Call, defineCall } from './call.js';
import { clauses, terms, words } from './hkdir-2024.texts.js';

/**
 * HK-dir's course for Norwegian municipalities on internationalisation, 2024–2025: the third and
 * last round. Every clause of the announced call is here, C01 to C21. Where the text leaves room,
 * the field `reading` says how it is read. Beside these, one person fills one seat, and
 * travel and special needs are bound to their gathering. Sums are in øre.
 *
 * @example
 * ```ts
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * [hkdir2024.selection?.capacity.places, hkdir2024.language]; // => [6, 'nb']
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
  language: 'nb',
  zone: 'Europe/Oslo',
  clauses,
  terms,
  words,
  eligibility: { clauses: ['C16', 'C17'] },
  applicant: {
    kind: 'municipality',
    judgedOn: 'submission',
    clauses: ['C01', 'C16'],
    reading: 'Søkeren må være en kommune den dagen søknaden blir mottatt.',
  },
  severalApplications: {
    counts: 'last-submitted',
    clauses: ['C18'],
    reading: 'En kommune har én plass i trekningen: den siste søknaden innen fristen teller.',
  },
  group: {
    kind: 'persons',
    seats: { administration: 1, department: 1, leadership: 2 },
    personFills: 'one-seat',
    clauses: ['C02', 'C16'],
  },
  deadline: {
    at: '2024-06-24T10:00',
    closes: 'inclusive',
    clauses: ['C03', 'C16'],
    reading: 'En søknad som kommer akkurat kl. 10.00, er innen fristen.',
  },
  parts: {
    required: ['plans', 'motivation'],
    clauses: ['C16'],
    reading: 'Utlysningen navngir ikke delene av skjemaet; disse to er antatt.',
  },
  channel: { accepted: ['Espresso'], clauses: ['C15', 'C16'] },
  selection: {
    capacity: { places: 6, clauses: ['C04'] },
    order: [{ by: 'lot' }],
    clauses: ['C18'],
  },
  course: { from: '2024-10', to: '2025-04', clauses: ['C05'] },
  gatherings: {
    g1: { month: '2024-10', days: 2.5, clauses: ['C06'] },
    g2: { month: '2024-12', days: 2.5, clauses: ['C06'] },
    g3: {
      month: '2025-02',
      days: 3.5,
      place: { nb: 'Brussel', en: 'Brussels' },
      clauses: ['C06'],
    },
    g4: { month: '2025-04', days: 2.5, clauses: ['C06'] },
  },
  grant: {
    items: {
      stay: {
        kind: 'in-kind',
        quantity: 5,
        unit: 'person',
        per: ['gatherings'],
        clauses: ['C07'],
      },
      travel: { kind: 'actual-costs', period: 'gathering', clauses: ['C08'] },
      'other-costs': {
        kind: 'actual-costs',
        fixed: 5_000_000,
        costs: { eligible: ['staff-release', 'internal-meetings', 'external-assistance'] },
        period: 'course',
        clauses: ['C09'],
        reading: 'Kostnadene må ha oppstått i en av månedene kurset varer.',
      },
      'special-needs': {
        kind: 'actual-costs',
        onApplication: true,
        limits: [{ maximum: 2_500_000, per: ['gatherings'] }],
        period: 'gathering',
        clauses: ['C10'],
        reading: 'Tillegget går opp til grensen, uansett hvor mye søkeren anslo.',
      },
    },
  },
  answers: { answer: { by: { day: '2024-07-01' }, clauses: ['C19'] } },
  obligations: {
    attendance: {
      kind: 'attendance',
      seats: { department: 1, leadership: 2 },
      clauses: ['C11'],
    },
    'recommended-attendance': {
      kind: 'attendance',
      seats: { administration: 1 },
      beside: 'attendance',
      level: 'recommended',
      clauses: ['C12'],
    },
    work: { kind: 'work', tasks: ['preparation', 'follow-up'], clauses: ['C13'] },
    continuity: {
      kind: 'continuity',
      level: 'recommended',
      originalMembersPercent: 50,
      everyCategoryFilled: true,
      replacementsNamed: true,
      clauses: ['C14'],
      reading:
        'Halvparten av gruppen er den samme, hver kategori har alltid noen, og avløsere er oppgitt.',
    },
    report: {
      kind: 'deliverable',
      due: { day: '2025-07-01' },
      clauses: ['C20'],
      reading: 'Fristen går ut når dagen er over.',
    },
  },
  series: { round: 3, last: true, clauses: ['C21'] },
});
