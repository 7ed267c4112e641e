import { type Application, applicantKey } from '../application/application.js';
import { isOrgnr } from '../application/orgnr.js';
import type { Call } from '../call/call.js';
import { deadlineMs } from '../call/dates.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { memoize } from '../parse/memoize.js';
import type { Register } from '../register/register.js';
import { epochMs } from '../time/instant.js';
import { dayIn } from '../time/zone.js';

/** The reasons of the criterion `applicant`. Days are those of the zone of the call. */
export interface ApplicantReasons {
  /** Met: it was a municipality on the day. */
  'applicant.municipality': OnDay & {
    /** Its organisation number. */
    readonly orgnr: string;
    /** Its municipality number. */
    readonly number: string;
  };
  /** Not met: it was none on the day. */
  'applicant.not-municipality': OnDay & {
    /** Its organisation number. */
    readonly orgnr: string;
  };
  /** Met: the register knew it on the day. */
  'applicant.registered': OnDay & {
    /** Its organisation number, or the host's key for it. */
    readonly applicant: string;
    /** The number that the register gives it. */
    readonly number: string;
  };
  /** Not met: the register did not know it on the day. */
  'applicant.not-registered': OnDay & {
    /** Its organisation number, or the host's key for it. */
    readonly applicant: string;
  };
  /** Not met: what is stated is no organisation number. */
  'applicant.invalid-orgnr': Record<never, never>;
  /** Not met: a municipality applies with its organisation number, and there is none. */
  'applicant.without-orgnr': Record<never, never>;
  /** Undetermined: the register does not reach to the day, or not to everyone on it. */
  'applicant.outside-register': OnDay;
}

/**
 * The day as of which it is judged.
 *
 * @inline
 */
interface OnDay {
  /** `2024-06-24`, where the call's clocks show it. */
  readonly on: string;
}

/**
 * The criterion that the applicant is one that the call is for: a Norwegian municipality (C01), or
 * whoever the register knows, on the day that the call judges it on. A draft, which has no day of
 * delivery, is judged on the day of the deadline.
 */
export function applicant(call: Call, register: Register): Criterion<Application> {
  const dayOf = dayIn(call.zone);
  const lastDay = dayOf(deadlineMs(call));
  const isForMunicipalities = call.applicant.type === 'municipality';
  const onDelivery = call.applicant.judgedOn === 'delivery';
  // Without the memo, an applicant that the register does not find takes 50 times as long: see
  // test/bench/criteria.mjs.
  const isAnybodyUnknown = memoize(
    (day: string) => register.validOn?.(day).some((other) => other.orgnr === undefined) === true,
    1_000,
  );
  return criterion({
    id: 'applicant',
    clauses: call.applicant.clauses,
    check: ({ applicant, submission }: Application): AnswerOf<ApplicantReasons> => {
      if ('orgnr' in applicant && !isOrgnr(applicant.orgnr)) {
        return notMet('applicant.invalid-orgnr');
      }
      if (!('orgnr' in applicant) && isForMunicipalities) {
        return notMet('applicant.without-orgnr');
      }
      const on =
        onDelivery && submission !== undefined ? dayOf(epochMs(submission.receivedAt)) : lastDay;
      if (!register.covers(on)) return undetermined('applicant.outside-register', { on });
      const key = applicantKey(applicant);
      const number = register.find(key, on)?.number;
      if (number === undefined && isAnybodyUnknown(on)) {
        return undetermined('applicant.outside-register', { on });
      }
      if (isForMunicipalities) {
        return number === undefined
          ? notMet('applicant.not-municipality', { orgnr: key, on })
          : met('applicant.municipality', { orgnr: key, number, on });
      }
      return number === undefined
        ? notMet('applicant.not-registered', { applicant: key, on })
        : met('applicant.registered', { applicant: key, number, on });
    },
  });
}
