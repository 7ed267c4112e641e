import type { Seats } from './seats.js';

/** For each person, the categories that the person was put forward for, as indexes of the seats. */
export type Choices = readonly (readonly number[])[];

/** For each category of the seats, the persons in its seats, as indexes of the choices. */
export type Seating = readonly (readonly number[])[];

/** The persons in the order in which they are seated: those with the fewest categories come first. */
export function seatingOrder(choices: Choices): readonly number[] {
  const countOf = (person: number) => choices[person]?.length ?? 0;
  return [...choices.keys()].sort((a, b) => countOf(a) - countOf(b));
}

/** For each category of the seats, the persons who were put forward for it, in the seating order. */
function candidatesOf(choices: Choices, seats: Seats): readonly (readonly number[])[] {
  const candidates: number[][] = seats.map(() => []);
  for (const person of seatingOrder(choices)) {
    for (const category of choices[person] ?? []) candidates[category]?.push(person);
  }
  return candidates;
}

/**
 * Fills as many seats as possible with each person in one seat: a maximum bipartite matching, grown
 * by augmenting paths. Of several such seatings it is one that fills the first categories first.
 */
export function seatInOne(choices: Choices, seats: Seats): Seating {
  const seated: number[][] = seats.map(() => []);
  const isSeated = choices.map(() => false);
  const waiting = candidatesOf(choices, seats).map((persons) => persons.toReversed());

  function takeFree(category: number): number | undefined {
    let person = waiting[category]?.pop();
    while (person !== undefined && isSeated[person]) person = waiting[category]?.pop();
    return person;
  }

  /** Seats one more person in `start`, and moves others to do so; false when that is impossible. */
  function seatOneMore(start: number): boolean {
    const moves: ({ readonly person: number; readonly into: number } | undefined)[] = [];
    const queue = [start];
    for (const category of queue) {
      let person = takeFree(category);
      if (person !== undefined) {
        isSeated[person] = true;
        let to = category;
        for (let move = moves[to]; move !== undefined; move = moves[to]) {
          const persons = seated[to] ?? [];
          persons[persons.indexOf(move.person)] = person;
          person = move.person;
          to = move.into;
        }
        seated[to]?.push(person);
        return true;
      }
      for (const [other, persons] of seated.entries()) {
        if (other === start || moves[other] !== undefined) continue;
        const mover = persons.find((candidate) => choices[candidate]?.includes(category));
        if (mover === undefined) continue;
        moves[other] = { person: mover, into: category };
        queue.push(other);
      }
    }
    return false;
  }

  for (const [category, { count }] of seats.entries()) {
    let filled = 0;
    while (filled < count && seatOneMore(category)) filled += 1;
  }
  return seated;
}

/** Fills each category by itself: a person put forward for several of them sits in each. */
export function seatInEvery(choices: Choices, seats: Seats): Seating {
  return candidatesOf(choices, seats).map((persons, at) => persons.slice(0, seats[at]?.count));
}

/** For each category, how many of its seats are empty. */
export function emptyIn(seating: Seating, seats: Seats): readonly number[] {
  return seats.map(({ count }, category) => count - (seating[category]?.length ?? 0));
}
