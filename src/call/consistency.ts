import type * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { codedIssue } from '../parse/schema.js';
import { isWallTime, resolveWallTime } from '../time/wall-time.js';
import { isZone } from '../time/zone.js';
import type { Sections } from './sections.js';

/** Checks what the schema of a call cannot: that its parts agree with each other. */
export function checkConsistency(call: Sections, context: z.core.$RefinementCtx<Sections>): void {
  const report: Report = (path, code, message) => context.addIssue(codedIssue(path, code, message));

  if (!isZone(call.zone)) {
    report(['zone'], 'zone.unknown', 'expected a time zone such as Europe/Oslo');
  } else {
    const opens = momentOf('opens', call, report);
    const closes = momentOf('deadline', call, report);
    if (opens !== undefined && closes !== undefined && opens >= closes) {
      report(['opens', 'at'], 'opens.order', 'the call has to open before its deadline');
    }
  }
  for (const [path, clause] of cited(call, [])) {
    if (Object.hasOwn(call.clauses, clause)) continue;
    report(path, 'clause.unknown', 'the call has no such clause');
  }
  unique(
    call.group.seats.map((seat) => seat.category),
    ['group', 'seats'],
    report,
  );
  unique(
    call.gatherings.planned.map((gathering) => gathering.id),
    ['gatherings', 'planned'],
    report,
  );
  unique(call.parts.required, ['parts', 'required'], report);
  unique(call.draw.priorities ?? [], ['draw', 'priorities'], report);
  const { seats, most: maximum = Number.POSITIVE_INFINITY } = call.group;
  if (seats.reduce((sum, { count }) => sum + count, 0) > maximum) {
    report(['group', 'most'], 'group.most', 'the maximum is less than the number of seats');
  }
  if (call.draw.among === 'nobody' && call.draw.priorities !== undefined) {
    report(
      ['draw', 'priorities'],
      'draw.priorities',
      'a call without a draw has no priority groups; remove them or add a draw',
    );
  }
  const categories = new Set(call.group.seats.map((seat) => seat.category));
  const attending = new Set<string>();
  for (const level of ['required', 'recommended'] as const) {
    for (const [index, { category }] of call.attendance[level].entries()) {
      const path = ['attendance', level, index, 'category'];
      if (!categories.has(category)) {
        report(path, 'category.unknown', 'the group has no seats in this category');
      } else if (attending.has(category)) {
        report(path, 'duplicate', 'this id occurs twice in the list');
      }
      attending.add(category);
    }
  }
  if (call.course !== null && call.course.from > call.course.to) {
    report(['course', 'to'], 'course.order', 'the last month is before the first');
  }
  gatheringsAreInOrder(call, report);
  countsFromWhatIsThere(call, report);
}

type Report = (path: readonly (string | number)[], code: string, message: string) => void;

/** The moment of a section, in milliseconds, when its clocks show it or the call says which one. */
function momentOf(
  section: 'opens' | 'deadline',
  call: Sections,
  report: Report,
): number | undefined {
  const moment = call[section];
  if (moment === undefined || !isWallTime(moment.at)) return undefined;
  try {
    return resolveWallTime(moment.at, call.zone, moment.disambiguation);
  } catch (error) {
    if (!(error instanceof UtlysningError)) throw error;
    report(
      [section, 'at'],
      error.code,
      'the clocks of the zone skip this time or show it twice; choose another or set `disambiguation`',
    );
    return undefined;
  }
}

/** Nothing refers to a course, an answer or a draw that the call does not have. */
function countsFromWhatIsThere(call: Sections, report: Report): void {
  for (const item of ['travel', 'otherCosts', 'specialNeeds'] as const) {
    if (call.course !== null || call.grant[item].period === 'any') continue;
    report(
      ['grant', item, 'period'],
      'course.missing',
      'the call has no course; use `any` or add a course',
    );
  }
  for (const section of ['answer', 'report'] as const) {
    const by = call[section]?.by;
    if (typeof by !== 'object' || by.after === 'deadline') continue;
    if (section === 'report' && call.answer !== null) continue;
    report(
      [section, 'by', 'after'],
      'due.missing',
      'the call has no such date to count days from; choose another',
    );
  }
  if (call.draw.among === 'eligible' && call.places.number === null) {
    report(['places', 'number'], 'draw.places', 'a call with a draw needs a number of places');
  }
}

/** The ids of timeline entries that are not gatherings. */
const RESERVED_IDS = ['opening', 'deadline', 'answer', 'report'];

/** The gatherings follow one another, and the dates of each lie in its month. */
function gatheringsAreInOrder({ gatherings }: Sections, report: Report): void {
  let lastMonth = '';
  let lastDay = '';
  for (const [index, { id, month, dates }] of gatherings.planned.entries()) {
    const path = ['gatherings', 'planned', index];
    if (RESERVED_IDS.includes(id)) {
      report([...path, 'id'], 'gathering.id', `\`${id}\` is a reserved id; choose another`);
    }
    if (dates !== undefined && !dates.from.startsWith(month)) {
      report(
        [...path, 'dates', 'from'],
        'gathering.month',
        'the first day is not in the month of the gathering',
      );
    }
    if (dates !== undefined && dates.to < dates.from) {
      const message = 'the last day is before the first';
      report([...path, 'dates', 'to'], 'gathering.dates', message);
    }
    const isLater = dates === undefined || dates.from > lastDay;
    if (month < lastMonth || month < lastDay.slice(0, 7) || !isLater) {
      report(path, 'gathering.order', 'gatherings have to be listed in the order of their dates');
    }
    lastMonth = month;
    lastDay = dates?.to ?? lastDay;
  }
}

/** Every citation of a clause in a call, with its path. */
function* cited(
  section: object,
  path: readonly string[],
): Generator<[path: readonly (string | number)[], clause: string]> {
  for (const [key, value] of Object.entries(section)) {
    if (path.length === 0 && key === 'clauses') continue;
    if (/clauses$/i.test(key) && Array.isArray(value)) {
      for (const [index, clause] of value.entries()) yield [[...path, key, index], clause];
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      yield* cited(value, [...path, key]);
    }
  }
}

function unique(keys: readonly string[], path: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) report([...path, index], 'duplicate', 'this id occurs twice in the list');
    seen.add(key);
  }
}
