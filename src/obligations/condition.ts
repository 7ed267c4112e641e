import type { Call } from '../call/call.js';
import type { ConditionObligation } from '../call/sections/obligations.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { on } from '../criteria/combine.js';
import { type AnswerOf, type Criterion, undetermined } from '../criteria/criterion.js';
import { judged } from '../criteria/judged.js';
import { type Due, type DueUnknown, dueOf } from './due.js';
import type { State } from './state.js';

/** The reasons of an obligation of the kind `condition` that does not hold yet. */
export interface ConditionReasons {
  /** Undetermined: it does not hold yet, and the due moment has not passed. */
  'condition.to-come': Due & {
    /** The id of the obligation. */
    readonly obligation: string;
    /** What has to hold. */
    readonly holds: Condition;
  };
  /** Undetermined: it does not hold yet, and the due moment is counted from an event that is not known. */
  'condition.due-unknown': DueUnknown & {
    /** The id of the obligation. */
    readonly obligation: string;
    /** What has to hold. */
    readonly holds: Condition;
  };
}

/** The criterion that a condition holds, by its due moment if it has one. */
export function conditionOf(
  id: string,
  obligation: string,
  definition: ConditionObligation,
  call: Call,
): Criterion<State> {
  const { holds, clauses, level = 'required' } = definition;
  const options = { id, facts: call.facts ?? {}, clauses, level };
  const ofFacts = on(({ scope }: State) => scope, conditionCriterion(holds, options));
  const dueAsOf = dueOf(obligation, definition, call);

  /** What is to come before it is due; undefined from then on, or where it holds at any time. */
  function toCome(state: State): AnswerOf<ConditionReasons> | undefined {
    const when = dueAsOf(state);
    if (when === undefined) return undefined;
    const params = { obligation, holds };
    if (when.endMs === undefined) {
      return undetermined('condition.due-unknown', { ...params, ...when.unknown });
    }
    if (state.ms >= when.endMs) return undefined;
    return undetermined('condition.to-come', { ...params, ...when.due });
  }

  return {
    id,
    level,
    clauses,
    outcome(state) {
      const outcome = ofFacts.outcome(state);
      return outcome !== 'met' && toCome(state) ? 'undetermined' : outcome;
    },
    evaluate(state) {
      const finding = ofFacts.evaluate(state);
      const answer = finding.outcome === 'met' ? undefined : toCome(state);
      return answer ? judged(id, clauses, answer, level) : finding;
    },
  };
}
