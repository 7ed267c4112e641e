// An empty folder in which the packed library has been installed as npm does it, with the consumers.
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const root = join(import.meta.dirname, '../..');

export async function consumerFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'everywhere-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(await run('npm', pack, { cwd: root }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  await install(folder, `./${filename}`);
  for (const file of [
    'digest.mjs',
    'digest.d.mts',
    'consumer.mjs',
    'consumer.cjs',
    'consumer.mts',
  ]) {
    copyFileSync(join(import.meta.dirname, file), join(folder, file));
  }
  return folder;
}

const tools = new Map();

/** The installed packages of a tool in one version, in a folder of their own within: installed once. */
export function toolFolder(folder, name, version) {
  const tool = join(folder, 'tools', `${name}-${version}`);
  if (!tools.has(tool)) tools.set(tool, installed(tool, `${name}@${version}`));
  return tools.get(tool);
}

async function installed(tool, what) {
  mkdirSync(tool, { recursive: true });
  writeFileSync(join(tool, 'package.json'), JSON.stringify({ name: 'tool', private: true }));
  await install(tool, what);
  return join(tool, 'node_modules');
}

/** Installs a package, or several. */
export function install(cwd, what) {
  return run('npm', ['install', '--no-audit', '--no-fund', '--silent', what], { cwd });
}
