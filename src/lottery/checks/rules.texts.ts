import type { TextsFor } from '../../language/texts.js';
import type { RulesReasons } from './rules.js';

export const rulesTexts: TextsFor<RulesReasons> = {
  'rules.consistent': {
    nb: 'Reglene i kunngjøringen stemmer med hverandre',
    nn: 'Reglane i kunngjeringa stemmer med kvarandre',
    en: 'The rules of the announcement agree with each other',
  },
  'rules.selection': {
    nb: ({ at }, write) =>
      `Reglene for utvelgelsen stemmer ikke med hverandre; se ${write.list(at.map((path) => write.quote(path)))}`,
    nn: ({ at }, write) =>
      `Reglane for utveljinga stemmer ikkje med kvarandre; sjå ${write.list(at.map((path) => write.quote(path)))}`,
    en: ({ at }, write) =>
      `The rules of the selection do not agree with each other; see ${write.list(at.map((path) => write.quote(path)))}`,
  },
  'rules.attributes': {
    nb: 'En egenskap står to ganger i kunngjøringen',
    nn: 'Ein eigenskap står to gonger i kunngjeringa',
    en: 'An attribute stands twice in the announcement',
  },
  'rules.method-quotas': {
    nb: ({ method }) => `Metoden ${method} kan ikke brukes med kvoter`,
    nn: ({ method }) => `Metoden ${method} kan ikkje brukast med kvotar`,
    en: ({ method }) => `The method ${method} cannot be used with quotas`,
  },
  'rules.method-entrants': {
    nb: ({ method, maximum }, write) =>
      `Metoden ${method} kan ha høyst ${write.number(maximum)} deltakere`,
    nn: ({ method, maximum }, write) =>
      `Metoden ${method} kan ha høgst ${write.number(maximum)} deltakarar`,
    en: ({ method, maximum }, write) =>
      `The method ${method} can have at most ${write.number(maximum)} entrants`,
  },
  'rules.draw-id': {
    nb: ({ drawId, call }) => `Trekningen ${drawId} er ikke en trekning i utlysningen ${call}`,
    nn: ({ drawId, call }) => `Trekninga ${drawId} er ikkje ei trekning i utlysinga ${call}`,
    en: ({ drawId, call }) => `The draw ${drawId} is not a draw of the call ${call}`,
  },
};
