import { type Finding, type Issue, type ParseResult, UtlysningError } from '../../src/index.js';
import { MAX_ISSUES } from '../../src/parse/issue.js';

/** What is wrong with what came out: a bug. */
class Flaw extends Error {}

/** Holds something to be true of what came out. */
export function hold(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Flaw(what);
}

/** That a value is plain JSON that any reader can read: no undefined, no NaN, no half of a character. */
export function soundJson(value: unknown, at = ''): void {
  if (typeof value === 'boolean' || value === null) return;
  if (typeof value === 'string') {
    hold(!/\p{Surrogate}/u.test(value), `ill-formed text at ${at}`);
    return;
  }
  if (typeof value === 'number') {
    hold(Number.isFinite(value), `${value} at ${at}`);
    return;
  }
  hold(typeof value === 'object', `${typeof value} at ${at}`);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) soundJson(item, `${at}[${index}]`);
    return;
  }
  hold(Object.getPrototypeOf(value) === Object.prototype, `no plain object at ${at}`);
  for (const key of Reflect.ownKeys(value)) {
    hold(typeof key === 'string', `a symbol at ${at}`);
    soundJson(value[key as keyof typeof value], `${at}.${key}`);
  }
}

/** That a value is frozen through and through. */
function soundlyFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  hold(Object.isFrozen(value), 'not frozen');
  for (const part of Object.values(value)) soundlyFrozen(part);
}

const CODE = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;

/** That a result is a frozen value, or 1 to 100 issues, each with its path, its code and a message. */
export function soundResult(result: ParseResult<unknown>): string {
  if (result.ok) {
    soundlyFrozen(result.value);
    return 'accepted';
  }
  const { issues } = result;
  hold(issues.length > 0 && issues.length <= MAX_ISSUES, `${issues.length} issues`);
  for (const issue of issues) soundIssue(issue);
  return issues[0]?.code ?? '';
}

function soundIssue({ path, code, message, params, ...more }: Issue): void {
  hold(CODE.test(code), `an issue with the code ${code}`);
  hold(message.length > 5 && message.length < 20_000, `an issue with the message ${message}`);
  hold(
    path.every((key) => typeof key === 'string' || Number.isSafeInteger(key)),
    'an issue with another path',
  );
  soundJson(params ?? null);
  hold(Object.keys(more).length === 0, 'an issue with more keys');
}

/** That a finding is one, and all of its parts. */
export function soundFinding(finding: Finding, isRoot = true): string {
  if (isRoot) soundJson(finding);
  const { criterion, level, outcome, clauses, reason, findings = [], ...more } = finding;
  hold(typeof criterion === 'string' && criterion !== '', 'a criterion without a name');
  hold(level === 'required' || level === 'recommended', `a level ${level}`);
  hold(['met', 'not-met', 'undetermined'].includes(outcome), `an outcome ${outcome}`);
  hold(Array.isArray(clauses), 'no clauses');
  hold(CODE.test(reason.code), `a reason with the code ${reason.code}`);
  hold(typeof reason.params === 'object', 'a reason without params');
  hold(Object.keys(more).length === 0, 'a finding with more keys');
  for (const part of findings) soundFinding(part, false);
  return outcome;
}

/** That an error is one of those that are documented; it gives its code. */
export function soundError(error: unknown, documented: readonly string[]): string {
  if (error instanceof Flaw) throw error;
  if (!(error instanceof UtlysningError)) throw error;
  hold(documented.includes(error.code), `${error.code} is not documented`);
  hold(error.message.endsWith(`[${error.code}]`), 'an error without its code');
  for (const issue of error.issues) soundIssue(issue);
  return error.code;
}
