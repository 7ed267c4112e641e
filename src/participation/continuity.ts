import type { Call } from '../call/call.js';
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
import { addDays } from '../time/calendar.js';
import type { AsOf } from './as-of.js';
import type { Membership } from './membership.js';

/** The reasons of the criterion `continuity`. */
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
    /** The categories without a member. */
    readonly empty: readonly {
      /** Its id in the call. */
      readonly category: string;
      /** The first day without a member, or null for the start. */
      readonly since: string | null;
    }[];
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

/** The criterion that the group stays together, with the measure and the level of the call (C14). */
export function continuity(call: Call): Criterion<AsOf> {
  const { level, measure } = call.continuity;
  const parts = [
    members(call),
    ...(measure.everyCategoryFilled ? [categories(call)] : []),
    ...(measure.replacementsNamed ? [replacements(call)] : []),
  ];
  return all('continuity', parts, { level });
}

function members(call: Call): Criterion<AsOf> {
  const { clauses, measure } = call.continuity;
  const percent = measure.originalMembersPercent;
  return criterion({
    id: 'continuity.members',
    clauses,
    check: ({ memberships }: AsOf): AnswerOf<ContinuityReasons> => {
      const originals = memberships.filter(({ original }) => original);
      const present = idsOf(memberships.filter(isThere));
      const still = originals.filter(({ member }) => present.has(member.id)).length;
      const share = { original: originals.length, still, percent };
      if (originals.length === 0) return undetermined('continuity.no-members');
      return still * 100 >= percent * originals.length
        ? met('continuity.members-kept', share)
        : notMet('continuity.members-lost', share);
    },
  });
}

function categories(call: Call): Criterion<AsOf> {
  const wanted = call.group.seats.map(({ category }) => category);
  return criterion({
    id: 'continuity.categories',
    clauses: call.continuity.clauses,
    check: ({ memberships, day }: AsOf): AnswerOf<ContinuityReasons> => {
      const days = memberships.flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)]));
      const moments = ['', ...days.filter((after) => after <= day).sort(byCodeUnit)];
      const empty = wanted.flatMap((category) => {
        const filled = memberships.filter(({ member }) => member.categories.includes(category));
        const since = firstWithout(filled, moments);
        return since === undefined ? [] : [{ category, since: since || null }];
      });
      return empty.length === 0
        ? met('continuity.categories-filled')
        : notMet('continuity.category-empty', { empty });
    },
  });
}

/** The first moment without a membership. Both lists must be in order. */
function firstWithout(
  memberships: readonly Membership[],
  moments: readonly string[],
): string | undefined {
  let begun = 0;
  let last = '';
  return moments.find((at) => {
    for (; begun < memberships.length && (memberships[begun]?.from ?? '') <= at; begun += 1) {
      const to = memberships[begun]?.to ?? FOREVER;
      if (to > last) last = to;
    }
    return begun === 0 || last < at;
  });
}

/** A text after every day. */
const FOREVER = '~';

function replacements(call: Call): Criterion<AsOf> {
  return criterion({
    id: 'continuity.replacements',
    clauses: call.continuity.clauses,
    check: ({ memberships }: AsOf): AnswerOf<ContinuityReasons> => {
      const last = new Map(memberships.map((one) => [one.member.id, one]));
      const left = [...last.values()].filter((membership) => !isThere(membership));
      const alone = left.filter(({ replacedBy }) => replacedBy === undefined);
      return alone.length === 0
        ? met('continuity.replacements-named', { left: left.length })
        : notMet('continuity.not-replaced', { persons: [...idsOf(alone)].sort(byCodeUnit) });
    },
  });
}

function isThere({ to }: Membership): boolean {
  return to === undefined;
}

function idsOf(memberships: readonly Membership[]): ReadonlySet<string> {
  return new Set(memberships.map(({ member }) => member.id));
}
