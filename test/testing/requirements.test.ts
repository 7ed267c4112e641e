import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { HostFacts } from '../../src/eligibility/host-facts.js';
import { anApplication, hostFactsFor, syntheticApplications } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { OSLO, registerOf } from './calls.js';
import { callOf, facts, lists, rounds, untilSpent } from './other-calls.js';
import { eligibleApplications } from './verdict.js';

const register = registerOf(OSLO);
const judged = (call: Call, application: Application, host: HostFacts) =>
  formalCriteria(call, { register, facts: host }).evaluate(application);
const outcomeOf = (call: Call, application: Application) =>
  judged(call, application, hostFactsFor(call, application)).outcome;

const calls = { facts, lists, rounds, untilSpent };

describe.each(Object.entries(calls))('to a call with %s', (_, call) => {
  it('an application is eligible with the facts that the host has to state', () => {
    expect(outcomeOf(call, anApplication(call))).toBe('met');
  });

  it('arbitrary and synthetic applications are eligible', () => {
    const some = fc.sample(eligibleApplications(call), 2);
    for (const application of some) expect(outcomeOf(call, application)).toBe('met');
    const [first] = syntheticApplications(call, { seed: 5, count: 1 });
    expect(first && outcomeOf(call, first)).toBe('met');
  });
});

describe('a call that nobody can answer', () => {
  const months = { about: 'application', kind: 'number', statedBy: 'applicant' } as const;
  const clauses = ['C01'];

  it.each<[string, Call]>([
    [
      'requirements contradict each other',
      callOf({
        facts: { months },
        requirements: {
          short: { holds: { fact: 'months', maximum: 6 }, clauses },
          impossible: { holds: { sum: [{ fact: 'months' }], minimum: 7 }, clauses },
        },
      }),
    ],
    [
      'a requirement is judged on a day that nobody knows yet',
      callOf({
        facts: { months },
        requirements: {
          impossible: { holds: { fact: 'months', minimum: 7 }, judgedOn: 'award', clauses },
        },
      }),
    ],
  ])('names the requirement where %s', (_, call) => {
    const run = () => anApplication(call);
    expect(run).toThrow(errorWithCode('testing.unsatisfied'));
    expect(run).toThrow(/impossible/);
  });
});
