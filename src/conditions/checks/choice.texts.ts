import type { TextsFor } from '../../language/texts.js';
import type { Writing } from '../../language/writing.js';
import { labelText } from '../describe.js';
import type { Value } from '../fact.js';
import type { OfFact } from './check.js';
import { adviceOn, factText } from './check.texts.js';
import type { ChoiceReasons } from './choice.js';

type OfValues = ChoiceReasons['fact.allowed'];
type Excluding = ChoiceReasons['fact.excluded'];
type OfTwo = ChoiceReasons['fact.same'];

/** Land: Sverige. */
const stated = (params: OfValues | Excluding | OfTwo, write: Writing) =>
  `${labelText(factText(params, write), undefined)}: ${write.fact(params.fact, params.value)}`;

const either = (fact: string, values: readonly Value[], write: Writing) =>
  write.either(values.map((value) => write.fact(fact, value)));

const mustBe = (verb: string) => (params: OfValues, write: Writing) =>
  `${stated(params, write)}. ${verb} ${either(params.fact, params.allowed, write)}`;

const notAllowed = (text: string) => (params: Excluding, write: Writing) =>
  `${stated(params, write)}. ${text}`;

const compared = (verb: string) => (params: OfTwo, write: Writing) =>
  `${stated(params, write)}. ${verb} ${write.term(params.as)}: ${write.fact(params.as, params.other)}`;

/** What to change, without what is stated now. */
const change =
  <Params extends OfFact>(
    verb: string,
    must: string,
    what: (params: Params, write: Writing) => string,
  ) =>
  (params: Params, write: Writing) =>
    `${verb}: ${factText(params, write)}. ${must} ${what(params, write)}`;

const allowedIn = (params: OfValues, write: Writing) => either(params.fact, params.allowed, write);
const excludedIn = (params: Excluding, write: Writing) =>
  either(params.fact, params.excluded, write);
const otherIn = (params: OfTwo, write: Writing) =>
  `${write.term(params.as)}: ${write.fact(params.as, params.other)}`;

const allowed = { nb: mustBe('Må være'), nn: mustBe('Må vere'), en: mustBe('Has to be') };
const excluded = {
  nb: notAllowed('Ikke tillatt'),
  nn: notAllowed('Ikkje tillate'),
  en: notAllowed('Not allowed'),
};
const same = {
  nb: compared('Må være lik'),
  nn: compared('Må vere lik'),
  en: compared('Has to be the same as'),
};
const different = {
  nb: compared('Må være ulik'),
  nn: compared('Må vere ulik'),
  en: compared('Has to differ from'),
};

/** The texts of conditions on which value a fact has. */
export const choiceTexts: TextsFor<ChoiceReasons> = {
  'fact.allowed': { nb: stated, nn: stated, en: stated },
  'fact.not-allowed': {
    ...allowed,
    advice: adviceOn(factText, {
      nb: change('Endre', 'Må være', allowedIn),
      nn: change('Endre', 'Må vere', allowedIn),
      en: change('Change', 'Has to be', allowedIn),
    }),
  },
  'fact.not-excluded': { nb: stated, nn: stated, en: stated },
  'fact.excluded': {
    ...excluded,
    advice: adviceOn(factText, {
      nb: change('Endre', 'Kan ikke være', excludedIn),
      nn: change('Endre', 'Kan ikkje vere', excludedIn),
      en: change('Change', 'Must not be', excludedIn),
    }),
  },
  'fact.same': same,
  'fact.not-same': {
    ...same,
    advice: adviceOn(factText, {
      nb: change('Endre', 'Må være lik', otherIn),
      nn: change('Endre', 'Må vere lik', otherIn),
      en: change('Change', 'Has to be the same as', otherIn),
    }),
  },
  'fact.different': different,
  'fact.not-different': {
    ...different,
    advice: adviceOn(factText, {
      nb: change('Endre', 'Må være ulik', otherIn),
      nn: change('Endre', 'Må vere ulik', otherIn),
      en: change('Change', 'Has to differ from', otherIn),
    }),
  },
};
