import type { TextsFor } from '../../language/texts.js';
import type { BeaconReasons } from './beacon.js';

export const beaconTexts: TextsFor<BeaconReasons> = {
  'beacon.round-first': {
    nb: ({ round }) =>
      `Runde ${round} fra drand er den første fra og med tidspunktet for trekningen`,
    nn: ({ round }) =>
      `Runde ${round} frå drand er den første frå og med tidspunktet for trekninga`,
    en: ({ round }) => `Round ${round} of drand is the first at or after the time of the draw`,
  },
  'beacon.round-not-first': {
    nb: ({ round, expected }) =>
      `Runde ${round} fra drand er ikke den første fra og med tidspunktet for trekningen; det er runde ${expected}`,
    nn: ({ round, expected }) =>
      `Runde ${round} frå drand er ikkje den første frå og med tidspunktet for trekninga; det er runde ${expected}`,
    en: ({ round, expected }) =>
      `Round ${round} of drand is not the first at or after the time of the draw; that is round ${expected}`,
  },
  'beacon.round-substituted': {
    nb: ({ round, announced }) =>
      `Signalet er fra runde ${round}, men runde ${announced} ble kunngjort`,
    nn: ({ round, announced }) =>
      `Signalet er frå runde ${round}, men runde ${announced} vart kunngjord`,
    en: ({ round, announced }) =>
      `The beacon is of round ${round}, but round ${announced} was announced`,
  },
  'beacon.unknown-chain': {
    nb: 'Nettverket som signalet skal komme fra, er ikke kjent her',
    nn: 'Nettverket som signalet skal kome frå, er ikkje kjent her',
    en: 'The network that the beacon should come from is not known here',
  },
  'beacon.unchecked': {
    nb: 'Signaturen på signalet fra drand er ikke kontrollert',
    nn: 'Signaturen på signalet frå drand er ikkje kontrollert',
    en: 'The signature of the drand beacon has not been checked',
  },
  'beacon.signature-valid': {
    nb: 'Signaturen på signalet fra drand er ekte',
    nn: 'Signaturen på signalet frå drand er ekte',
    en: 'The signature of the drand beacon is genuine',
  },
  'beacon.invalid': {
    nb: ({ why }) => `Signaturen på signalet fra drand er ikke ekte (${why})`,
    nn: ({ why }) => `Signaturen på signalet frå drand er ikkje ekte (${why})`,
    en: ({ why }) => `The signature of the drand beacon is not genuine (${why})`,
  },
};
