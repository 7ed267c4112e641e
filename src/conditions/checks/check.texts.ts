import type { Language } from '../../language/language.js';
import type { TextsFor } from '../../language/texts.js';
import type { Writing } from '../../language/writing.js';
import type { FactReasons, OfFact } from './check.js';

/** A fact by its term, with the entry that it is about: alder (p3). */
export function factText({ fact, entry }: OfFact, write: Writing): string {
  return `${write.term(fact)}${entry === undefined ? '' : ` (${entry})`}`;
}

/** A fixed text before a fact: Ikke oppgitt: alder (p3). */
export const before = (text: string) => (params: OfFact, write: Writing) =>
  `${text}: ${factText(params, write)}`;

/** The same with another text where only the organiser may state the fact. */
const byWhom = (applicant: string, host: string) => (params: OfFact, write: Writing) =>
  before(params.host === true ? host : applicant)(params, write);

type Step<Params> = (params: Params, write: Writing) => string;

/**
 * What to do, in each language. About a fact that only the organiser may state, the applicant can do
 * nothing.
 */
export function adviceOn<Params extends { readonly host?: true }>(
  label: Step<Params>,
  steps: Readonly<Record<Language, Step<Params>>>,
): Readonly<Record<Language, Step<Params>>> {
  const orOfHost =
    (step: Step<Params>, host: string): Step<Params> =>
    (params, write) =>
      params.host === true ? `${host}: ${label(params, write)}` : step(params, write);
  return {
    nb: orOfHost(steps.nb, 'Søkeren kan ikke endre dette'),
    nn: orOfHost(steps.nn, 'Søkjaren kan ikkje endre dette'),
    en: orOfHost(steps.en, 'The applicant cannot change this'),
  };
}

const state = adviceOn(factText, {
  nb: before('Oppgi'),
  nn: before('Oppgi'),
  en: before('State'),
});

/** The texts of facts that cannot be judged. */
export const factTexts: TextsFor<FactReasons> = {
  'fact.not-stated': {
    nb: byWhom('Ikke oppgitt', 'Ikke oppgitt av arrangøren'),
    nn: byWhom('Ikkje oppgitt', 'Ikkje oppgitt av arrangøren'),
    en: byWhom('Not stated', 'Not stated by the organiser'),
    advice: state,
  },
  'fact.kind': {
    nb: before('Kan ikke leses'),
    nn: before('Kan ikkje lesast'),
    en: before('Cannot be read'),
    advice: state,
  },
  'fact.out-of-range': {
    nb: before('Utenfor det som er mulig'),
    nn: before('Utanfor det som er mogleg'),
    en: before('Outside what is possible'),
    advice: state,
  },
};
