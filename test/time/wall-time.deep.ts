import { expect, it } from 'vitest';
import { runDeep } from '../run-deep.js';
import { disagreements } from './against-temporal.js';
import { transitions } from './transitions.js';
import * as properties from './wall-time.properties.js';
import { wallTimesAround } from './wall-times-around.js';

const MINUTE = 60_000;

runDeep(properties);

it('is what Temporal says, every minute around each change of the clocks in Oslo, 1980–2037', () => {
  const changes = transitions('Europe/Oslo');
  expect(changes).toHaveLength(116);
  const wrong = changes.flatMap((at) =>
    wallTimesAround(at, 'Europe/Oslo', MINUTE).flatMap((wall) =>
      disagreements(wall, 'Europe/Oslo'),
    ),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['Pacific/Apia', 10],
  ['Australia/Lord_Howe', 70],
  ['America/New_York', 100],
  ['America/St_Johns', 100],
  ['Africa/Casablanca', 50],
  ['Asia/Gaza', 80],
])('is what Temporal says around each change of the clocks in %s', (zone, minimum) => {
  const changes = transitions(zone);
  expect(changes.length).toBeGreaterThanOrEqual(minimum);
  const wrong = changes.flatMap((at) =>
    wallTimesAround(at, zone, 15 * MINUTE).flatMap((wall) => disagreements(wall, zone)),
  );
  expect(wrong).toEqual([]);
});
