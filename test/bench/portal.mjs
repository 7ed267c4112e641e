// What the library costs a portal: requests per second of a pre-check and of a submission, against
// the same server in which what the library decides is replaced by a constant, side by side in one run.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { atMost, ratio, report } from './measured.mjs';

const REQUESTS = 600;
const WARM_UP = 8;
const ROUNDS = 9;
const AT_ONCE = 16;
const MOST = 1.1;

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../examples/portal-backend/out/', import.meta.url));
await import('../../examples/portal-backend/pack.mjs');

const categories = ['administration', 'department', 'leadership', 'leadership'];
const body = {
  applicant: { orgnr: '864950582' },
  members: categories.map((category, n) => ({ id: `p${n + 1}`, categories: [category] })),
  parts: { plans: 'We plan. '.repeat(200), motivation: 'We want. '.repeat(200) },
};

/** The server, with the library or with what stands in for it, in a process of its own. */
async function serve(name, alias) {
  const outfile = `${out}bench-${name}.js`;
  await build({
    entryPoints: [`${here}portal-server.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [standIn(alias)],
  });
  const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, ...JSON.parse(line) };
}

/** Leaves packages outside, but for the library where something stands in for it. */
function standIn(file) {
  return {
    name: 'stand-in',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
        file !== undefined && path === 'utlysning' && importer !== file
          ? { path: file }
          : { path, external: true },
      );
    },
  };
}

async function post({ address, token }, path, value, headers = {}) {
  const response = await fetch(address + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(value && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: value && JSON.stringify(value),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** All of some work, so many at once. @returns milliseconds. */
async function timed(items, work) {
  const queue = items.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await work(item);
    }),
  );
  return performance.now() - start;
}

const works = {
  'a pre-check over HTTP': {
    prepare: () => Array.from({ length: REQUESTS }, () => body),
    run: (server) => (item) => post(server, '/calls/hkdir-2024/check', item),
  },
  'a submission over HTTP': {
    async prepare(server) {
      const drafts = [];
      for (let n = 0; n < REQUESTS; n += 1) {
        drafts.push(await post(server, '/calls/hkdir-2024/applications', body));
      }
      return drafts.map(({ id }) => id);
    },
    run: (server) => (id) =>
      post(server, `/applications/${id}/submission`, body, { 'idempotency-key': randomUUID() }),
  },
};

const servers = [await serve('library'), await serve('constant', `${here}nothing-decided.mjs`)];
const rows = [];
for (const [name, { prepare, run }] of Object.entries(works)) {
  const taken = servers.map(() => []);
  // The first rounds warm up, until requests no longer become faster, and count for nothing. Each
  // round begins with the other server.
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const inTurn = [...servers.entries()];
    if (round % 2 === 1) inTurn.reverse();
    for (const [index, server] of inTurn) {
      const ms = await timed(await prepare(server), run(server));
      if (round >= WARM_UP) taken[index].push(ms);
    }
  }
  const [library, constant] = taken;
  rows.push(atMost(`${name} / with a constant for the library`, ratio(library, constant), MOST));
}
for (const { child } of servers) child.kill();
report('portal', rows);
