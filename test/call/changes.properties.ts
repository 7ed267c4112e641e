import fc from 'fast-check';
import { expect } from 'vitest';
import { changesBetween, mutableCopy, undo } from '../../src/call/changes.js';
import { merge } from '../../src/call/merge.js';
import { scheme } from './guards/scheme.js';

/** Ids with everything that an id of a clause can have, some of which are names of fields. */
const ids = fc.constantFrom('c1', '4.2', '4.2.text', 'text', 'clauses', 'reading', 'g-1', 'a:b_c');
const values = fc.oneof(
  fc.constantFrom<unknown>('x', 1, true, ['x'], { nb: 'x' }, { fact: 'months', minimum: 6 }),
  fc.constant(null),
);
const fields = fc.dictionary(fc.constantFrom('text', 'holds', 'due', 'clauses'), values);
const entries = fc.dictionary(ids, fc.oneof(fields, fc.constant(null)));
const changes = fc.dictionary(
  fc.constantFrom('clauses', 'requirements', 'obligations', 'terms', 'title', 'deadline', 'group'),
  fc.oneof(entries, fields, fc.constant(null)),
);

/** What an amendment records leads from the call that it made back to the call before. */
export function changesCanBeUndone(numRuns: number): void {
  const undone = fc.property(changes, changes, (first, second) => {
    const before = merge(scheme, first) as object;
    const after = merge(before, second) as object;

    const recorded = [...changesBetween(before, after)];

    const undone = mutableCopy(after);
    for (const change of recorded.toReversed()) expect(undo(undone, change)).toBe(true);
    expect(undone).toEqual(before);
    // Each change can also be undone alone: none depends on another.
    for (const change of recorded) expect(undo(mutableCopy(after), change)).toBe(true);
  });
  fc.assert(undone, { numRuns });
}

/** Nothing is recorded where nothing changes, whatever the order of the keys. */
export function sameCallsDoNotDiffer(numRuns: number): void {
  const reversed = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, part]) => [key, reversed(part)]),
        )
      : value;
  const same = fc.property(changes, (change) => {
    const call = merge(scheme, change);
    expect([...changesBetween(call, reversed(call))]).toEqual([]);
  });
  fc.assert(same, { numRuns });
}
