import type { JsonValue } from '../parse/json.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { partsThatCount } from './decisive.js';
import type { Finding, Reason } from './finding.js';

/** One thing that has to change for a finding to be met. */
export interface Remedy {
  /**
   * Which way it belongs to, from 1 up, the ones that are still open and shortest first: all the
   * remedies of one way together make the finding met, and none of them can be left out.
   */
  readonly way: number;
  /** The criterion whose outcome has to turn. */
  readonly criterion: string;
  /** The clauses of the call that require it. */
  readonly clauses: readonly string[];
  /** Why it came out as it did. */
  readonly reason: Reason;
  /** One of the changes that this way takes, where the reason lists `ways`: of a group, who has to join. */
  readonly change?: JsonValue;
  /** Whether it can still be done: after a moment has passed, nothing can. */
  readonly possible: boolean;
}

/** The times that {@link remedies} respects. */
export interface RemediesOptions {
  /** The moment as of which it is asked. */
  readonly at: InstantInput;
  /** The last moment at which anything can be changed. */
  readonly until: InstantInput;
}

/** The maximum number of ways in a list; longer lists were not useful to readers. */
export const MAX_WAYS = 12;

/**
 * What has to change for a finding to be met; nothing when it is met. There may be several ways, as
 * under `any`, or where different persons could complete a group. The list has a maximum of twelve
 * ways. Ways that are still open come first, and of these the one with the fewest remedies.
 *
 * @param options as of which moment, and until when: when that has passed, nothing is possible.
 *
 * @throws {@link UtlysningError} `instant.naive`, `instant.invalid`.
 *
 * @example
 * ```ts
 * import { any, criterion, notMet, remedies } from 'utlysning';
 *
 * const stamp = criterion<object>({ id: 'stamp', clauses: [], check: () => notMet('unstamped') });
 * const late = criterion<object>({
 *   id: 'late',
 *   clauses: [],
 *   check: () => notMet('too-late', { marginMs: -1 }),
 * });
 * remedies(any('entry', [late, stamp]).evaluate({})).map((r) => [r.way, r.criterion, r.possible]);
 * // => [[1, 'stamp', true], [2, 'late', false]]
 * ```
 */
export function remedies(finding: Finding, options?: RemediesOptions): readonly Remedy[] {
  const isOver = options !== undefined && epochMs(options.at) > epochMs(options.until);
  return ways(finding, 'met').flatMap((way, index) =>
    way.map(({ leaf, change }) => ({
      way: index + 1,
      criterion: leaf.criterion,
      clauses: leaf.clauses,
      reason: leaf.reason,
      ...(change === undefined ? {} : { change }),
      possible: !isOver && isPossible(leaf),
    })),
  );
}

/** A leaf that has to turn, and by which change where there are several. */
interface Change {
  readonly leaf: Finding;
  readonly change?: JsonValue;
}

type Way = readonly Change[];

function ways(finding: Finding, wanted: 'met' | 'not-met'): readonly Way[] {
  if (finding.outcome === wanted) return [[]];
  const parts = partsThatCount(finding);
  if (parts === undefined) return waysOf(finding, wanted);
  if (finding.reason.code === 'not') {
    return parts.flatMap((part) => ways(part, wanted === 'met' ? 'not-met' : 'met'));
  }
  const needed = Number(finding.reason.params['needed']);
  const target = wanted === 'met' ? needed : parts.length - needed + 1;
  const already = parts.filter((part) => part.outcome === wanted).length;
  const others = parts.filter((part) => part.outcome !== wanted);
  return choose(
    target - already,
    others.map((part) => ways(part, wanted)),
  );
}

/** The ways to turn a leaf: those that its reason lists, or the leaf itself. */
function waysOf(leaf: Finding, wanted: 'met' | 'not-met'): readonly Way[] {
  const listed = leaf.reason.params['ways'];
  if (wanted === 'not-met' || !Array.isArray(listed)) return [[{ leaf }]];
  return listed.map((changes: readonly JsonValue[]) => changes.map((change) => ({ leaf, change })));
}

/** The cheapest ways to turn just `count` of the parts, each part given by its own ways. */
function choose(count: number, parts: readonly (readonly Way[])[]): readonly Way[] {
  let chosen: (readonly Way[])[] = [[[]]];
  for (const part of parts) {
    const next: (readonly Way[])[] = [];
    for (let size = 0; size <= Math.min(count, chosen.length); size += 1) {
      const without = chosen[size] ?? [];
      const before = size === 0 ? [] : (chosen[size - 1] ?? []);
      const including = before.flatMap((way) => part.map((more) => [...way, ...more]));
      next[size] = cheapest([...without, ...including]);
    }
    chosen = next;
  }
  return chosen[count] ?? [];
}

function cheapest(candidates: readonly Way[]): readonly Way[] {
  const counted = candidates.map((way) => ({
    way,
    closed: way.filter(({ leaf }) => !isPossible(leaf)).length,
  }));
  counted.sort((a, b) => a.closed - b.closed || a.way.length - b.way.length);
  return counted.slice(0, MAX_WAYS).map(({ way }) => way);
}

function isPossible(leaf: Finding): boolean {
  const margin = leaf.reason.params['marginMs'];
  return leaf.findings === undefined && !(typeof margin === 'number' && margin <= 0);
}
