import { it } from 'vitest';
import { expectStatedDecisions } from './boundary-verdicts.js';
import { RINGSAKER } from './calls.js';
import { uneven, vast } from './large-calls.js';

it.each([
  ['where each seat cannot have a person of its own', vast],
  ['where there are more seats than people in one category', uneven],
])('the boundary cases of a call get the decision that they state, %s', (_, call) => {
  expectStatedDecisions(call, { orgnr: RINGSAKER });
});
