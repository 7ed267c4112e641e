import { untilNext } from 'utlysning';
import { partsBar, swatch } from './bar.mjs';
import { html } from './html.mjs';
import { status } from './signs.mjs';
import { datesOf } from './timeline.mjs';

/** Which call, as of when, and what there is on the page. */
export function showHead({ call, asOf, words, write }) {
  const sections = ['calendar', 'draw', 'places', 'applications', 'clauses'];
  return html`<header>
<div class="column">
<p class="organiser">${call.organiser}</p>
<h1>${write.text(call.title)}</h1>
<p class="lead">${words.asOf(write.moment(asOf, call.zone))}</p>
<nav aria-label="${words.contents}"><ul>${sections.map((id) => html`<li><a href="#${id}">${words[id]}</a></li>`)}</ul></nav>
</div>
</header>`;
}

/** The whole in a glance. */
export function showGlance(context) {
  const { words } = context;
  return html`<section id="glance" aria-labelledby="glance-heading">
<h2 id="glance-heading" class="unseen">${words.glance}</h2>
<p class="invented"><b>${words.inventedHead}</b> ${words.invented}</p>
<div class="cards">
${showApplications(context)}
${showDraw(context)}
${showObligations(context)}
${showNext(context)}
</div>
</section>`;
}

function showApplications({ admission, words, write }) {
  const kinds = ['eligible', 'rejected', 'superseded', 'undetermined'];
  const parts = kinds.map((name) => ({ name, count: admission[name].length }));
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return html`<section class="card"><h3>${words.applications}</h3>
<p class="figure">${write.number(all)}</p>
${all > 0 && partsBar(parts)}
<ul class="counts">${parts.map(({ name, count }) => html`<li>${swatch(name)}<b>${write.number(count)}</b><a href="#${name}">${small(words.outcomes[name])}</a></li>`)}</ul></section>`;
}

function showDraw({ record, words, write }) {
  const placed = record.order.filter(({ place }) => place).length;
  const parts = [
    { name: 'placed', count: placed, text: words.gotPlace },
    { name: 'reserve', count: record.order.length - placed, text: words.onReserve },
  ];
  return html`<section class="card"><h3>${words.placesTaken}</h3>
<p class="figure">${write.number(placed)} <span>${words.ofPlaces(write.number(record.announcement.selection.places))}</span></p>
${record.order.length > 0 && partsBar(parts)}
<ul class="counts">${parts.map(({ name, count, text }) => html`<li>${swatch(name)}<b>${write.number(count)}</b><span>${small(text)}</span></li>`)}</ul></section>`;
}

function showObligations({ places, words, write }) {
  const count = (outcome) => places.filter(({ finding }) => finding.outcome === outcome).length;
  const counts = [
    ['met', count('met'), words.keep],
    ['not-met', count('not-met'), words.fallShort],
    ['to-come', count('undetermined'), words.stillOpen],
  ];
  return html`<section class="card"><h3>${words.obligations}</h3>
<p class="figure">${write.number(places.length)} <span>${words.withPlace(places.length)}</span></p>
<ul class="counts">${counts.map(([name, number, text]) => html`<li>${status(name, html`<b>${write.number(number)}</b> ${text}`)}</li>`)}</ul></section>`;
}

function showNext(context) {
  const { call, asOf, words } = context;
  const next = untilNext(call, asOf);
  const date = datesOf(context).find(({ entry }) => entry.id === next?.entry.id);
  if (date === undefined) {
    return html`<section class="card next"><h3>${words.next}</h3><p class="next-name">${words.nothingNext}</p><p>${words.allPast}</p></section>`;
  }
  const { name, when, left, isTentative } = date;
  return html`<section class="card next"><h3>${words.next}</h3>
<p class="next-name">${name}</p><p>${when}${isTentative && html` <span class="remark">${words.tentative}</span>`}</p>
${left && html`<p class="time-left">${left}</p>`}</section>`;
}

/** A text that follows a number. */
function small(text) {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
