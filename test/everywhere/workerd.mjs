// workerd, the runtime of Cloudflare Workers. It is always in UTC.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundled } from './bundle.mjs';
import { toolFolder } from './folder.mjs';

export async function inWorkerd(folder) {
  const tool = await toolFolder(folder, 'workerd', 'latest');
  const worker = `export default {
  async fetch() { return Response.json(await digests(library)); },
};`;
  writeFileSync(join(folder, 'worker.js'), await bundled(folder, worker));
  const port = await freePort();
  writeFileSync(
    join(folder, 'workerd.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = (
    modules = [ (name = "worker.js", esModule = embed "worker.js") ],
    compatibilityDate = "2024-06-24",
  )) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ],
);
`,
  );
  const child = spawn(join(tool, '.bin/workerd'), ['serve', 'workerd.capnp'], { cwd: folder });
  try {
    await once(child, 'spawn');
    return await answered(`http://127.0.0.1:${port}/`);
  } finally {
    child.kill();
  }
}

/** What it answers, once it listens. */
async function answered(address) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await (await fetch(address)).text();
    } catch (error) {
      if (tries === 50) throw error;
      await wait(200);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
