import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import { type Applicant, applicantKey, type Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { daysOfCall } from '../call/dates.js';
import { requireCall } from '../call/require-call.js';
import { isOpen, type TimedWindow, timedWindowsOf } from '../call/timed-windows.js';
import type { Condition } from '../conditions/condition.js';
import type { Value, Values } from '../conditions/fact.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import type { DayOf } from '../moments/resolve.js';
import { UtlysningError } from '../parse/error.js';
import { dayIn } from '../time/zone.js';
import { type People, peopleFor } from './a-group.js';
import { idsUnder } from './candidates.js';
import { type Month, monthOf } from './moment.js';
import {
  contradictedGoal,
  type Goal,
  type SearchOptions,
  type Witness,
  witnessOf,
} from './witness.js';

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

type Requirement = NonNullable<Call['requirements']>[string];

/** The condition of a requirement, for those for whom it has to hold. */
export function conditionOf({ when, holds }: Requirement): Condition {
  return when === undefined ? holds : { when, holds };
}

/** What has to hold in a call, whatever the round: its requirements, and that their days are known. */
export function goalsOf(call: Call, except?: string): readonly Goal[] {
  const events = (id: string, judgedOn: string | readonly string[] = []): Goal[] =>
    [judgedOn]
      .flat()
      .flatMap((event) =>
        Object.hasOwn(call.facts ?? {}, event) ? [{ id, condition: { stated: event } }] : [],
      );
  const required = Object.entries(call.requirements ?? {}).filter(
    ([, { level }]) => level !== 'recommended',
  );
  return [
    ...events('applicant', call.applicant?.judgedOn),
    ...events('partners', call.group?.partners?.judgedOn),
    ...required.flatMap(([id, requirement]) => [
      ...events(id, requirement.judgedOn),
      ...(id === except ? [] : [{ id, condition: conditionOf(requirement) }]),
    ]),
  ];
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

/** A plan of an application; undefined where none is found. */
export function planOf(call: Call, options: PlanOptions = {}): Plan | undefined {
  for (const attempt of attemptsOf(call, options)) {
    const witness = witnessOf(call, attempt.goals, attempt);
    if (witness !== undefined) return { ...attempt, witness };
  }
  return undefined;
}

/**
 * A plan of an application that is eligible.
 *
 * @throws `UtlysningError` `testing.unsatisfied` where none is found.
 */
export function requirePlan(call: Call, options: PlanOptions = {}): Plan {
  requireCall(call);
  const plan = isKnownWhenJudged(call, options) ? planOf(call, options) : undefined;
  if (plan !== undefined) return plan;
  const [attempt] = attemptsOf(call, options);
  const unknown = attempt && unknownDay(call, attempt.dayOf);
  const goal = unknown ?? (attempt && contradictedGoal(call, attempt.goals, attempt)?.id);
  throw new UtlysningError(
    'testing.unsatisfied',
    `no facts were found for which ${goal ?? 'all requirements'} of the call can hold`,
  );
}

/** The rounds to try, the last one first, with what has to hold in each. */
function attemptsOf(
  call: Call,
  { goals = [], except, receivedMs, order, window: only }: PlanOptions,
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
    const atMs = receivedMs ?? aWeekBefore(month);
    const isTried = only === undefined ? isOpen(window, atMs) : window.round === only.round;
    if (!isTried) return [];
    const all = [...goals, ...roundGoals(call, window, atMs), ...own];
    return [
      {
        window,
        month,
        receivedMs: atMs,
        goals: all,
        dayOf: dayOfEvents(call, window, atMs),
        order,
      },
    ];
  });
}

/** A week before the end of a window, or halfway from its beginning where that is later. */
function aWeekBefore({ fromMs, toMs }: Month): number {
  const halfway = Math.floor((fromMs + toMs) / 2 / millisecondsInSecond) * millisecondsInSecond;
  return Math.max(toMs - 7 * millisecondsInDay, halfway);
}

/** What is judged on the day of an event that nobody can know yet. */
function unknownDay(call: Call, dayOf: DayOf): string | undefined {
  const isUnknown = (judgedOn: string | readonly string[] = []) =>
    [judgedOn]
      .flat()
      .some((event) => !Object.hasOwn(call.facts ?? {}, event) && dayOf(event) === undefined);
  if (isUnknown(call.applicant?.judgedOn)) return 'applicant';
  if (isUnknown(call.group?.partners?.judgedOn)) return 'partners';
  return Object.entries(call.requirements ?? {}).find(
    ([, { judgedOn, level }]) => level !== 'recommended' && isUnknown(judgedOn),
  )?.[0];
}

function isKnownWhenJudged(call: Call, options: PlanOptions): boolean {
  const [attempt] = attemptsOf(call, options);
  return attempt === undefined || unknownDay(call, attempt.dayOf) === undefined;
}

