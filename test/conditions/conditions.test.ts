import { it } from 'vitest';
import * as properties from './conditions.properties.js';

it('a condition has the outcome that the sentences give it', () => {
  properties.agreesWithTheSentences(100);
});
