import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { ClaimInput } from '../../src/grant/claim.js';
import { settle } from '../../src/grant/settle.js';
import type { Settlement } from '../../src/grant/settlement.js';

/** The call of 2024 with other items. Each is of clause C09, unless it names others. */
export function callThatGives(items: Readonly<Record<string, object>>, more: object = {}): Call {
  const cited = Object.entries(items).map(([id, item]) => [id, { clauses: ['C09'], ...item }]);
  const { total, ...others } = more as { readonly total?: object };
  const grant = {
    items: Object.fromEntries(cited),
    ...(total !== undefined && { total: { clauses: ['C09'], ...total } }),
  };
  return defineCall({ ...hkdir2024, ...others, grant } as unknown as CallDefinition);
}

/** An award of application a-1. An item without a sum is given as undefined. */
export function awardOf(granted: Readonly<Record<string, number | object | undefined>>) {
  const items = Object.entries(granted).map(([id, sum]) => [
    id,
    sum === undefined ? {} : { granted: sum as number },
  ]);
  return { application: 'a-1', items: Object.fromEntries(items), history: [] };
}

/** Claims in their order, named a, b, c, …, of 15 October 2024. */
export function claimsOf(...claims: readonly Partial<ClaimInput>[]): readonly ClaimInput[] {
  return claims.map((claim, at) => ({
    id: 'abcdefgh'.charAt(at),
    sequence: at + 1,
    item: 'costs',
    on: '2024-10-15',
    ...claim,
  }));
}

/** What became of each line: its outcome and what is accepted. */
export function outcomes({ lines }: Settlement): readonly (readonly [string, number])[] {
  return lines.map(({ outcome, accepted }) => [outcome, accepted]);
}

/** Settles and gives what became of each line. */
export function outcomesOf(...given: Parameters<typeof settle>): ReturnType<typeof outcomes> {
  return outcomes(settle(...given));
}

/** A decision of a sum. */
export function decidedAt(accepted: number, paid?: number) {
  return { accepted, at: '2025-01-31T12:00:00Z', ...(paid !== undefined && { paid }) };
}
