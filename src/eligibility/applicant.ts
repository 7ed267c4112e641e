import type { Application } from '../application/application.js';
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
import type { MunicipalityRegister } from '../municipalities/register.js';
import { epochMs } from '../time/instant.js';
import { dayIn } from '../time/zone.js';

/**
 * What eligibility asks of a register. With `validOn` it can tell whether the register knows the
 * organisation number of everyone on a day, so that not finding one is a no.
 */
export type Register = Pick<MunicipalityRegister, 'covers' | 'find'> &
  Partial<Pick<MunicipalityRegister, 'validOn'>>;

/** The reasons of the criterion `applicant`. Days are those of the zone of the call. */
export interface ApplicantReasons {
  'applicant.municipality': {
    readonly orgnr: string;
    readonly number: string;
    readonly on: string;
  };
  'applicant.not-municipality': { readonly orgnr: string; readonly on: string };
  'applicant.invalid-orgnr': Record<never, never>;
  'applicant.outside-register': { readonly on: string };
}

/**
 * The criterion that the applicant is a Norwegian municipality (C01), on the day that the call
 * judges it on; a draft, which has no day of delivery, is judged on the day of the deadline.
 */
export function applicant(call: Call, register: Register): Criterion<Application> {
  const dayOf = dayIn(call.zone);
  const lastDay = dayOf(deadlineMs(call));
  const onDelivery = call.applicant.judgedOn === 'delivery';
  return criterion({
    id: 'applicant',
    clauses: call.applicant.clauses,
    check: ({ applicant: { orgnr }, submission }: Application): AnswerOf<ApplicantReasons> => {
      if (!isOrgnr(orgnr)) return notMet('applicant.invalid-orgnr');
      const on =
        onDelivery && submission !== undefined ? dayOf(epochMs(submission.receivedAt)) : lastDay;
      if (!register.covers(on)) return undetermined('applicant.outside-register', { on });
      const municipality = register.find(orgnr, on);
      if (municipality !== undefined) {
        return met('applicant.municipality', { orgnr, number: municipality.number, on });
      }
      return register.validOn?.(on).some((other) => other.orgnr === undefined)
        ? undetermined('applicant.outside-register', { on })
        : notMet('applicant.not-municipality', { orgnr, on });
    },
  });
}
