import type { Call } from '../call/call.js';
import type { Continuity } from '../call/sections/obligations.js';
import { all } from '../criteria/combine.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { byCodeUnit } from '../parse/order.js';
import { seatsInOrder } from '../seats/seats.js';
import { addDays } from '../time/calendar.js';
import { isPresent, type Membership } from './membership.js';
import type { State } from './state.js';

/** The reasons of an obligation of the kind `continuity`. */
export interface ContinuityReasons {
  /** Met: enough original members are in the group. */
  'continuity.members-kept': Share;
  /** Not met: too few original members are in the group. */
  'continuity.members-lost': Share;
  /** Undetermined: the record has no original members. */
  'continuity.no-members': object;
  /** Met: every category had a member at all times. */
  'continuity.categories-filled': object;
  /** Not met: a category had no member at some time. */
  'continuity.category-empty': {
    /** Each period without a member of a category. */
    readonly empty: readonly (Absence & {
      /** The id of the category in the call. */
      readonly category: string;
    })[];
  };
  /** Met: the record names a successor of everyone who left. */
  'continuity.replacements-named': {
    /** The number of persons who left and did not return. */
    readonly left: number;
  };
  /** Not met: a member left and no successor is recorded. */
  'continuity.not-replaced': {
    /** The persons who left without a successor. */
    readonly persons: readonly string[];
  };
}

/** @inline */
interface Share {
  /** The number of members when the group got the place. */
  readonly original: number;
  /** The number of them who are in the group now. */
  readonly still: number;
  /** The required percentage of them. */
  readonly percent: number;
}

/**
 * A period without a member.
 *
 * @inline
 */
interface Absence {
  /** The first day without a member, or null for the start. */
  readonly since: string | null;
  /** The last day without a member, or null if it goes on. */
  readonly until: string | null;
}

/** The criterion that the group stays together, by what the call measures (C14). */
export function continuity(id: string, obligation: Continuity, call: Call): Criterion<State> {
  const { originalMembersPercent, everyCategoryFilled, replacementsNamed } = obligation;
  const { clauses, level = 'required' } = obligation;
  const parts = [
    ...(originalMembersPercent === undefined
      ? []
      : [members(`${id}.members`, originalMembersPercent, clauses)]),
    ...(everyCategoryFilled ? [categories(`${id}.categories`, call, clauses)] : []),
    ...(replacementsNamed ? [replacements(`${id}.replacements`, clauses)] : []),
  ];
  return all(id, parts, { level });
}

function members(id: string, percent: number, clauses: readonly string[]): Criterion<State> {
  return criterion({
    id,
    clauses,
    check: ({ memberships }: State): AnswerOf<ContinuityReasons> => {
      const originals = memberships.filter(({ original }) => original);
      const present = idsOf(memberships.filter(isPresent));
      const still = originals.filter(({ member }) => present.has(member.id)).length;
      const share = { original: originals.length, still, percent };
      if (originals.length === 0) return undetermined('continuity.no-members');
      return still * 100 >= percent * originals.length
        ? met('continuity.members-kept', share)
        : notMet('continuity.members-lost', share);
    },
  });
}

function categories(id: string, call: Call, clauses: readonly string[]): Criterion<State> {
  const seats = seatsInOrder(call.group?.seats ?? {});
  const wanted = seats.flatMap(({ category, minimum }) => (minimum > 0 ? [category] : []));
  return criterion({
    id,
    clauses,
    check: ({ memberships, day }: State): AnswerOf<ContinuityReasons> => {
      const empty = wanted.flatMap((category) => {
        const filled = memberships.filter(({ member }) => member.categories.includes(category));
        return absences(filled, day).map((absence) => ({ category, ...absence }));
      });
      return empty.length === 0
        ? met('continuity.categories-filled')
        : notMet('continuity.category-empty', { empty });
    },
  });
}

/** The periods without a membership, until a day. The memberships have to be in order. */
function absences(memberships: readonly Membership[], today: string): readonly Absence[] {
  const found: Absence[] = [];
  // The first day that no membership so far covers: null before the start, undefined where one goes on.
  let open: string | null | undefined = null;
  for (const { from, to } of memberships) {
    if (open === undefined) break;
    if (from !== '' && from > (open ?? '')) found.push({ since: open, until: addDays(from, -1) });
    if (to === undefined) open = undefined;
    else if (open === null || addDays(to, 1) > open) open = addDays(to, 1);
  }
  return open === undefined || (open ?? '') > today
    ? found
    : [...found, { since: open, until: null }];
}

function replacements(id: string, clauses: readonly string[]): Criterion<State> {
  return criterion({
    id,
    clauses,
    check: ({ memberships }: State): AnswerOf<ContinuityReasons> => {
      const last = new Map(memberships.map((one) => [one.member.id, one]));
      const left = [...last.values()].filter((membership) => !isPresent(membership));
      const alone = left.filter(({ replacedBy }) => replacedBy === undefined);
      return alone.length === 0
        ? met('continuity.replacements-named', { left: left.length })
        : notMet('continuity.not-replaced', { persons: [...idsOf(alone)].sort(byCodeUnit) });
    },
  });
}

function idsOf(memberships: readonly Membership[]): ReadonlySet<string> {
  return new Set(memberships.map(({ member }) => member.id));
}
