import type { CallDefinition } from './call.js';
import type { DICTIONARIES, TEXT } from './merge.js';

/**
 * What an amendment changes: any section of a call but its id. Sections are merged by their fields,
 * dictionaries by their ids, and the entries of these by their fields. Any other value is replaced
 * whole. `null` takes away a section, an entry or a field.
 */
export type CallChange = {
  readonly [Section in Exclude<keyof CallDefinition, 'id'>]?: SectionChange<
    NonNullable<CallDefinition[Section]>,
    Section
  > | null;
};

type Dictionary = (typeof DICTIONARIES)[number];

type SectionChange<Value, Section extends string> = Section extends typeof TEXT
  ? Value
  : Section extends Dictionary
    ? EntryChanges<Value>
    : Value extends readonly unknown[] | string
      ? Value
      : {
          readonly [Field in keyof Value]?:
            | (`${Section}.${Field & string}` extends Dictionary
                ? EntryChanges<NonNullable<Value[Field]>>
                : Value[Field])
            | null;
        };

type EntryChanges<Entries> = { readonly [Id in keyof Entries]?: FieldChanges<Entries[Id]> | null };

type FieldChanges<Entry> = Entry extends object
  ? { readonly [Field in keyof Entry]?: Entry[Field] | null }
  : Entry;
