import type { Outcome } from '../../criteria/finding.js';
import { issueIn, slotOf, valueIn } from '../known-facts.js';
import type { Entry, Scope } from '../scope.js';
import { type Check, type CheckContext, fixedFinding, nameOf, type OfFact } from './check.js';

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
  const findingOf = (outcome: Outcome, code: keyof StatedReasons) =>
    fixedFinding(context.name, nameOf(fact, context.facts), outcome, code);
  const isThere = isNot ? findingOf('not-met', 'fact.present') : findingOf('met', 'fact.stated');
  const isMissing = isNot ? findingOf('met', 'fact.absent') : findingOf('not-met', 'fact.missing');
  const isStated = (scope: Scope, entry: Entry | undefined) =>
    valueIn(slot, scope, entry) !== undefined || issueIn(slot, scope, entry) !== undefined;
  return {
    outcome: (scope, entry) => (isStated(scope, entry) === isNot ? 'not-met' : 'met'),
    evaluate: (scope, entry) => (isStated(scope, entry) ? isThere(entry) : isMissing(entry)),
  };
}
