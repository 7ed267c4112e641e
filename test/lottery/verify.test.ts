import { describe, expect, it } from 'vitest';
import { decisive } from '../../src/criteria/decisive.js';
import type { Finding } from '../../src/criteria/finding.js';
import { drandVerifierFor, quicknet } from '../../src/drand/index.js';
import { accept, decline, insertEntrant, offer, strike } from '../../src/lottery/amend.js';
import { announceDraw } from '../../src/lottery/announcement.js';
import type { BeaconReasons } from '../../src/lottery/checks/beacon.js';
import type { CommitmentReasons } from '../../src/lottery/checks/commitment.js';
import type { EntriesReasons } from '../../src/lottery/checks/entries.js';
import type { FormatReasons } from '../../src/lottery/checks/format.js';
import type { LogReasons } from '../../src/lottery/checks/log.js';
import type { PublishedReasons } from '../../src/lottery/checks/published.js';
import type { ResultReasons } from '../../src/lottery/checks/result.js';
import type { SourcesReasons } from '../../src/lottery/checks/sources.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { beaconOf, chainNamed } from '../drand/vectors.js';
import { codesByCheck } from './checks.js';
import { announced, drawn, entrants, lotto, revealedBeacon, SECRET, witnessed } from './draws.js';
import { memoizedVerifier } from './memoized-verifier.js';

const CHECKS = [
  'format',
  'published',
  'entries',
  'sources',
  'commitment',
  'beacon-round',
  'beacon-signature',
  'seed',
  'log',
  'tickets',
  'order',
  'places',
];
/** Each signature is verified once. */
const verifyOnce = memoizedVerifier();
const verified = (record: unknown) => verifyDraw(record, { beacon: verifyOnce });
const {
  record: real,
  announcement: realAnnouncement,
  entries: realEntries,
  revealed,
} = witnessed();
const [beacon, secret] = revealed as [Extract<Revealed, { kind: 'drand' }>, Revealed];
const plain = drawn(entrants(5), { places: 2 });
const enough = draw(realAnnouncement, closeEntries(realAnnouncement, ['a']), []);
const only = announced({ sources: [{ kind: 'secret', commitment: commitmentTo(SECRET) }] });
const at = '2024-06-27T09:00:00+02:00';

/** A draw on a network that the library does not know by itself. */
function elsewhere() {
  const announcement = announceDraw({
    drawId: 'd-1',
    places: 1,
    closesAt: '2023-06-23T06:00:00Z',
    // Round 38 of the walkthrough came at 1687506927.
    drawAt: '2023-06-23T07:55:27Z',
    sources: [{ kind: 'drand', chain: chainNamed('walkthrough') }],
  });
  const entries = closeEntries(announcement, ['a', 'b']);
  return draw(announcement, entries, [revealedBeacon(beaconOf('walkthrough', 38))]);
}

const withBeacon = (change: object) => ({ ...real, revealed: [{ ...beacon, ...change }, secret] });
const withSecret = (given: string) => ({
  ...real,
  revealed: [beacon, { kind: 'secret', secret: given }],
});
const inOrder = (change: (entrant: DrawRecord['order'][number], index: number) => object) => ({
  ...plain,
  order: plain.order.map((entrant, index) => ({ ...entrant, ...change(entrant, index) })),
});
const announcing = (change: object) => ({
  ...real,
  announcement: { ...realAnnouncement, ...change },
});
const first = plain.order[0]?.id ?? '';

interface DrawReasons
  extends FormatReasons,
    PublishedReasons,
    EntriesReasons,
    SourcesReasons,
    CommitmentReasons,
    BeaconReasons,
    LogReasons,
    ResultReasons {}

type Examples = { [Code in keyof DrawReasons]: () => [string, Finding['outcome'], Finding] };

