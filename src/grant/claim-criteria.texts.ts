import type { TextsFor } from '../language/texts.js';
import type { ClaimReasons } from './claim-criteria.js';

/** The texts of claimed lines. */
export const claimTexts: TextsFor<ClaimReasons> = {
  'line.first': {
    nb: 'Ingen linje før denne har samme id',
    nn: 'Inga linje før denne har same id',
    en: 'No line before this one has the same id',
  },
  'line.duplicate': {
    nb: ({ id }) => `Linje-id-en ${id} er brukt før; bare den første linjen teller`,
    nn: ({ id }) => `Linje-id-en ${id} er brukt før; berre den første linja tel`,
    en: ({ id }) => `The line id ${id} has been used before; only the first line counts`,
  },
  'amount.whole': {
    nb: ({ amount }, write) => `Beløpet er ${write.money(amount)}`,
    nn: ({ amount }, write) => `Beløpet er ${write.money(amount)}`,
    en: ({ amount }, write) => `The amount is ${write.money(amount)}`,
  },
  'amount.not-whole-ore': {
    nb: ({ currency }) => `Beløpet er ikke et helt antall ${currency === 'EUR' ? 'cent' : 'øre'}`,
    nn: ({ currency }) => `Beløpet er ikkje eit heilt tal ${currency === 'EUR' ? 'cent' : 'øre'}`,
    en: ({ currency }) =>
      `The amount is not a whole number of ${currency === 'EUR' ? 'cents' : 'øre'}`,
  },
  'amount.negative': {
    nb: 'Beløpet er under null',
    nn: 'Beløpet er under null',
    en: 'The amount is below zero',
  },
  'amount.currency': {
    nb: ({ currency, expected }) => `Beløpet er oppgitt i ${currency}; det skal være i ${expected}`,
    nn: ({ currency, expected }) => `Beløpet er oppgitt i ${currency}; det skal vere i ${expected}`,
    en: ({ currency, expected }) =>
      `The amount is stated in ${currency}; it has to be in ${expected}`,
  },
  'gathering.known': {
    nb: ({ gathering }, write) => `Utgiften gjelder ${write.term(gathering)}`,
    nn: ({ gathering }, write) => `Utgifta gjeld ${write.term(gathering)}`,
    en: ({ gathering }, write) => `The cost belongs to ${write.term(gathering)}`,
  },
  'gathering.unknown': {
    nb: ({ gathering }, write) => `Utlysningen har ingen samling ${write.term(gathering)}`,
    nn: ({ gathering }, write) => `Utlysinga har inga samling ${write.term(gathering)}`,
    en: ({ gathering }, write) => `The call has no gathering ${write.term(gathering)}`,
  },
  'person.known': {
    nb: ({ person }) => `${person} er eller har vært i prosjektgruppen`,
    nn: ({ person }) => `${person} er eller har vore i prosjektgruppa`,
    en: ({ person }) => `${person} is or has been in the project group`,
  },
  'person.unknown': {
    nb: ({ person }) => `${person} har ikke vært i prosjektgruppen`,
    nn: ({ person }) => `${person} har ikkje vore i prosjektgruppa`,
    en: ({ person }) => `${person} has not been in the project group`,
  },
  'travel.not-covered': {
    nb: 'Utlysningen dekker ikke reise',
    nn: 'Utlysinga dekkjer ikkje reise',
    en: 'The call does not cover travel',
  },
  'kind.known': {
    nb: ({ kind }, write) => `Utgiften er av typen ${write.term(kind)}, som dekkes`,
    nn: ({ kind }, write) => `Utgifta er av typen ${write.term(kind)}, som blir dekt`,
    en: ({ kind }, write) => `The cost is of the kind ${write.term(kind)}, which is covered`,
  },
  'kind.unknown': {
    nb: ({ kind, known }, write) =>
      `Utgifter av typen ${write.term(kind)} er ikke kjent; typene er ${write.list(known.map(write.term))}`,
    nn: ({ kind, known }, write) =>
      `Utgifter av typen ${write.term(kind)} er ikkje kjende; typane er ${write.list(known.map(write.term))}`,
    en: ({ kind, known }, write) =>
      `Costs of the kind ${write.term(kind)} are not known; the kinds are ${write.list(known.map(write.term))}`,
  },
  'kind.without-note': {
    nb: ({ kind }, write) =>
      `En utgift av typen ${write.term(kind)} må ha et notat om hva den gjelder`,
    nn: ({ kind }, write) =>
      `Ei utgift av typen ${write.term(kind)} må ha eit notat om kva ho gjeld`,
    en: ({ kind }, write) =>
      `A cost of the kind ${write.term(kind)} needs a note that says what it is for`,
  },
  'period.within': {
    nb: ({ date }, write) => `Utgiften er fra ${write.day(date)}, i kursperioden`,
    nn: ({ date }, write) => `Utgifta er frå ${write.day(date)}, i kursperioden`,
    en: ({ date }, write) => `The cost is dated ${write.day(date)}, within the course period`,
  },
  'period.outside': {
    nb: ({ date, from, to }, write) =>
      `Utgiften er fra ${write.day(date)}, utenfor kursperioden, som varer fra ${write.date(from)} til ${write.date(to)}`,
    nn: ({ date, from, to }, write) =>
      `Utgifta er frå ${write.day(date)}, utanfor kursperioden, som varer frå ${write.date(from)} til ${write.date(to)}`,
    en: ({ date, from, to }, write) =>
      `The cost is dated ${write.day(date)}, outside the course period, which runs from ${write.date(from)} to ${write.date(to)}`,
  },
  'need.applied-for': {
    nb: ({ gathering }, write) =>
      `Det er søkt om tillegg for særlige behov til ${write.term(gathering)}`,
    nn: ({ gathering }, write) =>
      `Det er søkt om tillegg for særlege behov til ${write.term(gathering)}`,
    en: ({ gathering }, write) =>
      `A supplement for special needs at ${write.term(gathering)} has been applied for`,
  },
  'need.not-applied-for': {
    nb: ({ gathering }, write) =>
      `Det er ikke søkt om tillegg for særlige behov til ${write.term(gathering)}`,
    nn: ({ gathering }, write) =>
      `Det er ikkje søkt om tillegg for særlege behov til ${write.term(gathering)}`,
    en: ({ gathering }, write) =>
      `No supplement for special needs at ${write.term(gathering)} has been applied for`,
  },
  'sum.within': {
    nb: ({ sum, left }, write) =>
      `Beløpet er innenfor det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
    nn: ({ sum, left }, write) =>
      `Beløpet er innanfor det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
    en: ({ sum, left }, write) =>
      `The amount is within what was left: ${write.money(left)} of ${write.money(sum)}`,
  },
  'sum.exceeded': {
    nb: ({ sum, left, over }, write) =>
      `Beløpet er ${write.money(over)} mer enn det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
    nn: ({ sum, left, over }, write) =>
      `Beløpet er ${write.money(over)} meir enn det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
    en: ({ sum, left, over }, write) =>
      `The amount is ${write.money(over)} more than what was left: ${write.money(left)} of ${write.money(sum)}`,
  },
  'cap.within': {
    nb: ({ cap, gathering, left }, write) =>
      `Beløpet er innenfor det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,
    nn: ({ cap, gathering, left }, write) =>
      `Beløpet er innanfor det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,
    en: ({ cap, gathering, left }, write) =>
      `The amount is within what was left for ${write.term(gathering)}: ${write.money(left)} of ${write.money(cap)}`,
  },
  'cap.exceeded': {
    nb: ({ cap, gathering, left, over }, write) =>
      `Beløpet er ${write.money(over)} mer enn det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,
    nn: ({ cap, gathering, left, over }, write) =>
      `Beløpet er ${write.money(over)} meir enn det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,
    en: ({ cap, gathering, left, over }, write) =>
      `The amount is ${write.money(over)} more than what was left for ${write.term(gathering)}: ${write.money(left)} of ${write.money(cap)}`,
  },
};
