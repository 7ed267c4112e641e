import type { AnnouncedSelection } from '../allocation/selection.js';
import { isPlainObject } from '../parse/merge-patch.js';

/** How an announced selection compares with another. Paths have dots. */
export interface Comparison {
  /** The parts that differ. */
  readonly differ: readonly string[];
  /** The numbers that are not known, and so are not compared. */
  readonly open: readonly string[];
}

/**
 * Compares an announced selection with another, in which `NaN` is a number that is not known. A list
 * that is empty is one that is left out, and a waiting list that is left out is `in-order`.
 */
export function compareSelections(
  own: AnnouncedSelection,
  announced: AnnouncedSelection,
): Comparison {
  const differ: string[] = [];
  const open: string[] = [];
  compare(withDefault(own), withDefault(announced), []);
  return { differ, open };

  function compare(one: unknown, other: unknown, path: readonly string[]): void {
    if (typeof one === 'number' && Number.isNaN(one) && typeof other === 'number') {
      open.push(path.join('.'));
    } else if (isParted(one) && isParted(other)) {
      const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
      for (const key of keys) compare(one[key], other[key], [...path, key]);
    } else if (one !== other && !(isNothing(one) && isNothing(other))) {
      differ.push(path.join('.'));
    }
  }
}

function withDefault(selection: AnnouncedSelection): object {
  return { waitingList: 'in-order', ...selection };
}

function isParted(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainObject(value) || Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
