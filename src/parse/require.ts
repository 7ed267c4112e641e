import { UtlysningError } from './error.js';

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses what is no object. A list and a function are none. */
export function requireObject(value: unknown, code: string, expected: string): void {
  if (isRecord(value)) return;
  throw new UtlysningError(code, `expected ${expected}`);
}

/** Refuses what is no list. */
export function requireList(value: unknown, code: string, expected: string): void {
  if (!Array.isArray(value)) throw new UtlysningError(code, `expected ${expected}`);
}
