import { it } from 'vitest';
import { expectStatedDecisions } from './boundary-verdicts.js';
import { rounds, untilSpent } from './other-calls.js';

it.each(Object.entries({ rounds, untilSpent }))(
  'the boundary cases of a call with %s get the decision that they state',
  (_, call) => {
    expectStatedDecisions(call);
  },
);