/** Every reason that the verification of a draw can give, and a draw that gives it. */
const reasons: Examples = {
  'format.record': () => ['format', 'met', verifyDraw(plain)],
  'format.malformed': () => ['format', 'not-met', verifyDraw({ ...plain, more: 1 })],
  'published.same': () => [
    'published',
    'met',
    verifyDraw(real, { announcement: realAnnouncement, entriesSha256: realEntries.sha256 }),
  ],
  'published.announcement-differs': () => [
    'published',
    'not-met',
    verifyDraw(real, { announcement: { ...realAnnouncement, places: 1 } }),
  ],
  'published.entries-differ': () => [
    'published',
    'not-met',
    verifyDraw(real, { entriesSha256: plain.entries.sha256 }),
  ],
  'published.not-given': () => ['published', 'undetermined', verifyDraw(real)],
  'entries.intact': () => ['entries', 'met', verifyDraw(plain)],
  'entries.doubled': () => [
    'entries',
    'not-met',
    verifyDraw({ ...plain, entries: { ...plain.entries, ids: ['e01', 'e01', 'e02'] } }),
  ],
  'entries.reordered': () => [
    'entries',
    'not-met',
    verifyDraw({ ...plain, entries: { ...plain.entries, ids: entrants(5).toReversed() } }),
  ],
  'entries.changed': () => [
    'entries',
    'not-met',
    verifyDraw({ ...plain, entries: { ...plain.entries, sha256: '0'.repeat(64) } }),
  ],
  'sources.outside': () => ['sources', 'met', verifyDraw(real)],
  'sources.organiser-only': () => [
    'sources',
    'not-met',
    verifyDraw(draw(only, closeEntries(only, ['a', 'b']), [secret])),
  ],
  'sources.withheld': () => ['sources', 'not-met', verifyDraw({ ...real, revealed: [beacon] })],
  'sources.substituted': () => [
    'sources',
    'not-met',
    verifyDraw({ ...plain, revealed: [{ ...lotto, name: 'Another' }] }),
  ],
  'commitment.none': () => ['commitment', 'met', verifyDraw(plain)],
  'commitment.not-needed': () => ['commitment', 'met', verifyDraw(enough)],
  'commitment.kept': () => ['commitment', 'met', verifyDraw(real)],
  'commitment.withheld': () => [
    'commitment',
    'not-met',
    verifyDraw({ ...real, revealed: [beacon] }),
  ],
  'commitment.secret-length': () => ['commitment', 'not-met', verifyDraw(withSecret('ab'))],
  'commitment.broken': () => ['commitment', 'not-met', verifyDraw(withSecret('ab'.repeat(32)))],
  'beacon.none': () => ['beacon-round', 'met', verifyDraw(plain)],
  'beacon.not-needed': () => ['beacon-round', 'met', verifyDraw(enough)],
  'beacon.withheld': () => ['beacon-signature', 'not-met', verified({ ...real, revealed: [] })],
  'beacon.round-first': () => ['beacon-round', 'met', verifyDraw(real)],
  'beacon.round-before-close': () => [
    'beacon-round',
    'not-met',
    verifyDraw(announcing({ closesAt: '2023-08-23T15:59:24Z', drawAt: '2023-08-23T16:00:00Z' })),
  ],
  'beacon.round-not-first': () => [
    'beacon-round',
    'not-met',
    verifyDraw(announcing({ drawAt: '2023-08-23T16:00:00Z' })),
  ],
  'beacon.round-substituted': () => [
    'beacon-round',
    'not-met',
    verifyDraw(withBeacon({ round: 1001 })),
  ],
  'beacon.unknown-chain': () => ['beacon-round', 'undetermined', verifyDraw(elsewhere())],
  'beacon.unchecked': () => ['beacon-signature', 'undetermined', verifyDraw(real)],
  'beacon.signature-valid': () => ['beacon-signature', 'met', verified(real)],
  'beacon.randomness': () => [
    'beacon-signature',
    'not-met',
    verified(withBeacon({ randomness: '0'.repeat(64) })),
  ],
  'beacon.invalid': () => [
    'beacon-signature',
    'not-met',
    verified(withBeacon({ signature: 'c0ffee', randomness: undefined })),
  ],
  'log.empty': () => ['log', 'met', verifyDraw(plain)],
  'log.replayed': () => ['log', 'met', verifyDraw(strike(plain, first, 'Withdrew', at))],
  'log.impossible': () => [
    'log',
    'not-met',
    verifyDraw({ ...plain, log: [{ kind: 'accept', id: first, at }] }),
  ],
  'seed.right': () => ['seed', 'met', verifyDraw(plain)],
  'seed.wrong': () => ['seed', 'not-met', verifyDraw({ ...plain, seed: '0'.repeat(64) })],
  'seed.not-needed': () => ['seed', 'met', verifyDraw(enough)],
  'seed.incomputable': () => ['seed', 'not-met', verifyDraw(withBeacon({ signature: '' }))],
  'tickets.right': () => ['tickets', 'met', verifyDraw(plain)],
  'tickets.none': () => ['tickets', 'met', verifyDraw(drawn(entrants(5), { method: 'shuffle' }))],
  'tickets.wrong': () => [
    'tickets',
    'not-met',
    verifyDraw(inOrder(() => ({ ticket: '0'.repeat(64) }))),
  ],
  'tickets.not-needed': () => ['tickets', 'met', verifyDraw(enough)],
  'order.right': () => ['order', 'met', verifyDraw(plain)],
  'order.wrong': () => [
    'order',
    'not-met',
    verifyDraw({ ...plain, order: plain.order.toReversed() }),
  ],
  'places.right': () => ['places', 'met', verifyDraw(plain)],
  'places.wrong': () => ['places', 'not-met', verifyDraw(inOrder(() => ({ place: true })))],
  'places.enough': () => ['places', 'met', verifyDraw(enough)],
};

