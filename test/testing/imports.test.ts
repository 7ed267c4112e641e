import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const entry = resolve(import.meta.dirname, '../../src/testing/index.ts');

/** What a file asks for when it runs, its own files followed: packages, and files of the sources. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  });
  for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
    if (fileName.startsWith('.'))
      loaded(resolve(dirname(file), fileName.replace(/\.js$/, '.ts')), seen);
    else seen.add(fileName);
  }
  return seen;
}

describe('what the testing entry needs to run', () => {
  const all = [...loaded(entry)];

  it('is neither fast-check nor vitest: they are optional, and handed in', () => {
    expect(all.filter((name) => /^(fast-check|vitest)/.test(name))).toEqual([]);
  });

  it('is not the table of municipalities', () => {
    expect(all.filter((name) => name.includes('/municipalities/'))).toEqual([]);
  });

  it('is seen by this walk', () => {
    expect(all).toContain('pure-rand/generator/xoroshiro128plus');
    expect(all.some((name) => name.endsWith('/application/application.ts'))).toBe(true);
  });
});
