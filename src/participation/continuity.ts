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

/** The reasons of continuity, by category and by the host's keys for persons. */
export interface ContinuityReasons {
  /** Met: as many of the original members are in the group as have to be. */
  'continuity.members-kept': Share;
  /** Not met: too few of them are. */
  'continuity.members-lost': Share;
  /** Undetermined: the record has no original members. */
  'continuity.no-members': object;
  /** Met: somebody was there from every category at all times. */
  'continuity.categories-filled': object;
  /** Not met: a category stood empty. */
  'continuity.category-empty': {
    /** Each category that did. */
    readonly empty: readonly {
      /** Its id in the call. */
      readonly category: string;
      /** The first such day; null when it was so from the start. */
      readonly since: string | null;
    }[];
  };
  /** Met: the record names a successor of everyone who left. */
  'continuity.replacements-named': {
    /** How many have left and are not back. */
    readonly left: number;
  };
  /** Not met: of somebody it names none. */
  'continuity.not-replaced': {
    /** Who left without a successor. */
    readonly persons: readonly string[];
  };
}

/** @inline */
interface Share {
  /** How many the group had when it got the place. */
  readonly original: number;
  /** How many of them are in it now. */
  readonly still: number;
  /** How many percent of them have to be. */
  readonly percent: number;
}

/** The criterion that the group stays together, by the measure and at the level of the call (C14). */
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

/** The first of some moments at which none of some memberships lasts, both in order. */
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

/** After every day. */
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
