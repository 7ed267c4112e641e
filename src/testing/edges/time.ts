import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { Call } from '../../call/call.js';
import { isOpen, type TimedWindow, timedWindowsOf } from '../../call/timed-windows.js';
import { offsetMs } from '../../time/zone.js';
import { dependsOnSubmission, type Goal } from '../goals.js';
import { type Form, written } from '../moment.js';
import { type Plan, planOf } from '../plan.js';
import type { RejectionCode } from '../rejection.js';
import type { Edge } from './edge.js';

/** Unusual offsets from UTC, in minutes, and the smallest and the largest that can be written. */
export const FAR_OFFSETS = [-1439, -720, -210, 345, 765, 840, 1439];

/**
 * Around the moments at which a call, or each of its rounds, opens and closes, to the microsecond; the
 * last deadline is written in several offsets.
 */
export function timeEdges(call: Call): readonly Edge[] {
  const windows = timedWindowsOf(call);
  const last = windows.at(-1);
  const rounds = decidedRounds(call, windows);
  const isMoved = dependsOnSubmission(call);
  const edge = (when: string, ms: number, micros: number, form: Form): readonly Edge[] => {
    const receivedAt = written(ms, micros, form);
    const atMs = ms + micros / 1000;
    const { window, rejectedFor } = judgedAt(windows, rounds, atMs);
    const plan = isMoved
      ? planOf(call, { receivedMs: atMs, window, goals: rounds.goals })
      : rounds.plan;
    if (isMoved && plan === undefined) return [];
    const change = { submission: { receivedAt } };
    return [
      { edge: `received ${when}, ${receivedAt}`, rejectedFor, change, ...(plan && { plan }) },
    ];
  };
  const around = (what: string, ms: number, forms: readonly Form[]) =>
    MOMENTS.flatMap(([when, micros]) =>
      forms.flatMap((form) => edge(`${when} ${what}`, ms, micros, form)),
    );
  const edges = windows.flatMap(({ round, opensMs, closesMs }) => {
    const of = round === undefined ? '' : ` of ${round}`;
    const opening =
      opensMs === undefined
        ? []
        : around(`opening${of}`, opensMs, formsAt(call, opensMs).slice(0, 1));
    if (closesMs === undefined) return opening;
    const forms = formsAt(call, closesMs);
    if (round !== last?.round) {
      return [...opening, ...around(`deadline${of}`, closesMs, forms.slice(0, 1))];
    }
    return [
      ...opening,
      ...around(`deadline${of}`, closesMs, forms),
      ...byOtherClocks(call, closesMs, edge),
    ];
  });
  return [...new Map(edges.map((one) => [one.edge, one])).values()];
}

type MakeEdge = (when: string, ms: number, micros: number, form: Form) => readonly Edge[];

function byOtherClocks(call: Call, closesMs: number, edge: MakeEdge): readonly Edge[] {
  const own = offsetMs(closesMs, call.zone) / millisecondsInMinute;
  const hour = millisecondsInHour * 1000;
  const at = (offset: number): Form => ({ decimals: 'few', offset });
  return [
    ...edge('when clocks to the west show the deadline', closesMs, hour, at(own - 60)),
    ...edge('when clocks to the east show the deadline', closesMs, -hour, at(own + 60)),
  ];
}

/** How a moment is written: by the clocks of the call, with few decimals, at first. */
function formsAt(call: Call, ms: number): readonly Form[] {
  const own = offsetMs(ms, call.zone) / millisecondsInMinute;
  return [
    { offset: own, decimals: 'few' },
    { offset: own, decimals: 'six' },
    { offset: 'Z', decimals: 'few' },
    ...FAR_OFFSETS.map((offset): Form => ({ offset, decimals: 'few' })),
  ];
}

/** Moments around another, and how many microseconds they are after it. */
const MOMENTS: readonly (readonly [when: string, micros: number])[] = [
  ['a millisecond before the', -1000],
  ['a microsecond before the', -1],
  ['at the very', 0],
  ['a microsecond after the', 1],
  ['a millisecond after the', 1000],
];

/** Which rounds are for an application with some facts. */
interface DecidedRounds {
  readonly goals: readonly Goal[];
  readonly others: ReadonlySet<string | undefined>;
  readonly plan: Plan | undefined;
}

/** Facts by which one round is for the application, and of each other one it is known whether it is. */
function decidedRounds(call: Call, windows: readonly TimedWindow[]): DecidedRounds {
  const eligible = planOf(call);
  let decided: DecidedRounds = { goals: [], others: new Set(), plan: undefined };
  for (const { round, when } of windows) {
    if (when === undefined) continue;
    const isOwn = round === eligible?.window.round;
    const condition = isOwn ? when : { not: when };
    const goals = [...decided.goals, { id: round ?? '', condition }];
    const plan = planOf(call, { goals, window: eligible?.window });
    if (plan === undefined) continue;
    const others = isOwn ? decided.others : new Set([...decided.others, round]);
    decided = { goals, others, plan };
  }
  return decided;
}

/** By which window an application is judged that is received at a moment, and what it is rejected for. */
function judgedAt(
  windows: readonly TimedWindow[],
  { others }: DecidedRounds,
  atMs: number,
): { readonly window: TimedWindow; readonly rejectedFor: RejectionCode | null } {
  const open = windows.filter((window) => isOpen(window, atMs));
  const own = open.find(({ round }) => !others.has(round));
  if (own !== undefined) return { window: own, rejectedFor: null };
  const [first] = open;
  if (first !== undefined) return { window: first, rejectedFor: 'round.not-for-this' };
  const next = windows.find(({ opensMs }) => opensMs !== undefined && opensMs > atMs);
  if (next !== undefined) return { window: next, rejectedFor: 'opening.too-early' };
  return { window: windows.at(-1) as TimedWindow, rejectedFor: 'deadline.late' };
}
