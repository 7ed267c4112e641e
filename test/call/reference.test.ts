import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { callReference, referenceTo } from '../../src/call/reference.js';
import { parseWith } from '../../src/parse/parse.js';
import { version } from '../../src/version.js';
import { variant } from './variant.js';

describe('the reference to a call', () => {
  it('has the SHA-256 of its canonical JSON, computed by other means', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      const keys = Object.keys(value).sort();
      return Object.fromEntries(keys.map((key) => [key, sorted(Reflect.get(value, key))]));
    };
    const text = JSON.stringify(sorted(hkdir2024));
    expect(referenceTo(hkdir2024)).toEqual({
      id: 'hkdir-2024',
      version: 1,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    });
  });

  it('is another when anything in the call is', () => {
    const calls = [
      hkdir2024,
      variant({ places: { number: 7 } }),
      variant({ terms: { plans: { nb: 'planer', nn: 'planar', en: 'the plans' } } }),
      variant({ continuity: { measure: { originalMembersPercent: 51 } } }),
    ];
    expect(new Set(calls.map((call) => referenceTo(call).sha256)).size).toBe(calls.length);
  });

  it('is read as it was written, and not without any of it', () => {
    const reference = referenceTo(hkdir2024);
    expect(parseWith(callReference, reference)).toEqual({ ok: true, value: reference });
    for (const key of Object.keys(reference)) {
      const { [key as 'id']: left, ...rest } = reference;
      expect(parseWith(callReference, rest).ok).toBe(false);
    }
  });

  it('is the same when the call has been stored and read', () => {
    expect(referenceTo(JSON.parse(JSON.stringify(hkdir2024)))).toEqual(referenceTo(hkdir2024));
  });
});

describe('the version that results name', () => {
  it('is that of the package', () => {
    const file = new URL('../../package.json', import.meta.url);
    expect(version).toBe(JSON.parse(readFileSync(file, 'utf8')).version);
  });
});
