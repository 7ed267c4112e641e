import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { UtlysningError } from '../../parse/error.js';
import type { Standing } from '../log.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the checks `seed`, `tickets`, `order` and `places`. */
export interface ResultReasons {
  /** Met: the seed follows from the sources. */
  'seed.right': {
    /** The seed. */
    readonly seed: string;
  };
  /** Not met: another seed follows from the sources. */
  'seed.wrong': {
    /** The seed from the sources, or null when nothing has to be drawn. */
    readonly computed: string | null;
    /** The recorded seed. */
    readonly recorded: string | null;
  };
  /** Met: nothing was drawn because there was a place for everyone. */
  'seed.not-needed': Record<never, never>;
  /** Not met: no seed follows from the sources. */
  'seed.incomputable': Record<never, never>;
  /** Met: each entrant has its own ticket. */
  'tickets.right': {
    /** The number of tickets. */
    readonly tickets: number;
  };
  /** Not met: an entrant has another ticket. */
  'tickets.wrong': OfEntrant;
  /** Met: a shuffle has no tickets. */
  'tickets.none': Record<never, never>;
  /** Met: nothing was drawn. */
  'tickets.not-needed': Record<never, never>;
  /** Met: the order follows from the seed. */
  'order.right': Record<never, never>;
  /** Not met: another order follows from the seed. */
  'order.wrong': {
    /** The first rank with another entrant. */
    readonly rank: number;
  };
  /** Met: the places are those that follow from the order and the log. */
  'places.right': {
    /** The announced number of places. */
    readonly places: number;
  };
  /** Not met: an entrant has a wrong place, or wrongly none. */
  'places.wrong': OfEntrant;
  /** Met: there was a place for everyone. */
  'places.enough': {
    /** The announced number of places. */
    readonly places: number;
    /** The number of entrants. */
    readonly entrants: number;
  };
}

/** @inline */
interface OfEntrant {
  /** The first such entrant. */
  readonly id: string;
}

/** A record with its result computed again from its announcement, entries and sources. */
export interface Recomputed {
  readonly record: DrawRecord;
  readonly needed: boolean;
  /** The seed from the sources: `null` when nothing has to be drawn, an error when there is none. */
  readonly seed: string | null | UtlysningError;
  /**
   * The order after the log, empty when the log is impossible. It is computed from the recorded seed,
   * so that a wrong seed is reported only by `seed`.
   */
  readonly order: readonly Standing[];
  /** The code of the first impossible event in the log. */
  readonly impossible: string | undefined;
}

/** The check that the seed is the hash of the seed document. */
export const seed: Criterion<Recomputed> = /* @__PURE__ */ criterion({
  id: 'seed',
  clauses: [],
  check: ({ record, needed, seed: computed }: Recomputed): AnswerOf<ResultReasons> => {
    const recorded = record.seed;
    if (computed instanceof UtlysningError) return notMet('seed.incomputable');
    if (computed !== recorded) return notMet('seed.wrong', { computed, recorded });
    if (!needed || recorded === null) return met('seed.not-needed');
    return met('seed.right', { seed: recorded });
  },
});

/** The check that each entrant has the ticket of its id and the recorded seed. */
export const tickets: Criterion<Recomputed> = /* @__PURE__ */ criterion({
  id: 'tickets',
  clauses: [],
  check: ({ record, order }: Recomputed): AnswerOf<ResultReasons> => {
    const own = new Map(order.map(({ id, ticket }) => [id, ticket]));
    const wrong = record.order.find(({ id, ticket }) => !own.has(id) || own.get(id) !== ticket);
    if (wrong !== undefined) return notMet('tickets.wrong', { id: wrong.id });
    if (record.seed === null) return met('tickets.not-needed');
    if (record.announcement.method === 'shuffle') return met('tickets.none');
    return met('tickets.right', { tickets: record.order.length });
  },
});

/** The check that the order is the computed one, with ranks from 1. */
export const order: Criterion<Recomputed> = /* @__PURE__ */ criterion({
  id: 'order',
  clauses: [],
  check: ({ record, order }: Recomputed): AnswerOf<ResultReasons> => {
    const length = Math.max(order.length, record.order.length);
    for (let index = 0; index < length; index += 1) {
      const [right, recorded] = [order[index], record.order[index]];
      if (right?.id !== recorded?.id || recorded?.rank !== index + 1) {
        return notMet('order.wrong', { rank: index + 1 });
      }
    }
    return met('order.right');
  },
});

/** The check that the right entrants have the announced places. */
export const places: Criterion<Recomputed> = /* @__PURE__ */ criterion({
  id: 'places',
  clauses: [],
  check: ({ record, needed, order }: Recomputed): AnswerOf<ResultReasons> => {
    const winners = new Set(order.filter(({ place }) => place).map(({ id }) => id));
    const wrong = record.order.find(({ id, place }) => place !== winners.has(id));
    const { places } = record.announcement;
    if (wrong !== undefined) return notMet('places.wrong', { id: wrong.id });
    if (!needed) return met('places.enough', { places, entrants: record.order.length });
    return met('places.right', { places });
  },
});
