import { refusal, UtlysningError } from '../parse/error.js';
import { isPlainObject, mergePatch } from '../parse/merge-patch.js';
import { epochMs, type InstantInput, timestamp } from '../time/instant.js';
import { type Call, type CallDefinition, parseCall } from './call.js';
import { deadlineMs, openingMs } from './dates.js';

/** What an amendment changes: any part of a call but its id; what is left out stays as it was. */
export type CallChange = DeepPartial<Omit<CallDefinition, 'id'>>;

type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | null }
    : T;

/**
 * The next version of a call. The change is a JSON Merge Patch (RFC 7396): objects are merged, a
 * list is replaced entirely, and `null` takes a key away. An amendment applies to everyone, and the
 * call lists when it was made, why, and which places it changed.
 *
 * @throws {@link UtlysningError} `call.invalid`, with the issues, when the result is no call;
 * `amendment.id` for a change of the id, the version or the amendments; `amendment.empty` when
 * nothing changes; `amendment.deadline` when the deadline comes earlier than applicants could rely
 * on, or a call that is open would open later; `amendment.draw` when the places or the draw change after it was announced
 * (`draw.announcedAt`); `amendment.why` without a reason; `amendment.order` when it is dated before the
 * amendment before it; `instant.naive` and `instant.invalid` for its time.
 *
 * @example
 * ```ts
 * import { amendCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const later = amendCall(
 *   hkdir2024,
 *   { deadline: { at: '2024-06-28T10:00' } },
 *   { at: '2024-06-20T09:00:00+02:00', why: 'The portal was down' },
 * );
 * [later.version, later.deadline.at, later.amendments[0]?.changed];
 * // => [2, '2024-06-28T10:00', ['deadline.at']]
 * ```
 */
export function amendCall(
  call: Call,
  change: CallChange,
  { at, why }: { readonly at: InstantInput; readonly why: string },
): Call {
  if (!isPlainObject(change))
    throw new UtlysningError(
      'call.invalid',
      'the change has to be an object with the fields that change',
    );
  for (const key of ['id', 'version', 'amendments']) {
    if (Object.hasOwn(change, key)) {
      throw new UtlysningError('amendment.id', `an amendment cannot change the ${key} of a call`);
    }
  }
  if (typeof why !== 'string' || why.trim() === '') {
    throw new UtlysningError('amendment.why', 'an amendment needs a reason; state it in `why`');
  }
  const previous = call.amendments.at(-1);
  if (previous !== undefined && epochMs(previous.at) > epochMs(at)) {
    throw new UtlysningError('amendment.order', 'the amendment is dated before the previous one');
  }
  const amended = parsed(mergePatch(call, change));
  const changed = differences(call, amended, '');
  if (changed.length === 0) {
    throw new UtlysningError('amendment.empty', 'the change changes nothing');
  }
  refuseUnfair(call, amended, changed, epochMs(at));
  const version = call.version + 1;
  const amendment = { version, at: timestamp(at), why, changed };
  return parsed({ ...amended, version, amendments: [...call.amendments, amendment] });
}

/**
 * Applicants rely on a call. Once it is open, it stays open and its deadline comes no earlier. Once
 * its draw is announced, the draw stays the same.
 */
function refuseUnfair(before: Call, after: Call, changed: readonly string[], atMs: number): void {
  const { draw } = before;
  const isOpen = (call: Call) => atMs >= (openingMs(call) ?? atMs);
  if (isOpen(before) && closingMs(after) < closingMs(before)) {
    throw new UtlysningError(
      'amendment.deadline',
      'the call is open; its deadline cannot be moved to an earlier time',
    );
  }
  if (isOpen(before) && !isOpen(after)) {
    throw new UtlysningError(
      'amendment.deadline',
      'the call is open; its opening cannot be moved to a later time',
    );
  }
  const isAnnounced = draw.announcedAt !== undefined && atMs >= epochMs(draw.announcedAt);
  if (isAnnounced && changed.some((path) => /^(draw|places)\b/.test(path))) {
    throw new UtlysningError(
      'amendment.draw',
      'the draw is announced; the draw and the places cannot change',
    );
  }
}

/** The precision of a timestamp, in milliseconds. */
const PRECISION_MS = 0.001;

/** The first moment that is too late: an exclusive deadline itself, the one after an inclusive one. */
function closingMs(call: Call): number {
  const atMs = deadlineMs(call);
  return call.deadline.closes === 'inclusive' ? atMs + PRECISION_MS : atMs;
}

function parsed(value: unknown): Call {
  const result = parseCall(value);
  if (!result.ok) throw refusal('call.invalid', result.issues);
  return result.value;
}

function differences(before: unknown, after: unknown, path: string): readonly string[] {
  if (!isPlainObject(before) || !isPlainObject(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}
