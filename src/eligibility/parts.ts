import type { Call } from '../call/call.js';
import { conditionCriterion } from '../conditions/compile.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import { isVisible } from '../parse/visible.js';
import type { ScopeOf } from './scope-of.js';
import type { Entered } from './windows.js';

/** The reasons of the criterion `parts`: keys of the form, never what was written in them. */
export interface PartsReasons {
  /** Met: every part is filled in. */
  'parts.complete': {
    /** The parts that the call asks this applicant for. */
    readonly required: readonly string[];
  };
  /** Not met: some are blank or left out. */
  'parts.missing': {
    /** Those, by their keys in the call. */
    readonly missing: readonly string[];
  };
  /** Undetermined: whether some have to be filled in depends on what is not stated. */
  'parts.unknown': {
    /** Those, by their keys in the call. */
    readonly unknown: readonly string[];
  };
  /** Undetermined: the draft has no parts yet. */
  'parts.not-stated': {
    /** The parts that the call asks for. */
    readonly required: readonly string[];
  };
}

/** The criterion that every part of the form is filled in (C16). Blanks alone fill in nothing. */
export function parts(
  call: Call,
  { required, clauses }: NonNullable<Call['parts']>,
  scopeOf: ScopeOf,
): Criterion<Entered> {
  const facts = call.facts ?? {};
  const asked = required.map((part) => {
    if (typeof part === 'string') return { key: part, when: undefined };
    const when = conditionCriterion(part.when, { id: 'parts.when', facts, clauses });
    return { key: part.part, when };
  });
  const keys = asked.map(({ key }) => key);
  // All findings share it. A loop over a frozen list takes four times as long (test/bench/criteria.mjs).
  const all = deepFreeze({ required: [...keys] });
  const isConditional = asked.some(({ when }) => when !== undefined);
  return criterion({
    id: 'parts',
    clauses,
    check: (entered: Entered): AnswerOf<PartsReasons> => {
      const { submission, parts = submission && {} } = entered.application;
      if (parts === undefined) return undetermined('parts.not-stated', all);
      // A part that is not the application's own, such as `toString`, is no text.
      const isBlank = (key: string) => {
        const text = parts[key];
        return typeof text !== 'string' || !isVisible(text);
      };
      if (!isConditional) {
        const missing = keys.filter(isBlank);
        return missing.length === 0
          ? met('parts.complete', all)
          : notMet('parts.missing', { missing });
      }
      const scope = scopeOf(entered);
      const outcomes = asked.map(({ key, when }) => ({
        key,
        outcome: when?.outcome(scope) ?? 'met',
      }));
      const required = outcomes.flatMap(({ key, outcome }) => (outcome === 'met' ? [key] : []));
      const missing = required.filter(isBlank);
      if (missing.length > 0) return notMet('parts.missing', { missing });
      const unknown = outcomes.flatMap(({ key, outcome }) =>
        outcome === 'undetermined' && isBlank(key) ? [key] : [],
      );
      return unknown.length > 0
        ? undetermined('parts.unknown', { unknown })
        : met('parts.complete', { required });
    },
  });
}
