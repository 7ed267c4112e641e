import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fastCheck from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as call from '../../src/call/hkdir-2024.js';
import * as drand from '../../src/drand/index.js';
import * as main from '../../src/index.js';
import * as municipalities from '../../src/register/index.js';
import * as testing from '../../src/testing/index.js';
import { codeBlocks, examples, scriptOf } from './examples.js';

// Every `@example` in the sources and every `ts` block of some pages is run. A statement with
// `// => value` behind it, or on the line after it, must give that value.

const root = join(import.meta.dirname, '../..');
const modules: Readonly<Record<string, object>> = {
  utlysning: main,
  'utlysning/calls/hkdir-2024': call,
  'utlysning/municipalities': municipalities,
  'utlysning/drand': drand,
  'utlysning/testing': testing,
  'fast-check': fastCheck,
};

describe('every @example gives what it says', () => {
  for (const { name, code } of examples()) test(name, () => run(code));
});

describe.each(['README.md', 'test/docs/FACTS.md'])('every piece of code in %s', (page) => {
  const blocks = codeBlocks(readFileSync(join(root, page), 'utf8'));
  for (const [index, code] of blocks.entries()) {
    test(`gives what it says: ${index + 1}`, () => run(code));
  }
});

describe('everything public is documented', () => {
  const entries = ['index', 'call/hkdir-2024', 'drand/index', 'register/index', 'testing/index'];
  const program = ts.createProgram(
    entries.map((entry) => join(root, 'src', `${entry}.ts`)),
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  );
  const checker = program.getTypeChecker();
  for (const file of program.getRootFileNames()) {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    for (const exported of symbol ? checker.getExportsOfModule(symbol) : []) {
      const own =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      test(exported.name, () => {
        expect(ts.displayPartsToString(own.getDocumentationComment(checker))).not.toBe('');
        if (!(own.flags & ts.SymbolFlags.Value)) return;
        expect(own.getJsDocTags().map(({ name }) => name)).toContain('example');
      });
    }
  }
});

function run(code: string): void {
  let checks = 0;
  const check = (actual: unknown, expected: unknown) => {
    checks += 1;
    expect(actual).toEqual(expected);
  };
  const load = (name: string) => {
    const found = modules[name];
    if (found === undefined) throw new Error(`an example imports ${name}`);
    return found;
  };
  new Function('require', 'exports', '__check', scriptOf(code))(load, {}, check);
  expect(checks, 'an example without a checked line shows nothing').toBeGreaterThan(0);
}
