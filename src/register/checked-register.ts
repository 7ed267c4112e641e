import { UtlysningError } from '../parse/error.js';
import { isRecord } from '../parse/require.js';
import { isDay } from '../time/day.js';
import type { Register, RegisterEntry } from './register.js';
import { isRegisterEntry } from './register-entry.js';

/** A register whose answers have been checked. Criteria ask a register through this. */
export interface CheckedRegister {
  /** Whether the register has an answer for that day. */
  covers(day: string): boolean;
  /** What the register has on a key that day. */
  lookUp(key: string, day: string): LookUp;
}

/** What a register has on a key on a day. */
export type LookUp =
  /** The register does not cover the day. */
  | { readonly is: 'outside' }
  /** It has the key. */
  | { readonly is: 'found'; readonly entry: RegisterEntry; readonly day: OnDay }
  /** It does not have the key. */
  | { readonly is: 'absent'; readonly day: OnDay }
  /** It does not find the key, but it does not know the keys of everybody that day. */
  | { readonly is: 'unknown'; readonly day: OnDay };

/**
 * The day as of which somebody is judged.
 *
 * @inline
 */
export interface OnDay {
  /** `2024-06-24`, where the clocks of the call show it. */
  readonly on: string;
  /** Present where the register is assumed unchanged on the day: the day of its last update. */
  readonly assumedSince?: string;
}

/**
 * Checks a register and, each time, what it answers.
 *
 * @throws UtlysningError `register.invalid`, at once or from a method, where the register or an
 * answer has another shape. An `async` register answers with promises, which are such a shape.
 */
export function checkedRegister(register: Register): CheckedRegister {
  requireShape(register);
  const { version, assumedUntil } = register.source;

  function covers(day: string): boolean {
    return requireBoolean(register.covers(day), 'covers');
  }

  function isComplete(day: string): boolean {
    return (
      register.isComplete === undefined || requireBoolean(register.isComplete(day), 'isComplete')
    );
  }

  function find(key: string, day: string): RegisterEntry | undefined {
    let entry: unknown;
    try {
      entry = register.find(key, day);
    } catch (error) {
      // Not `instanceof`: as CommonJS, each entry point of the package has a class of its own.
      if (isRecord(error) && error['code'] === 'register.key') return undefined;
      throw error;
    }
    if (entry === undefined || isRegisterEntry(entry)) return entry;
    throw invalid(
      'find has to give an object with a text `number`, or undefined, and no promise; `kind` and `entity` are texts, and `facts` is a dictionary',
    );
  }

  return {
    covers,
    lookUp(key, on) {
      if (!covers(on)) return { is: 'outside' };
      const isAssumed = assumedUntil !== undefined && on > version;
      const day = isAssumed ? { on, assumedSince: version } : { on };
      const entry = find(key, on);
      if (entry !== undefined) return { is: 'found', entry, day };
      return { is: isComplete(on) ? 'absent' : 'unknown', day };
    },
  };
}

function requireShape(register: unknown): void {
  if (!isRecord(register)) throw invalid('expected a register');
  const { source, covers, find, isComplete } = register;
  if (
    typeof covers !== 'function' ||
    typeof find !== 'function' ||
    (isComplete !== undefined && typeof isComplete !== 'function')
  ) {
    throw invalid('a register has the methods `covers` and `find`');
  }
  if (!isRecord(source) || !isName(source['name']) || !isName(source['version'])) {
    throw invalid('a register has a `source` with the texts `name` and `version`');
  }
  const { version, assumedUntil } = source;
  if (assumedUntil !== undefined && !(isADay(assumedUntil) && isADay(version))) {
    throw invalid('with `assumedUntil`, both that and `version` are days such as 2024-06-24');
  }
}

function requireBoolean(answer: unknown, method: string): boolean {
  if (typeof answer === 'boolean') return answer;
  throw invalid(`${method} has to give true or false, not a promise`);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isADay(value: unknown): boolean {
  return typeof value === 'string' && isDay(value);
}

function invalid(expected: string): UtlysningError {
  return new UtlysningError('register.invalid', expected);
}
