import type * as z from 'zod/mini';
import { UtlysningError } from '../shape/error.js';
import { fault } from '../shape/schema.js';
import { isWallTime, resolveWallTime } from '../time/wall-time.js';
import { isZone } from '../time/zone.js';
import type { CallDefinition } from './call.js';

type Sections = Omit<CallDefinition, never>;

/** What the shape of a call cannot say: that its parts agree with each other. */
export const callIsConsistent: z.core.CheckFn<Sections> = (context) => {
  const call = context.value;
  const say = (path: readonly (string | number)[], code: string, message: string) =>
    fault(context, path, code, message);

  if (!isZone(call.zone)) {
    say(['zone'], 'zone.unknown', 'expected a time zone such as Europe/Oslo');
  } else if (isWallTime(call.deadline.at)) {
    try {
      resolveWallTime(call.deadline.at, call.zone, call.deadline.disambiguation);
    } catch (error) {
      if (!(error instanceof UtlysningError)) throw error;
      say(['deadline', 'at'], error.code, 'expected a time that the clocks of the zone show once');
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
  const categories = new Set(call.group.seats.map((seat) => seat.category));
  for (const level of ['required', 'recommended'] as const) {
    for (const [index, { category }] of call.attendance[level].entries()) {
      if (categories.has(category)) continue;
      const path = ['attendance', level, index, 'category'];
      say(path, 'category.unknown', 'expected a category of the group');
    }
  }
  if (call.course.from > call.course.to) {
    say(['course', 'to'], 'course.order', 'expected a month that is not before the first');
  }
};

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

function unique(
  keys: readonly string[],
  path: readonly string[],
  say: (path: readonly (string | number)[], code: string, message: string) => void,
): void {
  keys.forEach((key, index) => {
    if (keys.indexOf(key) === index) return;
    say([...path, index], 'duplicate', 'expected each one once');
  });
}
