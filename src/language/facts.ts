import type { Text } from './text.js';

/** What a fact of a call is, as far as a text needs to know it. */
export interface FactFormat {
  /** What its values are. */
  readonly kind: 'number' | 'money' | 'day' | 'choice' | 'choices' | 'yes-no' | 'text';
  /** Of a choice: the values, with their texts where there are any. */
  readonly values?: readonly string[] | { readonly [value: string]: Text } | undefined;
  /** Of a number: its unit. */
  readonly unit?: string | undefined;
}

/** A value of a fact. A day is written `2024-06-24`, and money is in the smallest unit. */
export type FactValue = number | string | boolean | readonly string[];

/** The facts of a call, by their ids. */
export type FactFormats = { readonly [id: string]: FactFormat };

/** The kind of a fact that the call does not have: a text stands as it is, as that of a choice does. */
export function kindOf(value: FactValue): FactFormat['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'string' ? 'choice' : 'choices';
}

/** Whether the values of a choice have texts. */
export function hasTexts(
  values: NonNullable<FactFormat['values']>,
): values is { readonly [value: string]: Text } {
  return !Array.isArray(values);
}
