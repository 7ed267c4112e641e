import type { Report } from '../../conditions/check-condition.js';
import type { Condition } from '../../conditions/condition.js';
import { canonicalJson } from '../../parse/canonical.js';
import type { Sections } from '../sections.js';

/**
 * Checks the limits that required requirements set to the same quantity without a condition: none
 * is stated twice, and all of them can hold together. The size of the group is one of them.
 */
export function checkLimits({ requirements = {}, group }: Sections, report: Report): void {
  const limits = new Map<string, Partial<Record<'minimum' | 'maximum', number | undefined>>>();
  limits.set(`${canonicalJson({ count: 'members' })} `, { ...group?.size });

  function check(condition: Condition, path: readonly (string | number)[], on: string): void {
    if ('all' in condition) {
      for (const [at, part] of condition.all.entries()) check(part, [...path, 'all', at], on);
      return;
    }
    const { minimum, maximum, ...quantity } = condition as {
      readonly minimum?: unknown;
      readonly maximum?: unknown;
    };
    if (minimum === undefined && maximum === undefined) return;
    const key = `${canonicalJson(quantity)} ${on}`;
    const known = limits.get(key) ?? {};
    limits.set(key, known);
    for (const [side, bound] of [['minimum', minimum] as const, ['maximum', maximum] as const]) {
      if (typeof bound !== 'number') continue;
      if (known[side] !== undefined) {
        report([...path, side], 'limit.stated', 'another requirement states this limit already');
      }
      known[side] = bound;
    }
    if ((known.minimum ?? -Infinity) > (known.maximum ?? Infinity)) {
      const message = 'this limit and that of another requirement cannot both hold';
      report(path, 'limit.impossible', message);
    }
  }

  for (const [id, { when, holds, level, judgedOn }] of Object.entries(requirements)) {
    if (when !== undefined || level === 'recommended') continue;
    check(holds, ['requirements', id, 'holds'], String(judgedOn ?? ''));
  }
}
