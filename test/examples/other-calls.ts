import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';

const { version, amendments, ...definition } = hkdir2024;
/** The call of 2024 with some sections as another call would have them. */
export const callWith = (change: object) =>
  defineCall({ ...definition, ...change } as CallDefinition);

const { organiser, zone } = definition;
/** A call of another kind: its own people and parts, and no draw, no course and no grant. */
export const festival = defineCall({
  id: 'festival',
  organiser,
  language: 'en',
  zone,
  title: { nb: 'Festival', nn: 'Festival', en: 'Festival' },
  clauses: {
    '1': { heading: 'Who', kind: 'eligibility', text: 'Municipalities with a choir and a band.' },
    '2': { heading: 'How', kind: 'eligibility', text: 'By letter or in person, before May.' },
    '3': { heading: 'Why', kind: 'context', text: 'Music is good.' },
    '4': { heading: 'And', kind: 'draw', text: 'There is cake.' },
  },
  terms: { choir: { nb: 'koret', nn: 'koret', en: 'the choir' } },
  eligibility: { clauses: ['1'] },
  applicant: { kind: 'municipality', judgedOn: 'deadline', clauses: ['1'] },
  severalApplications: { counts: 'first-submitted', clauses: [] },
  group: {
    kind: 'persons',
    seats: { choir: 2, 'brass-band': 3 },
    personFills: 'every-category',
    clauses: ['1'],
  },
  opens: { at: '2031-01-02T08:30', clauses: ['2'] },
  deadline: { at: '2031-05-01T00:00', closes: 'exclusive', clauses: ['2'] },
  channel: { accepted: ['letter', 'in person'], clauses: ['2'] },
  answers: { answer: { by: { days: 14, after: 'deadline' }, clauses: ['2'] } },
});

const file = join(
  import.meta.dirname,
  '../../examples/rules-as-a-document/neighbour-projects.json',
);
/** The call of the example with facts, requirements, rounds and dates that are counted. */
export const neighbourProjects = defineCall(JSON.parse(readFileSync(file, 'utf8')));
