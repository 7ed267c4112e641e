import { counted } from '../criteria/combine.js';
import type { Criterion } from '../criteria/criterion.js';
import { countedEntries } from '../criteria/each.js';
import type { Finding, Level, Outcome } from '../criteria/finding.js';
import { type Combined, reachedBy } from '../criteria/threshold.js';
import { applied, implied } from '../criteria/when.js';
import { bounds } from './checks/bounds.js';
import { type Check, type CheckContext, criterionOf, finding, type Name } from './checks/check.js';
import { choice, same } from './checks/choice.js';
import { dates } from './checks/dates.js';
import { stated } from './checks/stated.js';
import type { Condition } from './condition.js';
import type { Facts } from './fact.js';
import { type EntriesForm, type NormalForm, normalForm } from './normal-form.js';
import type { Entry, Scope } from './scope.js';

/** How a compiled condition is named, and where it is written. */
export interface ConditionOptions {
  /** The id of the criterion. Its parts are `id.1`, `id.2`, and for an entry `id.<entry>`. */
  readonly id: string;
  /** The facts of the call. */
  readonly facts: Facts;
  /** The clauses that it is written in. */
  readonly clauses: readonly string[];
  /** `required` when it is left out. */
  readonly level?: Level;
}

/** The reasons of a condition on the entries of a list. */
export interface ListReasons {
  /** Undetermined: a draft does not list its entries yet. */
  'entries.not-stated': {
    /** The id of the list. */
    readonly list: string;
  };
}

/**
 * Compiles a condition of a call into a criterion. What the call fixes is worked out here, once. The
 * facts and lists in the condition have to be those of the call, which `defineCall` checks.
 */
export function conditionCriterion(
  condition: Condition,
  { id, facts, clauses, level = 'required' }: ConditionOptions,
): Criterion<Scope> {
  const name: Name = { id, afterEntry: undefined, level, clauses };
  const where = (part: Condition, list: string) => entryOutcome(part, list, facts);
  const check = compile(normalForm(condition, facts), { facts, list: undefined, where, name });
  return { id, level, clauses, ...check };
}

/** Compiles a condition on the entries of a list, of which only the outcome is asked. */
export function entryOutcome(
  condition: Condition,
  list: string,
  facts: Facts,
): (scope: Scope, entry: Entry) => Outcome {
  const name: Name = { id: '', afterEntry: '', level: 'required', clauses: [] };
  const where = (part: Condition, of: string) => entryOutcome(part, of, facts);
  return compile(normalForm(condition, facts), { facts, list, where, name }).outcome;
}

function compile(form: NormalForm, context: CheckContext): Check {
  switch (form.form) {
    case 'stated':
      return stated(form.fact, form.isNot, context);
    case 'is':
      return choice(form.fact, form.values, form.isNot, context);
    case 'same':
      return same(form.fact, form.as, form.isNot, context);
    case 'dates':
      return dates(form, context);
    case 'bounds':
      return bounds(form, context);
    case 'all':
      return threshold('all', form.parts.length, form.parts, context);
    case 'any':
      return threshold('any', 1, form.parts, context);
    case 'at-least':
      return threshold('at-least', form.needed, form.parts, context);
    case 'when':
      return applicable(form.when, form.holds, context);
    case 'each':
    case 'some':
      return entries(form, context);
  }
}

/** All, any and at least are one rule: enough of the parts are met. */
function threshold(
  code: 'all' | 'any' | 'at-least',
  needed: number,
  forms: readonly NormalForm[],
  context: CheckContext,
): Check {
  const { name } = context;
  const parts = forms.map((part, at) => compile(part, partOf(context, String(at + 1))));
  return {
    outcome: (scope, entry) => reachedBy(needed, parts, (part) => part.outcome(scope, entry)),
    evaluate(scope, entry) {
      const findings = parts.map((part) => part.evaluate(scope, entry));
      return combined(name, entry, counted(code, needed, findings), findings);
    },
  };
}

/** Semantics of `when`: what does not apply is met; whether it applies does not matter where it holds. */
function applicable(whenForm: NormalForm, holdsForm: NormalForm, context: CheckContext): Check {
  const { name } = context;
  const when = compile(whenForm, partOf(context, 'when'));
  const holds = compile(holdsForm, partOf(context, 'holds'));
  return {
    outcome(scope, entry) {
      const applies = when.outcome(scope, entry);
      return applies === 'not-met' ? 'met' : implied(applies, holds.outcome(scope, entry));
    },
    evaluate(scope, entry) {
      const findings = [when.evaluate(scope, entry), holds.evaluate(scope, entry)];
      return combined(name, entry, applied(findings), findings);
    },
  };
}

/** A condition on every entry of a list (`each`), or on one or more of them (`some`). */
function entries({ form, list, where, holds }: EntriesForm, context: CheckContext): Check {
  const { name } = context;
  const one: NormalForm = where === undefined ? holds : { form: 'when', when: where, holds };
  const ofEntry: Name = { id: name.id, afterEntry: '', level: 'required', clauses: name.clauses };
  const check = compile(one, { ...context, list, name: ofEntry });
  return {
    outcome(scope) {
      const listed = scope.entriesOf(list);
      if (listed === undefined) return 'undetermined';
      const needed = form === 'each' ? listed.length : 1;
      return reachedBy(needed, listed, (entry) => check.outcome(scope, entry));
    },
    evaluate(scope, entry) {
      const listed = scope.entriesOf(list);
      if (listed === undefined) {
        return finding(name, entry, 'undetermined', 'entries.not-stated', { list });
      }
      const findings = listed.map((one) => check.evaluate(scope, one));
      return combined(name, entry, countedEntries(form, list, findings), findings);
    },
  };
}

/** The finding of what the findings of some parts come to. */
function combined(
  name: Name,
  entry: Entry | undefined,
  { outcome, reason }: Combined,
  findings: readonly Finding[],
): Finding {
  const { level, clauses } = name;
  return { criterion: criterionOf(name, entry), level, outcome, clauses, reason, findings };
}

/** The context of a part, which is named after what it is a part of. */
function partOf(context: CheckContext, part: string): CheckContext {
  const { id, afterEntry, clauses } = context.name;
  const name: Name =
    afterEntry === undefined
      ? { id: `${id}.${part}`, afterEntry, level: 'required', clauses }
      : { id, afterEntry: `${afterEntry}.${part}`, level: 'required', clauses };
  return { ...context, name };
}
