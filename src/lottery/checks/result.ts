import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { UtlysningError } from '../../parse/error.js';
import type { Standing } from '../log.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the checks `seed`, `tickets`, `order` and `places`. */
export interface ResultReasons {
  /** Met: the sources give it. */
  'seed.right': {
    /** The seed. */
    readonly seed: string;
  };
  /** Not met: the sources give another. */
  'seed.wrong': {
    /** What they give; null where nothing is to be drawn. */
    readonly computed: string | null;
    /** As the record states it. */
    readonly recorded: string | null;
  };
  /** Met: there was a place for everyone, and nothing was drawn. */
  'seed.not-needed': Record<never, never>;
  /** Not met: the sources give none. */
  'seed.incomputable': Record<never, never>;
  /** Met: each entrant has its own. */
  'tickets.right': {
    /** How many there are. */
    readonly tickets: number;
  };
  /** Not met: somebody has another. */
  'tickets.wrong': OfEntrant;
  /** Met: a shuffle decides without tickets. */
  'tickets.none': Record<never, never>;
  /** Met: nothing was drawn. */
  'tickets.not-needed': Record<never, never>;
  /** Met: the order is the one that the method gives. */
  'order.right': Record<never, never>;
  /** Not met: it is another. */
  'order.wrong': {
    /** The first rank that somebody else should have. */
    readonly rank: number;
  };
  /** Met: just the first of the order have one. */
  'places.right': {
    /** How many were announced. */
    readonly places: number;
  };
  /** Not met: somebody has one and should not, or the other way round. */
  'places.wrong': OfEntrant;
  /** Met: there was one for everyone. */
  'places.enough': {
    /** How many were announced. */
    readonly places: number;
    /** How many entered. */
    readonly entrants: number;
  };
}

/** @inline */
interface OfEntrant {
  /** The first such entrant. */
  readonly id: string;
}

/** A record beside what it should say, computed anew from its announcement, entries and sources. */
export interface Recomputed {
  readonly record: DrawRecord;
  readonly needed: boolean;
  /** `null` when nothing is to be drawn, the error when the sources give no seed. */
  readonly seed: string | null | UtlysningError;
  /**
   * Computed from the recorded seed, so that a wrong seed is told once, and after the log; empty
   * when the log is impossible.
   */
  readonly order: readonly Standing[];
  /** The code of the event in the log that cannot have happened. */
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

/** The check that each entrant has its own ticket, by the recorded seed. */
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

/** The check that the order is that of the tickets, with every entrant once and ranks from 1. */
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

/** The check that just the first of the order have a place, as many as were announced. */
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
