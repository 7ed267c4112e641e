import { it } from 'vitest';
import { expectStatedDecisions } from './boundary-verdicts.js';
import { facts, lists, rounds, untilSpent } from './other-calls.js';

it.each(Object.entries({ facts, lists, rounds, untilSpent }))(
  'the boundary cases of a call with %s get the decision that they state',
  (_, call) => {
    expectStatedDecisions(call);
  },
);
