import { describe, it } from 'vitest';
import { isTheSameInAnyOrder } from './any-order.properties.js';

describe('settling any claims', () => {
  it('the order in which claims are handed in does not matter', () => isTheSameInAnyOrder(100));
});
