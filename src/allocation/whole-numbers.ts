import { UtlysningError } from '../parse/error.js';
import { type Entrant, WHOLE_NUMBER } from './entrant.js';

/**
 * The value of an attribute of each entrant, as a number.
 *
 * @throws {@link UtlysningError} `entries.number` for a value that is not a whole number of at most
 * 15 digits, or less than the minimum.
 */
export function wholeNumbers(
  entrants: readonly Entrant[],
  attribute: string,
  minimum = Number.NEGATIVE_INFINITY,
): Float64Array {
  return Float64Array.from(entrants, ({ attributes }) => {
    const value = attributes[attribute] ?? '';
    if (WHOLE_NUMBER.test(value) && Number(value) >= minimum) return Number(value);
    throw new UtlysningError(
      'entries.number',
      `expected whole numbers of at most 15 digits for \`${attribute}\``,
    );
  });
}
