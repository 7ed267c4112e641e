import { type Allocated, type Allocation, allocate } from '../allocation/allocate.js';
import type { Entrant } from '../allocation/entrant.js';
import type { AnnouncedSelection } from '../allocation/selection.js';

/** Who gets what, where nothing but the order decides between entrants. */
export interface Untied {
  /** The allocation, in which equal entrants stand by their ids. */
  readonly allocation: Allocation;
  /** The entrants whose place or sum depends on the order of equal ones. */
  readonly tied: ReadonlySet<string>;
  /** What the order has of an entrant: the same for equal ones. */
  readonly classOf: (id: string) => string;
}

/**
 * Allocates without a lot (semantics 18): equal entrants within the line are all placed, and across it
 * they are all undetermined. Entrants with the same attributes are of one kind. Each kind is tried as
 * the first and as the last among its equals; it is tied where its entrants do not all get the same,
 * every time. With sums, caps or several places each, equals of other kinds may also take turns in the
 * middle: they are tied together, unless there is room for all or for none of them. What comes after
 * depends on how much they take, and is tied as well.
 */
export function allocateUntied(
  selection: AnnouncedSelection,
  entrants: readonly Entrant[],
): Untied {
  const classIn = ({ attributes }: Entrant) =>
    selection.order.map(({ by }) => attributes[by]).join(' ');
  const kindIn = ({ attributes }: Entrant) => JSON.stringify(attributes);
  const classes = new Map(entrants.map((entrant) => [entrant.id, classIn(entrant)]));
  const kinds = new Map(entrants.map((entrant) => [entrant.id, kindIn(entrant)]));
  const gotten = new Map<string, Set<string>>();
  const allocated = (inOrder: readonly Entrant[]) => {
    const allocation = allocate(selection, inOrder);
    for (const one of allocation.order) {
      const kind = kinds.get(one.id) ?? '';
      gotten.set(kind, (gotten.get(kind) ?? new Set()).add(gottenBy(one)));
    }
    return allocation;
  };

  const allocation = allocated(entrants);
  const byId = new Map(entrants.map((entrant) => [entrant.id, entrant]));
  const byRank = allocation.order.flatMap(({ id }) => byId.get(id) ?? []);
  const inClasses = [...groupedBy(classIn, byRank).values()];
  for (const equals of inClasses) {
    const ofClass = new Set(equals.map(kindIn));
    for (const kind of ofClass.size > 1 ? ofClass : []) {
      const own = entrants.filter(({ id }) => kinds.get(id) === kind);
      const others = entrants.filter(({ id }) => kinds.get(id) !== kind);
      allocated([...own, ...others]);
      allocated([...others, ...own]);
    }
  }

  const { budget, caps, placesNeeded } = selection;
  const takesOnePlace = [budget, caps, placesNeeded].every((limit) => limit === undefined);
  const isMixed = ({ id }: Entrant) => (gotten.get(kinds.get(id) ?? '')?.size ?? 0) > 1;
  const placed = new Set(allocation.order.flatMap(({ id, place }) => (place ? [id] : [])));
  const tied = new Set<string>();
  let isAfterTie = false;
  for (const equals of inClasses) {
    const winners = equals.filter(({ id }) => placed.has(id)).length;
    const isAcross = winners > 0 && winners < equals.length;
    const isTied = isAcross || equals.some(isMixed);
    isAfterTie ||= !takesOnePlace && isTied;
    for (const entrant of equals) if (isAfterTie || isMixed(entrant)) tied.add(entrant.id);
  }
  return { allocation, tied, classOf: (id) => classes.get(id) ?? id };
}

function groupedBy(
  keyOf: (entrant: Entrant) => string,
  entrants: readonly Entrant[],
): ReadonlyMap<string, readonly Entrant[]> {
  const groups = new Map<string, Entrant[]>();
  for (const entrant of entrants) {
    const group = groups.get(keyOf(entrant));
    if (group === undefined) groups.set(keyOf(entrant), [entrant]);
    else group.push(entrant);
  }
  return groups;
}

function gottenBy({ place, amount }: Allocated): string {
  return place === undefined ? '' : `${place} ${amount ?? ''}`;
}
