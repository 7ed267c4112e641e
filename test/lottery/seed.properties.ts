import fc from 'fast-check';
import { expect } from 'vitest';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { seedDocument } from '../../src/lottery/seed.js';
import type { Source } from '../../src/lottery/source.js';
import { anId, aSeed } from './arbitraries.js';
import * as reference from './reference-draw.js';

/** The seed document can be read back, so that no two draws share one. */
export function canBeReadBack(numRuns: number): void {
  const name = fc
    .string({
      unit: fc.constantFrom('L', ':', ' ', '1', 'å', 'drand:', 'numbers: x: 1'),
      minLength: 1,
    })
    .filter((text) => text.trim() === text && text.length <= 200);
  const number = fc.bigInt({ min: 0n, max: 10n ** 99n }).map(String);
  const one = fc.oneof(
    fc.tuple(fc.constant('secret' as const), aSeed),
    fc.tuple(
      fc.constant('numbers' as const),
      name,
      fc.array(number, { minLength: 1, maxLength: 5 }),
    ),
  );
  fc.assert(
    fc.property(anId, fc.array(one, { minLength: 1, maxLength: 5 }), (drawId, all) => {
      const sources = all.map(
        ([kind, first]): Source =>
          kind === 'secret' ? { kind, commitment: first } : { kind, name: first },
      );
      const revealed = all.map(
        ([kind, first, numbers]): Revealed =>
          kind === 'secret'
            ? { kind, secret: first }
            : { kind, name: first, numbers: numbers as string[] },
      );
      const lines = seedDocument({ drawId, sources }, revealed).split('\n');
      expect(lines.splice(0, 2)).toEqual(['utlysning-draw/1', `draw: ${drawId}`]);
      expect(lines.pop()).toBe('');
      const read = lines.map((line) => {
        const [, kind = '', rest = ''] = /^(\w+): (.*)$/u.exec(line) ?? [];
        if (kind === 'secret') return [kind, rest];
        const [, name, fell = ''] = /^(.*): ([\d ]+)$/u.exec(rest) ?? [];
        return [kind, name, fell.split(' ')];
      });
      expect(read).toEqual(all);
    }),
    { numRuns },
  );
}

/** `commitmentTo` is SHA-256 of the bytes of the secret, not of its hexadecimal digits. */
export function commitsToTheBytes(numRuns: number): void {
  fc.assert(
    fc.property(aSeed, (secret) => {
      expect(commitmentTo(secret)).toBe(reference.sha256Bytes(Buffer.from(secret, 'hex')));
    }),
    { numRuns },
  );
}
