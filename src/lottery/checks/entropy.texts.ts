import { counted } from '../../language/counted.js';
import type { TextsFor } from '../../language/texts.js';
import type { Writing } from '../../language/writing.js';
import type { EntropyReasons } from './entropy.js';

export const entropyTexts: TextsFor<EntropyReasons> = {
  'entropy.enough': {
    nb: ({ outcomes, places, entrants }, write) =>
      `Kildene utenfor arrangørens kontroll har ${power(outcomes, write)} mulige utfall, og det er nok for ${counted(entrants, 'deltaker', 'deltakere', write)} og ${counted(places, 'plass', 'plasser', write)}`,
    nn: ({ outcomes, places, entrants }, write) =>
      `Kjeldene utanfor kontrollen til arrangøren har ${power(outcomes, write)} moglege utfall, og det er nok for ${counted(entrants, 'deltakar', 'deltakarar', write)} og ${counted(places, 'plass', 'plassar', write)}`,
    en: ({ outcomes, places, entrants }, write) =>
      `The sources outside the organiser’s control have ${power(outcomes, write)} possible outcomes, which is enough for ${counted(entrants, 'entrant', 'entrants', write)} and ${counted(places, 'place', 'places', write)}`,
  },
  'entropy.too-few': {
    nb: ({ outcomes, places, entrants, points }, write) =>
      `Trekningen kan styres: kildene utenfor arrangørens kontroll har bare ${power(outcomes, write)} mulige utfall, og det er for få for ${counted(entrants, 'deltaker', 'deltakere', write)} og ${counted(places, 'plass', 'plasser', write)}; den som gjør mange forsøk på forhånd, kan øke en sjanse med opptil ${write.number(points)} prosentpoeng`,
    nn: ({ outcomes, places, entrants, points }, write) =>
      `Trekninga kan styrast: kjeldene utanfor kontrollen til arrangøren har berre ${power(outcomes, write)} moglege utfall, og det er for få for ${counted(entrants, 'deltakar', 'deltakarar', write)} og ${counted(places, 'plass', 'plassar', write)}; den som gjer mange forsøk på førehand, kan auke ein sjanse med opptil ${write.number(points)} prosentpoeng`,
    en: ({ outcomes, places, entrants, points }, write) =>
      `The draw can be steered: the sources outside the organiser’s control have only ${power(outcomes, write)} possible ${outcomes === '1' ? 'outcome' : 'outcomes'}, which is too few for ${counted(entrants, 'entrant', 'entrants', write)} and ${counted(places, 'place', 'places', write)}; whoever makes many tries beforehand can raise a chance by up to ${counted(points, 'percentage point', 'percentage points', write)}`,
  },
  'entropy.ample': {
    nb: ({ outcomes }, write) =>
      `Kildene utenfor arrangørens kontroll har ${power(outcomes, write)} mulige utfall, så forsøk på forhånd gir ingen en bedre sjanse`,
    nn: ({ outcomes }, write) =>
      `Kjeldene utanfor kontrollen til arrangøren har ${power(outcomes, write)} moglege utfall, så forsøk på førehand gir ingen ein betre sjanse`,
    en: ({ outcomes }, write) =>
      `The sources outside the organiser’s control have ${power(outcomes, write)} possible outcomes, so tries beforehand give nobody a better chance`,
  },
  'entropy.bounded': {
    nb: ({ outcomes, points }, write) =>
      `Kildene utenfor arrangørens kontroll har ${power(outcomes, write)} mulige utfall; forsøk på forhånd kan øke en sjanse med høyst ${write.number(points)} prosentpoeng, og for pseudonymer som arrangøren lager, er det for få`,
    nn: ({ outcomes, points }, write) =>
      `Kjeldene utanfor kontrollen til arrangøren har ${power(outcomes, write)} moglege utfall; forsøk på førehand kan auke ein sjanse med høgst ${write.number(points)} prosentpoeng, og for pseudonym som arrangøren lagar, er det for få`,
    en: ({ outcomes, points }, write) =>
      `The sources outside the organiser’s control have ${power(outcomes, write)} possible ${outcomes === '1' ? 'outcome' : 'outcomes'}; tries beforehand can raise a chance by at most ${counted(points, 'percentage point', 'percentage points', write)}, and for pseudonyms that the organiser makes these are too few`,
  },
};

/** A number of outcomes: 117 480; from 2^50 on, the power of two that it reaches. */
function power(outcomes: string, write: Writing): string {
  const bits = BigInt(outcomes).toString(2).length - 1;
  return bits < 50 ? write.number(Number(outcomes)) : `2^${bits}`;
}
