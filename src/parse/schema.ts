import * as z from 'zod/mini';
import { deepFreeze } from './deep-freeze.js';
import type { Form } from './forms.js';
import { type IssueParts, MAX_ISSUES } from './issue.js';
import type { PlainIssueCode } from './issue-code.js';
import type { JsonValue } from './json.js';

/** A schema whose output is of a type. */
export type Schema<Output = unknown> = z.ZodMiniType<Output>;

/** A schema whose type has a name: an editor shows that name, and not what the schema is made of. */
export function named<Type>(schema: z.ZodMiniType<Type, Type>): z.ZodMiniType<Type, Type> {
  return schema;
}

/**
 * An object with these keys and no others. The parsed value is read-only. Zod's issue of another key
 * has these keys for a message, so that the nearest one can be named.
 */
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.readonly(z.strictObject(shape, Object.keys(shape).join(' ')));
}

/** An object whose keys are ids that the author chooses. The parsed value is read-only. */
export function dictionary<Value extends z.core.SomeType>(value: Value) {
  return z.readonly(z.record(id, value));
}

/**
 * A list of `minimum` to `maximum` items. The parsed value is read-only.
 *
 * Zod reads all items before it checks the length, and keeps an issue for each wrong item. So the
 * length is checked first here, and in a long list the search ends after {@link MAX_ISSUES} issues.
 */
export function list<Item extends z.core.$ZodType>(item: Item, maximum: number, minimum = 0) {
  const items = z.readonly(z.array(item).check(z.maxLength(maximum), z.minLength(minimum)));
  const guard = z.transform<readonly z.input<Item>[], readonly z.input<Item>[]>(
    (input, { issues }) => {
      if (!Array.isArray(input)) return input;
      if (input.length > maximum) {
        issues.push({ code: 'too_big', origin: 'array', maximum, input });
      } else if (input.length > MAX_ISSUES) {
        for (let at = 0; at < input.length && issues.length < MAX_ISSUES; at += 1) {
          for (const issue of z.safeParse(item, input[at]).error?.issues ?? []) {
            issues.push({ ...issue, input, path: [at, ...issue.path] } as z.core.$ZodRawIssue);
          }
        }
      }
      return input;
    },
  );
  return z.pipe<typeof guard, typeof items>(guard, items);
}

/** A text of `minimum` to `maximum` UTF-16 code units. */
export function text(maximum: number, minimum = 0) {
  return z.string().check(z.maxLength(maximum), z.minLength(minimum));
}

/** A text that matches the pattern of a form. */
export function pattern(regex: RegExp, form: Form) {
  return z.string().check(inForm(regex, form));
}

/** The check of {@link pattern}. Zod's issue has the name of the form for a message. */
export function inForm(regex: RegExp, form: Form) {
  return z.regex(regex, form);
}

/** A number from `minimum` to `maximum`. */
export function number(minimum: number, maximum: number) {
  return z.number().check(z.minimum(minimum), z.maximum(maximum));
}

/** An integer from `minimum` to `maximum` in the safe range of a number. */
export function integer(minimum: number, maximum?: number) {
  const atLeast = z.int().check(z.minimum(minimum));
  return maximum === undefined ? atLeast : atLeast.check(z.maximum(maximum));
}

/** A text that passes a test. Another text gives an issue with the code. */
export function refined(test: (text: string) => boolean, code: PlainIssueCode, expected: string) {
  return z.string().check(z.refine(test, { error: expected, params: { code } }));
}

/** An issue for zod's `addIssue`, with a code of this library. The path starts at the checked value. */
export function codedIssue(...[path, code, message, params]: IssueParts) {
  return { code: 'custom' as const, path: [...path], message, params: { code, params } };
}

/** Any JSON. What it says is not looked at, but it has no cycle, and is frozen as the rest is. */
export const json = z.pipe(
  z.unknown(),
  z.transform((value): JsonValue => deepFreeze(JSON.parse(JSON.stringify(value ?? null)))),
);

/** An id that the author of a call chooses for a clause, a category, a part or a gathering. */
export const id = pattern(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'id');
