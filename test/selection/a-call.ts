import type { Application } from '../../src/application/application.js';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { type Admission, admit } from '../../src/eligibility/admit.js';
import type { HostValues } from '../../src/eligibility/host-facts.js';
import { NO_REGISTER } from '../../src/register/no-register.js';
import type { ClassifyOptions } from '../../src/selection/classify.js';
import type { Selected, Selection } from '../../src/selection/results.js';
import { type SelectOptions, select } from '../../src/selection/select.js';

/** The facts of the calls here: the host states all of them. */
const KINDS = {
  score: 'number',
  needs: 'number',
  asks: 'money',
  jury: 'yes-no',
  north: 'yes-no',
  late: 'yes-no',
} as const;

/** A call with a selection, and facts that the host states. */
export function callWith(
  selection: NonNullable<CallDefinition['selection']>,
  more: CallDefinition['facts'] = {},
): Call {
  const facts = Object.entries(KINDS).map(([id, kind]) => [
    id,
    { about: 'application', kind, statedBy: 'host' },
  ]);
  return defineCall({
    id: 'grant',
    organiser: 'Fund',
    title: 'Grant',
    language: 'en',
    zone: 'Europe/Oslo',
    clauses: {},
    facts: {
      ...Object.fromEntries(facts),
      ...more,
      region: {
        about: 'application',
        kind: 'choice',
        values: ['north', 'south', 'east'],
        statedBy: 'host',
      },
      pot: { about: 'call', kind: 'money', statedBy: 'host' },
    },
    selection,
  });
}

/** The facts of applicants by their letters, in the order in which they applied. */
export type Applicants = Readonly<Record<string, HostValues>>;

/** The applications of some applicants, a minute apart. */
function applicationsOf(applicants: Applicants): readonly Application[] {
  return Object.keys(applicants).map((id, at) => ({
    id,
    applicant: { id },
    submission: { receivedAt: `2024-05-01T10:${String(at).padStart(2, '0')}:00+02:00` },
  }));
}

/** The admission of some applicants, all of whom are eligible, and what it is classified by. */
export function admittedIn(call: Call, applicants: Applicants): [Admission, ClassifyOptions] {
  const applications = applicationsOf(applicants);
  const facts = {
    applications: Object.fromEntries(
      Object.entries(applicants).map(([id, facts]) => [id, { facts }]),
    ),
  };
  return [admit(call, applications, { register: NO_REGISTER }), { applications, facts }];
}

/** What becomes of some applicants, all of whom are eligible. */
export function selected(
  call: Call,
  applicants: Applicants,
  record?: SelectOptions['record'],
): readonly Selected[] {
  return selectionOf(call, applicants, record).results;
}

/** The selection among some applicants, all of whom are eligible. */
export function selectionOf(
  call: Call,
  applicants: Applicants,
  record?: SelectOptions['record'],
): Selection {
  const [admission, options] = admittedIn(call, applicants);
  return select(call, admission, { ...options, ...(record && { record }) });
}

/** Who is placed in which pool: `a:open b:north`. */
export function placesOf(results: readonly Selected[]): string {
  return results.flatMap(({ id, pool }) => (pool === undefined ? [] : [`${id}:${pool}`])).join(' ');
}

/** The reason of each, by its letter. */
export function reasonsOf(results: readonly Selected[]): Readonly<Record<string, string>> {
  return Object.fromEntries(results.map(({ id, finding }) => [id, finding.reason.code]));
}
