import type { Writing } from './writing.js';

/** Formats a number with its noun: 1 plass, 2 plasser. */
export function counted(count: number, one: string, several: string, write: Writing): string {
  return `${write.number(count)} ${count === 1 ? one : several}`;
}
