import {
  type Application,
  applicantKey,
  type Call,
  canonicalJson,
  parseApplication,
} from 'utlysning';
import type { Queries } from './database.js';
import {
  allowed,
  type Issues,
  isObject,
  Problem,
  parsedOrRefused,
  refuseIssues,
} from './problems.js';
import type { Who } from './who.js';

/** An application as it is kept. */
export interface Held {
  readonly id: string;
  readonly call: string;
  readonly state: 'draft' | 'submitted' | 'withdrawn';
  readonly revision: number;
  readonly application: Application;
}

const SELECT = `select id, call, state, revision, document as application from applications
  where ($2::text is null or orgnr = $2)`;

/** An application of one's own, or, for a caseworker, any. For others it is not there. */
export async function applicationOf(
  queries: Queries,
  who: Who,
  id: string,
  lock: '' | 'for update' = '',
): Promise<Held> {
  const [held] = await queries.query<Held>(`${SELECT} and id = $1 ${lock}`, [id, seenBy(who)]);
  if (held !== undefined) return held;
  throw new Problem(404, 'application.unknown', 'There is no such application.');
}

/** The applications to a call that somebody may see, by id. */
export function applicationsTo(queries: Queries, who: Who, call: string): Promise<readonly Held[]> {
  const sql = `${SELECT} and call = $1 order by id collate "C"`;
  return queries.query<Held>(sql, [call, seenBy(who)]);
}

/** Of applications those that were delivered, and not taken back. */
export function delivered(held: readonly Held[]): readonly Application[] {
  return held.filter(({ state }) => state === 'submitted').map(({ application }) => application);
}

/**
 * Reads what an applicant has written. The portal gives it its id, and says when and how it was
 * delivered; the organisation number is the one that the token is for.
 */
export function readDraft(
  body: unknown,
  { id, call, who }: { readonly id: string; readonly call: Call; readonly who: Who },
): Application {
  const written = isObject(body) ? { id, ...body } : body;
  const application = parsedOrRefused(parseApplication(written, call));
  const issues: Issues = [];
  if (application.id !== id) {
    issues.push({ path: ['id'], code: 'id.other', message: 'expected the id in the address' });
  }
  for (const key of ['submission', 'withdrawnAt'] as const) {
    if (application[key] === undefined) continue;
    const message = 'expected none: the portal stamps it';
    issues.push({ path: [key], code: `${key}.stamped`, message });
  }
  if (who.role === 'applicant' && applicantKey(application.applicant) !== who.orgnr) {
    const message = 'expected the one that the token is for';
    issues.push({ path: ['applicant', 'orgnr'], code: 'orgnr.other', message });
  }
  refuseIssues(issues);
  allowed(() => canonicalJson(application));
  return application;
}

export function requireDraft({ state }: Held): void {
  if (state === 'draft') return;
  throw new Problem(409, `application.${state}`, `The application has been ${state}.`);
}

/** The organisation whose applications somebody sees: null is every one, and nobody is an empty one. */
function seenBy(who: Who): string | null {
  if (who.role === 'caseworker') return null;
  return who.role === 'applicant' ? who.orgnr : '';
}
