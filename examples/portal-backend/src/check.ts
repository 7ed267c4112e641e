import { type Application, advise, type Call, explain, type Language } from 'utlysning';
import { applicationOf, readDraft } from './applications.js';
import type { Asked } from './asked.js';
import type { Portal } from './portal.js';
import { changeableAt, closingOf, roundOf, stamp } from './round.js';
import { termsOf } from './terms.js';
import type { Applicant, Caseworker } from './who.js';

/** {@link check} of what an applicant has written and not kept here. */
export async function checkBody({ portal, who, id, body, language }: Asked<Applicant>) {
  const { call } = await roundOf(portal.database, id);
  return check(portal, call, readDraft(body, { id: 'not-kept', call, who }), language);
}

/** {@link check} of an application that is kept here, as the draft that it is or was. */
export async function checkKept({ portal, who, id, language }: Asked<Applicant | Caseworker>) {
  const held = await applicationOf(portal.database, who, id);
  const { call } = await roundOf(portal.database, held.call);
  const { submission: _, ...draft } = held.application;
  return check(portal, call, draft, language);
}

/** What of a draft is met and what is missing right now, what to do about it, and whether there is time. */
function check(portal: Portal, call: Call, draft: Application, language: Language) {
  const { channel, register } = portal;
  const { criteria } = termsOf(call, register);
  const at = stamp(portal, call);
  const deadline = closingOf(call);
  const finding = criteria.evaluate(draft);
  const advice = advise(finding, language, { ...call, when: changeableAt(call, at) });
  const told = (isMet: boolean) =>
    (finding.findings ?? [])
      .filter(({ outcome }) => (outcome === 'met') === isMet)
      .flatMap((part) => explain(part, language, call));
  const sent = criteria.evaluate({ ...draft, submission: { receivedAt: at, channel } });
  return {
    at,
    deadline,
    met: told(true),
    missing: told(false),
    advice,
    possible: finding.outcome === 'met' || advice.some(({ possible }) => possible),
    ifSubmittedNow: { outcome: sent.outcome, explanation: explain(sent, language, call) },
    finding,
  };
}
