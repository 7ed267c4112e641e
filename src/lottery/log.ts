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

const common = {
  /** The entrant. */
  id: key,
  /** The time of the event, RFC 3339. */
  at: instant,
};

const decision = object({
  /** The entrant was removed, or added with its own ticket. */
  kind: z.enum(['strike', 'insert']),
  ...common,
  /** The reason of the organiser. It is published. */
  reason: text(2000, 1),
});

const step = object({
  /** The entrant was offered a place, accepted it, or declined it. */
  kind: z.enum(['offer', 'accept', 'decline']),
  ...common,
});

const event = z.discriminatedUnion('kind', [decision, step]);

/** The schema of the log. */
export const log = list(event, 100_000);

/** A decision of the organiser: an entrant was removed or added. */
export interface LogDecision extends z.output<typeof decision> {}

/** A step of an offer: it was made, accepted or declined. */
export interface LogStep extends z.output<typeof step> {}

/** An event after the draw. */
export type LogEvent = LogDecision | LogStep;

/** The rank of an entrant after the log, from 1, and whether it has a place. */
export interface Standing extends Drawn {
  readonly rank: number;
  readonly place: boolean;
}

type Status = 'waiting' | 'offered' | 'accepted' | 'declined';

/**
 * The order after the log. Struck entrants are removed, inserted ones are ranked by their tickets,
 * and the others keep their order. A place that was offered or accepted is kept. An entrant who
 * declined has no place. The first of the others fill the remaining places.
 *
 * @throws {@link UtlysningError} with the code of the first event that is impossible: `log.order`
 * (before the draw or the last event), `log.unknown-entrant`, `log.already-entered`, `log.no-ticket`
 * (only the method `ticket` allows a later entrant), `log.not-drawn` (nothing was drawn and no place
 * is left), `log.no-place`, `log.not-offered`, `log.already-offered`.
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
  const everyone = withInserted(drawn, seed, method, events);
  const positions = new Map(everyone.map(({ id }, position) => [id, position]));
  const entered = new Map<string, Status>();
  const waiting = new Tally(everyone.length);
  let kept = 0;

  /** Sets the status of an entrant. Undefined removes it. */
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
      throw impossible('order', 'expected a time at or after the draw and the last event');
    latest = ms;
    const status = entered.get(id);
    if (kind === 'insert') {
      if (status !== undefined)
        throw impossible('already-entered', 'expected an id that is not in the order');
      if (!positions.has(id))
        throw impossible('no-ticket', 'expected a draw with the method ticket');
      if (seed === null && kept + waiting.before(everyone.length) >= places) {
        throw impossible('not-drawn', 'expected a free place, because nothing was drawn');
      }
      set(id, 'waiting');
    } else if (status === undefined) {
      throw impossible('unknown-entrant', 'expected an id in the order');
    } else if (kind === 'strike') {
      set(id, undefined);
    } else if (kind === 'offer') {
      if (status !== 'waiting')
        throw impossible('already-offered', 'expected an entrant without an offer');
      if (waiting.before(positions.get(id) ?? 0) >= places - kept) {
        throw impossible('no-place', 'expected an entrant with a place');
      }
      set(id, 'offered');
    } else {
      if (status !== 'offered')
        throw impossible('not-offered', 'expected an entrant with an open offer');
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

/** The drawn order with all inserted entrants. */
function withInserted(
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
