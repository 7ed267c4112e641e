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

  /** What is shown of a part of a type, of which `*` is any entry. */
  const shownAt = (name: string, path: string) => {
    let type = checker.getDeclaredTypeOfSymbol(exported.get(name) as ts.Symbol);
    for (const key of path.split('.')) {
      const entry = checker.getIndexInfosOfType(type)[0]?.type;
      const property = key === '*' ? undefined : checker.getPropertyOfType(type, key);
      const found = property === undefined ? entry : checker.getTypeOfSymbol(property);
      type = checker.getNonNullableType(found as ts.Type);
    }
    return checker.typeToString(type);
  };

  it.each([
    ['Call', 'grant', 'Grant'],
    ['Call', 'grant.items.*', 'GrantItem'],
    ['Call', 'grant.total', 'GrantTotal'],
    ['Call', 'selection', 'SelectionRules'],
    ['Call', 'selection.capacity', 'Capacity'],
    ['Call', 'selection.capacity.places', 'Quantity'],
    ['Call', 'selection.threshold', 'Condition'],
    ['Call', 'selection.order', 'readonly OrderKey[]'],
    ['Call', 'selection.order.*.groups', 'readonly PriorityGroup[]'],
    ['Call', 'selection.quotas', 'readonly CallQuota[]'],
    ['Call', 'selection.caps', 'readonly CallCap[]'],
    ['CallDefinition', 'grant', 'Grant'],
    ['CallDefinition', 'selection', 'SelectionRules'],
    ['CallInput', 'grant.items.*', 'GrantItem'],
    ['LumpSum', 'limits', 'readonly GrantLimit[]'],
    ['LumpSum', 'period', 'ItemPeriod'],
    ['LumpSum', 'amount', 'Quantity'],
    ['ActualCosts', 'costs', 'CostKinds'],
    ['FlatRate', 'limits.*', 'GrantLimit'],
  ])('of a %s shows %s as %s', (name, path, shown) => {
    expect(shownAt(name, path)).toBe(shown);
  });

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
