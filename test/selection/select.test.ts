import { describe, it } from 'vitest';
import * as properties from './select.properties.js';

describe('the places of any selection', () => {
  it('places the best, and has the others wait in order', () => properties.placesTheBest(100));
  it('passes over nobody for a worse one', () => properties.passesNobodyOver(100));
  it('harms nobody by more places', () => properties.harmsNobodyByMore(100));
});
