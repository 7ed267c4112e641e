import { type Call, epochMs, type TimelineEntry, timeline, untilNext } from 'utlysning';
import { html, type Markup } from './html.js';
import { cite } from './reasons.js';
import { capital, momentOf, type Telling } from './telling.js';

/** A date of a call that is known. */
type Dated = TimelineEntry & { readonly at: string; readonly written: string };

/** The dates of a call that are known by now. */
export function datesOf(call: Call): readonly Dated[] {
  return timeline(call).filter(isDated);
}

function isDated(entry: TimelineEntry): entry is Dated {
  return entry.at !== undefined && entry.written !== undefined;
}

/** Every date of a call, with where it is now among them. */
export function showCalendar(telling: Telling): Markup {
  const { call, words, at } = telling;
  const entries = datesOf(call);
  const before = entries.filter((entry) => epochMs(entry.at) <= epochMs(at));
  const dates = (some: typeof entries) => some.map((entry) => showDate(entry, telling));
  return html`<section id="calendar" class="sheet" aria-labelledby="calendar-heading">
<h2 id="calendar-heading">${words.desk.sections.calendar}</h2>
<ol class="dates">
${dates(before)}
<li class="here"><span class="rail">${marker('here')}</span><p class="when">${momentOf(telling, at)}</p><p class="what">${words.calendar.here}</p></li>
${dates(entries.slice(before.length))}
</ol>
</section>`;
}

/** What comes next, and how long it is to it; nothing when all is past. */
export function nextDate(telling: Telling): Markup | undefined {
  const { call, at, words, write } = telling;
  const next = untilNext(call, at);
  if (next === undefined || !isDated(next.entry)) return undefined;
  const { entry, margin } = next;
  const left = margin && html` (${write.margin(margin)})`;
  return html`<p class="next-date">${words.place.next}: <b>${nameOf(entry, telling)}</b>, ${whenOf(entry, telling)}${left}</p>`;
}

function showDate(entry: Dated, telling: Telling): Markup {
  const { call, at, words, write } = telling;
  const next = untilNext(call, at);
  const isTentative = entry.precision === 'month';
  const state =
    epochMs(entry.to ?? entry.at) <= epochMs(at)
      ? 'past'
      : epochMs(entry.at) <= epochMs(at)
        ? 'now'
        : entry.id === next?.entry.id
          ? 'next'
          : 'later';
  const left = state === 'next' && next?.margin ? write.margin(next.margin) : undefined;
  return html`<li class="${state} ${isTentative && 'tentative'}"><span class="rail">${marker(entry.kind)}</span>
<p class="when">${whenOf(entry, telling)}</p>
<p class="what"><b>${nameOf(entry, telling)}</b>${cite(entry.clauses, telling)}${isTentative && html` <span class="remark">${words.calendar.tentative}</span>`}</p>
<p class="state">${words.calendar.states[state]}${left && html`: <b>${left}</b>`}</p></li>
`;
}

function nameOf({ kind, id }: TimelineEntry, { words, write }: Telling): string {
  const { dates } = words.calendar;
  return kind in dates ? dates[kind as keyof typeof dates] : capital(write.term(id));
}

/** What is due by a day is due until the day ends. */
function whenOf({ limit, precision, written }: Dated, { words, write }: Telling): string {
  const isDue = limit === 'by' && precision === 'day';
  return isDue ? words.calendar.dueBy(write.day(written)) : write.date(written);
}

/** A disc for a moment, a bar for a gathering, an arrow for now. */
function marker(kind: TimelineEntry['kind'] | 'here'): Markup {
  const disc = html`<circle cx="10" cy="10" r="6"/>`;
  const bar = html`<rect x="5" y="1.5" width="10" height="17" rx="3"/>`;
  const arrow = html`<path d="M3 3h9l6 7-6 7H3Z"/>`;
  const shape = kind === 'here' ? arrow : kind === 'gathering' || kind === 'course' ? bar : disc;
  return html`<svg class="marker" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`;
}
