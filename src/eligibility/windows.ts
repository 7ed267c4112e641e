import type { Applicant, Application, Member } from '../application/application.js';
import { receivedMs } from '../application/received.js';
import type { Call } from '../call/call.js';
import { isOpen, type TimedWindow, timedWindowsOf } from '../call/timed-windows.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Scope } from '../conditions/scope.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { requireObject } from '../parse/require.js';

/** An application with what its criteria read of it, in the window that it is judged by. */
export interface Entered {
  readonly application: Application;
  readonly applicant: Applicant;
  /** A draft may not state them yet. An application that was submitted without them has none. */
  readonly members: readonly Member[] | undefined;
  /** When it was received, in milliseconds since 1970-01-01T00:00:00Z; undefined for a draft. */
  readonly receivedMs: number | undefined;
  readonly window: TimedWindow;
  /** Whether the round is for this application; undefined where it is for all. */
  readonly isFor: Finding | undefined;
}

/**
 * Makes the function that finds the window of an application. In a call with rounds: of those that are open on receipt, the
 * first by deadline that is for the application. An earlier open one of which that is undetermined
 * is taken too. Where no open one is for it, it is judged by the first open one; where none is open,
 * by the next one to open that may be for it, or else by the last of these. So is a draft.
 */
export function enter(
  call: Call,
  scopeOf: (entered: Entered) => Scope,
): (application: Application) => Entered {
  const windows = timedWindowsOf(call);
  const [first = NO_WINDOW] = windows;
  const last = windows.at(-1) ?? NO_WINDOW;
  if (windows.length < 2 && first.when === undefined) {
    return (application) => inWindow(first, application);
  }
  const conditions = new Map<TimedWindow, Criterion<Scope>>();
  for (const window of windows) {
    const { when, clauses } = window;
    if (when === undefined) continue;
    const facts = call.facts ?? {};
    conditions.set(window, conditionCriterion(when, { id: 'round.when', facts, clauses }));
  }
  return (application) => {
    const received = inWindow(last, application);
    const judged = (window: TimedWindow): Entered => {
      const entered = { ...received, window };
      return { ...entered, isFor: conditions.get(window)?.evaluate(scopeOf(entered)) };
    };
    const isOwn = ({ isFor }: Entered) => isFor?.outcome !== 'not-met';
    const candidates = windows.map(judged).filter(isOwn);
    const lastOwn = candidates.at(-1) ?? judged(last);
    const atMs = received.receivedMs;
    if (atMs === undefined) return lastOwn;
    const open = windows.filter((window) => isOpen(window, atMs));
    const entered = open.map(judged);
    const next = candidates.find(({ window }) => (window.opensMs ?? -Infinity) > atMs);
    return entered.find(isOwn) ?? entered[0] ?? next ?? lastOwn;
  };
}

/** Refuses what is no application, such as a parse result that was not unwrapped. */
function inWindow(window: TimedWindow, application: Application): Entered {
  const expected = 'an application that `parseApplication` gave';
  requireObject(application, 'application.invalid', expected);
  const { applicant, submission, members = submission && [] } = application;
  requireObject(applicant, 'application.invalid', expected);
  const atMs = submission && receivedMs(submission);
  return { application, applicant, members, receivedMs: atMs, window, isFor: undefined };
}

/** The window of a call that has no round. `defineCall` refuses one. */
const NO_WINDOW: TimedWindow = {
  round: undefined,
  opens: undefined,
  deadline: undefined,
  when: undefined,
  clauses: [],
  opensMs: undefined,
  closesMs: undefined,
  isInclusive: true,
};
