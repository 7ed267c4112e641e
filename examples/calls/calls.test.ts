import { formatIssue, parseApplications } from 'utlysning';
import { describe, expect, it } from 'vitest';
import rules from '../../test/calls/rules.json';
import {
  applicationsOf,
  casesOf,
  isOfAmount,
  isOfCall,
  readCall,
  realCalls,
  resultOf,
} from './real-call.js';

for (const real of await Promise.all(realCalls().map(readCall))) {
  const { name, carried } = real;

  describe(name, () => {
    for (const { title, isOfSelection, call, one } of casesOf(real)) {
      // How the sums are reached is in sums.test.ts, and who gets a place in selections.test.ts.
      if (isOfSelection || isOfAmount(one)) continue;

      it(title, () => {
        if (!isOfCall(one)) {
          const parsed = parseApplications(applicationsOf(carried, one), call);
          expect(parsed.ok ? [] : parsed.issues.map(formatIssue)).toEqual([]);
        }

        const result = resultOf(call, carried, one);

        expect(result).toEqual(one.expected);
      });
    }

    it('carries each of its rules, or states why not', () => {
      const listed = rules.filter(({ call }) => call === name).map(({ id }) => id);

      expect(Object.keys(carried.rules)).toEqual(listed);
    });
  });
}
