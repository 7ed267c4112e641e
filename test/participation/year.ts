import type { Member } from '../../src/application/application.js';
import type { CallChange } from '../../src/call/amend.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import { participation } from '../../src/participation/participation.js';
import type { GroupChange, ParticipationRecord } from '../../src/participation/record-schema.js';
import { variant } from '../call/variant.js';

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
export const replaced = (on: string, person: string, by: Member): GroupChange => ({
  kind: 'replaced',
  on,
  person,
  by,
});

/** Who attended the first gathering, the second, and so on. */
export const attended = (...gatherings: (readonly string[])[]): ParticipationRecord['attendance'] =>
  gatherings.map((persons, i) => ({ gathering: `g${i + 1}`, persons }));

const everyone = ['p1', 'p2', 'p3', 'p4'];

const whole: ParticipationRecord = {
  asOf: '2025-08-01T12:00:00+02:00',
  group: members('a', 'd', 'l', 'l'),
  changes: [],
  attendance: attended(everyone, everyone, everyone, everyone),
  work: [
    { kind: 'follow-up', after: 'g1', on: '2024-11-05' },
    { kind: 'preparation', after: 'g1', on: '2024-11-26' },
    { kind: 'follow-up', after: 'g2', on: '2025-01-07' },
    { kind: 'preparation', after: 'g2', on: '2025-01-28' },
    { kind: 'follow-up', after: 'g3', on: '2025-03-04' },
    { kind: 'preparation', after: 'g3', on: '2025-03-25' },
  ],
  report: { deliveredAt: '2025-06-20T12:31:07+02:00' },
};

/** A year in which all was done that a place obliges to, with other values in some places. */
export const year = (changes: Partial<ParticipationRecord> = {}): ParticipationRecord => ({
  ...whole,
  ...changes,
});

/** The same without a final report. */
export const unreported = (changes: Partial<ParticipationRecord> = {}): ParticipationRecord => {
  const { report, ...rest } = year(changes);
  return rest;
};

/** The gatherings with their dates fixed. */
export const planned = [
  { id: 'g1', month: '2024-10', dates: { from: '2024-10-14', to: '2024-10-16' }, days: 2.5 },
  { id: 'g2', month: '2024-12', dates: { from: '2024-12-09', to: '2024-12-11' }, days: 2.5 },
  { id: 'g3', month: '2025-02', dates: { from: '2025-02-03', to: '2025-02-06' }, days: 3.5 },
  { id: 'g4', month: '2025-04', dates: { from: '2025-04-22', to: '2025-04-24' }, days: 2.5 },
] as const;

/** The call of 2024 once the days of its gatherings are known. */
export const fixed = variant({ gatherings: { planned } });

/** The call in another zone, with a deadline a day later: no amendment may bring it forward. */
export const inZone = (zone: string, change: CallChange = {}): Call =>
  variant({ deadline: { at: '2024-06-25T10:00' }, ...change, zone });

export const judge = (record: ParticipationRecord, call: Call = hkdir2024): Finding =>
  participation(call).evaluate(record);

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
export const leaf = (criterion: string, record: ParticipationRecord, call?: Call): Finding =>
  find(judge(record, call), criterion);

/** The outcome and the reason code of one criterion over a record. */
export const said = (criterion: string, record: ParticipationRecord, call?: Call) => {
  const { outcome, reason } = leaf(criterion, record, call);
  return [outcome, reason.code];
};
