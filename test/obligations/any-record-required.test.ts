import { describe, it } from 'vitest';
import * as properties from './any-record.properties.js';

describe('any record', () => {
  it('C11, C13, C20: is met exactly when all that is required is met', () => {
    properties.isMetWhenAllThatIsRequiredIs(100);
  });

  it('C12, C14: has an outcome that does not depend on what the call recommends', () => {
    properties.ignoresWhatIsRecommended(100);
  });
});
