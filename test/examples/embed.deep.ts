import { it } from 'vitest';
import { receivesAnyDelivery } from './receive-any-delivery.js';

it('receive never throws, and gives the same answer for the same delivery', () => {
  receivesAnyDelivery(10_000);
});
