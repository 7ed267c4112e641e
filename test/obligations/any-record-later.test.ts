import { describe, it } from 'vitest';
import * as properties from './any-record.properties.js';

describe('any record', () => {
  it('C11, C13, C20: keeps what is decided about attendance, work and report at a later date', () => {
    properties.keepsWhatIsKnownAsTimeGoesBy(100);
  });
});
