import fc from 'fast-check';
import { expect } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import { UtlysningError } from '../../src/parse/error.js';
import { participation } from '../../src/participation/participation.js';
import { parseParticipation } from '../../src/participation/record.js';
import type { ParticipationRecord } from '../../src/participation/record-schema.js';
import { variant } from '../call/variant.js';
import { allOf, type Expected, expected, story } from './oracle.js';
import { CALLS, calls, DAYS, inOrderOf, inOrderOfDays, moments, records } from './records.js';
import { find, fixed, joined, leaves, left, member, replaced } from './year.js';

const OBLIGATIONS = new Map<Call, ReturnType<typeof participation>>();

const judge = (record: ParticipationRecord, call: Call): Finding => {
  const obligations = OBLIGATIONS.get(call) ?? participation(call);
  OBLIGATIONS.set(call, obligations);
  return obligations.evaluate(record);
};

interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

const faultsIn = (finding: Finding) =>
  (find(finding, 'record').reason.params['faults'] ?? []) as unknown as readonly Fault[];

const byId = (finding: Finding) => new Map(leaves(finding).map((leaf) => [leaf.criterion, leaf]));

/** A record is judged like an independent evaluation that goes day by day and tries every seat. */
export function isJudgedLikeDayByDay(numRuns: number): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(records, calls, (record, named) => {
      const call: Call = CALLS[named];
      const finding = judge(record, call);
      const other = expected(record, call);
      const found: Record<string, Expected> = {};
      for (const { criterion, outcome, reason } of leaves(finding)) {
        const { code, params } = reason;
        const told = Object.keys(other[criterion]?.params ?? {}).map((key) => [key, params[key]]);
        found[criterion] = { outcome, code, params: Object.fromEntries(told) };
        seen.add(code);
      }
      if (faultsIn(finding).length > 0) {
        const faults = faultsIn(finding).map(({ path, code }) => `${path.join('.')} ${code}`);
        found['record'] = { ...(found['record'] as Expected), params: { faults: faults.sort() } };
      }
      expect(found).toEqual(other);
      seen.add(finding.outcome);
    }),
    { numRuns },
  );
  // All 24 codes and 3 outcomes come up. A hundred records do not reach them all.
  if (numRuns >= 10_000) expect(seen.size).toBe(24 + 3);
}

/** A record is met exactly when all that is required is met. */
export function isMetWhenAllThatIsRequiredIs(numRuns: number): void {
  fc.assert(
    fc.property(records, calls, (record, named) => {
      const call: Call = CALLS[named];
      const finding = judge(record, call);
      const outcomes = byId(finding);
      const outcome = (prefix: RegExp) =>
        [...outcomes].filter(([id]) => prefix.test(id)).map(([, leaf]) => leaf.outcome);
      const required = /^(record|report|attendance\..*|preparation\..*|follow-up\..*)$/;
      const expectedToo = call.continuity.level === 'required' ? outcome(/^continuity\./) : [];
      expect(finding.outcome).toBe(allOf([...outcome(required), ...expectedToo]));
    }),
    { numRuns },
  );
}

/** The outcome of a record does not depend on what the call recommends. */
export function ignoresWhatIsRecommended(numRuns: number): void {
  const strict = variant({ continuity: { measure: { originalMembersPercent: 100 } } });
  const lax = variant({
    attendance: { recommended: [] },
    continuity: {
      measure: {
        originalMembersPercent: 0,
        everyCategoryFilled: false,
        replacementsNamed: false,
      },
    },
  });
  fc.assert(
    fc.property(records, (record) => {
      const { outcome } = judge(record, hkdir2024);
      expect(judge(record, strict).outcome).toBe(outcome);
      expect(judge(record, lax).outcome).toBe(outcome);
    }),
    { numRuns },
  );
}

/** A record is judged the same in any order of its entries, and of changes on different days. */
export function isTheSameInAnyOrderOfEntries(numRuns: number): void {
  const keys = fc.array(fc.nat(7), { minLength: 6, maxLength: 6 });
  const unordered = (finding: Finding) => ({
    ...finding,
    findings: finding.findings?.map((part) =>
      part.criterion === 'record'
        ? {
            outcome: part.outcome,
            codes: faultsIn(finding)
              .map(({ code }) => code)
              .sort(),
          }
        : part,
    ),
  });
  fc.assert(
    fc.property(records, calls, keys, keys, (record, named, some, others) => {
      const call: Call = CALLS[named];
      const turned = {
        ...record,
        group: inOrderOf(record.group, some),
        changes: inOrderOfDays(record.changes, others),
        attendance: inOrderOf(record.attendance, some).map(({ gathering, persons }) => ({
          gathering,
          persons: inOrderOf(persons, others),
        })),
        work: inOrderOf(record.work, others),
      };
      expect(unordered(judge(turned, call))).toEqual(unordered(judge(record, call)));
    }),
    { numRuns },
  );
}

