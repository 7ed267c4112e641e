import { type Application, applicantKey } from '../application/application.js';
import type { Call } from '../call/call.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import type { Register } from '../register/register.js';
import { epochMs } from '../time/instant.js';
import { version } from '../version.js';
import { channel } from './channel.js';
import { deadline } from './deadline.js';
import { formalCriteria } from './formal-criteria.js';

/** The result of one application, without names: an id, an organisation number or a key, and a finding. */
export interface Assessment {
  /** The id of the application. */
  readonly id: string;
  /** The organisation number of the applicant, or the host's key for it. */
  readonly applicant: string;
  /** The organisation number, of an applicant that has stated one. */
  readonly orgnr?: string;
  /** The priority group, in a draw that has some. */
  readonly priority?: string;
  /** The complete finding, with all its parts. */
  readonly finding: Finding;
}

/** An application that does not count because another of the same applicant does. */
export interface Superseded extends Assessment {
  /** The id of the application that counts. */
  readonly by: string;
}

/** What became of all applications to a call: each is in just one list, and each list is ordered by id. */
export interface Admission {
  /** The version of the library that judged. */
  readonly library: string;
  /** The call that was judged by. */
  readonly call: CallReference;
  /** Those that meet every required criterion. */
  readonly eligible: readonly Assessment[];
  /** Those that fall short of one or more. */
  readonly rejected: readonly Assessment[];
  /** Those of which a fact is missing. */
  readonly undetermined: readonly Assessment[];
  /** Those that another one of the same applicant stands in for. */
  readonly superseded: readonly Superseded[];
}

/** What {@link admit} judges by. */
export interface AdmitOptions {
  /** Who may apply. */
  readonly register: Register;
  /** Instead of the formal criteria of the call. */
  readonly criteria?: Criterion<Application>;
}

/**
 * Judges all applications to a call (C16, C17). One applicant has one entry in the draw: of the
 * applications that it delivered in time and through the right channel, the call states which one
 * counts, and its others are superseded, whatever their findings. A draft, which was
 * never delivered, supersedes nothing and is undetermined, neither eligible nor rejected, whatever
 * its finding so far. The order of the applications does not matter.
 *
 * @throws {@link UtlysningError} `application.duplicate` when two applications have one id.
 *
 * @example
 * ```ts
 * import { admit } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const draft = { id: 'a-1', applicant: { orgnr: '864950582' }, group: [], parts: {} };
 * const admission = admit(hkdir2024, [draft], { register: norway });
 * admission.undetermined.map(({ id, finding }) => [id, finding.outcome]); // => [['a-1', 'not-met']]
 * ```
 */
export function admit(
  call: Call,
  applications: readonly Application[],
  { register, criteria = formalCriteria(call, { register }) }: AdmitOptions,
): Admission {
  const sorted = [...applications].sort((a, b) => byCodeUnit(a.id, b.id));
  sorted.forEach((application, index) => {
    if (application.id !== sorted[index + 1]?.id) return;
    throw new UtlysningError('application.duplicate', 'two applications have the same id');
  });
  const counting = applicationsThatCount(call, sorted);
  const lists = {
    met: [] as Assessment[],
    'not-met': [] as Assessment[],
    undetermined: [] as Assessment[],
  };
  const superseded: Superseded[] = [];
  for (const application of sorted) {
    const { id, applicant, priority, submission } = application;
    const finding = criteria.evaluate(application);
    const assessment = {
      id,
      applicant: applicantKey(applicant),
      ...('orgnr' in applicant && { orgnr: applicant.orgnr }),
      ...(priority !== undefined && { priority }),
      finding,
    };
    if (submission === undefined) {
      lists.undetermined.push(assessment);
      continue;
    }
    const by = counting.get(assessment.applicant);
    if (by === undefined || by === id) lists[finding.outcome].push(assessment);
    else superseded.push({ ...assessment, by });
  }
  return {
    library: version,
    call: referenceTo(call),
    eligible: lists.met,
    rejected: lists['not-met'],
    undetermined: lists.undetermined,
    superseded,
  };
}

/** By applicant, the id of the one application that counts, where the call counts one. */
function applicationsThatCount(
  call: Call,
  applications: readonly Application[],
): ReadonlyMap<string, string> {
  const { counts } = call.severalApplications;
  const chosen = new Map<string, { readonly id: string; readonly at: number }>();
  if (counts === 'each') return new Map();
  const inTime = deadline(call);
  const rightChannel = channel(call);
  for (const application of applications) {
    const { id, submission } = application;
    const applicant = applicantKey(application.applicant);
    if (submission === undefined) continue;
    if (inTime.evaluate(application).outcome !== 'met') continue;
    if (rightChannel.evaluate(application).outcome !== 'met') continue;
    const at = epochMs(submission.receivedAt);
    const other = chosen.get(applicant);
    const replaces =
      other === undefined || (counts === 'last-delivered' ? at >= other.at : at < other.at);
    if (replaces) chosen.set(applicant, { id, at });
  }
  return new Map([...chosen].map(([applicant, { id }]) => [applicant, id]));
}
