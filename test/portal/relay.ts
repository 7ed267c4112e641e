import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vectors } from '../drand/vectors.js';

/** What a relay does with a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A relay on this machine: its base address, the paths that it was asked for, and its end. */
export interface Relay {
  readonly url: string;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a server that answers everything in one way. */
export async function relay(answer: Answer): Promise<Relay> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

/** Answers with a body, as it is. */
export const says =
  (body: string, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

/** Answers with a beacon, whatever was asked for. */
export const gives = (beacon: object) => says(JSON.stringify(beacon));

/** A beacon that was published, as drand's HTTP interface has it: with the randomness in v1, without in v2. */
export function publishedBeacon(chain: string, round: number) {
  const found = vectors.beacons.find(
    (entry) => entry.expectValid && entry.chain === chain && entry.beacon.round === round,
  );
  if (found === undefined) throw new Error(`no beacon ${round} of ${chain}`);
  return found.beacon;
}

/** Serves what was published, under the paths of both versions of the interface, and 404 for the rest. */
export const honest: Answer = (request, response) => {
  for (const { v1, v2, name } of vectors.chains) {
    const hash = v1?.hash ?? v2?.chain_hash;
    for (const { chain, beacon, expectValid } of vectors.beacons) {
      if (!expectValid || chain !== name) continue;
      const { randomness, ...withoutRandomness } = beacon;
      if (request.url === `/${hash}/public/${beacon.round}`) {
        return gives({ ...withoutRandomness, randomness })(request, response);
      }
      if (request.url === `/v2/chains/${hash}/rounds/${beacon.round}`) {
        return gives(withoutRandomness)(request, response);
      }
    }
  }
  says('', 404)(request, response);
};
