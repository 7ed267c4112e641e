import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { emptySeats } from '../seats/empty-seats.texts.js';
import type { AttendanceReasons } from './attendance.js';

/** The texts of the criteria `attendance` and `recommended-attendance`. */
export const attendanceTexts: TextsFor<AttendanceReasons> = {
  'attendance.enough': {
    nb: ({ gathering, outsiders }, write) =>
      `På ${write.term(gathering)} var de med som måtte være med${outsidersOf.nb(outsiders, write)}`,
    nn: ({ gathering, outsiders }, write) =>
      `På ${write.term(gathering)} var dei med som måtte vere med${outsidersOf.nn(outsiders, write)}`,
    en: ({ gathering, outsiders }, write) =>
      `Those who had to be at ${write.term(gathering)} were there${outsidersOf.en(outsiders, write)}`,
  },
  'attendance.too-few': {
    nb: (params, write) =>
      `På ${write.term(params.gathering)} manglet ${emptySeats.nb(params, 'det var', write)}${outsidersOf.nb(params.outsiders, write)}`,
    nn: (params, write) =>
      `På ${write.term(params.gathering)} mangla ${emptySeats.nn(params, 'det var', write)}${outsidersOf.nn(params.outsiders, write)}`,
    en: (params, write) =>
      `At ${write.term(params.gathering)} the group was short of ${emptySeats.en(params, 'it had', write)}${outsidersOf.en(params.outsiders, write)}`,
  },
  'attendance.not-recorded': {
    nb: ({ gathering }, write) =>
      `Det er ikke ført opp hvem som var med på ${write.term(gathering)}`,
    nn: ({ gathering }, write) =>
      `Det er ikkje ført opp kven som var med på ${write.term(gathering)}`,
    en: ({ gathering }, write) => `It has not been recorded who was at ${write.term(gathering)}`,
  },
  'attendance.to-come': {
    nb: ({ gathering, when, required }, write) =>
      `Det gjenstår å holde ${write.term(gathering)} (${write.date(when)}); der må det være med ${each(required, 'fra', write)}`,
    nn: ({ gathering, when, required }, write) =>
      `Det står att å halde ${write.term(gathering)} (${write.date(when)}); der må det vere med ${each(required, 'frå', write)}`,
    en: ({ gathering, when, required }, write) =>
      `At ${write.term(gathering)} (${write.date(when)}), which is yet to be held, the group needs ${each(required, 'from', write)}`,
  },
  'recommended.there': {
    nb: ({ gathering, required }, write) =>
      `På ${write.term(gathering)} var også ${each(required, 'fra', write)} med, slik det er anbefalt`,
    nn: ({ gathering, required }, write) =>
      `På ${write.term(gathering)} var også ${each(required, 'frå', write)} med, slik det er tilrådd`,
    en: ({ gathering, required }, write) =>
      `At ${write.term(gathering)}, ${each(required, 'from', write)} also attended, as recommended`,
  },
  'recommended.absent': {
    nb: ({ gathering, required, outsiders }, write) =>
      `På ${write.term(gathering)} manglet ${each(required, 'fra', write)}, som det er anbefalt å ha med${outsidersOf.nb(outsiders, write)}`,
    nn: ({ gathering, required, outsiders }, write) =>
      `På ${write.term(gathering)} mangla ${each(required, 'frå', write)}, som det er tilrådd å ha med${outsidersOf.nn(outsiders, write)}`,
    en: ({ gathering, required, outsiders }, write) =>
      `At ${write.term(gathering)} the group lacked ${each(required, 'from', write)}, whose presence is recommended${outsidersOf.en(outsiders, write)}`,
  },
  'recommended.not-recorded': {
    nb: ({ gathering }, write) =>
      `Det er ikke ført opp hvem som var med på ${write.term(gathering)}`,
    nn: ({ gathering }, write) =>
      `Det er ikkje ført opp kven som var med på ${write.term(gathering)}`,
    en: ({ gathering }, write) => `It has not been recorded who was at ${write.term(gathering)}`,
  },
  'recommended.to-come': {
    nb: ({ gathering, when, required }, write) =>
      `Det gjenstår å holde ${write.term(gathering)} (${write.date(when)}); det er anbefalt at det også er med ${each(required, 'fra', write)}`,
    nn: ({ gathering, when, required }, write) =>
      `Det står att å halde ${write.term(gathering)} (${write.date(when)}); det er tilrådd at det også er med ${each(required, 'frå', write)}`,
    en: ({ gathering, when, required }, write) =>
      `At ${write.term(gathering)} (${write.date(when)}), which is yet to be held, it is recommended to have ${each(required, 'from', write)} as well`,
  },
};

/** A number of members from each category. */
function each(counts: Readonly<Record<string, number>>, from: string, write: Writing): string {
  return write.list(
    Object.entries(counts).map(([category, count]) => `${count} ${from} ${write.term(category)}`),
  );
}

/** The end of a sentence about persons who attended and do not count. */
const outsidersOf: Readonly<
  Record<Language, (outsiders: readonly string[], write: Writing) => string>
> = {
  nb: (outsiders, write) =>
    outsiders.length === 0
      ? ''
      : `; ${write.list(outsiders)} var ikke i prosjektgruppen da, og teller ikke`,
  nn: (outsiders, write) =>
    outsiders.length === 0
      ? ''
      : `; ${write.list(outsiders)} var ikkje i prosjektgruppa då, og tel ikkje`,
  en: (outsiders, write) =>
    outsiders.length === 0
      ? ''
      : `; ${write.list(outsiders)} ${
          outsiders.length === 1
            ? 'was not in the project group then and does'
            : 'were not in the project group then and do'
        } not count`,
};
