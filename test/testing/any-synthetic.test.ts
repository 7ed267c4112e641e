import { expect, it } from 'vitest';
import * as properties from './synthetic.properties.js';

it('a synthetic file has at most one reason to reject each application, to any call', () => {
  expect(() => properties.hasOneFaultPerApplication(100)).not.toThrow();
});
