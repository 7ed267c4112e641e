import { describe, expect, it } from 'vitest';
import { makeCorpus, randomAgreements, surprises, tools } from './corpus.js';

describe.each(tools)('$name', (tool) => {
  it('answers the whole corpus as expected, or says what is left to check', async () => {
    expect(await surprises(tool, makeCorpus())).toEqual([]);
  });
});

describe('verify.py', () => {
  it('agrees with a plain implementation on 2 000 random records with logs', () => {
    const { right, events } = randomAgreements(2000);
    expect(right).toBe(2000);
    expect(events).toBeGreaterThan(10_000);
  });
});