/** What those reasons are made of, where it is anything. */
const facts: { [Code in keyof DrawReasons]?: DrawReasons[Code] } = {
  'format.malformed': { at: [''], codes: ['unknown-key'] },
  'published.entries-differ': {
    published: plain.entries.sha256,
    recorded: realEntries.sha256,
  },
  'entries.intact': { entries: 5, sha256: plain.entries.sha256 },
  'entries.doubled': { id: 'e01' },
  'entries.reordered': { id: 'e04' },
  'entries.changed': { computed: plain.entries.sha256, recorded: '0'.repeat(64) },
  'sources.outside': { kinds: ['drand', 'secret'] },
  'sources.withheld': { position: 2 },
  'sources.substituted': { position: 1 },
  'commitment.kept': { secrets: 1 },
  'commitment.withheld': { position: 2 },
  'commitment.secret-length': { position: 2, bytes: 1, expected: 32 },
  'commitment.broken': { position: 2 },
  'beacon.withheld': { round: 1000 },
  'beacon.round-first': { round: 1000 },
  'beacon.round-before-close': { round: 1000 },
  // 15:09:27 is round 1, and there is one every 3 seconds: 3033 seconds later is round 1012.
  'beacon.round-not-first': { round: 1000, expected: 1012 },
  'beacon.round-substituted': { round: 1001, announced: 1000 },
  'beacon.unknown-chain': { chain: chainNamed('walkthrough').hash },
  'log.replayed': { events: 1 },
  'seed.right': { seed: plain.seed ?? '' },
  'seed.wrong': { computed: plain.seed ?? '', recorded: '0'.repeat(64) },
  'tickets.right': { tickets: 5 },
  'tickets.wrong': { id: first },
  'order.wrong': { rank: 1 },
  'places.right': { places: 2 },
  'places.wrong': { id: plain.order[2]?.id ?? '' },
};

