import { describe, expect, it } from 'vitest';
import {
  checkedBeacons,
  makeCorpus,
  randomAgreements,
  sampleOf,
  surprises,
  tools,
} from './corpus.js';

const corpus = makeCorpus();

describe('the corpus', () => {
  it('has more than 300 records of more than 20 classes', () => {
    expect(corpus.length).toBeGreaterThan(300);
    expect(new Set(corpus.map(({ class: family }) => family)).size).toBeGreaterThan(20);
  });
});

describe.each(tools)('$name', (tool) => {
  it('answers as expected, or says what is left to check', async () => {
    expect(await surprises(tool, sampleOf(corpus))).toEqual([]);
  });
});

describe('verify.py', () => {
  it('answers the whole corpus as expected', async () => {
    const verifyPy = tools.filter(({ name }) => name === 'verify.py');
    for (const tool of verifyPy) expect(await surprises(tool, corpus)).toEqual([]);
  });

  it('agrees with a plain implementation on random records with logs', () => {
    expect(randomAgreements(200)).toMatchObject({ right: 200 });
  });

  it('tells signed beacons from others', () => {
    const beacons = checkedBeacons();
    expect(beacons).toHaveLength(8);
    for (const [, isSigned, should] of beacons) expect(isSigned).toBe(should);
  });
});
