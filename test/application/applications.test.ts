import { describe, expect, it } from 'vitest';
import { parseApplications } from '../../src/application/applications.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { codes, issues } from './codes.js';
import { example } from './example.js';

describe('a list of applications', () => {
  const other = { ...example, id: 'a-018' };

  it('parses to the same list, frozen', () => {
    const parsed = parseApplications([example, other], hkdir2024);
    expect(parsed).toStrictEqual({ ok: true, value: [example, other] });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
    expect(parseApplications([])).toStrictEqual({ ok: true, value: [] });
  });

  it('is refused for an id that was used before, each time', () => {
    expect(codes(parseApplications([example, other, example, example]))).toEqual([
      ['2.id', 'application.duplicate'],
      ['3.id', 'application.duplicate'],
    ]);
  });

  it('is refused with the index of each application that is wrong', () => {
    const list = [example, null, { ...other, id: 1 }, { ...other, parts: { budget: 'x' } }];
    expect(codes(parseApplications(list, hkdir2024))).toEqual([
      ['1', 'invalid-type'],
      ['2.id', 'invalid-type'],
      ['3.parts.budget', 'part.unknown'],
    ]);
  });

  it('is refused with at most 100 issues, also where the last application has several', () => {
    const members = Array.from({ length: 60 }, () => ({ id: 'p1', categories: ['x'] }));
    const list = [0, 1, 2].map((n) => ({ ...example, id: `a-${n}`, members }));

    expect(issues(parseApplications(list, hkdir2024))).toHaveLength(100);
  });

  it.each([undefined, null, {}, 'x', { length: 1, 0: example }])('is not %j', (input) => {
    expect(codes(parseApplications(input))).toEqual([['', 'invalid-type']]);
  });

  it('of a million issues reports 100', () => {
    expect(issues(parseApplications(Array(1_000_000).fill({})))).toHaveLength(100);
  });

  it('has a call that is one, or none', () => {
    for (const call of [null, {}, { ok: true, value: hkdir2024 }]) {
      expect(() => parseApplications([example], call as never)).toThrow(
        errorWithCode('call.invalid'),
      );
    }
  });
});
