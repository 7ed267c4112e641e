import { MAX_ENTRANTS } from '../allocation/entrant.js';
import type { AnnouncedSelection } from '../allocation/selection.js';
import type { Call } from '../call/call.js';
import { deadlineMs } from '../call/opening-and-deadline.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import { type HostFacts, readHostFacts } from '../eligibility/host-facts.js';
import { UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireList, requireObject } from '../parse/require.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { announcedSelectionOf } from './announced-selection.js';
import { type Announcement, type Method, announcement as schema } from './announcement.js';
import { call as callCheck } from './checks/call.js';
import { entropy } from './checks/entropy.js';
import { rules } from './checks/rules.js';
import { announcedSources } from './checks/sources.js';
import { times } from './checks/times.js';
import { announcementDocument, type HashedDocument, hashed } from './documents.js';
import { requireChecks, unfinished } from './require-checks.js';
import { type SourceInput, toSource } from './source-input.js';
import { toUtcTime } from './to-utc-time.js';

/** The input of {@link announceDraw}. */
export interface AnnouncementInput {
  /**
   * The id of the draw: 1 to 64 ASCII letters, digits and `. _ / -`, the first a letter or a digit.
   * Where a call is named, it is the id of the call, or that and `/part`.
   */
  readonly drawId: string;
  /** The call whose places are drawn. The announcement has its hash. */
  readonly call?: Call | CallReference | undefined;
  /** The time at which entries close, to the second. */
  readonly closesAt: InstantInput;
  /** The time of the draw, to the second, after the closing. Leave days between to decide objections. */
  readonly drawAt: InstantInput;
  /** The default is `ticket`. With `shuffle` and `rfc3797` there are no quotas and nobody is let in. */
  readonly method?: Method;
  /** The attributes of each entrant. The default is those that the selection names. */
  readonly attributes?: readonly string[];
  /** The sources of randomness, in order. The organiser must not control all of them. */
  readonly sources: readonly SourceInput[];
  /**
   * Who gets a place, by attributes and tickets. The default is the selection of the call. Another than
   * that is refused.
   */
  readonly selection?: AnnouncedSelection;
  /** What the host states of the call, where its number of places or its budget depends on that. */
  readonly facts?: HostFacts;
  /** The time of the call. With it, an announcement after the closing is refused. */
  readonly now?: InstantInput;
}

/** An announcement, with the document to publish. */
export interface AnnouncedDraw extends HashedDocument {
  /** The announcement. */
  readonly announcement: Announcement;
}

/**
 * Makes the announcement of a draw. Publish `document` as `announcement.json` before entries close,
 * and state `sha256` in the receipt of each application. The round of a drand source is the first at
 * or after `drawAt`, and that of a successor the first at or after its `from`.
 *
 * @throws {@link UtlysningError} `announcement.invalid` with the issues; `announcement.too-late` when
 * `now` is not before the closing; `announcement.before-deadline` when entries close before the call
 * does; `announcement.chain` for an unknown network without its information, or one with another
 * hash; `announcement.round` for a round that is not the first; `drand.before-genesis` for a draw
 * before round 1 of the network; `instant.naive` and `instant.invalid` for its times; and the reason of a check of `verifyDraw` that could not be met:
 * `times.draw-not-after-closing`, `times.successor-too-early`, `sources.repeated`, `sources.range`,
 * `entropy.too-few` for sources that the organiser controls or that have too few outcomes,
 * `rules.selection`, `rules.attributes`, `rules.method-quotas`, `rules.draw-id`, `call.selection` and
 * `call.no-lot` for a call whose selection is another. `selection.missing` without a selection and a
 * call that has one, `selection.unknown` for one that depends on facts that are not handed in, and
 * `facts.invalid` for those.
 *
 * @example
 * ```ts
 * import { announceDraw } from 'utlysning';
 * import { quicknet } from 'utlysning/drand';
 *
 * const { announcement, sha256 } = announceDraw({
 *   drawId: 'hkdir-2024',
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [{ kind: 'drand', chain: quicknet }],
 *   selection: { order: [{ by: 'group', direction: 'ascending' }], places: 6 },
 * });
 * announcement.drawAt; // => '2024-06-26T10:00:00Z'
 * announcement.attributes; // => ['group']
 * sha256.length; // => 64
 * ```
 */
export function announceDraw(input: AnnouncementInput): AnnouncedDraw {
  requireObject(input, 'announcement.invalid', 'what is announced of a draw');
  requireList(input.sources, 'announcement.invalid', 'a list of sources');
  const { drawId, method, call } = input;
  const whole = call === undefined || 'sha256' in call ? undefined : call;
  const selection = input.selection ?? selectionOf(whole, input.facts);
  const { attributes = namedBy(selection) } = input;
  const drawAt = toUtcTime(input.drawAt, 'drawAt');
  const announcement = parseOrThrow(
    schema,
    {
      format: 'utlysning-announcement/2',
      drawId,
      ...(method !== undefined && method !== 'ticket' && { method }),
      ...(call !== undefined && { call: 'sha256' in call ? call : referenceTo(call) }),
      closesAt: toUtcTime(input.closesAt, 'closesAt'),
      drawAt,
      attributes: Array.isArray(attributes) ? [...attributes].sort(byCodeUnit) : attributes,
      sources: input.sources.map((source) => toSource(source, drawAt)),
      selection,
    },
    'announcement.invalid',
  );
  const checks = [times, rules, announcedSources, entropy, ...(whole ? [callCheck] : [])];
  requireChecks(checks, unfinished(announcement), { call: whole });
  if (whole !== undefined && epochMs(announcement.closesAt) < (deadlineMs(whole) ?? 0)) {
    const message = 'expected entries to close no earlier than the call';
    throw new UtlysningError('announcement.before-deadline', message);
  }
  if (input.now !== undefined && epochMs(input.now) >= epochMs(announcement.closesAt)) {
    throw new UtlysningError('announcement.too-late', 'expected a time before entries close');
  }
  return { announcement, ...hashed(announcementDocument(announcement)) };
}

/** The selection of the call. Where it gives only money, nobody lacks a place. */
function selectionOf(call: Call | undefined, facts: HostFacts | undefined): AnnouncedSelection {
  const rules = call?.selection;
  if (call === undefined || rules === undefined) {
    throw new UtlysningError('selection.missing', 'expected a selection, or a call with one');
  }
  const host = readHostFacts(facts, call);
  const { selection, missing } = announcedSelectionOf(call, rules, host, MAX_ENTRANTS);
  if (missing.length === 0) return selection;
  const message = `the selection depends on facts of the host: ${missing.join(', ')}`;
  throw new UtlysningError('selection.unknown', message);
}

/** The attributes that a selection names. What it has of another form, the schema refuses later. */
function namedBy(selection: AnnouncedSelection): readonly string[] {
  requireObject(selection, 'announcement.invalid', 'a selection');
  const { order, placedFirst, quotas, caps, placesNeeded, ask } = selection;
  const list = <T>(items: readonly T[] | undefined) => (Array.isArray(items) ? items : []);
  const names = [
    ...list(order).map((key) => key?.by),
    placedFirst?.fact,
    ...list(quotas).map((quota) => quota?.when?.fact),
    ...list(caps).map((cap) => cap?.by),
    placesNeeded,
    ask,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
