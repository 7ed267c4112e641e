import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Admission,
  Assessment,
  Entitlement,
  EntryList,
  Finding,
  Issue,
  Letter,
  Remedy,
  SettledLine,
  Settlement,
  Superseded,
  TimelineEntry,
} from '../../src/index.js';
import type { admission, assessment, superseded } from './results/admission.js';
import type { entryList } from './results/entry-list.js';
import type { finding, remedy } from './results/finding.js';
import type { entitlement, settledLine, settlement } from './results/grant.js';
import type { issue } from './results/issue.js';
import type { letter } from './results/letter.js';
import type { timelineEntry } from './results/timeline.js';

// Checked by the compiler: what the library gives back, and the schemas of it, are of one type.

/** A type with its intersections written out, down to those that are compared by themselves. */
type Flat<T> = T extends string | number | boolean | null | Finding
  ? T
  : { [Key in keyof T]: Flat<T[Key]> };

it('what the library gives back is just what its schemas say', () => {
  expectTypeOf<z.output<typeof finding>>().toEqualTypeOf<Finding>();
  expectTypeOf<z.output<typeof remedy>>().toEqualTypeOf<Remedy>();
  expectTypeOf<z.output<typeof assessment>>().toEqualTypeOf<Assessment>();
  expectTypeOf<z.output<typeof superseded>>().toEqualTypeOf<Superseded>();
  expectTypeOf<z.output<typeof admission>>().toEqualTypeOf<Admission>();
  expectTypeOf<Flat<z.output<typeof entitlement>>>().toEqualTypeOf<Flat<Entitlement>>();
  expectTypeOf<Flat<z.output<typeof settledLine>>>().toEqualTypeOf<Flat<SettledLine>>();
  expectTypeOf<Flat<z.output<typeof settlement>>>().toEqualTypeOf<Flat<Settlement>>();
  expectTypeOf<z.output<typeof letter>['outcome']>().toEqualTypeOf<Letter['outcome']>();
  expectTypeOf<keyof z.output<typeof letter>>().toEqualTypeOf<keyof Letter>();
  expectTypeOf<z.output<typeof timelineEntry>>().toEqualTypeOf<TimelineEntry>();
  expectTypeOf<z.output<typeof entryList>>().toEqualTypeOf<EntryList>();
  expectTypeOf<z.output<typeof issue>>().toEqualTypeOf<Issue>();
});
