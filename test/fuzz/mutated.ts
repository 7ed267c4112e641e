import { changedList, changedObject } from './changes.js';
import type { Dice } from './dice.js';
import { isList, isObject, type Material, partAt, put, type Sample } from './material.js';
import { nudged } from './near.js';
import { odd } from './odd.js';

/** A copy of a sample in which so many places are changed; the sample stays as it is. */
export function mutated(sample: Sample, changes: number, material: Material, dice: Dice): unknown {
  let { value } = sample;
  for (let change = 0; change < changes; change += 1) {
    const place = dice.oneOf(sample.places);
    try {
      value = put(value, place, another(partAt(value, place), material, dice));
    } catch {
      // What a change before this one put there will not be looked at: it stays.
    }
  }
  return value;
}

/** What stands in a place instead: half the time of the same kind and a little off. */
function another(part: unknown, material: Material, dice: Dice): unknown {
  switch (dice.below(10)) {
    case 0:
    case 1:
      return odd(dice);
    case 2:
      return dice.oneOf(material.anything);
    case 3: {
      const { value, places } = dice.oneOf(material.samples);
      return partAt(value, dice.oneOf(places));
    }
    case 4:
      return dice.oneOf<unknown>([[part], { 0: part }, [[part]], { value: part }, { id: part }]);
    default:
      if (isList(part)) return changedList(part, material, dice);
      return isObject(part) ? changedObject(part, material, dice) : nudged(part, dice);
  }
}
