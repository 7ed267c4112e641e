import type { TextsFor } from '../../language/texts.js';
import type { Writing } from '../../language/writing.js';
import type { Quantity } from '../condition.js';
import { amountText, labelText, quantityText, wordsOf } from '../describe.js';
import type { BoundsReasons } from './bounds.js';
import { adviceOn } from './check.texts.js';

type OfNumber = BoundsReasons['fact.within'];
type OfQuantity = BoundsReasons['quantity.within'];
type Limited = OfNumber | OfQuantity;

const KEYS = ['minimum', 'maximum', 'below', 'above'] as const;

const quantityOf = (params: Limited): Quantity =>
  'quantity' in params ? params.quantity : { fact: params.fact };

/** Varighet: 3 måneder. Minst 6 måneder. */
function sentence(params: Limited, write: Writing): string {
  const quantity = quantityOf(params);
  const label = labelText(quantityText(quantity, write), params.entry);
  const limits = limitsText(params, write);
  return `${label}: ${valueText(params, write)}${limits === '' ? '' : `. ${labelText(limits, undefined)}`}`;
}

function limitsText(params: Limited, write: Writing): string {
  const words = wordsOf(write);
  const { minimum, maximum } = params;
  const amount = (limit: number) => amountText(quantityOf(params), limit, write);
  if (minimum !== undefined && minimum === maximum) return `${words.exactly} ${amount(minimum)}`;
  const limits = KEYS.flatMap((key) => {
    const limit = params[key];
    // A limit that is worked out is described as the call counts it.
    const rule = params.limits?.[key];
    const counted = rule === undefined ? '' : quantityText(rule, write, quantityOf(params));
    if (limit === undefined) return rule === undefined ? [] : [`${words[key]} ${counted}`];
    return [`${words[key]} ${amount(limit)}${counted === '' ? '' : ` (${counted})`}`];
  });
  return write.list(limits);
}

function valueText(params: Limited, write: Writing): string {
  const words = wordsOf(write);
  const amount = (value: number) => amountText(quantityOf(params), value, write);
  if (params.value !== undefined) return amount(params.value);
  const { from, to } = params as OfQuantity;
  const ends = [
    ...(from === undefined ? [] : [`${words.from} ${amount(from)}`]),
    ...(to === undefined ? [] : [`${words.to} ${amount(to)}`]),
  ];
  return ends.length === 0 ? '?' : ends.join(' ');
}

/** The unknown facts and lists, after the sentence: Ikke oppgitt: land. */
const unknown =
  (not: string) => (params: Limited & { unknown: readonly string[] }, write: Writing) =>
    `${sentence(params, write)}. ${not}: ${write.list(params.unknown.map((id) => idText(id, write)))}`;

function idText(id: string, write: Writing): string {
  return id === 'members' ? write.word('member', 'many') : write.term(id);
}

/** The quantity, with the entry that it is about: alder (p3). */
function limitedText(params: Limited, write: Writing): string {
  const entry = params.entry === undefined ? '' : ` (${params.entry})`;
  return `${quantityText(quantityOf(params), write)}${entry}`;
}

/** What to do: change the quantity so that it is within its limits. */
const change = (verb: string) => (params: Limited, write: Writing) =>
  `${verb}: ${limitedText(params, write)}, ${limitsText(params, write)}`;

const within = { nb: sentence, nn: sentence, en: sentence };
const outside = {
  ...within,
  advice: adviceOn<Limited>(limitedText, {
    nb: change('Endre'),
    nn: change('Endre'),
    en: change('Change'),
  }),
};
const state =
  (verb: string) => (params: Limited & { unknown: readonly string[] }, write: Writing) =>
    `${verb}: ${write.list(params.unknown.map((id) => idText(id, write)))}`;

const notKnown = {
  nb: unknown('Ikke oppgitt'),
  nn: unknown('Ikkje oppgitt'),
  en: unknown('Not stated'),
  advice: { nb: state('Oppgi'), nn: state('Oppgi'), en: state('State') },
};

/** The texts of conditions with a minimum or a maximum. */
export const boundsTexts: TextsFor<BoundsReasons> = {
  'fact.within': within,
  'fact.too-low': outside,
  'fact.too-high': outside,
  'fact.limit-unknown': notKnown,
  'quantity.within': within,
  'quantity.too-low': outside,
  'quantity.too-high': outside,
  'quantity.unknown': notKnown,
};
