import { STATUS_CODES } from 'node:http';
import { version } from 'utlysning';
import type { Schema } from './library-schemas.js';
import type { Route, Section } from './routes.js';
import { schemas } from './schemas.js';

/** The description of the portal (OpenAPI 3.1), made of its routes. */
export function describe(sections: readonly Section[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { tag, routes } of sections) {
    for (const route of routes) {
      const path = route.url.replace(/:(\w+)/g, '{$1}');
      const described = { ...operation(route), tags: [tag] };
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: described };
    }
  }
  const token = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'A portal for grant calls',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    // The server that gives this description, whatever its address is.
    servers: [{ url: '/' }],
    tags: sections.map(({ tag: name, description }) => ({ name, description })),
    paths,
    components: { schemas: referredTo(paths), securitySchemes: { token } },
  };
}

/** The schemas that a part of the description refers to, and those that they refer to in turn. */
function referredTo(part: unknown): Readonly<Record<string, Schema>> {
  const found: Record<string, Schema> = {};
  const queue = [JSON.stringify(part)];
  for (const text of queue) {
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([\w.-]+)"/g)) {
      if (name in found) continue;
      const schema = schemas[name];
      if (schema === undefined) throw new Error(`there is no schema ${name}`);
      found[name] = schema;
      queue.push(JSON.stringify(schema));
    }
  }
  return found;
}

function operation(route: Route) {
  const { summary, access, takes, bodyIsOptional, gives, status = 200 } = route;
  const refused = refusals(route).map((code) => [
    code,
    { description: STATUS_CODES[code], content: content('application/problem+json', 'problem') },
  ]);
  const headers = headersOf(route).map((name) => [name, { required: true, ...TEXT }]);
  const given = {
    description: STATUS_CODES[status],
    headers: Object.fromEntries(headers),
    content: content('application/json', gives),
  };
  return {
    operationId: operationId(route),
    summary,
    description: `For: ${access.join(', ')}.`,
    security: access.includes('public') ? [{}, { token: [] }] : [{ token: [] }],
    parameters: parametersOf(route),
    ...(takes && {
      requestBody: { required: !bodyIsOptional, content: content('application/json', takes) },
    }),
    responses: { [status]: given, ...Object.fromEntries(refused) },
  };
}

/** A name for a function of a client: `POST /applications/:id/submission` is `postApplicationSubmission`. */
function operationId({ method, url }: Route): string {
  const words = url
    .replace('.json', '')
    .replace(/s\/:id/, '')
    .split(/\W/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return method.toLowerCase() + words.join('');
}

const TEXT = { schema: { type: 'string' } };

function content(type: string, name: string) {
  return { [type]: { schema: { $ref: `#/components/schemas/${name}` } } };
}

function headersOf({ status, tagged, speaks, anchored }: Route): readonly string[] {
  return [
    ...(tagged ? ['ETag'] : []),
    ...(tagged && status === 201 ? ['Location'] : []),
    ...(speaks ? ['Content-Language', 'Vary'] : []),
    ...(anchored ? ['Audit-Anchor'] : []),
  ];
}

function parametersOf({ url, needs, speaks, query }: Route): readonly Schema[] {
  return [
    ...(url.includes(':id') ? [{ in: 'path', name: 'id', required: true, ...TEXT }] : []),
    ...(query ? [{ in: 'query', name: query, ...TEXT }] : []),
    ...(needs ? [{ in: 'header', name: needs, required: true, ...TEXT }] : []),
    ...(speaks ? [{ in: 'header', name: 'Accept-Language', ...TEXT }] : []),
  ];
}

/** The statuses with which a route can refuse, each with a problem. */
function refusals({ access, url, method, takes, needs }: Route): readonly number[] {
  const isForAll = access.includes('public');
  return [
    400,
    401,
    429,
    500,
    503,
    ...(isForAll ? [] : [403]),
    ...(url.includes(':id') ? [404] : []),
    ...(url.includes(':id') && !isForAll ? [409] : []),
    ...(method === 'GET' ? [] : [413, 415]),
    ...(takes ? [422] : []),
    ...(needs === 'If-Match' ? [412, 428] : []),
    ...(takes === 'revealed' ? [502] : []),
  ];
}
