import type { Localized } from '../../language/language.js';
import type { TextsFor } from '../../language/texts.js';
import type { AnnouncedPart, PublishedReasons } from './published.js';

/** The texts of the check `published`. */
export const publishedTexts: TextsFor<PublishedReasons> = {
  'published.same': {
    nb: ({ announcement, entries }) =>
      `Protokollen stemmer med ${
        announcement && entries
          ? 'kunngjøringen og deltakerlisten'
          : announcement
            ? 'kunngjøringen'
            : 'deltakerlisten'
      } som ble publisert`,
    nn: ({ announcement, entries }) =>
      `Protokollen stemmer med ${
        announcement && entries
          ? 'kunngjeringa og deltakarlista som vart publiserte'
          : `${announcement ? 'kunngjeringa' : 'deltakarlista'} som vart publisert`
      }`,
    en: ({ announcement, entries }) =>
      `The record agrees with the ${
        announcement && entries
          ? 'announcement and the list of entrants that were published'
          : `${announcement ? 'announcement' : 'list of entrants'} that was published`
      }`,
  },
  'published.announcement-differs': {
    nb: ({ differs }, write) =>
      `Protokollen gjelder en annen kunngjøring; ${write.list(differs.map((part) => partNames[part].nb))} er annerledes`,
    nn: ({ differs }, write) =>
      `Protokollen gjeld ei anna kunngjering; ${write.list(differs.map((part) => partNames[part].nn))} er annleis`,
    en: ({ differs }, write) =>
      `The record belongs to another announcement, which differs in ${write.list(differs.map((part) => partNames[part].en))}`,
  },
  'published.entries-differ': {
    nb: 'Deltakerlisten i protokollen er ikke den som ble kunngjort: kontrollsummene er ulike',
    nn: 'Deltakarlista i protokollen er ikkje den som vart kunngjord: kontrollsummane er ulike',
    en: 'The entries in the record are not the ones that were published: their hashes differ',
  },
  'published.not-given': {
    nb: 'Det som ble kunngjort, er ikke lagt ved, og er derfor ikke sammenlignet',
    nn: 'Det som vart kunngjort, er ikkje lagt ved, og er difor ikkje samanlikna',
    en: 'What was published has not been handed in, and so has not been compared',
  },
};

/** The names of the parts of an announcement. */
const partNames: Readonly<Record<AnnouncedPart, Localized>> = {
  drawId: { nb: 'id-en', nn: 'id-en', en: 'the id' },
  call: { nb: 'utlysningen', nn: 'utlysinga', en: 'the call' },
  places: { nb: 'antall plasser', nn: 'talet på plassar', en: 'the number of places' },
  closesAt: { nb: 'påmeldingsfristen', nn: 'påmeldingsfristen', en: 'the time that entries close' },
  drawAt: {
    nb: 'tidspunktet for trekningen',
    nn: 'tidspunktet for trekninga',
    en: 'the time of the draw',
  },
  method: { nb: 'metoden', nn: 'metoden', en: 'the method' },
  sources: { nb: 'kildene', nn: 'kjeldene', en: 'the sources' },
};
