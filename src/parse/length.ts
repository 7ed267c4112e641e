import * as z from 'zod/v4/core';

/** A check that a text or a list has at most so many; with `abort` a longer one is not looked at further. */
export function longest(most: number, abort = false) {
  return new z.$ZodCheckMaxLength({ check: 'max_length', maximum: most, abort });
}

/** A check that a text or a list has at least so many. */
export function shortest(least: number) {
  return new z.$ZodCheckMinLength({ check: 'min_length', minimum: least });
}
