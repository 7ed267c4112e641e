import { capitalized } from '../language/capitalized.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { DeliverableReasons } from './deliverable.js';
import { actByText, dueText, overText, unknownText } from './due.texts.js';

/** The texts of obligations of the kind `deliverable`. Nothing has to agree with the term. */
export const deliverableTexts: TextsFor<DeliverableReasons> = {
  'deliverable.delivered': {
    nb: (params, write) => `${term(params, write)}: levert ${at(params, write)}`,
    nn: (params, write) => `${term(params, write)}: levert ${at(params, write)}`,
    en: (params, write) => `${term(params, write)}: delivered on ${at(params, write)}`,
  },
  'deliverable.any-time': {
    nb: (params, write) => `${term(params, write)}: ikke levert ennå. Det er ingen fast frist`,
    nn: (params, write) => `${term(params, write)}: ikkje levert enno. Det er ingen fast frist`,
    en: (params, write) => `${term(params, write)}: not delivered yet. There is no fixed deadline`,
  },
  'deliverable.in-time': {
    nb: (params, write) =>
      `${term(params, write)}: levert ${at(params, write)}, innen fristen, som var ${dueText.nb(params, write)}`,
    nn: (params, write) =>
      `${term(params, write)}: levert ${at(params, write)}, innan fristen, som var ${dueText.nn(params, write)}`,
    en: (params, write) =>
      `${term(params, write)}: delivered on ${at(params, write)}, before the deadline, which was ${dueText.en(params, write)}`,
  },
  'deliverable.late': {
    nb: (params, write) =>
      `${term(params, write)}: levert ${at(params, write)}, ${
        params.marginMs === 0
          ? 'akkurat da fristen gikk ut. Det måtte skje før'
          : `${late(params, write)} for sent`
      }. Fristen var ${overText.nb(params, write)}`,
    nn: (params, write) =>
      `${term(params, write)}: levert ${at(params, write)}, ${
        params.marginMs === 0
          ? 'akkurat då fristen gjekk ut. Det måtte skje før'
          : `${late(params, write)} for seint`
      }. Fristen var ${overText.nn(params, write)}`,
    en: (params, write) =>
      `${term(params, write)}: delivered on ${at(params, write)}, ${
        params.marginMs === 0
          ? 'exactly when the deadline passed. It had to be before then'
          : `${late(params, write)} too late`
      }. The deadline was ${overText.en(params, write)}`,
  },
  'deliverable.missing': {
    nb: (params, write) =>
      `${term(params, write)}: ikke levert. Fristen var ${dueText.nb(params, write)}`,
    nn: (params, write) =>
      `${term(params, write)}: ikkje levert. Fristen var ${dueText.nn(params, write)}`,
    en: (params, write) =>
      `${term(params, write)}: not delivered. The deadline was ${dueText.en(params, write)}`,
  },
  'deliverable.to-come': {
    nb: (params, write) =>
      `${term(params, write)}: ikke levert ennå. Fristen er ${dueText.nb(params, write)}`,
    nn: (params, write) =>
      `${term(params, write)}: ikkje levert enno. Fristen er ${dueText.nn(params, write)}`,
    en: (params, write) =>
      `${term(params, write)}: not delivered yet. The deadline is ${dueText.en(params, write)}`,
    advice: {
      nb: (params, write) =>
        `Lever ${write.term(params.obligation)} ${actByText.nb(params, write)}`,
      nn: (params, write) =>
        `Lever ${write.term(params.obligation)} ${actByText.nn(params, write)}`,
      en: (params, write) =>
        `Deliver ${actByText.en(params, write)}: ${write.term(params.obligation)}`,
    },
  },
  'deliverable.due-unknown': {
    nb: (params, write) =>
      `${term(params, write)}: ${params.deliveredAt === undefined ? 'ikke levert ennå' : `levert ${at(params, write)}`}. Fristen er ${unknownText.nb(params, write)}`,
    nn: (params, write) =>
      `${term(params, write)}: ${params.deliveredAt === undefined ? 'ikkje levert enno' : `levert ${at(params, write)}`}. Fristen er ${unknownText.nn(params, write)}`,
    en: (params, write) =>
      `${term(params, write)}: ${params.deliveredAt === undefined ? 'not delivered yet' : `delivered on ${at(params, write)}`}. The deadline is ${unknownText.en(params, write)}`,
  },
};

function term({ obligation }: { readonly obligation: string }, write: Writing): string {
  return capitalized(write.term(obligation));
}

function at(
  { deliveredAt = '', zone }: { readonly deliveredAt?: string; readonly zone: string },
  write: Writing,
): string {
  return write.moment(deliveredAt, zone);
}

function late(
  { dueAt, deliveredAt, zone }: DeliverableReasons['deliverable.late'],
  write: Writing,
): string {
  return write.between(dueAt, deliveredAt, zone);
}
