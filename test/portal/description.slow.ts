import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { anApplication } from 'utlysning/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemas } from '../../examples/portal-backend/src/schemas.js';
import { databases } from './databases.js';
import { portals, type TestPortal } from './portal.js';

const pglite = (databases[0] as (typeof databases)[number])[1];

describe('the description of the portal', () => {
  let portal: TestPortal;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  let description: any;
  beforeAll(async () => {
    portal = await portals(await pglite());
    description = (await (await portal.as())('GET', '/openapi.json')).body;
  });
  afterAll(() => portal.close());

  it('has every route that is served', () => {
    const described = Object.entries<object>(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = (portal.apps[0]?.known ?? [])
      .filter(({ method }) => method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url.replace(':id', '{id}')}`);
    expect(described.sort()).toEqual(served.sort());
  });

  it('refers to schemas that it has, each of which something refers to', () => {
    const text = JSON.stringify(description);
    const named = [...text.matchAll(/"#\/components\/schemas\/([\w-]+)"/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(Object.keys(schemas()).sort());
  });

  it('has bodies that are the shapes of the library, less what the portal sets itself', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema(description, 'openapi');
    const isValid = (name: string, value: unknown) =>
      ajv.validate({ $ref: `openapi#/components/schemas/${name}` }, value);
    const { submission, ...draft } = anApplication(hkdir2024);
    expect(isValid('draft', draft)).toBe(true);
    expect(isValid('draft', { ...draft, submission })).toBe(false);
    expect(isValid('draft', { ...draft, group: [{ id: 'p1' }] })).toBe(false);
    const line = {
      id: 'o-01',
      item: 'otherCosts',
      kind: 'staff-release',
      date: '2024-09-25',
      amount: 100,
      currency: 'NOK',
    };
    expect(isValid('claiming', { lines: [line] })).toBe(true);
    expect(isValid('claiming', { lines: [{ ...line, amount: 'hundred' }] })).toBe(false);
    const done = { changes: [], attendance: [], work: [], stays: [] };
    expect(isValid('doing', done)).toBe(true);
    expect(isValid('doing', { ...done, attendance: [{ gathering: 1 }] })).toBe(false);
  });

  it('says that each operation takes and can give a problem', () => {
    for (const operations of Object.values<object>(description.paths)) {
      for (const operation of Object.values(operations)) {
        const { responses, security } = operation as {
          responses: Record<string, { content: object }>;
          security: object[];
        };
        const isPublic = JSON.stringify(security[0]) === '{}';
        expect('403' in responses).toBe(!isPublic);
        for (const [status, { content }] of Object.entries(responses)) {
          const type = Number(status) < 400 ? 'application/json' : 'application/problem+json';
          expect(Object.keys(content)).toEqual([type]);
        }
      }
    }
  });
});
