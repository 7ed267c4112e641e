import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import {
  drawn,
  findsForgery,
  findsNothingWrong,
  forgeries,
  malformedTexts,
  refusesText,
  soundRecords,
  tools,
  verify,
  winnersOf,
  work,
} from './verify-a-draw.js';

afterAll(() => rmSync(work, { recursive: true }));

describe.each(tools)('$tool', (tool) => {
  it.each(soundRecords)('finds nothing wrong with a record: %s', (_, record) =>
    findsNothingWrong(tool, record),
  );

  it.each(forgeries)('says what is wrong when forged was %s', (...forgery) =>
    findsForgery(tool, forgery),
  );

  it.each(malformedTexts)('refuses what is no record: %s', (_, text) => refusesText(tool, text));

  it('takes time in proportion to the entrants', () => {
    const secondsFor = (entrants: number) => {
      const ids = Array.from({ length: entrants }, (_, index) => `entrant-${index}`);
      const record = drawn(ids, { places: 100 });
      const start = performance.now();
      const { status, winners } = verify(tool, JSON.stringify(record, null, 2));
      expect({ status, winners }).toEqual({ status: 0, winners: winnersOf(record) });
      return performance.now() - start;
    };
    // Ten times as many: what grows with the square would take up to a hundred times as long.
    expect(secondsFor(5000) / secondsFor(500)).toBeLessThan(30);
  });
});
