import * as z from 'zod/mini';
import { hash } from '../parse/hash.js';
import { key } from '../parse/key.js';
import { isOneLine } from '../parse/one-line.js';
import { list, object, text } from '../parse/schema.js';
import { utcTime } from '../time/utc-time.js';
import { entryLine } from './entrant.js';

const at = utcTime;

const reason = text(2000, 1).check(
  z.refine(isOneLine, {
    error: 'expected one line without blanks at its ends',
    params: { code: 'text.one-line' },
  }),
);

const step = object({
  /** The entrant was offered a place, accepted it, declined it, or did not answer in time. */
  kind: z.enum(['offer', 'accept', 'decline', 'lapse']),
  /** The entrant. */
  id: key,
  /** The time of the event, in UTC. */
  at,
});

const decision = object({
  /**
   * `strike`: the entrant was removed. `restore`: it is back. `place`: somebody who was in neither
   * list got a place beside the draw.
   */
  kind: z.enum(['strike', 'restore', 'place']),
  /** The entrant, or who got a place beside the draw. */
  id: key,
  /** The time of the event, in UTC. */
  at,
  /** The reason of the organiser, on one line. It is published. */
  reason,
});

const insertion = object({
  /** Another applicant was let in. */
  kind: z.literal('insert'),
  /** The salt of the applicant's hash in the list of others. */
  salt: hash,
  /** The line of the applicant, as in the entry document. */
  line: entryLine,
  /** The time of the event, in UTC. */
  at,
  /** The reason of the organiser, on one line. It is published. */
  reason,
});

const correction = object({
  /** The attributes of an entrant were corrected. */
  kind: z.literal('correct'),
  /** The whole new line of the entrant. */
  line: entryLine,
  /** The time of the event, in UTC. */
  at,
  /** The reason of the organiser, on one line. It is published. */
  reason,
});

/** The maximum number of events in a log. */
export const MAX_EVENTS = 100_000;

/** The schema of a log. */
export const logSchema = list(
  z.discriminatedUnion('kind', [step, decision, insertion, correction]),
  MAX_EVENTS,
);

/** A step of an offer: it was made, accepted, declined, or not answered in time. */
export interface LogStep extends z.output<typeof step> {}

/** An entrant was removed, is back, or somebody got a place beside the draw. */
export interface LogDecision extends z.output<typeof decision> {}

/** An applicant of the list of others was let in. */
export interface LogInsertion extends z.output<typeof insertion> {}

/** The attributes of an entrant were corrected. */
export interface LogCorrection extends z.output<typeof correction> {}

/** An event after the draw. */
export type LogEvent = LogStep | LogDecision | LogInsertion | LogCorrection;
