import type { TextTable } from '../language/texts.js';
import type { LinkReasons } from './line-links.js';

export const linkTexts: TextTable<LinkReasons> = {
  'line.accepted-before': ({ accepted }, write) => ({
    nb:
      accepted < 0
        ? `Det er avgjort at linjen trekker tilbake ${write.money(-accepted)}`
        : `Det er avgjort at ${write.money(accepted)} er godkjent`,
    nn:
      accepted < 0
        ? `Det er avgjort at linja trekkjer tilbake ${write.money(-accepted)}`
        : `Det er avgjort at ${write.money(accepted)} er godkjent`,
    en:
      accepted < 0
        ? `It was decided that the line takes back ${write.money(-accepted)}`
        : `It was decided that ${write.money(accepted)} is accepted`,
  }),
  'line.refused-before': {
    nb: 'Det er avgjort at ingenting er godkjent',
    nn: 'Det er avgjort at ingenting er godkjent',
    en: 'It was decided that nothing is accepted',
  },
  'line.replaces': ({ claim }) => ({
    nb: `Linjen retter ${claim}, som ikke teller lenger`,
    nn: `Linja rettar ${claim}, som ikkje tel lenger`,
    en: `The line corrects ${claim}, which counts no more`,
  }),
  'line.corrects': ({ claim, accepted }, write) => ({
    nb: `Linjen retter ${claim}, som er avgjort; ${write.money(accepted)} er godkjent fra før og regnes ikke med igjen`,
    nn: `Linja rettar ${claim}, som er avgjord; ${write.money(accepted)} er godkjent frå før og blir ikkje rekna med igjen`,
    en: `The line corrects ${claim}, which was decided; ${write.money(accepted)} was accepted before and does not count again`,
  }),
  'line.replaces-unknown': ({ claim }) => ({
    nb: `Linjen skal rette ${claim}, som ikke finnes før den eller er rettet alt`,
    nn: `Linja skal rette ${claim}, som ikkje finst før ho eller er retta alt`,
    en: `The line is to correct ${claim}, which is not among the lines before it or is corrected already`,
  }),
  'line.replaced': ({ claim }) => ({
    nb: `Linjen teller ikke, fordi ${claim} retter den`,
    nn: `Linja tel ikkje, fordi ${claim} rettar ho`,
    en: `The line does not count, because ${claim} corrects it`,
  }),
  'credit.takes-back': ({ claim, amount, now }, write) => ({
    nb: `Krediten trekker tilbake ${write.money(amount)}; av ${claim} er ${write.money(now)} godkjent nå`,
    nn: `Krediten trekkjer tilbake ${write.money(amount)}; av ${claim} er ${write.money(now)} godkjent no`,
    en: `The credit takes back ${write.money(amount)}; of ${claim}, ${write.money(now)} is accepted now`,
  }),
  'credit.unknown': ({ claim }) => ({
    nb: `Krediten gjelder ${claim}. Det er ingen linje før den for samme post som kan krediteres`,
    nn: `Krediten gjeld ${claim}. Det er inga linje før han for same post som kan krediterast`,
    en: `The credit is for ${claim}. No line before it of the same item can be credited`,
  }),
};
