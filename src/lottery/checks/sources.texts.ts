import type { TextsFor } from '../../language/texts.js';
import type { SourcesReasons } from './sources.js';

/** The texts of the check `sources`. */
export const sourcesTexts: TextsFor<SourcesReasons> = {
  'sources.outside': {
    nb: 'Minst én kilde til tilfeldighet er utenfor arrangørens kontroll',
    nn: 'Minst éi kjelde til tilfeldigheit er utanfor kontrollen til arrangøren',
    en: 'At least one source of randomness is outside the organiser’s control',
  },
  'sources.organiser-only': {
    nb: 'Arrangøren kontrollerer alle kilder til tilfeldighet',
    nn: 'Arrangøren kontrollerer alle kjelder til tilfeldigheit',
    en: 'The organiser controls every source of randomness',
  },
  'sources.withheld': {
    nb: ({ position }) => `Kilde nummer ${position} er kunngjort, men ikke oppgitt`,
    nn: ({ position }) => `Kjelde nummer ${position} er kunngjord, men ikkje oppgitt`,
    en: ({ position }) => `Source number ${position} was announced but is not given`,
  },
  'sources.substituted': {
    nb: ({ position }) => `Kilde nummer ${position} er en annen enn den som ble kunngjort`,
    nn: ({ position }) => `Kjelde nummer ${position} er ei anna enn den som vart kunngjord`,
    en: ({ position }) => `Source number ${position} is not the one that was announced`,
  },
};
