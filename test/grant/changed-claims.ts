import type { Claims } from '../../src/grant/claims.js';
import { claimed, cost, need, travel } from './claimed.js';

/** Claims with something of everything: line 0 is travel, 1 other costs, 2 special needs. */
export const example: Claims = claimed({
  lines: [travel(), cost({ kind: 'other', note: 'Rental of rooms' }), need()],
  stays: [{ gathering: 'g1', persons: ['p1', 'p2'] }],
});

export type Path = readonly (string | number)[];

/** A copy of a value with something else in one place, or without it. */
export function put(value: unknown, path: Path, what: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return what;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string | number, unknown>;
  if (rest.length === 0 && what === undefined) delete holder[key];
  else holder[key] = put(holder[key], rest, what);
  return copy;
}

/** Every place in a value, as a path from its root. */
export function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(value[key as keyof typeof value], [...path, key]))];
}
