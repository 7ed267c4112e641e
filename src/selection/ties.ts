import { type Allocation, allocate } from '../allocation/allocate.js';
import type { Entrant } from '../allocation/entrant.js';
import { type Field, fieldOf } from '../allocation/field.js';
import type { AnnouncedSelection } from '../allocation/selection.js';
import { type Dependence, dependenceOn, dependentShares } from './order-dependence.js';

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
 * they are all undetermined. Where the order among equals changes who is placed, that depends on what
 * is counted. With places alone, entrants with the same attributes are of one kind: each kind is tried
 * as the first and as the last among its equals, and is tied where its entrants do not all get the same,
 * every time. With sums, caps or several places each, equals of other kinds may also take turns in the
 * middle: they are tied together, and so is all that is decided after them, as it depends on how much
 * they take.
 */
export function allocateUntied(
  selection: AnnouncedSelection,
  entrants: readonly Entrant[],
): Untied {
  const classIn = ({ attributes }: Entrant) =>
    selection.order.map(({ by }) => attributes[by]).join(' ');
  const classes = new Map(entrants.map((entrant) => [entrant.id, classIn(entrant)]));
  const allocation = allocate(selection, entrants);
  const field = fieldOf(selection, entrants);
  const dependence = dependenceOn(classIn, field);
  const { budget, caps, placesNeeded } = selection;
  const takesOnePlace = [budget, caps, placesNeeded].every((limit) => limit === undefined);
  const tied = takesOnePlace
    ? tiedKinds(selection, entrants, [allocation], classIn, dependence.classes)
    : tiedAfter(field, allocation, classIn, dependence);
  for (const id of dependentShares(field, allocation, classIn)) tied.add(id);
  return { allocation, tied, classOf: (id) => classes.get(id) ?? id };
}

/** The entrants of kinds that do not always get the same, whether first or last among equals. */
function tiedKinds(
  selection: AnnouncedSelection,
  entrants: readonly Entrant[],
  allocations: Allocation[],
  classIn: (entrant: Entrant) => string,
  dependent: ReadonlySet<string>,
): Set<string> {
  const kindIn = ({ attributes }: Entrant) => JSON.stringify(attributes);
  const kinds = groupedBy(kindIn, entrants);
  for (const own of kinds.values()) {
    if (!own.some((entrant) => dependent.has(classIn(entrant)))) continue;
    const isOwn = new Set(own);
    const others = entrants.filter((entrant) => !isOwn.has(entrant));
    allocations.push(allocate(selection, [...own, ...others]));
    allocations.push(allocate(selection, [...others, ...own]));
  }
  const placesOf = new Map<string, Set<string | undefined>>();
  for (const { id, place } of allocations.flatMap(({ order }) => order)) {
    placesOf.set(id, (placesOf.get(id) ?? new Set()).add(place));
  }
  const isMixed = (own: readonly Entrant[]) =>
    new Set(own.flatMap(({ id }) => [...(placesOf.get(id) ?? [])])).size > 1;
  return new Set([...kinds.values()].filter(isMixed).flatMap((own) => own.map(({ id }) => id)));
}

/** The entrants from the first class on that is across a limit, and all who are decided after one. */
function tiedAfter(
  { entrants }: Field,
  { order }: Allocation,
  classIn: (entrant: Entrant) => string,
  { classes, isBefore }: Dependence,
): Set<string> {
  const placesOf = new Map<string, Set<boolean>>();
  for (const [at, entrant] of entrants.entries()) {
    const own = placesOf.get(classIn(entrant)) ?? new Set();
    placesOf.set(classIn(entrant), own.add(order[at]?.place !== undefined));
  }
  const isAcross = (entrant: Entrant) => {
    const own = classIn(entrant);
    return classes.has(own) || (placesOf.get(own)?.size ?? 0) > 1;
  };
  const first = entrants.findIndex(isAcross);
  const isAfter = (at: number) => (first >= 0 && at >= first) || !isBefore(at);
  return new Set(entrants.filter((_, at) => isAfter(at)).map(({ id }) => id));
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
