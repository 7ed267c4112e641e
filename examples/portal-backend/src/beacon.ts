import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeaconVerifier,
  type ChainInfo,
  chains,
  drandVerifier,
  type Beacon as Published,
  parseBeacon,
  roundTime,
} from 'utlysning/drand';
import type { Beacon } from './portal.js';

/** Where beacons come from, and how long to try. Times are in milliseconds. */
export interface BeaconOptions {
  /**
   * Base addresses in the order in which they are asked, such as `https://api.drand.sh`. One whose
   * path ends in `/v2` is asked as drand's HTTP interface has it since version 2. Plain http will
   * do: whoever changes an answer on its way cannot sign it.
   */
  readonly relays: readonly string[];
  /** How long a relay may take for one answer, its body included; 5 000 if left out. */
  readonly timeoutMs?: number;
  /** How many times each relay is asked; 5 if left out. */
  readonly attempts?: number;
  /** The pause before all are asked again, doubled each time; 500 if left out. */
  readonly backOffMs?: number;
  /** How long all of it may take once the round has come; 60 000 if left out. */
  readonly deadlineMs?: number;
  /** Whether to wait for a round that has not come yet, instead of refusing it. */
  readonly waitForRound?: boolean;
  /** Which networks are known; those that come with the library if left out. */
  readonly verify?: BeaconVerifier;
  /** Told of every answer that was passed over, also when another relay gave a good one. */
  readonly onFault?: (fault: Fault) => void;
  /** Ends all waiting and asking, when the portal shuts down. */
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** Why an answer was passed over. Those of a lie end the asking of that relay. */
export type FaultCode =
  | 'relay.unreachable'
  | 'relay.timed-out'
  | 'relay.not-there'
  | 'relay.status'
  | 'relay.redirect'
  | 'relay.too-large'
  | 'relay.cut-short'
  | 'relay.not-json'
  | 'relay.not-a-beacon'
  | 'relay.not-asked'
  | Lie;

type Lie = 'relay.wrong-round' | 'relay.other-chain' | 'relay.wrong-signature';

/** What went wrong with one relay. */
export interface Fault {
  readonly relay: string;
  readonly code: FaultCode;
  /** In English, for whoever runs the portal. It repeats nothing that the relay wrote. */
  readonly message: string;
}

/**
 * Thrown where there is no beacon to give: `beacon.options`, `beacon.unknown-chain`,
 * `beacon.too-early`, and `beacon.unavailable` with what last went wrong with each relay.
 */
class BeaconError extends Error {
  override readonly name = 'BeaconError';
  readonly code: string;
  readonly faults: readonly Fault[];

  constructor(code: string, message: string, faults: readonly Fault[] = []) {
    super(`${message} [${code}]`);
    this.code = code;
    this.faults = faults;
  }
}

/** Far above the 600 bytes that the longest beacon takes. */
const MOST_BYTES = 4096;

/** Beyond this many milliseconds the timers of Node fire at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Beacons from relays of drand, verified. The relays are asked one after the other until one gives
 * the round with a signature that holds; when none does, all are asked again after a pause, except
 * those that lied.
 *
 * @throws {@link BeaconError} `beacon.options`, here; the others by the promise.
 */
export function beaconFrom(options: BeaconOptions): Beacon {
  const { relays, waitForRound = false, verify = drandVerifier, onFault, now = Date.now } = options;
  const { signal = new AbortController().signal } = options;
  const { wait = (ms, signal) => sleep(ms, undefined, { signal }) } = options;
  const timeoutMs = whole('timeoutMs', options.timeoutMs ?? 5000);
  const attempts = whole('attempts', options.attempts ?? 5);
  const backOffMs = whole('backOffMs', options.backOffMs ?? 500);
  const deadlineMs = whole('deadlineMs', options.deadlineMs ?? 60_000);
  const bases = relays.map(baseOf);
  if (bases.length === 0) throw new BeaconError('beacon.options', 'relays: expected one at least');

  /** The timers of Node may be a little early, and have a longest time. */
  async function waitUntil(moment: number): Promise<void> {
    for (let left = moment - now(); left > 0; left = moment - now()) {
      signal.throwIfAborted();
      await wait(Math.min(left, LONGEST_WAIT), signal);
    }
  }

  return async (chain, round) => {
    const due = roundTime(chain, round);
    if (verify(chain.hash, { round, signature: '' }).outcome === 'undetermined') {
      throw new BeaconError('beacon.unknown-chain', 'there is no verifier for this network');
    }
    if (now() < due && !waitForRound) {
      const comes = new Date(due).toISOString();
      throw new BeaconError('beacon.too-early', `round ${round} comes at ${comes}`);
    }
    // Nobody is asked before: relays, and what caches for them, hold on to a no.
    await waitUntil(due);

    const ends = now() + deadlineMs;
    const faults = new Map<Base, Fault>();
    const honest = () => bases.filter((base) => !LIES.has(faults.get(base)?.code ?? ''));
    for (let attempt = 0; attempt < attempts && honest().length > 0; attempt += 1) {
      if (now() >= ends) break;
      if (attempt > 0) await wait(Math.min(backOffMs * 2 ** (attempt - 1), ends - now()), signal);
      for (const base of honest()) {
        signal.throwIfAborted();
        const left = ends - now();
        if (left <= 0) break;
        const answer = await ask(base.urlOf(chain, round), Math.min(timeoutMs, left), signal);
        signal.throwIfAborted();
        const judged = typeof answer === 'string' ? judge(answer, chain, round, verify) : answer;
        if ('signature' in judged) return judged;
        const fault = { relay: base.relay, ...judged };
        faults.set(base, fault);
        onFault?.(fault);
      }
    }
    throw unavailable(chain, round, bases, faults);
  };
}

type Refusal = Omit<Fault, 'relay'>;

const LIES: ReadonlySet<string> = new Set<Lie>([
  'relay.wrong-round',
  'relay.other-chain',
  'relay.wrong-signature',
]);

interface Base {
  readonly relay: string;
  readonly urlOf: (chain: ChainInfo, round: number) => string;
}

function baseOf(relay: string, index: number): Base {
  const url = URL.canParse(relay) ? new URL(relay) : undefined;
  const isPlain = url !== undefined && !url.username && !url.password && !url.search && !url.hash;
  if (!isPlain || !/^https?:$/.test(url.protocol)) {
    throw new BeaconError(
      'beacon.options',
      `relays[${index}]: expected an http or https address without user, query or fragment`,
    );
  }
  const base = url.href.replace(/\/+$/, '');
  const urlOf: Base['urlOf'] = base.endsWith('/v2')
    ? ({ hash }, round) => `${base}/chains/${hash}/rounds/${round}`
    : ({ hash }, round) => `${base}/${hash}/public/${round}`;
  return { relay, urlOf };
}

function whole(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= LONGEST_WAIT) return value;
  throw new BeaconError(
    'beacon.options',
    `${name}: expected a whole number from 1 to ${LONGEST_WAIT}`,
  );
}

