import { html } from './html.mjs';
import { showMoney, showSettled } from './money.mjs';
import { showObligations, showShortfalls } from './obligations.mjs';
import { verdict } from './overview.mjs';

/** One municipality with a place: what it has used, and what it has done. */
export function showPlace(place, context) {
  const { orgnr, application, finding } = place;
  const { words, nameOf } = context;
  const name = nameOf(orgnr);
  return html`<section id="place-${orgnr}" aria-labelledby="place-${orgnr}-heading" class="sheet place">
<div class="title"><h3 id="place-${orgnr}-heading">${name}</h3>${verdict(finding, words)}</div>
<p class="note">${words.orgnr} ${orgnr} · ${words.application} ${application}</p>
${showShortfalls(place, context)}
<div class="halves">
<div>${showMoney(place, name, context)}</div>
<div>${showObligations(place, name, context)}</div>
</div>
${showSettled(place, name, context)}
</section>
`;
}
