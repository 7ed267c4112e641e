/** Who asks. A token says so; without one it is the public. */
export type Who = Applicant | Caseworker | Public;

/** Somebody who acts for an organisation. */
export interface Applicant {
  readonly role: 'applicant';
  /** The key of the person, as the login gives it: no name, no national identity number. */
  readonly sub: string;
  readonly orgnr: string;
}

export interface Caseworker {
  readonly role: 'caseworker';
  readonly sub: string;
}

export interface Public {
  readonly role: 'public';
}

export type Role = Who['role'];

/** Who did something, as the audit has it. */
export function actorOf(who: Who): string {
  if (who.role === 'applicant') return `applicant ${who.orgnr} ${who.sub}`;
  return who.role === 'caseworker' ? `caseworker ${who.sub}` : 'public';
}
