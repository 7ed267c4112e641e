import type { Issue } from '../parse/issue.js';
import { firstDayOf } from '../time/calendar.js';
import type { Call } from './call.js';
import { dueDay, windowsOf } from './dates.js';
import { requireCall } from './require-call.js';
import { selectionRemarks } from './selection-remarks.js';

type Path = Issue['path'];

/**
 * What the author of a call should look at, though the call is valid: an id that texts print and
 * `terms` does not name, and a value of a fact without a text, both of which texts print as they
 * stand; a percentage of the places that comes to none; quotas that one entrant may fall under; a
 * deliverable that is due before the course begins, which a notice can be and a report cannot.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call.
 *
 * @example
 * ```ts
 * import { callRemarks, defineCall } from 'utlysning';
 *
 * const call = defineCall({
 *   id: 'grant',
 *   organiser: 'Fund',
 *   title: 'Grant',
 *   language: 'en',
 *   zone: 'Europe/Oslo',
 *   clauses: {},
 *   facts: { months: { about: 'application', kind: 'number', statedBy: 'applicant' } },
 * });
 * callRemarks(call).map(({ path, code }) => [path, code]); // => [[['facts', 'months'], 'term.missing']]
 * ```
 */
export function callRemarks(call: Call): readonly Issue[] {
  requireCall(call);
  const remarks: Issue[] = [];
  for (const [id, path] of idsOf(call)) {
    if (Object.hasOwn(call.terms, id)) continue;
    remarks.push({ path, code: 'term.missing', message: '`terms` has no name for this id' });
  }
  for (const [id, { values }] of Object.entries(call.facts ?? {})) {
    if (!Array.isArray(values)) continue;
    const message = 'the values have no texts, and are printed as they stand';
    remarks.push({ path: ['facts', id, 'values'], code: 'value.text-missing', message });
  }
  return [
    ...remarks,
    ...dueBeforeCourse(call),
    ...(call.selection ? selectionRemarks(call.selection, call.facts) : []),
  ];
}

/** The deliverables that are due before the first day of the course, whichever round it is. */
function dueBeforeCourse(call: Call): readonly Issue[] {
  const { course, obligations = {} } = call;
  if (course === undefined) return [];
  const begins = firstDayOf(course.from);
  const message = 'this is due before the course begins; a report comes after it';
  return Object.entries(obligations)
    .filter(([, obligation]) => {
      const due = obligation.kind === 'deliverable' ? obligation.due : undefined;
      if (due === undefined) return false;
      return windowsOf(call).every((window) => (dueDay(call, due, window) ?? begins) < begins);
    })
    .map(([id]) => ({
      path: ['obligations', id, 'due'],
      code: 'obligation.before-course',
      message,
    }));
}

/** The ids that sentences print, each with the place of the call that introduces it. */
function idsOf(call: Call): readonly (readonly [id: string, path: Path])[] {
  const {
    facts = {},
    lists = [],
    rounds = {},
    group,
    parts,
    gatherings = {},
    obligations = {},
    selection,
  } = call;
  const keys = (section: object, path: Path) =>
    Object.keys(section).map((id) => [id, [...path, id]] as const);
  const items = (ids: readonly string[], path: Path) =>
    ids.map((id, at) => [id, [...path, at]] as const);
  const ofForm = (parts?.required ?? []).map((part) =>
    typeof part === 'string' ? part : part.part,
  );
  return [
    ...keys(facts, ['facts']),
    ...items(lists, ['lists']),
    ...keys(rounds, ['rounds']),
    ...keys(group?.seats ?? {}, ['group', 'seats']),
    ...items(ofForm, ['parts', 'required']),
    ...(selection?.order ?? []).flatMap(({ groups = [] }, key) =>
      groups.map(({ id }, at) => [id, ['selection', 'order', key, 'groups', at, 'id']] as const),
    ),
    ...(selection?.quotas ?? []).map(({ id }, at) => {
      return [id, ['selection', 'quotas', at, 'id']] as const;
    }),
    ...keys(gatherings, ['gatherings']),
    ...Object.entries(call.grant?.items ?? {}).flatMap(([id, item]) => [
      [id, ['grant', 'items', id]] as const,
      ...(item.kind === 'actual-costs'
        ? items(item.costs?.eligible ?? [], ['grant', 'items', id, 'costs', 'eligible'])
        : []),
    ]),
    ...keys(obligations, ['obligations']),
    ...Object.entries(obligations).flatMap(([id, obligation]) =>
      obligation.kind === 'work' ? items(obligation.tasks, ['obligations', id, 'tasks']) : [],
    ),
  ];
}
