import type { TextsFor } from '../language/texts.js';
import type { ContinuityReasons } from './continuity.js';

/** The texts of the criterion `continuity`. */
export const continuityTexts: TextsFor<ContinuityReasons> = {
  'continuity.members-kept': {
    nb: ({ original, still }) =>
      `Prosjektgruppen har fortsatt ${still} av ${original} opprinnelige medlemmer`,
    nn: ({ original, still }) =>
      `Prosjektgruppa har framleis ${still} av ${original} opphavlege medlemmer`,
    en: ({ original, still }) =>
      `The project group still has ${still} of ${original} original members`,
  },
  'continuity.members-lost': {
    nb: ({ original, still, percent }) =>
      `Prosjektgruppen har fortsatt ${still} av ${original} opprinnelige medlemmer; det er forventet at den har minst ${percent} prosent`,
    nn: ({ original, still, percent }) =>
      `Prosjektgruppa har framleis ${still} av ${original} opphavlege medlemmer; det er venta at ho har minst ${percent} prosent`,
    en: ({ original, still, percent }) =>
      `The project group still has ${still} of ${original} original members; it is expected to have at least ${percent} per cent`,
  },
  'continuity.no-members': {
    nb: 'Prosjektgruppen hadde ingen medlemmer da den fikk plassen',
    nn: 'Prosjektgruppa hadde ingen medlemmer då ho fekk plassen',
    en: 'The project group had no members when it got the place',
  },
  'continuity.categories-filled': {
    nb: 'Prosjektgruppen har hele tiden hatt noen fra hver kategori',
    nn: 'Prosjektgruppa har heile tida hatt nokon frå kvar kategori',
    en: 'The project group has had somebody from every category at all times',
  },
  'continuity.category-empty': {
    nb: ({ empty }, write) =>
      `Prosjektgruppen har vært uten ${write.list(empty.map(({ category, since }) => `${write.term(category)} ${since === null ? 'fra starten' : `fra ${write.day(since)}`}`))}`,
    nn: ({ empty }, write) =>
      `Prosjektgruppa har vore utan ${write.list(empty.map(({ category, since }) => `${write.term(category)} ${since === null ? 'frå starten' : `frå ${write.day(since)}`}`))}`,
    en: ({ empty }, write) =>
      `The project group has been without ${write.list(empty.map(({ category, since }) => `${write.term(category)} ${since === null ? 'from the start' : `from ${write.day(since)}`}`))}`,
  },
  'continuity.replacements-named': {
    nb: ({ left }) =>
      left === 0
        ? 'Ingen har forlatt prosjektgruppen'
        : 'For alle som har forlatt prosjektgruppen, er det oppgitt hvem som tok over',
    nn: ({ left }) =>
      left === 0
        ? 'Ingen har forlate prosjektgruppa'
        : 'For alle som har forlate prosjektgruppa, er det oppgitt kven som tok over',
    en: ({ left }) =>
      left === 0
        ? 'Nobody has left the project group'
        : 'For everyone who has left the project group it is stated who took over',
  },
  'continuity.not-replaced': {
    nb: ({ persons }, write) =>
      `${write.list(persons)} har forlatt prosjektgruppen uten at det er oppgitt hvem som tok over`,
    nn: ({ persons }, write) =>
      `${write.list(persons)} har forlate prosjektgruppa utan at det er oppgitt kven som tok over`,
    en: ({ persons }, write) =>
      `${write.list(persons)} left the project group; no successor is named`,
  },
};
