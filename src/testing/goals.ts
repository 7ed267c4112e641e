import type { Call } from '../call/call.js';
import { conditionOf, type Requirement } from '../call/sections/requirements.js';
import type { Condition } from '../conditions/condition.js';
import type { DayOf } from '../moments/resolve.js';
import { idsUnder } from './candidates.js';

/** A condition that has to hold, and what an error names it by. */
export interface Goal {
  readonly id: string;
  readonly condition: Condition;
}

/** What has to hold in a call, whatever the round: its requirements, and that their days are known. */
export function goalsOf(call: Call, except?: string): readonly Goal[] {
  return judgedIn(call).flatMap(({ id, events, condition }) => [
    ...events
      .filter((event) => isFact(call, event))
      .map((event) => ({ id, condition: { stated: event } })),
    ...(condition === undefined || id === except ? [] : [{ id, condition }]),
  ]);
}

/** What is judged on the day of an event that nobody can know yet. */
export function unknownDay(call: Call, dayOf: DayOf): string | undefined {
  const isUnknown = (event: string) => !isFact(call, event) && dayOf(event) === undefined;
  return judgedIn(call).find(({ events }) => events.some(isUnknown))?.id;
}

/** What is judged in a call as it is on the days of events: the applicant, partners and requirements. */
function judgedIn(call: Call) {
  const { applicant, group, requirements = {} } = call;
  const required = Object.entries(requirements).filter(([, { level }]) => level !== 'recommended');
  return [
    { id: 'applicant', events: eventsOf(applicant), condition: undefined },
    { id: 'partners', events: eventsOf(group?.partners), condition: undefined },
    ...required.map(([id, requirement]) => ({
      id,
      events: eventsOf(requirement),
      condition: conditionOf(requirement),
    })),
  ];
}

function eventsOf(rules: Pick<Requirement, 'judgedOn'> = {}): readonly string[] {
  return [rules.judgedOn ?? []].flat();
}

function isFact({ facts = {} }: Call, event: string): boolean {
  return Object.hasOwn(facts, event);
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
