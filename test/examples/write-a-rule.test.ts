import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fastCheck from 'fast-check';
import ts from 'typescript';
import * as vitest from 'vitest';
import { describe, expect, it } from 'vitest';
import * as hkdir2024 from '../../src/call/hkdir-2024.js';
import * as main from '../../src/index.js';
import * as municipalities from '../../src/municipalities/index.js';
import * as testing from '../../src/testing/index.js';

const folder = join(import.meta.dirname, '../../examples/write-a-rule');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** What the files of the example import, by the names that a host has for it. */
const modules: Readonly<Record<string, object>> = {
  utlysning: main,
  'utlysning/calls/hkdir-2024': hkdir2024,
  'utlysning/municipalities': municipalities,
  'utlysning/testing': testing,
  'fast-check': fastCheck,
  vitest,
};

/** Runs a file of the example on the sources, and gives what it exports. */
function load(file: string): object {
  const { outputText } = ts.transpileModule(read(file), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const require = (name: string): object => {
    if (name.startsWith('./')) return load(name.replace(/\.js$/, '.ts'));
    const found = modules[name];
    if (found === undefined) throw new Error(`the example imports ${name}`);
    return found;
  };
  const exported = {};
  new Function('require', 'exports', outputText)(require, exported);
  return exported;
}

describe('the tests of the example, as a host would run them', () => {
  load('rule.test.ts');
});

describe('the page', () => {
  const blocks = [...read('README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = '']) => code,
  );

  it.each(['rule.ts', 'rule.test.ts'])('shows every line of %s, in its order', (file) => {
    const own = blocks.filter((block) => read(file).includes(block));
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    expect(lines(own.join('\n'))).toEqual(lines(read(file)));
  });

  it('shows the message with which a test fails', () => {
    const { eligibility } = load('rule.ts') as typeof import('../../examples/write-a-rule/rule.js');
    const application = testing.anApplication(hkdir2024.hkdir2024, {
      submission: { receivedAt: '2024-06-24T10:00:03+02:00' },
    });
    const sectors = Object.fromEntries(application.group.map(({ id }) => [id, 'school'] as const));
    const finding = eligibility(hkdir2024.hkdir2024, municipalities.norway).evaluate({
      application,
      sectors,
    });
    const { message } = testing.matchers.toBeRejectedFor(finding, 'deadline.late');
    expect(read('README.md')).toContain(`\`\`\`\n${message()}\n\`\`\`\n`);
  });

  it('shows no code that is in neither', () => {
    const all = read('rule.ts') + read('rule.test.ts');
    expect(blocks.filter((block) => !all.includes(block))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
  });
});
