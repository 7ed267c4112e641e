import type { FastifyServerOptions } from 'fastify';

export interface LogStream {
  write(line: string): void;
}

/**
 * A log without a word about anybody: of a request its method, the pattern of its address, and the
 * status; of an error its kind, code and place. Never a body, a header, an address or a message,
 * since a database repeats in its messages what it was sent.
 */
export function logging(stream: LogStream | undefined): FastifyServerOptions {
  if (stream === undefined) return { logger: false };
  return {
    logger: {
      stream,
      serializers: {
        req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url ?? null }),
        res: ({ statusCode }) => ({ statusCode }),
        err: (error: Error & { code?: unknown }) => ({
          type: error.name,
          message: '',
          code: error.code ?? null,
          stack: (error.stack ?? '')
            .split('\n')
            .filter((line) => /^\s+at /.test(line))
            .join('\n'),
        }),
      },
    },
  } as FastifyServerOptions;
}
