import type { TextTable } from '../language/texts.js';
import type { WorkReasons } from './work.js';

export const workTexts: TextTable<WorkReasons> = {
  'work.done': ({ task, after, before }, write) => ({
    nb: `Mellom ${write.term(after)} og ${write.term(before)} er det ført opp ${write.term(task)}`,
    nn: `Mellom ${write.term(after)} og ${write.term(before)} er det ført opp ${write.term(task)}`,
    en: `Recorded between ${write.term(after)} and ${write.term(before)}: ${write.term(task)}`,
  }),
  'work.missing': ({ task, after, before, from, to, outside }, write) => ({
    nb: `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(`${from}/${to}`)}) er det ikke ført opp ${write.term(task)}${outside === 0 ? '' : '; det som er ført opp, har en dato utenfor disse dagene'}`,
    nn: `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(`${from}/${to}`)}) er det ikkje ført opp ${write.term(task)}${outside === 0 ? '' : '; det som er ført opp, har ein dato utanfor desse dagane'}`,
    en: `Between ${write.term(after)} and ${write.term(before)} (${write.date(`${from}/${to}`)}) there is no record of ${write.term(task)}${outside === 0 ? '' : '; what is recorded is dated outside these days'}`,
  }),
  'work.to-come': ({ task, after, before, when }, write) => ({
    nb: `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(when)}) skal det gjøres ${write.term(task)}`,
    nn: `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(when)}) skal det gjerast ${write.term(task)}`,
    en: `To be done between ${write.term(after)} and ${write.term(before)} (${write.date(when)}): ${write.term(task)}`,
  }),
};
