import { createHash } from 'node:crypto';
import type { Entrant } from '../../src/allocation/entrant.js';
import type { LogEvent } from '../../src/allocation/log.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';
import { NaiveAllocation } from '../allocation/naive-allocation.js';
import type { AnyCall, Rules, Stated } from './any-call.js';

// The selection of a call once more, plainly and with nothing of `src` but types: conditions over
// facts become the lines of entrants, and equal entrants take turns in every order there is.

/** What becomes of an application. */
export interface NaiveResult {
  readonly outcome: 'placed' | 'waiting' | 'not-placed' | 'undetermined';
  readonly pool?: string;
  readonly rank?: number;
  readonly amount?: number;
}

type Results = Readonly<Record<string, NaiveResult>>;
type Condition = NonNullable<Rules['threshold']>;

/** Kleene's third value is undefined. */
type Truth = boolean | undefined;

const not = (one: Truth): Truth => (one === undefined ? undefined : !one);
const all = (some: readonly Truth[]): Truth =>
  some.includes(false) ? false : some.includes(undefined) ? undefined : true;
const any = (some: readonly Truth[]): Truth => not(all(some.map(not)));

/** The forms of a condition here. */
interface Form {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly when?: Condition;
  readonly holds?: Condition;
  readonly stated?: string;
  readonly fact?: string;
  readonly is?: unknown;
  readonly in?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

function holds(condition: Condition | undefined, facts: Stated): Truth {
  const form: Form = { ...(condition as object) };
  if (form.all) return all(form.all.map((one) => holds(one, facts)));
  if (form.any) return any(form.any.map((one) => holds(one, facts)));
  if (form.not) return not(holds(form.not, facts));
  if (form.when) return any([not(holds(form.when, facts)), holds(form.holds, facts)]);
  if (form.stated !== undefined) return facts[form.stated] !== undefined;
  const value = facts[form.fact ?? ''];
  if (value === undefined) return undefined;
  if (form.is !== undefined) return value === form.is;
  if (form.in) return form.in.includes(value);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = form;
  return Number(value) >= minimum && Number(value) <= maximum;
}

/** A whole number, where it is known: of a literal, a fact, half of one, or the lowest of two. */
function numberIn(quantity: unknown, facts: Stated): number | undefined {
  if (typeof quantity === 'number') return quantity;
  const form: {
    readonly fact?: string;
    readonly lowest?: readonly unknown[];
    readonly percent?: number;
    readonly of?: unknown;
  } = { ...(quantity as object) };
  if (form.fact !== undefined) return facts[form.fact] as number | undefined;
  const known = (form.lowest ?? [form.of]).map((one) => numberIn(one, facts));
  if (known.some((one) => one === undefined)) return undefined;
  const least = Math.min(...(known as number[]));
  // Half of a unit is rounded up.
  return form.lowest ? least : Math.floor((least * (form.percent ?? 0) * 2 + 100) / 200);
}

/** What there is to give, as an announcement has it; undefined where a number is not known. */
function announced({ rules, ofCall }: AnyCall, entrants: number): AnnouncedSelection | undefined {
  const { capacity, order, placedFirst, quotas, caps, placesNeeded, waitingList } = rules;
  const places = capacity.places === undefined ? entrants : numberIn(capacity.places, ofCall);
  const budget = capacity.budget === undefined ? undefined : numberIn(capacity.budget, ofCall);
  if (places === undefined) return undefined;
  if (budget === undefined && capacity.budget !== undefined) return undefined;
  const part = (percent: number) => Math.floor((places * percent) / 100);
  return {
    order: order.flatMap(({ by, direction = 'ascending' }) =>
      by === 'lot' ? [] : [{ by: `by-${by}`, direction }],
    ),
    places,
    ...(budget !== undefined && { budget, ask: 'ask' }),
    ...(capacity.whenShort && { whenShort: capacity.whenShort }),
    ...(placedFirst && { placedFirst: { fact: 'is-first', is: 'true' } }),
    ...(quotas && {
      quotas: quotas.map(({ id, unfilled, ...own }) => ({
        id,
        when: { fact: `in-${id}`, is: 'true' },
        unfilled,
        ...('budget' in own
          ? { budget: own.budget as number }
          : { places: 'places' in own ? own.places : part(own.percent) }),
      })),
    }),
    ...(caps && {
      caps: caps.map((cap) => ({
        by: `of-${cap.by}`,
        maximum: 'maximum' in cap ? cap.maximum : part(cap.percent),
      })),
    }),
    ...(placesNeeded !== undefined && { placesNeeded: 'needs' }),
    ...(waitingList && { waitingList }),
  };
}

/** The attributes of an application; undefined where one of them is not known. */
function attributesOf(rules: Rules, minute: number, facts: Stated) {
  const { order, placedFirst, quotas = [], caps = [], placesNeeded, capacity } = rules;
  const found: Record<string, unknown> = {};
  for (const { by, groups = [] } of order) {
    if (by === 'lot') continue;
    if (by === 'receipt') found[`by-${by}`] = minute;
    else if (by === 'priority') found[`by-${by}`] = groupOf(groups, facts);
    else found[`by-${by}`] = sortedOn(facts[by]);
  }
  if (placedFirst) found['is-first'] = holds(placedFirst, facts);
  for (const { id, when } of quotas) found[`in-${id}`] = holds(when, facts);
  for (const { by } of caps) found[`of-${by}`] = facts[by];
  if (placesNeeded !== undefined) found['needs'] = facts[placesNeeded];
  if (capacity.budget !== undefined) found['ask'] = numberIn(capacity.each, facts);
  if (Object.values(found).includes(undefined)) return undefined;
  return Object.fromEntries(Object.entries(found).map(([id, value]) => [id, String(value)]));
}

/** The first group that it is in; whoever is in none comes after them. */
function groupOf(
  groups: readonly { readonly when: Condition }[],
  facts: Stated,
): number | undefined {
  const [first, ...others] = groups;
  if (first === undefined) return 0;
  const isIn = holds(first.when, facts);
  if (isIn === undefined) return undefined;
  const further = groupOf(others, facts);
  return isIn ? 0 : further === undefined ? undefined : 1 + further;
}

/** A whole number that stands as a value does: scores have halves, and days no hyphens. */
function sortedOn(value: Stated[string] | undefined): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? Number(value.replaceAll('-', '')) : 2 * Number(value);
}

