import type { Call } from '../call/call.js';
import { type Issue, MAX_ISSUES } from '../parse/issue.js';
import { memberships } from './membership.js';
import type { ParticipationRecord } from './record-schema.js';

/** The parts of a record that contradict the call or the rest of the record. */
export function recordIssues(record: ParticipationRecord, call: Call): readonly Issue[] {
  const categories = new Set(call.group.seats.map(({ category }) => category));
  const gatherings = call.gatherings.planned.map(({ id }) => id);
  const { persons, issues: impossible } = memberships(record);
  const issues: Issue[] = [...impossible];
  const expect = (known: boolean, path: Issue['path'], code: string, message: string) => {
    if (!known) issues.push({ path, code, message });
  };
  const expectCategories = (list: readonly string[], path: Issue['path']) => {
    for (const [index, category] of list.entries()) {
      const message = 'expected a category of the call';
      expect(categories.has(category), [...path, index], 'category.unknown', message);
    }
  };

  for (const [index, { categories }] of record.group.entries()) {
    expectCategories(categories, ['group', index, 'categories']);
  }
  for (const [index, change] of record.changes.entries()) {
    if (change.kind === 'joined') {
      expectCategories(change.member.categories, ['changes', index, 'member', 'categories']);
    } else if (change.kind === 'replaced') {
      expectCategories(change.by.categories, ['changes', index, 'by', 'categories']);
    }
  }
  for (const [index, { gathering, persons: attending }] of record.attendance.entries()) {
    const path = ['attendance', index];
    const message = 'expected a gathering of the call';
    expect(gatherings.includes(gathering), [...path, 'gathering'], 'gathering.unknown', message);
    for (const [at, person] of attending.entries()) {
      const message = 'expected a person who is or was in the group';
      expect(persons.has(person), [...path, 'persons', at], 'person.unknown', message);
    }
  }
  for (const [index, { kind, after }] of record.work.entries()) {
    const message = 'expected work that the call requires';
    const asked = call.betweenGatherings.required.includes(kind);
    expect(asked, ['work', index, 'kind'], 'work.unknown', message);
    const before = 'expected a gathering of the call before the last';
    expect(
      gatherings.slice(0, -1).includes(after),
      ['work', index, 'after'],
      'gathering.unknown',
      before,
    );
  }
  return issues.slice(0, MAX_ISSUES);
}
