import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import type { OnDay } from '../register/checked-register.js';
import {
  type ApplicantKind,
  type ApplicantRules,
  type LookUpOptions,
  type Registration,
  registrationIn,
} from './registration.js';

/** The reasons of the criterion `partners`. Members are named by the ids of the application. */
export interface PartnersReasons {
  /** Met: every member is one that the call allows. */
  'partners.registered': Whom & Partial<OnDay>;
  /** Not met: some are not. */
  'partners.not-registered': Whom &
    Partial<OnDay> & {
      /** Those of them whose organisation number is none. */
      readonly invalidOrgnr: readonly string[];
      /** Those of them that need an organisation number and have none. */
      readonly withoutOrgnr: readonly string[];
    };
  /** Undetermined: the register does not cover the day. */
  'partners.outside-register': {
    /** The day: `2026-10-09`. */
    readonly on: string;
  };
  /** Undetermined: some are not found, and the register does not know the keys of all that it has. */
  'partners.unknown-in-register': Whom & OnDay;
  /** Undetermined: the day that decides is not known. */
  'partners.day-unknown': Record<never, never>;
  /** Undetermined: the application does not state its members yet. */
  'partners.not-stated': Record<never, never>;
}

/**
 * Which members a reason is about.
 *
 * @inline
 */
interface Whom {
  /** What each has to be. */
  readonly kind: ApplicantKind;
  /** Their ids, in the order of the application. */
  readonly members: readonly string[];
}

/** A member of a group of organisations. */
export interface Partner {
  /** The host's own key. */
  readonly id: string;
  /** The organisation number, of an organisation that has one. */
  readonly orgnr?: string | undefined;
}

/** What the criterion `partners` is about. A draft may lack its members. */
export interface PartnersFacts {
  /** The members of the group. */
  readonly members?: readonly Partner[] | undefined;
}

/**
 * The criterion that each member of a group of organisations is one that the call allows. It is
 * looked up as the applicant is, with its organisation number, or without one by its id. A group of
 * nobody meets it.
 *
 * @throws UtlysningError `register.invalid`, at once or when it is evaluated, for what is no register.
 */
export function partners<Facts extends PartnersFacts>(
  { kind, clauses }: ApplicantRules,
  { register, dayOf }: LookUpOptions<Facts>,
): Criterion<Facts> {
  const registrationOf = registrationIn(register, kind);
  return criterion({
    id: 'partners',
    clauses,
    check: (facts: Facts): AnswerOf<PartnersReasons> => {
      if (facts.members === undefined) return undetermined('partners.not-stated');
      const on = dayOf(facts);
      const registrations = facts.members.map((member): [string, Registration] => [
        member.id,
        registrationOf(member, on),
      ]);
      const who = (...standings: Registration['is'][]) => {
        const ids = registrations.filter(([, { is }]) => standings.includes(is)).map(([id]) => id);
        return [...new Set(ids)];
      };
      // The day is the same for all who are looked up.
      const day = registrations.flatMap(([, one]) => ('day' in one ? [one.day] : []))[0];

      const members = who('not-registered', 'invalid-orgnr', 'without-orgnr');
      if (members.length > 0) {
        return notMet('partners.not-registered', {
          kind,
          members,
          invalidOrgnr: who('invalid-orgnr'),
          withoutOrgnr: who('without-orgnr'),
          ...day,
        });
      }
      if (who('day-unknown').length > 0) return undetermined('partners.day-unknown');
      if (on !== undefined && who('outside-register').length > 0) {
        return undetermined('partners.outside-register', { on });
      }
      // By now nobody was looked up only where there is nobody.
      if (day === undefined) return met('partners.registered', { kind, members: [] });
      const unknown = who('unknown-in-register');
      return unknown.length > 0
        ? undetermined('partners.unknown-in-register', { kind, members: unknown, ...day })
        : met('partners.registered', { kind, members: who('registered'), ...day });
    },
  });
}
