import { rfc3797 } from '../../../src/lottery/methods/rfc3797.js';
import type { Revealed } from '../../../src/lottery/revealed.js';
import { announced } from '../draws.js';

type Numbers = readonly (number | string)[];

export const source = (numbers: Numbers, name = 'Lotto'): Revealed => ({
  kind: 'numbers',
  name,
  numbers: [...numbers],
});

export const key = (...sources: readonly Numbers[]) =>
  rfc3797.seed(
    announced({ method: 'rfc3797' }),
    sources.map((numbers) => source(numbers)),
  );
