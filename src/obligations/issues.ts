import type { Call } from '../call/call.js';
import { checkClock } from '../call/consistency/clock.js';
import { checkObligations } from '../call/consistency/obligations.js';
import { gatheringsOf } from '../call/gatherings.js';
import type { Obligation, Obligations } from '../call/sections/obligations.js';
import { factIn, type Values, valueIssue } from '../conditions/fact.js';
import { isOfNoList } from '../conditions/known-facts.js';
import { type Issue, type IssueParts, issueOf, MAX_ISSUES } from '../parse/issue.js';
import { memberships } from './membership.js';
import type { ObligationRecord, RecordMember } from './record-schema.js';

type Path = Issue['path'];
type Report = (...parts: IssueParts) => void;

/** The parts of a record that contradict the call or the rest of the record. */
export function recordIssues(record: ObligationRecord, call: Call): readonly Issue[] {
  const issues: Issue[] = [...memberships(record).issues];
  const report: Report = (...parts) => issues.push(issueOf(...parts));
  checkMembers(record, call, report);
  checkFactsAbout(record.facts, isOfNoList, ['facts'], call, report);
  for (const [list, entries] of Object.entries(record.lists)) {
    checkKnown('list', list, call.lists ?? [], ['lists', list], report);
    for (const [at, { facts = {} }] of entries.entries()) {
      checkFactsAbout(facts, (about) => about === list, ['lists', list, at, 'facts'], call, report);
    }
  }
  checkGatherings(record, call, report);
  checkDuties(record, call, report);
  return issues.slice(0, MAX_ISSUES);
}

function checkKnown(
  kind: 'category' | 'gathering' | 'list' | 'obligation' | 'task',
  id: string,
  known: readonly string[],
  path: Path,
  report: Report,
) {
  if (known.includes(id)) return;
  report(path, `${kind}.unknown`, `expected a known ${kind}`, { known });
}

function checkMembers(record: ObligationRecord, call: Call, report: Report) {
  const known = Object.keys(call.group?.seats ?? {});
  const checkCategories = (categories: readonly string[], path: Path) => {
    for (const [index, category] of categories.entries()) {
      checkKnown('category', category, known, [...path, 'categories', index], report);
    }
  };
  const checkMember = ({ categories, facts = {} }: RecordMember, path: Path) => {
    checkCategories(categories, path);
    checkFactsAbout(facts, (about) => about === 'members', [...path, 'facts'], call, report);
  };
  for (const [index, member] of record.members.entries()) checkMember(member, ['members', index]);
  for (const [index, change] of record.changes.entries()) {
    const path = ['changes', index];
    if (change.kind === 'joined') checkMember(change.member, [...path, 'member']);
    if (change.kind === 'replaced') checkMember(change.by, [...path, 'by']);
    if (change.kind === 'changed-role') checkCategories(change.categories, path);
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
    const fact = factIn(call.facts, id);
    const at = [...path, id];
    if (fact === undefined) report(at, 'fact.unknown', 'the call has no such fact');
    else if (!isAbout(fact.about)) report(at, 'fact.about', `the fact is about ${fact.about}`);
    else {
      const issue = value === undefined ? undefined : valueIssue(fact, value);
      if (issue !== undefined) report(at, issue, 'expected a value that the fact can have');
    }
  }
}

function checkGatherings(record: ObligationRecord, call: Call, report: Report) {
  const gatherings = gatheringsOf(call);
  const ids = gatherings.map(({ id }) => id);
  for (const [index, { gathering, on }] of record.attendance.entries()) {
    checkKnown('gathering', gathering, ids, ['attendance', index, 'gathering'], report);
    const planned = gatherings.find(({ id }) => id === gathering);
    if (on === undefined || planned === undefined) continue;
    if (on >= planned.from && on <= planned.to) continue;
    report(['attendance', index, 'on'], 'attendance.day', 'the day is outside the gathering');
  }
  const tasks = Object.values(obligationsOf(record, call)).flatMap((obligation) =>
    obligation.kind === 'work' ? obligation.tasks : [],
  );
  for (const [index, { task, after }] of record.work.entries()) {
    checkKnown('task', task, tasks, ['work', index, 'task'], report);
    checkKnown('gathering', after, ids.slice(0, -1), ['work', index, 'after'], report);
  }
}

const EVENTS = ['opening', 'submission', 'deadline', 'answer', 'award'];

function checkDuties(record: ObligationRecord, call: Call, report: Report) {
  const all = obligationsOf(record, call);
  for (const id of Object.keys(record.duties)) {
    if (!isOwnDuty(id, call)) {
      report(['duties', id], 'duplicate', 'something else in the call has this id already');
    }
  }
  for (const id of Object.keys(newDuties(record, call))) checkDuty(id, all, call, report);
  const idsOf = (isOne: (obligation: Obligation) => boolean) =>
    Object.entries(all).flatMap(([id, obligation]) => (isOne(obligation) ? [id] : []));
  const deliverables = idsOf(({ kind }) => kind === 'deliverable');
  const dated = idsOf((one) => 'due' in one && one.due !== undefined);
  for (const id of Object.keys(record.delivered)) {
    checkKnown('obligation', id, deliverables, ['delivered', id], report);
  }
  for (const [index, { obligation }] of record.extensions.entries()) {
    checkKnown('obligation', obligation, dated, ['extensions', index, 'obligation'], report);
  }
  for (const id of Object.keys(record.dates)) {
    const fact = factIn(call.facts, id);
    const isDay = fact?.kind === 'day' && isOfNoList(fact.about);
    if (isDay || EVENTS.includes(id) || Object.hasOwn(call.gatherings ?? {}, id)) continue;
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
    const issues: IssueParts[] = [];
    checkDuty(id, all, call, (...issue) => issues.push(issue));
    return issues.length === 0;
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
