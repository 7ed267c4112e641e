import type { TextsFor } from '../language/texts.js';
import type { LineReasons } from './line-criteria.js';

/** The texts of what an item covers. */
export const lineTexts: TextsFor<LineReasons> = {
  'item.granted': {
    nb: ({ item }, write) => `Det er gitt tilskudd til ${write.term(item)}`,
    nn: ({ item }, write) => `Det er gitt tilskot til ${write.term(item)}`,
    en: ({ item }, write) => `A grant was given for ${write.term(item)}`,
  },
  'item.not-in-call': {
    nb: ({ item }, write) => `Utlysningen gir ikke tilskudd til ${write.term(item)}`,
    nn: ({ item }, write) => `Utlysinga gir ikkje tilskot til ${write.term(item)}`,
    en: ({ item }, write) => `The call gives no grant for ${write.term(item)}`,
  },
  'item.not-granted': {
    nb: ({ item }, write) => `Det er ikke gitt tilskudd til ${write.term(item)}`,
    nn: ({ item }, write) => `Det er ikkje gitt tilskot til ${write.term(item)}`,
    en: ({ item }, write) => `No grant was given for ${write.term(item)}`,
  },
  'item.in-kind': {
    nb: ({ item }, write) =>
      `Arrangøren dekker ${write.term(item)} selv; det utbetales ikke penger`,
    nn: ({ item }, write) =>
      `Arrangøren dekkjer ${write.term(item)} sjølv; det blir ikkje utbetalt pengar`,
    en: ({ item }, write) => `The organiser provides ${write.term(item)} itself; no money is paid`,
  },
  'entry.granted': {
    nb: ({ entry }, write) => `Kravet gjelder ${write.term(entry)}`,
    nn: ({ entry }, write) => `Kravet gjeld ${write.term(entry)}`,
    en: ({ entry }, write) => `The claim is for ${write.term(entry)}`,
  },
  'entry.not-stated': {
    nb: ({ list }, write) =>
      list === 'gatherings'
        ? 'Kravet oppgir ikke hvilken samling det gjelder'
        : `Kravet oppgir ikke hva det gjelder på listen ${write.term(list)}`,
    nn: ({ list }, write) =>
      list === 'gatherings'
        ? 'Kravet seier ikkje kva samling det gjeld'
        : `Kravet seier ikkje kva det gjeld på lista ${write.term(list)}`,
    en: ({ list }, write) =>
      list === 'gatherings'
        ? 'The claim does not state which gathering it is for'
        : `The claim does not state what it is for in the list ${write.term(list)}`,
  },
  'entry.unknown': {
    nb: ({ list, entry }, write) =>
      list === 'gatherings'
        ? `Utlysningen har ingen samling ${write.term(entry)}`
        : `Søknaden har ikke ført opp ${write.term(entry)}`,
    nn: ({ list, entry }, write) =>
      list === 'gatherings'
        ? `Utlysinga har inga samling ${write.term(entry)}`
        : `Søknaden har ikkje ført opp ${write.term(entry)}`,
    en: ({ list, entry }, write) =>
      list === 'gatherings'
        ? `The call has no gathering ${write.term(entry)}`
        : `The application does not list ${write.term(entry)}`,
  },
  'entry.not-granted': {
    nb: ({ entry }, write) => `Det er ikke gitt tilskudd for ${write.term(entry)}`,
    nn: ({ entry }, write) => `Det er ikkje gitt tilskot for ${write.term(entry)}`,
    en: ({ entry }, write) => `No grant was given for ${write.term(entry)}`,
  },
  'cost.eligible': {
    nb: ({ cost }, write) => `Utgiften er av typen ${write.term(cost)}, som dekkes`,
    nn: ({ cost }, write) => `Utgifta er av typen ${write.term(cost)}, som blir dekt`,
    en: ({ cost }, write) => `The cost is of the kind ${write.term(cost)}, which is covered`,
  },
  'cost.not-stated': {
    nb: ({ known }, write) =>
      `Kravet oppgir ikke typen utgift; det dekkes ${write.list(known.map(write.term))}`,
    nn: ({ known }, write) =>
      `Kravet seier ikkje kva type utgift det er; det som blir dekt, er ${write.list(known.map(write.term))}`,
    en: ({ known }, write) =>
      `The claim does not state the kind of cost; covered are ${write.list(known.map(write.term))}`,
  },
  'cost.ineligible': {
    nb: ({ cost }, write) => `Utgifter av typen ${write.term(cost)} dekkes ikke`,
    nn: ({ cost }, write) => `Utgifter av typen ${write.term(cost)} blir ikkje dekte`,
    en: ({ cost }, write) => `Costs of the kind ${write.term(cost)} are not covered`,
  },
  'cost.unknown': {
    nb: ({ cost, known }, write) =>
      `Utgifter av typen ${write.term(cost)} dekkes ikke; typene er ${write.list(known.map(write.term))}`,
    nn: ({ cost, known }, write) =>
      `Utgifter av typen ${write.term(cost)} blir ikkje dekte; typane er ${write.list(known.map(write.term))}`,
    en: ({ cost, known }, write) =>
      `Costs of the kind ${write.term(cost)} are not covered; the kinds are ${write.list(known.map(write.term))}`,
  },
  'cost.without-note': {
    nb: 'En utgift av en annen type må ha et notat om hva den gjelder',
    nn: 'Ei utgift av ein annan type må ha eit notat om kva ho gjeld',
    en: 'A cost of another kind needs a note that states what it is for',
  },
  'cost.in-period': {
    nb: ({ on }, write) => `Utgiften er fra ${write.day(on)}, i perioden som dekkes`,
    nn: ({ on }, write) => `Utgifta er frå ${write.day(on)}, i perioden som blir dekt`,
    en: ({ on }, write) => `The cost is from ${write.day(on)}, in the period that is covered`,
  },
  'cost.outside-period': {
    nb: ({ on, from, to }, write) =>
      from !== null && on < from
        ? `Utgiften er fra ${write.day(on)}, før perioden som dekkes; den begynner ${write.day(from)}`
        : `Utgiften er fra ${write.day(on)}, etter perioden som dekkes; den slutter ${write.day(to ?? on)}`,
    nn: ({ on, from, to }, write) =>
      from !== null && on < from
        ? `Utgifta er frå ${write.day(on)}, før perioden som blir dekt; han begynner ${write.day(from)}`
        : `Utgifta er frå ${write.day(on)}, etter perioden som blir dekt; han sluttar ${write.day(to ?? on)}`,
    en: ({ on, from, to }, write) =>
      from !== null && on < from
        ? `The cost is from ${write.day(on)}, before the period that is covered; it begins on ${write.day(from)}`
        : `The cost is from ${write.day(on)}, after the period that is covered; it ends on ${write.day(to ?? on)}`,
  },
  'cost.period-unknown': {
    nb: ({ on }, write) => `Det er ikke kjent ennå om ${write.day(on)} er i perioden som dekkes`,
    nn: ({ on }, write) =>
      `Det er ikkje kjent enno om ${write.day(on)} er i perioden som blir dekt`,
    en: ({ on }, write) =>
      `It is not known yet whether ${write.day(on)} is in the period that is covered`,
  },
};
