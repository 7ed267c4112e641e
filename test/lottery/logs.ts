import fc from 'fast-check';
import { accept, decline, insertEntrant, offer, strike } from '../../src/lottery/amend.js';
import type { Method } from '../../src/lottery/announcement.js';
import type { LogEvent } from '../../src/lottery/log.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { drawn, entrants } from './draws.js';
import { naiveReplay, startOf } from './naive-replay.js';

const KINDS = ['strike', 'insert', 'offer', 'accept', 'decline'] as const;
const LATE = ['late-1', 'late-2', 'late-3', 'late-4'];
const START = Date.parse('2024-06-27T07:00:00Z');

/** One event, made of its parts. */
export function eventOf(kind: LogEvent['kind'], id: string, at: string): LogEvent {
  const reason = 'As the minutes say';
  return kind === 'strike' || kind === 'insert' ? { kind, id, at, reason } : { kind, id, at };
}

/** The record with an event more, by the function of that name. */
export function amended(record: DrawRecord, event: LogEvent): DrawRecord {
  const { kind, id, at } = event;
  if (kind === 'strike') return strike(record, id, event.reason, at);
  if (kind === 'insert') return insertEntrant(record, id, event.reason, at);
  return { offer, accept, decline }[kind](record, id, at);
}

/** Any log at all, over the entrants of a draw and some who came too late: most cannot have been. */
export const aLog = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      id: fc.constantFrom(...entrants(8), ...LATE),
      minutes: fc.oneof(
        { weight: 30, arbitrary: fc.nat(60) },
        { weight: 1, arbitrary: fc.constant(-1) },
      ),
    }),
    { maxLength: 40 },
  )
  .map((events) => {
    let ms = START;
    return events.map(({ kind, id, minutes }): LogEvent => {
      ms += minutes * 60_000;
      return eventOf(kind, id, new Date(ms).toISOString());
    });
  });

/** A draw among eight, by any method, with one place to ten. */
export const aDraw = fc
  .record({
    method: fc.constantFrom<Method>('ticket', 'ticket', 'shuffle', 'rfc3797'),
    places: fc.integer({ min: 1, max: 10 }),
    drawId: fc.integer({ min: 1, max: 1000 }).map((n) => `d-${n}`),
  })
  .map((change) => drawn(entrants(8), change));

/** What of a log can have happened to a draw, the rest left out. */
export function possible(record: DrawRecord, log: readonly LogEvent[]): LogEvent[] {
  const start = startOf(record);
  const kept: LogEvent[] = [];
  for (const event of log) {
    if (typeof naiveReplay(start, [...kept, event]) !== 'string') kept.push(event);
  }
  return kept;
}

/** A draw, and a log that can have happened to it. */
export const aDrawWithItsLog = fc
  .tuple(aDraw, aLog)
  .map(([record, log]) => ({ record, log: possible(record, log) }));
