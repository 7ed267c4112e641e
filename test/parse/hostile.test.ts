import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { parseApplications } from '../../src/application/applications.js';
import { defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { UtlysningError } from '../../src/parse/error.js';
import { example } from '../application/example.js';
import { issues, objectsIn, put, shapes, withProto } from './hostile-shapes.js';

describe.each(shapes)('%s', (_, value, parse) => {
  const objects = objectsIn(value);

  it('refuses a key that it does not know in any of its objects', () => {
    for (const path of objects) {
      const found = issues(parse(put(value, [...path, 'no such key'], 1)));
      expect(found.map((issue) => issue.path)).toContainEqual([...path, 'no such key']);
    }
  });

  it('refuses a key __proto__ in any of its objects, and lets nothing be inherited', () => {
    for (const [n, path] of objects.entries()) {
      const at = path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], value);
      const inner = n % 2 === 0 ? 'x' : { polluted: true };
      const found = issues(parse(put(value, path, withProto(at as object, inner))));
      expect(found).toContainEqual(
        expect.objectContaining({ path: [...path, '__proto__'], code: 'unknown-key' }),
      );
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is frozen at every level, and the input does not change', () => {
    const input = JSON.parse(JSON.stringify(value));
    const parsed = parse(input);
    expect(parsed.ok).toBe(true);
    const frozen = (inner: unknown): boolean =>
      typeof inner !== 'object' ||
      inner === null ||
      (Object.isFrozen(inner) && Object.values(inner).every(frozen));
    expect(parsed.ok && frozen(parsed.value)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(input).toStrictEqual(value);
  });
});

describe('a value that throws when it is read', () => {
  it('is unreadable, and its exception is caught', () => {
    const trap = () => {
      throw new Error('CANARY');
    };
    const getter = Object.defineProperty({ ...example }, 'members', {
      get: trap,
      enumerable: true,
    });
    for (const input of [getter, new Proxy({}, { ownKeys: trap, get: trap })]) {
      const found = issues(parseApplication(input));
      expect(found).toMatchObject([{ path: [], code: 'unreadable' }]);
      expect(JSON.stringify(found)).not.toContain('CANARY');
    }
  });
});

describe('a list of applications from outside', () => {
  it('never repeats a value in a message', () => {
    const list = [
      { ...example, id: 'CANARY' },
      { ...example, id: 'CANARY' },
      'CANARY',
      { id: ['CANARY'] },
    ];
    expect(
      issues(parseApplications(list))
        .map((issue) => issue.message)
        .join(),
    ).not.toContain('CANARY');
  });
});

describe('a list of applications that has no end', () => {
  it('is too long and is not searched', () => {
    const start = performance.now();
    const found = issues(parseApplications(new Array(4_294_967_295)));
    expect(found).toMatchObject([{ path: [], code: 'too-big' }]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the error of defineCall', () => {
  it('never repeats a value either', () => {
    const { version, amendments, ...definition } = hkdir2024;
    try {
      defineCall({ ...definition, zone: 'CANARY', id: 'CANARY CANARY' });
      expect.unreachable();
    } catch (error) {
      const { message, issues } = error as UtlysningError;
      expect(message + JSON.stringify(issues)).not.toContain('CANARY');
    }
  });
});
