import type { TextsFor } from '../../language/texts.js';
import type { PublishedReasons } from './published.js';

export const publishedTexts: TextsFor<PublishedReasons> = {
  'published.announcement-same': {
    nb: 'Kunngjøringen er den samme som du la ved',
    nn: 'Kunngjeringa er den same som du la ved',
    en: 'The announcement is the one that you handed in',
  },
  'published.announcement-differs': {
    nb: ({ keys }, write) =>
      `Kunngjøringen er en annen enn den du la ved${keys.length === 0 ? '' : `; forskjellen er i ${write.list(keys)}`}`,
    nn: ({ keys }, write) =>
      `Kunngjeringa er ei anna enn den du la ved${keys.length === 0 ? '' : `; skilnaden er i ${write.list(keys)}`}`,
    en: ({ keys }, write) =>
      `The announcement is not the one that you handed in${keys.length === 0 ? '' : `; the difference is in ${write.list(keys)}`}`,
  },
  'published.announcement-not-given': {
    nb: 'Kunngjøringen er ikke sammenlignet; legg ved den du lagret før trekningen',
    nn: 'Kunngjeringa er ikkje samanlikna; legg ved den du lagra før trekninga',
    en: 'The announcement has not been compared; hand in the one that you kept from before the draw',
  },
  'published.entries-same': {
    nb: 'Deltakerlisten er den samme som du la ved',
    nn: 'Deltakarlista er den same som du la ved',
    en: 'The list of entrants is the one that you handed in',
  },
  'published.entries-differ': {
    nb: 'Deltakerlisten er en annen enn den du la ved',
    nn: 'Deltakarlista er ei anna enn den du la ved',
    en: 'The list of entrants is not the one that you handed in',
  },
  'published.entries-not-given': {
    nb: 'Deltakerlisten er ikke sammenlignet; legg ved den du lagret før trekningen',
    nn: 'Deltakarlista er ikkje samanlikna; legg ved den du lagra før trekninga',
    en: 'The list of entrants has not been compared; hand in the one that you kept from before the draw',
  },
};
