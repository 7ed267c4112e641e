// Reports the public surface of each entry point, as its built types have it, and compares the
// reports with those that were approved, beside this file. `--approve` writes them instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    approve: { type: 'boolean', default: false },
    approved: { type: 'string', default: import.meta.dirname },
  },
});
const { approve, approved } = values;
const now = approve ? approved : join(root, 'out/api');

rmSync(join(root, 'out/api'), { recursive: true, force: true });
mkdirSync(now, { recursive: true });
const before = readdirSync(approved).filter((file) => file.endsWith('.api.md'));
if (approve) for (const file of before) rmSync(join(approved, file));
const written = entryPoints().map(report).sort();
if (approve) console.log(`Written to ${relative(root, approved)}: ${written.join(', ')}`);
else compare();

/** The types of each entry point, by the name that its report has. */
function entryPoints() {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, { import: entry }]) =>
    entry === undefined ? [] : [[(name + path.slice(1)).replaceAll('/', '-'), entry.types]],
  );
}

function report([name, types]) {
  const entry = join(root, types);
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      newlineKind: 'lf',
      mainEntryPointFilePath: entry,
      // What is not exported by name but is a part of what is, such as the schema of a shape.
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: now,
        reportTempFolder: join(root, 'out/api/temp'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            strict: true,
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2023', 'dom'],
            types: [],
            skipLibCheck: true,
          },
          files: [entry],
        },
      },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      if (message.logLevel === 'error') console.error(message.text);
    },
  });
  if (!succeeded) throw new Error(`the types of ${name} could not be read`);
  return `${name}.api.md`;
}

function compare() {
  const changed = [...new Set([...before, ...written])].sort().filter((file) => {
    const versions = [join(approved, file), join(now, file)];
    const existing = versions.map((path) => (existsSync(path) ? path : '/dev/null'));
    const args = ['--no-pager', 'diff', '--no-index', '--', ...existing];
    return spawnSync('git', args, { stdio: 'inherit' }).status !== 0;
  });
  if (changed.length === 0) return;
  console.log(`The public surface is not the one that was approved: ${changed.join(', ')}
If this is as it should be, approve it, and say in the changelog what it means for a host:
  npm run api -- --approve`);
  process.exitCode = 1;
}
