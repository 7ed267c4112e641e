import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import { remedies } from '../../src/criteria/remedies.js';
import { group } from '../../src/eligibility/group.js';
import type { GroupRules, GroupStep } from '../../src/eligibility/group-reasons.js';
import type { Candidate } from '../../src/seats/seats.js';
import { leave, type Weights } from '../seats/leaving.js';

/** What the call of 2024 asks of a group. */
export const rules2024: GroupRules = {
  kind: 'persons',
  seats: { administration: 1, department: 1, leadership: 2 },
  clauses: hkdir2024.group?.clauses ?? [],
};

export const member = (id: string, ...categories: string[]) => ({ id, categories });

/** The finding on some members. */
export const judge = (members: readonly Candidate[], rules = rules2024): Finding =>
  group(rules).evaluate({ members });

/** The ways to mend a group: the steps of each. */
export function waysFor(
  members: readonly Candidate[],
  rules = rules2024,
): readonly (readonly GroupStep[])[] {
  const ways: GroupStep[][] = [];
  for (const { way, change } of remedies(judge(members, rules))) {
    ways[way - 1] = [...(ways[way - 1] ?? []), change as unknown as GroupStep];
  }
  return ways;
}

/**
 * The members after some steps. Who leaves is chosen by the weights, others for each step: first for
 * the steps that leave the least choice.
 */
export function after(
  members: readonly Candidate[],
  steps: readonly GroupStep[],
  weights: Weights = new Map(),
): readonly Candidate[] {
  const choices = (step: GroupStep) => ('leaving' in step ? step.of.length : 0);
  const inOrder = steps.toSorted((a, b) => choices(a) - choices(b));
  return inOrder.reduce<readonly Candidate[]>((there, step) => {
    if ('leaving' in step) return leave(there, step, weights);
    const { joining, categories } = step;
    const newcomers = Array.from({ length: joining }, (_, n) =>
      member(`${categories.join()}-${there.length}-${n}`, ...categories),
    );
    return there.concat(newcomers);
  }, members);
}