/** What is decided about attendance, work and report does not change at a later date. */
export function keepsWhatIsKnownAsTimeGoesBy(numRuns: number): void {
  const lasting = /^(record|report|(recommended-)?attendance\.|preparation\.|follow-up\.)/;
  const timeless = ({ reason: { code, params } }: Finding) => {
    const { marginMs, outside, ...rest } = params;
    return { code, ...rest };
  };
  let kept = 0;
  fc.assert(
    fc.property(records, moments, calls, (record, asOf, named) => {
      const call: Call = CALLS[named];
      const [first, last] = [record, { ...record, asOf }].sort(
        (a, b) => Date.parse(a.asOf) - Date.parse(b.asOf),
      ) as [ParticipationRecord, ParticipationRecord];
      const later = byId(judge(last, call));
      for (const [id, leaf] of byId(judge(first, call))) {
        const then = later.get(id) as Finding;
        if (id === 'continuity.categories' && leaf.outcome === 'not-met') {
          expect(then.outcome).toBe('not-met');
        }
        if (!lasting.test(id) || leaf.outcome === 'undetermined') continue;
        kept += 1;
        expect(then.outcome).toBe(leaf.outcome);
        if (id.includes('attendance')) expect(timeless(then)).toEqual(timeless(leaf));
      }
    }),
    { numRuns },
  );
  expect(kept).toBeGreaterThan(numRuns);
}

/** Attendance depends only on the changes up to the last day of each gathering. */
export function judgesAttendanceByEarlierChanges(numRuns: number): void {
  fc.assert(
    fc.property(records, fc.nat(3), (record, index) => {
      const { id, dates } = fixed.gatherings.planned[
        index
      ] as Call['gatherings']['planned'][number];
      const changes = record.changes.filter(({ on }) => on <= (dates?.to as string));
      const [all, some] = [record, { ...record, changes }].map((one) => byId(judge(one, fixed)));
      for (const criterion of [`attendance.${id}`, `recommended-attendance.${id}`]) {
        expect(some?.get(criterion)).toEqual(all?.get(criterion));
      }
    }),
    { numRuns },
  );
}

