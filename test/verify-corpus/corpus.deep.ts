import { describe, expect, it } from 'vitest';
import {
  makeCorpus,
  randomAgreements,
  randomRecords,
  surprises,
  tools,
  wrongIn,
} from './corpus.js';

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

describe('the library', () => {
  it('allocates as a plain implementation does: 10 000 random selections with logs', () => {
    const records = randomRecords(10_000);

    const wrong = records.filter(({ record }) => wrongIn(record).length > 0);

    expect(wrong).toEqual([]);
    for (const special of ['quota-left', 'cap', 'skip', 'decline']) {
      const count = records.filter(({ specials }) => specials.includes(special)).length;
      expect(count, special).toBeGreaterThanOrEqual(500);
    }
  });
});