/** The order of a naive allocation as results. */
export function resultsOf(
  naive: NaiveAllocation,
  inDraw: readonly string[],
  waitingList = 'in-order',
  classOf = (id: string) => id,
): Results {
  const order = naive.order();
  const queue = order.filter(({ place, status }) => place === undefined && status === undefined);
  const results = inDraw.map((id): [string, NaiveResult] => {
    const one = order.find((other) => other.id === id);
    if (one?.place !== undefined) {
      const amount = one.amount === undefined ? {} : { amount: Number(one.amount) };
      return [id, { outcome: 'placed', pool: one.place, ...amount }];
    }
    const isWaiting = queue.some((other) => other.id === id);
    if (!isWaiting || waitingList === 'none') return [id, { outcome: 'not-placed' }];
    const turn = 1 + queue.findIndex((other) => classOf(other.id) === classOf(id));
    return [id, { outcome: 'waiting', ...(waitingList === 'in-order' && { rank: turn }) }];
  });
  return Object.fromEntries(results);
}

/** What a selection gives, and what there was in it. */
export interface NaiveSelection {
  readonly results: Results;
  readonly seen: ReadonlySet<string>;
  /** The events of the log that can have happened, each after those before it. */
  readonly log: readonly LogEvent[];
  /** Whether of some equal entrants not all get the same. */
  readonly isAcross: boolean;
}

