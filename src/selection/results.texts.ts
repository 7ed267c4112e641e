import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { SelectionReasons } from './results.js';

const AND_GETS = { nb: '. Den får', nn: '. Han får', en: '. It gets' } as const;

/** A sentence with the sum after it, where there is one. */
const placed =
  (sentence: string, language: Language) =>
  ({ amount }: SelectionReasons['selection.placed'], write: Writing): string =>
    amount === undefined ? sentence : `${sentence}${AND_GETS[language]} ${write.money(amount)}`;

const WHAT = {
  nb: {
    cap: 'et tak på hvor mange plasser som kan gå til de samme',
    places: 'antallet plasser som var igjen',
    budget: 'pengene som var igjen',
  },
  nn: {
    cap: 'eit tak på kor mange plassar som kan gå til dei same',
    places: 'talet på plassar som var att',
    budget: 'pengane som var att',
  },
  en: {
    cap: 'a limit to how many places the same can take',
    places: 'the number of places that was left',
    budget: 'the money that was left',
  },
} as const;

const INSTEAD = {
  nb: 'fikk plass i stedet',
  nn: 'fekk plass i staden',
  en: 'got a place instead',
} as const;

const IN_QUOTA = { nb: 'i kvoten', nn: 'i kvoten', en: 'in the quota' } as const;

const DID_NOT_FIT = {
  nb: 'fikk ikke plass innenfor',
  nn: 'fekk ikkje plass innanfor',
  en: 'did not fit within',
} as const;

/** What an entrant did not fit, in which quota, and who got the place. */
function notFitting(
  { what, pool, for: other }: SelectionReasons['selection.passed-over'],
  write: Writing,
): string {
  const { language } = write;
  const isQuota = pool !== 'open' && pool !== 'first';
  const quota = isQuota ? ` ${IN_QUOTA[language]} ${write.term(pool)}` : '';
  const instead = other === undefined ? '' : `; ${write.list(other)} ${INSTEAD[language]}`;
  return `${DID_NOT_FIT[language]} ${WHAT[language][what]}${quota}${instead}`;
}

/** A sentence with whom the entrant was passed over for after it, if it was. */
function withPassedOver(
  sentence: string,
  it: string,
  { what, pool, for: other }: Partial<SelectionReasons['selection.passed-over']>,
  write: Writing,
): string {
  if (what === undefined || pool === undefined) return sentence;
  return `${sentence}. ${it} ${notFitting({ what, pool, ...(other && { for: other }) }, write)}`;
}

/** The texts of the criterion `selection`. */
export const selectionTexts: TextsFor<SelectionReasons> = {
  'selection.placed': {
    nb: placed('Det var plass til søknaden', 'nb'),
    nn: placed('Det var plass til søknaden', 'nn'),
    en: placed('There was room for the application', 'en'),
  },
  'selection.placed-first': {
    nb: placed('Søknaden har fått plass før alle andre', 'nb'),
    nn: placed('Søknaden har fått plass før alle andre', 'nn'),
    en: placed('The application has a place before all others', 'en'),
  },
  'selection.placed-in-quota': {
    nb: (params, write) =>
      placed(`Søknaden har fått plass i kvoten ${write.term(params.quota)}`, 'nb')(params, write),
    nn: (params, write) =>
      placed(`Søknaden har fått plass i kvoten ${write.term(params.quota)}`, 'nn')(params, write),
    en: (params, write) =>
      placed(`The application has a place in the quota ${write.term(params.quota)}`, 'en')(
        params,
        write,
      ),
  },
  'selection.waiting': {
    nb: ({ rank, ...over }, write) =>
      withPassedOver(
        over.what === undefined
          ? `Det var ikke plass til alle. Søknaden er nummer ${rank} på ventelisten`
          : `Søknaden er nummer ${rank} på ventelisten`,
        'Den',
        over,
        write,
      ),
    nn: ({ rank, ...over }, write) =>
      withPassedOver(
        over.what === undefined
          ? `Det var ikkje plass til alle. Søknaden er nummer ${rank} på ventelista`
          : `Søknaden er nummer ${rank} på ventelista`,
        'Han',
        over,
        write,
      ),
    en: ({ rank, ...over }, write) =>
      withPassedOver(
        over.what === undefined
          ? `There was not room for all. The application is number ${rank} on the waiting list`
          : `The application is number ${rank} on the waiting list`,
        'It',
        over,
        write,
      ),
  },
  'selection.drawn-anew': {
    nb: (over, write) =>
      withPassedOver(
        'Det var ikke plass til alle. Blir en plass ledig, trekkes det på nytt blant dem som ikke har plass',
        'Søknaden',
        over,
        write,
      ),
    nn: (over, write) =>
      withPassedOver(
        'Det var ikkje plass til alle. Blir ein plass ledig, blir det trekt på nytt blant dei som ikkje har plass',
        'Søknaden',
        over,
        write,
      ),
    en: (over, write) =>
      withPassedOver(
        'There was not room for all. If a place falls free, there is a new draw among those who have none',
        'The application',
        over,
        write,
      ),
  },
  'selection.full': {
    nb: 'Det var ikke plass til alle, og andre sto foran i rekkefølgen',
    nn: 'Det var ikkje plass til alle, og andre stod framfor i rekkjefølgja',
    en: 'There was not room for all, and others came first in the order',
  },
  'selection.passed-over': {
    nb: (over, write) => `Søknaden ${notFitting(over, write)}`,
    nn: (over, write) => `Søknaden ${notFitting(over, write)}`,
    en: (over, write) => `The application ${notFitting(over, write)}`,
  },
  'selection.below': {
    nb: 'Søknaden når ikke grensen for å få plass',
    nn: 'Søknaden når ikkje grensa for å få plass',
    en: 'The application does not reach the threshold for a place',
  },
  'selection.gave-up': {
    nb: ({ how }) =>
      how === 'declined'
        ? 'Søkeren har takket nei til plassen'
        : 'Søkeren svarte ikke på tilbudet i tide',
    nn: ({ how }) =>
      how === 'declined'
        ? 'Søkjaren har takka nei til plassen'
        : 'Søkjaren svarte ikkje på tilbodet i tide',
    en: ({ how }) =>
      how === 'declined'
        ? 'The applicant declined the place'
        : 'The applicant did not answer the offer in time',
  },
  'selection.struck': {
    nb: 'Søknaden er strøket fra listen',
    nn: 'Søknaden er stroken frå lista',
    en: 'The application was struck from the list',
  },
  'selection.tied': {
    nb: 'Flere søknader står likt, og det er ikke plass til alle; utlysningen sier ikke hvem som går foran',
    nn: 'Fleire søknader står likt, og det er ikkje plass til alle; utlysinga seier ikkje kven som går framfor',
    en: 'Several applications are equal, and there is not room for all; the call does not say who comes first',
  },
  'selection.not-drawn': {
    nb: 'Plassene er ikke trukket ennå',
    nn: 'Plassane er ikkje trekte enno',
    en: 'The places have not been drawn yet',
  },
  'selection.unknown': {
    nb: ({ unknown, of }, write) =>
      `Plassene kan ikke fordeles ennå. Ikke oppgitt: ${write.list(unknown.map((id) => write.term(id)))} (${write.list(of)})`,
    nn: ({ unknown, of }, write) =>
      `Plassane kan ikkje fordelast enno. Ikkje oppgitt: ${write.list(unknown.map((id) => write.term(id)))} (${write.list(of)})`,
    en: ({ unknown, of }, write) =>
      `The places cannot be given yet. Not stated: ${write.list(unknown.map((id) => write.term(id)))} (${write.list(of)})`,
  },
};
