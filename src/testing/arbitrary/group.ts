import type { Member } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import { fewestFor } from '../../seats/seats.js';
import {
  aGroup,
  largeEnough,
  MAX_MEMBERS,
  maximumMembers,
  openCategories,
  type People,
  peopleFor,
  personFillsOf,
  seatCount,
  seatsOf,
  without,
} from '../a-group.js';
import type { Arbitrary, FastCheck } from './fast-check.js';

/**
 * Groups that fill the seats of a call: so many people in a circle, of whom each category has as
 * many as it needs next to each other; any of them may be put forward for more, and others join.
 */
export function completeGroups(fc: FastCheck, call: Call): Arbitrary<readonly Member[]> {
  const seats = seatsOf(call);
  const categories = openCategories(call);
  const counts = seats.map(({ minimum }) => minimum);
  const total = fewestFor(counts, 'one-seat');
  const minimum = fewestFor(counts, 'every-category');
  const isOnce = personFillsOf(call) === 'one-seat';
  const maximumListed = maximumMembers(call);
  peopleFor(call); // throws where the seats are more
  const sizes = isOnce
    ? fc.constant(total)
    : fc.integer({ min: minimum, max: Math.min(total, maximumListed) });

  const people = sizes.chain((size) => {
    const last = Math.max(0, size - 1);
    let next = 0;
    const starts = counts.map((count) => {
      const start = fc.constant(next);
      next += count;
      return isOnce ? start : fc.nat({ max: last });
    });
    const more = fc.array(fc.subarray([...categories]), { minLength: size, maxLength: size });
    const others = fc.array(fc.subarray([...categories]), {
      maxLength: Math.min(4, maximumListed - size),
    });
    return fc.tuple(fc.tuple(...starts), more, others).map(([from, extra, joined]): People => {
      const own = extra.map((list) => new Set(list));
      seats.forEach(({ category, minimum: count }, seat) => {
        for (let nth = 0; nth < count; nth += 1) {
          own[((from[seat] ?? 0) + nth) % size]?.add(category);
        }
      });
      return [...own.map((list) => [...list]), ...joined];
    });
  });
  return listed(fc, call, people);
}

/**
 * Groups that cannot fill the seats of a call: to some of its categories together there are fewer
 * people than seats. By Hall's theorem there are no other such groups.
 */
export function incompleteGroups(fc: FastCheck, call: Call): Arbitrary<readonly Member[]> {
  const all = seatsOf(call);
  const seats = all.filter(({ minimum }) => minimum > 0);
  if (all.some(({ maximum }) => maximum !== Number.POSITIVE_INFINITY)) {
    return fc
      .constantFrom(...seats)
      .map(({ category }) => aGroup(...largeEnough(call, without(peopleFor(call), category))));
  }
  const short =
    personFillsOf(call) === 'one-seat'
      ? fc.subarray([...seats], { minLength: 1 })
      : fc.constantFrom(...seats).map((seat) => [seat]);
  const people = short.chain((lacking) => {
    const few = lacking.reduce((sum, { minimum }) => sum + minimum, -1);
    const inside = lacking.map(({ category }) => category);
    const outside = all
      .map(({ category }) => category)
      .filter((category) => !inside.includes(category));
    const candidates = fc
      .tuple(fc.subarray(inside, { minLength: 1 }), fc.subarray(outside))
      .map(([own, others]) => [...own, ...others]);
    const maximum = maximumMembers(call);
    const maximumOthers = Math.min(8, maximum);
    return fc
      .tuple(
        fc.array(candidates, { maxLength: Math.min(few, maximum) }),
        fc.array(fc.subarray(outside), { maxLength: maximumOthers }),
      )
      .map(([own, others]): People => [...own, ...others].slice(0, maximum));
  });
  return listed(fc, call, people);
}

/** Groups that fill the seats of a call and have more persons than it allows. */
export function tooLargeGroups(fc: FastCheck, call: Call): Arbitrary<readonly Member[]> {
  const people = peopleFor(call);
  const categories = openCategories(call);
  const minimum = maximumMembers(call) + 1 - people.length;
  return fc
    .array(fc.subarray([...categories]), {
      minLength: minimum,
      maxLength: Math.min(minimum + 4, MAX_MEMBERS - people.length),
    })
    .map((others) => aGroup(...people, ...others));
}

/** Groups that fill the seats of a call and have fewer members than it asks for. */
export function tooSmallGroups(fc: FastCheck, call: Call): Arbitrary<readonly Member[]> {
  const people = peopleFor(call);
  return fc
    .integer({ min: seatCount(call), max: people.length - 1 })
    .map((size) => aGroup(...people.slice(0, size)));
}

/** Keys of people that have caught programs out. */
const STEMS = ['p', '__proto__', 'constructor', '~', '<b>', 'x'.repeat(190)];

/** People as the members of a group that is large enough, in any order, some of them listed twice. */
function listed(
  fc: FastCheck,
  call: Call,
  people: Arbitrary<People>,
): Arbitrary<readonly Member[]> {
  return fc.tuple(people, fc.constantFrom(...STEMS)).chain(([own, stem]) => {
    const members = largeEnough(call, own).map((categories, index) => ({
      id: index === 0 ? stem : `${stem}${index}`,
      categories,
    }));
    const size = members.length;
    return fc
      .tuple(
        fc.shuffledSubarray(members, { minLength: size, maxLength: size }),
        fc.subarray(members, { maxLength: Math.min(size, 2, MAX_MEMBERS - size) }),
      )
      .map(([inAnyOrder, again]) => [...inAnyOrder, ...again]);
  });
}
