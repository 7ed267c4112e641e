import { type AddressInfo, connect, type Server } from 'node:net';
import { vi } from 'vitest';
import { portal as expressPortal } from '../../examples/embed/express.js';
import { portal as fastifyPortal } from '../../examples/embed/fastify.js';
import { portal as honoPortal } from '../../examples/embed/hono-worker.js';
import { host as nextHost } from '../../examples/embed/host.js';
import { POST } from '../../examples/embed/next-route.js';
import { consume, enqueue } from '../../examples/embed/queue-consumer.js';
import type { Finding } from '../../src/criteria/finding.js';
import type { Issue } from '../../src/parse/issue.js';
import { broker, handedIn, type State } from './embed-broker.js';

/** What an applicant sends. */
export interface Sent {
  readonly body: string | Uint8Array;
  readonly contentType?: string | null;
  readonly acceptLanguage?: string;
  readonly contentEncoding?: string;
}

/** What comes back. */
export interface Got {
  readonly status: number;
  readonly contentType: string | null;
  readonly language: string | null;
  readonly json: Judged & Problem;
}

interface Judged {
  readonly id: string;
  readonly receivedAt: string;
  readonly outcome: string;
  readonly explanation: readonly string[];
  readonly finding: Finding;
}

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly issues: readonly Issue[];
}

/** One of the five, running, with a clock and a store that the test holds in its hand. */
export interface Running {
  /** The clock, in milliseconds since 1970; how often it was read; and what was kept. */
  readonly state: State;
  send(sent: Sent): Promise<Got>;
  /** Sends the head of a request, and its body once `meanwhile` is done. */
  sendSlowly?(sent: Sent, meanwhile: () => Promise<void>): Promise<Got>;
  /** Sends the head of a request that says how long its body is, and nothing of that. */
  sendHead?(length: number, contentType: string): Promise<Got>;
  /** Sends a body of 64 MiB, and says how much of it was read. */
  sendLots?(): Promise<{ readonly got: Got; readonly mebibytes: number }>;
  stop(): Promise<void>;
}

const PATH = '/applications';

function headersOf({ contentType = 'application/json', acceptLanguage, contentEncoding }: Sent) {
  return {
    ...(contentType !== null && { 'content-type': contentType }),
    ...(acceptLanguage !== undefined && { 'accept-language': acceptLanguage }),
    ...(contentEncoding !== undefined && { 'content-encoding': contentEncoding }),
  };
}

async function gotFrom(response: Response): Promise<Got> {
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    language: response.headers.get('content-language'),
    json: await response.json(),
  };
}

