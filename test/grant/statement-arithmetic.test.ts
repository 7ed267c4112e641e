import { describe, it } from 'vitest';
import { canBeAddedUpAgain } from './statement-arithmetic.properties.js';

describe('the arithmetic of a statement', () => {
  it('a reader who does it again comes to the same amounts', () => canBeAddedUpAgain(100));
});
