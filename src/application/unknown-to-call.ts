import type { Call } from '../call/call.js';
import { channelNames, isSameChannel } from '../call/channel-names.js';
import { gatheringIds } from '../call/gatherings.js';
import { listOf } from '../call/sections/grant.js';
import { type Fact, factIn, type Value, valueIssue } from '../conditions/fact.js';
import { type Issue, issueOf, MAX_ISSUES } from '../parse/issue.js';
import type { PlainIssueCode } from '../parse/issue-code.js';
import { own } from '../parse/own.js';

type Path = readonly (string | number)[];

/**
 * What an application names that the call does not have. The shape of the application may be wrong:
 * what is not as expected is passed over, because its shape has issues of its own.
 */
export function unknownToCall(application: unknown, call: Call): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (path: Path, code: PlainIssueCode, message: string) => {
    if (issues.length < MAX_ISSUES) issues.push({ path, code, message });
  };
  const expect = (
    known: readonly string[],
    key: unknown,
    path: Path,
    kind: 'category' | 'part' | 'item' | 'entry' | 'gathering' | 'list',
  ) => {
    if (typeof key !== 'string' || known.includes(key) || issues.length >= MAX_ISSUES) return;
    const isAny = known.length > 0;
    const message = isAny ? `expected one of ${known.join(', ')}` : `the call has no such ${kind}`;
    issues.push(issueOf(path, `${kind}.unknown`, message, { known }));
  };
  const checkFacts = (facts: unknown, about: readonly string[], path: Path) => {
    for (const [id, value] of entriesOf(facts)) {
      const fact = factIn(call.facts, id);
      const problem = factIssue(fact, about, value as Value);
      if (problem !== undefined) report([...path, id], ...problem);
    }
  };

  const { applicant, submission, facts, members, lists, parts, appliedFor } = fieldsOf(application);
  if (call.applicant?.kind === 'municipality' && !('orgnr' in fieldsOf(applicant))) {
    report(['applicant', 'orgnr'], 'missing', 'expected an organisation number');
  }
  checkChannel(fieldsOf(submission)['channel'], call, report);
  checkFacts(facts, ['application', 'applicant'], ['facts']);

  const categories = Object.keys(call.group?.seats ?? {});
  for (const [index, member] of itemsOf(members).entries()) {
    const path = ['members', index];
    const { categories: own, facts } = fieldsOf(member);
    for (const [at, category] of itemsOf(own).entries()) {
      expect(categories, category, [...path, 'categories', at], 'category');
    }
    checkFacts(facts, ['members'], [...path, 'facts']);
  }
  for (const [list, entries] of entriesOf(lists)) {
    expect(call.lists ?? [], list, ['lists', list], 'list');
    for (const [index, entry] of itemsOf(entries).entries()) {
      checkFacts(fieldsOf(entry)['facts'], [list], ['lists', list, index, 'facts']);
    }
  }
  const ofForm = call.parts?.required.map((part) => (typeof part === 'string' ? part : part.part));
  for (const [part] of entriesOf(parts)) expect(ofForm ?? [], part, ['parts', part], 'part');
  const items = call.grant?.items ?? {};
  for (const [item, amounts] of entriesOf(appliedFor)) {
    const path = ['appliedFor', item];
    expect(Object.keys(items), item, path, 'item');
    const ofCall = own(items, item);
    const over = ofCall && listOf(ofCall);
    const entries = itemsOf(over === 'members' ? members : over && fieldsOf(lists)[over]);
    const known =
      over === undefined
        ? gatheringIds(call)
        : entries.map((entry) => String(fieldsOf(entry)['id']));
    for (const [key] of entriesOf(amounts)) {
      expect(known, key, [...path, key], over === undefined ? 'gathering' : 'entry');
    }
  }
  return issues;
}

/** What is wrong with a fact that an applicant states at a place of the application. */
function factIssue(
  fact: Fact | undefined,
  about: readonly string[],
  value: Value,
): readonly [code: PlainIssueCode, message: string] | undefined {
  if (fact === undefined) return ['fact.unknown', 'the call has no such fact'];
  if (!about.includes(fact.about)) {
    return ['fact.about', `the fact is about ${fact.about}; state it there`];
  }
  if (fact.statedBy === 'host') return ['fact.host', 'the organiser states this fact'];
  const issue = valueIssue(fact, value);
  if (issue === undefined) return undefined;
  if (issue === 'fact.kind') return [issue, `expected ${EXPECTED[fact.kind]}`];
  return [issue, 'expected a value in the range that the call gives'];
}

const EXPECTED: Readonly<Record<Fact['kind'], string>> = {
  number: 'a number',
  money: 'an integer of minor units of the currency',
  day: 'a day such as 2024-06-24',
  choice: 'one of the choices',
  choices: 'a list of choices',
  'yes-no': 'true or false',
  text: 'a text',
};

/** A channel that is meant but misspelt would be a rejection, so it is an issue. */
function checkChannel(
  channel: unknown,
  call: Call,
  report: (path: Path, code: PlainIssueCode, message: string) => void,
): void {
  if (typeof channel !== 'string') return;
  const names = (call.channel?.accepted ?? []).flatMap(channelNames);
  const near = names.find((name) => isSameChannel(name, channel));
  if (near === undefined || names.includes(channel)) return;
  report(['submission', 'channel'], 'channel.spelling', `expected ${near}, written so`);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Array.isArray(value) ? [] : Object.entries(fieldsOf(value));
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
