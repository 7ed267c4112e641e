import { capitalized } from '../language/capitalized.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { ContinuityReasons } from './continuity.js';

/** The texts of obligations of the kind `continuity`. */
export const continuityTexts: TextsFor<ContinuityReasons> = {
  'continuity.members-kept': {
    nb: ({ original, still }, write) =>
      `${theGroup(write)} har fortsatt ${still} av ${original} opprinnelige medlemmer`,
    nn: ({ original, still }, write) =>
      `${theGroup(write)} har framleis ${still} av ${original} opphavlege medlemmer`,
    en: ({ original, still }, write) =>
      `${theGroup(write)} still has ${still} of ${original} original members`,
  },
  'continuity.members-lost': {
    nb: ({ original, still, percent }, write) =>
      `${theGroup(write)} har fortsatt ${still} av ${original} opprinnelige medlemmer. Minst ${write.unit('percent', percent)} er forventet`,
    nn: ({ original, still, percent }, write) =>
      `${theGroup(write)} har framleis ${still} av ${original} opphavlege medlemmer. Minst ${write.unit('percent', percent)} er venta`,
    en: ({ original, still, percent }, write) =>
      `${theGroup(write)} still has ${still} of ${original} original members. At least ${write.unit('percent', percent)} are expected`,
  },
  'continuity.no-members': {
    nb: (_, write) => `${theGroup(write)} hadde ingen medlemmer fra starten`,
    nn: (_, write) => `${theGroup(write)} hadde ingen medlemmer frå starten`,
    en: (_, write) => `${theGroup(write)} had no members at the start`,
  },
  'continuity.categories-filled': {
    nb: (_, write) => `${theGroup(write)} har hele tiden hatt noen fra hver kategori`,
    nn: (_, write) => `${theGroup(write)} har heile tida hatt nokon frå kvar kategori`,
    en: (_, write) => `${theGroup(write)} has had somebody from every category at all times`,
  },
  'continuity.category-empty': {
    nb: ({ empty }, write) =>
      `${theGroup(write)} har vært uten ${periods(empty, ['fra', 'starten', 'til og med'], write)}`,
    nn: ({ empty }, write) =>
      `${theGroup(write)} har vore utan ${periods(empty, ['frå', 'starten', 'til og med'], write)}`,
    en: ({ empty }, write) =>
      `${theGroup(write)} has been without ${periods(empty, ['from', 'the start', 'through'], write)}`,
  },
  'continuity.replacements-named': {
    nb: ({ left }, write) =>
      left === 0
        ? `Ingen har forlatt ${write.word('group', 'the')}`
        : `For alle som har forlatt ${write.word('group', 'the')}, er det oppgitt hvem som tok over`,
    nn: ({ left }, write) =>
      left === 0
        ? `Ingen har forlate ${write.word('group', 'the')}`
        : `For alle som har forlate ${write.word('group', 'the')}, er det oppgitt kven som tok over`,
    en: ({ left }, write) =>
      left === 0
        ? `Nobody has left ${write.word('group', 'the')}`
        : `A successor is named for everyone who left ${write.word('group', 'the')}`,
  },
  'continuity.not-replaced': {
    nb: ({ persons }, write) =>
      `${write.list(persons)} har forlatt ${write.word('group', 'the')} uten at det er oppgitt hvem som tok over`,
    nn: ({ persons }, write) =>
      `${write.list(persons)} har forlate ${write.word('group', 'the')} utan at det er oppgitt kven som tok over`,
    en: ({ persons }, write) =>
      `${write.list(persons)} left ${write.word('group', 'the')}; no successor is named`,
  },
};

function theGroup(write: Writing): string {
  return capitalized(write.word('group', 'the'));
}

/** The periods without a category: ledelsen fra 6. november 2024 til og med 10. november 2024. */
function periods(
  empty: ContinuityReasons['continuity.category-empty']['empty'],
  [from, start, through]: readonly [string, string, string],
  write: Writing,
): string {
  return write.list(
    empty.map(({ category, since, until }) => {
      const begin = `${write.term(category)} ${from} ${since === null ? start : write.day(since)}`;
      return until === null ? begin : `${begin} ${through} ${write.day(until)}`;
    }),
  );
}
