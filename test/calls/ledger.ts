import { isDeepStrictEqual } from 'node:util';
import type { Call } from 'utlysning';
import { callOf, definitionOf, type RealCall, resultOf } from '../../examples/calls/real-call.js';
import type { CarriedCall, Case, NotCarried, Rule } from '../../examples/calls/rule.js';
import { isPlainObject, mergePatch } from '../../src/parse/merge-patch.js';

/** A rule of a real call, as `rules.json` lists it. */
export interface ListedRule {
  readonly id: string;
  readonly call: string;
  readonly kind: string;
  /** Whether it is a matter of human judgement by nature. */
  readonly judgement?: boolean;
}

/** What becomes of a rule. */
export interface LedgerEntry extends ListedRule {
  readonly carriedBy: 'data' | NotCarried['carriedBy'];
  /** The paths that carry it, or why none do. */
  readonly how: string;
  /** What is wrong with how it is carried. */
  readonly problem?: 'not in rules.ts' | 'no such path' | 'not noticed' | 'pretended';
}

/** The ledger of all listed rules. A call that is not there carries nothing. */
export function ledger(
  rules: readonly ListedRule[],
  calls: readonly RealCall[],
): readonly LedgerEntry[] {
  const byName = new Map(calls.map((call) => [call.name, call]));
  return rules.map((listed) => {
    const real = byName.get(listed.call);
    const rule = real?.carried.rules[listed.id];
    if (real === undefined || rule === undefined) {
      return { ...listed, carriedBy: 'nothing', how: '', problem: 'not in rules.ts' };
    }
    if (!('cases' in rule)) return { ...listed, carriedBy: rule.carriedBy, how: rule.why };
    const problem = problemOf(real, rule);
    const how = [...(rule.later ? [rule.later] : []), rule.carriedBy.join(', ')].join(' ');
    const carriedBy = rule.later === undefined ? 'data' : 'later';
    return { ...listed, carriedBy, how, ...(problem && { problem }) };
  });
}

function problemOf(real: RealCall, rule: Rule): LedgerEntry['problem'] {
  const definition = definitionOf(real, rule.variant);
  const paths = rule.carriedBy.map((path) => path.split('.'));
  const values = paths.map((path) => valueAt(definition, path));
  if (values.length === 0 || values.includes(undefined)) return 'no such path';
  if (isPretended(callOf(definition), paths)) return 'pretended';
  return isNoticed(real, rule, definition) ? undefined : 'not noticed';
}

/** Whether a case that is right gives something else when the rule is taken out of the call. */
function isNoticed({ carried }: RealCall, rule: Rule, definition: object): boolean {
  const patch = rule.without ?? rule.carriedBy.reduce(withNull, {});
  let reduced: Call;
  try {
    reduced = callOf(mergePatch(definition, patch) as object);
  } catch {
    return true;
  }
  const call = callOf(definition);
  return rule.cases.some((one) => isRight(call, carried, one) && !isRight(reduced, carried, one));
}

function isRight(call: Call, carried: CarriedCall, one: Case): boolean {
  try {
    return isDeepStrictEqual(resultOf(call, carried, one), one.expected);
  } catch {
    return false;
  }
}

/** A merge patch with a further path that is taken away. */
function withNull(patch: object, path: string): object {
  const nested = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), null);
  return merged(patch, nested as object);
}

/** A merge of two patches, which keeps what is null. */
function merged(one: object, other: object): object {
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const own = result[key];
    result[key] = isPlainObject(own) && isPlainObject(value) ? merged(own, value) : value;
  }
  return result;
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  return isPlainObject(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined;
}

/** The sections that decide nothing by themselves. */
const NAMES = ['facts', 'lists', 'terms', 'words', 'clauses'];

/**
 * Whether nothing carries a rule but what restates it: requirements that ask one yes-no fact, and
 * the names of facts.
 */
function isPretended({ requirements = {}, facts = {} }: Call, paths: readonly string[][]): boolean {
  return paths.every(([section = '', id = '']) => {
    if (NAMES.includes(section)) return true;
    if (section !== 'requirements') return false;
    const { when, holds } = requirements[id] ?? {};
    const read = new Set(factsIn([when, holds]));
    const [only = ''] = read;
    return read.size === 1 && facts[only]?.kind === 'yes-no' && !isCounted([when, holds]);
  });
}

/** The facts that a part of a condition reads. */
function factsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' && ['fact', 'stated', 'distinct', 'by'].includes(key)
      ? [value]
      : factsIn(value),
  );
}

/** Whether a part of a condition counts the entries of a list. */
function isCounted(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return 'count' in part || Object.values(part).some(isCounted);
}

/** Kinds of rules, and how many percent of them have to be carried as data. */
const AIMS = [
  { kinds: ['who', 'group', 'deadline', 'form', 'timeline'], percent: 95 },
  { kinds: ['amount', 'selection', 'obligation'], percent: 90 },
] as const;

/** The percentage of rules of some kinds, without those of human judgement, that are carried as data. */
export function percentAsData(
  entries: readonly LedgerEntry[],
  kinds: readonly string[] = AIMS[0].kinds,
): number {
  const own = entries.filter(({ kind, judgement }) => kinds.includes(kind) && !judgement);
  const asData = own.filter(({ carriedBy }) => carriedBy === 'data');
  return own.length === 0 ? 100 : (100 * asData.length) / own.length;
}

/** Whether enough is carried, each rule that is taken out is noticed, and nothing is pretended. */
export function isSound(entries: readonly LedgerEntry[]): boolean {
  const hasProblem = entries.some(({ problem }) => problem !== undefined);
  return !hasProblem && AIMS.every((aim) => percentAsData(entries, aim.kinds) >= aim.percent);
}

/** The ledger as lines of text, and its conclusion. */
export function format(entries: readonly LedgerEntry[]): string {
  const wide = Math.max(...entries.map(({ id }) => id.length));
  const lines = entries.map(({ id, kind, carriedBy, how, problem }, at) => {
    const isFirst = at > 0 && entries[at - 1]?.call !== entries[at]?.call;
    const line = `${id.padEnd(wide)}  ${kind.padEnd(10)}  ${carriedBy.padEnd(9)}  ${how}`;
    return `${isFirst ? '\n' : ''}${line.trimEnd()}${problem === undefined ? '' : `  (${problem})`}`;
  });
  const kinds = [...AIMS.flatMap((aim) => aim.kinds), ...entries.map(({ kind }) => kind)];
  const byKind = [...new Set(kinds)].map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind && !entry.judgement);
    const asData = own.filter(({ carriedBy }) => carriedBy === 'data');
    return `${kind.padEnd(10)}  ${asData.length} of ${own.length} as data`;
  });
  const problems = entries.flatMap(({ id, problem }) =>
    problem === undefined ? [] : [`${problem}: ${id}`],
  );
  const conclusions = AIMS.map((aim) => {
    const percent = percentAsData(entries, aim.kinds).toFixed(1);
    return `${aim.kinds.join(', ')}: ${percent} % as data; at least ${aim.percent} %`;
  });
  return [
    ...lines,
    '',
    'Without the rules of human judgement:',
    ...byKind,
    '',
    ...problems,
    ...conclusions,
  ].join('\n');
}
