import type { Report } from '../../conditions/check-condition.js';
import type { Condition } from '../../conditions/condition.js';
import { canonicalJson } from '../../parse/canonical.js';
import type { Sections } from '../sections.js';

/**
 * Checks the limits that required requirements set to the same quantity without a condition: none
 * is stated twice, and all of them can hold together. The size of the group is one of them.
 */
export function checkLimits({ requirements = {}, group }: Sections, report: Report): void {
  const limits = new Map<string, { minimum?: number; maximum?: number }>();
  const { size } = group ?? {};
  if (size !== undefined) {
    const known = {
      ...(size.minimum !== undefined && { minimum: size.minimum }),
      ...(size.maximum !== undefined && { maximum: size.maximum }),
    };
    limits.set(`${canonicalJson({ count: 'members' })} `, known);
  }

  function check(condition: Condition, path: readonly (string | number)[], on: string): void {
    if ('all' in condition) {
      for (const [at, part] of condition.all.entries()) check(part, [...path, 'all', at], on);
      return;
    }
    const isBounded =
      ('minimum' in condition && condition.minimum !== undefined) ||
      ('maximum' in condition && condition.maximum !== undefined);
    if (!isBounded) return;
    const { minimum, maximum, ...quantity } = condition as {
      readonly minimum?: unknown;
      readonly maximum?: unknown;
    };
    const key = `${canonicalJson(quantity)} ${on}`;
    const known = limits.get(key) ?? {};
    limits.set(key, known);
    for (const [side, bound] of Object.entries({ minimum, maximum })) {
      if (typeof bound !== 'number') continue;
      if (known[side as 'minimum' | 'maximum'] !== undefined) {
        report([...path, side], 'limit.stated', 'another requirement states this limit already');
      }
      known[side as 'minimum' | 'maximum'] = bound;
    }
    if (
      known.minimum !== undefined &&
      known.maximum !== undefined &&
      known.minimum > known.maximum
    ) {
      report(
        path,
        'limit.impossible',
        'this limit and that of another requirement cannot both hold',
      );
    }
  }

  for (const [id, { when, holds, level, judgedOn }] of Object.entries(requirements)) {
    if (when !== undefined || level === 'recommended') continue;
    check(holds, ['requirements', id, 'holds'], String(judgedOn ?? ''));
  }
}
