import type { Allocated, Allocation, PassedOver } from '../allocation/allocate.js';
import type { Refusal } from '../allocation/room.js';
import type { CallReference } from '../call/reference.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { type AnswerOf, met, notMet } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import type { DrawReference } from '../lottery/draw-reference.js';
import { byCodeUnit } from '../parse/order.js';

/** What became of an eligible applicant in a selection. */
export interface Selected {
  /** The id of the application. */
  readonly id: string;
  /** The organisation number of the applicant, or the host's key for it. */
  readonly applicant: string;
  /** Whether it got a place, may still get one, or not; or that nothing can be said yet. */
  readonly outcome: 'placed' | 'waiting' | 'not-placed' | 'undetermined';
  /** Its number on the waiting list, from 1; equal ones without a lot have the same. */
  readonly rank?: number;
  /** The pool of its place: `first`, the id of a quota, or `open`. */
  readonly pool?: string;
  /** What it gets of the budget, in minor units. */
  readonly amount?: number;
  /** Why. */
  readonly finding: Finding;
}

/** Who gets what by a call: what is published of it, and what each letter stands on. */
export interface Selection {
  /** The call whose places are given. */
  readonly call: CallReference;
  /** The draw that decided, as it stood; left out where nothing was drawn. */
  readonly record?: DrawReference;
  /** One for each eligible application, by its id. */
  readonly results: readonly Selected[];
}

/** The reasons of the criterion `selection`. */
export interface SelectionReasons {
  /** Met: it has a place. */
  'selection.placed': Placed;
  /** Met: it was to be placed before all others. */
  'selection.placed-first': Placed;
  /** Met: it has a place of a quota. */
  'selection.placed-in-quota': Placed & {
    /** The id of the quota. */
    readonly quota: string;
  };
  /** Not met: it is on the waiting list. */
  'selection.waiting': Partial<PassedOverFor> & {
    /** Its number there, from 1. */
    readonly rank: number;
  };
  /** Not met: there was no place left, and further places are drawn among those who have none. */
  'selection.drawn-anew': Partial<PassedOverFor>;
  /** Not met: there was no place left. */
  'selection.full': object;
  /** Not met: it did not fit under a cap, or in what was left. */
  'selection.passed-over': PassedOverFor;
  /** Not met: it is below the threshold. The finding on that is a part. */
  'selection.below': object;
  /** Not met: it declined, or did not answer in time. */
  'selection.gave-up': {
    /** Which of the two. */
    readonly how: 'declined' | 'lapsed';
  };
  /** Not met: it was struck from the list. */
  'selection.struck': object;
  /** Undetermined: others are equal to it, and there is not room for all of them. */
  'selection.tied': object;
  /** Undetermined: the draw has not been held. */
  'selection.not-drawn': object;
  /** Undetermined: facts are not stated, of it or of others. */
  'selection.unknown': {
    /** The facts. */
    readonly unknown: readonly string[];
    /** The applications that they are missing of. */
    readonly of: readonly string[];
  };
}

/** @inline */
interface Placed {
  /** What it gets of the budget, in minor units. */
  readonly amount?: number;
}

/** @inline */
interface PassedOverFor {
  /** What it did not fit. */
  readonly what: Refusal;
  /** The pool that passed it over: `first`, the id of a quota, or `open`. */
  readonly pool: string;
  /** Whom the pool placed next, with all equal to it; left out where it placed nobody after. */
  readonly for?: readonly string[];
}

type SelectionAnswer = AnswerOf<SelectionReasons>;

/** What an applicant gets, with its reason. */
export interface Result extends Pick<Selected, 'outcome' | 'rank' | 'pool' | 'amount'> {
  readonly answer: SelectionAnswer;
}

/** What nothing can be said of yet. */
export function open(answer: SelectionAnswer): Result {
  return { outcome: 'undetermined', answer };
}

/** What results need of a selection, as the call has it or as it was announced. */
interface Giving {
  readonly quotas?: readonly { readonly id: string }[] | undefined;
  readonly waitingList?: SelectionRules['waitingList'];
}

/**
 * What each entrant gets by an allocation.
 *
 * @param keyOf what entrants are told apart by: equal ones have the same number on the waiting list
 */
export function resultsOf(
  { quotas = [], waitingList = 'in-order' }: Giving,
  { order, passedOver }: Allocation,
  keyOf: (entrant: string) => string = (entrant) => entrant,
): (entrant: string) => Result {
  const passed = new Map<string, PassedOver>(passedOver.map((one) => [one.id, one]));
  const equals = new Map<string, string[]>();
  const equalsIn = (pool: string | undefined, id: string) => `${pool} ${keyOf(id)}`;
  const ranks = new Map<string, number>();
  let waiting = 0;
  for (const { id, place, status } of order) {
    const own = equals.get(equalsIn(place, id));
    if (own === undefined) equals.set(equalsIn(place, id), [id]);
    else own.push(id);
    if (place !== undefined || status !== undefined) continue;
    waiting += 1;
    if (!ranks.has(keyOf(id))) ranks.set(keyOf(id), waiting);
  }
  const byId = new Map<string, Allocated>(order.map((one) => [one.id, one]));
  return (entrant) => {
    const one = byId.get(entrant);
    if (one === undefined) return notPlaced(notMet('selection.struck', {}));
    const { place, amount, status } = one;
    if (status === 'declined' || status === 'lapsed') {
      return notPlaced(notMet('selection.gave-up', { how: status }));
    }
    if (place !== undefined) {
      const sum = amount === undefined ? {} : { amount };
      return { outcome: 'placed', pool: place, ...sum, answer: placed(place, sum) };
    }
    const rank = ranks.get(keyOf(entrant)) ?? 0;
    const over = passedOverFor(passed.get(entrant));
    if (waitingList === 'in-order') {
      return { outcome: 'waiting', rank, answer: notMet('selection.waiting', { rank, ...over }) };
    }
    if (waitingList === 'drawn-anew') {
      return { outcome: 'waiting', answer: notMet('selection.drawn-anew', { ...over }) };
    }
    return notPlaced(over ? notMet('selection.passed-over', over) : notMet('selection.full', {}));
  };

  /** By which pool, and for whom, an entrant was passed over last. */
  function passedOverFor(one: PassedOver | undefined): PassedOverFor | undefined {
    if (one === undefined) return undefined;
    const { reason, pool, for: other } = one;
    const others = other === undefined ? undefined : equals.get(equalsIn(pool, other));
    return { what: reason, pool, ...(others && { for: others.toSorted(byCodeUnit) }) };
  }

  function placed(place: string, sum: Placed): SelectionAnswer {
    if (place === 'first') return met('selection.placed-first', sum);
    return quotas.some(({ id }) => id === place)
      ? met('selection.placed-in-quota', { quota: place, ...sum })
      : met('selection.placed', sum);
  }
}

export function notPlaced(answer: SelectionAnswer): Result {
  return { outcome: 'not-placed', answer };
}
