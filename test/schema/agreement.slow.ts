import { describe, it } from 'vitest';
import * as properties from './agreement.properties.js';

describe('each parser and the JSON Schema of its shape', () => {
  it('agree on any value that the parser takes', () => {
    properties.takeTheSameValues(100);
  });

  it('agree on any value that was changed in up to three places', () => {
    properties.agreeOnChangedValues(1000);
  });
});
