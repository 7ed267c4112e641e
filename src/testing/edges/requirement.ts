import type { Call } from '../../call/call.js';
import { conditionOf } from '../../call/sections/requirements.js';
import type { Condition } from '../../conditions/condition.js';
import { planOf } from '../plan.js';
import type { Edge } from './edge.js';
import { probesOf } from './probes.js';

/** A part of a requirement that decides it, and what makes it decide. */
interface Leaf {
  readonly condition: Condition;
  /** Whether the requirement holds where the condition does not. */
  readonly isOpposite: boolean;
  /** What the other parts have to be, so that this one decides. */
  readonly given: readonly Condition[];
  /** The list of whose entries it is. */
  readonly list?: string;
}

/**
 * Around each part of each requirement that decides, with facts for which all other requirements
 * hold. An edge that other requirements rule out is left out.
 */
export function requirementEdges(call: Call): readonly Edge[] {
  return Object.entries(call.requirements ?? {}).flatMap(([id, requirement]) => {
    if (requirement.level === 'recommended') return [];
    const edges = leavesOf(conditionOf(requirement)).flatMap((leaf) => edgesOf(call, id, leaf));
    return [...new Map(edges.map((edge) => [edge.edge, edge])).values()];
  });
}

function edgesOf(call: Call, id: string, leaf: Leaf): readonly Edge[] {
  return probesOf(leaf.condition, call).flatMap(({ where, pin, holds }): readonly Edge[] => {
    const isMet = holds === undefined ? undefined : holds !== leaf.isOpposite;
    const conditions = [...pinned(leaf, pin, isMet), ...leaf.given];
    const goals = conditions.map((condition) => ({ id, condition }));
    const plan = planOf(call, { goals, except: id });
    if (plan === undefined) return [];
    const outcome = isMet === undefined ? 'undetermined' : isMet ? 'met' : 'not-met';
    return [
      {
        edge: `${id}: ${where}${leaf.list === undefined ? '' : ` in ${leaf.list}`}`,
        rejectedFor: null,
        requirement: { id, outcome },
        change: {},
        plan,
      },
    ];
  });
}

/** That an edge is stated; of a list, in one of its entries, while the others do no harm. */
function pinned(
  { list, condition, isOpposite }: Leaf,
  pin: Condition,
  isMet: boolean | undefined,
): readonly Condition[] {
  if (list === undefined) return [pin];
  const one: Condition = { count: list, where: pin, minimum: 1 };
  if (isMet === false) return [one];
  const holds = isOpposite ? { not: condition } : condition;
  return [one, { each: list, holds: isMet ? holds : { any: [holds, pin] } }];
}

/** The parts of a condition that have no parts, each with what makes it decide. */
function leavesOf(
  condition: Condition,
  given: readonly Condition[] = [],
  isOpposite = false,
  list?: string,
): readonly Leaf[] {
  const inScope = (one: Condition): Condition =>
    list === undefined ? one : { each: list, holds: one };
  const within = (part: Condition, more: readonly Condition[], isTurned = isOpposite) =>
    leavesOf(part, [...given, ...more.map(inScope)], isTurned, list);
  /** Of the other parts, so many hold. */
  const among = (parts: readonly Condition[], held: number) =>
    parts.flatMap((part, at) => {
      const others = parts.filter((_, other) => other !== at);
      return within(
        part,
        others.map((other, index) => (index < held ? other : { not: other })),
      );
    });
  if ('not' in condition) return within(condition.not, [], !isOpposite);
  if ('all' in condition) return among(condition.all, condition.all.length - 1);
  if ('any' in condition) return among(condition.any, 0);
  if ('atLeast' in condition) {
    const { atLeast, of } = condition;
    return atLeast === 0 ? [] : among(of, atLeast - 1);
  }
  if ('when' in condition) {
    const { when, holds } = condition;
    return [...within(holds, [when]), ...within(when, [{ not: holds }], !isOpposite)];
  }
  if ('each' in condition) {
    // That not each entry does something, is an edge of no single entry.
    if (isOpposite) return [];
    const { each, where, holds } = condition;
    const counted = [...given, ...(where === undefined ? [] : [{ each, holds: where }])];
    return leavesOf(holds, [...counted, { count: each, minimum: 1 }], isOpposite, each);
  }
  return [{ condition, isOpposite, given, ...(list !== undefined && { list }) }];
}
