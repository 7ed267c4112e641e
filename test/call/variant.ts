import type { CallChange } from '../../src/call/amend.js';
import { type Call, parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { refusal } from '../../src/parse/error.js';

/**
 * The call of 2024 with something else in it, so that a test can show what follows from a field: its
 * second version, even where no amendment could fairly make it.
 */
export function variant(change: CallChange): Call {
  const amendment = {
    version: 2,
    at: '2024-06-01T00:00:00Z',
    why: 'For a test',
    changed: Object.keys(change),
  };
  const other = merged(hkdir2024, change) as object;
  const parsed = parseCall({ ...other, version: 2, amendments: [amendment] });
  if (!parsed.ok) throw refusal('call.invalid', parsed.issues);
  return parsed.value;
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
