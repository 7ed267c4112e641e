import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { key } from '../parse/key.js';
import { byCodeUnit } from '../parse/order.js';
import { list, object, text } from '../parse/schema.js';
import { epochMs, instant } from '../time/instant.js';
import type { Announcement } from './announcement.js';
import type { Drawn } from './methods/method.js';
import { ticketOf } from './methods/ticket.js';
import { Tally } from './tally.js';

const what = {
  /** The entrant. */
  id: key,
  /** When, RFC 3339. */
  at: instant,
};

const decision = object({
  /** The entrant was taken out, or put in by its own ticket. */
  kind: z.enum(['strike', 'insert']),
  ...what,
  /** Why, in the organiser's words, which are published. */
  reason: text(2000, 1),
});

const step = object({
  /** The entrant was offered a place, took it, or turned it down. */
  kind: z.enum(['offer', 'accept', 'decline']),
  ...what,
});

const event = z.discriminatedUnion('kind', [decision, step]);

/** The schema of the log. */
export const log = list(event, 100_000);

/** A decision of the organiser: an entrant was struck, or inserted. */
export interface LogDecision extends z.output<typeof decision> {}

/** A step of an offer: it was made, accepted or declined. */
export interface LogStep extends z.output<typeof step> {}

/** Something that happened to an entrant after the draw. */
export type LogEvent = LogDecision | LogStep;

/** An entrant as it stands after the log, ranked from 1. */
export interface Standing extends Drawn {
  readonly rank: number;
  readonly place: boolean;
}

type Status = 'waiting' | 'offered' | 'accepted' | 'declined';

/**
 * The order after the log: those struck are gone, those inserted stand where their tickets put
 * them, and nobody else changes places with anyone. A place that was offered or accepted is kept;
 * who declined has none; the others of the order fill what is left.
 *
 * @throws {@link UtlysningError} with the code of the first event that cannot have happened:
 * `log.order` (earlier than the draw or the one before it), `log.unknown-entrant`, `log.already-entered`,
 * `log.no-ticket` (only the method `ticket` lets an entrant in later), `log.not-drawn` (nothing was
 * drawn and there is no place left), `log.no-place`, `log.not-offered`, `log.already-offered`.
 */
export function replay(
  { places, method, drawAt }: Pick<Announcement, 'places' | 'method' | 'drawAt'>,
  drawn: readonly Drawn[],
  seed: string | null,
  events: readonly LogEvent[],
): readonly Standing[] {
  if (events.length === 0) {
    return drawn.map((entrant, index) => ({ rank: index + 1, ...entrant, place: index < places }));
  }
  const everyone = withLatecomers(drawn, seed, method, events);
  const positions = new Map(everyone.map(({ id }, position) => [id, position]));
  const entered = new Map<string, Status>();
  const waiting = new Tally(everyone.length);
  let kept = 0;

  /** Changes how an entrant stands; undefined is not at all. */
  function set(id: string, status: Status | undefined): void {
    const before = entered.get(id);
    const position = positions.get(id) ?? 0;
    if (before === 'waiting') waiting.add(position, -1);
    if (status === 'waiting') waiting.add(position, 1);
    kept += Number(isKept(status)) - Number(isKept(before));
    if (status === undefined) entered.delete(id);
    else entered.set(id, status);
  }

  for (const { id } of drawn) set(id, 'waiting');
  let latest = epochMs(drawAt);
  for (const { kind, id, at } of events) {
    const ms = epochMs(at);
    if (ms < latest)
      throw impossible('order', 'expected a time not before the draw and the event before it');
    latest = ms;
    const status = entered.get(id);
    if (kind === 'insert') {
      if (status !== undefined) throw impossible('already-entered', 'expected a new id');
      if (!positions.has(id)) throw impossible('no-ticket', 'expected a draw by tickets');
      if (seed === null && kept + waiting.before(everyone.length) >= places) {
        throw impossible('not-drawn', 'expected a place for everyone, for nothing was drawn');
      }
      set(id, 'waiting');
    } else if (status === undefined) {
      throw impossible('unknown-entrant', 'expected an id that is in the order');
    } else if (kind === 'strike') {
      set(id, undefined);
    } else if (kind === 'offer') {
      if (status !== 'waiting') throw impossible('already-offered', 'expected an id without one');
      if (waiting.before(positions.get(id) ?? 0) >= places - kept) {
        throw impossible('no-place', 'expected an id that has a place');
      }
      set(id, 'offered');
    } else {
      if (status !== 'offered')
        throw impossible('not-offered', 'expected an id with an open offer');
      set(id, kind === 'accept' ? 'accepted' : 'declined');
    }
  }

  let left = places - kept;
  return everyone
    .filter(({ id }) => entered.has(id))
    .map((entrant, index) => {
      const status = entered.get(entrant.id);
      const place = isKept(status) || (status === 'waiting' && left-- > 0);
      return { rank: index + 1, ...entrant, place };
    });
}

/** The order that was drawn, with all who are let in later put in their places. */
function withLatecomers(
  drawn: readonly Drawn[],
  seed: string | null,
  method: Announcement['method'],
  events: readonly LogEvent[],
): readonly Drawn[] {
  const known = new Set(drawn.map(({ id }) => id));
  const late = new Set<string>();
  for (const { kind, id } of events) if (kind === 'insert' && !known.has(id)) late.add(id);
  if (late.size === 0) return drawn;
  if (seed === null) {
    const all = [...drawn, ...[...late].map((id) => ({ id }))];
    return all.sort((a, b) => byCodeUnit(a.id, b.id));
  }
  if (method !== 'ticket') return drawn;
  const all: Drawn[] = [...drawn, ...[...late].map((id) => ({ id, ticket: ticketOf(seed, id) }))];
  return all.sort((a, b) => byCodeUnit(a.ticket ?? '', b.ticket ?? '') || byCodeUnit(a.id, b.id));
}

function isKept(status: Status | undefined): boolean {
  return status === 'offered' || status === 'accepted';
}

function impossible(code: string, message: string): UtlysningError {
  return new UtlysningError(`log.${code}`, message);
}
