import * as z from 'zod/mini';
import { attribute, attributeValue } from '../allocation/entrant.js';
import { key } from '../parse/key.js';
import { byCodeUnit } from '../parse/order.js';

/** The schema of an entrant as an organiser hands it in. */
export const entrant = z.strictObject({
  /** The id: 1 to 200 printable ASCII characters without a blank. It is published for ever. */
  id: key,
  /** The announced attributes, each 1 to 100 printable ASCII characters without a blank. */
  attributes: z.record(attribute, attributeValue),
});

/** An entrant of a draw: an id, and what it is ranked and placed by. */
export interface EntrantInput extends Readonly<z.output<typeof entrant>> {}

/** The line of an entrant in the entry document. The keys are in byte order. */
export function lineOf({ id, attributes }: EntrantInput): string {
  const pairs = Object.entries(attributes).sort(([a], [b]) => byCodeUnit(a, b));
  return [id, ...pairs.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** The id of the entrant of a line. */
export function idOfLine(line: string): string {
  const end = line.indexOf(' ');
  return end < 0 ? line : line.slice(0, end);
}

/** The entrant of a line. */
export function entrantOf(line: string): EntrantInput {
  const [id = '', ...pairs] = line.split(' ');
  const attributes: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    attributes[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return { id, attributes };
}
