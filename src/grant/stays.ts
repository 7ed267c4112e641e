import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import { type AnswerOf, criterion, met, notMet } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { byCodeUnit } from '../parse/order.js';
import type { Claims } from './claims.js';

/** The reasons of a stay. Who of too many is not covered, the call does not say: they are counted. */
export interface StayReasons {
  /** Met: the call has the gathering. */
  'stay.gathering': AtGathering;
  /** Not met: the call has no such gathering. */
  'stay.unknown-gathering': AtGathering;
  /** Met: everyone who stayed has been in the project group. */
  'stay.persons': AtGathering & {
    /** How many they are. */
    readonly persons: number;
  };
  /** Not met: somebody stayed who never was in it. */
  'stay.unknown-persons': AtGathering & {
    /** Who, by the host's keys. */
    readonly unknown: readonly string[];
  };
  /** Met: the organiser pays for all of them. */
  'stay.covered': Coverage;
  /** Not met: they are more than the organiser pays for. */
  'stay.too-many': Coverage;
}

/** @inline */
interface AtGathering {
  /** Its id. */
  readonly gathering: string;
}

/** @inline */
interface Coverage extends AtGathering {
  /** How many of the project group stayed. */
  readonly persons: number;
  /** For how many the organiser pays. */
  readonly most: number;
  /** How many more than that. */
  readonly over: number;
}

/** How many stayed at a gathering, and for how many of them the organiser pays in kind (C07). */
export interface Stay {
  /** Its id. */
  readonly gathering: string;
  /** How many stayed: `covered`, `over` and `unknown` together. */
  readonly persons: number;
  /** For how many of them the organiser pays. */
  readonly covered: number;
  /** How many more than the organiser pays for. */
  readonly over: number;
  /** How many were not of the project group, or at a gathering that the call does not have. */
  readonly unknown: number;
  /** Whether the organiser pays for all of them, and why. */
  readonly finding: Finding;
}

interface Facts {
  readonly gathering: string;
  readonly members: readonly string[];
  readonly strangers: readonly string[];
}

/** The stays at each gathering of the call, in its order, then at any other, by id (C07). */
export function settleStays(call: Call, { persons, stays }: Claims): readonly Stay[] {
  const { persons: most, clauses } = call.grant.stay;
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
        const over = Math.max(0, persons - most);
        const params = { gathering, persons, most, over };
        return over === 0 ? met('stay.covered', params) : notMet('stay.too-many', params);
      },
    }),
  ]);
  return [...planned, ...others].map((gathering) => {
    const there = [...(present.get(gathering) ?? [])].sort(byCodeUnit);
    const members = there.filter((person) => group.has(person));
    const strangers = there.filter((person) => !group.has(person));
    const known = planned.includes(gathering) ? members.length : 0;
    const covered = Math.min(known, most);
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
