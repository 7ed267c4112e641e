import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribution } from '../../src/register/index.js';

// The package as npm would publish it, unpacked into an empty project beside its dependencies.

const root = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'utlysning-'));
const script = `
const finding = formalCriteria(hkdir2024, { register: norway }).evaluate({
  id: 'a-1',
  applicant: { orgnr: '864950582' },
  submission: { receivedAt: '2024-06-24T10:00:00.001+02:00', channel: 'Espresso' },
  members: [],
  parts: {},
});
const failed = decisive(finding).map(({ reason }) => reason.code);
console.log(JSON.stringify([failed, drandVerifier(quicknet.hash, beacon).code]));
`;
const beacon = `{ round: 123, signature:
  'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92' }`;
const names = {
  utlysning: '{ decisive, formalCriteria }',
  'utlysning/calls/hkdir-2024': '{ hkdir2024 }',
  'utlysning/municipalities': '{ norway }',
  'utlysning/drand': '{ drandVerifier, quicknet }',
  'utlysning/testing': '{ anApplication }',
};
const expected =
  '[["group.incomplete","deadline.late","parts.missing"],"beacon.signature-valid"]\n';

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'utlysning'), { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(project, packed.filename),
    '--strip-components=1',
    '-C',
    join(modules, 'utlysning'),
  ]);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function node(file: string, code: string): string {
  writeFileSync(join(project, file), code);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
}

describe('the packed package', () => {
  test('runs as ES modules', () => {
    const imports = Object.entries(names).map(([from, what]) => `import ${what} from '${from}';`);
    const code = `${imports.join('\n')}\nconst beacon = ${beacon};\n${script}`;
    expect(node('esm.mjs', code)).toBe(expected);
  });

  test('runs as CommonJS', () => {
    const requires = Object.entries(names).map(
      ([from, what]) => `const ${what} = require('${from}');`,
    );
    const code = `${requires.join('\n')}\nconst beacon = ${beacon};\n${script}`;
    expect(node('cjs.cjs', code)).toBe(expected);
  });

  test('has one UtlysningError in all its entry points, in CommonJS as well', () => {
    const code = `
      const { UtlysningError } = require('utlysning');
      const { norway } = require('utlysning/municipalities');
      const { roundTime, quicknet } = require('utlysning/drand');
      const thrown = [() => norway.find('864950582', '2024'), () => roundTime(quicknet, 0)].map((f) => {
        try { f(); } catch (error) { return error instanceof UtlysningError; }
      });
      console.log(JSON.stringify(thrown));`;
    expect(node('error.cjs', code)).toBe('[true,true]\n');
  });

  test('has types for ES modules and CommonJS alike', () => {
    const imports = Object.entries(names).map(([from, what]) => `import ${what} from '${from}';`);
    const code = `${imports.join('\n')}\nconst beacon = ${beacon};\n${script}`;
    writeFileSync(join(project, 'types.mts'), code);
    writeFileSync(join(project, 'types.cts'), code);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      '--ignoreConfig',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ];
    execFileSync(process.execPath, [tsc, ...options, 'types.mts', 'types.cts'], {
      cwd: project,
      stdio: 'pipe',
    });
  }, 60_000);

  test('has a JSON Schema of every shape, which resolves by its name', () => {
    const files = readdirSync(join(project, 'node_modules/utlysning/dist/schema')).sort();
    expect(files).toContain('application.json');
    const code = `
      const ids = ${JSON.stringify(files)}.map((file) => require('utlysning/schema/' + file).$id);
      console.log(JSON.stringify(ids));`;
    const ids = files.map((file) => `urn:utlysning:schema:${file.replace('.json', '')}`);
    expect(JSON.parse(node('schema.cjs', code))).toEqual(ids);
  });

  test.each([
    ['explain', false],
    ['parseCall', true],
  ])('a bundle of %s alone has a parser in it: %s', (name, has) => {
    const { outputFiles } = buildSync({
      stdin: { contents: `export { ${name} } from 'utlysning';`, resolveDir: project },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text).toContain(`function ${has ? 'parser' : name}(`);
    expect(text.includes('vendor: "utlysning"')).toBe(has);
  });

  test('carries the licence, the changelog, and the attribution of its data', () => {
    const read = (file: string) =>
      readFileSync(join(project, 'node_modules/utlysning', file), 'utf8');
    expect(read('LICENSE')).toContain('MIT License');
    expect(read('CHANGELOG.md')).toContain('# Changelog');
    expect(read('README.md')).toContain(attribution);
    expect(read('dist/licences/municipalities.txt')).toContain(attribution);
    expect(read('dist/municipalities.js')).toContain(attribution);
    expect(read('dist/municipalities.cjs')).toContain(attribution);
  });

  test('has every file that its README links to, or the link is an address', () => {
    const folder = join(project, 'node_modules/utlysning');
    const links: string[] = [];
    marked.walkTokens(marked.lexer(readFileSync(join(folder, 'README.md'), 'utf8')), (token) => {
      if (token.type === 'link' || token.type === 'image') links.push(token['href']);
    });
    const missing = links.filter(
      (link) => !/^(?:https:|#)/.test(link) && !existsSync(join(folder, link.replace(/#.*$/, ''))),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test('no entry point but drand brings the pairing along', () => {
    const dist = join(project, 'node_modules/utlysning/dist');
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(join(dist, file), 'utf8');
      expect(text).not.toMatch(/@noble\/curves/);
      for (const [, chunk = ''] of text.matchAll(/from\s*['"]\.\/([^'"]+)['"]/g)) follow(chunk);
    };
    follow('index.js');
    follow('municipalities.js');
    expect(seen.size).toBeGreaterThan(2);
  });
});
