import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from './problem.js';
import { MAX_BYTES, receive } from './receive.js';

/** What the worker is bound to: R2 and KV both have this. */
interface Bindings {
  readonly APPLICATIONS: { put(key: string, value: string): Promise<unknown> };
}

interface Env {
  Bindings: Bindings;
  Variables: { receivedAt: Date };
}

export function portal(now: () => Date): Hono<Env> {
  const app = new Hono<Env>();

  // The first middleware there is: the body has not been read yet.
  app.use(async (context, next) => {
    context.set('receivedAt', now());
    await next();
  });

  const limit = bodyLimit({ maxSize: MAX_BYTES, onError: (context) => refused(413, context) });
  app.post('/applications', limit, async (context) => {
    const { answer, kept } = receive({
      id: crypto.randomUUID(),
      receivedAt: context.get('receivedAt'),
      contentType: context.req.header('content-type'),
      acceptLanguage: context.req.header('accept-language'),
      body: new Uint8Array(await context.req.arrayBuffer()),
    });
    if (kept !== undefined) {
      await context.env.APPLICATIONS.put(kept.application.id, JSON.stringify(kept));
    }
    return new Response(answer.body, answer);
  });

  app.onError((error, context) => {
    console.error(error);
    return refused(500, context);
  });
  return app;
}

function refused(status: 413 | 500, { req }: Context): Response {
  const answer = refuse(status, req.header('accept-language'));
  return new Response(answer.body, answer);
}

export default portal(() => new Date());
