import { it } from 'vitest';
import * as properties from './not.properties.js';

it('6: `not` has the opposite outcome, and moves into combinations', () => {
  properties.obeysTheLawsOfNot(100);
});
