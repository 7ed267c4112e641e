import { type Application, applicantKey } from '../application/application.js';
import type { Call } from '../call/call.js';
import { FORMAL_IDS } from '../call/formal-ids.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import { requireCall } from '../call/require-call.js';
import type { CriterionLike } from '../criteria/criterion.js';
import type { Finding, Outcome } from '../criteria/finding.js';
import { evaluated, requireCriterion } from '../criteria/part.js';
import { withDecisions } from '../criteria/with-decisions.js';
import { UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import { requireList, requireObject } from '../parse/require.js';
import type { Register } from '../register/register.js';
import { version } from '../version.js';
import { type DecisionInput, readDecisions, requireDecided } from './decision.js';
import { formalCriteria } from './formal-criteria.js';
import type { HostFacts } from './host-facts.js';
import { severalApplications } from './several-applications.js';

/** The result of one application, without names: an id, an organisation number or a key, and a finding. */
export interface Assessment {
  /** The id of the application. */
  readonly id: string;
  /** The organisation number of the applicant, or the host's key for it. */
  readonly applicant: string;
  /** The organisation number, of an applicant that has stated one. */
  readonly orgnr?: string;
  /** The complete finding, with all its parts. */
  readonly finding: Finding;
}

/** An application that does not count because another of the same applicant does. */
export interface Superseded extends Assessment {
  /** The id of the application that counts. */
  readonly by: string;
}

/** An application that its applicant took back. */
export interface Withdrawn extends Assessment {
  /** When, RFC 3339. */
  readonly at: string;
}

/** Rules in code of the host: outside the call, its hash, its amendments and its document. */
export interface HostCriteria {
  /** The ids of the criteria, as far as findings name them. */
  readonly ids: readonly string[];
  /** The version that the host gives; null where it gives none. */
  readonly version: string | null;
}

/** What became of all applications to a call: each is in just one list, and each list is ordered by id. */
export interface Admission {
  /** The version of the library that judged. */
  readonly library: string;
  /** The call that was judged by. */
  readonly call: CallReference;
  /** The register that applicants were looked up in. */
  readonly register: Register['source'];
  /** Rules in code of the host, where there were some: a replay needs them. */
  readonly hostCriteria?: HostCriteria;
  /** Those that meet every required criterion. */
  readonly eligible: readonly Assessment[];
  /** Those that fall short of one or more. */
  readonly rejected: readonly Assessment[];
  /** Those of which a fact is missing, and drafts. */
  readonly undetermined: readonly Assessment[];
  /** Those that another one of the same applicant stands in for. */
  readonly superseded: readonly Superseded[];
  /** Those that their applicants took back. */
  readonly withdrawn: readonly Withdrawn[];
}

/** What {@link admit} judges by. */
export interface AdmitOptions {
  /** Who may apply. */
  readonly register: Register;
  /** What the host states of the call, of applicants and of applications. */
  readonly facts?: HostFacts;
  /** Decisions of people, which stand beside what is computed. */
  readonly decisions?: readonly DecisionInput[];
  /** Instead of the formal criteria of the call. */
  readonly criteria?: CriterionLike<Application>;
  /** The version of `criteria`, which the admission names. */
  readonly criteriaVersion?: string;
}

/**
 * Judges all applications to a call (C16, C17). Decisions of people replace the outcomes of the
 * criteria that they name. Then the call states which of several applications of one applicant
 * counts: of those that meet `opening`, `deadline` and `channel`, as far as they are judged. A draft
 * is undetermined, whatever its finding so far, and a withdrawn application does not compete. The
 * order of the applications does not matter.
 *
 * @throws {@link UtlysningError} `call.invalid`, `applications.invalid` and `options.invalid` for
 * something else than these; `application.id` and `application.duplicate` for ids;
 * `facts.invalid` and `decisions.invalid`, with the issues; `decisions.unknown` for a decision on an
 * application that is not there, or on a criterion that its finding does not have.
 *
 * @example
 * ```ts
 * import { admit } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const draft = { id: 'a-1', applicant: { orgnr: '864950582' } };
 * const admission = admit(hkdir2024, [draft], { register: norway });
 * admission.undetermined.map(({ id, finding }) => [id, finding.outcome]); // => [['a-1', 'undetermined']]
 * ```
 */
export function admit(
  call: Call,
  applications: readonly Application[],
  options: AdmitOptions,
): Admission {
  requireCall(call);
  requireObject(options, 'options.invalid', 'options with a register');
  const { register, facts, decisions, criteria: ofHost, criteriaVersion } = options;
  const criteria = ofHost
    ? requireCriterion(ofHost)
    : formalCriteria(call, { register, ...(facts && { facts }) });
  const decided = readDecisions(decisions);
  const judged = inOrder(applications).map((application) => {
    const computed = evaluated(criteria, application);
    const own = decided.get(application.id);
    return { application, finding: own === undefined ? computed : withDecisions(computed, own) };
  });
  requireDecided(
    decided,
    new Map(judged.map(({ application, finding }) => [application.id, finding])),
  );
  const standing = severalApplications(call, judged, register);
  const lists: Record<Outcome, Assessment[]> = { met: [], 'not-met': [], undetermined: [] };
  const superseded: Superseded[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const { application, finding } of judged) {
    const { id, applicant, submission, withdrawnAt } = application;
    const assessment = {
      id,
      applicant: applicantKey(applicant),
      ...('orgnr' in applicant && { orgnr: applicant.orgnr }),
      finding,
    };
    const { by, out } = standing(id);
    if (withdrawnAt !== undefined) withdrawn.push({ ...assessment, at: withdrawnAt });
    else if (submission === undefined) lists.undetermined.push(assessment);
    else if (out !== undefined) lists['not-met'].push({ ...assessment, finding: out });
    else if (by === undefined) lists[finding.outcome].push(assessment);
    else superseded.push({ ...assessment, by });
  }
  return {
    library: version,
    call: referenceTo(call),
    register: register.source,
    ...(ofHost && {
      hostCriteria: { ids: idsOf(judged), version: criteriaVersion ?? null },
    }),
    eligible: lists.met,
    rejected: lists['not-met'],
    undetermined: lists.undetermined,
    superseded,
    withdrawn,
  };
}

/** The applications by their ids, each of which is used once. */
function inOrder(applications: readonly Application[]): readonly Application[] {
  requireList(applications, 'applications.invalid', 'a list of applications');
  const sorted = [...applications];
  for (const application of sorted) {
    if (typeof application?.id === 'string') continue;
    throw new UtlysningError('application.id', 'every application needs an id');
  }
  sorted.sort((a, b) => byCodeUnit(a.id, b.id));
  for (const [index, { id }] of sorted.entries()) {
    if (id !== sorted[index + 1]?.id) continue;
    throw new UtlysningError('application.duplicate', 'two applications have the same id');
  }
  return sorted;
}

/** The criteria that are not the library's, as far as findings name them. */
function idsOf(judged: readonly { readonly finding: Finding }[]): readonly string[] {
  const ids = new Set<string>();
  for (const { finding } of judged) {
    for (const { criterion } of finding.findings ?? [finding]) {
      if (!FORMAL_IDS.includes(criterion)) ids.add(criterion);
    }
  }
  return [...ids].sort(byCodeUnit);
}
