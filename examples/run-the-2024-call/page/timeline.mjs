import { epochMs, timeline, untilNext } from 'utlysning';
import { html } from './html.mjs';
import { citing } from './reasons.mjs';
import { picture } from './timeline-picture.mjs';

/** Every date of the call: a picture where there is room for it, and always a list. */
export function showTimeline(context) {
  const { call, asOf, words, write } = context;
  const now = epochMs(asOf);
  const dates = datesOf(context);
  const amendment = call.amendments.at(-1);
  const version =
    amendment &&
    html`<p class="note">${words.amended(call.version, write.moment(amendment.at, call.zone))}</p>`;
  const before = dates.filter(({ entry }) => epochMs(entry.at) <= now);
  const after = dates.slice(before.length);
  const here = html`<li class="here"><span class="rail">${marker('here')}</span><p class="when">${write.moment(asOf, call.zone)}</p><p class="what">${words.here}</p></li>`;
  return html`<section id="calendar" aria-labelledby="calendar-heading" class="sheet">
<h2 id="calendar-heading">${words.calendar}</h2>
${picture(dates, context)}
<ol class="dates">
${before.map((date) => showDate(date, context))}
${here}
${after.map((date) => showDate(date, context))}
</ol>
${version}
</section>`;
}

/** The dates in order, each with its name, when it is in words, and how it stands. */
export function datesOf({ call, asOf, words, write }) {
  const now = epochMs(asOf);
  const next = untilNext(call, asOf);
  return timeline(call).map((entry) => ({
    entry,
    name: words.dates[entry.kind] ?? capital(write.term(entry.id)),
    when: writeDate(entry, words, write),
    isTentative: entry.precision === 'month',
    state: stateOf(entry, now, next),
    ...(entry.id === next?.entry.id && next.margin && { left: write.margin(next.margin) }),
  }));
}

function stateOf(entry, now, next) {
  if (epochMs(entry.to ?? entry.at) <= now) return 'past';
  if (epochMs(entry.at) <= now) return 'now';
  return entry.id === next?.entry.id ? 'next' : 'later';
}

/** Answers and obligations are due by the end of a day. */
function writeDate({ kind, written }, words, write) {
  if (kind !== 'answer' && kind !== 'obligation') return write.date(written);
  return words.dueBy(write.day(written));
}

function showDate({ entry, name, when, isTentative, state, left }, context) {
  const { words } = context;
  const said = state === 'now' && isTentative ? words.states.maybe : words.states[state];
  return html`<li class="${state} ${isTentative ? 'tentative' : ''}"><span class="rail">${marker(entry.kind)}</span>
<p class="when">${when}</p>
<p class="what"><b>${name}</b>${citing(entry.clauses, context)}${isTentative && html` <span class="remark">${words.tentative}</span>`}</p>
<p class="state">${said}${left && html`: <b>${left}</b>`}</p></li>
`;
}

/** A disc for a moment, a bar for a gathering, an arrow for where the report stands. */
function marker(kind) {
  const shapes = {
    here: html`<path d="M3 3h9l6 7-6 7H3Z"/>`,
    course: html`<rect x="5" y="1.5" width="10" height="17" rx="3"/>`,
    gathering: html`<rect x="5" y="1.5" width="10" height="17" rx="3"/>`,
  };
  return html`<svg class="marker" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shapes[kind] ?? html`<circle cx="10" cy="10" r="6"/>`}</svg>`;
}

/** A text with a capital at its start. */
export function capital(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
