import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, root } from './validators.js';

describe('what the run of the call of 2024 writes', () => {
  const out = mkdtempSync(join(tmpdir(), 'schema-'));
  const result = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'));

  beforeAll(() => {
    const inRoot = { cwd: root, encoding: 'utf8' } as const;
    const script = join(root, 'examples/run-the-2024-call/run.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--out', out], inRoot);
    if (status !== 0) throw new Error(stderr);
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true }));

  it('is an admission, a record, and for each place a finding, an award and a settlement', () => {
    expect(faults('admission', result('admission.json'))).toEqual([]);
    expect(faults('draw-record', result('record.json'))).toEqual([]);
    const { places } = result('obligations.json');
    expect(places).toHaveLength(6);
    for (const { finding, award, settlement } of places) {
      expect(faults('finding', finding)).toEqual([]);
      expect(faults('award', award)).toEqual([]);
      expect(faults('settlement', settlement)).toEqual([]);
    }
  });
});
