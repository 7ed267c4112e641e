import type { AnnouncedSelection } from '../allocation/selection.js';
import { selectionIssues } from '../allocation/selection-issues.js';
import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Finding } from '../criteria/finding.js';
import type { Admission, Assessment } from '../eligibility/admit.js';
import { type HostFacts, readHostFacts } from '../eligibility/host-facts.js';
import { requireAdmission } from '../eligibility/require-admission.js';
import { announcedSelectionOf } from '../lottery/announced-selection.js';
import type { EntrantInput } from '../lottery/entry-line.js';
import { refusal, UtlysningError } from '../parse/error.js';
import { requireObject } from '../parse/require.js';
import { NO_REGISTER } from '../register/no-register.js';
import type { Register } from '../register/register.js';
import { attributesOf } from './attributes.js';
import { type Candidate, candidatesOf } from './candidate.js';
import { missingIn } from './missing-in.js';

/** What {@link classify} works with, beside the call and the admission. */
export interface ClassifyOptions {
  /** The applications that were admitted. */
  readonly applications: readonly Application[];
  /** What the host states of the call, of applicants and of applications: a score, a jury's choice. */
  readonly facts?: HostFacts;
  /** The register that has facts about applicants and members. */
  readonly register?: Register;
}

/** What is classified of an admission: the eligible, and who could still be let in. */
export type Classified = Pick<Admission, 'eligible'> &
  Partial<Pick<Admission, 'rejected' | 'undetermined'>>;

/** Somebody of whom a fact is missing, so that nothing can be said of anybody's place. */
export interface Unclassified {
  /** The id of the application; left out where a fact of the call is missing. */
  readonly id?: string;
  /** The facts and lists that are not stated. */
  readonly facts: readonly string[];
}

/** The eligible, in the classes and ranks of a call: what a draw commits to, without scores. */
export interface Classification {
  /** Who gets a place by attributes and tickets alone, for `announceDraw`. */
  readonly selection: AnnouncedSelection;
  /**
   * Who takes part, for `closeEntries`: each by the key of its applicant, or by the id of the
   * application where one applicant has several.
   */
  readonly entrants: readonly EntrantInput[];
  /**
   * The applicants who are not admitted and could still be let in, for `commitOthers`: each needs a salt.
   * Left out are drafts, who is below the threshold, of whom a fact is missing, and whose application is
   * not handed in.
   */
  readonly others: readonly EntrantInput[];
  /** The id of the entrant of each application that takes part. */
  readonly entrantOf: Readonly<Record<string, string>>;
  /** Who is below the threshold, with the finding on it, by the id of the application. */
  readonly below: Readonly<Record<string, Finding>>;
  /** Of whom a fact is missing. While there is somebody, no draw can be closed. */
  readonly unclassified: readonly Unclassified[];
}

/**
 * Makes the conditions, orders and capacity of a call into what a draw is announced and closed with:
 * a condition into `<id>=yes` or `no`, a priority into its group, a fact or the time of receipt into a
 * rank from 1, where equal values have equal ranks. The others are ranked with the entrants, so that
 * nobody's rank changes when one of them is let in. Sums are in minor units.
 *
 * @throws {@link UtlysningError} `call.invalid`, `admission.invalid`, `applications.invalid`;
 * `facts.invalid` with the issues; `selection.missing` for a call without a selection;
 * `selection.capacity` and `selection.quotas` for a capacity that, once it is worked out, is no whole
 * number or less than its quotas.
 *
 * @example
 * ```ts
 * import { admit, classify, defineCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { anApplication } from 'utlysning/testing';
 *
 * const selection = {
 *   capacity: { places: 6, clauses: ['C04'] },
 *   order: [{ by: 'receipt' }, { by: 'lot' }],
 *   clauses: ['C17'],
 * };
 * const call = defineCall({ ...hkdir2024, selection });
 * const applications = [anApplication(call)];
 * const admission = admit(call, applications, { register: norway });
 * classify(call, admission, { applications }).entrants[0]?.attributes; // => { receipt: '1' }
 * ```
 */
export function classify(
  call: Call,
  admission: Classified,
  options: ClassifyOptions,
): Classification {
  const rules = rulesOf(call);
  const { eligible, rejected = [], undetermined = [] } = admission ?? {};
  requireAdmission({ eligible, rejected, undetermined }, ['eligible', 'rejected', 'undetermined']);
  requireObject(options, 'options.invalid', 'options with the applications');
  const { applications, facts, register = NO_REGISTER } = options;
  const host = readHostFacts(facts, call);
  const candidatesIn = (list: readonly Assessment[]) =>
    candidatesOf(call, list, applications, register, host);
  const { threshold, clauses } = rules;
  const reached =
    threshold &&
    conditionCriterion(threshold, { id: 'threshold', facts: call.facts ?? {}, clauses });
  const below: Record<string, Finding> = {};
  const unclassified: Unclassified[] = [];
  const candidates = candidatesIn(eligible).filter(({ id, scope }) => {
    if (reached === undefined) return true;
    const finding = reached.evaluate(scope);
    if (finding.outcome === 'not-met') below[id] = finding;
    if (finding.outcome === 'undetermined') unclassified.push({ id, facts: missingIn(finding) });
    return finding.outcome === 'met';
  });
  const given = new Set(applications.map((application) => application?.id));
  const applicants = new Set(eligible.map(({ applicant }) => applicant));
  const left = candidatesIn(
    [...rejected, ...undetermined].filter(
      ({ id, applicant }) => given.has(id) && applicants.size < applicants.add(applicant).size,
    ),
  ).filter(
    ({ receivedMs, scope }) =>
      receivedMs !== undefined && (reached?.evaluate(scope).outcome ?? 'met') === 'met',
  );
  const attributes = attributesOf(call, rules, [...candidates, ...left]);
  const missingAt = (at: number) =>
    Object.values(attributes).flatMap((values) => {
      const value = values[at];
      return typeof value === 'object' ? value.missing : [];
    });
  const entrantAt = (at: number, { key }: Candidate): EntrantInput => {
    const own = Object.entries(attributes).flatMap(([name, values]) => {
      const value = values[at];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    return { id: key, attributes: Object.fromEntries(own) };
  };
  const entrants = candidates.map((candidate, at) => {
    const missing = missingAt(at);
    if (missing.length > 0) unclassified.push({ id: candidate.id, facts: [...new Set(missing)] });
    return entrantAt(at, candidate);
  });
  const others = left.flatMap((candidate, index) => {
    const at = candidates.length + index;
    return missingAt(at).length > 0 ? [] : [entrantAt(at, candidate)];
  });
  const { selection, missing } = announcedSelectionOf(call, rules, host, entrants.length);
  if (missing.length > 0) unclassified.push({ facts: missing });
  else requireSound(selection, Object.keys(attributes));
  const entrantOf = Object.fromEntries(candidates.map(({ id, key }) => [id, key]));
  return { selection, entrants, others, entrantOf, below, unclassified };
}

/** Refuses a capacity that turns out to be no whole number, or less than its quotas. */
function requireSound(selection: AnnouncedSelection, attributes: readonly string[]): void {
  if (!Number.isSafeInteger(selection.places)) {
    throw new UtlysningError('selection.capacity', 'expected a whole number of places');
  }
  const issues = selectionIssues(selection, attributes);
  if (issues.length > 0) throw refusal('selection.quotas', issues);
}

/** The selection of a call. */
export function rulesOf(call: Call): SelectionRules {
  requireCall(call);
  if (call.selection !== undefined) return call.selection;
  throw new UtlysningError('selection.missing', 'the call has no selection');
}
