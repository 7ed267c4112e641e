import type { Language } from '../language/language.js';
import { persons } from '../language/persons.js';
import type { Writing } from '../language/writing.js';
import type { SeatCounts } from './filled-seats.js';
import type { Shortage } from './shortage.js';

/** Seats that stay empty, and why. */
type EmptySeats = SeatCounts & { readonly shortage: Shortage };

/**
 * The part of a sentence that reasons of seats share: how many persons are missing, in which
 * categories, and why no other seating helps. The verb agrees with the sentence: it has, it had.
 */
export const emptySeats: Readonly<
  Record<Language, (empty: EmptySeats, verb: string, write: Writing) => string>
> = {
  nb: (empty, verb, write) =>
    `${persons.nb(empty.missing)}: ${verb} ${incomplete(empty, 'av', 'fra', write)}${
      isShared(empty)
        ? `; til sammen kreves det ${empty.shortage.seats} fra ${sharing(empty, write)}, men bare ${persons.nb(candidates(empty))} kan telle der, og hver person teller én gang`
        : ''
    }`,
  nn: (empty, verb, write) =>
    `${persons.nn(empty.missing)}: ${verb} ${incomplete(empty, 'av', 'frå', write)}${
      isShared(empty)
        ? `; til saman krevst det ${empty.shortage.seats} frå ${sharing(empty, write)}, men berre ${persons.nn(candidates(empty))} kan telje der, og kvar person tel éin gong`
        : ''
    }`,
  en: (empty, verb, write) =>
    `${persons.en(empty.missing)}: ${verb} ${incomplete(empty, 'of', 'from', write)}${
      isShared(empty)
        ? `; ${empty.shortage.seats} in all are needed from ${sharing(empty, write)}, but only ${persons.en(candidates(empty))} can count there, and each person counts once`
        : ''
    }`,
};

/** The categories with empty seats, in the order of the call. */
function incomplete(
  { required, seated }: SeatCounts,
  of: string,
  from: string,
  write: Writing,
): string {
  const categories = Object.keys(required).filter((id) => (seated[id] ?? 0) < (required[id] ?? 0));
  return write.list(
    categories.map((id) => `${seated[id]} ${of} ${required[id]} ${from} ${write.term(id)}`),
  );
}

/** Whether several categories share too few candidates: of one alone, the counts say it. */
function isShared({ shortage }: EmptySeats): boolean {
  return shortage.categories.length > 1;
}

function sharing({ shortage }: EmptySeats, write: Writing): string {
  return write.list(shortage.categories.map(write.term));
}

function candidates({ shortage }: EmptySeats): number {
  return shortage.candidates.length;
}
