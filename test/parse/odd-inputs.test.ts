import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { parseApplications } from '../../src/application/applications.js';
import { epochMs } from '../../src/time/instant.js';
import { zonedTimestamp } from '../../src/time/zone.js';
import { example } from '../application/example.js';
import { errorWithCode } from './error-with-code.js';
import { issues } from './hostile-shapes.js';

describe('a value from plain JavaScript', () => {
  it('with shared parts forty levels deep is refused at once', () => {
    let shared: object = {};
    for (let level = 0; level < 40; level += 1) shared = { a: shared, b: shared };
    expect(issues(parseApplication(shared)).length).toBeGreaterThan(0);
  });

  it('that contains itself is refused', () => {
    const cyclic: Record<string, unknown> = { ...example };
    cyclic['parts'] = cyclic;
    expect(issues(parseApplication(cyclic)).length).toBeGreaterThan(0);
  });

  it.each([new Map([['plans', 'x']]), new Set(['x']), /x/, new Error('x'), new Uint8Array()])(
    'is no object of texts when it is %s',
    (parts) => {
      const found = issues(parseApplication({ ...example, parts }));
      expect(found).toMatchObject([{ path: ['parts'], code: 'invalid-type' }]);
    },
  );

  it('in a list does not hide the issues of its neighbours', () => {
    const shy = Object.defineProperty({ ...example, id: 'b' }, 'members', {
      enumerable: true,
      get: () => expect.fail(),
    });
    const found = issues(parseApplications([example, shy, { ...example, id: 5 }]));
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      [[1], 'unreadable'],
      [[2, 'id'], 'invalid-type'],
    ]);
  });

  it('that only calls itself a Date is no moment, and no text is no zone', () => {
    const fake = { [Symbol.toStringTag]: 'Date', getTime: () => 7 };
    expect(() => epochMs(fake as never)).toThrow(errorWithCode('instant.invalid'));
    expect(() => zonedTimestamp(0, ['Europe/Oslo'] as never)).toThrow(
      errorWithCode('zone.unknown'),
    );
  });

  it('that is refused gives no path into it, where keys may be names', () => {
    const half = 'x\ud83e';
    const found = [
      ...issues(parseApplication({ ...example, 'Kari Nordmann': half })),
      ...issues(parseApplication({ ...example, 'Kari Nordmann': { deep: [half] } })),
      ...issues(parseApplication({ ...example, applicant: [{ 'Kari Nordmann': half }] })),
    ];
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      [['Kari Nordmann'], 'unknown-key'],
      [['Kari Nordmann'], 'unknown-key'],
      [['applicant'], 'invalid-type'],
    ]);
  });
});
