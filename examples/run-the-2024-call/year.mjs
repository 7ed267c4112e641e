import { readFileSync } from 'node:fs';
import {
  amendCall,
  epochMs,
  formatIssue,
  parseClaims,
  parseParticipation,
  participation,
  settle,
  timeline,
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
  const obligations = participation(amended);
  const ids = new Map(admission.eligible.map(({ orgnr, id }) => [orgnr, id]));
  const byId = new Map(applications.map((application) => [application.id, application]));
  const places = record.order
    .filter(({ place }) => place)
    .map(({ id: orgnr }) => {
      const application = byId.get(ids.get(orgnr));
      const did = year.places[orgnr] ?? {};
      const finding = obligations.evaluate(recordOf(did, application, at));
      const statement = settle(amended, claimsOf(did, application, at, amended));
      return { orgnr, application: application.id, finding, statement };
    });
  return { asOf: at, call: amended, places };
}

/** What a place did, as a portal would read it from its database; what is dated later waits. */
function recordOf({ changes = [], attendance = [], work = [], ...rest }, { group }, asOf) {
  const report = rest.report && { report: rest.report };
  return read(parseParticipation({ asOf, group, changes, attendance, work, ...report }));
}

/** What a place had claimed by a moment, and who had stayed at the gatherings held by then. */
function claimsOf({ changes = [], lines = [], stays = [] }, application, asOf, call) {
  const day = zonedTimestamp(epochMs(asOf), call.zone).slice(0, 10);
  const joined = changes.flatMap(({ by, member }) => by ?? member ?? []);
  const held = timeline(call).filter(({ to }) => to && epochMs(to) <= epochMs(asOf));
  return read(
    parseClaims({
      persons: [...new Set([...application.group, ...joined].map(({ id }) => id))],
      appliedFor: application.specialNeeds ?? [],
      lines: lines.filter(({ date }) => date <= day),
      stays: stays.filter(({ gathering }) => held.some(({ id }) => id === gathering)),
    }),
  );
}

function read(parsed) {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map(formatIssue).join('\n'));
}
