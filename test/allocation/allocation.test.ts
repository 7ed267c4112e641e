import { it } from 'vitest';
import * as properties from './allocation.properties.js';

it.each(Object.entries(properties))('%s', (_, holds) => {
  holds(100);
});
