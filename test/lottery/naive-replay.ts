import type { Method } from '../../src/lottery/announcement.js';
import type { LogEvent } from '../../src/lottery/log.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import * as reference from './reference-draw.js';

interface Row {
  readonly id: string;
  readonly ticket?: string;
  status: 'waiting' | 'offered' | 'accepted' | 'declined';
}

/** A draw before anything happened to it. */
export interface Start {
  readonly places: number;
  readonly method: Method;
  readonly seed: string | null;
  readonly drawn: readonly { readonly id: string; readonly ticket?: string }[];
}

export const startOf = ({ announcement, seed, order }: DrawRecord): Start => ({
  places: announcement.places,
  method: announcement.method,
  seed,
  drawn: order.map(({ id, ticket }) => (ticket === undefined ? { id } : { id, ticket })),
});

/**
 * What a log leads to, one event after the other on a plain list, everything counted anew each time:
 * the order with who has a place, or the code of the first event that cannot have happened.
 */
export function naiveReplay(start: Start, events: readonly LogEvent[]) {
  let rows: Row[] = start.drawn.map((entrant) => ({ ...entrant, status: 'waiting' }));
  let latest = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (Date.parse(event.at) < latest) return 'log.order';
    latest = Date.parse(event.at);
    const row = rows.find(({ id }) => id === event.id);
    if (event.kind === 'insert') {
      if (row !== undefined) return 'log.already-entered';
      const row_ = latecomer(start, event.id);
      if (row_ === undefined) return 'log.no-ticket';
      const taken = withPlaces(start, rows).filter(({ place }) => place).length;
      if (start.seed === null && taken >= start.places) return 'log.not-drawn';
      const at = rows.findIndex((other) => isBefore(start, row_, other));
      rows = at < 0 ? [...rows, row_] : [...rows.slice(0, at), row_, ...rows.slice(at)];
    } else if (row === undefined) {
      return 'log.unknown-entrant';
    } else if (event.kind === 'strike') {
      rows = rows.filter((other) => other !== row);
    } else if (event.kind === 'offer') {
      if (row.status !== 'waiting') return 'log.already-offered';
      if (!withPlaces(start, rows).some(({ id, place }) => place && id === row.id)) {
        return 'log.no-place';
      }
      row.status = 'offered';
    } else {
      if (row.status !== 'offered') return 'log.not-offered';
      row.status = event.kind === 'accept' ? 'accepted' : 'declined';
    }
  }
  return withPlaces(start, rows);
}

/** The places that nobody holds by an offer go to the first who wait. */
function withPlaces({ places }: Start, rows: readonly Row[]) {
  const holds = ({ status }: Row) => status === 'offered' || status === 'accepted';
  const free = places - rows.filter(holds).length;
  const first = rows.filter(({ status }) => status === 'waiting').slice(0, free);
  return rows.map((row, index) => ({
    rank: index + 1,
    id: row.id,
    ...(row.ticket === undefined ? {} : { ticket: row.ticket }),
    place: holds(row) || first.includes(row),
  }));
}

/** How someone who comes later stands: as it was drawn, if it was, or by a ticket of its own. */
function latecomer({ drawn, seed, method }: Start, id: string): Row | undefined {
  const back = drawn.find((entrant) => entrant.id === id);
  if (back !== undefined) return { ...back, status: 'waiting' };
  if (seed === null) return { id, status: 'waiting' };
  return method === 'ticket'
    ? { id, ticket: reference.ticket(seed, id), status: 'waiting' }
    : undefined;
}

function isBefore({ drawn, seed, method }: Start, a: Row, b: Row): boolean {
  if (seed === null) return reference.compare(a.id, b.id) < 0;
  if (method === 'ticket') return reference.compare(a.ticket ?? '', b.ticket ?? '') < 0;
  const rank = (row: Row) => drawn.findIndex(({ id }) => id === row.id);
  return rank(a) < rank(b);
}
