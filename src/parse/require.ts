import { UtlysningError } from './error.js';

/** Refuses what is no object. A list and a function are none. */
export function requireObject(value: unknown, code: string, expected: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new UtlysningError(code, `expected ${expected}`);
}

/** Refuses what is no list. */
export function requireList(value: unknown, code: string, expected: string): void {
  if (!Array.isArray(value)) throw new UtlysningError(code, `expected ${expected}`);
}
