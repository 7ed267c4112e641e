import { host } from './host.js';
import { refuse } from './problem.js';
import { MAX_BYTES, receive } from './receive.js';

export async function POST(request: Request): Promise<Response> {
  const receivedAt = host.now();
  const acceptLanguage = request.headers.get('accept-language') ?? undefined;
  try {
    const { answer, kept } = receive({
      id: crypto.randomUUID(),
      receivedAt,
      contentType: request.headers.get('content-type') ?? undefined,
      acceptLanguage,
      body: await bytesOf(request),
    });
    if (kept !== undefined) await host.keep(kept);
    return new Response(answer.body, answer);
  } catch (error) {
    host.report(error);
    const answer = refuse(500, acceptLanguage);
    return new Response(answer.body, answer);
  }
}

/** The body, or no more of it than shows that it is too large: Next.js sets no limit here. */
async function bytesOf({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    chunks.push(read.value);
    bytes += read.value.byteLength;
    if (bytes > MAX_BYTES) break;
  }
  await reader?.cancel();
  return Buffer.concat(chunks);
}
