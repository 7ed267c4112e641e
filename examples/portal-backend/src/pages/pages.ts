import type { FastifyPluginAsync, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { JWK } from 'jose';
import type { Portal } from '../portal.js';
import { problemOf } from '../problems.js';
import { tokenReader } from '../tokens.js';
import type { Applicant, Caseworker, Role, Who } from '../who.js';
import { changeApplication, checkForm, showApplication } from './application.js';
import { type Assets, serveAssets } from './assets.js';
import { type Demo, enter, showRoles } from './demo.js';
import { showDesk, takeStep } from './desk.js';
import { downloadList, showPublicDraw } from './draw.js';
import { beginApplication, showOwn } from './own.js';
import { showProblem } from './problem-page.js';
import { languageCookie, languageFor, requireOwnOrigin, visitorOf } from './session.js';
import type { Shown, Visit } from './visit.js';
import { WORDS } from './words.js';

export interface PagesOptions extends Assets {
  /** What tokens are verified with. They come in a cookie, which the login sets. */
  readonly key: JWK;
  /** In a demonstration, the page `/`, with roles in place of a login, and a clock that can be set. */
  readonly demo?: Demo;
}

interface Route {
  readonly method: HTTPMethods;
  readonly url: string;
  readonly access: readonly Role[];
  readonly handle: (visit: Visit) => Promise<Shown>;
}

function routesFor<As extends Who>(...access: As['role'][]) {
  return (address: string, handle: (visit: Visit<As>) => Promise<Shown>): Route => {
    const [method, url = ''] = address.split(' ');
    return { method: method as HTTPMethods, url, access, handle: handle as Route['handle'] };
  };
}

const anyone = routesFor<Who>('public', 'applicant', 'caseworker');
const applicants = routesFor<Applicant>('applicant');
const caseworkers = routesFor<Caseworker>('caseworker');

/** The pages; `:id` is of the call or the application. */
const routes: readonly Route[] = [
  anyone('GET /draw/:id', showPublicDraw),
  anyone('GET /draw/:id/entries.txt', downloadList),
  anyone('GET /draw/:id/others.txt', downloadList),
  applicants('GET /applicant/:id', showOwn),
  applicants('POST /applicant/:id', beginApplication),
  applicants('GET /applicant/applications/:id', showApplication),
  applicants('POST /applicant/applications/:id', changeApplication),
  applicants('POST /applicant/applications/:id/check', checkForm),
  caseworkers('GET /caseworker/:id', showDesk),
  caseworkers('POST /caseworker/:id', takeStep),
];

const demoRoutes: readonly Route[] = [anyone('GET /', showRoles), anyone('POST /', enter)];

const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  // Without a referrer, a browser says of no form of ours where it came from.
  'Referrer-Policy': 'same-origin',
};

/** The pages for people, on the functions that the routes with JSON stand on. */
export function pages({
  key,
  demo,
  ...assets
}: PagesOptions): FastifyPluginAsync<{ portal: Portal }> {
  return async (app, { portal }) => {
    const readToken = await tokenReader(key);
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_, body, done) => done(null, new URLSearchParams(body.toString())),
    );
    app.addHook('onRequest', async (request) => {
      request.who = await visitorOf(request, readToken);
      request.badToken = undefined;
    });
    app.addHook('preParsing', async (request) => {
      if (request.method === 'POST') requireOwnOrigin(request);
    });
    app.setErrorHandler((error, request, reply) => {
      const problem = problemOf(error);
      if (problem.status >= 500) request.log.error({ err: error }, problem.code);
      return send(request, reply, showProblem(visitBy(request), problem, request.id));
    });

    const visitBy = (request: FastifyRequest): Visit => {
      const language = languageFor(request);
      const { body } = request;
      return {
        ...{ portal, language, demo, words: WORDS[language], who: request.who },
        id: (request.params as { readonly id?: string } | undefined)?.id ?? '',
        path: request.url.split('?')[0] ?? '/',
        query: request.query as Record<string, string>,
        form: body instanceof URLSearchParams ? body : new URLSearchParams(),
      };
    };
    const all = demo === undefined ? routes : [...routes, ...demoRoutes];
    for (const { method, url, access, handle } of all) {
      app.route({
        ...{ method, url, config: { access } },
        handler: async (request, reply) => send(request, reply, await handle(visitBy(request))),
      });
    }
    serveAssets(app, assets);
  };
}

function send(request: FastifyRequest, reply: FastifyReply, shown: Shown) {
  reply.headers(HEADERS);
  if ('to' in shown) {
    if (shown.cookie !== undefined) reply.header('Set-Cookie', shown.cookie);
    return reply.redirect(shown.to, 303);
  }
  if ('file' in shown) return reply.type('text/plain; charset=utf-8').send(shown.file);
  const language = languageFor(request);
  const { lang } = request.query as { readonly lang?: unknown };
  if (lang === language) reply.header('Set-Cookie', languageCookie(language));
  reply.code(shown.status ?? 200).header('Content-Language', language);
  return reply.type('text/html; charset=utf-8').send(shown.page.toString());
}
