import type { Amounts, Writing } from 'utlysning';
import type { Held } from '../applications.js';
import { assess } from '../assess.js';
import { obligations, settlement } from '../place.js';
import { roundOf } from '../round.js';
import { showWithdrawal } from './application-form.js';
import { clausesOf, showClauses } from './clauses.js';
import { partsOf } from './form.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import { showOutcome } from './outcome.js';
import { showPlace } from './place.js';
import { receiptOf, showReceipt } from './receipt.js';
import { capital, type Telling } from './telling.js';
import type { ApplicantVisit, Shown } from './visit.js';

/** What became of an application that is no draft any more. */
export async function showSubmitted(
  visit: ApplicantVisit,
  held: Held,
  telling: Telling,
): Promise<Shown> {
  const { words, who } = visit;
  const receipt = await receiptOf(visit);
  const isIn = held.state === 'submitted';
  const { call, closed, drawn } = await roundOf(visit.portal.database, held.call);
  const assessed = isIn ? await assess(visit) : undefined;
  const hasPlace = assessed?.draw?.place === true;
  const place = hasPlace
    ? showPlace(await obligations(visit), await settlement(visit), telling)
    : undefined;
  const places = drawn?.document.announcement.selection.places ?? null;
  const main = html`<p><a href="/applicant/${held.call}">${words.overview}</a></p>
${!isIn && html`<p class="box" role="status">${words.apply.withdrawn}</p>`}
${assessed?.draw && showOutcome(assessed, places, telling)}
${place}
${receipt && showReceipt(receipt, telling)}
${assessed && !assessed.draw && showOutcome(assessed, places, telling)}
${showSent(held, telling)}
${isIn && closed === undefined && showWithdrawal(held, telling)}
${showClauses(telling, hasPlace ? undefined : clausesOf(call, 'eligibility', 'draw'))}`;
  const page = layout(visit, {
    title: telling.write.text(call.title),
    organiser: call.organiser,
    actsAs: words.actsAs.applicant(telling.nameOf(who.orgnr) ?? who.orgnr),
    main,
  });
  return { page };
}

function showSent({ application }: Held, { call, words, write }: Telling): Markup {
  const { members = [], parts = {}, appliedFor = {} } = application;
  const orBlank = (text = '') => (text.trim() === '' ? html`<i>${words.receipt.blank}</i>` : text);
  return html`<details class="sheet"><summary>${words.receipt.sent}</summary>
<h3>${words.apply.groupHeading}</h3>
<ul class="plain">${members.map(({ id, categories = [] }) => html`<li><b>${words.apply.person(id)}</b>: ${orBlank(write.list(categories.map(write.term)))}</li>`)}</ul>
${partsOf(call).map((part) => html`<h3>${capital(write.term(part))}</h3><p class="written">${orBlank(parts[part])}</p>`)}
${Object.entries(appliedFor).map(([item, amounts]) => html`<h3>${capital(write.term(item))}</h3>${showAmounts(amounts, write)}`)}
</details>`;
}

function showAmounts(amounts: Amounts, write: Writing): Markup {
  if (typeof amounts === 'number') return html`<p>${write.money(amounts)}</p>`;
  return html`<ul class="plain">${Object.entries(amounts).map(([id, amount]) => html`<li>${capital(write.term(id))}: ${write.money(amount)}</li>`)}</ul>`;
}
