import { type LogEvent, logSchema, MAX_EVENTS } from '../allocation/log.js';
import { refusal } from '../parse/error.js';
import { issueOf } from '../parse/issue.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireObject } from '../parse/require.js';
import { withOrder } from './draw.js';
import { type DrawRecord, drawRecord } from './record.js';

/**
 * Adds events to the log of a draw: all of them, in one pass, or none. The order is how things stand
 * after them. An offer fixes a place; after each other event the rest is allocated anew around the
 * fixed places. Nobody loses an offered place, and who declined stays out.
 *
 * @throws {@link UtlysningError} `record.invalid` and `log.invalid` with the issues, and the code of
 * the first event that cannot have happened: `log.time` for a time before the draw or before the last
 * event, `log.unknown-id`, `log.known-id`, `log.not-placed` and `log.offered` for an offer,
 * `log.not-offered` for an answer, `log.declined`, `log.not-struck`; `log.not-committed` for an
 * insertion whose salt and line are not in the list of others, or were used before;
 * `log.attributes` for a line with other attributes than announced, and `log.no-ticket` for an
 * insertion with another method than `ticket`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, commitOthers, draw, recordEvents } from 'utlysning';
 * import { quicknet } from 'utlysning/drand';
 *
 * const { announcement } = announceDraw({
 *   drawId: 'd-1',
 *   closesAt: '2023-08-23T15:00:00Z',
 *   drawAt: '2023-08-23T15:15:33Z',
 *   sources: [{ kind: 'drand', chain: quicknet }],
 *   selection: { order: [], places: 1 },
 * });
 * const others = commitOthers({ announcement, others: [] });
 * const entrants = ['a', 'b', 'c'].map((id) => ({ id, attributes: {} }));
 * const entries = closeEntries({ announcement, entries: entrants, others });
 * const signature =
 *   'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
 * const revealed = [{ kind: 'drand', round: 123, signature }] as const;
 * const record = draw({ announcement, entries, others, revealed });
 * const id = record.order[0]?.id ?? '';
 * const after = recordEvents(record, [
 *   { kind: 'offer', id, at: '2023-08-24T08:00:00Z' },
 *   { kind: 'decline', id, at: '2023-08-25T08:00:00Z' },
 * ]);
 * after.order.map(({ place }) => place); // => [undefined, 'open', undefined]
 * ```
 */
export function recordEvents(record: DrawRecord, events: readonly LogEvent[]): DrawRecord {
  requireObject(record, 'record.invalid', 'a record of a draw');
  // The order is made anew, so what the record has of it is not read.
  const before = parseOrThrow(drawRecord, { ...record, order: [] }, 'record.invalid');
  const added = parseOrThrow(logSchema, events, 'log.invalid');
  const log = [...before.log, ...added];
  if (log.length > MAX_EVENTS) {
    const expected = `expected at most ${MAX_EVENTS} events`;
    throw refusal('log.invalid', [
      issueOf([], 'too-big', expected, { limit: MAX_EVENTS, of: 'items' }),
    ]);
  }
  return withOrder({ ...before, log });
}
