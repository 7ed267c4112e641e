import { describe, it } from 'vitest';
import * as properties from './tally.properties.js';

describe('Tally', () => {
  it('counts what lies before a position, as a list does', () => {
    properties.countsLikeAList(100);
  });

  it('finds the n-th mark as a list does', () => {
    properties.findsLikeAList(100);
  });
});
