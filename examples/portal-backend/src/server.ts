import rateLimit from '@fastify/rate-limit';
import fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { JWK } from 'jose';
import { head } from './audit.js';
import { etagOf } from './concurrency.js';
import { takeStrictJson } from './json-body.js';
import { languageOf } from './language.js';
import { type LogStream, logging } from './log.js';
import type { Portal } from './portal.js';
import { Problem, problemOf } from './problems.js';
import { type Route, routes } from './routes.js';
import { tokenReader, unauthorized } from './tokens.js';
import type { Role, Who } from './who.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route there is, for the walk through all of them. */
    known: readonly { readonly method: string; readonly url: string }[];
  }
  interface FastifyRequest {
    who: Who;
    badToken: unknown;
  }
  interface FastifyContextConfig {
    /** Who may ask: a route that does not say is not registered. */
    access?: readonly Role[];
  }
}

export interface ServerOptions {
  readonly portal: Portal;
  /** What tokens are verified with. */
  readonly key: JWK;
  /** Requests a minute, of one person or, without a token, of one address. */
  readonly perMinute?: number;
  /** The largest body, in bytes. */
  readonly largestBody?: number;
  /** How long a request may take to come, and then to be answered, in milliseconds. */
  readonly patience?: number;
  /** Whether to believe what a proxy says of the address that asks. */
  readonly trustProxy?: boolean;
  readonly log?: LogStream;
  /** The pages for people, `/` and `/caseworker`: each route says in its `config` who may ask. */
  readonly pages?: FastifyPluginAsync<{ readonly portal: Portal }>;
}

/** The portal as a server that does not listen yet. */
export async function portalServer(options: ServerOptions): Promise<FastifyInstance> {
  const { portal, key, perMinute = 300, largestBody = 1 << 20, patience = 15_000 } = options;
  const app = fastify({
    bodyLimit: largestBody,
    requestTimeout: patience,
    handlerTimeout: patience,
    trustProxy: options.trustProxy ?? false,
    frameworkErrors: refuse,
    ...logging(options.log),
  });
  app.removeContentTypeParser('text/plain');
  takeStrictJson(app);
  app.decorateRequest('who');
  app.decorateRequest('badToken');
  app.setErrorHandler(refuse);
  app.addHook('onSend', async ({ headers }, reply) => {
    const caching = headers.authorization === undefined ? 'no-cache' : 'no-store';
    for (const [name, value] of Object.entries({ ...SECURITY, 'Cache-Control': caching })) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
  });

  const readToken = await tokenReader(key);
  app.addHook('onRequest', async (request) => {
    request.who = await readToken(request.headers.authorization).catch((error: unknown) => {
      request.badToken = error;
      return { role: 'public' } as const;
    });
  });
  await app.register(rateLimit, {
    max: perMinute,
    keyGenerator: ({ who, ip }) => (who.role === 'public' ? ip : `${who.role} ${who.sub}`),
    errorResponseBuilder: () => new Problem(429, 'rate.limited', 'Too many requests. Wait.'),
  });
  // After the limit, so that bad tokens count, and before any body is read.
  app.addHook('preParsing', async ({ who, badToken, routeOptions: { config } }) => {
    if (badToken !== undefined) throw badToken;
    if (config.access === undefined || config.access.includes(who.role)) return;
    if (who.role === 'public') throw unauthorized();
    throw new Problem(403, 'role.other', `This is for: ${config.access.join(', ')}.`);
  });

  const known: { readonly method: string; readonly url: string }[] = [];
  app.decorate('known', known);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined) throw new Error(`${method} ${url} does not say for whom`);
    known.push(...[method].flat().map((method) => ({ method, url })));
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, ({ url }) => {
    const methods = known.filter((route) => fits(route.url, url)).map(({ method }) => method);
    if (methods.length === 0) throw new Problem(404, 'url.unknown', 'There is nothing here.');
    const Allow = methods.join(', ');
    throw new Problem(405, 'method.unknown', `Expected ${Allow}.`, [], { Allow });
  });

  for (const route of routes) serve(app, portal, route);
  if (options.pages !== undefined) await app.register(options.pages, { portal });
  return app;
}

const SECURITY = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function serve(app: FastifyInstance, portal: Portal, route: Route): void {
  const { method, url, access, status = 200, speaks, tagged, anchored } = route;
  app.route<{ Querystring: Record<string, string>; Params: { id?: string } }>({
    method,
    url,
    config: { access },
    handler: async ({ who, params, query, body, headers }, reply) => {
      const unknown = Object.keys(query).some((name) => name !== route.query);
      if (unknown) throw new Problem(400, 'query.unknown', 'There is no such query.');
      if (body === undefined && route.takes !== undefined && !route.bodyIsOptional) {
        const detail = `The body is empty. Expected JSON: "${route.takes}" in /openapi.json.`;
        throw new Problem(400, 'body.missing', detail);
      }
      const language = languageOf(headers['accept-language']);
      const ifMatch = headers['if-match'];
      const idempotencyKey = headers['idempotency-key']?.toString();
      const asked = { portal, who, id: params.id ?? '', language, body, query };
      const answer = await route.handle({ ...asked, ifMatch, idempotencyKey });
      if (speaks) reply.headers({ 'Content-Language': language, Vary: 'Accept-Language' });
      if (tagged && 'revision' in answer) reply.header('ETag', etagOf(Number(answer.revision)));
      if (tagged && status === 201 && 'id' in answer) {
        reply.header('Location', `/applications/${answer.id}`);
      }
      if (anchored) {
        const { seq, hash } = await head(portal.database);
        reply.header('Audit-Anchor', `${seq}:${hash}`);
      }
      return reply.code(status).send(answer);
    },
  });
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error({ err: error }, problem.code);
  // What has not been read by now is not read any more.
  if (!request.raw.complete) reply.header('Connection', 'close');
  const body = JSON.stringify(problem.body(request.id));
  const { status, headers } = problem;
  return reply.code(status).headers(headers).type('application/problem+json').send(body);
}

/** Whether an address is one of a route, whatever its parameters are. */
function fits(route: string, address: string): boolean {
  const [path = ''] = address.split('?');
  const given = path.split('/');
  const parts = route.split('/');
  const isSame = (part: string, index: number) => part.startsWith(':') || part === given[index];
  return parts.length === given.length && parts.every(isSame);
}
