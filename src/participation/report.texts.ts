import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { ReportReasons } from './report.js';

/** The texts of the criterion `report`. */
export const reportTexts: TextsFor<ReportReasons> = {
  'report.in-time': {
    nb: ({ deliveredAt, zone, ...due }, write) =>
      `Sluttrapporten ble levert ${write.moment(deliveredAt, zone)}, innen fristen, som var ${dayOf.nb(due, write)}`,
    nn: ({ deliveredAt, zone, ...due }, write) =>
      `Sluttrapporten vart levert ${write.moment(deliveredAt, zone)}, innan fristen, som var ${dayOf.nn(due, write)}`,
    en: ({ deliveredAt, zone, ...due }, write) =>
      `The final report was delivered on ${write.moment(deliveredAt, zone)}, before the deadline, which was ${dayOf.en(due, write)}`,
  },
  'report.late': {
    nb: ({ deliveredAt, marginMs, zone, ...due }, write) =>
      `Sluttrapporten ble levert ${write.moment(deliveredAt, zone)}, ${
        marginMs === 0
          ? `i det øyeblikket fristen gikk ut, ved ${dayOf.nb(due, write)}; den måtte komme inn før`
          : `${write.duration(-marginMs)} etter fristen, som var ${dayOf.nb(due, write)}`
      }`,
    nn: ({ deliveredAt, marginMs, zone, ...due }, write) =>
      `Sluttrapporten vart levert ${write.moment(deliveredAt, zone)}, ${
        marginMs === 0
          ? `i den augeblinken fristen gjekk ut, ved ${dayOf.nn(due, write)}; han måtte kome inn før`
          : `${write.duration(-marginMs)} etter fristen, som var ${dayOf.nn(due, write)}`
      }`,
    en: ({ deliveredAt, marginMs, zone, ...due }, write) =>
      `The final report was delivered on ${write.moment(deliveredAt, zone)}, ${
        marginMs === 0
          ? `at the very moment the deadline passed, ${dayOf.en(due, write)}; it had to come in before then`
          : `${write.duration(-marginMs)} after the deadline, which was ${dayOf.en(due, write)}`
      }`,
  },
  'report.missing': {
    nb: (due, write) => `Sluttrapporten er ikke levert; fristen var ${dayOf.nb(due, write)}`,
    nn: (due, write) => `Sluttrapporten er ikkje levert; fristen var ${dayOf.nn(due, write)}`,
    en: (due, write) =>
      `The final report has not been delivered; the deadline was ${dayOf.en(due, write)}`,
  },
  'report.to-come': {
    nb: (due, write) => `Sluttrapporten er ikke levert ennå; fristen er ${dayOf.nb(due, write)}`,
    nn: (due, write) => `Sluttrapporten er ikkje levert enno; fristen er ${dayOf.nn(due, write)}`,
    en: (due, write) =>
      `The final report has not been delivered yet; the deadline is ${dayOf.en(due, write)}`,
  },
};

type Due = ReportReasons['report.to-come'];

/** Formats the deadline: the end or the start of a day. */
const dayOf: Readonly<Record<Language, (due: Due, write: Writing) => string>> = {
  nb: ({ by, runsTo }, write) =>
    `${runsTo === 'end-of-day' ? 'utgangen' : 'starten'} av ${write.day(by)}`,
  nn: ({ by, runsTo }, write) =>
    `${runsTo === 'end-of-day' ? 'utgangen' : 'starten'} av ${write.day(by)}`,
  en: ({ by, runsTo }, write) =>
    `the ${runsTo === 'end-of-day' ? 'end' : 'start'} of ${write.day(by)}`,
};
