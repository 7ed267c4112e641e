import type { Applicant } from '../application/application.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import type { OnDay } from '../register/checked-register.js';
import { type ApplicantRules, type LookUpOptions, registrationIn } from './registration.js';

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
  /** Met: the register had it on the day. */
  'applicant.registered': OnDay & {
    /** Its organisation number, or the host's key for it. */
    readonly applicant: string;
    /** The number that the register gives it. */
    readonly number: string;
  };
  /** Not met: the register did not have it on the day. */
  'applicant.not-registered': OnDay & {
    /** Its organisation number, or the host's key for it. */
    readonly applicant: string;
  };
  /** Not met: what is stated is no organisation number. */
  'applicant.invalid-orgnr': Record<never, never>;
  /** Not met: a municipality applies with its organisation number, and there is none. */
  'applicant.without-orgnr': Record<never, never>;
  /** Undetermined: the register does not cover the day. */
  'applicant.outside-register': {
    /** The day: `2026-10-09`. */
    readonly on: string;
  };
  /** Undetermined: the register covers the day, but does not know the keys of all that it has. */
  'applicant.unknown-in-register': OnDay & {
    /** Its organisation number, or the host's key for it. */
    readonly applicant: string;
  };
  /** Undetermined: the day that decides is not known. */
  'applicant.day-unknown': Record<never, never>;
}

/**
 * The criterion that the applicant is one that the call is for: a Norwegian municipality (C01), or
 * whoever the register has, on the day that decides.
 *
 * @throws UtlysningError `register.invalid`, at once or when it is evaluated, for what is no register.
 */
export function applicant<Facts extends { readonly applicant: Applicant }>(
  { kind, clauses }: ApplicantRules,
  { register, dayOf }: LookUpOptions<Facts>,
): Criterion<Facts> {
  const registrationOf = registrationIn(register, kind);
  return criterion({
    id: 'applicant',
    clauses,
    check: (facts: Facts): AnswerOf<ApplicantReasons> => {
      const registration = registrationOf(facts.applicant, dayOf(facts));
      switch (registration.is) {
        case 'invalid-orgnr':
          return notMet('applicant.invalid-orgnr');
        case 'without-orgnr':
          return notMet('applicant.without-orgnr');
        case 'day-unknown':
          return undetermined('applicant.day-unknown');
        case 'outside-register':
          return undetermined('applicant.outside-register', { on: registration.on });
        case 'unknown-in-register': {
          const { key, day } = registration;
          return undetermined('applicant.unknown-in-register', { applicant: key, ...day });
        }
        case 'not-registered': {
          const { key, day } = registration;
          return kind === 'municipality'
            ? notMet('applicant.not-municipality', { orgnr: key, ...day })
            : notMet('applicant.not-registered', { applicant: key, ...day });
        }
        case 'registered': {
          const { key, number, day } = registration;
          return kind === 'municipality'
            ? met('applicant.municipality', { orgnr: key, number, ...day })
            : met('applicant.registered', { applicant: key, number, ...day });
        }
      }
    },
  });
}