describe('every reason that verifyDraw gives', () => {
  it.each(Object.entries(reasons))('%s', (code, what) => {
    const [check, outcome, finding] = what();
    const params = facts[code as keyof DrawReasons] ?? {};
    expect(finding.findings?.find(({ criterion }) => criterion === check)).toMatchObject({
      outcome,
      clauses: [],
      reason: { code, params },
    });
    expect([finding.criterion, finding.clauses]).toEqual(['draw', []]);
    if (outcome === 'not-met') expect(finding.outcome).toBe('not-met');
  });

  it('beacon.invalid, of a beacon without a signature', () => {
    const finding = verified(withBeacon({ signature: '', randomness: undefined }));
    expect(
      finding.findings?.find(({ criterion }) => criterion === 'beacon-signature'),
    ).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'beacon.invalid', params: { why: 'beacon.hex' } },
    });
  });

  it('beacon.round-first, of a draw at the very beginning of a network', () => {
    const [source, committed] = realAnnouncement.sources;
    const announcement = {
      ...realAnnouncement,
      drawAt: '2023-08-23T15:09:27Z',
      sources: [{ ...source, round: 1 }, committed],
    };
    const finding = verifyDraw({ ...withBeacon({ round: 1 }), announcement });
    expect(codesByCheck(finding)).toMatchObject({ 'beacon-round': 'beacon.round-first' });
  });

  it('beacon.unknown-chain, of a network that the verifier does not know', () => {
    const finding = verified(elsewhere());
    expect(
      finding.findings?.find(({ criterion }) => criterion === 'beacon-signature')?.reason,
    ).toEqual({ code: 'beacon.unknown-chain', params: { chain: chainNamed('walkthrough').hash } });
  });

  it('commitment.withheld and sources.withheld, of some sources without the secret', () => {
    const undrawn = { ...real, seed: null, revealed: [beacon] };
    expect(codesByCheck(verifyDraw(undrawn))).toMatchObject({ commitment: 'commitment.withheld' });
    const needless = { ...enough, revealed: [beacon] };
    expect(codesByCheck(verifyDraw(needless))).toMatchObject({ sources: 'sources.withheld' });
  });

  it('format.malformed, with the first ten issues', () => {
    const [format] =
      verifyDraw({ ...plain, order: plain.order.concat(Array(11).fill({})) }).findings ?? [];
    expect(format?.reason.params).toMatchObject({
      at: expect.arrayContaining(['order.5.id']),
      codes: expect.arrayContaining(['missing']),
    });
    expect(format?.reason.params['at']).toHaveLength(10);
    expect(format?.reason.params['codes']).toHaveLength(10);
  });
});

