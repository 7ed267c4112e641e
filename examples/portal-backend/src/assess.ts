import { type Admission, type Assessment, admit, applicantKey, explain } from 'utlysning';
import { applicationOf, applicationsTo, delivered } from './applications.js';
import type { Asked } from './asked.js';
import { Problem } from './problems.js';
import { roundOf } from './round.js';
import type { Applicant, Caseworker } from './who.js';

/**
 * What became of an application, and why: provisional until the entries are frozen. The applications
 * of one applicant are judged by themselves, since those of others change nothing.
 */
export async function assess({ portal, who, id, language }: Asked<Applicant | Caseworker>) {
  const { database, register } = portal;
  const held = await applicationOf(database, who, id);
  if (held.state !== 'submitted') {
    throw new Problem(409, 'application.not-submitted', 'It is not submitted. Ask for a check.');
  }
  const { call, closed, drawn } = await roundOf(database, held.call);
  const applicant = applicantKey(held.application.applicant);
  const all = delivered(await applicationsTo(database, who, held.call));
  const own = all.filter((one) => applicantKey(one.applicant) === applicant);
  const frozen = closed && listed(closed.document.admission).find((one) => one.id === id);
  const now = frozen ?? listed(admit(call, own, { register })).find((one) => one.id === id);
  if (now === undefined) throw new Error('whatever was submitted is in one of the lists');
  const ranked =
    now.list === 'eligible' && drawn?.document.order.find((one) => one.id === applicant);
  const opening = closed?.document.others.openings.find((one) => one.id === applicant);
  return {
    ...now,
    provisional: closed === undefined,
    explanation: explain(now.finding, language, call),
    ...(ranked && { draw: { rank: ranked.rank, place: ranked.place !== undefined } }),
    ...(opening && { opening: { salt: opening.salt, line: opening.line } }),
  };
}

/** Everything in an admission, with the name of the list that it is in. */
function listed({ eligible, rejected, undetermined, superseded }: Admission) {
  const lists = { eligible, rejected, undetermined, superseded };
  return Object.entries<readonly Assessment[]>(lists).flatMap(([list, all]) =>
    all.map((one) => ({ list, ...one })),
  );
}
