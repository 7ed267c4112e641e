import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { EachReasons, EntryCount } from './each.js';

/** The texts of requirements to the entries of a list. */
export const eachTexts: TextsFor<EachReasons> = {
  each: {
    nb: (count, write) =>
      count.of === 0
        ? `${nothingIn.nb(count, write)}, så kravet er oppfylt`
        : `${metIn.nb(count, write)}, og må være det for alle`,
    nn: (count, write) =>
      count.of === 0
        ? `${nothingIn.nn(count, write)}, så kravet er oppfylt`
        : `${metIn.nn(count, write)}, og må vere det for alle`,
    en: (count, write) =>
      count.of === 0
        ? `${nothingIn.en(count, write)}, so the requirement is met`
        : `${metIn.en(count, write)}, and has to be met for all`,
  },
  some: {
    nb: (count, write) =>
      count.of === 0
        ? `${nothingIn.nb(count, write)}, og minst én må oppfylle kravet`
        : `${metIn.nb(count, write)}, og må være det for minst én`,
    nn: (count, write) =>
      count.of === 0
        ? `${nothingIn.nn(count, write)}, og minst éin må oppfylle kravet`
        : `${metIn.nn(count, write)}, og må vere det for minst éin`,
    en: (count, write) =>
      count.of === 0
        ? `${nothingIn.en(count, write)}, and at least one has to meet the requirement`
        : `${metIn.en(count, write)}, and has to be met for at least one`,
    advice: {
      nb: ({ list }, write) => `Før opp minst én som oppfyller kravet, under ${write.term(list)}`,
      nn: ({ list }, write) => `Før opp minst éin som oppfyller kravet, under ${write.term(list)}`,
      en: ({ list }, write) =>
        `List at least one that meets the requirement under ${write.term(list)}`,
    },
  },
};

const nothingIn = {
  nb: ({ list }: EntryCount, write: Writing) =>
    `Det er ikke ført opp noe under ${write.term(list)}`,
  nn: ({ list }: EntryCount, write: Writing) =>
    `Det er ikkje ført opp noko under ${write.term(list)}`,
  en: ({ list }: EntryCount, write: Writing) => `Nothing is listed under ${write.term(list)}`,
};

/** For how many entries the requirement is met, and for how many it does not apply. */
const metIn = {
  nb: ({ list, met, of, notApplicable }: EntryCount, write: Writing) =>
    `Kravet er oppfylt for ${met} av ${of} under ${write.term(list)}` +
    (notApplicable === 0 ? '' : `, gjelder ikke for ${notApplicable}`),
  nn: ({ list, met, of, notApplicable }: EntryCount, write: Writing) =>
    `Kravet er oppfylt for ${met} av ${of} under ${write.term(list)}` +
    (notApplicable === 0 ? '' : `, gjeld ikkje for ${notApplicable}`),
  en: ({ list, met, of, notApplicable }: EntryCount, write: Writing) =>
    `The requirement is met for ${met} of ${of} under ${write.term(list)}` +
    (notApplicable === 0 ? '' : `, does not apply to ${notApplicable}`),
};
