import type { Dice } from './dice.js';
import { type Material, partAt, set } from './material.js';
import { nudged } from './near.js';
import { odd, oddKey } from './odd.js';

/** A list with an item more, less, or elsewhere. */
export function changedList(
  list: readonly unknown[],
  material: Material,
  dice: Dice,
): readonly unknown[] {
  const at = dice.below(list.length);
  const other = dice.below(list.length);
  switch (dice.below(8)) {
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return list.toSpliced(at, 0, list[other]);
    case 2:
      return list.length === 0 ? [undefined] : list.with(at, list[other]).with(other, list[at]);
    case 3:
      return list.toSpliced(at, 0, odd(dice));
    case 4:
      return list.toSpliced(at, 0, somethingRight(material, dice));
    case 5:
      return Object.freeze(list.toReversed());
    case 6: {
      const times = dice.onceIn(20) ? 1100 : dice.oneOf([2, 3, 101]);
      return Array.from({ length: times }, () => list[at]);
    }
    default:
      return guarded([...list], String(at), dice);
  }
}

/** An object with a key more, less, or of another name. */
export function changedObject(
  object: Readonly<Record<string, unknown>>,
  material: Material,
  dice: Dice,
): object {
  const keys = Object.keys(object);
  const key = keys.length === 0 ? 'id' : dice.oneOf(keys);
  const changed = { ...object };
  switch (dice.below(8)) {
    case 0:
      delete changed[key];
      return changed;
    case 1:
      set(changed, oddKey(dice), dice.onceIn(2) ? odd(dice) : { polluted: true });
      return changed;
    case 2:
      set(changed, oddKey(dice), object[key]);
      delete changed[key];
      return changed;
    case 3:
      set(changed, key, somethingRight(material, dice));
      return changed;
    case 4:
      set(changed, key, nudged(object[key], dice));
      return changed;
    case 5:
      return Object.freeze(changed);
    case 6:
      return dice.onceIn(2) ? Object.assign(Object.create(null), changed) : Object.entries(changed);
    default:
      return guarded(changed, key, dice);
  }
}

function somethingRight({ samples }: Material, dice: Dice): unknown {
  const { value, places } = dice.oneOf(samples);
  return partAt(value, dice.oneOf(places));
}

/** A holder one of whose parts is computed when it is read, or throws. */
function guarded<Holder extends object>(holder: Holder, key: string, dice: Dice): Holder {
  const part = partAt(holder, [key]);
  const throws = dice.onceIn(2);
  return Object.defineProperty(holder, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      if (throws) throw new Error('it was looked at');
      return part;
    },
  });
}
