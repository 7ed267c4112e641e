import { describe, it } from 'vitest';
import { passesNoLimit } from './no-limit.properties.js';

describe('settling any claims', () => {
  it('no limit is passed where nothing was decided', () => passesNoLimit(100));
});
