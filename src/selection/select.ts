import type { Call } from '../call/call.js';
import { referenceTo } from '../call/reference.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { notMet, undetermined } from '../criteria/criterion.js';
import { judged } from '../criteria/judged.js';
import { statedSelection } from '../lottery/announced-selection.js';
import { compareSelections } from '../lottery/compare-selections.js';
import { referenceToDraw } from '../lottery/draw-reference.js';
import { idOfLine, lineOf } from '../lottery/entry-line.js';
import { idOf, outcomeOf } from '../lottery/outcome.js';
import type { DrawRecord } from '../lottery/record.js';
import { canonicalJson } from '../parse/canonical.js';
import { UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import { own } from '../parse/own.js';
import {
  type Classification,
  type Classified,
  type ClassifyOptions,
  classify,
  rulesOf,
} from './classify.js';
import {
  notPlaced,
  open,
  type Result,
  resultsOf,
  type Selected,
  type Selection,
} from './results.js';
import { allocateUntied } from './ties.js';

/** What {@link select} works with. */
export interface SelectOptions extends ClassifyOptions {
  /** The record of the draw, with its log, where the order has a lot in it. */
  readonly record?: Pick<DrawRecord, 'announcement' | 'entries' | 'others' | 'seed' | 'log'>;
}

/**
 * Who of the eligible gets a place, in which quota and with which sum, who waits at which rank, and
 * who gets none: one for each, by id. Where the order has a lot in it, the record of the draw decides,
 * with what its log says happened since. It has to be one that `verifyDraw` was asked about, of this
 * version of the call if it names one. A draw of a part of the call, such as of a place that fell free,
 * has numbers of its own: hand in the admission of those who took part in it.
 *
 * @throws {@link UtlysningError} as {@link classify} does; `record.other-call` for a record of another
 * call or version; `record.other` for one of another list or of another selection; `entries.number` for a value that is summed
 * and is no whole number; `record.invalid` for a record that `verifyDraw` does not accept.
 *
 * @example
 * ```ts
 * import { admit, defineCall, select } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { anApplication } from 'utlysning/testing';
 *
 * const selection = {
 *   capacity: { places: 6, clauses: ['C04'] },
 *   order: [{ by: 'receipt' }],
 *   clauses: ['C17'],
 * };
 * const call = defineCall({ ...hkdir2024, selection });
 * const applications = [anApplication(call)];
 * const admission = admit(call, applications, { register: norway });
 * select(call, admission, { applications }).results[0]?.outcome; // => 'placed'
 * ```
 */
export function select(call: Call, admission: Classified, options: SelectOptions): Selection {
  const classification = classify(call, admission, options);
  const rules = rulesOf(call);
  const cites = [...new Set([...rules.clauses, ...rules.capacity.clauses])];
  const resultOf = resultsFor(call, rules, classification, options.record);
  const results = admission.eligible
    .map(({ id, applicant }): Selected => {
      const below = own(classification.below, id);
      const { answer, ...result } = below
        ? BELOW
        : resultOf(classification.entrantOf[id] ?? applicant);
      const finding = judged('selection', cites, answer);
      return {
        id,
        applicant,
        ...result,
        finding: below ? { ...finding, findings: [below] } : finding,
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
  // A record that nothing was read from decided nothing.
  const drawn = isByLot(rules) && classification.unclassified.length === 0 && options.record;
  return {
    call: referenceTo(call),
    ...(drawn && { record: referenceToDraw(drawn) }),
    results,
  };
}

/** Whether a lot decides between equals. */
function isByLot({ order }: SelectionRules): boolean {
  return order.some(({ by }) => by === 'lot');
}

const BELOW: Result = notPlaced(notMet('selection.below', {}));

/** Nothing can be said of anybody while facts are missing (semantics 17). */
function unknownIn(call: Call, { unclassified }: Classification): Result | undefined {
  if (unclassified.length === 0) return undefined;
  const unknown = [...new Set(unclassified.flatMap(({ facts }) => facts))];
  const of = unclassified.map(({ id }) => id ?? call.id);
  return open(undetermined('selection.unknown', { unknown, of: [...new Set(of)] }));
}

/** What each entrant gets: by the draw, where the order has a lot in it, else by the order alone. */
function resultsFor(
  call: Call,
  rules: SelectionRules,
  classification: Classification,
  record: SelectOptions['record'],
): (entrant: string) => Result {
  const unknown = unknownIn(call, classification);
  if (unknown) return () => unknown;
  return isByLot(rules)
    ? resultsOfDraw(call, rules, classification, record)
    : resultsOfOrder(rules, classification);
}

function resultsOfOrder(
  rules: SelectionRules,
  { selection, entrants }: Classification,
): (entrant: string) => Result {
  const { allocation, tied, classOf } = allocateUntied(selection, entrants);
  // Whoever is tied has no place yet, so nobody was passed over for them.
  const passedOver = allocation.passedOver.map(({ for: other, ...one }) =>
    other === undefined || tied.has(other) ? one : { ...one, for: other },
  );
  const resultOf = resultsOf(rules, { ...allocation, passedOver }, classOf);
  return (entrant) =>
    tied.has(entrant) ? open(undetermined('selection.tied', {})) : resultOf(entrant);
}

function resultsOfDraw(
  call: Call,
  rules: SelectionRules,
  classification: Classification,
  record: SelectOptions['record'],
): (entrant: string) => Result {
  if (record === undefined) return () => open(undetermined('selection.not-drawn', {}));
  requireOwn(call, rules, classification, record);
  const outcome = outcomeOf(record);
  if (!outcome?.ok) {
    throw new UtlysningError('record.invalid', 'expected a record that verifyDraw accepts');
  }
  return resultsOf(rules, outcome.allocation);
}

/** Refuses the record of another draw than that of the call and of the facts at hand. */
function requireOwn(
  call: Call,
  rules: SelectionRules,
  { selection, entrants }: Classification,
  record: NonNullable<SelectOptions['record']>,
): void {
  const { announcement, entries, log } = record;
  const named = announcement.call;
  if (named !== undefined && canonicalJson(named) !== canonicalJson(referenceTo(call))) {
    const message = 'the record is of another call, or of another version of it';
    throw new UtlysningError('record.other-call', message);
  }
  // Whom the log names may have other facts by now, or have come or gone.
  const inLog = new Set(log.map(idOf));
  const lines = entrants.filter(({ id }) => !inLog.has(id)).map(lineOf);
  const listed = entries.lines.filter((line) => !inLog.has(idOfLine(line)));
  const isPart = named !== undefined && announcement.drawId !== call.id;
  const ofCall = isPart ? statedSelection(rules, record, true) : selection;
  const { differ } = compareSelections(ofCall, announcement.selection);
  // Where the call gives only money, nobody lacks a place.
  const isMoneyAlone = rules.capacity.places === undefined;
  const isRoomForAll = isMoneyAlone && announcement.selection.places >= entries.lines.length;
  const isOwn =
    differ.every((part) => part === 'places' && isRoomForAll) &&
    canonicalJson(listed) === canonicalJson(lines.sort(byCodeUnit));
  if (isOwn) return;
  const message =
    'the record has another selection or another list than the call and its facts give';
  throw new UtlysningError('record.other', message);
}
