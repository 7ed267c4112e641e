import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import { obligations } from '../../src/obligations/obligations.js';
import type { GroupChange, ObligationRecord } from '../../src/obligations/record-schema.js';
import { type Variation, variant } from '../call/variant.js';

type Member = ObligationRecord['members'][number];

const LONG: Readonly<Record<string, string>> = {
  a: 'administration',
  d: 'department',
  l: 'leadership',
};

/** A member with the categories written in short: a, d and l, and x for another. */
export const member = (id: string, categories: string): Member => ({
  id,
  categories: [...categories].map((short) => LONG[short] ?? short),
});

/** Members p1, p2, … with their categories in short. */
export const members = (...people: string[]): Member[] =>
  people.map((categories, i) => member(`p${i + 1}`, categories));

export const joined = (on: string, who: Member): GroupChange => ({
  kind: 'joined',
  on,
  member: who,
});
export const left = (on: string, person: string): GroupChange => ({ kind: 'left', on, person });
export const changedRole = (on: string, person: string, categories: string): GroupChange => ({
  kind: 'changed-role',
  on,
  person,
  categories: member(person, categories).categories,
});
export const replaced = (on: string, person: string, by: Member): GroupChange => ({
  kind: 'replaced',
  on,
  person,
  by,
});

/** Who attended the first gathering, the second, and so on. */
export const attended = (...gatherings: (readonly string[])[]): ObligationRecord['attendance'] =>
  gatherings.map((persons, i) => ({ gathering: `g${i + 1}`, persons }));

const everyone = ['p1', 'p2', 'p3', 'p4'];

const whole: ObligationRecord = {
  asOf: '2025-08-01T12:00:00+02:00',
  members: members('a', 'd', 'l', 'l'),
  changes: [],
  attendance: attended(everyone, everyone, everyone, everyone),
  work: [
    { task: 'follow-up', after: 'g1', on: '2024-11-05' },
    { task: 'preparation', after: 'g1', on: '2024-11-26' },
    { task: 'follow-up', after: 'g2', on: '2025-01-07' },
    { task: 'preparation', after: 'g2', on: '2025-01-28' },
    { task: 'follow-up', after: 'g3', on: '2025-03-04' },
    { task: 'preparation', after: 'g3', on: '2025-03-25' },
  ],
  delivered: { report: '2025-06-20T12:31:07+02:00' },
  dates: {},
  facts: {},
  lists: {},
  extensions: [],
  duties: {},
};

/** A year in which all was done that a place obliges to, with other values in some places. */
export const year = (changes: Partial<ObligationRecord> = {}): ObligationRecord => ({
  ...whole,
  ...changes,
});

/** The same without a final report. */
export const unreported = (changes: Partial<ObligationRecord> = {}): ObligationRecord =>
  year({ ...changes, delivered: {} });

/** The change that fixes the days of gatherings. */
export const withDays = (days: Readonly<Record<string, readonly [from: string, to: string]>>) => ({
  gatherings: Object.fromEntries(
    Object.entries(days).map(([id, [from, to]]) => [id, { month: null, from, to }]),
  ),
});

/** The days of the gatherings, once they are fixed. */
export const DAYS_OF = {
  g1: ['2024-10-14', '2024-10-16'],
  g2: ['2024-12-09', '2024-12-11'],
  g3: ['2025-02-03', '2025-02-06'],
  g4: ['2025-04-22', '2025-04-24'],
} as const;

/** The call of 2024 once the days of its gatherings are known. */
export const fixed = variant(withDays(DAYS_OF) as Variation);

/** The call in another zone, with a deadline a day later: no amendment may bring it forward. */
export const inZone = (zone: string, change: Variation = {}): Call =>
  variant({ deadline: { at: '2024-06-25T10:00' }, ...change, zone });

export const judge = (record: ObligationRecord, call: Call = hkdir2024): Finding =>
  obligations(call).evaluate(record);

/** A finding and all that it is made of. */
export const nodes = (finding: Finding): readonly Finding[] => [
  finding,
  ...(finding.findings ?? []).flatMap(nodes),
];

export const leaves = (finding: Finding): readonly Finding[] =>
  nodes(finding).filter(({ findings }) => findings === undefined);

/** The finding of a criterion somewhere in a finding. */
export function find(finding: Finding, criterion: string): Finding {
  const found = nodes(finding).find((node) => node.criterion === criterion);
  if (found === undefined) throw new Error(`no criterion ${criterion}`);
  return found;
}

/** The finding of one criterion over a record. */
export const leaf = (criterion: string, record: ObligationRecord, call?: Call): Finding =>
  find(judge(record, call), criterion);

/** The outcome and the reason code of one criterion over a record. */
export const said = (criterion: string, record: ObligationRecord, call?: Call) => {
  const { outcome, reason } = leaf(criterion, record, call);
  return [outcome, reason.code];
};
