import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// What an editor shows of the public types: a name where there is one, and the docs of each field.

const root = join(import.meta.dirname, '../..');
const entry = join(root, 'src/index.ts');
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram([entry], { ...options, noEmit: true });
const checker = program.getTypeChecker();

/** The types that the library exports, by name. */
const exported = new Map(
  checker
    .getExportsOfModule(
      checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol,
    )
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter(
      ({ flags }) =>
        flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class),
    )
    .map((symbol) => [symbol.name, symbol] as const),
);

/** The type itself, or those of a union that are objects of this library. */
function objectsOf(symbol: ts.Symbol): readonly ts.Type[] {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const types = type.isUnion() ? type.types : [type];
  return types.filter((one) => one.flags & ts.TypeFlags.Object && !checker.isArrayType(one));
}

describe('hovering over a value', () => {
  const shapes = ['Call', 'CallDefinition', 'Application', 'ApplicationInput', 'Member', 'Claim'];
  const results = [
    'Finding',
    'Admission',
    'Award',
    'Settlement',
    'DrawRecord',
    'Announcement',
    'Ore',
    'Source',
  ];
  it.each([...shapes, ...results, 'Applicant', 'LogEvent', 'Revealed', 'GroupChange'])(
    'shows the name %s',
    (name) => {
      const type = checker.getDeclaredTypeOfSymbol(exported.get(name) as ts.Symbol);
      expect(checker.typeToString(type)).toBe(name);
    },
  );

  it('shows the name of the result of each function', () => {
    const names = ['Admission', 'AnnouncedDraw', 'Call', 'DrawRecord', 'EntryList', 'Settlement'];
    const printed = checker
      .getExportsOfModule(
        checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol,
      )
      .flatMap((symbol) =>
        checker.getTypeOfSymbol(checker.getAliasedSymbol(symbol)).getCallSignatures(),
      )
      .map((signature) => checker.typeToString(signature.getReturnType()));
    expect(printed).toEqual(expect.arrayContaining(names));
  });
});

describe('hovering over a field', () => {
  it.each([...exported])('of %s shows its docs', (_, symbol) => {
    const undocumented = objectsOf(symbol)
      .flatMap((type) => checker.getPropertiesOfType(type))
      .filter((property) =>
        property.declarations?.some((d) => d.getSourceFile().fileName.includes('/src/')),
      )
      .filter((property) => property.getDocumentationComment(checker).length === 0)
      .map(({ name }) => name);
    expect(undocumented).toEqual([]);
  });
});
