import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import { type AnswerOf, criterion, met, notMet } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { byCodeUnit } from '../parse/order.js';
import type { Claims } from './claims.js';

/** The reasons of a stay. The call does not state which of too many persons are not covered. */
export interface StayReasons {
  /** Met: the call has the gathering. */
  'stay.gathering': AtGathering;
  /** Not met: the call has no such gathering. */
  'stay.unknown-gathering': AtGathering;
  /** Met: everyone who stayed is or was in the project group. */
  'stay.persons': AtGathering & {
    /** The number of persons. */
    readonly persons: number;
  };
  /** Not met: a person who stayed was never in the project group. */
  'stay.unknown-persons': AtGathering & {
    /** These persons, by the keys of the host. */
    readonly unknown: readonly string[];
  };
  /** Met: the organiser pays for all members. */
  'stay.covered': Coverage;
  /** Not met: more members stayed than the organiser pays for. */
  'stay.too-many': Coverage;
}

/** @inline */
interface AtGathering {
  /** Its id. */
  readonly gathering: string;
}

/** @inline */
interface Coverage extends AtGathering {
  /** The number of members of the project group who stayed. */
  readonly persons: number;
  /** The maximum number that the organiser pays for. */
  readonly most: number;
  /** The number of members above the maximum. */
  readonly over: number;
}

/** The stay at a gathering (C07). */
export interface Stay {
  /** Its id. */
  readonly gathering: string;
  /** The number of persons who stayed: the sum of `covered`, `over` and `unknown`. */
  readonly persons: number;
  /** The number that the organiser pays for. */
  readonly covered: number;
  /** The number of members above the maximum. */
  readonly over: number;
  /** The number of persons outside the project group, or at an unknown gathering. */
  readonly unknown: number;
  /** The reasons. */
  readonly finding: Finding;
}

interface Facts {
  readonly gathering: string;
  readonly members: readonly string[];
  readonly strangers: readonly string[];
}

/** The stays at the gatherings of the call, in its order, then at other gatherings by id (C07). */
export function settleStays(call: Call, { persons, stays }: Claims): readonly Stay[] {
  const { persons: maximum, clauses } = call.grant.stay;
  const planned = call.gatherings.planned.map(({ id }) => id);
  const group = new Set(persons);
  const present = new Map(planned.map((id) => [id, new Set<string>()]));
  for (const { gathering, persons } of stays) {
    const there = present.get(gathering) ?? new Set();
    present.set(gathering, there);
    for (const person of persons) there.add(person);
  }
  const others = [...present.keys()].filter((id) => !planned.includes(id)).sort(byCodeUnit);
  const isPlanned = criterion({
    id: 'gathering',
    clauses: call.gatherings.clauses,
    check: ({ gathering }: Facts): AnswerOf<StayReasons> =>
      planned.includes(gathering)
        ? met('stay.gathering', { gathering })
        : notMet('stay.unknown-gathering', { gathering }),
  });
  const unplanned = all('stay', [isPlanned]);
  const criteria = all<Facts>('stay', [
    isPlanned,
    criterion({
      id: 'persons',
      clauses,
      check: ({ gathering, members, strangers: unknown }): AnswerOf<StayReasons> =>
        unknown.length === 0
          ? met('stay.persons', { gathering, persons: members.length })
          : notMet('stay.unknown-persons', { gathering, unknown }),
    }),
    criterion({
      id: 'covered',
      clauses,
      check: ({ gathering, members: { length: persons } }): AnswerOf<StayReasons> => {
        const over = Math.max(0, persons - maximum);
        const params = { gathering, persons, most: maximum, over };
        return over === 0 ? met('stay.covered', params) : notMet('stay.too-many', params);
      },
    }),
  ]);
  return [...planned, ...others].map((gathering) => {
    const there = [...(present.get(gathering) ?? [])].sort(byCodeUnit);
    const members = there.filter((person) => group.has(person));
    const strangers = there.filter((person) => !group.has(person));
    const known = planned.includes(gathering) ? members.length : 0;
    const covered = Math.min(known, maximum);
    return {
      gathering,
      persons: there.length,
      covered,
      over: known - covered,
      unknown: there.length - known,
      finding: (planned.includes(gathering) ? criteria : unplanned).evaluate({
        gathering,
        members,
        strangers,
      }),
    };
  });
}
