import type { Call } from '../call/call.js';
import type { Ore } from '../money/money.js';
import type { ClaimLine, Claims } from './claims.js';

/** The limit for special needs at a gathering. */
export interface Cap {
  /** The limit in øre. 0 without an application. */
  readonly cap: Ore;
  /** The unused part of the limit, in øre. */
  readonly left: Ore;
}

/** The limits of lines and what is left of them, in øre. Travel has no limit. */
interface Limits {
  of(line: ClaimLine): { readonly limit: number; readonly left: number };
  take(line: ClaimLine, sum: Ore): void;
  capOf(gathering: string): Cap;
}

/** Opens the sum for other costs (C09) and the cap of each gathering for special needs (C10). */
export function openLimits(call: Call, { appliedFor }: Claims): Limits {
  const { otherCosts, specialNeeds } = call.grant;
  const taken = new Map<string, number>();
  const estimates = new Map<string, number>();
  for (const { gathering, estimate } of appliedFor) {
    estimates.set(gathering, (estimates.get(gathering) ?? 0) + estimate);
  }

  function limitOf(line: ClaimLine): number {
    if (line.item === 'travel') return Number.POSITIVE_INFINITY;
    return line.item === 'otherCosts' ? otherCosts.sum : capAt(line.gathering);
  }

  function capAt(gathering: string): number {
    const { capPerGathering, upTo } = specialNeeds;
    const estimate = estimates.get(gathering) ?? capPerGathering;
    return upTo === 'cap' ? capPerGathering : Math.min(capPerGathering, estimate);
  }

  return {
    of(line) {
      const limit = limitOf(line);
      return { limit, left: limit - (taken.get(budgetOf(line)) ?? 0) };
    },
    take(line, sum) {
      taken.set(budgetOf(line), (taken.get(budgetOf(line)) ?? 0) + sum);
    },
    capOf(gathering) {
      const cap = estimates.has(gathering) ? capAt(gathering) : 0;
      const spent = taken.get(needsAt(gathering)) ?? 0;
      return { cap: cap as Ore, left: (cap - spent) as Ore };
    },
  };
}

/** The key of the budget that a line is paid from. */
function budgetOf(line: ClaimLine): string {
  return line.item === 'specialNeeds' ? needsAt(line.gathering) : line.item;
}

function needsAt(gathering: string): string {
  return `specialNeeds ${gathering}`;
}
