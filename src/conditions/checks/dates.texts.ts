import type { TextsFor } from '../../language/texts.js';
import type { Writing } from '../../language/writing.js';
import { eventText, momentText } from '../../moments/moment.texts.js';
import { labelText, wordsOf } from '../describe.js';
import { adviceOn, factText } from './check.texts.js';
import type { DatesReasons } from './dates.js';

type OfDay = DatesReasons['day.within'];

/** Startdato: 1. mai 2024. Tidligst 1. juni 2024 (3 måneder etter fristen). */
function sentence(params: OfDay, write: Writing): string {
  const stated = `${labelText(factText(params, write), undefined)}: ${write.day(params.value)}`;
  const limits = limitsText(params, write);
  return limits === '' ? stated : `${stated}. ${labelText(limits, undefined)}`;
}

function limitsText({ value, notBefore, notAfter, rule }: OfDay, write: Writing): string {
  const words = wordsOf(write);
  const counted = rule === undefined ? '' : ` (${momentText(rule, write)})`;
  // The rule is that of the limit which the day exceeds.
  const isEarly = notBefore !== undefined && value < notBefore;
  const limits = [
    ...(notBefore === undefined
      ? []
      : [`${words.notBefore} ${write.day(notBefore)}${isEarly ? counted : ''}`]),
    ...(notAfter === undefined
      ? []
      : [`${words.notAfter} ${write.day(notAfter)}${isEarly ? '' : counted}`]),
  ];
  return write.list(limits);
}

const limit = { nb: sentence, nn: sentence, en: sentence };

/** Endre: startdato, tidligst 1. juni 2024. */
const change = (verb: string) => (params: OfDay, write: Writing) =>
  `${verb}: ${factText(params, write)}, ${limitsText(params, write)}`;

const outside = {
  ...limit,
  advice: adviceOn<OfDay>(factText, {
    nb: change('Endre'),
    nn: change('Endre'),
    en: change('Change'),
  }),
};

const notYet =
  (cannot: string, notKnown: string) =>
  (params: DatesReasons['day.event-unknown'], write: Writing) =>
    `${cannot}: ${factText(params, write)}. ${notKnown}: ${eventText(params.event, write)}`;

/** The texts of conditions on a day. */
export const datesTexts: TextsFor<DatesReasons> = {
  'day.within': limit,
  'day.too-early': outside,
  'day.too-late': outside,
  'day.event-unknown': {
    nb: notYet('Kan ikke vurderes ennå', 'Ikke kjent'),
    nn: notYet('Kan ikkje vurderast enno', 'Ikkje kjent'),
    en: notYet('Cannot be judged yet', 'Not known'),
  },
};
