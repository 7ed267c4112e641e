import fc from 'fast-check';
import { expect } from 'vitest';
import { drandVerifier } from '../../src/drand/index.js';
import type { Method } from '../../src/lottery/announcement.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { drawn, entrants, witnessed } from './draws.js';
import { amended, eventOf, possible } from './logs.js';

const at = '2024-06-27T09:00:00+02:00';

const methods: readonly Method[] = ['ticket', 'shuffle', 'rfc3797'];

/** Records without a beacon: by each method, with a log, and with a place for everyone. */
const plain: readonly DrawRecord[] = [
  ...methods.map((method) => {
    const record = drawn(entrants(8), { method, places: 3 });
    const ids = record.order.map(({ id }) => id);
    const log = (['offer', 'decline', 'strike', 'insert', 'accept'] as const).flatMap((kind) =>
      [ids[0] ?? '', ids[1] ?? '', 'late'].map((id) => eventOf(kind, id, at)),
    );
    return possible(record, log).reduce(amended, record);
  }),
  drawn(entrants(3), { places: 5 }),
  drawn([]),
];

/** Records with a real beacon. Verifying one takes long, so they are tried less often. */
const beacons = [witnessed('quicknet').record, witnessed('default').record];

type Path = readonly (string | number)[];

function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(value[key as never], [...path, key]))];
}

/** A copy of a value in which what stands in one place is changed. */
function changed(
  value: unknown,
  [key, ...rest]: Path,
  change: (inner: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** A record, and somewhere in it. */
const aPlace = fc
  .oneof(
    { weight: 9, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...beacons) },
  )
  .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...places(record))));

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
} as never);

/** `verifyDraw` takes no value at all for a record, and never throws. */
export function takesAnythingForNoRecord(numRuns: number): void {
  for (const options of [{}, { beacon: drandVerifier }]) {
    fc.assert(
      fc.property(anything, (value) => {
        expect(verifyDraw(value, options).outcome).toBe('not-met');
      }),
      { numRuns },
    );
  }
}

/** `verifyDraw` never throws on a record in which one value is replaced by any other. */
export function throwsOnNoRecordWithAnyValueAnywhere(numRuns: number): void {
  fc.assert(
    fc.property(aPlace, anything, fc.boolean(), ([record, path], value, looked) => {
      const forged = changed(record, path, () => value);
      const options = looked ? { beacon: drandVerifier } : {};
      const { outcome, findings } = verifyDraw(forged, options);
      expect(findings?.length).toBe(findings?.[0]?.outcome === 'met' ? 12 : 1);
      expect(['met', 'not-met', 'undetermined']).toContain(outcome);
    }),
    { numRuns },
  );
}

/** `verifyDraw` never throws on a record with a key added and one left out, or an item repeated. */
export function throwsOnNoRecordWithAKeyMoreOrLess(numRuns: number): void {
  fc.assert(
    fc.property(aPlace, fc.string(), fc.nat(), anything, ([record, path], key, which, value) => {
      const forged = changed(record, path, (inner) => {
        if (Array.isArray(inner)) return [...inner, ...inner.slice(which % (inner.length || 1))];
        if (typeof inner !== 'object' || inner === null) return undefined;
        const kept = Object.entries(inner).filter((_, at) => at !== which % 9);
        return Object.fromEntries([...kept, [key, value]]);
      });
      verifyDraw(forged);
    }),
    { numRuns },
  );
}

/** `verifyDraw` passes no record whose result differs from that of the draw that was published. */
export function passesNoRecordWithAnotherResult(numRuns: number): void {
  /** The same kind of value, a little off. */
  function nudged(inner: unknown, by: number): unknown {
    if (typeof inner === 'number') return inner + (by % 2 === 0 ? 1 : -1);
    if (typeof inner === 'boolean') return !inner;
    if (typeof inner === 'string') {
      const at = by % (inner.length || 1);
      const digit = String(by % 9);
      return inner.slice(0, at) + (inner[at] === digit ? '9' : digit) + inner.slice(at + 1);
    }
    if (!Array.isArray(inner) || inner.length === 0) return undefined;
    const at = by % inner.length;
    const next = (at + 1) % inner.length;
    if (by % 3 === 0) return inner.toSpliced(at, 1);
    if (by % 3 === 1) return inner.toSpliced(at, 0, inner[next]);
    return inner.with(at, inner[next]).with(next, inner[at]);
  }

  const seen = { met: 0, 'not-met': 0, undetermined: 0 };
  fc.assert(
    fc.property(aPlace, fc.nat(), ([record, path], by) => {
      const { announcement, entries } = record;
      const forged = changed(record, path, (inner) => nudged(inner, by)) as DrawRecord;
      const { outcome } = verifyDraw(forged, {
        beacon: drandVerifier,
        announcement,
        entriesSha256: entries.sha256,
      });
      seen[outcome] += 1;
      // What is left to differ decides nothing: a reason or a time in the log, say.
      if (outcome !== 'met') return;
      const { announcement: other, ...rest } = forged;
      expect([rest.entries, rest.seed, rest.order]).toEqual([entries, record.seed, record.order]);
      expect(other).toEqual(announcement);
    }),
    { numRuns, seed: 864_950_582 },
  );
  expect(seen['not-met']).toBeGreaterThan(numRuns / 2);
  if (numRuns >= 1000) expect(seen.met).toBeGreaterThan(0);
}
