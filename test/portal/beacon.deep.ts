import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type BeaconOptions,
  beaconFrom,
  type Fault,
} from '../../examples/portal-backend/src/beacon.js';
import {
  drandVerifier,
  drandVerifierFor,
  mainnetDefault,
  quicknet,
  roundAt,
  roundTime,
} from '../../src/drand/index.js';
import { announceDraw } from '../../src/lottery/announce.js';
import { announcementDocument } from '../../src/lottery/documents.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { commitOthers } from '../../src/lottery/others.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { chainNamed } from '../drand/vectors.js';
import { withoutAttributes } from '../lottery/draws.js';
import { type Answer, gives, honest, publishedBeacon, type Relay, relay, says } from './relay.js';

const open: Relay[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

/** Relays that answer so, until the end of the test. */
async function started<Answers extends readonly Answer[]>(...answers: Answers) {
  const relays = await Promise.all(answers.map(relay));
  open.push(...relays);
  return relays as { [Index in keyof Answers]: Relay };
}

/** An address where nobody listens. */
async function nobody(): Promise<string> {
  const gone = await relay(honest);
  await gone.close();
  return gone.url;
}

/** Asks once, without any pause, unless a test says otherwise. */
const from = (relays: readonly (Relay | string)[], options: Partial<BeaconOptions> = {}) =>
  beaconFrom({
    relays: relays.map((one) => (typeof one === 'string' ? one : one.url)),
    attempts: 1,
    timeoutMs: 60_000,
    wait: async () => {},
    ...options,
  });

/** What became of each relay when none gave the round. */
async function faultsOf(relays: readonly (Relay | string)[], options: Partial<BeaconOptions> = {}) {
  const error = await from(relays, options)(quicknet, 123).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: 'BeaconError', code: 'beacon.unavailable' });
  return (error as { faults: readonly Fault[] }).faults.map(({ code, message }) => [code, message]);
}

const round123 = publishedBeacon('quicknet', 123);
const silent = () => {};

describe('the round that was published', () => {
  it.each([
    ['quicknet', quicknet, 123],
    ['quicknet', quicknet, 1000],
    ['default', mainnetDefault, 1],
    ['default', mainnetDefault, 1337],
  ] as const)('%s, %o, round %i', async (name, chain, round) => {
    const { signature, randomness, ...rest } = publishedBeacon(name, round);
    const { previous_signature: previousSignature } = rest as { previous_signature?: string };
    const expected = {
      round,
      signature,
      randomness,
      ...(previousSignature && { previousSignature }),
    };
    const [one] = await started(honest);
    expect(await from([one])(chain, round)).toEqual(expected);
    expect(one.asked).toEqual([`/${chain.hash}/public/${round}`]);
  });

  it('comes from the interface of version 2 too, without its randomness', async () => {
    const [one] = await started(honest);
    expect(await from([`${one.url}/v2/`])(quicknet, 123)).toEqual({
      round: 123,
      signature: round123.signature,
    });
    expect(one.asked).toEqual([`/v2/chains/${quicknet.hash}/rounds/123`]);
  });

  it('comes through a proxy below a path', async () => {
    const [one] = await started(gives(round123));
    await from([`${one.url}/drand/`])(quicknet, 123);
    expect(one.asked).toEqual([`/drand/${quicknet.hash}/public/123`]);
  });

  it('comes with keys that drand may add one day', async () => {
    const [one] = await started(gives({ ...round123, served_by: 'node-7' }));
    expect(await from([one])(quicknet, 123)).toEqual(round123);
  });

  it.each([
    [quicknet, 1000, '2023-08-23T12:00:00Z'],
    [mainnetDefault, 1337, '2020-07-22T18:00:00Z'],
  ] as const)('carries a draw that can be verified (%o)', async (chain, round, closesAt) => {
    const { announcement } = announceDraw({
      drawId: 'd-1',
      selection: { order: [], places: 1 },
      closesAt,
      drawAt: new Date(roundTime(chain, round)),
      sources: [{ kind: 'drand', chain: chain.hash }],
    });
    expect(announcement.sources).toEqual([{ kind: 'drand', chain: chain.hash, round }]);
    const [one] = await started(honest);
    const beacon = await from([one])(chain, round);
    const others = commitOthers({ announcement, others: [] });
    const list = withoutAttributes(['864950582', '952857991']);
    const entries = closeEntries({ announcement, entries: list, others });
    const { signature, previousSignature } = beacon;
    const previous = previousSignature === undefined ? {} : { previousSignature };
    const revealed = [{ kind: 'drand' as const, round, signature, ...previous }];
    const record = draw({ announcement, entries, others, revealed });
    const kept = { announcement: announcementDocument(announcement), entries: entries.document };
    expect(verifyDraw(record, { ...kept, beacon: drandVerifier }).outcome).toBe('met');
  });
});

