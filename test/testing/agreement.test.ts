import { describe, it } from 'vitest';
import * as properties from './agreement.properties.js';

describe('an application that is made up for the call of 2024', () => {
  it('C16: meets the formal criteria where it is eligible, from any municipality', () => {
    properties.meetsTheFormalCriteria(100);
  });

  it('C17: is rejected for the one reason that was asked for', () => {
    properties.isRejectedForOneReason(100);
  });

  it('C16, C17: gets the decision that it states where it is at an edge', () => {
    properties.isDecidedAsItsEdgeSays(100);
  });
});

describe('applications that are made up for any call', () => {
  it('get the decision that they state, and equal themselves when parsed', () => {
    properties.agreesForAnyCall(100);
  });
});
