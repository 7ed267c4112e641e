import type { Language } from 'utlysning';
import type { Result } from './check.ts';
import type { TextProblem } from './json-text.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { nn } from './words/nn.ts';

/** The ids of the checks that `verifyDraw` makes. */
export type CheckId =
  | 'format'
  | 'published'
  | 'entries'
  | 'sources'
  | 'commitment'
  | 'beacon-round'
  | 'beacon-signature'
  | 'seed'
  | 'log'
  | 'tickets'
  | 'order'
  | 'places';

/** The checks that can be left open. */
export type OpenCheckId = 'published' | 'beacon-round' | 'beacon-signature';

/** Why something in the form cannot be used. */
export type Problem = TextProblem | 'unreadable' | 'notAnnouncement' | 'notHash' | 'failed';

/** The verdicts of the page, the good ones by whether anything was drawn, and compared. */
export type VerdictKind =
  | 'right'
  | 'rightNotCompared'
  | 'notDrawn'
  | 'notDrawnNotCompared'
  | 'wrong'
  | 'open'
  | 'notRecord';

/** The texts that stand in the page itself. */
export type Fixed =
  | 'title'
  | 'language'
  | 'lead'
  | 'assurance'
  | 'formHeading'
  | 'recordLabel'
  | 'recordHint'
  | 'fileLabel'
  | 'fileHint'
  | 'publishedSummary'
  | 'publishedLead'
  | 'announcementLabel'
  | 'entriesHashLabel'
  | 'entriesHashHint'
  | 'check'
  | 'clear'
  | 'limitsHeading'
  | 'limits'
  | 'dropHere';

/** All that the page says in one language; the sentences of the checks come from the library. */
export interface Words {
  readonly fixed: Readonly<Record<Fixed, string>>;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly checking: string;
  readonly held: (name: string, size: string) => string;
  readonly pasted: string;
  readonly tooLongToShow: string;
  readonly print: string;

  readonly verdicts: Readonly<
    Record<VerdictKind, { readonly head: string; readonly text: string }>
  >;
  readonly results: Readonly<Record<Result, string>>;
  readonly tally: (checks: number, parts: string) => string;
  readonly tallyPart: Readonly<Record<Result, (count: number) => string>>;
  readonly wrongOnes: (names: string) => string;

  readonly checksHeading: string;
  readonly drandIs: string;
  readonly checks: Readonly<Record<CheckId, { readonly name: string; readonly failed: string }>>;
  readonly open: Readonly<Record<OpenCheckId, string>>;
  readonly meaning: string;
  readonly values: Readonly<Record<'computed' | 'recorded' | 'published', string>>;
  readonly none: string;

  readonly factsHeading: string;
  readonly facts: Readonly<
    Record<
      'file' | 'draw' | 'entrants' | 'places' | 'closed' | 'drawn' | 'method' | 'sources' | 'hash',
      string
    >
  >;
  readonly localTime: (moment: string) => string;
  readonly methods: Readonly<Record<'ticket' | 'shuffle' | 'rfc3797', string>>;
  readonly source: {
    readonly drand: (round: string) => string;
    readonly secret: string;
    readonly numbers: (name: string) => string;
  };

  readonly pictureHeading: string;
  readonly pictureTitle: string;
  readonly pictureText: (tickets: string, places: string) => string;
  readonly pictureNear: string;
  readonly cut: (lastRank: string, firstRank: string, percent: string) => string;
  readonly noCut: string;
  readonly cutLabel: string;
  readonly noPicture: Readonly<Record<'notDrawn' | 'shuffle' | 'rfc3797' | 'noTickets', string>>;
  readonly asRecorded: string;

  readonly placesHeading: string;
  readonly reserveHeading: string;
  readonly nobodyHasPlace: string;
  readonly nobodyOnReserve: string;
  readonly columns: Readonly<Record<'rank' | 'entrant' | 'status' | 'ticket', string>>;
  readonly status: {
    readonly place: string;
    readonly offered: string;
    readonly accepted: string;
    readonly declined: string;
    readonly reserve: (number: string) => string;
  };
  readonly firstOf: (shown: string, all: string) => string;

  readonly seedHeading: string;
  readonly seedLead: string;
  readonly seedDocument: string;
  readonly seed: string;
  readonly rfcKey: string;
  readonly rfcLead: string;
  readonly noSeed: string;
  readonly noDocument: string;

  readonly logHeading: string;
  readonly logColumns: Readonly<Record<'time' | 'event' | 'entrant' | 'reason', string>>;
  readonly events: Readonly<Record<'strike' | 'insert' | 'offer' | 'accept' | 'decline', string>>;
}

/** What the page says, in each language. */
export const words: Readonly<Record<Language, Words>> = { nb, nn, en };
