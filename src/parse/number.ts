import * as z from 'zod/v4/core';
import { check } from './check.js';

const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;

/** A number from `least` to `most`. */
export function number(least: number, most: number) {
  const within = check<number>((context) => between(context, least, most), {
    minimum: least,
    maximum: most,
  });
  return of(within);
}

/** A whole number from `least` to `most`, in the safe range. */
export function whole(least: number, most = Number.POSITIVE_INFINITY) {
  const within = check<number>(
    (context) => {
      if (Number.isInteger(context.value)) {
        between(context, MIN_SAFE_INTEGER, MAX_SAFE_INTEGER);
        between(context, least, most);
      } else {
        context.issues.push({ code: 'invalid_type', expected: 'int', input: context.value });
      }
    },
    { format: 'safeint', minimum: least, maximum: Math.min(most, MAX_SAFE_INTEGER) },
  );
  return of(within);
}

function of(within: z.$ZodCheck<number>) {
  return new z.$ZodNumber({ type: 'number', checks: [within] }) as z.$ZodNumber<number>;
}

function between({ value, issues }: z.ParsePayload<number>, least: number, most: number): void {
  const rest = { origin: 'number', input: value, inclusive: true, continue: true } as const;
  if (value < least) issues.push({ ...rest, code: 'too_small', minimum: least });
  if (value > most) issues.push({ ...rest, code: 'too_big', maximum: most });
}
