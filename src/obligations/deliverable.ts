import type { Call } from '../call/call.js';
import type { Deliverable } from '../call/sections/obligations.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { epochMs, toMicroseconds } from '../time/instant.js';
import { type Due, type DueUnknown, dueOf } from './due.js';
import type { State } from './state.js';

/** The reasons of an obligation of the kind `deliverable`. */
export interface DeliverableReasons {
  /** Met: it was delivered, and has no due moment. */
  'deliverable.delivered': OfObligation & {
    /** When it was delivered, as in the record. */
    readonly deliveredAt: string;
    /** The zone of the call. */
    readonly zone: string;
  };
  /** Undetermined: it was not delivered, and has no due moment. */
  'deliverable.any-time': OfObligation;
  /** Met: it was delivered in time. */
  'deliverable.in-time': Delivered;
  /** Not met: it was delivered too late. */
  'deliverable.late': Delivered;
  /** Not met: the due moment has passed, and it was not delivered. */
  'deliverable.missing': OfObligation &
    Due & {
      /** Milliseconds until the due moment, 0 or less because it has passed. */
      readonly marginMs: number;
    };
  /** Undetermined: the due moment has not passed. */
  'deliverable.to-come': OfObligation & Due;
  /** Undetermined: the due moment is counted from an event that is not known. */
  'deliverable.due-unknown': OfObligation &
    DueUnknown & {
      /** When it was delivered, as in the record. Absent: it was not. */
      readonly deliveredAt?: string;
      /** The zone of the call. */
      readonly zone: string;
    };
}

/** @inline */
interface OfObligation {
  /** The id of the obligation. */
  readonly obligation: string;
}

/** @inline */
interface Delivered extends OfObligation, Due {
  /** When it was delivered, as in the record. */
  readonly deliveredAt: string;
  /** Milliseconds from the delivery to the due moment. 0 or less is too late. */
  readonly marginMs: number;
}

/** The criterion that something was delivered by its due moment (C20). */
export function deliverable(
  id: string,
  obligation: string,
  deliverable: Deliverable,
  call: Call,
): Criterion<State> {
  const { zone } = call;
  const dueAsOf = dueOf(obligation, deliverable, call);
  return criterion({
    id,
    level: deliverable.level ?? 'required',
    clauses: deliverable.clauses,
    check: (state: State): AnswerOf<DeliverableReasons> => {
      const deliveredAt = state.deliveredAt(obligation);
      const when = dueAsOf(state);
      if (when === undefined) {
        return deliveredAt === undefined
          ? undetermined('deliverable.any-time', { obligation })
          : met('deliverable.delivered', { obligation, deliveredAt, zone });
      }
      if (when.endMs === undefined) {
        const params = { obligation, ...when.unknown, zone };
        return undetermined(
          'deliverable.due-unknown',
          deliveredAt === undefined ? params : { ...params, deliveredAt },
        );
      }
      const params = { obligation, ...when.due };
      const atMs = deliveredAt === undefined ? state.ms : epochMs(deliveredAt);
      const marginMs = toMicroseconds(when.endMs - atMs);
      if (deliveredAt === undefined) {
        return marginMs > 0
          ? undetermined('deliverable.to-come', params)
          : notMet('deliverable.missing', { ...params, marginMs });
      }
      const delivered = { ...params, deliveredAt, marginMs };
      return marginMs > 0
        ? met('deliverable.in-time', delivered)
        : notMet('deliverable.late', delivered);
    },
  });
}
