import { it } from 'vitest';
import * as properties from './any-amounts.properties.js';

it('an amount is what the sentences on amounts give', () => {
  properties.amountsAreThoseOfTheSentences(100);
});

it('a calculation adds up from its operands alone', () => {
  properties.calculationsAddUp(100);
});
