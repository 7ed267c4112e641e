import type * as z from 'zod/v4/core';

/** What a check looks at, and where it puts what is wrong. */
type Context = { issues: z.$ZodRawIssue[]; value?: unknown };

/**
 * A check of a value that is of its type already. `says` is what it asks for, in the words that the
 * schema library makes a JSON Schema of.
 */
export function check<T>(find: z.CheckFn<T>, says: object = {}): z.$ZodCheck<T> {
  const onattach = [(schema: z.$ZodType) => Object.assign(schema._zod.bag, says)];
  return { _zod: { def: { check: 'custom' }, check: find, onattach } };
}

/** A check that a value passes a test; another gets the code, with what was `expected`. */
export function passes<T>(test: (value: T) => boolean, code: string, expected: string, says = {}) {
  return check<T>((context) => {
    if (!test(context.value)) fault(context, [], code, expected, { continue: true });
  }, says);
}

/** Freezes what was parsed: a copy, where the library's own `readonly` freezes what it refuses too. */
export const freezing = /* @__PURE__ */ check<object>(({ value }) => {
  Object.freeze(value);
});

/**
 * Adds an issue with a code of ours, from inside a check or a transform. No other check comes after
 * it, unless it says to `continue`.
 */
export function fault(
  context: Context,
  path: readonly (string | number)[],
  code: string,
  message: string,
  rest: { continue?: true } = {},
): void {
  context.issues.push({
    code: 'custom',
    input: undefined,
    path: [...path],
    message,
    params: { code },
    ...rest,
  });
}
