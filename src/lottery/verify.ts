import type { Finding } from '../criteria/finding.js';
import { allOf, judged } from '../criteria/judged.js';
import { beaconRound, beaconSignature } from './checks/beacon.js';
import { call } from './checks/call.js';
import type { DrawCheck, DrawFacts } from './checks/check.js';
import { commitment } from './checks/commitment.js';
import { entries, others } from './checks/entries.js';
import { entropy, entropyAmple } from './checks/entropy.js';
import { existedBeforeAnnouncement, existedBeforeEntries } from './checks/existed-before.js';
import { format } from './checks/format.js';
import { journal } from './checks/journal.js';
import { log } from './checks/log.js';
import { numbers, numbersLookedUp } from './checks/numbers.js';
import { publishedAnnouncement, publishedEntries } from './checks/published.js';
import { order, selection } from './checks/result.js';
import { rules } from './checks/rules.js';
import { secretBefore } from './checks/secret-before.js';
import { seed } from './checks/seed.js';
import { sources } from './checks/sources.js';
import { successor } from './checks/successor.js';
import { times } from './checks/times.js';
import { factsOf } from './facts.js';
import { type HandedIn, requireHandedIn } from './handed-in.js';
import { parseDrawRecord } from './record.js';

const CHECKS: readonly DrawCheck[] = [
  publishedAnnouncement,
  publishedEntries,
  call,
  times,
  rules,
  entries,
  others,
  sources,
  entropy,
  entropyAmple,
  numbers,
  numbersLookedUp,
  commitment,
  secretBefore,
  beaconRound,
  beaconSignature,
  successor,
  seed,
  log,
  order,
  selection,
  existedBeforeAnnouncement,
  existedBeforeEntries,
  journal,
];

/**
 * Verifies a draw from its record: the bytes or the text of its file, or its JSON. The finding `draw`
 * has a criterion for each check. A check that does not apply is absent. `drawVerdict` makes the
 * conclusion.
 *
 * A record proves that its order follows from its list and its sources. It does not prove that they
 * were announced. So hand in the announcement and the entry document that you kept from before the
 * draw; without them the finding is undetermined.
 *
 * It does not throw on any record.
 *
 * @throws {@link UtlysningError} `options.invalid` for something else than what can be handed in,
 * `call.invalid` for a call without its id and version.
 *
 * @example
 * ```ts
 * import { decisive, verifyDraw } from 'utlysning';
 *
 * const finding = verifyDraw('{ "format": "something else" }');
 * finding.outcome; // => 'not-met'
 * decisive(finding).map(({ reason }) => reason.code); // => ['format.unreadable']
 * ```
 */
export function verifyDraw(record: unknown, handedIn: HandedIn = {}): Finding {
  return checkDraw(record, handedIn).finding;
}

/** What {@link verifyDraw} finds, with what its checks were made on where the record is one. */
export function checkDraw(
  record: unknown,
  handedIn: HandedIn,
): { readonly finding: Finding; readonly facts: DrawFacts | undefined } {
  const options = requireHandedIn(handedIn);
  const parsed = parseDrawRecord(record);
  const findings = [judged('format', [], format(parsed))];
  const facts = parsed.ok ? factsOf(parsed.value, options) : undefined;
  if (facts !== undefined) {
    for (const { id, level, check } of CHECKS) {
      const answer = check(facts);
      if (answer !== undefined) findings.push(judged(id, [], answer, level?.(facts)));
    }
  }
  return { finding: allOf('draw', [], findings), facts };
}
