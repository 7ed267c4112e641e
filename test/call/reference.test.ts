import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Call, defineCall } from '../../src/call/call.js';
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
    const { currency: _, ...hashed } = hkdir2024;
    const text = JSON.stringify(sorted(hashed));
    expect(referenceTo(hkdir2024)).toEqual({
      id: 'hkdir-2024',
      version: 1,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    });
  });

  it('is another when anything in the call is', () => {
    const calls = [
      hkdir2024,
      variant({ selection: { capacity: { places: 7, clauses: ['C04'] } } }),
      variant({ terms: { plans: { nb: 'planer', nn: 'planar', en: 'the plans' } } }),
      variant({ obligations: { continuity: { originalMembersPercent: 51 } } }),
    ];
    expect(new Set(calls.map((call) => referenceTo(call).sha256)).size).toBe(calls.length);
  });

  it.each([undefined, null, 7, [], {}, { ok: true, value: hkdir2024 }])(
    'is none of %j',
    (value) => {
      expect(() => referenceTo(value as never)).toThrow(
        expect.objectContaining({ name: 'UtlysningError' }),
      );
    },
  );

  it('is read as it was written, and not without any of it', () => {
    const reference = referenceTo(hkdir2024);
    expect(parseWith(callReference, reference)).toEqual({ ok: true, value: reference });
    for (const key of Object.keys(reference)) {
      const { [key as 'id']: left, ...rest } = reference;
      expect(parseWith(callReference, rest).ok).toBe(false);
    }
  });

  it('is the same when the currency is written out that a call has without one', () => {
    const { currency: _, ...definition } = hkdir2024;
    const [without, krone, euro] = [undefined, 'NOK', 'EUR'].map((currency) =>
      referenceTo(defineCall({ ...definition, ...(currency && { currency }) } as Call)),
    );

    expect(krone).toEqual(without);
    expect(euro).not.toEqual(without);
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
