import type { AnnouncedSelection } from '../allocation/selection.js';
import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Finding } from '../criteria/finding.js';
import type { Admission } from '../eligibility/admit.js';
import { type HostFacts, readHostFacts } from '../eligibility/host-facts.js';
import { requireAdmission } from '../eligibility/require-admission.js';
import type { EntrantInput } from '../lottery/entry-line.js';
import { UtlysningError } from '../parse/error.js';
import { requireObject } from '../parse/require.js';
import { NO_REGISTER } from '../register/no-register.js';
import type { Register } from '../register/register.js';
import { announcedSelectionOf, requireSound } from './announced-selection.js';
import { attributesOf } from './attributes.js';
import { candidatesOf } from './candidate.js';
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
 * rank from 1, where equal values have equal ranks. Sums are in minor units.
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
  admission: Pick<Admission, 'eligible'>,
  options: ClassifyOptions,
): Classification {
  const rules = rulesOf(call);
  requireAdmission(admission, ['eligible']);
  requireObject(options, 'options.invalid', 'options with the applications');
  const { applications, facts, register = NO_REGISTER } = options;
  const host = readHostFacts(facts, call);
  const all = candidatesOf(call, admission.eligible, applications, register, host);
  const { threshold, clauses } = rules;
  const reached =
    threshold &&
    conditionCriterion(threshold, { id: 'threshold', facts: call.facts ?? {}, clauses });
  const below: Record<string, Finding> = {};
  const unclassified: Unclassified[] = [];
  const candidates = all.filter(({ id, scope }) => {
    if (reached === undefined) return true;
    const finding = reached.evaluate(scope);
    if (finding.outcome === 'not-met') below[id] = finding;
    if (finding.outcome === 'undetermined') unclassified.push({ id, facts: missingIn(finding) });
    return finding.outcome === 'met';
  });
  const attributes = attributesOf(call, rules, candidates);
  const entrants = candidates.map(({ id, key }, at): EntrantInput => {
    const missing = Object.values(attributes).flatMap((values) => {
      const value = values[at];
      return typeof value === 'object' ? value.missing : [];
    });
    if (missing.length > 0) unclassified.push({ id, facts: [...new Set(missing)] });
    const own = Object.entries(attributes).map(([name, values]) => [name, String(values[at])]);
    return { id: key, attributes: Object.fromEntries(own) };
  });
  const { selection, missing } = announcedSelectionOf(call, rules, host, entrants.length);
  if (missing.length > 0) unclassified.push({ facts: missing });
  else requireSound(selection, Object.keys(attributes));
  const entrantOf = Object.fromEntries(candidates.map(({ id, key }) => [id, key]));
  return { selection, entrants, entrantOf, below, unclassified };
}

/** The selection of a call. */
export function rulesOf(call: Call): SelectionRules {
  requireCall(call);
  if (call.selection !== undefined) return call.selection;
  throw new UtlysningError('selection.missing', 'the call has no selection');
}
