import { describe, expect, it } from 'vitest';
import {
  type Answered,
  answersOf,
  checkedBeacons,
  contradictions,
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

describe('the tools on a sample of the corpus', () => {
  const all: Answered[] = [];

  it.each(tools)('$name answers as expected, or says what is left to check', async (tool) => {
    const answered = await answersOf(tool, sampleOf(corpus));
    all.push(...answered);
    expect(surprises(answered)).toEqual([]);
  });

  it('no record that one calls wrong is called right by another', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(contradictions(all)).toEqual([]);
  });
});

describe('a contradiction between two tools', () => {
  const [tool, ...others] = tools;
  const [one] = corpus;
  const answered = (exit: number) =>
    [tool, others[0]].map((by, at) => ({ tool: by, one, answer: { exit: at === 0 ? 0 : exit } }));

  it.each([1, 2])('is one of them right and the other %i', (exit) => {
    expect(contradictions(answered(exit) as never)).toHaveLength(1);
  });

  it('is not that one of them left something to check', () => {
    expect(contradictions(answered(3) as never)).toEqual([]);
  });
});

describe('verify.py', () => {
  it('answers the whole corpus as expected', async () => {
    const verifyPy = tools.filter(({ name }) => name === 'verify.py');
    for (const tool of verifyPy) expect(surprises(await answersOf(tool, corpus))).toEqual([]);
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
