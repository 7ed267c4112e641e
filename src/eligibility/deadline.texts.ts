import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { DeadlineReasons } from './deadline.js';

type Due = DeadlineReasons['deadline.not-submitted'];
type Submitted = DeadlineReasons['deadline.late'];

/** The deadline as the call gives it: a day, or a time of the clock. */
const dueOn = ({ deadline, day, zone }: Due, write: Writing) =>
  day === undefined ? write.moment(deadline, zone) : write.day(day);

/** How long after the deadline it came. After a day, the first moment is no time after it. */
const late: Readonly<Record<Language, (params: Submitted, write: Writing) => string>> = {
  nb: (params, write) => {
    const { deadline, receivedAt, marginMs, zone, day } = params;
    if (marginMs < 0) {
      return `${write.between(deadline, receivedAt, zone)} etter fristen, som var ${dueOn(params, write)}`;
    }
    return day === undefined
      ? 'i det øyeblikket fristen gikk ut; den måtte komme inn før'
      : `etter fristen, som var ${write.day(day)}`;
  },
  nn: (params, write) => {
    const { deadline, receivedAt, marginMs, zone, day } = params;
    if (marginMs < 0) {
      return `${write.between(deadline, receivedAt, zone)} etter fristen, som var ${dueOn(params, write)}`;
    }
    return day === undefined
      ? 'i den augeblinken fristen gjekk ut; han måtte kome inn før'
      : `etter fristen, som var ${write.day(day)}`;
  },
  en: (params, write) => {
    const { deadline, receivedAt, marginMs, zone, day } = params;
    if (marginMs < 0) {
      return `${write.between(deadline, receivedAt, zone)} after the deadline, which was ${dueOn(params, write)}`;
    }
    return day === undefined
      ? 'at the very moment the deadline passed; it had to come in before then'
      : `after the deadline, which was ${write.day(day)}`;
  },
};

/** The texts of the criterion `deadline`. */
export const deadlineTexts: TextsFor<DeadlineReasons> = {
  'deadline.in-time': {
    nb: ({ receivedAt, zone }, write) =>
      `Søknaden ble mottatt ${write.moment(receivedAt, zone)}, innen fristen`,
    nn: ({ receivedAt, zone }, write) =>
      `Søknaden vart motteken ${write.moment(receivedAt, zone)}, innan fristen`,
    en: ({ receivedAt, zone }, write) =>
      `The application was received on ${write.moment(receivedAt, zone)}, in time`,
  },
  'deadline.late': {
    nb: (params, write) =>
      `Søknaden ble mottatt ${write.moment(params.receivedAt, params.zone)}, ${late.nb(params, write)}`,
    nn: (params, write) =>
      `Søknaden vart motteken ${write.moment(params.receivedAt, params.zone)}, ${late.nn(params, write)}`,
    en: (params, write) =>
      `The application was received on ${write.moment(params.receivedAt, params.zone)}, ${late.en(params, write)}`,
    advice: {
      nb: (due, write) => `Lever innen fristen, som var ${dueOn(due, write)}`,
      nn: (due, write) => `Lever innan fristen, som var ${dueOn(due, write)}`,
      en: (due, write) => `Submit by the deadline, which was ${dueOn(due, write)}`,
    },
  },
  'deadline.not-submitted': {
    nb: (due, write) => `Søknaden er ikke levert; fristen er ${dueOn(due, write)}`,
    nn: (due, write) => `Søknaden er ikkje levert; fristen er ${dueOn(due, write)}`,
    en: (due, write) =>
      `The application has not been submitted; the deadline is ${dueOn(due, write)}`,
    advice: {
      nb: (due, write) => `Lever søknaden senest ${dueOn(due, write)}`,
      nn: (due, write) => `Lever søknaden seinast ${dueOn(due, write)}`,
      en: (due, write) => `Submit the application by ${dueOn(due, write)}`,
    },
  },
  'deadline.none': {
    nb: 'Utlysningen har ingen frist: søknader blir tatt imot til pengene er brukt',
    nn: 'Utlysinga har ingen frist: søknader blir tekne imot til pengane er brukte',
    en: 'The call has no deadline: applications are taken until the money is spent',
  },
  'deadline.none-not-submitted': {
    nb: 'Søknaden er ikke levert; søknader blir tatt imot til pengene er brukt',
    nn: 'Søknaden er ikkje levert; søknader blir tekne imot til pengane er brukte',
    en: 'The application has not been submitted; applications are taken until the money is spent',
    advice: { nb: 'Lever søknaden', nn: 'Lever søknaden', en: 'Submit the application' },
  },
};
