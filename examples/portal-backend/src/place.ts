import {
  advise,
  applicantKey,
  award,
  type Claim,
  canonicalJson,
  explain,
  type ObligationRecord,
  obligations as obligationsOf,
  parseClaims,
  parseObligations,
  settle,
  untilNext,
} from 'utlysning';
import { applicationOf } from './applications.js';
import type { Asked } from './asked.js';
import { append } from './audit.js';
import { requireMatch } from './concurrency.js';
import type { Queries } from './database.js';
import { isObject, Problem, parsedOrRefused, refuseIssues } from './problems.js';
import { roundOf, stamp } from './round.js';
import { hashOf } from './sha256.js';
import { type Applicant, actorOf, type Caseworker } from './who.js';

type Someone = Applicant | Caseworker;

/** What is kept of a place: an applicant writes what it claims, a caseworker what it has done. */
type Kind = 'claims' | 'participation';

const NOTHING_YET: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  claims: { claims: [] },
  participation: { changes: [], attendance: [], work: [], delivered: {} },
};

/** Reads what is kept of a place. */
export function readKept(kind: Kind) {
  return async ({ portal, who, id }: Asked<Someone>) => {
    const { revision, document } = (await placeOf(portal.database, { portal, who, id }))[kind];
    return { revision, ...document };
  };
}

/** Writes what is kept of a place, if the library can read it. */
export function writeKept(kind: Kind) {
  return ({ portal, who, id, body, ifMatch }: Asked<Someone>) =>
    portal.database.transaction(async (tx) => {
      const place = await placeOf(tx, { portal, who, id }, 'for update');
      requireMatch(ifMatch, place[kind].revision);
      const document = isObject(body) ? body : {};
      const foreign = Object.keys(document).filter((key) => !Object.hasOwn(NOTHING_YET[kind], key));
      const message = 'no such key here';
      refuseIssues(foreign.map((key) => ({ path: [key], code: 'unknown-key', message })));
      const changed = { ...place, [kind]: { document } };
      claimsOf(changed);
      recordOf(changed);
      const revision = place[kind].revision + 1;
      await tx.query(
        `insert into place_records values ($1, $2, $3, $4)
         on conflict (application, kind) do update set revision = $3, document = $4`,
        [id, kind, revision, canonicalJson(document)],
      );
      const happening = { at: place.at, actor: actorOf(who), action: kind, subject: id };
      await append(tx, { ...happening, facts: { revision, sha256: hashOf(document) } });
      return { revision, ...document };
    });
}

/** What the grant covers of what a place has claimed, and why, line by line. */
export async function settlement({ language, ...asked }: Asked<Someone>) {
  const place = await placeOf(asked.portal.database, asked);
  const { call, application } = place;
  const granted = award(call, application);
  const { attendance } = recordOf(place);
  const settlement = settle(call, granted, claimsOf(place), { application, attendance });
  const explanations = settlement.lines.map(({ claim, finding }) => {
    return { claim, explanation: explain(finding, language, call) };
  });
  return { award: granted, settlement, explanations };
}

/** Whether a place keeps its obligations as of now, and what is to come. */
export async function obligations({ language, ...asked }: Asked<Someone>) {
  const place = await placeOf(asked.portal.database, asked);
  const { call, at } = place;
  const record = recordOf(place);
  const finding = obligationsOf(call).evaluate(record);
  const explanation = explain(finding, language, call);
  const advice = advise(finding, language, call);
  return { record, finding, explanation, advice, next: untilNext(call, at) ?? null };
}

/** An application that has a place, its call, and what is kept of it; nothing yet is revision 0. */
async function placeOf(
  queries: Queries,
  { portal, who, id }: Pick<Asked<Someone>, 'portal' | 'who' | 'id'>,
  lock: '' | 'for update' = '',
) {
  const held = await applicationOf(queries, who, id, lock);
  const { application } = held;
  const { call, closed, drawn } = await roundOf(queries, held.call);
  const isEligible = closed?.document.admission.eligible.some((one) => one.id === id);
  const applicant = applicantKey(application.applicant);
  const ranked = drawn?.document.order.find((one) => one.id === applicant);
  if (!isEligible || ranked?.place === undefined) {
    throw new Problem(409, 'place.none', 'The application has no place.');
  }
  const rows = await queries.query<Kept & { kind: Kind }>(
    'select kind, revision, document from place_records where application = $1',
    [id],
  );
  const kept = (kind: Kind): Kept =>
    rows.find((row) => row.kind === kind) ?? { revision: 0, document: NOTHING_YET[kind] };
  const at = stamp(portal, call);
  return { call, application, at, claims: kept('claims'), participation: kept('participation') };
}

interface Kept {
  readonly revision: number;
  readonly document: Readonly<Record<string, unknown>>;
}

type Place = Awaited<ReturnType<typeof placeOf>>;

/** The record of a place as of now; its group is the one that applied. */
function recordOf({ call, application, at, participation }: Place): ObligationRecord {
  const { members = [] } = application;
  const group = members.map(({ id, categories = [] }) => ({ id, categories }));
  const record = { asOf: at, members: group, ...participation.document };
  return parsedOrRefused(parseObligations(record, call));
}

/** The claims of a place. An issue has its path in the body. */
function claimsOf({ claims }: Place): readonly Claim[] {
  const parsed = parseClaims(claims.document['claims']);
  if (parsed.ok) return parsed.value;
  const issues = parsed.issues.map((issue) => ({ ...issue, path: ['claims', ...issue.path] }));
  return parsedOrRefused({ ok: false, issues });
}
