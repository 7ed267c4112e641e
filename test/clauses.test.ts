import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../src/call/hkdir-2024.js';

const IDS = Array.from({ length: 21 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);

/** Where the call cites each clause: the dotted path of each section. */
function citations(section: object, path: string[] = []): [clause: string, path: string][] {
  return Object.entries(section).flatMap(([key, value]): [string, string][] => {
    if (Array.isArray(value) && /clauses$/i.test(key)) {
      const own = [...path, key === 'clauses' ? [] : key].flat().join('.');
      return value.map((clause) => [clause, own]);
    }
    const isSection = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isSection && key !== 'clauses' ? citations(value, [...path, key]) : [];
  });
}

/** The names in a test file: what describe, it and test are given first, however they are called. */
function names(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const isTest = (called: ts.Expression): boolean => {
    if (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) {
      return isTest(called.expression);
    }
    return ts.isIdentifier(called) && ['describe', 'it', 'test'].includes(called.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name)) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .sort();
const named = files.map((file) => ({ file, text: names(join(root, file)).join('\n') }));
const cited = citations(hkdir2024);

const table = IDS.map((id) => ({
  clause: id,
  heading: hkdir2024.clauses[id]?.heading ?? '',
  carriedBy: cited.filter(([clause]) => clause === id).map(([, path]) => path),
  namedBy: named.filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text)).map(({ file }) => file),
}));

describe('the clauses of the call of 2024', () => {
  it('are each carried by a section of the call and named by a test', () => {
    const lines = table.map(({ clause, carriedBy, namedBy }) =>
      [clause, carriedBy.join(', ').padEnd(48), namedBy.join(', ')].join('  '),
    );
    console.info(['clause → carried by → named by', ...lines].join('\n'));
    const missing = table.filter(({ carriedBy, namedBy }) => !carriedBy.length || !namedBy.length);
    expect(missing).toEqual([]);
  });

  it('are the only ones that it cites', () => {
    expect([...new Set(cited.map(([clause]) => clause))].sort()).toEqual(IDS);
  });
});
