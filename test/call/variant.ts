import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';

/** What differs from the call of 2024, at any depth. A list is replaced, and null takes a key away. */
export type Variation = DeepPartial<CallDefinition>;

type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | null }
    : T;

/** The call of 2024 with something else in it, so that a test can show what follows from a field. */
export function variant(change: Variation): Call {
  return defineCall(merged(hkdir2024, change) as Call);
}

/** A JSON Merge Patch (RFC 7396). */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const entries = isObject(target) ? Object.entries(target) : [];
  const kept = entries.filter(([key]) => patch[key] !== null);
  const changed = Object.entries(patch).filter(([, value]) => value !== null);
  const before = new Map(kept);
  return Object.fromEntries([
    ...kept,
    ...changed.map(([key, value]) => [key, merged(before.get(key), value)]),
  ]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
