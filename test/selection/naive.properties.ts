import fc from 'fast-check';
import { expect } from 'vitest';
import { admit } from '../../src/eligibility/admit.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { NO_REGISTER } from '../../src/register/no-register.js';
import { classify } from '../../src/selection/classify.js';
import type { Selected } from '../../src/selection/results.js';
import { type SelectOptions, select } from '../../src/selection/select.js';
import { drawn } from '../lottery/draws.js';
import { type AnyCall, anyCall, callOf } from './any-call.js';
import { type NaiveResult, type NaiveSelection, naiveSelection } from './naive-selection.js';

/** What the library makes of a call, from applications to results, and what the naive one does. */
function bothOf(given: AnyCall): {
  readonly own: readonly Selected[];
  readonly naive: NaiveSelection;
} {
  const call = callOf(given.rules);
  const applications = Object.entries(given.applications).map(([id, { minute }]) => ({
    id,
    applicant: { id },
    submission: { receivedAt: `2024-05-01T10:0${minute}:00Z` },
  }));
  const facts = { call: given.ofCall, applications: given.applications };
  const admission = admit(call, applications, { register: NO_REGISTER });
  const options: SelectOptions = {
    applications,
    facts: {
      call: facts.call,
      applications: Object.fromEntries(
        Object.entries(given.applications).map(([id, { facts }]) => [id, { facts }]),
      ),
    },
  };
  const { selection, entrants, unclassified } = classify(call, admission, options);
  const isDrawn =
    given.rules.order.some(({ by }) => by === 'lot') &&
    unclassified.length === 0 &&
    entrants.length > 0 &&
    selection.places > 0;
  if (!isDrawn) {
    return { own: select(call, admission, options).results, naive: naiveSelection(given) };
  }
  const record = drawn(entrants, { drawId: 'grant', call, selection });
  const naive = naiveSelection(given, record.seed);
  const after = recordEvents(record, naive.log);
  return { own: select(call, admission, { ...options, record: after }).results, naive };
}

/** Whether more is counted than places, one for each. */
const isLimited = ({ rules: { capacity, caps, placesNeeded } }: AnyCall) =>
  [capacity.budget, caps, placesNeeded].some((limit) => limit !== undefined);

const inShort = ({ outcome, pool, rank, amount }: Partial<NaiveResult | Selected> = {}) =>
  [outcome, pool, amount, rank === undefined ? '' : `#${rank}`].filter(Boolean).join(' ');

/** The selection of any call is that of an implementation which shares no code with it. */
export function selectsAsANaiveSelection(numRuns: number): void {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyCall, (given) => {
      const { own, naive } = bothOf(given);

      for (const what of naive.seen) seen.set(what, (seen.get(what) ?? 0) + 1);
      for (const one of own) {
        // Where equals are across a limit, the library leaves open what comes after, to be sure.
        if (one.outcome === 'undetermined' && naive.isAcross && isLimited(given)) continue;
        expect([one.id, inShort(one)]).toEqual([one.id, inShort(naive.results[one.id])]);
      }
      expect(own.map(({ id }) => id)).toEqual(Object.keys(given.applications));
    }),
    { numRuns },
  );
  // A hundred runs do not show how often something rare happens.
  if (numRuns < 10_000) return;
  const leasts = {
    'a quota left over': 500,
    'a cap that bit': 500,
    'a budget that skipped': 500,
    'a decline after an offer': 500,
    'a fact that is not stated': 200,
    'a tie': 200,
  };
  for (const [what, least] of Object.entries(leasts)) {
    expect([what, (seen.get(what) ?? 0) >= least]).toEqual([what, true]);
  }
}
