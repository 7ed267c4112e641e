import { describe, it } from 'vitest';
import * as properties from './arbitraries.properties.js';

describe('an arbitrary application to any call', () => {
  it('came when the call was open, where it is eligible', () => {
    properties.cameWhenTheCallWasOpen(100);
  });

  it('is rejected for its reason alone, where it is rejected', () => {
    properties.isRejectedForItsReasonAlone(100);
  });
});
