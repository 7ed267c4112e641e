import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import { eventDay } from '../conditions/event-day.js';
import { all, on } from '../criteria/combine.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Event } from '../moments/moment.js';
import { requireObject } from '../parse/require.js';
import type { Register } from '../register/register.js';
import { applicant } from './applicant.js';
import { channel } from './channel.js';
import { deadline } from './deadline.js';
import { asksOfGroup, group } from './group.js';
import { type HostFacts, readHostFacts } from './host-facts.js';
import { opening } from './opening.js';
import { partners } from './partners.js';
import { parts } from './parts.js';
import { requirements } from './requirements.js';
import { round } from './round.js';
import { eventDays, scopeOf } from './scope-of.js';
import { type Entered, enter } from './windows.js';

/** What {@link formalCriteria} judges by, beside the call. */
export interface CriteriaOptions {
  /** Who may apply. */
  readonly register: Register;
  /** What the host states of the call, of applicants and of applications. */
  readonly facts?: HostFacts;
}

/**
 * The formal requirements of a call as one criterion, `eligibility`, made of `applicant`, `group`,
 * `partners`, `opening`, `round`, `deadline`, `parts`, `channel` and `requirements`
 * (C16, C17). What the call does not ask for is left out. Make it once for a call and judge any
 * number of applications with it; a draft is judged too, and what is not there yet is undetermined.
 *
 * @throws {@link UtlysningError} `facts.invalid` for facts of the host that do not fit the call;
 * `call.invalid` and `options.invalid` for something else than these. When it is evaluated,
 * `application.invalid` for what is no application.
 *
 * @example
 * ```ts
 * import { explain, formalCriteria } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const criteria = formalCriteria(hkdir2024, { register: norway });
 * const finding = criteria.evaluate({
 *   id: 'a-017',
 *   applicant: { orgnr: '864950582' },
 *   submission: { receivedAt: '2024-06-24T10:00:03+02:00', channel: 'Espresso' },
 *   members: [
 *     { id: 'p1', categories: ['administration'] },
 *     { id: 'p2', categories: ['department'] },
 *     { id: 'p3', categories: ['leadership'] },
 *     { id: 'p4', categories: ['leadership'] },
 *   ],
 *   parts: { plans: 'Ours', motivation: 'High' },
 * });
 * finding.outcome; // => 'not-met'
 * explain(finding, 'en', hkdir2024)[0];
 * // => 'The application was received on 24 June 2024 at 10:00:03, 3 seconds after the deadline, which was 24 June 2024 at 10:00 (C03, C16).'
 * ```
 */
export function formalCriteria(call: Call, options: CriteriaOptions): Criterion<Application> {
  requireCall(call);
  requireObject(options, 'options.invalid', 'options with a register');
  const { register, facts } = options;
  const scope = scopeOf(call, readHostFacts(facts, call), register);
  const days = eventDays(call);
  const { rounds, opens } = call;
  const hasOpening =
    opens !== undefined || Object.values(rounds ?? {}).some(({ opens }) => opens !== undefined);
  const hasDeadline = call.deadline !== undefined || rounds !== undefined;
  const { clauses = [], partners: partnerRules } = call.group ?? {};
  const ofPartners = partnerRules && { ...partnerRules, clauses };
  const onDay = (event: Event = 'submission') => {
    const isFact = Object.hasOwn(call.facts ?? {}, event);
    const dayOfFact = isFact ? eventDay(event, call.facts ?? {}) : undefined;
    return {
      register,
      dayOf(entered: Entered) {
        const day = dayOfFact ? dayOfFact(scope(entered, event)) : days(entered, event);
        // A draft, which has no day of submission, is judged on the day of the deadline.
        const isDraft = entered.receivedMs === undefined;
        return day ?? (isDraft ? days(entered, 'deadline') : undefined);
      },
    };
  };
  const eligibility = all<Entered>(
    'eligibility',
    [
      ...(call.applicant ? [applicant(call.applicant, onDay(call.applicant.judgedOn))] : []),
      ...(call.group && asksOfGroup(call.group) ? [group(call.group)] : []),
      ...(ofPartners ? [partners(ofPartners, onDay(ofPartners.judgedOn))] : []),
      ...(hasOpening ? [opening(call)] : []),
      ...(rounds === undefined ? [] : [round(call)]),
      ...(hasDeadline ? [deadline(call)] : []),
      ...(call.parts?.required.length ? [parts(call, call.parts, scope)] : []),
      ...(call.channel ? [channel(call.channel)] : []),
      ...(call.requirements ? [requirements(call, call.requirements, scope)] : []),
    ],
    { clauses: call.eligibility?.clauses ?? [] },
  );
  return on(enter(call, scope), eligibility);
}
