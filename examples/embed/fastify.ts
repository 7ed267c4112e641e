import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Host } from './host.js';
import { type Answer, refuseThrown } from './problem.js';
import { MAX_BYTES, receive } from './receive.js';

export function portal({ now, keep, report }: Host): FastifyInstance {
  const app = Fastify({ bodyLimit: MAX_BYTES, requestTimeout: 30_000 });

  // The first hook there is: the body has not been read yet.
  app.decorateRequest('receivedAt');
  app.addHook('onRequest', async (request) => request.setDecorator('receivedAt', now()));

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  app.post<{ Body?: Buffer }>('/applications', async (request, reply) => {
    const { answer, kept } = receive({
      id: crypto.randomUUID(),
      receivedAt: request.getDecorator<Date>('receivedAt'),
      contentType: request.headers['content-type'],
      acceptLanguage: request.headers['accept-language'],
      body: request.body ?? new Uint8Array(),
    });
    if (kept !== undefined) await keep(kept);
    return send(reply, answer);
  });

  app.setErrorHandler((error, request, reply) => {
    const answer = refuseThrown(error, request.headers['accept-language']);
    if (answer.status === 500) report(error);
    return send(reply, answer);
  });
  return app;
}

function send(reply: FastifyReply, { status, headers, body }: Answer) {
  return reply.code(status).headers(headers).send(body);
}
