import { counted } from '../language/counted.js';
import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import type { SeatCounts } from './filled-seats.js';
import type { Shortage } from './shortage.js';

/** Seats that stay empty, and why. */
type EmptySeats = SeatCounts & { readonly shortages: readonly Shortage[] };

/**
 * The part of a sentence that reasons of seats share: how many members are missing, in which
 * categories, and why no other seating helps. The verb has the tense of the sentence: er med, var
 * med; it has, it had.
 */
export const emptySeats: Readonly<
  Record<Language, (empty: EmptySeats, verb: string, write: Writing) => string>
> = {
  nb: (empty, verb, write) =>
    `${missing(empty, 'minst', write)}: ${incomplete(empty, 'av', 'fra', write)} ${verb}${shared(
      empty,
      ({ seats, candidates }, categories) =>
        `til sammen kreves det ${seats} fra ${categories}, men bare ${candidates} kan telle der`,
      'og ingen teller to ganger',
      write,
    )}`,
  nn: (empty, verb, write) =>
    `${missing(empty, 'minst', write)}: ${incomplete(empty, 'av', 'frå', write)} ${verb}${shared(
      empty,
      ({ seats, candidates }, categories) =>
        `til saman krevst det ${seats} frå ${categories}, men berre ${candidates} kan telje der`,
      'og ingen tel to gonger',
      write,
    )}`,
  en: (empty, verb, write) =>
    `${missing(empty, 'at least', write)}: ${verb} ${incomplete(empty, 'of', 'from', write)}${shared(
      empty,
      ({ seats, candidates }, categories) =>
        `${seats} in all are needed from ${categories}, but only ${candidates} can count there`,
      'and none counts twice',
      write,
    )}`,
};

/** How many members are missing: fewer than seats are empty, where a member fills several. */
function missing({ required, seated, missing }: SeatCounts, atLeast: string, write: Writing) {
  const empty = Object.entries(required).reduce(
    (sum, [id, count]) => sum + count - (seated[id] ?? 0),
    0,
  );
  return `${empty > missing ? `${atLeast} ` : ''}${members(missing, write)}`;
}

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

/** The shortages that several categories share: of one alone, the counts state it. */
function shared(
  { shortages }: EmptySeats,
  clause: (counts: { seats: number; candidates: string }, categories: string) => string,
  once: string,
  write: Writing,
): string {
  const clauses = shortages
    .filter(({ categories }) => categories.length > 1)
    .map(({ categories, seats, candidates }) =>
      clause(
        { seats, candidates: members(candidates.length, write) },
        write.list(categories.map(write.term)),
      ),
    );
  return clauses.length === 0 ? '' : `; ${clauses.join('; ')}, ${once}`;
}

function members(count: number, write: Writing): string {
  return counted(count, write.word('member', 'one'), write.word('member', 'many'), write);
}