describe('verifyDraw', () => {
  it.each(['quicknet', 'default'] as const)('passes a draw by a real beacon of %s', (network) => {
    const { record, announcement, entries } = witnessed(network);
    const finding = verifyDraw(JSON.parse(JSON.stringify(record)), {
      beacon: verifyOnce,
      announcement,
      entriesSha256: entries.sha256,
    });
    expect(finding.outcome).toBe('met');
    expect(codesByCheck(finding)).toEqual({
      format: 'format.record',
      published: 'published.same',
      entries: 'entries.intact',
      sources: 'sources.outside',
      commitment: 'commitment.kept',
      'beacon-round': 'beacon.round-first',
      'beacon-signature': 'beacon.signature-valid',
      seed: 'seed.right',
      log: 'log.empty',
      tickets: 'tickets.right',
      order: 'order.right',
      places: 'places.right',
    });
  });

  it('names its checks, always in the same order, and leaves none out', () => {
    for (const record of [plain, real, enough, { ...plain, seed: null, order: [], revealed: [] }]) {
      const finding = verified(record);
      expect(finding.criterion).toBe('draw');
      expect(finding.findings?.map(({ criterion }) => criterion)).toEqual(CHECKS);
    }
    expect(verified({}).findings?.map(({ criterion }) => criterion)).toEqual(['format']);
  });

  it('does not take a signature as met when nobody has looked at it', () => {
    const finding = verifyDraw(real);
    expect(finding.outcome).toBe('undetermined');
    expect(decisive(finding).map(({ reason }) => reason)).toEqual([
      { code: 'beacon.unchecked', params: { round: 1000 } },
    ]);
  });

  it('cannot tell of a network that it does not know', () => {
    const codes = (finding: Finding) => [
      finding.outcome,
      ...decisive(finding).map(({ reason }) => reason.code),
    ];
    const unknown = 'beacon.unknown-chain';
    expect(codes(verifyDraw(elsewhere()))).toEqual(['undetermined', unknown, 'beacon.unchecked']);
    expect(codes(verified(elsewhere()))).toEqual(['undetermined', unknown, unknown]);
  });

  it('hears of the signature from the verifier that is handed in, with its code', () => {
    const verifier = drandVerifierFor([chainNamed('walkthrough')]);
    expect(codesByCheck(verifyDraw(elsewhere(), { beacon: verifier }))['beacon-signature']).toBe(
      'beacon.signature-valid',
    );
    const signature = beaconOf('quicknet', 123).signature;
    const finding = verified(withBeacon({ signature, randomness: undefined }));
    expect(finding.findings?.[6]?.reason).toEqual({
      code: 'beacon.invalid',
      params: { why: 'beacon.signature-invalid' },
    });
  });

  it('verifies a draw by another network, whose clock and key are handed in', () => {
    const chains = [chainNamed('walkthrough')];
    const other = { beacon: drandVerifierFor(chains), chains };
    expect(verifyDraw(elsewhere(), other).outcome).toBe('met');
    expect(verifyDraw(elsewhere(), { beacon: other.beacon }).outcome).toBe('undetermined');
    expect(codesByCheck(verifyDraw(real, other))['beacon-round']).toBe('beacon.unknown-chain');
  });

  it('compares what was published part by part', () => {
    const parts = {
      drawId: 'd-2',
      places: 3,
      closesAt: '2023-08-23T12:00:00.000Z',
      drawAt: '2023-08-23T15:59:23Z',
      method: 'shuffle',
      sources: realAnnouncement.sources.toReversed(),
    } as const;
    for (const [part, value] of Object.entries(parts)) {
      const announcement = { ...realAnnouncement, [part]: value };
      expect(verifyDraw(real, { announcement }).findings?.[1]?.reason).toEqual({
        code: 'published.announcement-differs',
        params: { differs: [part] },
      });
    }
    const all = { announcement: { ...realAnnouncement, ...parts } };
    expect(verifyDraw(real, all).findings?.[1]?.reason.params).toEqual({
      differs: Object.keys(parts),
    });
    // Read from a file, its keys may come in another order.
    const turned = Object.fromEntries(Object.entries(realAnnouncement).toReversed());
    expect(codesByCheck(verifyDraw(real, { announcement: turned as never }))['published']).toBe(
      'published.same',
    );
  });

  it('says which of the two it compared', () => {
    const announcement = realAnnouncement;
    const entriesSha256 = realEntries.sha256;
    for (const [published, params] of [
      [{ announcement }, { announcement: true, entries: false }],
      [{ entriesSha256 }, { announcement: false, entries: true }],
      [
        { announcement, entriesSha256 },
        { announcement: true, entries: true },
      ],
    ] as const) {
      expect(verifyDraw(real, published).findings?.[1]?.reason).toEqual({
        code: 'published.same',
        params,
      });
    }
  });

  it('does not take a published source for the same when it says more, or less', () => {
    const [drand, secret] = realAnnouncement.sources;
    for (const sources of [
      [drand, { ...secret, round: 1000 }],
      [{ kind: 'drand', round: 1000 }, secret],
      [drand],
      { 0: drand, 1: secret },
      'drand, secret',
      null,
    ]) {
      const announcement = { ...realAnnouncement, sources } as never;
      expect(codesByCheck(verifyDraw(real, { announcement }))['published']).toBe(
        'published.announcement-differs',
      );
    }
  });

  it('reports the worst of several beacons, in any position', () => {
    const round = (chain: string, round: number) => ({ kind: 'drand', chain, round });
    const known = round(quicknet.hash, 1000);
    const unknown = round(chainNamed('walkthrough').hash, 38);
    const late = round(quicknet.hash, 1001);
    const given = [real.revealed[0], revealedBeacon(beaconOf('walkthrough', 38))] as const;
    const forged = { ...beacon, round: 1001 };
    for (const [sources, revealed, codes] of [
      [[known, unknown], given, ['beacon.unknown-chain', 'beacon.unknown-chain']],
      [[unknown, known], given.toReversed(), ['beacon.unknown-chain', 'beacon.unknown-chain']],
      [
        [known, late],
        [given[0], forged],
        ['beacon.round-not-first', 'beacon.invalid'],
      ],
      [
        [unknown, late],
        [given[1], forged],
        ['beacon.round-not-first', 'beacon.invalid'],
      ],
      [
        [late, unknown],
        [forged, given[1]],
        ['beacon.round-not-first', 'beacon.invalid'],
      ],
    ] as const) {
      const record = { ...announcing({ sources }), revealed };
      const { 'beacon-round': first, 'beacon-signature': signed } = codesByCheck(verified(record));
      expect([first, signed]).toEqual(codes);
    }
  });

  it('knows no first round of a draw that was to be before its network began', () => {
    // The first round of quicknet came at 2023-08-23T15:09:27Z.
    const before = { closesAt: '2023-08-22T12:00:00Z', drawAt: '2023-08-23T15:09:26Z' };
    const round = verified(announcing(before)).findings?.find(
      ({ criterion }) => criterion === 'beacon-round',
    );
    expect(round?.reason).toEqual({
      code: 'beacon.round-not-first',
      params: { round: 1000, expected: 1 },
    });
  });

  it('says the same of the same record', () => {
    for (const record of [real, plain, { ...plain, seed: null }, {}]) {
      expect(JSON.stringify(verified(structuredClone(record)))).toBe(
        JSON.stringify(verified(record)),
      );
    }
  });

  it('passes a record through every event of its log', () => {
    let record = insertEntrant(plain, 'late', 'Left out by mistake', at);
    const [one, two, three] = record.order.map(({ id }) => id) as [string, string, string];
    record = offer(record, one, at);
    record = accept(record, one, at);
    record = offer(record, two, at);
    record = decline(record, two, at);
    record = strike(record, three, 'Withdrew', at);
    const finding = verifyDraw(record);
    expect(finding.outcome).toBe('met');
    expect(finding.findings?.[8]?.reason).toEqual({ code: 'log.replayed', params: { events: 6 } });
  });
});

