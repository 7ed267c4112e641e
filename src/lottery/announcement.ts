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
import { MOST_SOURCES, source } from './source.js';

/** The most entrants that a draw may have. */
export const MOST_ENTRANTS = 10_000_000;

const warning = object({
  /** The id of the criterion. */
  criterion: z.literal('sources'),
  /** Whether it counts in the whole. */
  level: z.literal('required'),
  /** Whether it is met. */
  outcome: z.literal('not-met'),
  /** None: no call says it. */
  clauses: list(z.string(), 0),
  /** Why it came out so. */
  reason: object({
    /** Every source is the organiser's own. */
    code: z.literal('sources.organiser-only'),
    /** None. */
    params: object({}),
  }),
});

const fields = {
  /** What the draw is called: 1 to 200 printable ASCII characters, no blank. */
  drawId: key,
  /** The call whose places are drawn, where the organiser named it. */
  call: z.optional(callReference),
  /** None where the order alone is drawn, for a waiting list. */
  places: integer(0, MOST_ENTRANTS),
  /** When entries close, RFC 3339. */
  closesAt: instant,
  /** When it is drawn, RFC 3339: after they have closed. */
  drawAt: instant,
  /** How the seed becomes an order. */
  method: z.enum(['ticket', 'shuffle', 'rfc3797']),
  /** Where the randomness comes from, in order. */
  sources: list(source, MOST_SOURCES, 1),
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
        codedIssue(['findings'], 'announcement.findings', 'expected none: a source is outside'),
      );
    }
    if (epochMs(drawAt) <= epochMs(closesAt)) {
      context.addIssue(
        codedIssue(['drawAt'], 'announcement.order', 'expected a time after entries have closed'),
      );
    }
    if (method !== 'rfc3797' || sources.every(({ kind }) => kind === 'numbers')) return;
    context.addIssue(
      codedIssue(['sources'], 'announcement.method', 'expected numbers alone, as RFC 3797 has it'),
    );
  }),
);

/**
 * What is published before entries close: how many places, when, and where the randomness will
 * come from. `findings` is there only when every source is the organiser's own.
 */
export interface Announcement extends z.output<typeof announcement> {}

/**
 * Reads an announcement that was published or stored.
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
 * The way in which a draw turns its seed into an order.
 *
 * @useDeclaredType
 */
export type Method = Announcement['method'];

/** A source as an organiser names it: of drand the network, and the round is computed. */
export type SourceInput =
  | {
      /** A beacon of drand. */
      readonly kind: 'drand';
      /** The hash of a known network, or the information of another. */
      readonly chain: string | ChainInfo;
      /** The first round at or after `drawAt`, which is computed when it is left out. */
      readonly round?: number;
    }
  | {
      /** A secret of the organiser. */
      readonly kind: 'secret';
      /** What {@link commitmentTo} gives of the secret. */
      readonly commitment: string;
    }
  | {
      /** Numbers from something public, such as a lottery. */
      readonly kind: 'numbers';
      /** What they come from, on one line: `Lotto 26 June 2024`. */
      readonly name: string;
    };

/** What {@link announceDraw} makes an announcement of. */
export interface AnnouncementInput {
  /** What the draw is called: 1 to 200 printable ASCII characters, no blank. */
  readonly drawId: string;
  /**
   * From 0, where the order alone is drawn, for a waiting list. Those of `call` when it is left out
   * (C04).
   */
  readonly places?: number;
  /** When entries close. */
  readonly closesAt: InstantInput;
  /** When it is drawn: after they have closed. */
  readonly drawAt: InstantInput;
  /** `ticket` when it is left out. */
  readonly method?: Method;
  /** Where the randomness comes from, in order; one of them better outside the organiser's control. */
  readonly sources: readonly SourceInput[];
  /** The call whose places are drawn: the announcement names it with its hash. */
  readonly call?: Call | CallReference | undefined;
}

/**
 * The announcement of a draw, to be published before entries close. The round of a drand source is
 * computed: the first one at or after `drawAt`.
 *
 * When the organiser controls every source, the announcement says so in `findings`, as the code
 * `sources.organiser-only`.
 *
 * @throws {@link UtlysningError} `announcement.invalid` with the issues; `announcement.order` when
 * the draw is not after the closing; `announcement.chain` for a network that is neither known nor
 * given whole, with its own hash, and `chain.invalid` for what is no network; `announcement.round`
 * when a round is given that is not the first at or after `drawAt`; `drand.before-genesis` for a
 * draw before the network began; `instant.naive` and `instant.invalid` for its times.
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
    throw new UtlysningError('announcement.order', 'expected the draw after entries have closed');
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

/** How many places a call sets, where it is a whole one and sets a number. */
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
    throw new UtlysningError('announcement.chain', 'expected a known network, or its information');
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
