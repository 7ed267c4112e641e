import { UtlysningError } from '../parse/error.js';
import type { Finding, Level, Outcome } from './finding.js';

/** What a criterion and each of its findings begin with. */
export interface Heading {
  readonly id: string;
  readonly level: Level;
  readonly clauses: readonly string[];
}

/** Checks a heading and copies it. All findings share the list of clauses, so it is frozen. */
export function requireHeading(id: string, level: Level, clauses: readonly string[]): Heading {
  if (typeof id !== 'string') throw invalid('expected the id of a criterion as text');
  // A misspelt level would make a required criterion count for nothing.
  if (!isLevel(level)) {
    throw new UtlysningError('criterion.level', 'expected the level `required` or `recommended`');
  }
  if (!Array.isArray(clauses) || !clauses.every((clause) => typeof clause === 'string')) {
    throw invalid('expected the clauses of a criterion as a list of ids');
  }
  return { id, level, clauses: Object.freeze([...new Set(clauses)]) };
}

/** Refuses what is not an object. */
export function requireObject<Value>(value: Value, what: string): Value {
  if (isObject(value)) return value;
  throw invalid(`expected ${what}`);
}

/** Refuses what is not a function. */
export function requireFunction<Value>(value: Value, name: string): Value {
  if (typeof value === 'function') return value;
  throw invalid(`expected \`${name}\` as a function`);
}

/** Refuses what is not a finding, such as a promise or an assessment. */
export function requireFinding(finding: Finding): Finding {
  if (isFinding(finding)) return finding;
  throw new UtlysningError('finding.invalid', 'expected a finding');
}

/** Refuses the outcome of a criterion that is none of the three, such as that of a promise. */
export function requireOutcome(outcome: Outcome, id: string): Outcome {
  if (isOutcome(outcome)) return outcome;
  throw badAnswer(id, 'the outcome `met`, `not-met` or `undetermined`');
}

/** The error for a criterion that answers something else than it has to. */
export function badAnswer(id: string, expected: string): UtlysningError {
  return new UtlysningError('criterion.answer', `expected ${expected} from criterion \`${id}\``);
}

/** The error for a criterion that cannot be made. */
export function invalid(message: string): UtlysningError {
  return new UtlysningError('criterion.invalid', message);
}

/** Whether a value has the shape of a finding. Its parts are not looked at. */
export function isFinding(value: Finding): boolean {
  return (
    isObject(value) &&
    typeof value.criterion === 'string' &&
    isLevel(value.level) &&
    isOutcome(value.outcome) &&
    Array.isArray(value.clauses) &&
    isObject(value.reason) &&
    typeof value.reason.code === 'string' &&
    isObject(value.reason.params)
  );
}

/** Whether a value is one of the three outcomes. */
export function isOutcome(value: unknown): value is Outcome {
  return value === 'met' || value === 'not-met' || value === 'undetermined';
}

function isLevel(value: unknown): value is Level {
  return value === 'required' || value === 'recommended';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
