import { UtlysningError } from '../parse/error.js';
import type { JsonValue } from '../parse/json.js';
import { requireObject } from '../parse/require.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import type { Finding, Reason } from './finding.js';
import { requireFinding } from './misuse.js';
import { thresholdOf } from './threshold.js';

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
  /**
   * Whether it can still be done, by somebody who applies. After a moment has passed nothing can, and
   * facts of the host and decisions are not theirs to change.
   */
  readonly possible: boolean;
}

/** The times that {@link remedies} respects. */
export interface RemediesOptions {
  /** The moment as of which it is asked. */
  readonly at: InstantInput;
  /** The moment until which something can be changed. */
  readonly until: InstantInput;
  /** Whether that very moment is still in time, as a deadline has it; `inclusive` where it is left out. */
  readonly closes?: 'inclusive' | 'exclusive' | undefined;
}

/** The maximum number of ways in a list; longer lists were not useful to readers. */
export const MAX_WAYS = 12;

/**
 * What has to change for a finding to be met; nothing when it is met. There may be several ways, as
 * under `any`, or where different persons could complete a group. The list has a maximum of twelve
 * ways. Ways that are still open come first, and of these the one with the fewest remedies. A
 * requirement that applies under a condition is mended by what has to hold, never by its condition.
 *
 * @param options as of which moment, and until when: when that has passed, nothing is possible.
 *
 * @throws {@link UtlysningError} `finding.invalid`, `options.invalid`, `instant.naive`,
 * `instant.invalid`.
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
  if (options !== undefined) requireObject(options, 'options.invalid', 'options of remedies');
  const isOver = options !== undefined && isAfter(options);
  return ways(requireFinding(finding), 'met').flatMap((way, index) =>
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

/** Whether it is after the last moment at which something can be changed. */
function isAfter({ at, until, closes = 'inclusive' }: RemediesOptions): boolean {
  if (closes !== 'inclusive' && closes !== 'exclusive') {
    throw new UtlysningError('options.invalid', 'expected `inclusive` or `exclusive`');
  }
  const leftMs = epochMs(until) - epochMs(at);
  return closes === 'inclusive' ? leftMs < 0 : leftMs <= 0;
}

/** A leaf that has to turn, and by which change where there are several. */
interface Change {
  readonly leaf: Finding;
  readonly change?: JsonValue;
}

type Way = readonly Change[];

type Wanted = 'met' | 'not-met';

const OPPOSITE = { met: 'not-met', 'not-met': 'met' } as const;

function ways(finding: Finding, wanted: Wanted): readonly Way[] {
  if (finding.outcome === wanted) return [[]];
  const { code } = finding.reason;
  const [first, second] = finding.findings ?? [];
  if (code === 'not' && first !== undefined) return ways(first, OPPOSITE[wanted]);
  if (code === 'when' && first !== undefined && second !== undefined) {
    // That it is not met can come about only where it applies.
    const isOpen = wanted === 'met' || first.outcome === 'met';
    return isOpen ? ways(second, wanted) : [[{ leaf: finding }]];
  }
  const threshold = thresholdOf(finding);
  if (threshold === undefined) return waysOf(finding, wanted);
  const { parts, needed } = threshold;
  const target = wanted === 'met' ? needed : parts.length - needed + 1;
  const others = parts.filter((part) => part.outcome !== wanted);
  return choose(
    target - (parts.length - others.length),
    others.map((part) => ways(part, wanted)),
  );
}

/** The ways to turn a leaf: those that its reason lists, or the leaf itself. */
function waysOf(leaf: Finding, wanted: Wanted): readonly Way[] {
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

function isPossible({ reason, findings }: Finding): boolean {
  const { marginMs, host } = reason.params;
  if (host === true || (typeof marginMs === 'number' && marginMs <= 0)) return false;
  return findings === undefined || isEmptyList(reason, findings);
}

/** Whether an entry can be added to turn the finding, since there is none. */
function isEmptyList({ code }: Reason, findings: readonly Finding[]): boolean {
  return (code === 'each' || code === 'some') && findings.length === 0;
}
