import type { Call, Language } from 'utlysning';
import { en } from './words/en.js';
import { nb } from './words/nb.js';
import { nn } from './words/nn.js';

/** The requirements of a call that have a short name here. */
export type Requirement = 'applicant' | 'group' | 'deadline' | 'parts' | 'channel';

/** How a requirement, an obligation or a check stands. */
export type Standing = 'met' | 'not-met' | 'to-come';

/** The lists that applications end up in. */
export type Outcome = 'eligible' | 'rejected' | 'undetermined' | 'superseded';

/** What happens to a call, in this order. */
export type Step = 'announced' | 'closed' | 'published' | 'drawn';

/** The moments that a demonstration can be moved to. */
export type Moment = 'over' | 'draw' | 'gathering' | 'report';

/** Problems that have a sentence of their own. */
export type Told =
  | 'token.missing'
  | 'role.other'
  | 'origin.other'
  | 'url.unknown'
  | 'call.unknown'
  | 'call.not-open'
  | 'call.open'
  | 'call.closed'
  | 'application.unknown'
  | 'application.submitted'
  | 'application.withdrawn'
  | 'application.not-submitted'
  | 'if-match.changed'
  | 'idempotency-key.used'
  | 'body.invalid'
  | 'body.too-large'
  | 'rate.limited'
  | 'busy'
  | 'clock.behind'
  | 'draw.announced'
  | 'draw.too-late'
  | 'draw.too-early'
  | 'draw.not-announced'
  | 'draw.not-published'
  | 'draw.not-true'
  | 'entries.not-published'
  | 'entries.source-public'
  | 'entries.unclassified'
  | 'entries.changed'
  | 'beacon.unreachable'
  | 'times.draw-not-after-closing'
  | 'announcement.invalid'
  | 'sources.range'
  | 'entropy.too-few'
  | 'drand.before-genesis'
  | 'time.invalid'
  | 'sources.withheld'
  | 'revealed.invalid'
  | 'numbers.unfit'
  | 'verify.missing';

/** What can be wrong with what stands in a field. */
export type Fault = 'amount' | 'too-big' | 'other';

/** All that the pages say in one language; reasons, dates and sums come from the library. */
export interface Words {
  readonly skip: string;
  readonly language: string;
  readonly contents: string;
  readonly portal: string;
  readonly overview: string;
  readonly footer: string;
  readonly actsAs: {
    readonly applicant: (name: string) => string;
    readonly caseworker: string;
  };

  readonly demo: {
    readonly title: string;
    readonly lead: string;
    readonly banner: (now: string) => string;
    readonly change: string;
    readonly rolesHeading: string;
    readonly roles: Readonly<
      Record<
        'fresh' | 'applied' | 'caseworker' | 'public',
        { readonly head: string; readonly text: string; readonly enter: string }
      >
    >;
    readonly clockHeading: string;
    readonly clock: (now: string) => string;
    readonly clockHint: string;
    readonly moments: Readonly<Record<Moment, string>>;
    readonly moveTo: (what: string, moment: string) => string;
    readonly noMoments: string;
  };

  readonly apply: {
    readonly ownHeading: string;
    readonly none: string;
    readonly begin: string;
    readonly beginHint: string;
    /** Which one counts, for who has submitted one. */
    readonly several: Readonly<Record<NonNullable<Call['severalApplications']>['counts'], string>>;
    readonly states: Readonly<Record<'draft' | 'submitted' | 'withdrawn', string>>;
    readonly open: Readonly<Record<'draft' | 'submitted' | 'withdrawn', string>>;
    readonly application: (id: string) => string;
    readonly deadline: string;
    readonly draft: string;
    readonly applicantHeading: string;
    readonly orgnr: string;
    readonly notMunicipality: string;
    readonly groupHeading: string;
    readonly groupHint: string;
    readonly person: (id: string) => string;
    readonly categories: string;
    readonly add: string;
    readonly remove: (id: string) => string;
    readonly nobody: string;
    readonly partsHeading: string;
    readonly needsHeading: string;
    readonly needsHint: (cap: string) => string;
    readonly need: (gathering: string) => string;
    readonly kroner: string;
    readonly save: string;
    readonly check: string;
    readonly submit: string;
    readonly submitAnyway: string;
    readonly submitHint: string;
    readonly saved: string;
    readonly withdraw: string;
    readonly withdrawDraft: string;
    readonly withdrawHint: Readonly<Record<'draft' | 'submitted', string>>;
    readonly withdrawn: string;
    readonly problemsHeading: (count: number) => string;
    readonly missingHeading: string;
    readonly missingText: string;
    readonly fillIn: (part: string) => string;
    readonly conflict: string;
    readonly faults: Readonly<Record<Fault, string>>;
  };

  readonly check: {
    readonly heading: string;
    readonly counts: (met: number, missing: number, left: number) => string;
    readonly now: Readonly<Record<'met' | 'not-met', string>>;
    readonly requirements: Readonly<Record<Requirement, string>>;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly toDo: string;
    readonly oneOf: string;
    readonly impossible: string;
    readonly asOf: (moment: string) => string;
    readonly silent: string;
  };

