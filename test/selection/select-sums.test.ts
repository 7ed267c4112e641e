import { describe, it } from 'vitest';
import * as properties from './select.properties.js';

describe('the sums of any selection', () => {
  it('passes no quota, cap or budget', () => properties.passesNoLimit(100));
  it('shares all of the budget pro rata', () => properties.sharesAllOfIt(100));
  it('is the same under other ids', () => properties.isTheSameUnderOtherIds(100));
});
