import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { canonicalJson } from 'utlysning';

/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

interface PackageSchema extends Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A reference to a component of the description. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of a file of the package by their names; the file itself has its own name. */
type Definitions = Readonly<Record<string, Schema>>;

/**
 * Schemas of the package, as components of an OpenAPI document. In the package a schema has an `$id`,
 * and its references are relative to that. Most readers of OpenAPI ignore an `$id`, so here every
 * definition is a component, and every reference names a component: `utlysning.orgnr`, or
 * `admission.assessment` where other schemas define an `assessment` of another shape.
 */
export function libraryComponents<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, Schema>> {
  const files = new Map<string, Definitions>(names.map((file) => [file, definitionsIn(file)]));
  const differing = differingIn([...files.values()]);
  const componentOf = (file: string, name: string): string => {
    if (name === file || (files.has(name) && !differing.has(name))) return name;
    return `${differing.has(name) ? file : 'utlysning'}.${name}`;
  };
  const components = [...files].flatMap(([file, definitions]) =>
    Object.entries(definitions)
      // What has a file of its own is described there.
      .filter(([name]) => name === file || componentOf(file, name) !== name)
      .map(([name, schema]): [string, Schema] => [
        componentOf(file, name),
        withReferences(schema, (other) => ref(componentOf(file, other)).$ref),
      ]),
  );
  return Object.fromEntries(components) as Record<Name, Schema>;
}

function definitionsIn(file: string): Definitions {
  const { resolve } = createRequire(import.meta.url);
  const text = readFileSync(resolve(`utlysning/schema/${file}.json`), 'utf8');
  const { $schema, $id, $defs = {}, ...schema }: PackageSchema = JSON.parse(text);
  const definitions = Object.entries({ ...$defs, [file]: schema });
  const nameOf = (reference: string) => reference.replace(/^#(?:\/\$defs\/)?/, '') || file;
  return Object.fromEntries(
    definitions.map(([name, definition]) => [name, withReferences(definition, nameOf)]),
  );
}

/** The names that do not stand for the same in all files, by themselves or by what they refer to. */
function differingIn(files: readonly Definitions[]): ReadonlySet<string> {
  const texts = new Map<string, Set<string>>();
  for (const [name, { title, description, examples, ...schema }] of files.flatMap(
    Object.entries<Schema>,
  )) {
    texts.set(name, (texts.get(name) ?? new Set()).add(canonicalJson(schema)));
  }
  const differing = new Set<string>();
  const differs = (own: ReadonlySet<string>) =>
    own.size > 1 || [...own].some((text) => referencesIn(text).some((one) => differing.has(one)));
  for (;;) {
    const found = [...texts].filter(([name, own]) => !differing.has(name) && differs(own));
    if (found.length === 0) return differing;
    for (const [name] of found) differing.add(name);
  }
}

function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, name = '']) => name);
}

/** A copy of a schema with other references. */
function withReferences(schema: Schema, referTo: (reference: string) => string): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' ? referTo(value) : value,
  );
}