/** Speaks HTTP by hand: the head first, and the body when it is there. */
async function byHand(
  port: number,
  head: Readonly<Record<string, string | number>>,
  body: Promise<Uint8Array | undefined>,
): Promise<Got> {
  const fields = Object.entries({ ...head, host: 'x', connection: 'close' });
  const socket = connect(port, '127.0.0.1');
  socket.write(`POST ${PATH} HTTP/1.1\r\n`);
  socket.write(`${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  const bytes = await body;
  if (bytes !== undefined) socket.write(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const [top = '', text = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  const [line = '', ...lines] = top.split('\r\n');
  const headers = new Headers(lines.map((field) => field.split(': ') as [string, string]));
  return gotFrom(new Response(text, { status: Number(line.split(' ')[1]), headers }));
}

/** The two ways of a server to be spoken to by hand. */
function spokenTo(port: () => number): Required<Pick<Running, 'sendSlowly' | 'sendHead'>> {
  return {
    sendSlowly: (sent, meanwhile) => {
      const body = Buffer.from(sent.body);
      const head = { ...headersOf(sent), 'content-length': body.length };
      return byHand(
        port(),
        head,
        meanwhile().then(() => body),
      );
    },
    sendHead: (length, contentType) => {
      const head = { 'content-type': contentType, 'content-length': length };
      return byHand(port(), head, Promise.resolve(undefined));
    },
  };
}

/** A request whose body comes once `meanwhile` is done. */
function slowRequest(sent: Sent, meanwhile: () => Promise<void>): Request {
  const body = new ReadableStream(
    {
      async pull(controller) {
        await meanwhile();
        controller.enqueue(Buffer.from(sent.body));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', headers: headersOf(sent), body, duplex: 'half' };
  return new Request(`http://portal.example${PATH}`, init as RequestInit);
}

/** Posts 64 MiB of blanks to a handler of the web. */
async function lots(handle: (request: Request) => Response | Promise<Response>) {
  let mebibytes = 0;
  const blanks = Buffer.alloc(2 ** 20, ' ');
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(blanks);
      mebibytes += 1;
      if (mebibytes === 64) controller.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const request = new Request(`http://portal.example${PATH}`, init as RequestInit);
  return { got: await gotFrom(await handle(request)), mebibytes };
}

function requestOf(sent: Sent): Request {
  // Bytes have no content type of their own.
  const body = Buffer.from(sent.body);
  return new Request(`http://portal.example${PATH}`, {
    method: 'POST',
    headers: headersOf(sent),
    body,
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function fastify(): Promise<Running> {
  const { state, host } = handedIn();
  const app = fastifyPortal(host);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    state,
    send: async (sent) => {
      const { statusCode, headers, payload } = await app.inject({
        method: 'POST',
        url: PATH,
        headers: headersOf(sent),
        payload: Buffer.from(sent.body),
      });
      return gotFrom(
        new Response(payload, { status: statusCode, headers: headers as HeadersInit }),
      );
    },
    ...spokenTo(() => portOf(app.server)),
    stop: async () => app.close(),
  };
}

async function express(): Promise<Running> {
  const { state, host } = handedIn();
  const server = expressPortal(host).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    state,
    send: async (sent) =>
      gotFrom(
        await fetch(`http://127.0.0.1:${portOf(server)}${PATH}`, {
          method: 'POST',
          headers: headersOf(sent),
          body: Buffer.from(sent.body),
        }),
      ),
    ...spokenTo(() => portOf(server)),
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function next(): Promise<Running> {
  const { state, host } = handedIn();
  const own = { ...nextHost };
  Object.assign(nextHost, host);
  return {
    state,
    send: async (sent) => gotFrom(await POST(requestOf(sent))),
    sendSlowly: async (sent, meanwhile) => gotFrom(await POST(slowRequest(sent, meanwhile))),
    sendLots: () => lots(POST),
    stop: async () => void Object.assign(nextHost, own),
  };
}

async function hono(): Promise<Running> {
  const { state, host } = handedIn();
  const log = vi.spyOn(console, 'error').mockImplementation(host.report);
  const put = async (key: string, value: string) => {
    const kept = JSON.parse(value);
    if (kept.application.id !== key) throw new Error(`${key} holds ${kept.application.id}`);
    await host.keep(kept);
  };
  const app = honoPortal(host.now);
  const env = { APPLICATIONS: { put } };
  return {
    state,
    send: async (sent) => gotFrom(await app.request(requestOf(sent), undefined, env)),
    sendSlowly: async (sent, meanwhile) =>
      gotFrom(await app.request(slowRequest(sent, meanwhile), undefined, env)),
    sendLots: () => lots((request) => app.request(request, undefined, env)),
    stop: async () => log.mockRestore(),
  };
}

async function queue(): Promise<Running> {
  const { state, host } = handedIn();
  const { state: broken, channel } = broker();
  await consume(channel, 'applications', host);
  return {
    state,
    send: async ({ body, contentType = 'application/json', acceptLanguage }) => {
      const id = await enqueue(
        channel,
        'applications',
        {
          contentType: contentType ?? 'application/octet-stream',
          ...(acceptLanguage !== undefined && { acceptLanguage }),
          body: Buffer.from(body),
          replyTo: 'answers',
        },
        host.now,
      );
      const answer = await vi.waitUntil(() =>
        broken.answers.find(({ options }) => options.correlationId === id),
      );
      return {
        status: answer.options.headers['status'],
        contentType: answer.options.contentType ?? null,
        language: answer.options.headers['content-language'],
        json: JSON.parse(answer.content.toString()),
      };
    },
    stop: async () => {},
  };
}

export const start = {
  fastify,
  express,
  'next-route': next,
  'hono-worker': hono,
  'queue-consumer': queue,
};
