import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { type Admission, admit } from '../../src/eligibility/admit.js';
import { register } from './register.js';

export const judge = (applications: readonly Application[], call = hkdir2024) =>
  admit(call, applications, { register });

/** What makes an application incomplete. */
export const short = { group: [] };

const lists = ['eligible', 'rejected', 'undetermined', 'superseded'] as const;

/** The ids of the applications in each list. */
export const ids = (admission: Admission) =>
  Object.fromEntries(lists.map((list) => [list, admission[list].map(({ id }) => id)]));
