import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import rooms from './rooms.json' with { type: 'json' };

it('every folder of the library has its place in the order of imports', () => {
  expect(readdirSync(join(import.meta.dirname, '../../src')).sort()).toEqual(rooms.toSorted());
});
