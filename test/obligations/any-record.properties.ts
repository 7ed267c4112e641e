import fc from 'fast-check';
import { expect } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import { obligations } from '../../src/obligations/obligations.js';
import { parseObligations } from '../../src/obligations/record.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { UtlysningError } from '../../src/parse/error.js';
import { variant } from '../call/variant.js';
import { anyCall, anyDates } from './any-call.js';
import { CODES } from './obligation-codes.js';
import { allOf, type Expected, expected, overMs, story } from './oracle.js';
import { CALLS, calls, DAYS, inOrderOf, inOrderOfDays, moments, records } from './records.js';
import { DAYS_OF, find, fixed, joined, leaves, left, member, replaced } from './year.js';

const OBLIGATIONS = new Map<Call, ReturnType<typeof obligations>>();
const KEPT: ReadonlySet<Call> = new Set(Object.values(CALLS));

const judge = (record: ObligationRecord, call: Call): Finding => {
  const criterion = OBLIGATIONS.get(call) ?? obligations(call);
  if (KEPT.has(call)) OBLIGATIONS.set(call, criterion);
  return criterion.evaluate(record);
};

interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

const faultsIn = (finding: Finding) =>
  (find(finding, 'obligations.record').reason.params['faults'] ??
    []) as unknown as readonly Fault[];

const byId = (finding: Finding) => new Map(leaves(finding).map((leaf) => [leaf.criterion, leaf]));

/** Judges a record of a call in both ways, and gives the codes that came out. */
function judgedInBothWays(record: ObligationRecord, call: Call): readonly string[] {
  const finding = judge(record, call);
  const other = expected(record, call);
  const found: Record<string, Expected> = {};
  const codes: string[] = [];
  for (const { criterion, outcome, reason } of leaves(finding)) {
    const { code, params } = reason;
    const told = Object.keys(other[criterion]?.params ?? {}).map((key) => [key, params[key]]);
    const known = other[criterion]?.code === undefined ? undefined : code;
    found[criterion] = { outcome, code: known, params: Object.fromEntries(told) };
    codes.push(code);
  }
  if (faultsIn(finding).length > 0) {
    const faults = faultsIn(finding).map(({ path, code }) => `${path.join('.')} ${code}`);
    found['obligations.record'] = {
      ...(found['obligations.record'] as Expected),
      params: { faults: faults.sort() },
    };
  }
  expect(found).toEqual(other);
  return codes;
}

/** A record is judged like an independent evaluation that goes day by day and tries every seat. */
export function isJudgedLikeDayByDay(numRuns: number): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(records, calls, (record, named) => {
      for (const code of judgedInBothWays(record, CALLS[named])) seen.add(code);
    }),
    { numRuns },
  );
  // A hundred records do not reach every code.
  if (numRuns >= 10_000) expect([...seen]).toEqual(expect.arrayContaining(Object.keys(CODES)));
}

/** So is a record of any call: any gatherings, obligations, due moments and zone. */
export function ofAnyCallIsJudgedLikeDayByDay(numRuns: number): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(records, anyCall, anyDates, (record, call, dates) => {
      for (const code of judgedInBothWays({ ...record, dates }, call)) seen.add(code);
    }),
    { numRuns },
  );
  if (numRuns >= 10_000) expect([...seen]).toEqual(expect.arrayContaining(Object.keys(CODES)));
}

/** A record is met exactly when all that is required is met. */
export function isMetWhenAllThatIsRequiredIs(numRuns: number): void {
  fc.assert(
    fc.property(records, calls, (record, named) => {
      const call: Call = CALLS[named];
      const finding = judge(record, call);
      const outcomes = byId(finding);
      const required = Object.entries(call.obligations ?? {}).filter(
        ([, { level }]) => level !== 'recommended',
      );
      const each = required.map(([id, { when }]) => {
        const parts = [...outcomes].filter(([leaf]) => leaf === id || leaf.startsWith(`${id}.`));
        const holds = parts.filter(([leaf]) => !leaf.endsWith('.when'));
        const outcome = allOf(holds.map(([, leaf]) => leaf.outcome));
        const applies = outcomes.get(`${id}.when`)?.outcome;
        if (when === undefined || applies === 'met' || outcome === 'met') return outcome;
        return applies === 'not-met' ? 'met' : 'undetermined';
      });
      expect(finding.outcome).toBe(allOf(each));
    }),
    { numRuns },
  );
}

