import type { Member } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { group } from '../../src/eligibility/group.js';
import type { Addition } from '../../src/seats/additions.js';
import { application } from '../application/example.js';

export type Way = readonly Addition[];

export const member = (id: string, ...categories: string[]): Member => ({ id, categories });

/** The ways to complete the group that its criterion reports. */
export function waysFor(people: readonly Member[], call = hkdir2024): readonly Way[] {
  const finding = group(call).evaluate(application({ group: people }));
  return (finding.reason.params['ways'] ?? []) as unknown as readonly Way[];
}
