import type { Call } from '../call/call.js';
import { conditionOf, type Requirement } from '../call/sections/requirements.js';
import { type ConditionOptions, conditionCriterion } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { eventDay } from '../conditions/event-day.js';
import type { Facts } from '../conditions/fact.js';
import type { Scope } from '../conditions/scope.js';
import { all, on } from '../criteria/combine.js';
import { type AnswerOf, type Criterion, criterion, undetermined } from '../criteria/criterion.js';
import type { Event } from '../moments/moment.js';
import type { ScopeOf } from './scope-of.js';
import type { Entered } from './windows.js';

/** The reasons of a requirement that is judged on the day of an event. */
export interface RequirementReasons {
  /** Undetermined: the day that it is judged on is not known yet. */
  'requirement.day-unknown': {
    /** The event. */
    readonly event: string;
  };
}

/** The criterion `requirements`: every requirement of the call, each a criterion by its id. */
export function requirements(
  call: Call,
  required: Readonly<Record<string, Requirement>>,
  scopeOf: ScopeOf,
): Criterion<Entered> {
  const criteria = Object.entries(required).map(([id, requirement]) =>
    requirementOf(id, requirement, call.facts ?? {}),
  );
  return on(
    (entered: Entered) => ({
      handedIn: scopeOf(entered),
      asOf: (event: Event) => scopeOf(entered, event),
    }),
    all('requirements', criteria),
  );
}

/** What a requirement is judged on: the facts as handed in, or as of an event. */
interface Judged {
  readonly handedIn: Scope;
  readonly asOf: (event: Event) => Scope;
}

function requirementOf(id: string, requirement: Requirement, facts: Facts): Criterion<Judged> {
  const { level = 'required', judgedOn, clauses } = requirement;
  const condition = conditionOf(requirement);
  if (judgedOn === undefined) {
    const onFacts = conditionCriterion(condition, { id, facts, clauses, level });
    return on(({ handedIn }: Judged) => handedIn, onFacts);
  }
  if (typeof judgedOn === 'string')
    return onEvent(judgedOn, condition, { id, facts, clauses, level });
  const parts = judgedOn.map((event) =>
    onEvent(event, condition, { id: `${id}.${event}`, facts, clauses }),
  );
  return all(id, parts, { level, clauses });
}

/** A condition on the facts as of an event; undetermined while the day of the event is not known. */
function onEvent(event: Event, condition: Condition, options: ConditionOptions): Criterion<Judged> {
  const { id, clauses, facts, level = 'required' } = options;
  const onFacts = conditionCriterion(condition, options);
  const dayOfEvent = eventDay(event, facts);
  const unknown = criterion({
    id,
    clauses,
    level,
    check: (): AnswerOf<RequirementReasons> => undetermined('requirement.day-unknown', { event }),
  });
  const scopeAsOf = ({ asOf }: Judged) => asOf(event);
  return {
    id,
    level,
    clauses,
    outcome(judged) {
      const scope = scopeAsOf(judged);
      return dayOfEvent(scope) === undefined ? 'undetermined' : onFacts.outcome(scope);
    },
    evaluate(judged) {
      const scope = scopeAsOf(judged);
      return (dayOfEvent(scope) === undefined ? unknown : onFacts).evaluate(scope);
    },
  };
}