  readonly receipt: {
    readonly heading: string;
    readonly done: string;
    readonly receivedAt: string;
    readonly hash: string;
    readonly announcement: string;
    readonly anchor: string;
    readonly keep: string;
    readonly sent: string;
    /** In place of what was left out. */
    readonly blank: string;
  };

  readonly outcome: {
    readonly heading: string;
    readonly provisional: string;
    readonly final: string;
    readonly verdicts: Readonly<Record<Outcome, string>>;
    readonly superseded: (by: string) => string;
    readonly place: (rank: string) => string;
    readonly reserve: (rank: string, number: string) => string;
    readonly seeDraw: string;
    readonly opening: string;
    readonly salt: string;
    readonly line: string;
  };

  readonly place: {
    readonly heading: string;
    readonly lead: string;
    readonly parts: Readonly<Record<string, string>>;
    readonly standings: Readonly<Record<'met' | 'not-met' | 'undetermined', string>>;
    readonly recommended: string;
    readonly showAll: (count: number) => string;
    readonly moneyHeading: string;
    readonly columns: Readonly<Record<'item' | 'granted' | 'used' | 'left', string>>;
    readonly documented: string;
    readonly perStay: (persons: string) => string;
    readonly next: string;
  };

  readonly desk: {
    readonly title: string;
    readonly asOf: (moment: string) => string;
    readonly sections: Readonly<
      Record<'steps' | 'draw' | 'applications' | 'calendar' | 'audit' | 'clauses', string>
    >;
    readonly glance: string;
    readonly provisional: string;
    readonly counts: Readonly<Record<'draft' | 'withdrawn', string>>;
    readonly places: (number: string) => string;
    readonly municipality: string;
    readonly application: string;
    readonly why: string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly afterClosing: string;
    readonly applicationsLead: string;
    readonly none: (outcome: string) => string;
    readonly some: (outcome: string, count: string) => string;
    readonly shared: string;
    readonly more: (count: string) => string;
    readonly notMunicipality: string;
    readonly supersededBy: (id: string) => string;
    readonly steps: Readonly<
      Record<
        Step,
        {
          readonly name: string;
          readonly says: string;
          readonly does: string;
          readonly waits: string;
        }
      >
    >;
    readonly doneAt: (moment: string) => string;
    readonly canBeDone: string;
    readonly waits: string;
    readonly missed: string;
    readonly drawAt: string;
    readonly drawAtHint: (zone: string) => string;
    readonly drand: string;
    readonly numbersName: string;
    readonly numbersNameHint: string;
    readonly signature: (round: string) => string;
    readonly signatureHint: string;
    readonly numbers: (name: string) => string;
    readonly numbersHint: string;
    readonly numbersRange: Readonly<Record<'count' | 'from' | 'to', string>>;
    readonly numbersRepeat: string;
    readonly auditHead: (seq: string) => string;
    readonly auditLead: string;
    readonly download: Readonly<Record<'announced' | 'published' | 'drawn', string>>;
  };

  readonly draw: {
    readonly heading: string;
    readonly publicTitle: string;
    readonly drawAt: string;
    readonly places: string;
    readonly method: Readonly<Record<'ticket' | 'shuffle' | 'rfc3797', string>>;
    readonly methodLabel: string;
    readonly sources: string;
    readonly source: {
      readonly drand: (round: string) => string;
      readonly numbers: (name: string) => string;
    };
    readonly entries: (count: string) => string;
    readonly entriesHash: string;
    readonly entriesFile: string;
    readonly othersFile: (count: string) => string;
    readonly notYet: Readonly<Record<'announced' | 'published' | 'drawn', string>>;
    readonly gotPlace: string;
    readonly reserve: string;
    readonly showReserve: (count: string) => string;
    readonly nobody: string;
    readonly rank: string;
    readonly ticket: string;
    readonly whatWasChecked: string;
    readonly checkHeading: string;
    readonly checkLead: string;
    readonly getRecord: string;
    readonly openVerify: string;
    readonly thenDrop: string;
  };

  readonly calendar: {
    readonly dates: Readonly<Record<'opening' | 'deadline' | 'answer' | 'course', string>>;
    readonly dueBy: (day: string) => string;
    readonly states: Readonly<Record<'past' | 'now' | 'next' | 'later', string>>;
    readonly tentative: string;
    readonly here: string;
  };

  readonly clauses: {
    readonly caption: string;
    readonly lead: string;
    readonly clause: string;
    readonly heading: string;
    readonly says: string;
  };

  readonly problem: {
    readonly title: string;
    readonly told: Readonly<Record<Told, string>>;
    readonly other: string;
    readonly inside: string;
    readonly code: string;
    readonly reference: string;
    readonly back: string;
  };
}

/** What the pages say, in each language. */
export const WORDS: Readonly<Record<Language, Words>> = { nb, nn, en };
