import { canonicalJson } from '../parse/canonical.js';
import type { JsonValue } from '../parse/json.js';
import { isRecord } from '../parse/require.js';

type Change = Readonly<Record<string, JsonValue>>;

/**
 * Two changes of one way as one change: the numbers in a change are amounts, so they add up. Undefined
 * where the changes differ in something else.
 */
export function sumOfChanges(
  some: JsonValue | undefined,
  other: JsonValue | undefined,
): JsonValue | undefined {
  if (!isChange(some) || !isChange(other) || kindOf(some) !== kindOf(other)) return undefined;
  const sums = Object.entries(some).map(([key, value]): [string, JsonValue] => [
    key,
    typeof value === 'number' ? value + Number(other[key]) : value,
  ]);
  return Object.fromEntries(sums);
}

/** All of a change but its numbers. */
function kindOf(change: Change): string {
  const entries = Object.entries(change).map(([key, value]) => [
    key,
    typeof value === 'number' ? 0 : value,
  ]);
  return canonicalJson(Object.fromEntries(entries));
}

function isChange(value: JsonValue | undefined): value is Change {
  return isRecord(value);
}
