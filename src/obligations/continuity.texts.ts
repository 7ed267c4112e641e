import { capitalized } from '../language/capitalized.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { ContinuityReasons } from './continuity.js';

export const continuityTexts: TextTable<ContinuityReasons> = {
  'continuity.members-kept': ({ original, still }, write) => ({
    nb: `${theGroup(write)} har fortsatt ${still} av ${original} opprinnelige medlemmer`,
    nn: `${theGroup(write)} har framleis ${still} av ${original} opphavlege medlemmer`,
    en: `${theGroup(write)} still has ${still} of ${original} original members`,
  }),
  'continuity.members-lost': ({ original, still, percent }, write) => ({
    nb: `${theGroup(write)} har fortsatt ${still} av ${original} opprinnelige medlemmer. Minst ${write.unit('percent', percent)} er forventet`,
    nn: `${theGroup(write)} har framleis ${still} av ${original} opphavlege medlemmer. Minst ${write.unit('percent', percent)} er venta`,
    en: `${theGroup(write)} still has ${still} of ${original} original members. At least ${write.unit('percent', percent)} are expected`,
  }),
  'continuity.no-members': (_, write) => ({
    nb: `${theGroup(write)} hadde ingen medlemmer fra starten`,
    nn: `${theGroup(write)} hadde ingen medlemmer frå starten`,
    en: `${theGroup(write)} had no members at the start`,
  }),
  'continuity.categories-filled': (_, write) => ({
    nb: `${theGroup(write)} har hele tiden hatt noen fra hver kategori`,
    nn: `${theGroup(write)} har heile tida hatt nokon frå kvar kategori`,
    en: `${theGroup(write)} has had somebody from every category at all times`,
  }),
  'continuity.category-empty': ({ empty }, write) => ({
    nb: `${theGroup(write)} har vært uten ${periods(empty, ['fra', 'starten', 'til og med'], write)}`,
    nn: `${theGroup(write)} har vore utan ${periods(empty, ['frå', 'starten', 'til og med'], write)}`,
    en: `${theGroup(write)} has been without ${periods(empty, ['from', 'the start', 'through'], write)}`,
  }),
  'continuity.replacements-named': ({ left }, write) => ({
    nb:
      left === 0
        ? `Ingen har forlatt ${write.word('group', 'the')}`
        : `For alle som har forlatt ${write.word('group', 'the')}, er det oppgitt hvem som tok over`,
    nn:
      left === 0
        ? `Ingen har forlate ${write.word('group', 'the')}`
        : `For alle som har forlate ${write.word('group', 'the')}, er det oppgitt kven som tok over`,
    en:
      left === 0
        ? `Nobody has left ${write.word('group', 'the')}`
        : `A successor is named for everyone who left ${write.word('group', 'the')}`,
  }),
  'continuity.not-replaced': ({ persons }, write) => ({
    nb: `${write.list(persons)} har forlatt ${write.word('group', 'the')} uten at det er oppgitt hvem som tok over`,
    nn: `${write.list(persons)} har forlate ${write.word('group', 'the')} utan at det er oppgitt kven som tok over`,
    en: `${write.list(persons)} left ${write.word('group', 'the')}; no successor is named`,
  }),
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
