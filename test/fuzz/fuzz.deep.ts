import { expect, it } from 'vitest';
import { onlyDocumented } from './only-documented.js';
import { targets } from './targets.js';

it.each(targets)('$name takes 2000 hostile inputs, and accepts some of them', (target) => {
  expect(onlyDocumented(target, 2000).accepted).toBeGreaterThan(0);
});