/** The outcome of a record does not depend on what the call recommends. */
export function ignoresWhatIsRecommended(numRuns: number): void {
  const strict = variant({ obligations: { continuity: { originalMembersPercent: 100 } } });
  const lax = variant({
    obligations: { 'recommended-attendance': null, continuity: null },
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
      part.criterion === 'obligations.record'
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
        members: inOrderOf(record.members, some),
        changes: inOrderOfDays(record.changes, others),
        attendance: inOrderOf(record.attendance, some).map((entry) => ({
          ...entry,
          persons: inOrderOf(entry.persons, others),
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
  const lasting = /^(obligations\.record|report|(recommended-)?attendance\.|work\.)/;
  const timeless = ({ reason: { code, params } }: Finding) => {
    const { marginMs, outside, ...rest } = params;
    return { code, ...rest };
  };
  let kept = 0;
  fc.assert(
    fc.property(records, moments, calls, (any, asOf, named) => {
      const call: Call = CALLS[named];
      const record: ObligationRecord = { ...any, extensions: [] };
      const [first, last] = [record, { ...record, asOf }].sort(
        (a, b) => Date.parse(a.asOf) - Date.parse(b.asOf),
      ) as [ObligationRecord, ObligationRecord];
      const later = byId(judge(last, call));
      for (const [id, leaf] of byId(judge(first, call))) {
        const then = later.get(id) as Finding;
        if (id === 'continuity.categories' && leaf.outcome === 'not-met') {
          expect(then.outcome).toBe('not-met');
        }
        if (!lasting.test(id) || leaf.outcome === 'undetermined') continue;
        // A gathering that goes on can still be recorded.
        const gathering = id.includes('attendance') ? id.split('.')[1] : undefined;
        const isOver = gathering && Date.parse(first.asOf) >= overMs(call, gathering);
        if (gathering && !isOver) continue;
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
    fc.property(records, fc.constantFrom('g1', 'g2', 'g3', 'g4'), (record, id) => {
      const [, to] = DAYS_OF[id];
      const changes = record.changes.filter(({ on }) => on <= to);
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
    readonly record: ObligationRecord;
    readonly fault: Fault;
  }
  const inserted = <T>(list: readonly T[], at: number, item: T): [T[], number] => {
    const index = at % (list.length + 1);
    return [list.toSpliced(index, 0, item), index];
  };
  const p7 = member('p7', 'adl');
  /** A record with one fault more, of each kind. */
  const mistakes: readonly ((
    record: ObligationRecord,
    at: number,
    on: string,
  ) => Mistake | undefined)[] = [
    (record, at) => {
      const persons = record.members.map(({ id }) => id);
      const [attendance, index] = inserted(record.attendance, at, { gathering: 'g9', persons });
      return {
        record: { ...record, attendance },
        fault: { path: ['attendance', index, 'gathering'], code: 'gathering.unknown' },
      };
    },
    (record, at, on) => {
      const [work, index] = inserted(record.work, at, { task: 'follow-up', after: 'g9', on });
      const fault = { path: ['work', index, 'after'], code: 'gathering.unknown' };
      return { record: { ...record, work }, fault };
    },
    (record, at, on) => {
      const [work, index] = inserted(record.work, at, { task: 'toil', after: 'g1', on });
      return {
        record: { ...record, work },
        fault: { path: ['work', index, 'task'], code: 'task.unknown' },
      };
    },
    (record, at) => {
      const one = record.members[at % record.members.length];
      if (one === undefined) return undefined;
      const place = at % record.members.length;
      const members = record.members.with(place, { ...one, categories: [...one.categories, 'y'] });
      return {
        record: { ...record, members },
        fault: {
          path: ['members', place, 'categories', one.categories.length],
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
    leaves(finding).filter(({ criterion }) => criterion !== 'obligations.record');
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
        expect(after.outcome).toBe(before.outcome);
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
  const parts = [
    ...(['asOf', 'members', 'changes', 'attendance', 'work', 'dates'] as const),
    ...(['delivered', 'facts', 'lists', 'extensions', 'duties'] as const),
  ] as const;
  const almost = fc
    .tuple(records, fc.constantFrom(...parts), anything)
    .map(([record, part, value]) => ({ ...record, [part]: value }));
  const nearly = fc
    .tuple(
      records,
      fc.constantFrom('members', 'changes', 'attendance', 'work'),
      fc.nat(5),
      anything,
    )
    .map(([record, part, at, value]) => {
      const list: readonly unknown[] = record[part as 'work'];
      return { ...record, [part]: list.toSpliced(at, 1, value) };
    });
  const input = fc.oneof(anything, almost, nearly);

  let refused = 0;
  fc.assert(
    fc.property(input, calls, (given, named) => {
      const call: Call = CALLS[named];
      const parsed = parseObligations(given);
      const fitting = parseObligations(given, call);
      if (!parsed.ok) {
        refused += 1;
        expect(parsed.issues.length).toBeGreaterThan(0);
        expect(fitting).toEqual(parsed);
      }
      try {
        const finding = judge(given as ObligationRecord, call);
        expect([parsed.ok, finding.criterion]).toEqual([true, 'obligations']);
        expect(find(finding, 'obligations.record').outcome).toBe(fitting.ok ? 'met' : 'not-met');
      } catch (error) {
        if (!(error instanceof UtlysningError)) throw error;
        expect([parsed.ok, error.code]).toEqual([false, 'obligations.invalid']);
        expect(error.issues).toEqual(parsed.ok ? [] : parsed.issues);
      }
    }),
    { numRuns },
  );
  expect(refused).toBeGreaterThan(numRuns / 4);
  // The first hundred values are too simple to be records.
  if (numRuns >= 1000) expect(refused).toBeLessThan(numRuns);
}
