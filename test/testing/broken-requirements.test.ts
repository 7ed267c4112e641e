import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { hostFactsFor } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { OSLO, registerOf } from './calls.js';
import { facts } from './other-calls.js';
import { rejectedApplications } from './verdict.js';

describe('one requirement that is broken', () => {
  it.each(['length', 'share', 'where', 'good', 'age'])('%s alone is not met', (requirement) => {
    for (const application of fc.sample(rejectedApplications(facts, { requirement }), 2)) {
      const host = hostFactsFor(facts, application, { except: requirement });
      const failed = (
        formalCriteria(facts, { register: registerOf(OSLO), facts: host }).evaluate(application)
          .findings ?? []
      )
        .flatMap(({ findings = [] }) => findings)
        .filter(({ outcome }) => outcome !== 'met');
      expect(failed.map(({ criterion }) => criterion)).toEqual([requirement]);
    }
  });

  it('is refused where the call does not have it', () => {
    const run = () => rejectedApplications(facts, { requirement: 'toString' });
    expect(run).toThrow(errorWithCode('testing.rejection'));
  });
});
