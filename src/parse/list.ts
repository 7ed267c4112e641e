import * as z from 'zod/v4/core';
import { freezing } from './check.js';
import { MOST_ISSUES } from './issue.js';
import { longest, shortest } from './length.js';
import { read, type Schema } from './schema.js';

/** From how many items on a list is looked through for faults before it is read. */
const MANY = 1000;

/** A list of at most `most` items, frozen. Of a long one with faults, or with too many items, no more is read. */
export function list<Item extends Schema>(element: Item, most: number, least = 0) {
  const checks = [longest(most), shortest(least), freezing];
  const array = new z.$ZodArray({ type: 'array', element, checks });
  const { parse } = array._zod;
  array._zod.parse = (payload, context) => {
    const { value, issues } = payload;
    if (Array.isArray(value) && value.length > MANY) {
      if (value.length > most)
        issues.push({ code: 'too_big', origin: 'array', maximum: most, input: value });
      else addFirstFaults(element, value, issues);
    }
    if (issues.length === 0) return parse(payload, context);
    payload.aborted = true;
    return payload;
  };
  return array as unknown as z.$ZodReadonly<z.$ZodArray<Item>>;
}

/** Stops when there are as many faults as are told of, where the library would hold one for each of ten million items. */
function addFirstFaults(item: Schema, input: readonly unknown[], issues: z.$ZodRawIssue[]): void {
  for (const [index, value] of input.entries()) {
    if (issues.length >= MOST_ISSUES) return;
    for (const issue of read(item, value).issues.slice(0, MOST_ISSUES)) {
      issues.push({ ...issue, path: [index, ...(issue.path ?? [])] });
    }
  }
}
