import { allocateAfter } from '../../src/allocation/allocate-after.js';
import type { Entrant } from '../../src/allocation/entrant.js';
import type { LogEvent } from '../../src/allocation/log.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';

/** Entrants a, b, c … in this order: `a x=1 y=2`. The ticket is the id, where none is given. */
export const lines = (...texts: readonly string[]): readonly Entrant[] => texts.map(lineOf);

function lineOf(text: string): Entrant {
  const [id = '', ...pairs] = text.split(' ');
  return { id, ticket: id, attributes: Object.fromEntries(pairs.map((pair) => pair.split('='))) };
}

const at = '2026-01-31T12:00:00Z';

/** Events written `offer a`, `insert b x=1`, all at the time of the draw. */
export function events(...texts: readonly string[]): readonly LogEvent[] {
  return texts.map((text) => {
    const [kind, ...rest] = text.split(' ');
    const line = rest.join(' ');
    if (kind === 'insert') return { kind, line, salt: '0'.repeat(64), at, reason: 'Appeal' };
    if (kind === 'correct') return { kind, line, at, reason: 'Error' };
    if (kind === 'strike' || kind === 'restore' || kind === 'place') {
      return { kind, id: line, at, reason: 'Decision' };
    }
    return { kind: kind as 'offer', id: line, at };
  });
}

/** What a log leads to. */
export const logged = (
  selection: AnnouncedSelection,
  entrants: readonly Entrant[],
  ...log: readonly string[]
) =>
  allocateAfter(
    { selection, drawAt: at, entrantOf: ({ line }) => lineOf(line) },
    entrants,
    events(...log),
  );

/** Who has a place after a log, as `a open`, or the code of the event that cannot have happened. */
export function placesAfter(...args: Parameters<typeof logged>): readonly string[] | string {
  const result = logged(...args);
  return result.ok ? places(result.allocation) : result.issue.code;
}

/** Who has a place: `a open`. */
export function places({
  order,
}: {
  readonly order: readonly { readonly id: string; readonly place?: string }[];
}): readonly string[] {
  return order.flatMap(({ id, place }) => (place === undefined ? [] : [`${id} ${place}`]));
}
