import type { Call } from '../call/call.js';
import { checkClock } from '../call/consistency/clock.js';
import { checkObligations } from '../call/consistency/obligations.js';
import { gatheringsOf } from '../call/gatherings.js';
import type { Obligation, Obligations } from '../call/sections/obligations.js';
import { type Values, valueIssue } from '../conditions/fact.js';
import { isOfNoList } from '../conditions/known-facts.js';
import { type Issue, type IssueParts, issueOf, MAX_ISSUES } from '../parse/issue.js';
import { memberships } from './membership.js';
import type { ObligationRecord } from './record-schema.js';

type Path = Issue['path'];

/** The parts of a record that contradict the call or the rest of the record. */
export function recordIssues(record: ObligationRecord, call: Call): readonly Issue[] {
  const issues: Issue[] = [...memberships(record).issues];
  const report = (...parts: IssueParts) => {
    issues.push(issueOf(...parts));
  };
  const expect = (
    known: readonly string[],
    id: string,
    path: Path,
    kind: 'category' | 'gathering' | 'list' | 'obligation' | 'task',
  ) => {
    if (known.includes(id)) return;
    report(path, `${kind}.unknown`, `expected a known ${kind}`, { known });
  };
  checkMembers(record, call, expect, report);
  checkFactsAbout(record.facts, isOfNoList, ['facts'], call, report);
  for (const [list, entries] of Object.entries(record.lists)) {
    expect(call.lists ?? [], list, ['lists', list], 'list');
    for (const [at, { facts = {} }] of entries.entries()) {
      checkFactsAbout(facts, (about) => about === list, ['lists', list, at, 'facts'], call, report);
    }
  }
  checkGatherings(record, call, expect, report);
  checkDuties(record, call, expect, report);
  return issues.slice(0, MAX_ISSUES);
}

type Report = (...parts: IssueParts) => void;
type Expect = (
  known: readonly string[],
  id: string,
  path: Path,
  kind: 'category' | 'gathering' | 'list' | 'obligation' | 'task',
) => void;

function checkMembers(record: ObligationRecord, call: Call, expect: Expect, report: Report) {
  const known = Object.keys(call.group?.seats ?? {});
  const categories = (list: readonly string[], path: Path) => {
    for (const [index, category] of list.entries()) {
      expect(known, category, [...path, 'categories', index], 'category');
    }
  };
  const member = (one: ObligationRecord['members'][number], path: Path) => {
    categories(one.categories, path);
    const isOfMembers = (about: string) => about === 'members';
    checkFactsAbout(one.facts ?? {}, isOfMembers, [...path, 'facts'], call, report);
  };
  for (const [index, one] of record.members.entries()) member(one, ['members', index]);
  for (const [index, change] of record.changes.entries()) {
    const path = ['changes', index];
    if (change.kind === 'joined') member(change.member, [...path, 'member']);
    if (change.kind === 'replaced') member(change.by, [...path, 'by']);
    if (change.kind === 'changed-role') categories(change.categories, path);
  }
}

function checkFactsAbout(
  facts: Values,
  isAbout: (about: string) => boolean,
  path: Path,
  call: Call,
  report: Report,
) {
  for (const [id, value] of Object.entries(facts)) {
    const fact = Object.hasOwn(call.facts ?? {}, id) ? call.facts?.[id] : undefined;
    const at = [...path, id];
    if (fact === undefined) report(at, 'fact.unknown', 'the call has no such fact');
    else if (!isAbout(fact.about)) report(at, 'fact.about', `the fact is about ${fact.about}`);
    else {
      const issue = value === undefined ? undefined : valueIssue(fact, value);
      if (issue !== undefined) report(at, issue, 'expected a value that the fact can have');
    }
  }
}

