import { pattern } from '../parse/schema.js';

/** The maximum number of entrants in a draw. */
export const MAX_ENTRANTS = 10_000_000;

/** The schema of the key of an attribute. */
export const attribute = pattern(/^[a-z][a-z0-9-]{0,31}$/, 'data-id');

/** The schema of the value of an attribute. */
export const attributeValue = pattern(/^[!-~]{1,100}$/, 'attribute-value');

/** The schema of a line of the entry document: an id, then its attributes. */
export const entryLine = pattern(
  /^[!-~]{1,200}(?: [a-z][a-z0-9-]{0,31}=[!-~]{1,100})*$/,
  'entry-line',
);

/** The form of a value that is sorted on or summed. It is exact as a number. */
export const WHOLE_NUMBER = /^(?:0|-?[1-9][0-9]{0,14})$/;

/** Who takes part in an allocation: a line of the entry document, with its ticket. */
export interface Entrant {
  /** The id: 1 to 200 printable ASCII characters without a blank. */
  readonly id: string;
  /** The announced attributes. What is sorted on or summed is a whole number of at most 15 digits. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The hash that ranks equal entrants. Without tickets, equal entrants stay in the order given. */
  readonly ticket?: string | undefined;
}