describe('a record that is refused', () => {
  it('is left as it was', () => {
    for (const key of Object.keys(plain)) {
      for (const part of [{ a: { b: 1 } }, [{ a: 1 }]]) {
        expect(verifyDraw({ ...plain, [key]: part }).outcome).toBe('not-met');
        expect(Object.isFrozen(part)).toBe(false);
      }
    }
  });
});

describe('verifyDraw throws on no input', () => {
  const explosive = () => {
    throw new Error('read');
  };

  it('with a value that no JSON holds', () => {
    for (const value of [
      undefined,
      null,
      0,
      Number.NaN,
      1n,
      '',
      Symbol('x'),
      () => {},
      [],
      [plain],
      new Uint8Array(4),
      { ...plain, log: new Uint8Array(4) },
      { ...plain, entries: { ids: new Uint8Array(4), sha256: '' } },
      new Map([['format', 'utlysning-draw/1']]),
      Object.create(null),
      new Date(Number.NaN),
    ]) {
      expect(verified(value)).toMatchObject({
        outcome: 'not-met',
        findings: [{ reason: { code: 'format.malformed' } }],
      });
    }
  });

  it('with a record that will not be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [
      {
        get format() {
          return explosive();
        },
      },
      {
        ...plain,
        get log() {
          return explosive();
        },
      },
      {
        ...plain,
        entries: {
          get ids() {
            return explosive();
          },
          sha256: '',
        },
      },
      {
        ...plain,
        announcement: {
          ...plain.announcement,
          drawAt: {
            get epochMilliseconds() {
              return explosive();
            },
          },
        },
      },
      new Proxy(plain, { ownKeys: explosive }),
      new Proxy(plain, { get: explosive }),
      proxy,
    ]) {
      expect(verified(value)).toMatchObject({
        outcome: 'not-met',
        findings: [{ reason: { code: 'format.malformed' } }],
      });
    }
  });

  it('with a record that holds itself', () => {
    const round: Record<string, unknown> = { ...plain };
    round['announcement'] = round;
    expect(verified(round).outcome).toBe('not-met');
  });

  it('with a draw at the end of time, after which no round comes', () => {
    for (const drawAt of [
      '9998-12-31T23:59:59.999999Z',
      '9999-12-31T23:59:59Z',
      '9999-12-31T23:59:59.999999-23:59',
    ]) {
      expect(verified(announcing({ drawAt })).outcome).toBe('not-met');
    }
    expect(verified(announcing({ drawAt: '0000-01-01T00:00:00+23:59' })).outcome).toBe('not-met');
  });

  it('with rounds that no clock reaches', () => {
    const [source, other] = realAnnouncement.sources;
    for (const round of [1, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      const sources = [{ ...source, round }, other];
      expect(verified(announcing({ sources })).outcome).toBe('not-met');
      expect(
        verified({ ...announcing({ sources }), ...{ revealed: [{ ...beacon, round }, secret] } })
          .outcome,
      ).toBe('not-met');
    }
  });
});
