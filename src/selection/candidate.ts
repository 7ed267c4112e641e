import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import type { Scope } from '../conditions/scope.js';
import type { Assessment } from '../eligibility/admit.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { scopeOf } from '../eligibility/scope-of.js';
import { enter } from '../eligibility/windows.js';
import { UtlysningError } from '../parse/error.js';
import { requireList } from '../parse/require.js';
import type { Register } from '../register/register.js';

/** An application in the scope of its facts. */
export interface Candidate {
  /** The id of the application. */
  readonly id: string;
  /** The id of the entrant. */
  readonly key: string;
  readonly application: Application;
  /** When it was received, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly receivedMs: number | undefined;
  readonly scope: Scope;
}

/** The applications that were judged so, each in the scope of its facts. */
export function candidatesOf(
  call: Call,
  judged: readonly Assessment[],
  applications: readonly Application[],
  register: Register,
  host: HostFacts,
): readonly Candidate[] {
  requireList(applications, 'applications.invalid', 'a list of applications');
  const scopeIn = scopeOf(call, host, register);
  const enterIn = enter(call, scopeIn);
  const byId = new Map(applications.map((application) => [application?.id, application]));
  const counts = new Map<string, number>();
  for (const { applicant } of judged) counts.set(applicant, (counts.get(applicant) ?? 0) + 1);
  return judged.map(({ id, applicant }) => {
    const application = byId.get(id);
    if (application === undefined) {
      throw new UtlysningError(
        'applications.invalid',
        'an application of the admission is not there',
      );
    }
    const key = (counts.get(applicant) ?? 1) > 1 ? id : applicant;
    const entered = enterIn(application);
    const { receivedMs } = entered;
    return { id, key, application, receivedMs, scope: scopeIn(entered) };
  });
}