/** The facts of a record that the applicant states, or that the host states. */
function statedBy(call: Call, who: 'applicant' | 'host', values: Values = {}) {
  return Object.fromEntries(
    Object.entries(values).filter(([id]) => call.facts?.[id]?.statedBy === who),
  ) as Readonly<Record<string, Value>>;
}

/**
 * An application with the facts of a plan. Where it has more members than the plan, these have the
 * facts of its last.
 */
export function withPlan<Fields extends Skeleton>(
  call: Call,
  application: Fields,
  { witness: { facts, lists } }: Plan,
): object {
  const { applicant, members } = application;
  const isLookedUp = call.group?.partners !== undefined && 'orgnr' in applicant;
  const stated = statedBy(call, 'applicant', facts);
  const own = Object.entries(lists).filter(([list]) => list !== 'members');
  const entriesOf = (list: string, entries: readonly Values[]) =>
    entries.map((entry, index) => withFacts({ id: `${list}-${index + 1}` }, call, entry));
  return {
    ...application,
    ...(Object.keys(stated).length > 0 && { facts: stated }),
    ...(own.length > 0 && {
      lists: Object.fromEntries(own.map(([list, entries]) => [list, entriesOf(list, entries)])),
    }),
    ...(members && {
      members: members.map((member, index) => {
        const known = isLookedUp ? { orgnr: applicant.orgnr, ...member } : member;
        return withFacts(known, call, lists['members']?.[index] ?? lists['members']?.at(-1));
      }),
    }),
  };
}

/** What an application has that facts are added to. */
interface Skeleton {
  readonly applicant: Applicant;
  readonly members?: readonly Member[] | undefined;
}

/** The categories of the members by a plan: as many as fill the seats, and as the conditions need. */
export function peopleIn(call: Call, { witness }: Plan): People {
  const people = peopleFor(call);
  const { length } = witness.lists['members'] ?? people;
  const more = Array.from({ length: Math.max(0, length - people.length) }, () => []);
  return [...people, ...more];
}

function withFacts<Entry extends object>(entry: Entry, call: Call, values?: Values): Entry {
  const facts = statedBy(call, 'applicant', values);
  return Object.keys(facts).length === 0 ? entry : { ...entry, facts };
}

/** What identifies an application and its entries to the host. */
export interface Keys {
  readonly id: string;
  readonly applicant: Applicant;
  readonly members?: readonly { readonly id: string }[] | undefined;
  readonly lists?: Readonly<Record<string, readonly { readonly id: string }[]>> | undefined;
}

/** The facts of the host in a plan, for an application. */
export function hostFactsIn(
  call: Call,
  { facts, lists }: Witness,
  { id, applicant, members, lists: own = {} }: Keys,
): HostFacts {
  const about = (subjects: readonly string[]) =>
    Object.fromEntries(
      Object.entries(statedBy(call, 'host', facts)).filter(([fact]) =>
        subjects.includes(call.facts?.[fact]?.about ?? ''),
      ),
    );
  const entries = Object.entries({ ...own, ...(members && { members }) }).flatMap(
    ([list, listed]) => {
      const known = lists[list];
      const hosts = listed.flatMap((entry, index) => {
        const values = statedBy(call, 'host', known?.[index] ?? known?.at(-1));
        return Object.keys(values).length === 0 ? [] : [[entry.id, values] as const];
      });
      return hosts.length === 0 ? [] : [[list, Object.fromEntries(hosts)] as const];
    },
  );
  const ofAward = about(['application', 'award']);
  const application = {
    ...(Object.keys(ofAward).length > 0 && { facts: ofAward }),
    ...(entries.length > 0 && { entries: Object.fromEntries(entries) }),
  };
  const [ofCall, ofApplicant] = [about(['call']), about(['applicant'])];
  return {
    ...(Object.keys(ofCall).length > 0 && { call: ofCall }),
    ...(Object.keys(ofApplicant).length > 0 && {
      applicants: { [applicantKey(applicant)]: ofApplicant },
    }),
    ...(Object.keys(application).length > 0 && { applications: { [id]: application } }),
  };
}

/** Whether what has to hold depends on when an application is submitted. */
export function dependsOnSubmission(call: Call): boolean {
  return conditionsOf(call).some((condition) =>
    idsUnder(condition, ['after', 'before', 'on']).some(
      (event) => event === 'submission' || (event === 'deadline' && call.rounds !== undefined),
    ),
  );
}

/** Whether what has to hold depends on who the members are together, and not only on each. */
export function dependsOnMembers(call: Call): boolean {
  return conditionsOf(call).some((condition) =>
    idsUnder(condition, ['count', 'over']).includes('members'),
  );
}

function conditionsOf(call: Call): readonly Condition[] {
  const rounds = Object.values(call.rounds ?? {}).flatMap(({ when }) => when ?? []);
  return [...goalsOf(call).map(({ condition }) => condition), ...rounds];
}
