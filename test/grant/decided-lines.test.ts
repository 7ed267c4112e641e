import { describe, it } from 'vitest';
import { keepsWhatWasDecided } from './decided-lines.properties.js';

describe('settling any claims', () => {
  it('what is claimed later changes nothing of a line that was decided (M1)', () =>
    keepsWhatWasDecided(100));
});
