import { expect, it } from 'vitest';
import { answersAlike } from './published.js';

it('answers alike to the results of 2 000 draws with logs', async () => {
  for (const [name, count] of await answersAlike(2000))
    expect([name, count > 300]).toEqual([name, true]);
});
