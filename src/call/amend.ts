import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { isPlainObject } from '../parse/merge-patch.js';
import { parseOrThrow } from '../parse/parse.js';
import { object } from '../parse/schema.js';
import { epochMs, type InstantInput, instant } from '../time/instant.js';
import { reasonText } from './amendments.js';
import { type Call, callSchema, definitionSchema, NAMES_KEYS } from './call.js';
import type { CallChange } from './call-change.js';
import { changesBetween } from './changes.js';
import { refuseUnfair } from './guards/guards.js';
import { merge } from './merge.js';

/** How a call is amended. */
export interface AmendOptions {
  /** When the amendment is made. */
  readonly at: InstantInput;
  /** Why, for those who read the call. */
  readonly reason: string;
  /**
   * When the call was published. From then on, applicants rely on it. Left out: it is published if
   * it has opened or a deadline of it is over.
   */
  readonly published?: InstantInput;
  /** When its draw was announced. From then on, the selection cannot change. */
  readonly announcedAt?: InstantInput;
}

const optionsSchema = object({
  at: instant,
  reason: reasonText,
  published: z.optional(instant),
  announcedAt: z.optional(instant),
});

/**
 * The next version of a call. The change is merged: sections by their fields, dictionaries by their
 * ids and the entries of these by their fields; any other value is replaced whole, and `null` takes
 * one away. An amendment applies to everyone. The call records when it was made, why, and what it
 * changed.
 *
 * Before the call is published, everything but its id can change. Later, a change is refused that
 * takes away what applicants rely on. After the deadline, what applications are judged by is fixed,
 * the grant cannot become less, and obligations cannot become more.
 *
 * @throws {@link UtlysningError} `amendment.options`, with the issues, for a wrong time or a missing
 * reason; `call.invalid`, with the issues, when the call or the result is no call; `amendment.id` for
 * a change of the id, the version or the amendments; `amendment.order` when it is dated before the
 * previous amendment; `amendment.empty` when nothing changes; `amendment.<section>`, such as
 * `amendment.deadline`, when applicants rely on what it changes.
 *
 * @example
 * ```ts
 * import { amendCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const later = amendCall(
 *   hkdir2024,
 *   { deadline: { at: '2024-06-28T10:00' } },
 *   {
 *     at: '2024-06-20T09:00:00+02:00',
 *     reason: 'The portal was down',
 *     published: '2024-05-02T08:00:00+02:00',
 *   },
 * );
 * later.version; // => 2
 * later.amendments[0]?.changed;
 * // => [{ path: 'deadline.at', old: '2024-06-24T10:00', new: '2024-06-28T10:00' }]
 * ```
 */
export function amendCall(call: Call, change: CallChange, options: AmendOptions): Call {
  const { at, reason, published, announcedAt } = parseOrThrow(
    optionsSchema,
    options,
    'amendment.options',
  );
  const { version, amendments, ...before } = parseOrThrow(callSchema, call, 'call.invalid');
  if (!isPlainObject(change)) {
    const expected = 'the change has to be an object with the sections that change';
    throw new UtlysningError('call.invalid', expected);
  }
  for (const key of ['id', 'version', 'amendments']) {
    if (Object.hasOwn(change, key)) {
      throw new UtlysningError('amendment.id', `an amendment cannot change the ${key} of a call`);
    }
  }
  const previous = amendments.at(-1);
  if (previous !== undefined && epochMs(previous.at) > epochMs(at)) {
    throw new UtlysningError('amendment.order', 'the amendment is dated before the previous one');
  }
  const after = parseOrThrow(definitionSchema, merge(before, change), 'call.invalid', NAMES_KEYS);
  const changed = [...changesBetween(before, after)];
  if (changed.length === 0) {
    throw new UtlysningError('amendment.empty', 'the change changes nothing');
  }
  refuseUnfair(before, after, changed, {
    atMs: epochMs(at),
    publishedMs: published === undefined ? undefined : epochMs(published),
    announcedMs: announcedAt === undefined ? undefined : epochMs(announcedAt),
  });
  const next = version + 1;
  const amendment = { version: next, at, reason, changed };
  const amended = { ...after, version: next, amendments: [...amendments, amendment] };
  return parseOrThrow(callSchema, amended, 'call.invalid');
}
