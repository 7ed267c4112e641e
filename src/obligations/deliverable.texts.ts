import { capitalized } from '../language/capitalized.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { DeliverableReasons } from './deliverable.js';
import { actByText, dueText, overText, unknownText } from './due.texts.js';

/** The texts of obligations of the kind `deliverable`. Nothing has to agree with the term. */
export const deliverableTexts: TextTable<DeliverableReasons> = {
  'deliverable.delivered': (params, write) => ({
    nb: `${term(params, write)}: levert ${at(params, write)}`,
    nn: `${term(params, write)}: levert ${at(params, write)}`,
    en: `${term(params, write)}: delivered on ${at(params, write)}`,
  }),
  'deliverable.any-time': (params, write) => ({
    nb: `${term(params, write)}: ikke levert ennå. Det er ingen fast frist`,
    nn: `${term(params, write)}: ikkje levert enno. Det er ingen fast frist`,
    en: `${term(params, write)}: not delivered yet. There is no fixed deadline`,
  }),
  'deliverable.in-time': (params, write) => ({
    nb: `${term(params, write)}: levert ${at(params, write)}, innen fristen, som var ${dueText(params, write)}`,
    nn: `${term(params, write)}: levert ${at(params, write)}, innan fristen, som var ${dueText(params, write)}`,
    en: `${term(params, write)}: delivered on ${at(params, write)}, before the deadline, which was ${dueText(params, write)}`,
  }),
  'deliverable.late': (params, write) => {
    const [what, when] = [term(params, write), at(params, write)];
    const { marginMs, dueAt, deliveredAt, zone } = params;
    const late = marginMs === 0 ? undefined : write.between(dueAt, deliveredAt, zone);
    const over = overText(params, write);
    return {
      nb: `${what}: levert ${when}, ${late ? `${late} for sent` : 'akkurat da fristen gikk ut. Det måtte skje før'}. Fristen var ${over}`,
      nn: `${what}: levert ${when}, ${late ? `${late} for seint` : 'akkurat då fristen gjekk ut. Det måtte skje før'}. Fristen var ${over}`,
      en: `${what}: delivered on ${when}, ${late ? `${late} too late` : 'exactly when the deadline passed. It had to be before then'}. The deadline was ${over}`,
    };
  },
  'deliverable.missing': (params, write) => ({
    nb: `${term(params, write)}: ikke levert. Fristen var ${dueText(params, write)}`,
    nn: `${term(params, write)}: ikkje levert. Fristen var ${dueText(params, write)}`,
    en: `${term(params, write)}: not delivered. The deadline was ${dueText(params, write)}`,
  }),
  'deliverable.to-come': {
    nb: (params, write) =>
      `${term(params, write)}: ikke levert ennå. Fristen er ${dueText(params, write)}`,
    nn: (params, write) =>
      `${term(params, write)}: ikkje levert enno. Fristen er ${dueText(params, write)}`,
    en: (params, write) =>
      `${term(params, write)}: not delivered yet. The deadline is ${dueText(params, write)}`,
    advice: {
      nb: (params, write) => `Lever ${write.term(params.obligation)} ${actByText(params, write)}`,
      nn: (params, write) => `Lever ${write.term(params.obligation)} ${actByText(params, write)}`,
      en: (params, write) =>
        `Deliver ${actByText(params, write)}: ${write.term(params.obligation)}`,
    },
  },
  'deliverable.due-unknown': (params, write) => {
    const what = term(params, write);
    const when = params.deliveredAt === undefined ? '' : at(params, write);
    const due = unknownText(params, write);
    return {
      nb: `${what}: ${when === '' ? 'ikke levert ennå' : `levert ${when}`}. Fristen er ${due}`,
      nn: `${what}: ${when === '' ? 'ikkje levert enno' : `levert ${when}`}. Fristen er ${due}`,
      en: `${what}: ${when === '' ? 'not delivered yet' : `delivered on ${when}`}. The deadline is ${due}`,
    };
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
