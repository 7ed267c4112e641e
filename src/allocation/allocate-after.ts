import type { Allocation } from './allocate.js';
import type { Entrant } from './entrant.js';
import { fieldOf } from './field.js';
import type { LogCorrection, LogEvent, LogInsertion } from './log.js';
import type { AnnouncedSelection } from './selection.js';
import { type LogIssueCode, Standings } from './standings.js';

/** The first event of a log that cannot have happened. */
export interface LogIssue {
  /** The index of the event. */
  readonly index: number;
  /** Why it cannot have happened. */
  readonly code: LogIssueCode;
}

/** What a log is read with. */
export interface LogContext {
  /** The selection of the announcement. */
  readonly selection: AnnouncedSelection;
  /** The time of the draw, in UTC. No event is before it. */
  readonly drawAt: string;
  /** The entrant of a line, with its ticket. The caller checks its hash and its attributes. */
  readonly entrantOf: (event: LogInsertion | LogCorrection) => Entrant;
}

/** The allocation after a log, or the first event that cannot have happened. */
export type LogResult =
  | {
      readonly ok: true;
      /** How things stand after the log. Who was struck is not in the order. */
      readonly allocation: Allocation;
      /** Who got a place by decision, beside the draw. */
      readonly beside: readonly string[];
    }
  | {
      readonly ok: false;
      /** The first event that cannot have happened. */
      readonly issue: LogIssue;
    };

/**
 * The allocation after a log. An offer fixes a place and its pool, as allocated at that moment.
 * After each decline, lapse, strike, restoration, insertion and correction the rest is allocated
 * anew around the fixed places. With the waiting list `drawn-anew`, a place that falls free goes to
 * nobody: it stays taken as it was, unless who was struck is restored.
 *
 * @throws {@link UtlysningError} `entries.number` as `allocate` does.
 */
export function allocateAfter(
  { selection, drawAt, entrantOf }: LogContext,
  entrants: readonly Entrant[],
  log: readonly LogEvent[],
): LogResult {
  const lines = log.map((event) => ('line' in event ? entrantOf(event) : undefined));
  const field = fieldOf(selection, withLines(entrants, lines));
  const ids = log.map((event, index) => ('id' in event ? event.id : (lines[index]?.id ?? '')));
  const standings = new Standings(field, new Set(ids));
  const ofLog = new Set(lines);
  const positions = new Map<Entrant, number>();
  for (const [at, entrant] of field.entrants.entries()) {
    if (ofLog.has(entrant)) positions.set(entrant, at);
    else standings.enter(at);
  }
  let latest = drawAt;
  for (const [index, event] of log.entries()) {
    const line = lines[index];
    const id = ids[index] ?? '';
    const at = line === undefined ? 0 : (positions.get(line) ?? 0);
    const code = event.at < latest ? 'log.time' : standings.apply(event, id, at);
    if (code !== undefined) return { ok: false, issue: { index, code } };
    latest = event.at;
  }
  return { ok: true, allocation: standings.allocation(), beside: standings.beside };
}

/** All lines that entrants have at some time: corrected ones beside the first, inserted ones last. */
function withLines(
  entrants: readonly Entrant[],
  lines: readonly (Entrant | undefined)[],
): readonly Entrant[] {
  const byId = new Map<string, Entrant[]>();
  for (const line of lines) {
    if (line === undefined) continue;
    const others = byId.get(line.id);
    if (others === undefined) byId.set(line.id, [line]);
    else others.push(line);
  }
  if (byId.size === 0) return entrants;
  const drawn = entrants.flatMap((entrant) => {
    const others = byId.get(entrant.id) ?? [];
    byId.delete(entrant.id);
    return [entrant, ...others];
  });
  return [...drawn, ...[...byId.values()].flat()];
}
