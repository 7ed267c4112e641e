import {
  type Admission,
  type Announcement,
  type Call,
  canonicalJson,
  type DrawRecord,
  deadlineMs,
  type EntryList,
  epochMs,
  isOpen,
  type OthersList,
  openingMs,
  zonedTimestamp,
} from 'utlysning';
import { append } from './audit.js';
import type { Queries } from './database.js';
import type { Portal } from './portal.js';
import { Problem } from './problems.js';
import { actorOf, type Who } from './who.js';

/** What happens to a call, each at most once and in this order. */
export interface Milestones {
  readonly announced: Announcement;
  /** What became of every application, who is in the draw, and who can still be let in. */
  readonly closed: {
    readonly admission: Admission;
    readonly entries: EntryList;
    readonly others: OthersList;
  };
  readonly published: EntryList & { readonly others: Omit<OthersList, 'openings'> };
  readonly drawn: DrawRecord;
}

/** A call, and the milestones that it has reached. */
export type Round = { readonly call: Call } & {
  readonly [Kind in keyof Milestones]?: {
    readonly at: string;
    readonly document: Milestones[Kind];
  };
};

/** A call with its milestones. `for update` waits for what is being submitted, `for share` for a closing. */
export async function roundOf(
  queries: Queries,
  id: string,
  lock: '' | 'for share' | 'for update' = '',
): Promise<Round> {
  const sql = `select document as call from calls where id = $1 ${lock}`;
  const [row] = await queries.query<{ call: Call }>(sql, [id]);
  if (row === undefined) throw new Problem(404, 'call.unknown', 'There is no such call.');
  const reached = await queries.query<{ kind: string; at: string; document: unknown }>(
    'select kind, at, document from milestones where call = $1',
    [id],
  );
  const milestones = reached.map(({ kind, ...milestone }) => [kind, milestone]);
  return { ...row, ...Object.fromEntries(milestones) };
}

/** Reaches a milestone, with what the audit is to say of it. */
export async function reach<Kind extends keyof Milestones>(
  tx: Queries,
  { call, kind, at, who }: { call: Call; kind: Kind; at: string; who: Who },
  document: Milestones[Kind],
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = [call.id, kind, at, canonicalJson(document)];
  await tx.query('insert into milestones values ($1, $2, $3, $4)', row);
  await append(tx, { at, actor: actorOf(who), action: kind, subject: call.id, facts });
}

/** Adds a call, if it is not there yet. */
export async function addCall({ database }: Portal, call: Call): Promise<void> {
  const row = [call.id, canonicalJson(call)];
  await database.query('insert into calls values ($1, $2) on conflict do nothing', row);
}

/** Now, as the portal stamps it. */
export function stamp({ clock }: Portal, { zone }: Call): string {
  return zonedTimestamp(clock(), zone);
}

/** When a call closes, in milliseconds. A call without a deadline has no place in this portal. */
export function closingMs(call: Call): number {
  const closing = deadlineMs(call);
  if (closing === undefined) throw new Error(`the call ${call.id} has no deadline`);
  return closing;
}

/** When a call closes, as the portal writes it. */
export function closingOf(call: Call): string {
  return zonedTimestamp(closingMs(call), call.zone);
}

/** Until when an applicant can change something, and whether that very moment is still in time. */
export function changeableAt(call: Call, at: string) {
  const until = closingOf(call);
  return { at, until, closes: isOpen(call, until) ? 'inclusive' : 'exclusive' } as const;
}

/** Whether the deadline has passed at a moment. At the deadline itself, it depends on the call. */
export function isOver(call: Call, at: string): boolean {
  const lateMs = epochMs(at) - closingMs(call);
  return lateMs > 0 || (lateMs === 0 && !isOpen(call, at));
}

/** Refuses what comes before the call opens. */
export function requireOpen(call: Call, at: string): void {
  const opens = openingMs(call);
  if (opens === undefined || epochMs(at) >= opens) return;
  throw new Problem(409, 'call.not-open', `The call opens at ${zonedTimestamp(opens, call.zone)}.`);
}
