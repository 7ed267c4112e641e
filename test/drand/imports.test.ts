import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = resolve(import.meta.dirname, '../../src/drand');

/** The packages that a file brings along when it runs, its own files followed. */
function packages(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, types, from = ''] of code.matchAll(
    /^(?:import|export) (type )?[^;]*?from '([^']+)';/gms,
  )) {
    if (types !== undefined) continue;
    if (!from.startsWith('.')) found.add(from);
    else {
      const next = resolve(dirname(file), from.replace(/\.js$/, '.ts'));
      for (const name of packages(next, seen)) found.add(name);
    }
  }
  return found;
}

describe('what the lottery imports of this room', () => {
  it.each(['chain-hash', 'network', 'round', 'beacon'])('%s.ts brings no curves along', (name) => {
    const found = [...packages(resolve(room, `${name}.ts`))];
    expect(found.filter((name) => name.startsWith('@noble/curves'))).toEqual([]);
  });

  it('and the walk sees them where they are', () => {
    expect([...packages(resolve(room, 'index.ts'))]).toContain('@noble/curves/bls12-381.js');
    expect([...packages(resolve(room, 'chain.ts'))]).toContain('@noble/hashes/sha2.js');
  });
});
