import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

// The suffix of a test file is its tier: `.test.ts` is a unit test, `.slow.ts` is part of `npm test`, and
// `.deep.ts` of `npm run test:deep`.

const root = join(import.meta.dirname, '../..');
const sources = ['test', 'examples']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => /\.[mc]?[jt]s$/.test(name) && !isBuilt(parentPath))
      .map(({ name, parentPath }) => relative(root, join(parentPath, name))),
  )
  .sort();

function isBuilt(folder: string): boolean {
  return /\/(?:node_modules|out|dist|data|output)(?:\/|$)/.test(folder);
}

interface Import {
  readonly names: string;
  readonly from: string;
}

const texts = new Map<string, string>();

/** What a file imports for its values: an import of types starts nothing. */
function importsOf(file: string): readonly Import[] {
  const imports = /^(?:import|export)\s(?!type\s)(?:([^;'"]*?)\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
  return [...textOf(file).matchAll(imports)].map(([, names = '', from = '']) => ({ names, from }));
}

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
  texts.set(file, text);
  return text;
}

/** The file of the tests or examples that an import leads to. */
function fileOf(file: string, { from }: Import): string | undefined {
  const path = join(dirname(file), from);
  return from.startsWith('.')
    ? [path, path.replace(/\.js$/, '.ts')].find((name) => sources.includes(name))
    : undefined;
}

/** Whether loading a file declares tests: it calls `it`, `test` or `describe` outside any function. */
function declaresTests(file: string): boolean {
  return /^(?:describe|it|test)\b[.(]/m.test(textOf(file));
}

/** Whether a file has `it` or `test` of vitest, itself or by a file that it imports. */
function hasTests(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((one) => {
    const inner = fileOf(file, one);
    if (inner !== undefined) return hasTests(inner, seen);
    return one.from === 'vitest' && /\b(?:it|test)\b/.test(one.names);
  });
}

/** All packages that a file brings along, each with the file that imports it. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(file).flatMap((one) => {
    const inner = fileOf(file, one);
    if (inner !== undefined) return packagesOf(inner, seen);
    return one.from.startsWith('.') ? [] : [`${file} imports ${one.names} from ${one.from}`];
  });
}

/** What starts a process, a server, a browser, a database or a build, or asks the network. */
const HEAVY = new RegExp(
  [
    /(?:createServer|request|get)\b.* from (?:node:)?(?:https?|http2)$/,
    /from (?:node:)?(?:child_process|cluster|dgram|dns|net|tls|worker_threads)$/,
    /from (?:@duckdb|@electric-sql|axe-core|esbuild|express|fastify|pg|playwright-core|tsup|typedoc|vite)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

describe('a test file', () => {
  it('has the suffix of one tier', () => {
    const declaring = sources.filter(declaresTests);
    expect(declaring.length).toBeGreaterThan(100);
    const tier = /^(?:test\/[^.]+\.(?:test|slow|deep)|examples\/[^.]+\.test)\.ts$/;
    expect(declaring.filter((file) => !tier.test(file))).toEqual([]);
  });

  it('has a test', () => {
    const suffixed = sources.filter((file) => /\.(?:test|slow|deep|spec|bench)\./.test(file));
    expect(suffixed.filter((file) => !hasTests(file))).toEqual([]);
  });

  it('of the unit tests starts no process, server, browser, database or build', () => {
    const units = sources.filter((file) => file.endsWith('.test.ts'));
    const heavy = units.flatMap((file) =>
      packagesOf(file)
        .filter((line) => HEAVY.test(line))
        .slice(0, 1)
        .map((line) => `${file}: ${line}`),
    );
    expect(heavy).toEqual([]);
  });

  it('of the unit tests replaces no module, as they share the modules that are loaded', () => {
    const units = sources.filter((file) => file.endsWith('.test.ts'));
    expect(units.filter((file) => /\bvi\.(?:do)?[mM]ock\(/.test(textOf(file)))).toEqual([]);
  });
});
