import type { Call } from '../call/call.js';
import type { ConditionObligation } from '../call/sections/obligations.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { on } from '../criteria/combine.js';
import { type AnswerOf, type Criterion, criterion, undetermined } from '../criteria/criterion.js';
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
  const facts = call.facts ?? {};
  const ofFacts = on(
    ({ scope }: State) => scope,
    conditionCriterion(holds, { id, facts, clauses, level }),
  );
  const dueAsOf = dueOf(obligation, definition, call);
  const isOpen = (state: State) => {
    const { endMs = Number.POSITIVE_INFINITY } = dueAsOf(state) ?? { endMs: state.ms };
    return state.ms < endMs;
  };
  const toCome = criterion({
    id,
    level,
    clauses,
    check: (state: State): AnswerOf<ConditionReasons> => {
      const when = dueAsOf(state);
      return when?.endMs === undefined
        ? undetermined('condition.due-unknown', { obligation, holds, ...(when as Unknown).unknown })
        : undetermined('condition.to-come', { obligation, holds, ...when.due });
    },
  });
  return {
    id,
    level,
    clauses,
    outcome(state) {
      const outcome = ofFacts.outcome(state);
      return outcome !== 'met' && isOpen(state) ? 'undetermined' : outcome;
    },
    evaluate(state) {
      const finding = ofFacts.evaluate(state);
      return finding.outcome !== 'met' && isOpen(state) ? toCome.evaluate(state) : finding;
    },
  };
}

type Unknown = { readonly unknown: DueUnknown };
