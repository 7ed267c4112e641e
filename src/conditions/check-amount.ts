import { checkQuantity, type KnownIds, type Report } from './check-condition.js';
import type { Quantity } from './condition.js';
import { partsOf } from './kinds.js';

type Path = readonly (string | number)[];

/** Checks an amount: a quantity in money. A literal in it is an integer of minor units. */
export function checkAmount(quantity: Quantity, path: Path, known: KnownIds, report: Report): void {
  if (checkQuantity(quantity, path, known, report) === 'number') {
    report(path, 'quantity.kind', 'expected money, not a number');
  } else if (!literalsOf(quantity).every(Number.isSafeInteger)) {
    report(path, 'quantity.kind', 'expected integers of minor units of the currency');
  } else if (typeof quantity === 'number' && quantity < 0) {
    report(path, 'too-small', 'expected 0 or more', { limit: 0, of: 'number' });
  }
}

/** Checks a number that is no money. */
export function checkNumber(quantity: Quantity, path: Path, known: KnownIds, report: Report): void {
  if (checkQuantity(quantity, path, known, report) === 'money') {
    report(path, 'quantity.kind', 'expected a number, not money');
  }
}

/** The literals that are amounts, not those that an amount is multiplied by. */
function literalsOf(quantity: Quantity): readonly number[] {
  return typeof quantity === 'number' ? [quantity] : partsOf(quantity).flatMap(literalsOf);
}
