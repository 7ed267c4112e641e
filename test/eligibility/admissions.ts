import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import { type Admission, admit } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { register } from './register.js';
import { partOf } from './small-call.js';

/** The admission of some applications. */
export const judge = (applications: readonly Application[], call = hkdir2024) =>
  admit(call, applications, { register });

/** What one of the formal criteria finds on an application. */
export const findingOf = (id: string, application: Application, call = hkdir2024): Finding =>
  partOf(formalCriteria(call, { register }).evaluate(application), id);

/** What makes an application incomplete. */
export const short = { members: [] };

const lists = ['eligible', 'rejected', 'undetermined', 'superseded', 'withdrawn'] as const;

/** The ids of the applications in each list. */
export const ids = (admission: Admission) =>
  Object.fromEntries(lists.map((list) => [list, admission[list].map(({ id }) => id)]));
