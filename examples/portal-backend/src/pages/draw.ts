import {
  type Announcement,
  type DrawRecord,
  drawVerdict,
  type Finding,
  type Source,
} from 'utlysning';
import { readPublished } from '../calls.js';
import { idOf } from '../frozen.js';
import { type Milestones, type Round, roundOf } from '../round.js';
import { datesOf, showCalendar } from './calendar.js';
import { clausesOf, showClauses } from './clauses.js';
import { type Content, html, type Markup } from './html.js';
import { layout } from './layout.js';
import { reasonList, sentencesOf } from './reasons.js';
import { standingOf, status } from './signs.js';
import { MOST_LISTED, table } from './table.js';
import { momentOf, type Telling, tell } from './telling.js';
import type { Shown, Visit } from './visit.js';

/** What was published of a draw, for anyone. */
export async function showPublicDraw(visit: Visit): Promise<Shown> {
  const { words, portal, id } = visit;
  const round = await roundOf(portal.database, id);
  const telling = tell(visit, round.call);
  const page = layout(visit, {
    title: words.draw.publicTitle,
    organiser: round.call.organiser,
    lead: telling.write.text(round.call.title),
    sections: [
      ['draw', words.desk.sections.draw],
      ['calendar', words.desk.sections.calendar],
      ['clauses', words.desk.sections.clauses],
    ],
    main: html`${showDraw(round, telling)}
${showCalendar(telling)}
${showClauses(telling, [...clausesOf(round.call, 'draw'), ...datesOf(round.call).flatMap(({ clauses }) => clauses)])}`,
  });
  return { page };
}

/** The entry list as it was hashed, or that of the others. */
export async function downloadList(visit: Visit): Promise<Shown> {
  const { document, others } = await readPublished('published')(visit);
  return { file: visit.path.endsWith('others.txt') ? others.document : document };
}

/** What was announced, who is in the draw, how it went, and how to check it. */
export function showDraw(
  { call, announced, published, drawn }: Round,
  telling: Telling,
  verification?: Finding | null,
): Markup {
  const { words } = telling;
  return html`<section id="draw" class="sheet" aria-labelledby="draw-heading">
<h2 id="draw-heading">${words.draw.heading}</h2>
${announced ? showAnnouncement(announced.document, telling) : html`<p>${words.draw.notYet.announced}</p>`}
${published ? showEntries(call.id, published.document, telling) : html`<p>${words.draw.notYet.published}</p>`}
${drawn ? showRecord(drawn.document, telling) : html`<p>${words.draw.notYet.drawn}</p>`}
${verification && showVerdict(verification, telling)}
${drawn && showCheck(call.id, telling)}
</section>`;
}

/** What a source is called. */
function sourceName(source: Source, { words }: Telling): string {
  if (source.kind === 'drand') return words.draw.source.drand(String(source.round));
  return source.kind === 'numbers' ? words.draw.source.numbers(source.name) : source.kind;
}

function showAnnouncement(
  { drawAt, selection, method = 'ticket', sources }: Announcement,
  telling: Telling,
): Markup {
  const { words, write } = telling;
  return html`<dl class="facts">
<div><dt>${words.draw.drawAt}</dt><dd>${momentOf(telling, drawAt)}</dd></div>
<div><dt>${words.draw.places}</dt><dd>${write.number(selection.places)}</dd></div>
<div><dt>${words.draw.methodLabel}</dt><dd>${words.draw.method[method]}</dd></div>
<div><dt>${words.draw.sources}</dt><dd>${write.list(sources.map((source) => sourceName(source, telling)))}</dd></div>
</dl>`;
}

function showEntries(
  call: string,
  { lines, sha256, others }: Milestones['published'],
  { words, write, nameOf }: Telling,
): Markup {
  const ids = lines.map(idOf);
  const files = [
    [`/draw/${call}/entries.txt`, words.draw.entriesFile],
    [`/draw/${call}/others.txt`, words.draw.othersFile(write.number(others.lines.length))],
  ];
  return html`<details><summary>${words.draw.entries(write.number(ids.length))}</summary>
<ul class="entrants">${ids.slice(0, 1000).map((id) => html`<li>${nameOf(id) ?? id} <span class="orgnr">${id}</span></li>`)}</ul></details>
<dl class="facts"><div><dt>${words.draw.entriesHash}</dt><dd class="hash" id="entries-hash">${sha256}</dd></div></dl>
<ul class="plain">${files.map(([path, text]) => html`<li><a href="${path}" download>${text}</a></li>`)}</ul>`;
}

function showRecord({ order }: DrawRecord, telling: Telling): Markup {
  const { words, write } = telling;
  const placed = order.filter(({ place }) => place !== undefined);
  const waiting = order.filter(({ place }) => place === undefined);
  return html`<h3>${words.draw.gotPlace}</h3>
${showOrder(placed, words.draw.gotPlace, telling)}
<h3>${words.draw.reserve}</h3>
${waiting.length === 0 ? html`<p>${words.draw.nobody}</p>` : html`<details id="reserve"><summary>${words.draw.showReserve(write.number(waiting.length))}</summary>${showOrder(waiting, words.draw.reserve, telling)}</details>`}`;
}

function showOrder(order: DrawRecord['order'], caption: string, telling: Telling): Markup {
  const { words, write, nameOf } = telling;
  if (order.length === 0) return html`<p>${words.draw.nobody}</p>`;
  const hasTickets = order[0]?.ticket !== undefined;
  const ticket = (hash = ''): Content =>
    html`<td class="ticket"><b>${hash.slice(0, 8)}</b>${hash.slice(8)}</td>`;
  const rows = order.slice(0, MOST_LISTED).map(
    (one) =>
      html`<tr><td class="number">${write.number(one.rank)}</td><th scope="row">${nameOf(one.id) ?? one.id}</th><td class="key">${one.id}</td>${hasTickets && ticket(one.ticket)}</tr>
`,
  );
  const head = [
    words.draw.rank,
    words.desk.municipality,
    words.apply.orgnr,
    ...(hasTickets ? [words.draw.ticket] : []),
  ];
  return html`${table({ caption, head, rows, className: 'order' })}
${order.length > MOST_LISTED && html`<p class="note">${words.desk.more(write.number(order.length - MOST_LISTED))}</p>`}`;
}

/** Whether the record is right, by all that was published and the signature of the beacon. */
function showVerdict(finding: Finding, telling: Telling): Markup {
  const { words, language } = telling;
  return html`<p class="verdict" id="draw-verdict">${status(standingOf(finding), drawVerdict(finding, language).text)}</p>
<details><summary>${words.draw.whatWasChecked}</summary>${reasonList(sentencesOf(finding, telling), telling)}</details>`;
}

/** How a citizen checks it: the record, and the page that takes it. */
function showCheck(call: string, { words, language }: Telling): Markup {
  const { draw } = words;
  return html`<h3 id="check-draw">${draw.checkHeading}</h3>
<p>${draw.checkLead}</p>
<ol class="numbered">
<li><a href="/calls/${call}/record" download="${call}-record.json">${draw.getRecord}</a></li>
<li><a href="/verify.html#lang=${language}">${draw.openVerify}</a></li>
<li>${draw.thenDrop} <a href="/calls/${call}/announcement" download="${call}-announcement.json">${words.desk.download.announced}</a></li>
</ol>`;
}
