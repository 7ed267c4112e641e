import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import type { Obligation, Obligations } from '../call/sections/obligations.js';
import { conditionCriterion } from '../conditions/compile.js';
import { all, on } from '../criteria/combine.js';
import type { Criterion } from '../criteria/criterion.js';
import { when } from '../criteria/when.js';
import { attendance } from './attendance.js';
import { conditionOf } from './condition.js';
import { consistency } from './consistency.js';
import { continuity } from './continuity.js';
import { deliverable } from './deliverable.js';
import type { ObligationRecordInput } from './record-schema.js';
import { type State, stateOf } from './state.js';
import { work } from './work.js';

/**
 * The obligations of a place as one criterion, `obligations`, over a record as of a moment. It has a
 * part for each obligation of the call and for each duty of the record, by their ids. What is still to
 * come is undetermined, and its reason states what is required and by when. What is recorded is judged
 * as recorded. A recommended part, `obligations.record`, names what of the record contradicts the call
 * or the rest of the record; the other parts do not use it. Make the criterion once for a call.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call. When it is evaluated,
 * `obligations.invalid`, with the issues, for a record that {@link parseObligations} does not accept.
 *
 * @example
 * ```ts
 * import { explain, obligations } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const finding = obligations(hkdir2024).evaluate({
 *   asOf: '2024-11-01T12:00:00+01:00',
 *   members: [
 *     { id: 'p1', categories: ['department'] },
 *     { id: 'p2', categories: ['leadership'] },
 *     { id: 'p3', categories: ['leadership'] },
 *   ],
 *   attendance: [{ gathering: 'g1', persons: ['p1', 'p2'] }],
 * });
 * finding.outcome; // => 'not-met'
 * explain(finding, 'en', hkdir2024)[0];
 * // => 'At gathering\u00a01 the group was short of 1 person: it had 1 of 2 from kindergarten or school leadership (category\u00a03) (C11, C06).'
 * ```
 */
export function obligations(call: Call): Criterion<ObligationRecordInput> {
  requireCall(call);
  const ofCall = criteriaOf(call.obligations ?? {}, call.obligations ?? {}, call);
  const own = all('obligations', [consistency, ...ofCall]);
  const read = stateOf(call);
  const judging = ({ duties, all: known }: State) =>
    Object.keys(duties).length === 0
      ? own
      : all('obligations', [consistency, ...ofCall, ...criteriaOf(duties, known, call)]);
  return {
    id: own.id,
    level: own.level,
    clauses: own.clauses,
    evaluate(record) {
      const state = read(record);
      return judging(state).evaluate(state);
    },
    outcome(record) {
      const state = read(record);
      return judging(state).outcome(state);
    },
  };
}

function criteriaOf(
  some: Obligations,
  known: Obligations,
  call: Call,
): readonly Criterion<State>[] {
  return Object.entries(some).map(([id, obligation]) => {
    const { when: condition, clauses } = obligation;
    if (condition === undefined) return ofKind(id, id, obligation, known, call);
    const facts = call.facts ?? {};
    const applies = conditionCriterion(condition, { id: `${id}.when`, facts, clauses });
    const holds = ofKind(`${id}.holds`, id, obligation, known, call);
    return when(
      id,
      on(({ scope }: State) => scope, applies),
      holds,
      { clauses },
    );
  });
}

/** The criterion of an obligation by its kind. */
function ofKind(
  id: string,
  obligation: string,
  definition: Obligation,
  known: Obligations,
  call: Call,
): Criterion<State> {
  switch (definition.kind) {
    case 'deliverable':
      return deliverable(id, obligation, definition, call);
    case 'condition':
      return conditionOf(id, obligation, definition, call);
    case 'attendance':
      return attendance(id, definition, known, call);
    case 'work':
      return work(id, definition, call);
    case 'continuity':
      return continuity(id, definition, call);
  }
}
