import { describe, expect, it } from 'vitest';
import {
  type Answered,
  answersOf,
  contradictions,
  largeSampleOf,
  makeCorpus,
  randomAgreements,
  randomRecords,
  surprises,
  tools,
  wrongIn,
} from './corpus.js';

describe('the tools on the corpus', () => {
  const corpus = makeCorpus();
  const all: Answered[] = [];

  it.each(tools)('$name answers as expected, or says what is left to check', async (tool) => {
    const cases = tool.isSlow ? largeSampleOf(corpus) : corpus;
    const answered = await answersOf(tool, cases);
    all.push(...answered);
    expect(surprises(answered)).toEqual([]);
  });

  it('no record that one calls wrong is called right by another', () => {
    expect(new Set(all.map(({ tool }) => tool))).toEqual(new Set(tools));
    expect(contradictions(all)).toEqual([]);
  });

  it('the library, the page and verify.py agree on every record', () => {
    const exits = new Map<string, Set<number>>();
    for (const { tool, one, answer } of all) {
      if (!tool.isComplete) continue;
      exits.set(one.name, (exits.get(one.name) ?? new Set()).add(answer.exit));
    }
    expect(exits.size).toBe(corpus.length);
    expect([...exits].filter(([, different]) => different.size > 1)).toEqual([]);
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
    for (const special of ['quota-left', 'cap', 'skip', 'decline', 'freed']) {
      const count = records.filter(({ specials }) => specials.includes(special)).length;
      expect(count, special).toBeGreaterThanOrEqual(500);
    }
  });
});
