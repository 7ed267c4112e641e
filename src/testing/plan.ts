import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import type { Call } from '../call/call.js';
import { daysOfCall } from '../call/dates.js';
import { requireCall } from '../call/require-call.js';
import { isOpen, type TimedWindow, timedWindowsOf } from '../call/timed-windows.js';
import type { DayOf } from '../moments/resolve.js';
import { UtlysningError } from '../parse/error.js';
import { dayIn } from '../time/zone.js';
import { type Goal, goalsOf, unknownDay } from './goals.js';
import { type Month, monthOf } from './moment.js';
import { type SearchOptions, type Witness, witnessOf } from './witness.js';

/** When an application is submitted, and the facts for which it is eligible. */
export interface Plan {
  readonly window: TimedWindow;
  /** The moments that may be chosen instead. */
  readonly month: Month;
  readonly receivedMs: number;
  readonly witness: Witness;
}

/** What is planned other than an eligible application. */
export interface PlanOptions {
  /** What has to hold as well. */
  readonly goals?: readonly Goal[];
  /** The requirement that need not hold. */
  readonly except?: string | undefined;
  /** When it is submitted; a week before the deadline where it is left out. */
  readonly receivedMs?: number | undefined;
  /** The round that it is judged by; one that is open where it is left out. */
  readonly window?: TimedWindow | undefined;
  /** The order in which values are tried. */
  readonly order?: SearchOptions['order'] | undefined;
}

/**
 * A plan of an application that is eligible.
 *
 * @throws `UtlysningError` `testing.unsatisfied` where none is found.
 */
export function requirePlan(call: Call): Plan {
  requireCall(call);
  const [attempt] = attemptsOf(call, {});
  const unknown = attempt && unknownDay(call, attempt.dayOf);
  const plan = unknown === undefined ? planOf(call) : undefined;
  if (plan !== undefined) return plan;
  const goal = unknown ?? (attempt && contradictedGoal(call, attempt.goals, attempt)?.id);
  throw new UtlysningError(
    'testing.unsatisfied',
    `no facts were found for which ${goal ?? 'all requirements'} of the call can hold`,
  );
}

/** The first goal that cannot hold with those before it; undefined where all can. */
function contradictedGoal(
  call: Call,
  goals: readonly Goal[],
  options: SearchOptions,
): Goal | undefined {
  const alone = goals.find((goal) => witnessOf(call, [goal], options) === undefined);
  if (alone !== undefined) return alone;
  return goals.find(
    (_, index) => witnessOf(call, goals.slice(0, index + 1), options) === undefined,
  );
}

/** A plan of an application; undefined where none is found. */
export function planOf(call: Call, options: PlanOptions = {}): Plan | undefined {
  for (const attempt of attemptsOf(call, options)) {
    const witness = witnessOf(call, attempt.goals, attempt);
    if (witness !== undefined) return { ...attempt, witness };
  }
  return undefined;
}

/** The rounds to try, the last one first, with what has to hold in each. */
function attemptsOf(
  call: Call,
  { goals = [], except, receivedMs: given, order, window: only }: PlanOptions,
) {
  const windows = timedWindowsOf(call);
  const own = goalsOf(call, except);
  return windows.toReversed().flatMap((window) => {
    const earlier = windows
      .slice(0, windows.indexOf(window))
      .flatMap(({ closesMs }) =>
        closesMs === undefined || closesMs === window.closesMs ? [] : [closesMs + 1],
      );
    const month = monthOf(window, Math.max(Number.NEGATIVE_INFINITY, ...earlier));
    const receivedMs = given ?? aWeekBefore(month);
    const isTried = only === undefined ? isOpen(window, receivedMs) : window.round === only.round;
    if (!isTried) return [];
    const all = [...goals, ...roundGoals(call, window, receivedMs), ...own];
    const dayOf = dayOfEvents(call, window, receivedMs);
    return [{ window, month, receivedMs, goals: all, dayOf, order }];
  });
}

/** A week before the end of a window, or halfway from its beginning where that is later. */
function aWeekBefore({ fromMs, toMs }: Month): number {
  const halfway = Math.floor((fromMs + toMs) / 2 / millisecondsInSecond) * millisecondsInSecond;
  return Math.max(toMs - 7 * millisecondsInDay, halfway);
}

/** What has to hold so that an application received at a moment comes in a round that is for it. */
function roundGoals(call: Call, window: TimedWindow, receivedMs: number): readonly Goal[] {
  const { round = '', when } = window;
  const others = timedWindowsOf(call).filter(
    (other) => other.round !== round && isOpen(other, receivedMs),
  );
  return [
    ...(when === undefined ? [] : [{ id: round, condition: when }]),
    // Whether another open round is for the application has to be known.
    ...others.flatMap(({ round: id = '', when: other }) =>
      other === undefined ? [] : [{ id, condition: { any: [other, { not: other }] } }],
    ),
  ];
}

/** The days of events, of an application to a round that is received at a moment. */
export function dayOfEvents(
  call: Call,
  window: TimedWindow,
  receivedMs: number | undefined,
): DayOf {
  const dayOf = daysOfCall(call, window);
  const submitted = receivedMs === undefined ? undefined : dayIn(call.zone)(receivedMs);
  return (event) => (event === 'submission' ? submitted : dayOf(event));
}
