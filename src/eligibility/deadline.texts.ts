import type { TextsFor } from '../language/texts.js';
import type { DeadlineReasons } from './deadline.js';

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
    nb: ({ deadline, receivedAt, marginMs, zone }, write) =>
      `Søknaden ble mottatt ${write.moment(receivedAt, zone)}, ${
        marginMs === 0
          ? 'i det øyeblikket fristen gikk ut; den måtte komme inn før'
          : `${write.duration(-marginMs)} etter fristen, som var ${write.moment(deadline, zone)}`
      }`,
    nn: ({ deadline, receivedAt, marginMs, zone }, write) =>
      `Søknaden vart motteken ${write.moment(receivedAt, zone)}, ${
        marginMs === 0
          ? 'i den augeblinken fristen gjekk ut; han måtte kome inn før'
          : `${write.duration(-marginMs)} etter fristen, som var ${write.moment(deadline, zone)}`
      }`,
    en: ({ deadline, receivedAt, marginMs, zone }, write) =>
      `The application was received on ${write.moment(receivedAt, zone)}, ${
        marginMs === 0
          ? 'at the very moment the deadline passed; it had to come in before then'
          : `${write.duration(-marginMs)} after the deadline, which was ${write.moment(deadline, zone)}`
      }`,
    advice: {
      nb: ({ deadline, zone }, write) =>
        `Lever innen fristen, som var ${write.moment(deadline, zone)}`,
      nn: ({ deadline, zone }, write) =>
        `Lever innan fristen, som var ${write.moment(deadline, zone)}`,
      en: ({ deadline, zone }, write) =>
        `Submit by the deadline, which was ${write.moment(deadline, zone)}`,
    },
  },
  'deadline.not-submitted': {
    nb: ({ deadline, zone }, write) =>
      `Søknaden er ikke levert; fristen er ${write.moment(deadline, zone)}`,
    nn: ({ deadline, zone }, write) =>
      `Søknaden er ikkje levert; fristen er ${write.moment(deadline, zone)}`,
    en: ({ deadline, zone }, write) =>
      `The application has not been submitted; the deadline is ${write.moment(deadline, zone)}`,
    advice: {
      nb: ({ deadline, zone }, write) => `Lever søknaden senest ${write.moment(deadline, zone)}`,
      nn: ({ deadline, zone }, write) => `Lever søknaden seinast ${write.moment(deadline, zone)}`,
      en: ({ deadline, zone }, write) =>
        `Submit the application by ${write.moment(deadline, zone)}`,
    },
  },
};
