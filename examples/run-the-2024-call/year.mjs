import { readFileSync } from 'node:fs';
import {
  amendCall,
  award as awardOf,
  epochMs,
  formatIssue,
  obligations,
  parseClaims,
  parseObligations,
  settle,
  timestamp,
  zonedTimestamp,
} from 'utlysning';

const year = JSON.parse(readFileSync(new URL('year.json', import.meta.url), 'utf8'));

/**
 * The made-up year of those who got a place, as of a moment: the call as it had been amended by
 * then, and for each place whether it keeps its obligations and what became of its claims. A place
 * that the year knows nothing of has done nothing.
 */
export function liveYear(call, { applications, admission, record }, asOf = year.asOf) {
  const at = timestamp(asOf);
  const amended = year.amendments
    .filter((amendment) => epochMs(amendment.at) <= epochMs(at))
    .reduce((before, { change, ...when }) => amendCall(before, change, when), call);
  const criterion = obligations(amended);
  const ids = new Map(admission.eligible.map(({ orgnr, id }) => [orgnr, id]));
  const byId = new Map(applications.map((application) => [application.id, application]));
  const places = record.order
    .filter(({ place }) => place)
    .map(({ id: orgnr }) => {
      const application = byId.get(ids.get(orgnr));
      const did = year.places[orgnr] ?? {};
      const finding = criterion.evaluate(recordOf(did, application, at));
      const award = awardOf(amended, application);
      const claims = claimsOf(did, at, amended);
      const settlement = settle(amended, award, claims, { application, attendance: whoWasAt(did) });
      const byClaim = new Map(claims.map((claim) => [claim.id, claim]));
      return { orgnr, application: application.id, finding, award, claims: byClaim, settlement };
    });
  return { asOf: at, call: amended, places };
}

/** What a place did, as a portal would read it from its database; what is dated later waits. */
function recordOf({ changes, attendance, work, delivered }, application, asOf) {
  const members = application.members.map(({ id, categories }) => ({ id, categories }));
  return read(parseObligations({ asOf, members, changes, attendance, work, delivered }));
}

/** Who was at which gathering, for remarks on claims. */
function whoWasAt({ attendance = [] }) {
  return attendance.map(({ gathering, persons }) => ({ gathering, persons }));
}

/** What a place had claimed by a moment. */
function claimsOf({ claims = [] }, asOf, call) {
  const day = zonedTimestamp(epochMs(asOf), call.zone).slice(0, 10);
  return read(parseClaims(claims.filter(({ on }) => on <= day)));
}

function read(parsed) {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map(formatIssue).join('\n'));
}
