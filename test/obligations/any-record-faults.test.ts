import { describe, it } from 'vitest';
import * as properties from './any-record.properties.js';

describe('an entry that does not fit', () => {
  it('P3, C06, C11, C13, C14: is reported, and nothing else is judged differently', () => {
    properties.namesAnEntryThatDoesNotFit(100);
  });
});

describe('anything at all', () => {
  it('C11, C13, C14, C20: is parsed or refused with issues, and judging it refuses with the same', () => {
    properties.readsOrRefusesAnything(100);
  });
});
