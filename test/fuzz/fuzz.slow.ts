import { expect, it } from 'vitest';
import * as drand from '../../src/drand/index.js';
import * as main from '../../src/index.js';
import * as municipalities from '../../src/register/index.js';
import * as testing from '../../src/testing/index.js';
import { onlyDocumented } from './only-documented.js';
import { targets } from './targets.js';

it.each(targets)('$name does nothing but what is documented with hostile inputs', (target) => {
  onlyDocumented(target, 100);
});

it('there is a target for everything that reads or resolves what comes from outside', () => {
  const exported = [main, drand, municipalities, testing].flatMap((entry) => Object.keys(entry));
  const asked = exported.filter((name) =>
    /^(?:parse|resolve|verify)[A-Z]|^(?:settle|obligations)$/.test(name),
  );
  const fuzzed = new Set(targets.map(({ name }) => name.split(' ')[0]));
  expect(asked.filter((name) => !fuzzed.has(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
});
