import { expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { chainHash, quicknet, randomnessOf, roundAt } from '../../src/drand/index.js';
import {
  canonicalJson,
  closeEntries,
  commitmentTo,
  epochMs,
  explain,
  formalCriteria,
  kroner,
  marginTo,
  obligations,
  parseApplication,
  recordEvents,
  resolveWallTime,
  settle,
  simulateOdds,
  type UtlysningError,
  verifyDraw,
  zonedTimestamp,
} from '../../src/index.js';
import { createRegister, norway } from '../../src/register/index.js';
import { example } from '../application/example.js';
import { drawn, entrants, event } from '../lottery/draws.js';
import { year } from '../obligations/year.js';
import { inWords, leaks, SECRET } from './canary.js';
import { answer, tellOfNothing } from './planted.js';

const criteria = formalCriteria(hkdir2024, { register: norway });
const ofCall = obligations(hkdir2024);

const award = {
  application: 'a-1',
  items: { travel: {}, 'other-costs': { granted: 5_000_000 } },
  history: [],
};
const claim = { id: 'c-1', sequence: 1, item: 'travel', on: '2024-11-01', amount: 100 };
const claims = [
  { ...claim, entry: 'g1', person: 'p1' },
  { ...claim, id: 'c-2', sequence: 2, item: 'other-costs', cost: 'staff-release' },
];
const record = drawn(entrants(1));
const later = '2024-07-01T00:00:00Z';

tellOfNothing({
  // The channel is the one thing of an application that a finding states as it was handed in.
  parseApplication: [
    { ...example, submission: { receivedAt: example.submission.receivedAt } },
    (wrong) => {
      const read = parseApplication(wrong, hkdir2024);
      return read.ok
        ? inWords(criteria.evaluate(read.value))
        : read.issues.map(({ code, message }) => [code, message]);
    },
  ],
  settle: [claims, (wrong) => settle(hkdir2024, award, wrong)],
  obligations: [year(), (wrong) => inWords(ofCall.evaluate(wrong))],
});

it('an error contains no value that was handed in', () => {
  const secret = SECRET as never;
  const calls: readonly (() => unknown)[] = [
    () => epochMs(secret),
    () => resolveWallTime(secret, 'Europe/Oslo'),
    () => resolveWallTime('2024-06-24T10:00', secret),
    () => resolveWallTime('2024-03-31T02:30', 'Europe/Oslo', secret),
    () => zonedTimestamp(0, secret),
    () => marginTo(0 as never, secret, secret),
    () => marginTo(later, later, secret),
    () => kroner(secret),
    () => commitmentTo(secret),
    () => randomnessOf(secret),
    () => roundAt(quicknet, secret),
    () => chainHash({ ...quicknet, groupHash: secret }),
    () => simulateOdds([secret], 1, { runs: 1, seed: 1 }),
    () => closeEntries({ ...record, entries: [{ id: secret, attributes: {} }] }),
    () => recordEvents(record, [event('strike', secret)]),
    () => recordEvents(record, [event('strike', 'e01', secret)]),
    () => canonicalJson([secret, undefined]),
    () => createRegister({ from: secret, to: secret, entries: [] }),
    () => norway.find(secret, secret),
    () => explain(verifyDraw(record), secret),
  ];
  for (const call of calls) {
    const words = answer(call, () => expect.unreachable(String(call)));
    expect(leaks(words), String(call)).toBe(false);
  }
});

it('an issue has an unknown key in its path and nowhere else', () => {
  const wrong = [{ ...claim, [SECRET]: 1 }];
  let thrown: unknown;
  try {
    settle(hkdir2024, award, wrong as never);
  } catch (error) {
    thrown = error;
  }
  const { issues, message } = thrown as UtlysningError;
  expect(issues.map(({ path }) => path)).toEqual([[0, SECRET]]);
  expect(message).toBe(
    'The value is refused: [0]: no such key here [unknown-key] [claims.invalid]',
  );
});