/** The selection of a call. Where a lot decides, its seed is that of the draw; without one, nobody is placed. */
export function naiveSelection(given: AnyCall, seed?: string): NaiveSelection {
  const { rules, applications, events } = given;
  const ids = Object.keys(applications);
  const reached = ids.map((id) =>
    rules.threshold === undefined ? true : holds(rules.threshold, applications[id]?.facts ?? {}),
  );
  const below = ids.filter((_, at) => reached[at] === false);
  const others = ids.filter((_, at) => reached[at] !== false);
  const outcome = (some: readonly string[], result: NaiveResult): Results =>
    Object.fromEntries(some.map((id) => [id, result]));
  const none = outcome(below, { outcome: 'not-placed' });
  const open = (seen = new Set<string>()): NaiveSelection => ({
    results: { ...none, ...outcome(others, { outcome: 'undetermined' }) },
    seen,
    log: [],
    isAcross: false,
  });

  const selection = announced(given, others.length);
  const lines = others.flatMap((id): Entrant[] => {
    const { minute = 0, facts = {} } = applications[id] ?? {};
    const attributes = attributesOf(rules, minute, facts);
    return attributes === undefined ? [] : [{ id, attributes }];
  });
  const isKnown = lines.length === others.length && !reached.includes(undefined);
  if (selection === undefined || !isKnown) return open(new Set(['a fact that is not stated']));

  if (rules.order.some(({ by }) => by === 'lot')) {
    if (seed === undefined) return open();
    const ticketOf = (id: string) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
    const naive = new NaiveAllocation(
      selection,
      lines.map((line) => ({ ...line, ticket: ticketOf(line.id) })),
    );
    const log = events.filter((event) => naive.apply(event));
    const results = { ...none, ...resultsOf(naive, others, rules.waitingList) };
    return { results, seen: naive.seen, log, isAcross: false };
  }

  const classOf = (line: Entrant) => selection.order.map(({ by }) => line.attributes[by]).join(' ');
  const classes = new Map(lines.map((line) => [line.id, classOf(line)]));
  const seen = new Set<string>();
  const possible = ordersOf(lines, classOf).map((inOrder) => {
    const naive = new NaiveAllocation(
      selection,
      inOrder.map((line, at) => ({ ...line, ticket: String(at).padStart(3, '0') })),
    );
    for (const one of naive.seen) seen.add(one);
    return resultsOf(naive, others, rules.waitingList, (id) => classes.get(id) ?? id);
  });
  const results = others.map((id): [string, NaiveResult] => {
    const [first, ...rest] = possible.map((one) => one[id]);
    const isSame = rest.every((one) => gotten(one) === gotten(first));
    return [id, isSame && first !== undefined ? first : { outcome: 'undetermined' }];
  });
  if (results.some(([, { outcome }]) => outcome === 'undetermined')) seen.add('a tie');
  const isAcross = possible.some((one) =>
    lines.some((a) =>
      lines.some((b) => classOf(a) === classOf(b) && gotten(one[a.id]) !== gotten(one[b.id])),
    ),
  );
  return { results: { ...none, ...Object.fromEntries(results) }, seen, log: [], isAcross };
}

/** A place and a sum; a number on the waiting list is nothing that somebody gets. */
const gotten = (one: NaiveResult | undefined) => `${one?.pool} ${one?.amount}`;

/** All orders in which equal entrants can stand. */
function ordersOf(lines: readonly Entrant[], classOf: (line: Entrant) => string): Entrant[][] {
  if (lines.length === 0) return [[]];
  return lines.flatMap((line, at) => {
    const others = lines.filter((_, index) => index !== at);
    // Classes may stand in any order here, as they are sorted later: only equals take turns.
    const isFirst = lines.every((one) => classOf(one) >= classOf(line));
    return isFirst ? ordersOf(others, classOf).map((rest) => [line, ...rest]) : [];
  });
}
