import type { TextsFor } from '../language/texts.js';
import type { WorkReasons } from './between-gatherings.js';

/** The texts of the criterion `between-gatherings`. */
export const workTexts: TextsFor<WorkReasons> = {
  'work.done': {
    nb: ({ kind, after, before }, write) =>
      `Mellom ${write.term(after)} og ${write.term(before)} er det ført opp ${write.term(kind)}`,
    nn: ({ kind, after, before }, write) =>
      `Mellom ${write.term(after)} og ${write.term(before)} er det ført opp ${write.term(kind)}`,
    en: ({ kind, after, before }, write) =>
      `Between ${write.term(after)} and ${write.term(before)}, ${write.term(kind)} has been recorded`,
  },
  'work.missing': {
    nb: ({ kind, after, before, from, to, outside }, write) =>
      `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(`${from}/${to}`)}) er det ikke ført opp ${write.term(kind)}${outside === 0 ? '' : '; det som er ført opp, har en dato utenfor disse dagene'}`,
    nn: ({ kind, after, before, from, to, outside }, write) =>
      `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(`${from}/${to}`)}) er det ikkje ført opp ${write.term(kind)}${outside === 0 ? '' : '; det som er ført opp, har ein dato utanfor desse dagane'}`,
    en: ({ kind, after, before, from, to, outside }, write) =>
      `Between ${write.term(after)} and ${write.term(before)} (${write.date(`${from}/${to}`)}) no ${write.term(kind)} has been recorded${outside === 0 ? '' : '; what has been recorded is dated outside these days'}`,
  },
  'work.to-come': {
    nb: ({ kind, after, before, to }, write) =>
      `Mellom ${write.term(after)} og ${write.term(before)} skal det gjøres ${write.term(kind)}, senest ${write.day(to)}`,
    nn: ({ kind, after, before, to }, write) =>
      `Mellom ${write.term(after)} og ${write.term(before)} skal det gjerast ${write.term(kind)}, seinast ${write.day(to)}`,
    en: ({ kind, after, before, to }, write) =>
      `Between ${write.term(after)} and ${write.term(before)}, ${write.term(kind)} is to be done, by ${write.day(to)}`,
  },
};
