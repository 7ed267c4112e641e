import { parseOrThrow } from '../parse/parse.js';
import { type InstantInput, timestamp } from '../time/instant.js';
import { type LogEvent, log, replay } from './log.js';
import { orderBy } from './order.js';
import { type DrawRecord, drawRecord } from './record.js';

/**
 * Removes an entrant after a draw, without a new draw. The log records when and why. The others keep
 * their order, and a free place goes to the first on the reserve list.
 *
 * @throws {@link UtlysningError} `record.invalid` and `log.invalid` with the issues,
 * `log.unknown-entrant`, `log.order` for a time before the draw or before the last event,
 * `instant.naive`, `instant.invalid`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, draw, strike } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * const entries = closeEntries(announcement, ['a', 'b', 'c']);
 * const record = draw(announcement, entries, [{ ...lotto, numbers: [4] }]);
 * const [first, second] = record.order.map(({ id }) => id);
 * const after = strike(record, first ?? '', 'Withdrew', '2024-06-27T09:00:00+02:00');
 * after.order[0]?.id === second && after.order[0]?.place; // => true
 * ```
 */
export function strike(
  record: DrawRecord,
  id: string,
  reason: string,
  at: InstantInput,
): DrawRecord {
  return append(record, { kind: 'strike', id, reason, at: timestamp(at) });
}

/**
 * Adds an entrant who was left out by mistake, without a new draw. The entrant gets the ticket and
 * the rank that it would have had. A place that was offered stays offered.
 *
 * @throws {@link UtlysningError} as {@link strike}, and `log.already-entered`, `log.no-ticket` for a
 * method in which a new entrant would change the entire order, `log.not-drawn`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, draw, insertEntrant } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * const entries = closeEntries(announcement, ['a', 'b', 'c']);
 * const record = draw(announcement, entries, [{ ...lotto, numbers: [4] }]);
 * const after = insertEntrant(record, 'd', 'Left out by mistake', '2024-06-27T09:00:00+02:00');
 * after.order.length; // => 4
 * ```
 */
export function insertEntrant(
  record: DrawRecord,
  id: string,
  reason: string,
  at: InstantInput,
): DrawRecord {
  return append(record, { kind: 'insert', id, reason, at: timestamp(at) });
}

/**
 * Records that an entrant was offered its place.
 *
 * @throws {@link UtlysningError} as {@link strike}, and `log.no-place`, `log.already-offered`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, draw, offer } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * const entries = closeEntries(announcement, ['a', 'b', 'c']);
 * const record = draw(announcement, entries, [{ ...lotto, numbers: [4] }]);
 * const first = record.order[0]?.id ?? '';
 * offer(record, first, '2024-06-27T09:00:00+02:00').log.length; // => 1
 * ```
 */
export function offer(record: DrawRecord, id: string, at: InstantInput): DrawRecord {
  return append(record, { kind: 'offer', id, at: timestamp(at) });
}

/**
 * Records that an entrant accepted an offered place.
 *
 * @throws {@link UtlysningError} as {@link strike}, and `log.not-offered`.
 *
 * @example
 * ```ts
 * import { accept, announceDraw, closeEntries, draw, offer } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * const entries = closeEntries(announcement, ['a', 'b', 'c']);
 * const record = draw(announcement, entries, [{ ...lotto, numbers: [4] }]);
 * const first = record.order[0]?.id ?? '';
 * const offered = offer(record, first, '2024-06-27T09:00:00+02:00');
 * accept(offered, first, '2024-06-28T09:00:00+02:00').order[0]?.place; // => true
 * ```
 */
export function accept(record: DrawRecord, id: string, at: InstantInput): DrawRecord {
  return append(record, { kind: 'accept', id, at: timestamp(at) });
}

/**
 * Records that an entrant declined an offered place. The place goes to the first on the reserve
 * list.
 *
 * @throws {@link UtlysningError} as {@link strike}, and `log.not-offered`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, decline, draw, offer } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * const entries = closeEntries(announcement, ['a', 'b', 'c']);
 * const record = draw(announcement, entries, [{ ...lotto, numbers: [4] }]);
 * const first = record.order[0]?.id ?? '';
 * const offered = offer(record, first, '2024-06-27T09:00:00+02:00');
 * const declined = decline(offered, first, '2024-06-28T09:00:00+02:00');
 * declined.order.map(({ place }) => place); // => [false, true, false]
 * ```
 */
export function decline(record: DrawRecord, id: string, at: InstantInput): DrawRecord {
  return append(record, { kind: 'decline', id, at: timestamp(at) });
}

function append(record: DrawRecord, event: LogEvent): DrawRecord {
  const before = parseOrThrow(drawRecord, record, 'record.invalid');
  const { announcement, entries, seed } = before;
  const events = parseOrThrow(log, [...before.log, event], 'log.invalid');
  const drawn = orderBy(announcement, entries.ids, seed);
  return { ...before, order: replay(announcement, drawn, seed, events), log: events };
}
