import { join } from 'node:path';
import ts from 'typescript';

/** A schema as JSON: just what is looked at here. */
export interface Json {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, Json>;
  additionalProperties?: Json | false;
  items?: Json;
  anyOf?: Json[];
  oneOf?: Json[];
  examples?: unknown[];
  $defs?: Record<string, Json> | undefined;
}

/**
 * Puts the docstrings of an exported type into the schema of it, so that each property is described
 * in the words of the sources. A property that the type does not have is an error.
 */
export type Describe = (json: Json, type: string) => void;

/** Reads the docstrings of everything that the library exports. */
export function docstrings(root: string): Describe {
  const entry = join(root, 'src/index.ts');
  const program = ts.createProgram([entry], {});
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const index = source && checker.getSymbolAtLocation(source);
  const exported = new Map(
    index && checker.getExportsOfModule(index).map((symbol) => [symbol.name, symbol]),
  );

  function describe(json: Json, type: ts.Type): void {
    const whole = checker.getNonNullableType(type);
    const types = whole.isUnion() ? whole.types : [whole];
    for (const variant of json.anyOf ?? json.oneOf ?? []) {
      const own = types.find((type) => isOf(checker, variant, type));
      if (own !== undefined) describe(variant, own);
    }
    const [only = whole] = types;
    const item = checker.getIndexTypeOfType(only, ts.IndexKind.Number);
    if (json.items && item) describe(json.items, item);
    const value = checker.getIndexTypeOfType(only, ts.IndexKind.String);
    if (json.additionalProperties && value) describe(json.additionalProperties, value);
    for (const [key, inner] of Object.entries(json.properties ?? {})) {
      const property = checker.getPropertyOfType(only, key);
      if (property === undefined) throw new Error(`${checker.typeToString(only)} has no ${key}`);
      const text = textOf(property.getDocumentationComment(checker));
      if (text !== '') inner.description = text;
      describe(inner, checker.getTypeOfSymbol(property));
    }
  }

  return (json, type) => {
    const symbol = exported.get(type);
    if (symbol === undefined) throw new Error(`the library exports no type ${type}`);
    const own = checker.getAliasedSymbol(symbol);
    json.description ??= textOf(own.getDocumentationComment(checker));
    describe(json, checker.getDeclaredTypeOfSymbol(own));
  };
}

/** Whether a variant of a schema is that of a type: it has the same keys. */
function isOf(checker: ts.TypeChecker, { properties = {} }: Json, type: ts.Type): boolean {
  const keys = checker.getPropertiesOfType(type).map(({ name }) => name);
  return keys.sort().join() === Object.keys(properties).sort().join();
}

function textOf(comment: readonly ts.SymbolDisplayPart[]): string {
  return ts.displayPartsToString([...comment]).replace(/\s+/g, ' ');
}
