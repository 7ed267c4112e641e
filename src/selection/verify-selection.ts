import * as z from 'zod/mini';
import type { LogEvent } from '../allocation/log.js';
import { callReference } from '../call/reference.js';
import { type AnswerOf, met, notMet, undetermined } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { allOf, judged } from '../criteria/judged.js';
import type { DrawFacts } from '../lottery/checks/check.js';
import { drawReference, referenceToDraw } from '../lottery/draw-reference.js';
import { idOfLine } from '../lottery/entry-line.js';
import type { HandedIn } from '../lottery/handed-in.js';
import { idOf } from '../lottery/outcome.js';
import { checkDraw } from '../lottery/verify.js';
import { canonicalJson } from '../parse/canonical.js';
import { key } from '../parse/key.js';
import { parseOrThrow } from '../parse/parse.js';
import { id, integer, list, object, text } from '../parse/schema.js';
import { type Result, resultsOf, type Selected, type Selection } from './results.js';

/** A selection as it was published: what {@link select} gives, with its findings or without. */
export interface PublishedSelection extends Omit<Selection, 'results'> {
  /** One for each eligible application. */
  readonly results: readonly PublishedResult[];
}

/** @inline */
type PublishedResult = Omit<Selected, 'finding'> & Partial<Pick<Selected, 'finding'>>;

/** The reasons of the criterion `results`. */
export interface ResultsReasons {
  /** Met: every result is the one that follows from the record. */
  'results.as-drawn': {
    /** How many results were compared. */
    readonly compared: number;
  };
  /** Not met: the results are of another call than the draw, or of another version of it. */
  'results.other-call': object;
  /** Not met: the results are of another draw, or of one with more or fewer events in its log. */
  'results.other-record': object;
  /** Not met: some results are others than those that follow, or of somebody who is not in the draw. */
  'results.differ': Of;
  /** Not met: somebody in the draw has no result, or several. */
  'results.missing': Of;
  /** Undetermined: without a sound record there is nothing to compare with. */
  'results.no-record': object;
}

/** @inline */
interface Of {
  /** The ids of the entrants, and of applications that are not in the draw. */
  readonly of: readonly string[];
}

const published = object({
  call: callReference,
  record: z.optional(drawReference),
  results: list(
    object({
      id,
      applicant: key,
      outcome: z.enum(['placed', 'waiting', 'not-placed', 'undetermined']),
      rank: z.optional(integer(1)),
      pool: z.optional(text(100, 1)),
      amount: z.optional(integer(0)),
      finding: z.optional(z.unknown()),
    }),
    Number.MAX_SAFE_INTEGER,
  ),
});

/**
 * Checks a published selection against the record of its draw: that the record holds, as `verifyDraw`
 * says, that it is the one which the selection names, and that each place, sum and number on the
 * waiting list follows from it, for everybody in the draw. Whoever is not in the draw, such as an
 * applicant below the threshold, is `not-placed`, unless the log gave a place beside the draw: whether
 * they belong in the draw takes the facts, and `select`. So does an order without a lot, which has no
 * record.
 *
 * @throws {@link UtlysningError} `results.invalid` for what is no selection, with the issues;
 * `options.invalid` as `verifyDraw` does.
 *
 * @example
 * ```ts
 * import { referenceTo, verifySelection } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const placed = { id: 'a-1', applicant: '864950582', outcome: 'placed', pool: 'open' } as const;
 * const selection = { call: referenceTo(hkdir2024), results: [placed] };
 * verifySelection(selection, '{ "format": "something else" }').outcome; // => 'not-met'
 * ```
 */
export function verifySelection(
  selection: PublishedSelection,
  record: unknown,
  handedIn: HandedIn = {},
): Finding {
  const given = parseOrThrow(published, selection, 'results.invalid') as PublishedSelection;
  const { finding, facts } = checkDraw(record, handedIn);
  const compared = judged('results', [], compare(given, facts));
  return allOf('selection-published', [], [finding, compared]);
}

function compare(
  { call, record, results }: PublishedSelection,
  facts: DrawFacts | undefined,
): AnswerOf<ResultsReasons> {
  const outcome = facts?.outcome();
  if (facts === undefined || !outcome?.ok) return undetermined('results.no-record', {});
  const { announcement, entries, log } = facts.record;
  if (announcement.call !== undefined && !isSame(announcement.call, call)) {
    return notMet('results.other-call', {});
  }
  if (!isSame(referenceToDraw(facts.record), record)) return notMet('results.other-record', {});
  const of = (wanted: LogEvent['kind']) => log.filter(({ kind }) => kind === wanted).map(idOf);
  const inDraw = [...entries.lines.map(idOfLine), ...of('insert')];
  const beside = new Set(of('place'));
  const resultOf = resultsOf(announcement.selection, outcome.allocation);
  const byEntrant = new Map(inDraw.map((entrant) => [entrant, [] as PublishedResult[]]));
  const differ: string[] = [];
  for (const result of results) {
    const { id, applicant } = result;
    const own = byEntrant.get(id) ?? byEntrant.get(applicant);
    const isBeside = beside.has(id) || beside.has(applicant);
    if (own !== undefined) own.push(result);
    else if (result.outcome !== 'not-placed' && !isBeside) differ.push(id);
  }
  for (const [entrant, own] of byEntrant) {
    const right = resultOf(entrant);
    if (!own.every((result) => isGiven(result, right))) differ.push(entrant);
  }
  if (differ.length > 0) return notMet('results.differ', { of: differ });
  const missing = [...byEntrant].filter(([, own]) => own.length !== 1);
  if (missing.length > 0)
    return notMet('results.missing', { of: missing.map(([entrant]) => entrant) });
  return met('results.as-drawn', { compared: byEntrant.size });
}

function isSame(one: object, other: object | undefined): boolean {
  return canonicalJson(one) === canonicalJson(other ?? null);
}

function isGiven(one: PublishedResult, other: Result): boolean {
  return (['outcome', 'rank', 'pool', 'amount'] as const).every(
    (part) => one[part] === other[part],
  );
}
