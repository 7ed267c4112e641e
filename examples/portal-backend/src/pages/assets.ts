import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems.js';
import type { Role } from '../who.js';

/** Where the files are that pages come with. */
export interface Assets {
  /** The folder with `page.css` and `client.js`, as build.mjs makes them. */
  readonly folder: URL;
  /** The page that checks a draw, as `npm run verify-page` makes it. */
  readonly verifyPage: URL;
}

const access: readonly Role[] = ['public', 'applicant', 'caseworker'];

/** Serves the styles, the script, and the page that checks a draw. */
export function serveAssets(app: FastifyInstance, { folder, verifyPage }: Assets): void {
  const kinds = { 'page.css': 'text/css', 'client.js': 'text/javascript' };
  for (const [name, type] of Object.entries(kinds)) {
    app.get(`/assets/${name}`, { config: { access } }, async (_, reply) =>
      reply.type(`${type}; charset=utf-8`).send(await readFile(new URL(name, folder))),
    );
  }
  app.get('/verify.html', { config: { access } }, async (_, reply) => {
    const text = await readFile(verifyPage, 'utf8').catch(() => {
      throw new Problem(404, 'verify.missing', 'Run npm run verify-page.');
    });
    // The page has a policy of its own, with the hashes of its script and styles.
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
    reply.header('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
    return reply.type('text/html; charset=utf-8').send(text);
  });
}
