import * as z from 'zod/mini';
import { isPlainObject } from '../parse/merge-patch.js';
import { parseOrThrow, parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { integer, object } from '../parse/schema.js';
import { amendments, checkAmendments } from './amendments.js';
import { checkConsistency } from './consistency/consistency.js';
import { sections } from './sections.js';

/** The schema of a call as its author writes it. */
export const definitionSchema = object(sections).check(z.superRefine(checkConsistency));

/** The schema of a call. */
export const callSchema = object({
  ...sections,
  /** 1 as announced; each amendment adds one. */
  version: integer(1, 10_000),
  /** What was changed since, in order. */
  amendments,
}).check(z.superRefine(checkConsistency), z.superRefine(checkAmendments(definitionSchema)));

/**
 * A call as its author writes it: the input of {@link defineCall}. A section that is
 * left out asks for nothing and gives nothing.
 */
export interface CallDefinition extends z.input<typeof definitionSchema> {}

/**
 * A call for applications as data: plain JSON, frozen at every level, with its version.
 */
export interface Call extends z.output<typeof callSchema> {}

/** A stored call as it may be handed in to `parseCall`. */
export interface CallInput extends z.input<typeof callSchema> {}

/** What a call has no key for is named: an organiser writes it, about no person. */
export const NAMES_KEYS = { namesKeys: true };

/** Reads a definition, or a call without its version and its amendments. */
const definitionOrCall = z.pipe(
  z.transform((input: unknown) => {
    if (!isPlainObject(input) || !('version' in input && 'amendments' in input)) return input;
    const { version, amendments, ...definition } = input;
    return definition;
  }),
  definitionSchema,
);

/**
 * Makes version 1 of a call. Of a call, its version and its amendments are dropped, so that another
 * call can be made from it.
 *
 * @throws {@link UtlysningError} `call.invalid`, with the issues: a key that a call does not have,
 * which is named with the nearest one that it has, a clause that is cited and not there, a zone that is not known, a deadline that the clocks of the
 * zone skip or show twice.
 *
 * @example
 * ```ts
 * import { defineCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * defineCall({ ...hkdir2024, id: 'another' }).version; // => 1
 * ```
 */
export function defineCall(definition: CallDefinition | Call): Call {
  const parsed = parseOrThrow(definitionOrCall, definition, 'call.invalid', NAMES_KEYS);
  return Object.freeze({ ...parsed, version: 1, amendments: Object.freeze([]) });
}

/**
 * Reads a call that was stored or sent. Its amendments have to lead back to a valid version 1: each
 * change that they record stands in the call.
 *
 * @example
 * ```ts
 * import { parseCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * parseCall(JSON.parse(JSON.stringify(hkdir2024))).ok; // => true
 * parseCall({}).ok; // => false
 * ```
 */
export const parseCall: Parser<CallInput, Call> = /* @__PURE__ */ parser((input) =>
  parseWith(callSchema, input, NAMES_KEYS),
);
