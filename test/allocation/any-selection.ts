import fc from 'fast-check';
import type { Entrant } from '../../src/allocation/entrant.js';
import type { LogEvent } from '../../src/allocation/log.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';

const anAttribute = {
  group: fc.constantFrom('-1', '0', '2', '10'),
  region: fc.constantFrom('a', 'b', 'c'),
  chosen: fc.constantFrom('yes', 'no', 'no', 'no'),
  needs: fc.constantFrom('1', '1', '2', '3'),
  ask: fc.constantFrom('0', '7', '20', '30', '50', '999999999999999'),
};
const ticket = fc.integer({ min: 0, max: 30 }).map((n) => n.toString(16).padStart(2, '0'));

/** The line of somebody with an id. */
const aLine = (id: string): fc.Arbitrary<Entrant> =>
  fc.record({ id: fc.constant(id), attributes: fc.record(anAttribute), ticket });

/** At most nine entrants. */
export const someEntrants: fc.Arbitrary<readonly Entrant[]> = fc
  .integer({ min: 0, max: 9 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => aLine(`e${at}`))));

const aBelonging = fc.oneof(
  fc.record({ fact: fc.constant('region'), is: anAttribute.region }),
  fc.record({ fact: fc.constant('chosen'), is: fc.constant('yes') }),
  fc.record({ fact: fc.constant('group'), is: anAttribute.group }),
);

const aQuota = fc.record({
  when: aBelonging,
  of: fc.constantFrom('places', 'places', 'budget'),
  part: fc.integer({ min: 0, max: 3 }),
  unfilled: fc.constantFrom('to-all' as const, 'to-next' as const, 'unused' as const),
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any selection without issues. Quotas of a budget are only in one that has a budget. */
export const aSelection: fc.Arbitrary<AnnouncedSelection> = fc
  .record({
    order: fc.subarray([
      { by: 'group', direction: 'ascending' } as const,
      { by: 'needs', direction: 'descending' } as const,
    ]),
    places: fc.integer({ min: 0, max: 9 }),
    budget: fc.constantFrom(undefined, 40, 60, 100, 999999999999999),
    whenShort: fc.constantFrom(
      'stop' as const,
      'skip' as const,
      'skip' as const,
      'pro-rata' as const,
    ),
    placedFirst: maybe(aBelonging),
    quotas: maybe(fc.array(aQuota, { maxLength: 4 })),
    caps: maybe(
      fc.array(
        fc.record({
          by: fc.constantFrom('region', 'group'),
          maximum: fc.integer({ min: 0, max: 4 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    isLarge: fc.constantFrom(false, false, true),
    waitingList: fc.constantFrom(
      undefined,
      'in-order' as const,
      'drawn-anew' as const,
      'none' as const,
    ),
  })
  .map(({ order, places, budget, whenShort, placedFirst, quotas, caps, isLarge, waitingList }) => {
    const left = { places, budget: budget ?? 0 };
    const parts = (quotas ?? []).map(({ when, of, part, unfilled }, at) => {
      const id = `q${at}`;
      if (of === 'places' || budget === undefined) {
        const own = Math.min(part, left.places);
        left.places -= own;
        return { id, when, unfilled, places: own };
      }
      const own = Math.min(part * 25, left.budget);
      left.budget -= own;
      return { id, when, unfilled, budget: own };
    });
    const canShare = whenShort !== 'pro-rata' || budget !== undefined;
    return {
      order,
      places,
      ...(budget !== undefined && { budget, ask: 'ask' }),
      ...((budget !== undefined || isLarge) && { whenShort: canShare ? whenShort : 'stop' }),
      ...(placedFirst && { placedFirst }),
      ...(quotas && { quotas: parts }),
      ...(caps && { caps }),
      ...(isLarge && { placesNeeded: 'needs' }),
      ...(waitingList && { waitingList }),
    };
  });

/** An event, and the line that an insertion or a correction brings. */
export interface AnEvent {
  readonly event: LogEvent;
  readonly line?: Entrant;
}

const at = '2026-01-31T12:00:00Z';
const reason = 'A decision';
const anId = fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `e${at}`));
const step = (...kinds: ('offer' | 'accept' | 'decline' | 'lapse')[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), id: anId, at: fc.constant(at) });
const decision = fc.record({
  kind: fc.constantFrom('strike' as const, 'restore' as const, 'place' as const),
  id: anId,
  at: fc.constant(at),
  reason: fc.constant(reason),
});
const lined = fc
  .tuple(fc.constantFrom('insert' as const, 'correct' as const), anId.chain(aLine))
  .map(([kind, line]): AnEvent => {
    const event = { line: line.id, at, reason };
    return kind === 'insert'
      ? { event: { kind, salt: '', ...event }, line }
      : { event: { kind, ...event }, line };
  });

/** Any events, most of them offers. Many cannot have happened. */
export const someEvents: fc.Arbitrary<readonly AnEvent[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: step('offer').map((event): AnEvent => ({ event })) },
    {
      weight: 4,
      arbitrary: step('accept', 'decline', 'lapse').map((event): AnEvent => ({ event })),
    },
    { weight: 2, arbitrary: decision.map((event): AnEvent => ({ event })) },
    { weight: 2, arbitrary: lined },
  ),
  { maxLength: 40, size: 'max' },
);
