import type { TextsFor } from '../../language/texts.js';
import type { SourcesReasons } from './sources.js';

export const sourcesTexts: TextsFor<SourcesReasons> = {
  'sources.as-announced': {
    nb: ({ kinds }) =>
      kinds.length === 1
        ? 'Verdien er fra kilden som ble kunngjort'
        : 'Verdiene er fra kildene som ble kunngjort, i samme rekkefølge',
    nn: ({ kinds }) =>
      kinds.length === 1
        ? 'Verdien er frå kjelda som vart kunngjord'
        : 'Verdiane er frå kjeldene som vart kunngjorde, i same rekkjefølgje',
    en: ({ kinds }) =>
      kinds.length === 1
        ? 'The value is from the announced source'
        : 'The values are from the announced sources, in their order',
  },
  'sources.repeated': {
    nb: ({ position }) => `Kilde nummer ${position} er kunngjort to ganger`,
    nn: ({ position }) => `Kjelde nummer ${position} er kunngjord to gonger`,
    en: ({ position }) => `Source number ${position} is announced twice`,
  },
  'sources.range': {
    nb: ({ position }) =>
      `Tallene fra kilde nummer ${position} kan ikke komme slik det ble kunngjort; området er for lite`,
    nn: ({ position }) =>
      `Tala frå kjelde nummer ${position} kan ikkje kome slik det vart kunngjort; området er for lite`,
    en: ({ position }) =>
      `The numbers of source number ${position} cannot come as announced; the range is too small`,
  },
  'sources.successor-round': {
    nb: ({ position, expected }) =>
      `Erstatningen for kilde nummer ${position} skulle vært runde ${expected}`,
    nn: ({ position, expected }) =>
      `Erstatninga for kjelde nummer ${position} skulle ha vore runde ${expected}`,
    en: ({ position, expected }) =>
      `The successor of source number ${position} should be round ${expected}`,
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
