import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import type { Host } from './host.js';
import { type Answer, refuseThrown } from './problem.js';
import { MAX_BYTES, receive } from './receive.js';

export function portal({ now, keep, report }: Host): Express {
  const app = express();
  app.disable('x-powered-by');

  // The first middleware there is: the body has not been read yet.
  app.use((_request, response, next) => {
    response.locals['receivedAt'] = now();
    next();
  });

  const bytes = express.raw({ type: 'application/json', limit: MAX_BYTES, inflate: false });
  app.post('/applications', bytes, async (request, response) => {
    const { answer, kept } = receive({
      id: crypto.randomUUID(),
      receivedAt: response.locals['receivedAt'],
      contentType: request.get('content-type'),
      acceptLanguage: request.get('accept-language'),
      body: request.body ?? new Uint8Array(),
    });
    if (kept !== undefined) await keep(kept);
    send(response, answer);
  });

  const failed: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const answer = refuseThrown(error, request.get('accept-language'));
    if (answer.status === 500) report(error);
    send(response, answer);
  };
  app.use(failed);
  return app;
}

function send(response: Response, { status, headers, body }: Answer): void {
  response.status(status).set(headers).send(body);
}
