import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { award } from '../../src/grant/award.js';
import { settle } from '../../src/grant/settle.js';
import { explain } from '../../src/texts/explain.js';
import { grounds } from '../../src/texts/grounds.js';
import { awardOf, callThatGives, claimsOf, decidedAt, outcomesOf } from './call-that-gives.js';

const costs = { kind: 'actual-costs' };
const open = awardOf({ costs: undefined });

describe('currencies with no minor unit, and with three digits of it', () => {
  const settled = (currency: string) => {
    const call = callThatGives({ costs: { ...costs, fundingRate: 33.3 } }, { currency });
    // 1 001 × 33.3 % = 333.333, rounded down to 333 minor units.
    const [line] = settle(call, open, claimsOf({ amount: 1_001 })).lines;
    return line && explain(line.how, 'en', call)[0];
  };

  it.each([
    ['JPY', '33.3% of JPY\u00a01,001 = JPY\u00a0333 (rounded down) (C09).'],
    ['KWD', '33.3% of KWD\u00a01.001 = KWD\u00a00.333 (rounded down) (C09).'],
    ['NOK', '33.3% of NOK\u00a010.01 = NOK\u00a03.33 (rounded down) (C09).'],
  ])('%s is settled in whole minor units', (currency, says) => {
    expect(settled(currency)).toBe(says);
  });
});

describe('sums of zero', () => {
  it('are accepted where there is room, and refused where there is none', () => {
    const roomy = callThatGives({ costs: { ...costs, limits: [{ maximum: 10 }] } });
    const claims = claimsOf({ amount: 0 }, { amount: 10 }, { amount: 0 });

    expect(outcomesOf(roomy, open, claims)).toEqual([
      ['accepted', 0],
      ['accepted', 10],
      ['accepted', 0],
    ]);
  });

  it('take back nothing as a credit, and stay refused as a decision', () => {
    const call = callThatGives({ costs });
    const claims = claimsOf({ amount: 10 }, { amount: 0, credits: 'a' });

    expect(outcomesOf(call, open, claims, { decided: { a: decidedAt(0) } })).toEqual([
      ['decided', 0],
      ['accepted', 0],
    ]);
  });

  it('of a limit refuse every line, and say so', () => {
    const call = callThatGives({ costs: { ...costs, limits: [{ maximum: 0 }] } });
    const { lines } = settle(call, open, claimsOf({ amount: 7 }));

    expect(lines[0]).toMatchObject({ outcome: 'refused', accepted: 0, refused: 7, cut: 0 });
    expect(lines[0] && explain(lines[0].finding, 'nb', call)).toEqual([
      'Det er ingenting igjen av grensen (0\u00a0kr) (C09).',
    ]);
  });
});

describe('lines that name each other', () => {
  const call = callThatGives({ costs: { ...costs, limits: [{ maximum: 1_000 }] } });

  it('a credit of a credit is undetermined, and takes nothing back', () => {
    const claims = claimsOf(
      { amount: 500 },
      { amount: 100, credits: 'a' },
      { amount: 50, credits: 'b' },
    );

    expect(outcomesOf(call, open, claims)).toEqual([
      ['accepted', 500],
      ['accepted', -100],
      ['undetermined', 0],
    ]);
  });

  it('a line that replaces itself, or a later one, is undetermined', () => {
    const claims = claimsOf(
      { amount: 5, replaces: 'a' },
      { amount: 5, replaces: 'c' },
      { amount: 5 },
    );

    expect(outcomesOf(call, open, claims)).toEqual([
      ['undetermined', 0],
      ['undetermined', 0],
      ['accepted', 5],
    ]);
  });

  it('of a chain of corrections only the last one counts', () => {
    const claims = claimsOf(
      { amount: 900 },
      { amount: 800, replaces: 'a' },
      { amount: 700, replaces: 'b' },
      { amount: 400 },
    );

    expect(outcomesOf(call, open, claims)).toEqual([
      ['refused', 0],
      ['refused', 0],
      ['accepted', 700],
      ['cut', 300],
    ]);
  });

  it('of a chain after a decision, the last one counts for what is above the decision', () => {
    const claims = claimsOf(
      { amount: 900 },
      { amount: 800, replaces: 'a' },
      { amount: 950, replaces: 'b' },
    );

    expect(outcomesOf(call, open, claims, { decided: { a: decidedAt(600) } })).toEqual([
      ['decided', 600],
      ['refused', 0],
      ['accepted', 350],
    ]);
  });

  it('a credit of a replaced line is undetermined: it names the line that counts', () => {
    const claims = claimsOf(
      { amount: 900 },
      { amount: 800, replaces: 'a' },
      { amount: 100, credits: 'a' },
      { amount: 100, credits: 'b' },
    );

    expect(outcomesOf(call, open, claims)).toEqual([
      ['refused', 0],
      ['accepted', 800],
      ['undetermined', 0],
      ['accepted', -100],
    ]);
  });
});

describe('days', () => {
  it('a project of one day covers that day, a leap day', () => {
    const facts = { start: { about: 'award', kind: 'day', statedBy: 'host' } };
    const period = { from: { on: 'start' }, to: { days: 0, after: 'start' } };
    const call = callThatGives({ costs: { ...costs, period } }, { facts });
    const days = ['2024-02-28', '2024-02-29', '2024-03-01'];
    const claims = claimsOf(...days.map((on) => ({ on, amount: 1 })));

    const outcomes = outcomesOf(call, open, claims, { dates: { start: '2024-02-29' } });

    expect(outcomes.map(([outcome]) => outcome)).toEqual(['refused', 'accepted', 'refused']);
  });

  it('a limit for each year ends on 31 December', () => {
    const limits = [{ maximum: 100, per: ['year'] }];
    const call = callThatGives({ costs: { ...costs, limits } });
    const claims = claimsOf(
      { on: '2024-12-31', amount: 100 },
      { on: '2025-01-01', amount: 100 },
      { on: '2024-01-01', amount: 1 },
    );

    expect(outcomesOf(call, open, claims)).toEqual([
      ['accepted', 100],
      ['accepted', 100],
      ['refused', 0],
    ]);
  });

  it('a cost of a gathering without fixed days is near its month', () => {
    const call = callThatGives({ costs: { ...costs, period: 'gathering' } });
    const claims = claimsOf({ entry: 'g2', on: '2024-12-31', amount: 1 });

    const { lines, remarks } = settle(call, open, claims);

    expect(lines.map(({ outcome }) => outcome)).toEqual(['accepted']);
    expect(remarks).toEqual([]);
  });
});

describe('a call in one language, of items without clauses', () => {
  const nynorsk = callThatGives(
    { reise: { kind: 'lump-sum', amount: 100, clauses: [] } },
    {
      language: 'nn',
      terms: { ...hkdir2024.terms, reise: 'reise til samlinga' },
      words: { place: { nn: { one: 'stipend', the: 'stipendet', many: 'stipend' } } },
    },
  );
  const awarded = award(nynorsk, { id: 'a-1', applicant: { id: 'x' } });

  it.each([
    ['nb', 'Reise til samlinga: 1\u00a0kr.'],
    ['nn', 'Reise til samlinga: 1\u00a0kr.'],
    ['en', 'Reise til samlinga: NOK\u00a01.'],
  ] as const)('has its own words in a letter in %s, and cites nothing', (language, says) => {
    const { paragraphs } = grounds(nynorsk, awarded, { language });

    expect(paragraphs[1]).toBe(says);
    expect(paragraphs.join()).not.toMatch(/\(\)|«»|undefined/);
  });
});
