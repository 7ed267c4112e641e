import { isOneOf, type Value } from '../fact.js';
import { issueIn, slotOf, valueIn } from '../known-facts.js';
import {
  type Check,
  type CheckContext,
  finding,
  nameOf,
  type OfFact,
  paramsOf,
  unknownFact,
} from './check.js';

/**
 * A value, and those that it may have.
 *
 * @inline
 */
interface OfValues extends OfFact {
  /** What is stated. */
  readonly value: Value;
  /** What may be stated. */
  readonly allowed: readonly Value[];
}

/**
 * A value, and those that it must not have.
 *
 * @inline
 */
interface Excluding extends OfFact {
  /** What is stated. */
  readonly value: Value;
  /** What must not be stated. */
  readonly excluded: readonly Value[];
}

/**
 * Two facts with their values.
 *
 * @inline
 */
interface OfTwo extends OfFact {
  /** What is stated. */
  readonly value: Value;
  /** The id of the other fact. */
  readonly as: string;
  /** The value of the other fact. */
  readonly other: Value;
}

/** The reasons of a condition on which value a fact has. */
export interface ChoiceReasons {
  /** Met: it is a value that is allowed. */
  'fact.allowed': OfValues;
  /** Not met: it is another. */
  'fact.not-allowed': OfValues;
  /** Met: it is none of the values that are excluded. */
  'fact.not-excluded': Excluding;
  /** Not met: it is one of them. */
  'fact.excluded': Excluding;
  /** Met: it is the same as another fact. */
  'fact.same': OfTwo;
  /** Not met: it is not the same. */
  'fact.not-same': OfTwo;
  /** Met: it differs from another fact. */
  'fact.different': OfTwo;
  /** Not met: it does not differ. */
  'fact.not-different': OfTwo;
}

/** The check that a fact has one of some values, or none of them. Of `choices`, one that is stated is enough. */
export function choice(
  fact: string,
  values: readonly Value[],
  isNot: boolean,
  context: CheckContext,
): Check {
  const listed = Object.freeze([...values]);
  const slot = slotOf(fact, context.facts, context.list);
  const { name } = context;
  const named = nameOf(fact, context.facts);
  const unknown = unknownFact(name, named);
  return {
    outcome(scope, entry) {
      const value = valueIn(slot, scope, entry);
      if (value === undefined) return 'undetermined';
      return isOneOf(value, listed) === isNot ? 'not-met' : 'met';
    },
    evaluate(scope, entry) {
      const value = valueIn(slot, scope, entry);
      if (value === undefined) return unknown(entry, issueIn(slot, scope, entry));
      const isOne = isOneOf(value, listed);
      const params = paramsOf(named, entry);
      params['value'] = value;
      if (isNot) {
        params['excluded'] = listed;
        return isOne
          ? finding(name, entry, 'not-met', 'fact.excluded', params)
          : finding(name, entry, 'met', 'fact.not-excluded', params);
      }
      params['allowed'] = listed;
      return isOne
        ? finding(name, entry, 'met', 'fact.allowed', params)
        : finding(name, entry, 'not-met', 'fact.not-allowed', params);
    },
  };
}

/** The check that a fact has the value of another fact, or another value. */
export function same(fact: string, as: string, isNot: boolean, context: CheckContext): Check {
  const slot = slotOf(fact, context.facts, context.list);
  const otherSlot = slotOf(as, context.facts, context.list);
  const { name } = context;
  const named = nameOf(fact, context.facts);
  const unknown = unknownFact(name, named);
  const unknownOther = unknownFact(name, nameOf(as, context.facts));
  return {
    outcome(scope, entry) {
      const value = valueIn(slot, scope, entry);
      const other = valueIn(otherSlot, scope, entry);
      if (value === undefined || other === undefined) return 'undetermined';
      return isEqual(value, other) === isNot ? 'not-met' : 'met';
    },
    evaluate(scope, entry) {
      const value = valueIn(slot, scope, entry);
      if (value === undefined) return unknown(entry, issueIn(slot, scope, entry));
      const other = valueIn(otherSlot, scope, entry);
      if (other === undefined) return unknownOther(entry, issueIn(otherSlot, scope, entry));
      const params = paramsOf(named, entry);
      params['value'] = value;
      params['as'] = as;
      params['other'] = other;
      const isSame = isEqual(value, other);
      if (isNot) {
        return isSame
          ? finding(name, entry, 'not-met', 'fact.not-different', params)
          : finding(name, entry, 'met', 'fact.different', params);
      }
      return isSame
        ? finding(name, entry, 'met', 'fact.same', params)
        : finding(name, entry, 'not-met', 'fact.not-same', params);
    },
  };
}

function isEqual(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.every((one) => b.includes(one)) && b.every((one) => a.includes(one));
}
