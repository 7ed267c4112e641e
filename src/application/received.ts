import { epochMs } from '../time/instant.js';

/** What of a submission says when it was received. */
interface Received {
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly [RECEIVED_MS]?: number;
}

const RECEIVED_MS = Symbol('receivedMs');

/**
 * Keeps with a submission the moment at which it was received. JSON and copies do not have it.
 * Without it, an application takes a third longer to judge (test/bench/criteria.mjs).
 */
export function keepReceivedMs<Submission extends Received>(submission: Submission): Submission {
  return Object.defineProperty(submission, RECEIVED_MS, { value: epochMs(submission.receivedAt) });
}

/** When a submission was received, in milliseconds since 1970-01-01T00:00:00Z. */
export function receivedMs(submission: Received): number {
  return submission[RECEIVED_MS] ?? epochMs(submission.receivedAt);
}
