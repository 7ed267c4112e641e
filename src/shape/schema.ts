import * as z from 'zod/mini';
import { MOST_ISSUES } from './issue.js';

/**
 * Freezes what was parsed. The library's own `readonly` also freezes what it refuses, which is the
 * caller's.
 */
const freezing = z.overwrite((value) => Object.freeze(value));

/** An object with just these keys: another key is refused, and the parsed value is frozen. */
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const freezes = z.strictObject(shape).check(freezing);
  return freezes as unknown as z.ZodMiniReadonly<typeof freezes>;
}

/** A list of at most `most` items, frozen. */
export function list<Item extends z.core.SomeType>(item: Item, most: number, least = 0) {
  const array = z.array(item).check(z.maxLength(most), z.minLength(least), freezing);
  const few = z.transform((input: unknown, context) => {
    if (Array.isArray(input) && input.length > MANY) firstFaults(item, input, context);
    return input;
  });
  return z.pipe(few, array as z.ZodMiniType) as unknown as z.ZodMiniReadonly<typeof array>;
}

/** From how many items on a list is looked through for faults before it is read. */
const MANY = 1000;

/** Stops when there are as many faults as are told of, where the library would hold one for each of ten million items. */
function firstFaults(
  item: z.core.SomeType,
  input: readonly unknown[],
  context: { issues: z.core.$ZodRawIssue[] },
): void {
  for (const [index, value] of input.entries()) {
    if (context.issues.length >= MOST_ISSUES) return;
    const parsed = z.safeParse(item as z.ZodMiniType, value);
    for (const issue of parsed.error?.issues.slice(0, MOST_ISSUES) ?? []) {
      const path = [index, ...issue.path];
      context.issues.push({ ...issue, input: value, path } as z.core.$ZodRawIssue);
    }
  }
}

/**
 * An object with keys of the caller's choice, frozen. A key `__proto__` is refused: the schema
 * library would drop it in silence.
 */
export function dictionary<Value extends z.core.SomeType>(value: Value) {
  const checked = z.transform((input: unknown, context) => {
    if (typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__')) {
      fault(context, ['__proto__'], 'unknown-key', 'no such key here');
    }
    return input;
  });
  const record = z.record(id, value).check(freezing);
  const dictionary: unknown = z.pipe(checked, record as z.ZodMiniType);
  return dictionary as z.ZodMiniType<
    { readonly [key: string]: z.output<Value> },
    { readonly [key: string]: z.input<Value> }
  >;
}

/** Any text of at most `most` characters, and at least `least`. */
export function text(most: number, least = 0) {
  const short = z.string().check(z.maxLength(most));
  return least === 0 ? short : short.check(z.minLength(least));
}

/** A text of a pattern; `expected` says of which. */
export function matching(pattern: RegExp, expected: string) {
  return z.string().check(z.regex(pattern, expected));
}

/** A text that passes a test; another gets the code, with what was `expected`. */
export function textThat(passes: (text: string) => boolean, code: string, expected: string) {
  return z.string().check(z.refine(passes, { params: { code }, error: expected }));
}

/** A key that the author of a call chooses: a clause, a category, a part, a gathering. */
export const id = matching(
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
  'expected 1 to 100 ASCII letters, digits and . _ : -, the first a letter or a digit',
);

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  return z.int().check(z.minimum(least), z.maximum(most));
}

/** Adds an issue with a code of ours, from inside a check or a transform. */
export function fault(
  context: { issues: z.core.$ZodRawIssue[]; value?: unknown },
  path: readonly (string | number)[],
  code: string,
  message: string,
): void {
  context.issues.push({
    code: 'custom',
    input: undefined,
    path: [...path],
    message,
    params: { code },
  });
}
