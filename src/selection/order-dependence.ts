import type { Allocation } from '../allocation/allocate.js';
import type { Entrant } from '../allocation/entrant.js';
import type { Field } from '../allocation/field.js';
import { Room } from '../allocation/room.js';

/** Where the order among equal entrants changes who is placed. */
export interface Dependence {
  /** The classes of such entrants. */
  readonly classes: ReadonlySet<string>;
  /** Whether of an entrant, by its position, everything was decided before the first of them. */
  readonly isBefore: (at: number) => boolean;
}

/**
 * The classes of equal entrants in which the order among them changes who is placed: in some pool not
 * all of those who fit alone fit together, or one who does not fit ends the pool for one who does.
 * Pools are filled in turn, so what comes before the first such class in a pool depends on none.
 */
export function dependenceOn(classOf: (entrant: Entrant) => string, field: Field): Dependence {
  const { entrants, members, asks, selection } = field;
  const classOfEach = entrants.map(classOf);
  const isStop = selection.whenShort === 'stop';
  const isShared = selection.whenShort === 'pro-rata';
  const room = new Room(field);
  const isPlaced = new Uint8Array(entrants.length);
  const classes = new Set<string>();
  let isBefore = (_: number) => true;

  /** Fills a pool with equal entrants. True where it ends with them. */
  function fill(pool: number, equals: readonly number[]): boolean {
    const [first = 0] = equals;
    const refusals = equals.map((at) => room.refusal(pool, at));
    const isEnd =
      isStop && refusals.some((refusal) => refusal === 'places' || refusal === 'budget');
    const fitting = equals.filter((_, at) => refusals[at] === undefined);
    const placed = fitting.filter((at) => {
      if (room.refusal(pool, at) !== undefined) return false;
      room.take(pool, at, isShared ? 0 : (asks?.[at] ?? 0));
      return true;
    });
    const isSure = placed.length === fitting.length && !(isEnd && placed.length > 0);
    if (!isSure && classes.size === 0) {
      const decided = isPlaced.slice();
      const isLast = pool === members.length - 1;
      // A share depends on who else has one.
      isBefore = (at) => !isShared && (decided[at] === 1 || (isLast && at < first));
    }
    if (!isSure) classes.add(classOfEach[first] ?? '');
    for (const at of placed) isPlaced[at] = 1;
    return isEnd || (isStop && !isSure);
  }

  for (const [pool, ofPool] of members.entries()) {
    let equals: number[] = [];
    let isEnded = false;
    for (const at of [...ofPool, -1]) {
      if (equals.length > 0 && classOfEach[at] !== classOfEach[equals[0] ?? at]) {
        isEnded = fill(pool, equals);
        equals = [];
      }
      if (isEnded) break;
      if (at >= 0 && isPlaced[at] === 0) equals.push(at);
    }
  }
  return { classes, isBefore };
}

/** Equal entrants of whom the order decides who gets the minor units that are left of shares. */
export function dependentShares(
  { entrants, selection: { whenShort, quotas = [], ask = '' } }: Field,
  { order }: Allocation,
  classOf: (entrant: Entrant) => string,
): readonly string[] {
  if (whenShort !== 'pro-rata') return [];
  const payers = new Set(quotas.flatMap((quota) => ('budget' in quota ? quota.id : [])));
  const sharing = new Map<string, { id: string; own: string; asked: bigint; given: bigint }[]>();
  for (const [at, { id, place, amount = 0 }] of order.entries()) {
    const entrant = entrants[at];
    if (place === undefined || entrant === undefined) continue;
    const payer = payers.has(place) ? place : 'open';
    const asked = BigInt(entrant.attributes[ask] ?? 0);
    const one = { id, own: classOf(entrant), asked, given: BigInt(amount) };
    sharing.set(payer, [...(sharing.get(payer) ?? []), one]);
  }
  return [...sharing.values()].flatMap((all) => {
    const [asked, given] = all.reduce(
      ([ofAsked, ofGiven], one) => [ofAsked + one.asked, ofGiven + one.given],
      [0n, 0n],
    );
    if (asked === given) return [];
    const extras = new Map<string, Set<bigint>>();
    const groupOf = (one: (typeof all)[number]) => `${one.own} ${(one.asked * given) % asked}`;
    for (const one of all) {
      const extra = extras.get(groupOf(one)) ?? new Set();
      extras.set(groupOf(one), extra.add(one.given - (one.asked * given) / asked));
    }
    return all.filter((one) => (extras.get(groupOf(one))?.size ?? 0) > 1).map(({ id }) => id);
  });
}
