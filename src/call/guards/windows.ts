import { isSame } from '../changes.js';
import { type Deadlined, type Opened, opensMs } from '../dates.js';
import type { Guard, Situation } from './guard.js';
import { tooLateMs } from './moments.js';

/** The opening of a call. */
export const opens: Guard = (situation) =>
  laterOpening(situation.before, situation.after, situation);

/** The deadline of a call. */
export const deadline: Guard = (situation) => {
  const { before, after } = situation;
  if (after.rounds !== undefined) {
    return 'rounds cannot replace a deadline: an applicant could be in none of them';
  }
  return earlierDeadline(before, after, situation);
};

/** The rounds of a call: each has an opening and a deadline of its own. */
export const rounds: Guard = (situation) => {
  const { before, after, atMs } = situation;
  const later = new Map(Object.entries(after.rounds ?? {}));
  for (const [id, round] of Object.entries(before.rounds ?? {})) {
    const changed = later.get(id);
    later.delete(id);
    if (changed === undefined) return 'a round cannot be taken away: applicants count on it';
    const reason =
      laterOpening(round, changed, situation) ?? earlierDeadline(round, changed, situation);
    if (reason !== undefined) return reason;
    const isOver = atMs >= tooLateMs(before, round);
    if (isOver && !isSame(round.when, changed.when)) {
      return 'whom a round is for cannot change after its deadline: applications are judged by it';
    }
  }
  const isOpenAlready = (round: Opened) =>
    (opensMs(after, round) ?? Number.NEGATIVE_INFINITY) < atMs;
  return [...later.values()].some(isOpenAlready)
    ? 'a new round cannot open before the amendment: it would take applications to other rounds'
    : undefined;
};

function laterOpening(was: Opened, is: Opened, situation: Situation): string | undefined {
  const { before, after, atMs, publishedMs } = situation;
  const wasMs = opensMs(before, was) ?? publishedMs;
  const isMs = opensMs(after, is) ?? Number.NEGATIVE_INFINITY;
  return atMs >= wasMs && isMs > wasMs
    ? 'what is open cannot open later: an application that was sent would be too early'
    : undefined;
}

function earlierDeadline(was: Deadlined, is: Deadlined, situation: Situation): string | undefined {
  const { before, after, atMs } = situation;
  const wasMs = tooLateMs(before, was);
  const isMs = tooLateMs(after, is);
  if (isMs < wasMs) return 'a deadline cannot come earlier: applicants count on their time';
  return isMs > wasMs && isMs <= atMs
    ? 'a deadline cannot move to the past: nobody could use the time'
    : undefined;
}
