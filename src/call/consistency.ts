import type * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { codedIssue } from '../parse/schema.js';
import { isWallTime, resolveWallTime } from '../time/wall-time.js';
import { isZone } from '../time/zone.js';
import type { Sections } from './sections.js';

/** What the shape of a call cannot say: that its parts agree with each other. */
export function checkConsistency(call: Sections, context: z.core.$RefinementCtx<Sections>): void {
  const say: Say = (path, code, message) => context.addIssue(codedIssue(path, code, message));

  if (!isZone(call.zone)) {
    say(['zone'], 'zone.unknown', 'expected a time zone such as Europe/Oslo');
  } else {
    const opens = momentOf('opens', call, say);
    const closes = momentOf('deadline', call, say);
    if (opens !== undefined && closes !== undefined && opens >= closes) {
      say(['opens', 'at'], 'opens.order', 'expected a time before the deadline');
    }
  }
  for (const [path, clause] of cited(call, [])) {
    if (Object.hasOwn(call.clauses, clause)) continue;
    say(path, 'clause.unknown', 'expected a clause of the call');
  }
  unique(
    call.group.seats.map((seat) => seat.category),
    ['group', 'seats'],
    say,
  );
  unique(
    call.gatherings.planned.map((gathering) => gathering.id),
    ['gatherings', 'planned'],
    say,
  );
  unique(call.parts.required, ['parts', 'required'], say);
  unique(call.draw.priorities ?? [], ['draw', 'priorities'], say);
  const { seats, most = Number.POSITIVE_INFINITY } = call.group;
  if (seats.reduce((sum, { count }) => sum + count, 0) > most) {
    say(['group', 'most'], 'group.most', 'expected no fewer persons than there are seats');
  }
  if (call.draw.among === 'nobody' && call.draw.priorities !== undefined) {
    say(['draw', 'priorities'], 'draw.priorities', 'expected none in a call without a draw');
  }
  const categories = new Set(call.group.seats.map((seat) => seat.category));
  const attending = new Set<string>();
  for (const level of ['required', 'recommended'] as const) {
    for (const [index, { category }] of call.attendance[level].entries()) {
      const path = ['attendance', level, index, 'category'];
      if (!categories.has(category)) {
        say(path, 'category.unknown', 'expected a category of the group');
      } else if (attending.has(category)) {
        say(path, 'duplicate', 'expected each one once');
      }
      attending.add(category);
    }
  }
  if (call.course !== null && call.course.from > call.course.to) {
    say(['course', 'to'], 'course.order', 'expected a month that is not before the first');
  }
  gatheringsAreInOrder(call, say);
  countsFromWhatIsThere(call, say);
}

type Say = (path: readonly (string | number)[], code: string, message: string) => void;

/** The moment of a section, in milliseconds, when its clocks show it or the call says which one. */
function momentOf(section: 'opens' | 'deadline', call: Sections, say: Say): number | undefined {
  const moment = call[section];
  if (moment === undefined || !isWallTime(moment.at)) return undefined;
  try {
    return resolveWallTime(moment.at, call.zone, moment.disambiguation);
  } catch (error) {
    if (!(error instanceof UtlysningError)) throw error;
    say([section, 'at'], error.code, 'expected a time that the clocks of the zone show once');
    return undefined;
  }
}

/** Nothing refers to a course, an answer or a draw that the call does not have. */
function countsFromWhatIsThere(call: Sections, say: Say): void {
  for (const item of ['travel', 'otherCosts', 'specialNeeds'] as const) {
    if (call.course !== null || call.grant[item].period === 'any') continue;
    say(['grant', item, 'period'], 'course.missing', 'expected any, or a course in the call');
  }
  for (const section of ['answer', 'report'] as const) {
    const by = call[section]?.by;
    if (typeof by !== 'object' || by.after === 'deadline') continue;
    if (section === 'report' && call.answer !== null) continue;
    say(
      [section, 'by', 'after'],
      'due.missing',
      'expected days that are counted from another date',
    );
  }
  if (call.draw.among === 'eligible' && call.places.number === null) {
    say(['places', 'number'], 'draw.places', 'expected a number of places to draw');
  }
}

/** What an entry of the timeline that is no gathering is called. */
const TAKEN = ['opening', 'deadline', 'answer', 'report'];

/** The gatherings follow one another, and the dates of each lie in its month. */
function gatheringsAreInOrder({ gatherings }: Sections, say: Say): void {
  let lastMonth = '';
  let lastDay = '';
  for (const [index, { id, month, dates }] of gatherings.planned.entries()) {
    const path = ['gatherings', 'planned', index];
    if (TAKEN.includes(id)) say([...path, 'id'], 'gathering.id', 'expected another word');
    if (dates !== undefined && !dates.from.startsWith(month)) {
      say([...path, 'dates', 'from'], 'gathering.month', 'expected a day in its month');
    }
    if (dates !== undefined && dates.to < dates.from) {
      const message = 'expected a day that is not before the first';
      say([...path, 'dates', 'to'], 'gathering.dates', message);
    }
    const isLater = dates === undefined || dates.from > lastDay;
    if (month < lastMonth || month < lastDay.slice(0, 7) || !isLater) {
      say(path, 'gathering.order', 'expected a later one than the gathering before it');
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

function unique(keys: readonly string[], path: readonly string[], say: Say): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) say([...path, index], 'duplicate', 'expected each one once');
    seen.add(key);
  }
}
