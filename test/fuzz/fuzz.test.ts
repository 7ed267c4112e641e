import { describe, expect, it } from 'vitest';
import * as drand from '../../src/drand/index.js';
import * as main from '../../src/index.js';
import * as municipalities from '../../src/register/index.js';
import * as testing from '../../src/testing/index.js';
import { fuzz } from './fuzz.js';
import { targets } from './targets.js';

// A small part of what `npm run fuzz` does a million times each.

const { SEED = '20240624' } = process.env;

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_, target) => {
  it('takes two thousand hostile inputs, and does nothing but what is documented', () => {
    const tally = fuzz(target, { inputs: 2000, seed: Number(SEED) });
    expect(tally.failures).toEqual([]);
    expect(tally.inputs).toBe(2000);
    // It is not all refused at the door, nor all let in.
    expect(Object.keys(tally.said).length).toBeGreaterThan(1);
    expect(tally.accepted).toBeGreaterThan(0);
  });
});

it('there is a target for everything that reads or resolves what comes from outside', () => {
  const exported = [main, drand, municipalities, testing].flatMap((entry) => Object.keys(entry));
  const asked = exported.filter((name) =>
    /^(?:parse|resolve|verify)[A-Z]|^(?:settle|participation)$/.test(name),
  );
  const fuzzed = new Set(targets.map(({ name }) => name.split(' ')[0]));
  expect(asked.filter((name) => !fuzzed.has(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
});
