import type { Condition } from '../conditions/condition.js';
import { partOfCount } from '../conditions/exact.js';
import { type Facts, factIn } from '../conditions/fact.js';
import { canonicalJson } from '../parse/canonical.js';
import type { Issue } from '../parse/issue.js';
import type { SelectionRules } from './sections/selection.js';

/**
 * What to look at in a selection, though it can be followed: a percentage of the places that comes to
 * none (semantics 21 and 22), and quotas that one entrant may fall under, which are filled as listed
 * (20).
 */
export function selectionRemarks(
  { capacity, quotas = [], caps = [] }: SelectionRules,
  facts: Facts = {},
): readonly Issue[] {
  const { places } = capacity;
  const isNothing = (share: (typeof quotas | typeof caps)[number]) =>
    typeof places === 'number' && 'percent' in share && partOfCount(share.percent, places) === 0;
  const message = 'the percentage comes to no place at all';
  const nothing = Object.entries({ quotas, caps }).flatMap(([section, shares]) =>
    [...shares.entries()]
      .filter(([, share]) => isNothing(share))
      .map(([at]) => ({
        path: ['selection', section, at, 'percent'],
        code: 'selection.nothing' as const,
        message,
      })),
  );
  const overlapping = [...quotas.entries()]
    .filter(
      ([at, { when }]) => !quotas.slice(0, at).every((one) => areApart(one.when, when, facts)),
    )
    .map(([at]) => ({
      path: ['selection', 'quotas', at, 'when'],
      code: 'selection.overlap' as const,
      message: 'an entrant may fall under a quota before this one too: they are filled as listed',
    }));
  return [...nothing, ...overlapping];
}

/** Whether it is plain that no entrant meets both: other values of one fact, or one is not the other. */
function areApart(one: Condition, other: Condition, facts: Facts): boolean {
  if (isNot(one, other) || isNot(other, one)) return true;
  const [fact, values] = valuesOf(one, facts);
  const [sameFact, others = []] = valuesOf(other, facts);
  return (
    fact !== undefined && fact === sameFact && !others.some((value) => values?.includes(value))
  );
}

function isNot(one: Condition, other: Condition): boolean {
  return 'not' in one && canonicalJson(one.not) === canonicalJson(other);
}

/** The fact of a condition and the values that meet it, where the fact has one value only. */
function valuesOf(
  condition: Condition,
  facts: Facts,
): [fact?: string, values?: readonly unknown[]] {
  if (!('fact' in condition)) return [];
  const { fact } = condition;
  if (factIn(facts, fact)?.kind === 'choices') return [];
  if ('is' in condition && typeof condition.is !== 'object') return [fact, [condition.is]];
  return 'in' in condition ? [fact, condition.in] : [];
}
