import type { Report } from '../../conditions/check-condition.js';
import type { Clock, Moment } from '../../moments/moment.js';
import { isZone } from '../../time/zone.js';
import { momentOfDeadline, overMs, startMs, type Window, windowsOf } from '../dates.js';
import { gatheringsOf } from '../gatherings.js';
import type { Deliverable, Obligation } from '../sections/obligations.js';
import type { Sections } from '../sections.js';
import { checkClock } from './clock.js';

type Path = readonly (string | number)[];

/**
 * Checks that the clocks of the zone show each time of the call, and that what follows something
 * comes after it. What is counted from the deadline is refused if it is too early in each round.
 */
export function checkDates(call: Sections, report: Report): void {
  if (!isZone(call.zone)) {
    report(['zone'], 'zone.unknown', 'expected a time zone such as Europe/Oslo');
    return;
  }
  const { rounds, opens, deadline } = call;
  if (rounds !== undefined && Object.keys(rounds).length === 0) {
    report(['rounds'], 'missing', 'expected at least 1 round');
    return;
  }
  if (rounds !== undefined && (opens !== undefined || deadline !== undefined)) {
    const message = 'a call with rounds has no opening and no deadline of its own';
    report(['rounds'], 'rounds.exclusive', message);
  }
  let areShown = true;
  for (const [path, clock] of clocksOf(call)) {
    if (!checkClock(clock, call.zone, path, report)) areShown = false;
  }
  if (!areShown) return;
  checkOpenings(call, report);
  checkAnswers(call, report);
  checkObligations(call, report);
  checkGatherings(call, report);
}

/** The keys of moments. */
const MOMENTS = ['opens', 'deadline', 'by', 'from', 'to', 'due', 'latest'];

/** Every time of the clock in a call, with its path. */
function* clocksOf(call: Sections): Generator<readonly [path: Path, clock: Clock]> {
  const { opens, deadline, rounds = {}, answers = {}, obligations = {} } = call;
  const { repayment = {}, payments = {}, grant: { items = {} } = {} } = call;
  const entriesOf = (section: object, name: string) =>
    Object.entries(section).map(([id, entry]) => [[name, id], entry] as const);
  const dated: readonly (readonly [path: Path, fields: object])[] = [
    [[], { opens, deadline }],
    ...entriesOf(rounds, 'rounds'),
    ...entriesOf(answers, 'answers'),
    ...entriesOf(obligations, 'obligations'),
    [['repayment'], repayment],
    ...entriesOf(payments, 'payments'),
    ...Object.entries(items).flatMap(([id, item]) =>
      'period' in item && typeof item.period === 'object'
        ? [[['grant', 'items', id, 'period'], item.period] as const]
        : [],
    ),
  ];
  for (const [path, fields] of dated) {
    for (const [key, moment] of Object.entries(fields)) {
      if (MOMENTS.includes(key) && moment && 'at' in moment) yield [[...path, key], moment];
    }
  }
}

/** The call and each of its rounds open before their deadlines. */
function checkOpenings(call: Sections, report: Report): void {
  for (const window of windowsOf(call)) {
    const { round, opens } = window;
    const deadline = momentOfDeadline(window);
    if (opens === undefined || deadline === undefined) continue;
    if (!isBeforeIn(window, call, deadline, opens)) continue;
    const path = round === undefined ? ['opens'] : ['rounds', round, 'opens'];
    const key = 'day' in opens ? 'day' : 'at';
    report([...path, key], 'opens.order', 'the call has to open before its deadline');
  }
}

/** Answers come after the deadline. */
function checkAnswers(call: Sections, report: Report): void {
  for (const [id, { by, from }] of Object.entries(call.answers ?? {})) {
    if (by === undefined && from === undefined) {
      report(['answers', id], 'answer.empty', 'expected `by` or `from`');
    }
    if (by === undefined) continue;
    if (isBefore(call, by, momentOfDeadline)) {
      report(['answers', id, 'by'], 'answer.order', 'the answer comes before the deadline');
    }
    if (from !== undefined && isBefore(call, by, () => from)) {
      report(['answers', id, 'from'], 'answer.order', 'the answer is due before this');
    }
  }
}

/** An obligation is due after the answers, and its limit does not come before. */
function checkObligations(call: Sections, report: Report): void {
  const { answers = {}, obligations = {} } = call;
  for (const [id, obligation] of Object.entries(obligations)) {
    const { due, latest } = datesOf(obligation);
    if (due === undefined) continue;
    const isBeforeAnswer = Object.values(answers).some(({ by, from }) =>
      isBefore(call, due, () => by ?? from),
    );
    if (isBeforeAnswer) {
      report(['obligations', id, 'due'], 'obligation.order', 'this is due before the answer');
    }
    if (latest !== undefined && isBefore(call, latest, () => due)) {
      report(['obligations', id, 'latest'], 'obligation.order', 'this is before the due moment');
    }
  }
}

/** The moments of an obligation that has any. */
function datesOf(obligation: Obligation): Pick<Deliverable, 'due' | 'latest'> {
  const { kind } = obligation;
  return kind === 'deliverable' || kind === 'condition' ? obligation : {};
}

/** A gathering begins after the deadline. A tentative one may be on the last day of its month. */
function checkGatherings(call: Sections, report: Report): void {
  for (const { id, from, to, isFixed } of gatheringsOf(call)) {
    if (!isBefore(call, { day: isFixed ? from : to }, momentOfDeadline)) continue;
    const path = ['gatherings', id, isFixed ? 'from' : 'month'];
    report(path, 'gathering.deadline', 'the gathering begins before the deadline');
  }
}

/** Whether a moment is over before another one begins, in each window. What is not known is not. */
function isBefore(
  call: Sections,
  moment: Moment,
  other: (window: Window) => Moment | undefined,
): boolean {
  return windowsOf(call).every((window) => {
    const later = other(window);
    return later !== undefined && isBeforeIn(window, call, moment, later);
  });
}

function isBeforeIn(window: Window, call: Sections, moment: Moment, later: Moment): boolean {
  const over = overMs(call, moment, window);
  const start = startMs(call, later, window);
  return over !== undefined && start !== undefined && over <= start;
}
