import type { Finding, Level, Outcome, Reason } from '../../criteria/finding.js';
import { deepFreeze } from '../../parse/deep-freeze.js';
import type { Facts, ValueIssue } from '../fact.js';
import type { QuantityContext } from '../measure.js';
import type { Entry, Scope } from '../scope.js';

/** A part of a condition: its outcome alone, and its complete finding. */
export interface Check {
  readonly outcome: (scope: Scope, entry?: Entry) => Outcome;
  readonly evaluate: (scope: Scope, entry?: Entry) => Finding;
}

/** What a check is compiled with. */
export interface CheckContext extends QuantityContext {
  /** How its finding is named, and where it is written. */
  readonly name: Name;
}

/** How a finding is named, and where it is written. */
export interface Name {
  /** The id of the criterion; of a part in a list, the id of the condition on the list. */
  readonly id: string;
  /** Of a part in a list, what follows the id of the entry. */
  readonly afterEntry: string | undefined;
  readonly level: Level;
  readonly clauses: readonly string[];
}

/** The parameters of a reason, to which more are added. */
export type Params = Record<string, unknown>;

/** Makes a finding. */
export function finding(
  name: Name,
  entry: Entry | undefined,
  outcome: Outcome,
  code: string,
  params: Params,
): Finding {
  const { level, clauses } = name;
  const reason: Reason = { code, params: params as Reason['params'] };
  return { criterion: criterionOf(name, entry), level, outcome, clauses, reason };
}

/** The id of the criterion of a finding, on an entry of a list if one is in scope. */
export function criterionOf({ id, afterEntry }: Name, entry: Entry | undefined): string {
  return entry === undefined ? id : `${id}.${entry.id}${afterEntry}`;
}

/**
 * The fact that is judged.
 *
 * @inline
 */
export interface OfFact {
  /** Its id in the call. */
  readonly fact: string;
  /** The id of the entry or member that it is a fact of. */
  readonly entry?: string;
  /** That only the host may state it, so that an applicant cannot change it. */
  readonly host?: true;
}

/** The reasons why a fact cannot be judged. */
export interface FactReasons {
  /** Undetermined: it is not stated. */
  'fact.not-stated': OfFact;
  /** Undetermined: the value is not of the kind of the fact. */
  'fact.kind': OfFact;
  /** Undetermined: the value is outside the range that the fact can have. */
  'fact.out-of-range': OfFact;
}

/**
 * Makes what gives a finding that says nothing but which fact it is about. Outside of a list it is
 * made once.
 */
export function fixedFinding(
  name: Name,
  fact: OfFact,
  outcome: Outcome,
  code: string,
): (entry: Entry | undefined) => Finding {
  const made = (entry: Entry | undefined) =>
    finding(name, entry, outcome, code, paramsOf(fact, entry));
  const shared = deepFreeze(made(undefined));
  return (entry) => (entry === undefined ? shared : made(entry));
}

/** Makes what gives the finding of a fact whose value is not stated, or cannot be used. */
export function unknownFact(
  name: Name,
  fact: OfFact,
): (entry: Entry | undefined, issue: ValueIssue | undefined) => Finding {
  const notStated = fixedFinding(name, fact, 'undetermined', 'fact.not-stated');
  return (entry, issue) =>
    issue === undefined
      ? notStated(entry)
      : finding(name, entry, 'undetermined', issue, paramsOf(fact, entry));
}

/** How a reason names a fact, wherever it is judged. */
export function nameOf(id: string, facts: Facts): OfFact {
  return facts[id]?.statedBy === 'host' ? { fact: id, host: true } : { fact: id };
}

/**
 * New parameters of a reason, which name a fact and its entry. More are added one by one: to spread
 * several objects takes longer than to judge them (test/bench/conditions.mjs).
 */
export function paramsOf({ fact, host }: OfFact, entry: Entry | undefined): Params {
  const params: Params = { fact };
  if (host) params['host'] = host;
  if (entry !== undefined) params['entry'] = entry.id;
  return params;
}
