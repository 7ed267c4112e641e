import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Importing an entry point, as it is published, adds, changes and takes away no property of anything
// that the global object leads to, except two that zod adds. Each is tried in a process of its own.

/** Where zod keeps its settings and its registry of schemas. */
const OF_ZOD = /^globalThis\.__zod_global(?:Config|Registry)\b/;

const root = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.replace('.', 'utlysning'));

function changedBy(how: string, name: string): readonly string[] {
  const script = join(import.meta.dirname, 'importing.mjs');
  const printed = execFileSync(process.execPath, [script, how, name], { encoding: 'utf8' });
  const { reached, changed } = JSON.parse(printed);
  expect(reached).toBeGreaterThan(900);
  return changed;
}

describe.each(entries)('%s', (entry) => {
  test.each(['import', 'require'])('%s changes nothing global but what zod adds', (how) => {
    expect(changedBy(how, entry).filter((change) => !OF_ZOD.test(change))).toEqual([]);
  });
});

describe('a module that changes what is global is seen to', () => {
  test.each([
    ['globalThis.more = 1', 'globalThis.more'],
    ['Array.prototype.last = 1', 'globalThis.Array.prototype.last'],
    ['Math.max = Math.min', 'globalThis.Math.max'],
    ['delete WeakSet.prototype.has', 'globalThis.WeakSet.prototype.has'],
    ['Object.defineProperty(JSON, "parse", { enumerable: true })', 'globalThis.JSON.parse'],
    ['Object.getPrototypeOf(function* () {}).more = 1', 'unnamed.0.[[Prototype]].more'],
    [
      'Object.setPrototypeOf(WeakMap.prototype, null)',
      'globalThis.WeakMap.prototype has another prototype',
    ],
  ])('%s', (code, change) => {
    expect(changedBy('import', `data:text/javascript,${code}`)).toContain(change);
  });
});
