import { it } from 'vitest';
import * as properties from './any-timeline.properties.js';

it('the timeline of any call is what Temporal makes of it', () => {
  properties.ofAnyCallAgreesWithTemporal(100);
});

it('the timeline of any award is what Temporal makes of its call and its record', () => {
  properties.ofAnyAwardAgreesWithTemporal(100);
});
