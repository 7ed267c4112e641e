import { marginTo } from 'utlysning';
import type { Held } from '../applications.js';
import { createDraft, listApplications } from '../drafts.js';
import { closingOf, isOver, roundOf } from '../round.js';
import { datesOf, showCalendar } from './calendar.js';
import { showClauses } from './clauses.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import { momentOf, type Telling, tell } from './telling.js';
import type { ApplicantVisit, Shown } from './visit.js';

/** The applications of one's own to a call, and where one begins. */
export async function showOwn(visit: ApplicantVisit): Promise<Shown> {
  const { words, who, portal, id } = visit;
  const { call } = await roundOf(portal.database, id);
  const { applications } = await listApplications(visit);
  const telling = tell(visit, call);
  const { write, at } = telling;
  const hasSubmitted = applications.some(({ state }) => state === 'submitted');
  const deadline = closingOf(call);
  const page = layout(visit, {
    title: write.text(call.title),
    organiser: call.organiser,
    lead: html`${words.apply.deadline}: ${momentOf(telling, deadline)} – <b>${write.margin(marginTo(deadline, at, call.zone))}</b>`,
    actsAs: words.actsAs.applicant(telling.nameOf(who.orgnr) ?? who.orgnr),
    main: html`<section class="sheet" aria-labelledby="own-heading">
<h2 id="own-heading">${words.apply.ownHeading}</h2>
${applications.length === 0 ? html`<p>${words.apply.none}</p>` : html`<ul class="own">${applications.map((held) => showHeld(held, telling))}</ul>`}
<form method="post" action="/applicant/${call.id}">
<button class="button ${!hasSubmitted && !isOver(call, at) && 'primary'}" name="do" value="begin">${words.apply.begin}</button>
<p class="note">${words.apply.beginHint} ${hasSubmitted && words.apply.several[call.severalApplications?.counts ?? 'each']}</p>
</form>
</section>
${showCalendar(telling)}
${showClauses(
  telling,
  datesOf(call).flatMap(({ clauses }) => clauses),
)}`,
  });
  return { page };
}

/** Begins an application, with as many persons as there are seats to fill. */
export async function beginApplication(visit: ApplicantVisit): Promise<Shown> {
  const { portal, id, who } = visit;
  const { call } = await roundOf(portal.database, id);
  const counts = Object.values(call.group?.seats ?? {}).map((seats) =>
    typeof seats === 'number' ? seats : seats.minimum,
  );
  const length = counts.reduce((sum, count) => sum + count, 0);
  const members = Array.from({ length }, (_, at) => ({ id: `p${at + 1}`, categories: [] }));
  const body = { applicant: { orgnr: who.orgnr }, members, parts: {} };
  const begun = await createDraft({ ...visit, body });
  return { to: `/applicant/applications/${begun.id}` };
}

function showHeld({ id, state, application }: Held, telling: Telling): Markup {
  const { words } = telling;
  const { submission } = application;
  return html`<li><span><b>${words.apply.states[state]}</b> ${submission && html`<span class="sub">${words.receipt.receivedAt} ${telling.write.moment(submission.receivedAt, telling.call.zone)}</span>`}<span class="sub">${words.apply.application(id)}</span></span>
<a class="button" href="/applicant/applications/${id}">${words.apply.open[state]}</a></li>
`;
}
