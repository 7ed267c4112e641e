import { type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';

const { version, amendments, ...definition } = hkdir2024;
/** The call of 2024 with some sections as another call would have them. */
export const callWith = (change: object) =>
  defineCall({ ...definition, ...change } as CallDefinition);

const { organiser, zone, applicant } = definition;
/** A call of another kind: its own people and parts, and no draw, no course and no grant. */
export const festival = defineCall({
  id: 'festival',
  organiser,
  zone,
  title: { nb: 'Festival', nn: 'Festival', en: 'Festival' },
  clauses: {
    '1': { heading: 'Who', kind: 'eligibility', says: 'Municipalities with a choir and a band.' },
    '2': { heading: 'How', kind: 'eligibility', says: 'By letter or in person, before May.' },
    '3': { heading: 'Why', kind: 'context', says: 'Music is good.' },
    '4': { heading: 'And', kind: 'draw', says: 'There is cake.' },
  },
  terms: { choir: { nb: 'koret', nn: 'koret', en: 'the choir' } },
  eligibility: { clauses: ['1'] },
  applicant: { ...applicant, judgedOn: 'deadline', clauses: ['1'] },
  severalApplications: { counts: 'first-delivered', clauses: [] },
  group: {
    seats: [
      { category: 'choir', count: 2 },
      { category: 'brass-band', count: 3 },
    ],
    personFills: 'every-category',
    clauses: ['1'],
  },
  opens: { at: '2031-01-02T08:30', clauses: ['2'] },
  deadline: { at: '2031-05-01T00:00', closes: 'exclusive', clauses: ['2'] },
  channel: { accepted: ['letter', 'in person'], clauses: ['2'] },
  answer: { by: { days: 14, after: 'deadline' }, runsTo: 'start-of-day', clauses: ['2'] },
});