function checkGatherings(record: ObligationRecord, call: Call, expect: Expect, report: Report) {
  const gatherings = gatheringsOf(call);
  const ids = gatherings.map(({ id }) => id);
  for (const [index, { gathering, on }] of record.attendance.entries()) {
    expect(ids, gathering, ['attendance', index, 'gathering'], 'gathering');
    const planned = gatherings.find(({ id }) => id === gathering);
    if (on === undefined || planned === undefined) continue;
    if (on >= planned.from && on <= planned.to) continue;
    report(['attendance', index, 'on'], 'attendance.day', 'the day is outside the gathering');
  }
  const tasks = Object.values(obligationsOf(record, call)).flatMap((obligation) =>
    obligation.kind === 'work' ? obligation.tasks : [],
  );
  for (const [index, { task, after }] of record.work.entries()) {
    expect(tasks, task, ['work', index, 'task'], 'task');
    expect(ids.slice(0, -1), after, ['work', index, 'after'], 'gathering');
  }
}

function checkDuties(record: ObligationRecord, call: Call, expect: Expect, report: Report) {
  const all = obligationsOf(record, call);
  for (const id of Object.keys(record.duties)) {
    if (!isOwnDuty(id, call)) {
      report(['duties', id], 'duplicate', 'something else in the call has this id already');
    }
  }
  for (const id of Object.keys(newDuties(record, call))) checkDuty(id, all, call, report);
  const idsOf = (isOne: (obligation: Obligations[string]) => boolean) =>
    Object.keys(all).filter((id) => isOne(all[id] as Obligations[string]));
  const deliverables = idsOf(({ kind }) => kind === 'deliverable');
  const dated = idsOf((one) => 'due' in one && one.due !== undefined);
  for (const id of Object.keys(record.delivered)) {
    expect(deliverables, id, ['delivered', id], 'obligation');
  }
  for (const [index, { obligation }] of record.extensions.entries()) {
    expect(dated, obligation, ['extensions', index, 'obligation'], 'obligation');
  }
  const events = ['opening', 'submission', 'deadline', 'answer', 'award'];
  for (const id of Object.keys(record.dates)) {
    const fact = Object.hasOwn(call.facts ?? {}, id) ? call.facts?.[id] : undefined;
    const isDay = fact?.kind === 'day' && isOfNoList(fact.about);
    if (isDay || events.includes(id) || Object.hasOwn(call.gatherings ?? {}, id)) continue;
    report(['dates', id], 'event.unknown', 'the call has no such event');
  }
}

/** The obligations of a call, and those that a record adds. */
export function obligationsOf(record: ObligationRecord, call: Call): Obligations {
  return { ...newDuties(record, call), ...call.obligations };
}

/** The duties of a record whose ids the call does not use. */
function newDuties({ duties }: ObligationRecord, call: Call): Obligations {
  return Object.fromEntries(Object.entries(duties).filter(([id]) => isOwnDuty(id, call)));
}

function isOwnDuty(
  id: string,
  { facts = {}, lists = [], gatherings = {}, obligations = {} }: Call,
) {
  const taken = [facts, gatherings, obligations].some((ids) => Object.hasOwn(ids, id));
  return !taken && !lists.includes(id);
}

/** The duties of a record that fit the call. The others cannot be judged. */
export function fittingDuties(record: ObligationRecord, call: Call): Obligations {
  const all = obligationsOf(record, call);
  const fitting = Object.entries(newDuties(record, call)).filter(([id]) => {
    let fits = true;
    checkDuty(id, all, call, () => {
      fits = false;
    });
    return fits;
  });
  return Object.fromEntries(fitting);
}

function checkDuty(id: string, all: Obligations, call: Call, report: Report) {
  const duty = all[id] as Obligation;
  checkObligations(call, all, { [id]: duty }, ['duties'], report);
  if (duty.kind !== 'deliverable' && duty.kind !== 'condition') return;
  for (const [key, moment] of Object.entries({ due: duty.due, latest: duty.latest })) {
    if (moment && 'at' in moment) checkClock(moment, call.zone, ['duties', id, key], report);
  }
}
