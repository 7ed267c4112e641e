import type { Call } from '../call/call.js';
import type { Issue } from '../parse/issue.js';
import { parseOrThrow } from '../parse/parse.js';
import { epochMs } from '../time/instant.js';
import { dayIn } from '../time/zone.js';
import { recordIssues } from './issues.js';
import { type Membership, memberships } from './membership.js';
import { type ParticipationRecord, participationRecord } from './record-schema.js';

/** The facts of a record at the moment as of which it is judged. */
export interface AsOf {
  readonly ms: number;
  readonly day: string;
  readonly memberships: readonly Membership[];
  /** The persons who attended, by recorded gathering. */
  readonly attendance: ReadonlyMap<string, ReadonlySet<string>>;
  readonly work: ParticipationRecord['work'];
  /** When the final report was delivered, as in the record. */
  readonly deliveredAt: string | undefined;
  /** The issues of the record, including those of later dates. */
  readonly issues: readonly Issue[];
}

/** Makes a function that reads the facts of a record at its moment. */
export function asOf(call: Call): (record: ParticipationRecord) => AsOf {
  const dayOf = dayIn(call.zone);
  return (input) => {
    const record = parseOrThrow(participationRecord, input, 'participation.invalid');
    const ms = epochMs(record.asOf);
    const day = dayOf(ms);
    const changes = record.changes.filter(({ on }) => on <= day);
    const attendance = new Map<string, Set<string>>();
    for (const { gathering, persons } of record.attendance) {
      const there = attendance.get(gathering) ?? new Set();
      attendance.set(gathering, there);
      for (const person of persons) there.add(person);
    }
    const deliveredAt = record.report?.deliveredAt;
    return {
      ms,
      day,
      memberships: memberships({ group: record.group, changes }).all,
      attendance,
      work: record.work.filter(({ on }) => on <= day),
      deliveredAt:
        deliveredAt !== undefined && epochMs(deliveredAt) <= ms ? deliveredAt : undefined,
      issues: recordIssues(record, call),
    };
  };
}
