import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import SwaggerParser from '@apidevtools/swagger-parser';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { anApplication } from 'utlysning/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaNames } from '../../examples/portal-backend/src/schemas.js';
import { pglite } from './databases.js';
import { portals, type TestPortal } from './portal.js';

const { resolve } = createRequire(
  new URL('../../examples/portal-backend/src/schemas.ts', import.meta.url),
);

/** The schemas that a reference leads to, without annotations: a reference in them is a number of the list. */
function followed(reference: string, root: object): readonly unknown[] {
  const references = [reference];
  const numberOf = (other: string) => {
    if (!references.includes(other)) references.push(other);
    return references.indexOf(other);
  };
  const schemas: unknown[] = [];
  for (const one of references) {
    const steps = one.split('/').slice(1);
    const schema = steps.reduce((at, step) => Object(at)[step], root);
    const text = JSON.stringify(schema, (key, value) => {
      if (key === '$ref') return numberOf(value);
      return isAnnotation(key, value) ? undefined : value;
    });
    schemas.push(JSON.parse(text));
  }
  return schemas;
}

/** A property may be called `title` or `description` as well: that one is a schema. */
function isAnnotation(key: string, value: unknown): boolean {
  if (['$schema', '$id', 'title', 'description'].includes(key)) return typeof value === 'string';
  return key === '$defs' || (key === 'examples' && Array.isArray(value));
}

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

  it('has no error and no warning by the recommended rules of Redocly', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: JSON.stringify(description), config });
    expect(
      problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([]);
  });

  it('is valid for swagger-parser, which resolves every reference', async () => {
    const api = await SwaggerParser.validate(structuredClone(description));
    expect(Object.keys(api.paths ?? {})).toEqual(Object.keys(description.paths));
  });

  it('refers to components alone, and has every schema that a route can name', () => {
    const text = JSON.stringify(description);
    const targets = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, target = '']) => target);
    const names = targets.map((target) => target.replace('#/components/schemas/', ''));
    const components = Object.keys(description.components.schemas);
    expect([...new Set(names)].sort()).toEqual(components.sort());
    expect(components).toEqual(expect.arrayContaining(schemaNames));
    expect(text).not.toMatch(/"\$(?:id|defs|schema)"/);
  });

  it('names each operation once, under a tag that it describes, with a server', () => {
    const operations = Object.values<Record<string, { operationId: string; tags: string[] }>>(
      description.paths,
    ).flatMap((path) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['getCalls', 'postApplicationSubmission']));
    const tags = description.tags.map(({ name }: { name: string }) => name);
    expect(new Set(operations.flatMap(({ tags }) => tags))).toEqual(new Set(tags));
    expect(description.servers).toEqual([{ url: '/' }]);
  });

  it.each([
    'admission',
    'announcement',
    'application',
    'award',
    'call',
    'claims',
    'draw-record',
    'finding',
    'settlement',
  ])('has a schema %s that is the one of the package, with every reference followed', (name) => {
    const published = JSON.parse(readFileSync(resolve(`utlysning/schema/${name}.json`), 'utf8'));
    const component = followed(`#/components/schemas/${name}`, description);
    expect(component).toEqual(followed('#', published));
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
    expect(isValid('draft', { ...draft, withdrawnAt: '2024-06-20T10:00:00Z' })).toBe(false);
    expect(isValid('draft', { ...draft, members: [{ categories: [] }] })).toBe(false);
    const claim = {
      id: 'o-01',
      sequence: 1,
      item: 'other-costs',
      cost: 'staff-release',
      on: '2024-09-25',
      amount: 100,
    };
    expect(isValid('claiming', { claims: [claim] })).toBe(true);
    expect(isValid('claiming', { claims: [{ ...claim, amount: 'hundred' }] })).toBe(false);
    const done = { changes: [], attendance: [], work: [], delivered: {} };
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
