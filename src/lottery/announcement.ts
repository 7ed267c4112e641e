import * as z from 'zod/mini';
import { attribute } from '../allocation/entrant.js';
import { announcedSelection } from '../allocation/selection.js';
import { callReference } from '../call/reference.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { list, object, pattern } from '../parse/schema.js';
import { utcTime } from '../time/utc-time.js';
import { MAX_SOURCES, source } from './source.js';

/** The schema of the id of a draw. */
export const drawId = pattern(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/, 'draw-id');

/** The schema of an announcement. */
export const announcement = object({
  /** The version of the format. */
  format: z.literal('utlysning-announcement/2'),
  /** The id of the draw. Where a call is named, it is the id of the call, or that and `/part`. */
  drawId,
  /** The way from the seed to an order. The default is `ticket`. */
  method: z.optional(z.enum(['ticket', 'shuffle', 'rfc3797'])),
  /** The call whose places are drawn. */
  call: z.optional(callReference),
  /** The time at which entries close, in UTC. */
  closesAt: utcTime,
  /** The time of the draw, in UTC. It is after the closing. */
  drawAt: utcTime,
  /** The attributes that each entrant has, in byte order. */
  attributes: list(attribute, 100),
  /** The sources of randomness, in order. */
  sources: list(source, MAX_SOURCES, 1),
  /** Who gets a place, by attributes and tickets. */
  selection: announcedSelection,
});

/** The announcement of a draw, which is published before entries close. */
export interface Announcement extends z.output<typeof announcement> {}

/**
 * The way from the seed of a draw to an order.
 *
 * @useDeclaredType
 */
export type Method = NonNullable<Announcement['method']>;

/**
 * Reads a published or stored announcement.
 *
 * @example
 * ```ts
 * import { parseAnnouncement } from 'utlysning';
 *
 * const parsed = parseAnnouncement({ format: 'utlysning-announcement/1' });
 * parsed.ok ? '' : parsed.issues[0]?.path; // => ['format']
 * ```
 */
export const parseAnnouncement: Parser<Announcement, Announcement> = /* @__PURE__ */ parser(
  (input) => parseWith(announcement, input),
);
