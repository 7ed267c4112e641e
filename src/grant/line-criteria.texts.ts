import type { TextTable } from '../language/texts.js';
import type { LineReasons } from './line-criteria.js';

export const lineTexts: TextTable<LineReasons> = {
  'item.granted': ({ item }, write) => ({
    nb: `Det er gitt tilskudd til ${write.term(item)}`,
    nn: `Det er gitt tilskot til ${write.term(item)}`,
    en: `A grant was given for ${write.term(item)}`,
  }),
  'item.not-in-call': ({ item }, write) => ({
    nb: `Utlysningen gir ikke tilskudd til ${write.term(item)}`,
    nn: `Utlysinga gir ikkje tilskot til ${write.term(item)}`,
    en: `The call gives no grant for ${write.term(item)}`,
  }),
  'item.not-granted': ({ item }, write) => ({
    nb: `Det er ikke gitt tilskudd til ${write.term(item)}`,
    nn: `Det er ikkje gitt tilskot til ${write.term(item)}`,
    en: `No grant was given for ${write.term(item)}`,
  }),
  'item.in-kind': ({ item }, write) => ({
    nb: `Arrangøren dekker ${write.term(item)} selv; det utbetales ikke penger`,
    nn: `Arrangøren dekkjer ${write.term(item)} sjølv; det blir ikkje utbetalt pengar`,
    en: `The organiser provides ${write.term(item)} itself; no money is paid`,
  }),
  'entry.granted': ({ entry }, write) => ({
    nb: `Kravet gjelder ${write.term(entry)}`,
    nn: `Kravet gjeld ${write.term(entry)}`,
    en: `The claim is for ${write.term(entry)}`,
  }),
  'entry.not-stated': ({ list }, write) => ({
    nb:
      list === 'gatherings'
        ? 'Kravet oppgir ikke hvilken samling det gjelder'
        : `Kravet oppgir ikke hva det gjelder på listen ${write.term(list)}`,
    nn:
      list === 'gatherings'
        ? 'Kravet seier ikkje kva samling det gjeld'
        : `Kravet seier ikkje kva det gjeld på lista ${write.term(list)}`,
    en:
      list === 'gatherings'
        ? 'The claim does not state which gathering it is for'
        : `The claim does not state what it is for in the list ${write.term(list)}`,
  }),
  'entry.unknown': ({ list, entry }, write) => ({
    nb:
      list === 'gatherings'
        ? `Utlysningen har ingen samling ${write.term(entry)}`
        : `Søknaden har ikke ført opp ${write.term(entry)}`,
    nn:
      list === 'gatherings'
        ? `Utlysinga har inga samling ${write.term(entry)}`
        : `Søknaden har ikkje ført opp ${write.term(entry)}`,
    en:
      list === 'gatherings'
        ? `The call has no gathering ${write.term(entry)}`
        : `The application does not list ${write.term(entry)}`,
  }),
  'entry.not-granted': ({ entry }, write) => ({
    nb: `Det er ikke gitt tilskudd for ${write.term(entry)}`,
    nn: `Det er ikkje gitt tilskot for ${write.term(entry)}`,
    en: `No grant was given for ${write.term(entry)}`,
  }),
  'cost.eligible': ({ cost }, write) => ({
    nb: `Utgiften er av typen ${write.term(cost)}, som dekkes`,
    nn: `Utgifta er av typen ${write.term(cost)}, som blir dekt`,
    en: `The cost is of the kind ${write.term(cost)}, which is covered`,
  }),
  'cost.not-stated': ({ known }, write) => ({
    nb: `Kravet oppgir ikke typen utgift; det dekkes ${write.list(known.map(write.term))}`,
    nn: `Kravet seier ikkje kva type utgift det er; det som blir dekt, er ${write.list(known.map(write.term))}`,
    en: `The claim does not state the kind of cost; covered are ${write.list(known.map(write.term))}`,
  }),
  'cost.ineligible': ({ cost }, write) => ({
    nb: `Utgifter av typen ${write.term(cost)} dekkes ikke`,
    nn: `Utgifter av typen ${write.term(cost)} blir ikkje dekte`,
    en: `Costs of the kind ${write.term(cost)} are not covered`,
  }),
  'cost.unknown': ({ cost, known }, write) => ({
    nb: `Utgifter av typen ${write.term(cost)} dekkes ikke; typene er ${write.list(known.map(write.term))}`,
    nn: `Utgifter av typen ${write.term(cost)} blir ikkje dekte; typane er ${write.list(known.map(write.term))}`,
    en: `Costs of the kind ${write.term(cost)} are not covered; the kinds are ${write.list(known.map(write.term))}`,
  }),
  'cost.without-note': {
    nb: 'En utgift av en annen type må ha et notat om hva den gjelder',
    nn: 'Ei utgift av ein annan type må ha eit notat om kva ho gjeld',
    en: 'A cost of another kind needs a note that states what it is for',
  },
  'cost.in-period': ({ on }, write) => ({
    nb: `Utgiften er fra ${write.day(on)}, i perioden som dekkes`,
    nn: `Utgifta er frå ${write.day(on)}, i perioden som blir dekt`,
    en: `The cost is from ${write.day(on)}, in the period that is covered`,
  }),
  'cost.outside-period': ({ on, from, to }, write) => ({
    nb:
      from !== null && on < from
        ? `Utgiften er fra ${write.day(on)}, før perioden som dekkes; den begynner ${write.day(from)}`
        : `Utgiften er fra ${write.day(on)}, etter perioden som dekkes; den slutter ${write.day(to ?? on)}`,
    nn:
      from !== null && on < from
        ? `Utgifta er frå ${write.day(on)}, før perioden som blir dekt; han begynner ${write.day(from)}`
        : `Utgifta er frå ${write.day(on)}, etter perioden som blir dekt; han sluttar ${write.day(to ?? on)}`,
    en:
      from !== null && on < from
        ? `The cost is from ${write.day(on)}, before the period that is covered; it begins on ${write.day(from)}`
        : `The cost is from ${write.day(on)}, after the period that is covered; it ends on ${write.day(to ?? on)}`,
  }),
  'cost.period-unknown': ({ on }, write) => ({
    nb: `Det er ikke kjent ennå om ${write.day(on)} er i perioden som dekkes`,
    nn: `Det er ikkje kjent enno om ${write.day(on)} er i perioden som blir dekt`,
    en: `It is not known yet whether ${write.day(on)} is in the period that is covered`,
  }),
};