/** An entry that does not fit is reported, and nothing else is judged differently. */
export function namesAnEntryThatDoesNotFit(numRuns: number): void {
  interface Mistake {
    readonly record: ParticipationRecord;
    readonly fault: Fault;
  }
  const inserted = <T>(list: readonly T[], at: number, item: T): [T[], number] => {
    const index = at % (list.length + 1);
    return [list.toSpliced(index, 0, item), index];
  };
  const p7 = member('p7', 'adl');
  /** A record with one fault more, of each kind. */
  const mistakes: readonly ((
    record: ParticipationRecord,
    at: number,
    on: string,
  ) => Mistake | undefined)[] = [
    (record, at) => {
      const entry = at % record.attendance.length;
      const { gathering, persons } = record.attendance[entry] ?? {};
      if (gathering === undefined || persons === undefined) return undefined;
      const [strangers, index] = inserted(persons, at, 's9');
      return {
        record: {
          ...record,
          attendance: record.attendance.with(entry, { gathering, persons: strangers }),
        },
        fault: { path: ['attendance', entry, 'persons', index], code: 'person.unknown' },
      };
    },
    (record, at) => {
      const persons = record.group.map(({ id }) => id);
      const [attendance, index] = inserted(record.attendance, at, { gathering: 'g9', persons });
      return {
        record: { ...record, attendance },
        fault: { path: ['attendance', index, 'gathering'], code: 'gathering.unknown' },
      };
    },
    (record, at, on) => {
      const [work, index] = inserted(record.work, at, { kind: 'follow-up', after: 'g9', on });
      const fault = { path: ['work', index, 'after'], code: 'gathering.unknown' };
      return { record: { ...record, work }, fault };
    },
    (record, at, on) => {
      const [work, index] = inserted(record.work, at, { kind: 'toil', after: 'g1', on });
      return {
        record: { ...record, work },
        fault: { path: ['work', index, 'kind'], code: 'work.unknown' },
      };
    },
    (record, at) => {
      const one = record.group[at % record.group.length];
      if (one === undefined) return undefined;
      const place = at % record.group.length;
      const group = record.group.with(place, { ...one, categories: [...one.categories, 'y'] });
      return {
        record: { ...record, group },
        fault: {
          path: ['group', place, 'categories', one.categories.length],
          code: 'category.unknown',
        },
      };
    },
    (record, at, on) => {
      const [changes, index] = inserted(record.changes, at, left(on, 's9'));
      const fault = { path: ['changes', index, 'person'], code: 'change.not-in-group' };
      return { record: { ...record, changes }, fault };
    },
    (record, at, on) => {
      const [changes, index] = inserted(record.changes, at, replaced(on, 's9', p7));
      const fault = { path: ['changes', index, 'person'], code: 'change.not-in-group' };
      return { record: { ...record, changes }, fault };
    },
    (record, at, on) => {
      const present = [...(story(record).nights.get(on)?.keys() ?? [])];
      const again = present[at % present.length];
      if (again === undefined) return undefined;
      return {
        record: { ...record, changes: [...record.changes, joined(on, { ...p7, id: again })] },
        fault: {
          path: ['changes', record.changes.length, 'member', 'id'],
          code: 'change.already-in-group',
        },
      };
    },
    (record, at, on) => {
      const present = [...(story(record).nights.get(on)?.keys() ?? [])];
      const [one, other] = [present[at % present.length], present[(at + 1) % present.length]];
      if (one === undefined || other === undefined) return undefined;
      return {
        record: {
          ...record,
          changes: [...record.changes, replaced(on, one, { ...p7, id: other })],
        },
        fault: {
          path: ['changes', record.changes.length, 'by', 'id'],
          code: 'change.already-in-group',
        },
      };
    },
  ];

  const rest = (finding: Finding) =>
    leaves(finding)
      .filter(({ criterion }) => criterion !== 'record')
      .map(({ reason: { code, params }, ...leaf }) => {
        const { outsiders, ...told } = params;
        return { ...leaf, code, told };
      });
  let made = 0;
  fc.assert(
    fc.property(
      records,
      calls,
      fc.nat(mistakes.length - 1),
      fc.nat(11),
      fc.constantFrom(...DAYS),
      (clean, named, kind, at, on) => {
        const call: Call = CALLS[named];
        const mistake = mistakes[kind]?.(clean, at, on);
        if (mistake === undefined) return;
        made += 1;
        const before = judge(clean, call);
        const after = judge(mistake.record, call);
        expect(rest(after)).toEqual(rest(before));
        expect(faultsIn(after)).toContainEqual(mistake.fault);
        expect(faultsIn(after)).toHaveLength(faultsIn(before).length + 1);
        expect(after.outcome).toBe(allOf([before.outcome, 'undetermined']));
      },
    ),
    { numRuns },
  );
  expect(made).toBeGreaterThan(numRuns / 2);
}

/** Any value is parsed or refused with issues, and judging it refuses with the same issues. */
export function readsOrRefusesAnything(numRuns: number): void {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const parts = ['asOf', 'group', 'changes', 'attendance', 'work', 'report'] as const;
  const almost = fc
    .tuple(records, fc.constantFrom(...parts), anything)
    .map(([record, part, value]) => ({ ...record, [part]: value }));
  const nearly = fc
    .tuple(records, fc.constantFrom('group', 'changes', 'attendance', 'work'), fc.nat(5), anything)
    .map(([record, part, at, value]) => {
      const list: readonly unknown[] = record[part as 'work'];
      return { ...record, [part]: list.toSpliced(at, 1, value) };
    });
  const input = fc.oneof(anything, almost, nearly);

  let refused = 0;
  fc.assert(
    fc.property(input, calls, (given, named) => {
      const call: Call = CALLS[named];
      const parsed = parseParticipation(given);
      const fitting = parseParticipation(given, call);
      if (!parsed.ok) {
        refused += 1;
        expect(parsed.issues.length).toBeGreaterThan(0);
        expect(fitting).toEqual(parsed);
      }
      try {
        const finding = judge(given as ParticipationRecord, call);
        expect([parsed.ok, finding.criterion]).toEqual([true, 'participation']);
        expect(find(finding, 'record').outcome).toBe(fitting.ok ? 'met' : 'undetermined');
      } catch (error) {
        if (!(error instanceof UtlysningError)) throw error;
        expect([parsed.ok, error.code]).toEqual([false, 'participation.invalid']);
        expect(error.issues).toEqual(parsed.ok ? [] : parsed.issues);
      }
    }),
    { numRuns },
  );
  expect(refused).toBeGreaterThan(numRuns / 4);
  // The first hundred values are too simple to be records.
  if (numRuns >= 1000) expect(refused).toBeLessThan(numRuns);
}
