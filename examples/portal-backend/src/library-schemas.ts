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

/**
 * Schemas of the package, as components of an OpenAPI document. In the package a schema has an `$id`,
 * and its references are relative to that. Most readers of OpenAPI ignore an `$id`, so here every
 * definition is a component, and every reference names a component: `utlysning.orgnr`, or
 * `admission.assessment` where other schemas define an `assessment` of another shape.
 */
export function libraryComponents<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, Schema>> {
  const { resolve } = createRequire(import.meta.url);
  const files = new Map<string, PackageSchema>(
    names.map((name) => [
      name,
      JSON.parse(readFileSync(resolve(`utlysning/schema/${name}.json`), 'utf8')),
    ]),
  );
  const definitions = [...files].flatMap(([file, { $defs = {} }]) =>
    Object.entries($defs).map(([name, schema]) => ({ file, name, schema })),
  );
  const componentOf = (file: string, name: string): string => {
    const shape = shapeOf(files.get(file), name);
    if (files.has(name) && shapeOf(files.get(name)) === shape) return name;
    const others = definitions.filter((one) => one.name === name);
    const isShared = others.every((other) => shapeOf(files.get(other.file), name) === shape);
    return `${isShared ? 'utlysning' : file}.${name}`;
  };
  const withComponents = (file: string, schema: Schema): Schema =>
    replaceReferences(schema, (name) => (name === '' ? file : componentOf(file, name)));
  return Object.fromEntries([
    ...definitions.map(({ file, name, schema }) => [
      componentOf(file, name),
      withComponents(file, schema),
    ]),
    ...[...files].map(([file, schema]) => [file, withComponents(file, withoutIdentity(schema))]),
  ]);
}

function withoutIdentity({ $schema, $id, $defs, ...schema }: PackageSchema): Schema {
  return schema;
}

/** A copy of a schema of the package with other references. A name is that of a definition, or `''`. */
function replaceReferences(schema: Schema, referTo: (name: string) => string): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key !== '$ref') return value;
    return ref(referTo(value.replace(/^#(?:\/\$defs\/)?/, ''))).$ref;
  });
}

/** What a definition accepts, written out, so that two can be compared. `''` is the schema itself. */
function shapeOf(file: PackageSchema = {}, name = '', within: readonly string[] = []): string {
  if (within.includes(name)) return `${within.length - within.indexOf(name)} levels up`;
  const found = name === '' ? withoutIdentity(file) : (file.$defs?.[name] ?? {});
  const { title, examples, ...schema } = found;
  return canonicalJson(
    replaceReferences(schema, (other) => shapeOf(file, other, [...within, name])),
  );
}