describe('a relay that fails is passed over, and named', () => {
  const hangs: Answer = (_request, response) => {
    response.writeHead(200).write('{"round":');
  };
  const cutsShort: Answer = (_request, response) => {
    response.writeHead(200, { 'content-length': '600' });
    response.write(JSON.stringify(round123), () => response.destroy());
  };
  const floods: Answer = (_request, response) => {
    response.writeHead(200);
    const flow = () => {
      while (!response.destroyed && response.write(' '.repeat(1000)));
    };
    response.on('drain', flow);
    flow();
  };
  const bomb = gzipSync(' '.repeat(10_000_000));
  const inflates: Answer = (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  };
  const redirects: Answer = (_request, response) => {
    response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
  };
  const other = publishedBeacon('quicknet', 1000);

  it.each<[string, Answer, string, string]>([
    ['never answers', silent, 'relay.timed-out', 'timed out after 700 ms'],
    ['never ends', hangs, 'relay.timed-out', 'timed out after 700 ms'],
    [
      'has no such round',
      says('', 404),
      'relay.not-there',
      'HTTP 404, the round is not there, or not yet',
    ],
    [
      'finds it too early',
      says('', 425),
      'relay.not-there',
      'HTTP 425, the round is not there, or not yet',
    ],
    ['is in trouble', says('{}', 503), 'relay.status', 'HTTP 503'],
    ['redirects', redirects, 'relay.redirect', 'HTTP 302, a redirect, which is not followed'],
    ['is cut short', cutsShort, 'relay.cut-short', 'the answer was cut short'],
    ['says no end of it', floods, 'relay.too-large', 'more than 4096 bytes'],
    ['packs it small', inflates, 'relay.too-large', 'more than 4096 bytes'],
    ['is a page', says('<html>'), 'relay.not-json', 'no JSON object'],
    ['is half of it', says('{"round":123,"signature":"b75c'), 'relay.not-json', 'no JSON object'],
    ['is empty', says(''), 'relay.not-json', 'no JSON object'],
    ['is null', says('null'), 'relay.not-json', 'no JSON object'],
    [
      'has no signature',
      gives({ round: 123 }),
      'relay.not-a-beacon',
      'signature: expected a string',
    ],
    ['is a list', says('[]'), 'relay.not-a-beacon', 'round: expected a number'],
    ['is another round', gives(other), 'relay.wrong-round', 'gave round 1000'],
    [
      'is another round in disguise',
      gives({ round: 123, signature: other.signature }),
      'relay.wrong-signature',
      'wrong signature (beacon.signature-invalid)',
    ],
    [
      'has made up its randomness',
      gives({ ...round123, randomness: '00'.repeat(32) }),
      'relay.wrong-signature',
      'wrong signature (beacon.randomness)',
    ],
    [
      'is no signature at all',
      gives({ round: 123, signature: 'c0ffee' }),
      'relay.wrong-signature',
      'wrong signature (beacon.signature-length)',
    ],
  ])('%s', async (_what, answer, code, message) => {
    const [bad, good] = await started(answer, honest);
    const faults: Fault[] = [];
    const timeoutMs = code === 'relay.timed-out' ? 700 : 60_000;
    const beacon = from([bad, good], { timeoutMs, onFault: (fault) => faults.push(fault) });
    expect(await beacon(quicknet, 123)).toEqual(round123);
    expect(faults).toEqual([{ relay: bad.url, code, message }]);
    expect(bad.asked).toHaveLength(1);
    expect(await faultsOf([bad], { timeoutMs })).toEqual([[code, message]]);
  });

  it('cannot be reached', async () => {
    const [good] = await started(honest);
    const gone = await nobody();
    expect(await from([gone, good])(quicknet, 123)).toEqual(round123);
    expect(await faultsOf([gone])).toEqual([['relay.unreachable', 'no answer: ECONNREFUSED']]);
  });

  it('is on another network', async () => {
    const [one] = await started(gives(publishedBeacon('default', 1337)));
    const error = await from([one])(quicknet, 1337).catch((error: unknown) => error);
    expect(error).toMatchObject({
      faults: [{ code: 'relay.other-chain', message: 'gave a round of another network, default' }],
    });
  });

  it('is not believed when the verifier cannot tell', async () => {
    const [one] = await started(honest);
    const verify: BeaconOptions['verify'] = (_chain, { signature }) =>
      signature === ''
        ? { outcome: 'not-met', code: 'beacon.hex', params: {} }
        : { outcome: 'undetermined', code: 'beacon.unsure', params: {} };
    expect(await faultsOf([one], { verify })).toEqual([
      ['relay.wrong-signature', 'wrong signature (beacon.unsure)'],
    ]);
  });

  it('gives the first good answer, and asks nobody after it', async () => {
    const [first, second] = await started(honest, honest);
    await from([first, second])(quicknet, 123);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
  });

  it('says of each what went wrong, in one error', async () => {
    const [slow, missing, liar] = await started(
      silent,
      says('', 404),
      gives({ round: 123, signature: other.signature }),
    );
    const gone = await nobody();
    const beacon = from([slow, missing, liar, gone], { timeoutMs: 1000 });
    await expect(beacon(quicknet, 123)).rejects.toMatchObject({
      message:
        `no relay gave round 123 of quicknet (${slow.url}: timed out after 1000 ms; ` +
        `${missing.url}: HTTP 404, the round is not there, or not yet; ` +
        `${liar.url}: wrong signature (beacon.signature-invalid); ` +
        `${gone}: no answer: ECONNREFUSED) [beacon.unavailable]`,
    });
  });

  it('is let go of when it says more than is read', async () => {
    const closed: Promise<unknown>[] = [];
    const endless: Answer = (_request, response) => {
      closed.push(once(response, 'close'));
      response.writeHead(503).write('{');
    };
    const [one] = await started(endless);
    await faultsOf([one], { timeoutMs: 60_000 });
    expect(await Promise.all(closed)).toHaveLength(1);
  });

  it('is timed out when garbage is collected meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const collecting = setInterval(collect, 20);
    const [one] = await started(hangs);
    const faults = await faultsOf([one], { timeoutMs: 300 }).finally(() =>
      clearInterval(collecting),
    );
    expect(faults).toEqual([['relay.timed-out', 'timed out after 300 ms']]);
  });
});

