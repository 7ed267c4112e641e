import type { Allocation } from '../allocation/allocate.js';
import { allocateAfter, type LogResult } from '../allocation/allocate-after.js';
import type { LogEvent } from '../allocation/log.js';
import { selectionIssues } from '../allocation/selection-issues.js';
import { lineTest } from './entrant-rules.js';
import { entrantOf, idOfLine } from './entry-line.js';
import { lotsOf } from './lots.js';
import { ticketOf } from './methods/ticket.js';
import { commitmentToLine } from './others.js';
import type { DrawRecord, Ranked } from './record.js';

/** How things stand after the log of a record, or the first event that cannot have happened. */
export type Outcome =
  | { readonly ok: true; readonly order: readonly Ranked[]; readonly allocation: Allocation }
  | { readonly ok: false; readonly issue: { readonly index: number; readonly code: string } };

/** What a record has to state of its order: all but `order` itself is read. */
export type Drawn = Pick<DrawRecord, 'announcement' | 'entries' | 'others' | 'seed' | 'log'>;

/**
 * The order and the places that follow from the recorded seed, so that a wrong seed is reported once.
 * Undefined where the rules or the lines are wrong, as then nothing follows.
 */
export function outcomeOf(record: Drawn): Outcome | undefined {
  const { announcement, entries, seed, log } = record;
  const { method = 'ticket', selection, drawAt, attributes } = announcement;
  const problemOf = lineTest(announcement);
  const ids = entries.lines.map(idOfLine);
  const isSound =
    selectionIssues(selection, attributes).length === 0 &&
    !entries.lines.some(problemOf) &&
    new Set(ids).size === ids.length;
  if (!isSound) return undefined;
  const refused = refusedLine(record);
  if (refused !== undefined) return { ok: false, issue: refused };
  const lots = lotsOf(method, seed, ids);
  const entrants = entries.lines.map((line, at) => {
    const { id, attributes } = entrantOf(line);
    return { id, attributes, ticket: lots[at] };
  });
  const known = new Map(method === 'ticket' ? [] : ids.map((id, at) => [id, lots[at]]));
  const result: LogResult = allocateAfter(
    {
      selection,
      drawAt,
      entrantOf: ({ line }) => {
        const entrant = entrantOf(line);
        const ticket = method === 'ticket' ? ticketOf(seed, entrant.id) : known.get(entrant.id);
        return { ...entrant, ticket };
      },
    },
    entrants,
    log,
  );
  if (!result.ok) return result;
  const order = result.allocation.order.map(({ rank, id, ticket, place }) => {
    const one: { -readonly [Key in keyof Ranked]: Ranked[Key] } = { rank, id };
    if (method === 'ticket' && ticket !== undefined) one.ticket = ticket;
    if (place !== undefined) one.place = place;
    return one;
  });
  return { ok: true, order, allocation: result.allocation };
}

/** The id of whom an event is about. */
export function idOf(event: LogEvent): string {
  return 'id' in event ? event.id : idOfLine(event.line);
}

/** The first event with a line that was not announced so, or not committed to, or opened before. */
function refusedLine({ announcement, others, log }: Drawn) {
  const problemOf = lineTest(announcement);
  const committed = new Set(others.lines);
  for (const [index, event] of log.entries()) {
    if (!('line' in event)) continue;
    if (problemOf(event.line) !== undefined) return { index, code: 'log.attributes' };
    if (event.kind === 'correct') continue;
    const { method = 'ticket' } = announcement;
    if (method !== 'ticket') return { index, code: 'log.no-ticket' };
    const sha256 = commitmentToLine(event.salt, event.line);
    if (!committed.delete(sha256)) return { index, code: 'log.not-committed' };
  }
  return undefined;
}
