import * as z from 'zod/v4/core';
import { check, freezing } from './check.js';

/** The schema of a shape, by what it gives and what it takes. */
export type Schema<Output = unknown, Input = unknown> = z.$ZodType<Output, Input>;

/** What a schema makes of a value, with the issues: a value of the shape has none. */
export function read<Output>(schema: Schema<Output>, value: unknown): z.ParsePayload<Output> {
  return schema._zod.run({ value, issues: [] }, { async: false }) as z.ParsePayload<Output>;
}

type StrictObject<Shape extends z.$ZodLooseShape> = z.$ZodReadonly<z.$ZodObject<Shape, z.$strict>>;

/**
 * An object with just these keys: another key is refused, and the parsed value is frozen. What its
 * keys have to do with each other is for `find` to see.
 */
export function object<Shape extends z.$ZodLooseShape>(
  shape: Shape,
  find?: z.CheckFn<z.output<StrictObject<Shape>>>,
) {
  const object: unknown = new z.$ZodObject({
    type: 'object',
    shape: shape as z.$ZodShape,
    catchall: new z.$ZodNever({ type: 'never' }),
    checks: find === undefined ? [freezing] : [freezing, check(find)],
  });
  return object as StrictObject<Shape>;
}

/** Just this value, or one of these. */
export function literal<const Value extends z.util.Literal>(...values: Value[]) {
  return new z.$ZodLiteral({ type: 'literal', values }) as z.$ZodLiteral<Value>;
}

/** True or false. */
export function boolean() {
  return new z.$ZodBoolean({ type: 'boolean' }) as z.$ZodBoolean<boolean>;
}

/** Anything at all, or anything that passes the checks. */
export function unknown(...checks: z.$ZodCheck<unknown>[]) {
  return new z.$ZodUnknown({ type: 'unknown', checks });
}

/** A key that may be left out. */
export function optional<Inner extends Schema>(inner: Inner) {
  const optional: unknown = new z.$ZodOptional({ type: 'optional', innerType: inner });
  return optional as z.$ZodOptional<Inner>;
}

/** A value, or null. */
export function nullable<Inner extends Schema>(inner: Inner) {
  const nullable: unknown = new z.$ZodNullable({ type: 'nullable', innerType: inner });
  return nullable as z.$ZodNullable<Inner>;
}

/** A key that stands for a value of its own when it is left out. */
export function prefault<Inner extends Schema>(inner: Inner, value: z.input<Inner>) {
  const def = { type: 'prefault', innerType: inner, defaultValue: value } as const;
  const prefault: unknown = new z.$ZodPrefault(def);
  return prefault as z.$ZodPrefault<Inner>;
}

/** One of several shapes, whichever it is. */
export function union<const Options extends readonly Schema[]>(options: Options) {
  const union: unknown = new z.$ZodUnion({ type: 'union', options });
  return union as z.$ZodUnion<Options>;
}

/** One of several objects, which a key of theirs tells apart. */
export function discriminatedUnion<Key extends string, const Options extends readonly Schema[]>(
  discriminator: Key,
  options: Options,
) {
  const union: unknown = new z.$ZodDiscriminatedUnion({
    type: 'union',
    discriminator,
    options,
  });
  return union as z.$ZodDiscriminatedUnion<Options, Key>;
}

/** What a schema reads, made into something else: an issue of the transform is one of the value. */
export function transformed<Inner extends Schema, Output>(
  inner: Inner,
  transform: (value: z.output<Inner>, context: z.ParsePayload) => Output,
) {
  const out = new z.$ZodTransform({ type: 'transform', transform: transform as never });
  const pipe: unknown = new z.$ZodPipe({ type: 'pipe', in: inner, out });
  return pipe as Schema<Output, z.input<Inner>>;
}
