import type * as z from 'zod/mini';
import {
  checkCondition,
  checkMoment,
  expectedEvent,
  type Report,
} from '../../conditions/check-condition.js';
import type { Condition } from '../../conditions/condition.js';
import { factIn } from '../../conditions/fact.js';
import { isRecord } from '../../parse/require.js';
import { codedIssue } from '../../parse/schema.js';
import { channelNames, isSameChannel } from '../channel-names.js';
import { FORMAL_IDS } from '../formal-ids.js';
import type { Sections } from '../sections.js';
import { checkDates } from './dates.js';
import { checkFacts } from './facts.js';
import { checkGatherings } from './gatherings.js';
import { checkGrant } from './grant.js';
import { knownIds } from './known-ids.js';
import { checkLimits } from './limits.js';
import { checkObligations } from './obligations.js';
import { checkGroup } from './seats.js';
import { checkSelection } from './selection.js';
import { checkUnique } from './unique.js';

/** Checks what the schema of a call cannot: that its parts agree with each other. */
export function checkConsistency(call: Sections, context: z.core.$RefinementCtx<Sections>): void {
  // A day that is none cannot be compared, and an entry that is refused is missing elsewhere.
  if (context.issues.length > 0) return;
  const report: Report = (...issue) => context.addIssue(codedIssue(...issue));

  checkDates(call, report);
  for (const [path, clause] of cited(call, [])) {
    if (Object.hasOwn(call.clauses, clause)) continue;
    report(path, 'clause.unknown', 'the call has no such clause');
  }
  checkFacts(call, report);
  checkConditions(call, report);
  checkLimits(call, report);
  checkGroup(call, report);
  checkGatherings(call, report);
  const { obligations = {} } = call;
  checkObligations(call, obligations, obligations, ['obligations'], report);
  const parts = call.parts?.required.map((part) => (typeof part === 'string' ? part : part.part));
  checkUnique(parts ?? [], ['parts', 'required'], report);
  checkChannels(call, report);
}

/** Conditions and moments refer only to what the call has. */
function checkConditions(call: Sections, report: Report): void {
  const { facts = {}, rounds = {}, requirements = {}, answers = {} } = call;
  const known = knownIds(call);
  const condition = (value: Condition | undefined, ...path: (string | number)[]) => {
    if (value !== undefined) checkCondition(value, path, known, report);
  };
  const event = (value: string | undefined, ...path: (string | number)[]) => {
    if (value === undefined || known.events.includes(value)) return;
    const fact = factIn(facts, value);
    const isOfAll = ['application', 'applicant', 'call'].includes(fact?.about ?? '');
    if (fact?.kind === 'day' && isOfAll) return;
    report(path, 'event.unknown', expectedEvent(known));
  };

  for (const [id, { when, holds, judgedOn }] of Object.entries(requirements)) {
    if (id === 'eligibility' || FORMAL_IDS.includes(id)) {
      report(['requirements', id], 'id.reserved', `\`${id}\` is a reserved id; choose another`);
    }
    condition(when, 'requirements', id, 'when');
    condition(holds, 'requirements', id, 'holds');
    if (typeof judgedOn === 'string') event(judgedOn, 'requirements', id, 'judgedOn');
    else {
      for (const [at, on] of (judgedOn ?? []).entries())
        event(on, 'requirements', id, 'judgedOn', at);
    }
  }
  for (const [id, { when }] of Object.entries(rounds)) condition(when, 'rounds', id, 'when');
  for (const [at, part] of (call.parts?.required ?? []).entries()) {
    if (typeof part !== 'string') condition(part.when, 'parts', 'required', at, 'when');
  }
  event(call.applicant?.judgedOn, 'applicant', 'judgedOn');
  event(call.group?.partners?.judgedOn, 'group', 'partners', 'judgedOn');
  // The answer is counted from what comes before it: from itself it would be a circle.
  const beforeAnswer = { ...known, events: known.events.filter((event) => event !== 'answer') };
  for (const [id, { by, from }] of Object.entries(answers)) {
    if (by) checkMoment(by, ['answers', id, 'by'], beforeAnswer, report);
    if (from) checkMoment(from, ['answers', id, 'from'], beforeAnswer, report);
  }
  checkGrant(call, known, report);
  checkSelection(call, known, report);
}

/** No channel has the name of another one, in any language. */
function checkChannels({ channel }: Sections, report: Report): void {
  const seen: string[] = [];
  for (const [at, accepted] of (channel?.accepted ?? []).entries()) {
    const names = channelNames(accepted);
    if (names.some((name) => seen.some((other) => isSameChannel(name, other)))) {
      report(['channel', 'accepted', at], 'duplicate', 'this channel occurs twice in the list');
    }
    seen.push(...names);
  }
}

/** Every citation of a clause in a call, with its path. */
function* cited(
  section: object,
  path: readonly string[],
): Generator<[path: readonly (string | number)[], clause: string]> {
  for (const [key, value] of Object.entries(section)) {
    if (path.length === 0 && UNCITED.includes(key)) continue;
    if (/clauses$/i.test(key) && Array.isArray(value)) {
      for (const [index, clause] of value.entries()) yield [[...path, key, index], clause];
    } else if (isRecord(value)) {
      yield* cited(value, [...path, key]);
    }
  }
}

const UNCITED = ['clauses', 'facts', 'terms', 'words', 'title'];
