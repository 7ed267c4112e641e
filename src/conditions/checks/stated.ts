import { issueIn, slotOf, valueIn } from '../known-facts.js';
import type { Entry, Scope } from '../scope.js';
import { type Check, type CheckContext, finding, nameOf, type OfFact, paramsOf } from './check.js';

/** The reasons of a condition that a fact is stated. */
export interface StatedReasons {
  /** Met: it is stated. */
  'fact.stated': OfFact;
  /** Not met: it has to be stated, and is not. */
  'fact.missing': OfFact;
  /** Met: it is not stated. */
  'fact.absent': OfFact;
  /** Not met: it is stated, and must not be. */
  'fact.present': OfFact;
}

/** The check that a fact is stated, or is not. Blank text and an empty list state nothing. */
export function stated(fact: string, isNot: boolean, context: CheckContext): Check {
  const slot = slotOf(fact, context.facts, context.list);
  const { name } = context;
  const named = nameOf(fact, context.facts);
  const isStated = (scope: Scope, entry: Entry | undefined) =>
    valueIn(slot, scope, entry) !== undefined || issueIn(slot, scope, entry) !== undefined;
  return {
    outcome: (scope, entry) => (isStated(scope, entry) === isNot ? 'not-met' : 'met'),
    evaluate(scope, entry) {
      const params = paramsOf(named, entry);
      if (isStated(scope, entry)) {
        return isNot
          ? finding(name, entry, 'not-met', 'fact.present', params)
          : finding(name, entry, 'met', 'fact.stated', params);
      }
      return isNot
        ? finding(name, entry, 'met', 'fact.absent', params)
        : finding(name, entry, 'not-met', 'fact.missing', params);
    },
  };
}