describe('asking again', () => {
  /** Answers 404 so many times, and then as it should. */
  function late(times: number): Answer {
    let left = times;
    return (request, response) => {
      left -= 1;
      (left < 0 ? honest : says('', 404))(request, response);
    };
  }

  it('comes after pauses that double', async () => {
    const pauses: number[] = [];
    const [one] = await started(late(3));
    const beacon = from([one], {
      attempts: 4,
      backOffMs: 500,
      wait: async (ms) => pauses.push(ms),
    });
    expect(await beacon(quicknet, 123)).toEqual(round123);
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  it('pauses no longer than there is time for', async () => {
    let clock = roundTime(quicknet, 123);
    const pauses: number[] = [];
    const [one] = await started(says('', 404));
    await faultsOf([one], {
      attempts: 9,
      backOffMs: 1000,
      deadlineMs: 1200,
      now: () => clock,
      wait: async (ms) => {
        pauses.push(ms);
        clock += ms;
      },
    });
    expect(pauses).toEqual([1000, 200]);
  });

  it('ends after so many attempts', async () => {
    const [one, two] = await started(late(9), says('', 500));
    await faultsOf([one, two], { attempts: 3 });
    expect([one.asked.length, two.asked.length]).toEqual([3, 3]);
  });

  it('leaves out whoever lied, and ends when all have', async () => {
    const forged = { round: 123, signature: publishedBeacon('quicknet', 1000).signature };
    const [liar, lagging] = await started(gives(forged), late(2));
    const beacon = from([liar, lagging], { attempts: 3 });
    expect(await beacon(quicknet, 123)).toEqual(round123);
    expect([liar.asked.length, lagging.asked.length]).toEqual([1, 3]);

    const pauses: number[] = [];
    await faultsOf([liar], { attempts: 3, wait: async (ms) => pauses.push(ms) });
    expect([liar.asked.length, pauses]).toEqual([2, []]);
  });

  it('is over at the deadline, and whoever was not asked by then is named', async () => {
    let clock = roundTime(quicknet, 123);
    const [one, two] = await started((request, response) => {
      clock += 6000;
      says('', 404)(request, response);
    }, honest);
    const pauses: number[] = [];
    const options: Partial<BeaconOptions> = {
      attempts: 9,
      deadlineMs: 10_000,
      now: () => clock,
      wait: async (ms) => {
        pauses.push(ms);
        clock += ms;
      },
    };
    expect(await faultsOf([one], options)).toEqual([
      ['relay.not-there', 'HTTP 404, the round is not there, or not yet'],
    ]);
    // 6 s for the first answer, a pause of half a second, and 3.5 s are too little for the second.
    expect([one.asked.length, pauses]).toEqual([2, [500]]);
    expect(await faultsOf([one, two], { ...options, deadlineMs: 6000 })).toEqual([
      ['relay.not-there', 'HTTP 404, the round is not there, or not yet'],
      ['relay.not-asked', 'not asked, the time was up'],
    ]);
    expect(two.asked).toEqual([]);
  });

  it('cuts the last answer off at the deadline', async () => {
    const [one] = await started(silent);
    const options = { timeoutMs: 60_000, deadlineMs: 150, attempts: 9 };
    const [fault] = await faultsOf([one], options);
    expect(fault?.[0]).toBe('relay.timed-out');
    expect(one.asked).toHaveLength(1);
  });
});

describe('a round that has not come', () => {
  const due = roundTime(quicknet, 123);

  it('is refused, and no relay is asked', async () => {
    const [one] = await started(honest);
    const beacon = from([one], { now: () => due - 1 });
    await expect(beacon(quicknet, 123)).rejects.toMatchObject({
      code: 'beacon.too-early',
      message: 'round 123 comes at 2023-08-23T15:15:33.000Z [beacon.too-early]',
    });
    expect(one.asked).toEqual([]);
  });

  it('is refused no more at its very moment', async () => {
    const [one] = await started(honest);
    expect(await from([one], { now: () => due })(quicknet, 123)).toEqual(round123);
  });

  it('is waited for when asked to, however early a timer goes off', async () => {
    const [one] = await started(honest);
    let clock = due - 10_000;
    const waits: number[] = [];
    const beacon = from([one], {
      waitForRound: true,
      now: () => clock,
      wait: async (ms) => {
        expect(one.asked).toEqual([]);
        waits.push(ms);
        clock += ms === 10_000 ? ms - 1 : ms;
      },
    });
    expect(await beacon(quicknet, 123)).toEqual(round123);
    expect(waits).toEqual([10_000, 1]);
  });

  it('is waited for in steps that a timer can take', async () => {
    const [one] = await started(honest);
    const days30 = 30 * 86_400_000;
    let clock = due - days30;
    const waits: number[] = [];
    const beacon = from([one], {
      waitForRound: true,
      now: () => clock,
      wait: async (ms) => {
        waits.push(ms);
        clock += ms;
      },
    });
    await beacon(quicknet, 123);
    expect(waits).toEqual([2_147_483_647, days30 - 2_147_483_647]);
  });

  it('has the whole time to be asked for once it has come', async () => {
    const [one] = await started(honest);
    let clock = due - 3_600_000;
    const beacon = from([one], {
      waitForRound: true,
      deadlineMs: 1000,
      now: () => clock,
      wait: async (ms) => {
        clock += ms;
      },
    });
    expect(await beacon(quicknet, 123)).toEqual(round123);
  });

  it('is a round of the real clock, and of a real timer, unless others are handed in', async () => {
    const [one] = await started(says('', 404));
    const next = roundAt(quicknet, new Date(Date.now() + 100));
    const beacon = beaconFrom({ relays: [one.url], attempts: 1, waitForRound: true });
    await expect(beacon(quicknet, next)).rejects.toMatchObject({ code: 'beacon.unavailable' });
    expect(Date.now()).toBeGreaterThanOrEqual(roundTime(quicknet, next));
    const early = beaconFrom({ relays: [one.url] });
    await expect(early(quicknet, next + 1000)).rejects.toMatchObject({ code: 'beacon.too-early' });
  });
});

describe('the end of the portal', () => {
  it('ends a request', async () => {
    const stop = new AbortController();
    const [one, two] = await started(() => stop.abort(new Error('bye')), honest);
    for (const relays of [[one], [one, two]]) {
      const beacon = from(relays, { signal: stop.signal });
      await expect(beacon(quicknet, 123)).rejects.toThrow('bye');
    }
    expect([one.asked.length, two.asked.length]).toEqual([1, 0]);
  });

  it('ends a wait', async () => {
    const stop = new AbortController();
    const due = roundTime(quicknet, 123);
    const beacon = beaconFrom({
      relays: ['http://127.0.0.1:9'],
      waitForRound: true,
      now: () => due - 3_600_000,
      signal: stop.signal,
    });
    const waiting = beacon(quicknet, 123);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves no listener behind after an answer', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    const [one] = await started(honest);
    await from([one], { signal })(quicknet, 123);
    expect(listeners).toBe(0);
  });
});

describe('what it is asked for', () => {
  it('has to be a network that there is a verifier for', async () => {
    const [one] = await started(honest);
    const walkthrough = chainNamed('walkthrough');
    await expect(from([one])(walkthrough, 38)).rejects.toMatchObject({
      code: 'beacon.unknown-chain',
    });
    expect(one.asked).toEqual([]);
    const verify = drandVerifierFor([walkthrough]);
    const { signature } = publishedBeacon('walkthrough', 38);
    expect(await from([one], { verify })(walkthrough, 38)).toMatchObject({ signature });
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])('has to be a round: %d', async (round) => {
    const [one] = await started(honest);
    // In drand's interface, round 0 is the latest.
    await expect(from([one])(quicknet, round)).rejects.toMatchObject({
      code: 'drand.round',
    });
    expect(one.asked).toEqual([]);
  });

  it.each([
    ['no relay', { relays: [] }, 'relays: expected one at least'],
    ['no address', { relays: ['api.drand.sh'] }, 'relays[0]: expected an http or https address'],
    ['a file', { relays: ['https://a.example', 'file:///etc/passwd'] }, 'relays[1]: expected'],
    ['a user', { relays: ['https://secret@a.example'] }, 'relays[0]: expected'],
    ['a password', { relays: ['https://:secret@a.example'] }, 'relays[0]: expected'],
    ['a query', { relays: ['https://a.example/?key=1'] }, 'relays[0]: expected'],
    ['a fragment', { relays: ['https://a.example/#x'] }, 'relays[0]: expected'],
    ['no time', { timeoutMs: 0 }, 'timeoutMs: expected a whole number from 1'],
    ['no number', { timeoutMs: Number.NaN }, 'timeoutMs: expected'],
    ['no attempt', { attempts: 0 }, 'attempts: expected'],
    ['a pause of no length', { backOffMs: -1 }, 'backOffMs: expected'],
    ['more than a timer can take', { deadlineMs: 2 ** 31 }, 'deadlineMs: expected'],
  ])('is refused at once with %s', (_what, options, message) => {
    const refused = () => beaconFrom({ relays: ['https://a.example'], ...options });
    expect(refused).toThrow(expect.objectContaining({ code: 'beacon.options' }));
    expect(refused).toThrow(message);
    expect(refused).not.toThrow('secret');
  });
});
