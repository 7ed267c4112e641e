import { capitalized } from '../language/capitalized.js';
import { counted } from '../language/counted.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { emptySeats } from '../seats/empty-seats.texts.js';
import type { SeatCounts } from '../seats/filled-seats.js';
import type { AttendanceReasons } from './attendance.js';

type Attended = Pick<AttendanceReasons['attendance.enough'], 'guests' | 'remote'>;

export const attendanceTexts: TextTable<AttendanceReasons> = {
  'attendance.enough': (params, write) => ({
    nb: `På ${gathering(params, write)} var ${params.isRecommended ? `også ${each(params.required, 'fra', write)} med, slik det er anbefalt` : 'de med som måtte være med'}${others(params, write)}`,
    nn: `På ${gathering(params, write)} var ${params.isRecommended ? `også ${each(params.required, 'frå', write)} med, slik det er tilrådd` : 'dei med som måtte vere med'}${others(params, write)}`,
    en: `${params.isRecommended ? `At ${gathering(params, write)}, ${each(params.required, 'from', write)} also attended, as recommended` : `Those who had to be at ${gathering(params, write)} were there`}${others(params, write)}`,
  }),
  'attendance.too-few': (params, write) => ({
    nb: `På ${gathering(params, write)} manglet ${params.isRecommended ? `${each(absentIn(params), 'fra', write)}, som det er anbefalt å ha med` : emptySeats.nb(params, 'var med', write)}${others(params, write)}`,
    nn: `På ${gathering(params, write)} mangla ${params.isRecommended ? `${each(absentIn(params), 'frå', write)}, som det er tilrådd å ha med` : emptySeats.nn(params, 'var med', write)}${others(params, write)}`,
    en: `At ${gathering(params, write)} the group ${params.isRecommended ? `lacked ${each(absentIn(params), 'from', write)}, whose presence is recommended` : `was short of ${emptySeats.en(params, 'it had', write)}`}${others(params, write)}`,
  }),
  'attendance.too-many': (params, write) => ({
    nb: `På ${gathering(params, write)} var for mange med: ${tooMany(params, 'fra', 'høyst', write)}${others(params, write)}`,
    nn: `På ${gathering(params, write)} var for mange med: ${tooMany(params, 'frå', 'høgst', write)}${others(params, write)}`,
    en: `Too many were at ${gathering(params, write)}: ${tooMany(params, 'from', 'at most', write)}${others(params, write)}`,
  }),
  'attendance.so-far': (params, write) => ({
    nb: `${capitalized(gathering(params, write))} er ikke ferdig. Så langt ${params.missing === 0 ? 'er det nok som har vært med' : `mangler ${emptySeats.nb(params, 'har vært med', write)}`}${others(params, write)}`,
    nn: `${capitalized(gathering(params, write))} er ikkje ferdig. Så langt ${params.missing === 0 ? 'er det nok som har vore med' : `manglar ${emptySeats.nn(params, 'har vore med', write)}`}${others(params, write)}`,
    en: `${capitalized(gathering(params, write))} is not over. So far ${params.missing === 0 ? 'enough have attended' : `the group is short of ${emptySeats.en(params, 'it has had', write)}`}${others(params, write)}`,
  }),
  'attendance.not-recorded': (params, write) => ({
    nb: `Det er ikke ført opp hvem som var med på ${gathering(params, write)}${onDays(params, write)}`,
    nn: `Det er ikkje ført opp kven som var med på ${gathering(params, write)}${onDays(params, write)}`,
    en: `It has not been recorded who was at ${gathering(params, write)}${onDays(params, write)}`,
  }),
  'attendance.to-come': (params, write) => ({
    nb: `Det gjenstår å holde ${gathering(params, write)} (${write.date(params.when)}); ${params.isRecommended ? 'det er anbefalt at det også er med' : 'der må det være med'} ${each(params.required, 'fra', write)}`,
    nn: `Det står att å halde ${gathering(params, write)} (${write.date(params.when)}); ${params.isRecommended ? 'det er tilrådd at det også er med' : 'der må det vere med'} ${each(params.required, 'frå', write)}`,
    en: `At ${gathering(params, write)} (${write.date(params.when)}), which is yet to be held, ${params.isRecommended ? `it is recommended to have ${each(params.required, 'from', write)} as well` : `the group needs ${each(params.required, 'from', write)}`}`,
  }),
};

function gathering({ gathering }: { readonly gathering: string }, write: Writing): string {
  return write.term(gathering);
}

/** A number of members from each category. */
function each(counts: Readonly<Record<string, number>>, from: string, write: Writing): string {
  return write.list(
    Object.entries(counts).map(([category, count]) => `${count} ${from} ${write.term(category)}`),
  );
}

/** How many are missing in each category that is not filled. */
function absentIn({ required, seated }: SeatCounts): Readonly<Record<string, number>> {
  const absent = Object.entries(required).map(
    ([category, count]) => [category, count - (seated[category] ?? 0)] as const,
  );
  return Object.fromEntries(absent.filter(([, count]) => count > 0));
}

/** The categories of which too many were there: 3 personer fra ledelsen (høyst 2). */
function tooMany(
  { surpluses }: AttendanceReasons['attendance.too-many'],
  from: string,
  atMost: string,
  write: Writing,
): string {
  return write.list(
    surpluses.map(({ categories, maximum, members: { length } }) => {
      const people = counted(
        length,
        write.word('member', 'one'),
        write.word('member', 'many'),
        write,
      );
      return `${people} ${from} ${write.list(categories.map(write.term))} (${atMost} ${maximum})`;
    }),
  );
}

function onDays({ days }: AttendanceReasons['attendance.not-recorded'], write: Writing): string {
  return days.length === 0 ? '' : ` (${write.list(days.map(write.day))})`;
}

/** The end of a sentence about persons who attended and do not count. */
function others({ guests, remote }: Attended, write: Writing): string {
  const group = write.word('group', 'the');
  const { ofGuests, ofRemote } = {
    nb: {
      ofGuests: `var ikke i ${group} da, og teller ikke`,
      ofRemote: 'var bare med på avstand, og teller ikke',
    },
    nn: {
      ofGuests: `var ikkje i ${group} då, og tel ikkje`,
      ofRemote: 'var berre med på avstand, og tel ikkje',
    },
    en: {
      ofGuests:
        guests.length === 1
          ? `was not in ${group} then and does not count`
          : `were not in ${group} then and do not count`,
      ofRemote: `attended only from afar and ${remote.length === 1 ? 'does' : 'do'} not count`,
    },
  }[write.language];
  const end = (persons: readonly string[], text: string) =>
    persons.length === 0 ? '' : `; ${write.list(persons)} ${text}`;
  return end(guests, ofGuests) + end(remote, ofRemote);
}
