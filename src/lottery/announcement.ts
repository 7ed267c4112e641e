import * as z from 'zod/mini';
import type { Call } from '../call/call.js';
import { type CallReference, callReference, referenceTo } from '../call/reference.js';
import type { Finding } from '../criteria/finding.js';
import { type ChainInfo, chainHash, chains } from '../drand/chain.js';
import { roundAt } from '../drand/round.js';
import { UtlysningError } from '../parse/error.js';
import { key } from '../parse/key.js';
import { parseOrThrow, parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { codedIssue, integer, list, object } from '../parse/schema.js';
import { epochMs, type InstantInput, instant, timestamp } from '../time/instant.js';
import { sources as sourcesCheck } from './checks/sources.js';
import { MAX_SOURCES, source } from './source.js';

/** The maximum number of entrants in a draw. */
export const MAX_ENTRANTS = 10_000_000;

const warning = object({
  /** The id of the criterion. */
  criterion: z.literal('sources'),
  /** The criterion is required. */
  level: z.literal('required'),
  /** The criterion is not met. */
  outcome: z.literal('not-met'),
  /** Empty: the warning is not based on a call. */
  clauses: list(z.string(), 0),
  /** The reason. */
  reason: object({
    /** The organiser controls every source. */
    code: z.literal('sources.organiser-only'),
    /** Empty. */
    params: object({}),
  }),
});

const fields = {
  /** The id of the draw: 1 to 200 printable ASCII characters without a blank. */
  drawId: key,
  /** The call whose places are drawn, if the organiser named it. */
  call: z.optional(callReference),
  /** The number of places. 0 when the draw gives only the order of a waiting list. */
  places: integer(0, MAX_ENTRANTS),
  /** The time at which entries close, RFC 3339. */
  closesAt: instant,
  /** The time of the draw, RFC 3339. It is after the closing. */
  drawAt: instant,
  /** The way from the seed to an order. */
  method: z.enum(['ticket', 'shuffle', 'rfc3797']),
  /** The sources of randomness, in order. */
  sources: list(source, MAX_SOURCES, 1),
};

/** The schema of an announcement. */
export const announcement = object({
  ...fields,
  /** A warning, when the organiser controls every source. */
  findings: z.optional(list(warning, 1)),
}).check(
  z.superRefine(({ method, sources, closesAt, drawAt, findings }, context) => {
    if (findings !== undefined && sources.some(({ kind }) => kind !== 'secret')) {
      context.addIssue(
        codedIssue(
          ['findings'],
          'announcement.findings',
          'expected no findings, because the organiser does not control every source',
        ),
      );
    }
    if (epochMs(drawAt) <= epochMs(closesAt)) {
      context.addIssue(
        codedIssue(['drawAt'], 'announcement.order', 'expected a time after closesAt'),
      );
    }
    if (method !== 'rfc3797' || sources.every(({ kind }) => kind === 'numbers')) return;
    context.addIssue(
      codedIssue(
        ['sources'],
        'announcement.method',
        'expected only sources of numbers for RFC 3797',
      ),
    );
  }),
);

/**
 * The announcement of a draw, which is published before entries close. It has `findings` only when
 * the organiser controls every source.
 */
export interface Announcement extends z.output<typeof announcement> {}

/**
 * Reads a published or stored announcement.
 *
 * @example
 * ```ts
 * import { parseAnnouncement } from 'utlysning';
 *
 * const parsed = parseAnnouncement({ drawId: 'd 1' });
 * parsed.ok ? '' : parsed.issues[0]?.path; // => ['drawId']
 * ```
 */
export const parseAnnouncement: Parser<Announcement, Announcement> = /* @__PURE__ */ parser(
  (input) => parseWith(announcement, input),
);

/**
 * The way from the seed of a draw to an order.
 *
 * @useDeclaredType
 */
export type Method = Announcement['method'];

/** A source of randomness as an organiser names it. */
export type SourceInput =
  | {
      /** A beacon of drand. */
      readonly kind: 'drand';
      /** The hash of a known network, or the information of another. */
      readonly chain: string | ChainInfo;
      /** The first round at or after `drawAt`. It is computed when it is left out. */
      readonly round?: number;
    }
  | {
      /** A secret of the organiser. */
      readonly kind: 'secret';
      /** The commitment to the secret, from {@link commitmentTo}. */
      readonly commitment: string;
    }
  | {
      /** Numbers from something public, such as a lottery. */
      readonly kind: 'numbers';
      /** The name of the source, on one line: `Lotto 26 June 2024`. */
      readonly name: string;
    };

/** The input of {@link announceDraw}. */
export interface AnnouncementInput {
  /** The id of the draw: 1 to 200 printable ASCII characters without a blank. */
  readonly drawId: string;
  /** The number of places, from 0. The default is that of `call` (C04). */
  readonly places?: number;
  /** The time at which entries close. */
  readonly closesAt: InstantInput;
  /** The time of the draw, after the closing. */
  readonly drawAt: InstantInput;
  /** The default is `ticket`. */
  readonly method?: Method;
  /** The sources of randomness, in order. The organiser should not control all of them. */
  readonly sources: readonly SourceInput[];
  /** The call whose places are drawn. The announcement has its hash. */
  readonly call?: Call | CallReference | undefined;
}

/**
 * Makes the announcement of a draw. Publish it before entries close. The round of a drand source is
 * the first at or after `drawAt`.
 *
 * When the organiser controls every source, `findings` has a warning with the code
 * `sources.organiser-only`.
 *
 * @throws {@link UtlysningError} `announcement.invalid` with the issues; `announcement.order` when
 * the draw is not after the closing; `announcement.chain` for an unknown network without its
 * information, or one with another hash; `chain.invalid` for a value that is not a network;
 * `announcement.round` for a round that is not the first at or after `drawAt`;
 * `drand.before-genesis` for a draw before round 1 of the network; `instant.naive` and
 * `instant.invalid` for its times.
 *
 * @example
 * ```ts
 * import { announceDraw } from 'utlysning';
 *
 * const announcement = announceDraw({
 *   drawId: 'hkdir-2024',
 *   places: 6,
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [
 *     { kind: 'drand', chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971' },
 *   ],
 * });
 * announcement.sources[0];
 * // => { kind: 'drand', chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971', round: 8864212 }
 * ```
 */
export function announceDraw(input: AnnouncementInput): Announcement {
  const closesAt = timestamp(input.closesAt);
  const drawAt = timestamp(input.drawAt);
  if (epochMs(drawAt) <= epochMs(closesAt)) {
    throw new UtlysningError('announcement.order', 'expected drawAt after closesAt');
  }
  const sources: unknown = Array.isArray(input.sources)
    ? input.sources.map((source) => (source?.kind === 'drand' ? withRound(source, drawAt) : source))
    : input.sources;
  const { drawId, method = 'ticket', call, places = placesOf(call), ...rest } = input;
  const reference = call === undefined ? {} : { call: 'sha256' in call ? call : referenceTo(call) };
  const value = { drawId, ...reference, places, closesAt, drawAt, method, sources };
  const announced = parseOrThrow(announcement, { ...rest, ...value }, 'announcement.invalid');
  const finding: Finding = sourcesCheck.evaluate({ announcement: announced, revealed: undefined });
  return finding.outcome === 'met'
    ? announced
    : parseOrThrow(announcement, { ...announced, findings: [finding] }, 'announcement.invalid');
}

/** The number of places in a call. Undefined for a reference to a call, and for a call without a number. */
function placesOf(call: AnnouncementInput['call']): number | undefined {
  return call !== undefined && 'places' in call ? (call.places.number ?? undefined) : undefined;
}

function withRound(
  source: Extract<SourceInput, { kind: 'drand' }>,
  drawAt: string,
): { kind: 'drand'; chain: string; round: number } {
  const { chain } = source;
  const info = typeof chain === 'string' ? chains.find((known) => known.hash === chain) : chain;
  if (info === undefined || chainHash(info) !== info.hash) {
    throw new UtlysningError(
      'announcement.chain',
      'expected the hash of a known network, or the information of another',
    );
  }
  const round = roundAt(info, drawAt);
  if (source.round !== undefined && source.round !== round) {
    throw new UtlysningError(
      'announcement.round',
      `expected the first round from drawAt, ${round}`,
    );
  }
  return { ...source, chain: info.hash, round };
}
