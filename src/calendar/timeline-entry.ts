import type { Moment } from '../moments/moment.js';

/** A date of a call. */
export interface TimelineEntry {
  /**
   * `opening`, `deadline`, `course`, `repayment`, or the id of an answer, a gathering, an obligation,
   * a payment or an event.
   * In a call with rounds, what differs from round to round has the round before it:
   * `spring.deadline`. The limit of extensions of an obligation is `report.latest`.
   */
  readonly id: string;
  /** The kind of date. `event` is a day that only the record has, such as that of the award. */
  readonly kind:
    | 'opening'
    | 'deadline'
    | 'answer'
    | 'course'
    | 'gathering'
    | 'obligation'
    | 'payment'
    | 'repayment'
    | 'event';
  /** The round, of what differs from round to round. */
  readonly round?: string;
  /**
   * The moment, RFC 3339 with the offset of the zone of the call. A gathering has the earliest start.
   * What is due by a day has the end of that day. Absent while the moment is not known.
   */
  readonly at?: string;
  /** The latest end of the course or a gathering. */
  readonly to?: string;
  /** The date in the call: `2024-06-24T10:00`, `2024-07-01`, `2024-10`, `2024-10-14/2024-10-16`. */
  readonly written?: string;
  /** How the call counts the moment, where it counts it from an event. */
  readonly rule?: Moment;
  /** Whether the moment is the first one that counts (`from`) or the last (`by`). */
  readonly limit: 'from' | 'by';
  /** The precision of the date in the call. A gathering with only a month is tentative. */
  readonly precision: 'minute' | 'day' | 'month';
  /** The clauses of the date. */
  readonly clauses: readonly string[];
}