/** The body of what a relay answers, or why there is none. */
async function ask(url: string, ms: number, signal: AbortSignal): Promise<string | Refusal> {
  // A timer and a controller of our own: in Node 20 a signal of AbortSignal.any forgets its
  // time-out when garbage is collected.
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, ms);
  signal.addEventListener('abort', stop, { once: true });
  const failed = (code: FaultCode, message: string): Refusal =>
    limit.signal.aborted
      ? { code: 'relay.timed-out', message: `timed out after ${ms} ms` }
      : { code, message };
  try {
    const response = await fetch(url, { redirect: 'manual', signal: limit.signal }).catch(
      (error: unknown) => failed('relay.unreachable', `no answer: ${causeOf(error)}`),
    );
    if (!(response instanceof Response)) return response;
    if (response.status !== 200) return refusalOf(response.status);
    return await textOf(response).catch(() =>
      failed('relay.cut-short', 'the answer was cut short'),
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Lets go of the connection when there is more of the answer.
    stop();
  }
}

/** Such as ECONNREFUSED, or CERT_HAS_EXPIRED. */
function causeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : 'the request failed';
}

function refusalOf(status: number): Refusal {
  const message = `HTTP ${status}`;
  // A drand node says 404 of a round that has not come, its HTTP relay 425.
  if (status === 404 || status === 425) {
    return { code: 'relay.not-there', message: `${message}, the round is not there, or not yet` };
  }
  if (status >= 300 && status < 400) {
    return { code: 'relay.redirect', message: `${message}, a redirect, which is not followed` };
  }
  return { code: 'relay.status', message };
}

async function textOf({ body }: Response): Promise<string | Refusal> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) {
      return { code: 'relay.too-large', message: `more than ${MOST_BYTES} bytes` };
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The beacon that a body is, or why it is not the one that was asked for. */
function judge(
  body: string,
  chain: ChainInfo,
  round: number,
  verify: BeaconVerifier,
): Published | Refusal {
  const json = jsonOf(body);
  if (json === undefined) return { code: 'relay.not-json', message: 'no JSON object' };
  // Just these keys: a relay may say more than is asked of it.
  const { round: stated, signature, previous_signature, randomness } = json;
  const parsed = parseBeacon({ round: stated, signature, previous_signature, randomness });
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    return { code: 'relay.not-a-beacon', message: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  const beacon = parsed.value;
  if (beacon.round !== round) {
    return { code: 'relay.wrong-round', message: `gave round ${beacon.round}` };
  }
  const check = verify(chain.hash, beacon);
  if (check.outcome === 'met') return beacon;
  const other = chains.find(({ hash }) => verify(hash, beacon).outcome === 'met');
  return other === undefined
    ? { code: 'relay.wrong-signature', message: `wrong signature (${check.code})` }
    : { code: 'relay.other-chain', message: `gave a round of another network, ${other.beaconId}` };
}

function jsonOf(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function unavailable(
  { beaconId }: ChainInfo,
  round: number,
  bases: readonly Base[],
  faults: ReadonlyMap<Base, Fault>,
): BeaconError {
  const notAsked = { code: 'relay.not-asked', message: 'not asked, the time was up' } as const;
  const all = bases.map((base) => faults.get(base) ?? { relay: base.relay, ...notAsked });
  const told = all.map(({ relay, message }) => `${relay}: ${message}`).join('; ');
  const what = `no relay gave round ${round} of ${beaconId}`;
  return new BeaconError('beacon.unavailable', `${what} (${told})`, all);
}
