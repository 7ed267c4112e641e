import type { Localized } from '../language/language.js';

/** The name of each check of `verifyDraw`, and of the results that follow, within a sentence. */
export const checkNames: Readonly<Record<string, Localized>> = {
  format: { nb: 'formen', nn: 'forma', en: 'the form' },
  'published-announcement': { nb: 'kunngjøringen', nn: 'kunngjeringa', en: 'the announcement' },
  'published-entries': { nb: 'deltakerlisten', nn: 'deltakarlista', en: 'the list of entrants' },
  call: { nb: 'utlysningen', nn: 'utlysinga', en: 'the call' },
  times: { nb: 'tidspunktene', nn: 'tidspunkta', en: 'the times' },
  rules: { nb: 'reglene', nn: 'reglane', en: 'the rules' },
  entries: {
    nb: 'kontrollsummen av deltakerlisten',
    nn: 'kontrollsummen av deltakarlista',
    en: 'the hash of the list of entrants',
  },
  others: {
    nb: 'listen over andre søkere',
    nn: 'lista over andre søkjarar',
    en: 'the list of other applicants',
  },
  sources: {
    nb: 'kildene til tilfeldighet',
    nn: 'kjeldene til tilfeldigheit',
    en: 'the sources of randomness',
  },
  entropy: {
    nb: 'antall mulige utfall',
    nn: 'talet på moglege utfall',
    en: 'the number of outcomes',
  },
  'entropy-ample': {
    nb: 'romslig antall utfall',
    nn: 'romsleg tal på utfall',
    en: 'an ample number of outcomes',
  },
  numbers: { nb: 'om tallene passer', nn: 'om tala passar', en: 'whether the numbers fit' },
  'numbers-looked-up': {
    nb: 'om kilden virkelig ga tallene',
    nn: 'om kjelda verkeleg gav tala',
    en: 'whether the source gave the numbers',
  },
  commitment: { nb: 'hemmeligheten', nn: 'hemmelegheita', en: 'the secret' },
  'secret-before': {
    nb: 'om hemmeligheten var ute før trekningen',
    nn: 'om hemmelegheita var ute før trekninga',
    en: 'whether the secret was out before the draw',
  },
  'beacon-round': { nb: 'runden fra drand', nn: 'runden frå drand', en: 'the round of drand' },
  'beacon-signature': {
    nb: 'signaturen fra drand',
    nn: 'signaturen frå drand',
    en: 'the signature of drand',
  },
  successor: {
    nb: 'om en kilde virkelig aldri kom',
    nn: 'om ei kjelde verkeleg aldri kom',
    en: 'whether a source never came',
  },
  seed: { nb: 'startverdien', nn: 'startverdien', en: 'the seed' },
  log: { nb: 'loggen', nn: 'loggen', en: 'the log' },
  order: {
    nb: 'rekkefølgen og loddene',
    nn: 'rekkjefølgja og lodda',
    en: 'the order and the tickets',
  },
  selection: { nb: 'plassene', nn: 'plassane', en: 'the places' },
  'existed-before-announcement': {
    nb: 'tidsstempelet på kunngjøringen',
    nn: 'tidsstempelet på kunngjeringa',
    en: 'the timestamp of the announcement',
  },
  'existed-before-entries': {
    nb: 'tidsstempelet på deltakerlisten',
    nn: 'tidsstempelet på deltakarlista',
    en: 'the timestamp of the list of entrants',
  },
  journal: {
    nb: 'journalen til arrangøren',
    nn: 'journalen til arrangøren',
    en: 'the journal of the organiser',
  },
  results: { nb: 'resultatene', nn: 'resultata', en: 'the results' },
};
