import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type Platform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { anApplication } from '../../src/testing/index.js';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/embed');

/** The worker as one file, as it would be deployed: nothing that it imports is left outside. */
async function bundle(platform: Platform) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(example, 'hono-worker.ts')],
    bundle: true,
    platform,
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'worker',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    tsconfig: join(root, 'tsconfig.json'),
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, imports: Object.values(metafile.inputs).flatMap(({ imports }) => imports) };
}

/** The globals of the web that a worker has; those of the language every context has anyway. */
const {
  Request,
  Response,
  Headers,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  ReadableStream,
} = globalThis;
const web = {
  Request,
  Response,
  Headers,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  ReadableStream,
};

describe.each(['browser', 'neutral'] as const)('the worker, bundled for %s', (platform) => {
  const bundled = bundle(platform);

  it('imports nothing of Node, and nothing else that is not in it', async () => {
    const { imports } = await bundled;
    expect(imports.filter(({ path, external }) => external || /^node:/.test(path))).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('is as small as the page says', async () => {
    const { code } = await bundled;
    const page = readFileSync(join(example, 'README.md'), 'utf8');
    const [, minified, gzipped] =
      /at most (\d+) KiB minified, (\d+) KiB gzipped/.exec(page)?.map(Number) ?? [];
    const sizes = [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length];
    // Neither more nor much less.
    for (const [index, limit] of [minified, gzipped].entries()) {
      const size = (sizes[index] ?? 0) / 1024;
      expect(size).toBeLessThanOrEqual(limit ?? 0);
      expect(size).toBeGreaterThan((limit ?? 0) * 0.9);
    }
  });

  it('answers where there is nothing but the language and the web', async () => {
    const { code } = await bundled;
    const stored = new Map<string, string>();
    const put = async (key: string, value: string) => {
      stored.set(key, value);
    };
    const { id, submission, ...form } = anApplication(hkdir2024);
    const request = new Request('https://portal.example/applications', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify(form),
    });
    const context = createContext({ ...web, crypto, console });
    runInContext(code, context);
    expect(runInContext('[typeof process, typeof Buffer, typeof require]', context).join()).toBe(
      'undefined,undefined,undefined',
    );

    const before = Date.now();
    const { fetch } = runInContext('worker.default', context);
    const response: Response = await fetch(request, { APPLICATIONS: { put } });
    const after = Date.now();

    expect(response.status).toBe(200);
    const answer = (await response.json()) as { id: string; receivedAt: string; outcome: string };
    // Without a clock handed in it is the real one, by which this call closed long ago.
    expect(Date.parse(answer.receivedAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(answer.receivedAt)).toBeLessThanOrEqual(after);
    expect(answer.outcome).toBe('not-met');
    expect(JSON.parse(stored.get(answer.id) ?? '{}').application.parts).toEqual(form.parts);
  });
});
