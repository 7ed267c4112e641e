import type { Language, LogEvent, Outcome } from 'utlysning';
import type { Kind } from './recognise.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { nn } from './words/nn.ts';

/** Why something in the form cannot be used. */
export type Problem =
  | 'empty'
  | 'noRecord'
  | 'tooBig'
  | 'unreadable'
  | 'notHash'
  | 'twice'
  | 'notLookedUp'
  | 'notResults'
  | 'notCall'
  | 'failed';

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
  | 'copiesSummary'
  | 'copiesLead'
  | 'announcementHash'
  | 'entriesHash'
  | 'hashHint'
  | 'lookedUp'
  | 'lookedUpHint'
  | 'check'
  | 'clear'
  | 'limitsHeading'
  | 'limits'
  | 'dropHere';

/** All that the page says in one language; verdicts and sentences of checks are the library's. */
export interface Words {
  readonly fixed: Readonly<Record<Fixed, string>>;
  readonly problems: Readonly<Record<Problem, string>>;
  /** What each file is, and whether it is of use here. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly pasted: string;
  readonly checking: string;
  readonly print: string;

  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly recommended: string;
  readonly tally: (criteria: number, parts: string) => string;
  readonly checksHeading: string;
  readonly values: Readonly<Record<'computed' | 'recorded' | 'published', string>>;

  readonly factsHeading: string;
  readonly facts: Readonly<
    Record<
      | 'draw'
      | 'entrants'
      | 'others'
      | 'places'
      | 'rules'
      | 'closed'
      | 'drawn'
      | 'method'
      | 'sources'
      | 'hash',
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

  readonly orderHeading: string;
  readonly asRecorded: string;
  readonly namesNote: string;
  readonly search: string;
  readonly hits: (number: string) => string;
  readonly placesHeading: string;
  readonly reserveHeading: string;
  readonly nobody: string;
  readonly columns: Readonly<
    Record<'rank' | 'entrant' | 'attributes' | 'status' | 'ticket', string>
  >;
  readonly place: string;
  readonly reserve: (number: string) => string;
  readonly firstOf: (shown: string, all: string) => string;

  readonly seedHeading: string;
  readonly seedLead: string;
  readonly seedDocument: string;
  readonly seed: string;
  readonly noDocument: string;

  readonly logHeading: string;
  readonly logColumns: Readonly<Record<'time' | 'event' | 'entrant' | 'reason', string>>;
  readonly events: Readonly<Record<LogEvent['kind'], string>>;
}

/** What the page says, in each language. */
export const words: Readonly<Record<Language, Words>> = { nb, nn, en };
