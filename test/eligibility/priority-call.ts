import type { CallDefinition } from '../../src/call/call.js';
import { defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { admit } from '../../src/eligibility/admit.js';
import { priorityGroups } from '../../src/eligibility/priority-groups.js';
import { application } from '../application/example.js';

const { version, amendments, ...definition } = hkdir2024;

/** A call with three priority groups. */
export const callWith = (sections: Partial<CallDefinition> = {}) =>
  defineCall({
    ...definition,
    applicant: { kind: 'registered', clauses: ['C01'] },
    severalApplications: { counts: 'each', clauses: [] },
    draw: { among: 'eligible', priorities: ['siblings', 'near', 'others'], clauses: ['C18'] },
    ...sections,
  });

/** A register in which everybody is. */
export const anyone = {
  source: { name: 'everybody', version: '1' },
  covers: () => true,
  find: () => ({ number: '1' }),
};

export const call = callWith();

/** The priority groups of an admission with so many applications in each group. */
export const admitted = (counts: readonly number[], by = call) => {
  const all = (call.draw.priorities ?? []).flatMap((priority, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, n) =>
      application({ id: `${priority}-${n}`, priority }),
    ),
  );
  return priorityGroups(by, admit(by, all, { register: anyone }));
};
