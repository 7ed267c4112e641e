import { it } from 'vitest';
import * as properties from './boundary-cases.properties.js';

it('the boundary cases of any call get the decision that they state, for any applicant', () => {
  properties.areDecidedAsTheySay(30);
});
