import type { AnnouncedSelection, Belonging, Quota } from './selection.js';

/** What pools give. */
export type Resource = 'places' | 'budget';

/** A part of what is given, with the entrants that it is for. */
export interface Pool {
  /** `first`, the id of a quota, or `open`. */
  readonly id: string;
  /** Who belongs to the pool. Undefined for all. */
  readonly when: Belonging | undefined;
  /** What the pool alone has. Undefined where it uses that of the open pool. */
  readonly own: Readonly<Record<Resource, number | undefined>>;
  /**
   * The pools that have less when this pool gives something: the one whose resource it uses, and
   * those that the rest of it flows to. A pool without its own also uses the open share, so it never
   * gives what a quota keeps. The number of the open share follows those of the pools. Empty for a
   * budget that the selection does not have.
   */
  readonly uses: Readonly<Record<Resource, readonly number[]>>;
}

interface Part {
  readonly id: string;
  readonly when?: Belonging;
  readonly places?: number | undefined;
  readonly budget?: number | undefined;
  readonly unfilled?: Quota['unfilled'];
}

/** The pools of a selection, in the order in which they are filled. The last is the open one. */
export function poolsOf(selection: AnnouncedSelection): readonly Pool[] {
  const { placedFirst, quotas = [], places, budget } = selection;
  const kept = (resource: Resource) =>
    quotas.reduce((sum, quota: Part) => sum + (quota[resource] ?? 0), 0);
  const parts: readonly Part[] = [
    ...(placedFirst === undefined ? [] : [{ id: 'first', when: placedFirst }]),
    ...quotas,
    {
      id: 'open',
      places: places - kept('places'),
      budget: budget === undefined ? undefined : budget - kept('budget'),
    },
  ];
  const open = parts.length - 1;

  function flow(at: number, resource: Resource): readonly number[] {
    const part = parts[at];
    if (part?.[resource] === undefined) return [open];
    if (at === open || part.unfilled === 'unused') return [at];
    return [at, ...flow(part.unfilled === 'to-next' ? at + 1 : open, resource)];
  }

  function uses(at: number, resource: Resource): readonly number[] {
    if (selection[resource] === undefined) return [];
    return parts[at]?.[resource] === undefined ? [open, open + 1] : flow(at, resource);
  }

  return parts.map(({ id, when, places, budget }, at) => ({
    id,
    when,
    own: { places, budget },
    uses: { places: uses(at, 'places'), budget: uses(at, 'budget') },
  }));
}
