import type { TextsFor } from '../../language/texts.js';
import { before } from './check.texts.js';
import type { StatedReasons } from './stated.js';

/** The texts of conditions that a fact is stated. */
export const statedTexts: TextsFor<StatedReasons> = {
  'fact.stated': { nb: before('Oppgitt'), nn: before('Oppgitt'), en: before('Stated') },
  'fact.missing': {
    nb: before('Mangler'),
    nn: before('Manglar'),
    en: before('Missing'),
    advice: { nb: before('Oppgi'), nn: before('Oppgi'), en: before('State') },
  },
  'fact.absent': {
    nb: before('Ikke oppgitt, og skal ikke oppgis'),
    nn: before('Ikkje oppgitt, og skal ikkje oppgis'),
    en: before('Not stated, and not to be stated'),
  },
  'fact.present': {
    nb: before('Oppgitt, men skal ikke oppgis'),
    nn: before('Oppgitt, men skal ikkje oppgis'),
    en: before('Stated, but not to be stated'),
    advice: { nb: before('Ta bort'), nn: before('Ta bort'), en: before('Remove') },
  },
};
