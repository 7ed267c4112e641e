import { commands } from '../commands.mjs';
import { html } from './html.mjs';
import { citing, reasons, why } from './reasons.mjs';
import { status } from './signs.mjs';
import { MOST_LISTED, table } from './table.mjs';
import { ticketLine } from './ticket-line.mjs';

/** Who got a place, who waits, what that rests on, and how to check it. */
export function showDraw(context) {
  const { call, record, words, write } = context;
  const numbers = [record.order.length, record.announcement.selection.places].map(write.number);
  const { capacity, clauses: ofDraw } = call.selection;
  const clauses = [...capacity.clauses, ...ofDraw];
  return html`<section id="draw" aria-labelledby="draw-heading" class="sheet">
<h2 id="draw-heading">${words.draw}</h2>
<p>${words.drawn(...numbers)}${citing(clauses, context)}</p>
${ticketLine(context)}
<h3>${words.gotPlace}</h3>
${showOrder(({ place }) => place, words.gotPlace, context)}
<h3>${words.reserve}</h3>
${showReserve(context)}
${showRandomness(context)}
${showCheck(context)}
</section>`;
}

function showReserve(context) {
  const { record, words, write } = context;
  const waiting = record.order.filter(({ place }) => !place).length;
  if (waiting === 0) return html`<p>${words.nobody}</p>`;
  return html`<details><summary>${words.showReserve(write.number(waiting))}</summary>
${showOrder(({ place }) => !place, words.reserve, context)}
</details>`;
}

function showOrder(isAsked, caption, { record, places, words, write, nameOf }) {
  const asked = record.order.filter(isAsked);
  if (asked.length === 0) return html`<p>${words.nobody}</p>`;
  const listed = asked.slice(0, MOST_LISTED);
  const more = asked.length - listed.length;
  const hasTickets = listed[0].ticket !== undefined;
  const shown = new Set(places.slice(0, MOST_LISTED).map(({ orgnr }) => orgnr));
  const rows = listed.map(({ rank, id, place, ticket }) => {
    const name = nameOf(id);
    const linked = place && shown.has(id) ? html`<a href="#place-${id}">${name}</a>` : name;
    return html`<tr><td class="number">${write.number(rank)}</td><th scope="row">${linked}</th><td class="key">${id}</td>${hasTickets && html`<td class="ticket">${showTicket(ticket)}</td>`}</tr>
`;
  });
  const head = [
    [words.rank, 'number'],
    words.municipality,
    words.orgnr,
    ...(hasTickets ? [words.ticket] : []),
  ];
  return html`${table({ caption, head, rows, className: 'order' })}
${more > 0 && html`<p class="note">${words.more(write.number(more), 'record.json')}</p>`}`;
}

/** The whole ticket; its first signs, which tell it from the others, stand out. */
function showTicket(ticket = '') {
  return html`<b>${ticket.slice(0, 8)}</b>${ticket.slice(8)}`;
}

function showRandomness({ call, record, words, write }) {
  const { announcement, entries, revealed, seed } = record;
  const sources = revealed.map((given, at) => {
    if (given.kind === 'secret') return [words.secret, given.secret];
    if (given.kind === 'drand') return [words.drand(given.round), given.signature];
    return [words.numbers(announcement.sources[at].name), given.numbers.join(' ')];
  });
  const facts = [
    [words.drawnAt, write.moment(announcement.drawAt, call.zone), 'text'],
    [words.entries, entries.sha256],
    ...sources,
    [words.seed, seed],
  ];
  return html`<h3>${words.randomness}</h3>
<dl class="facts">${facts.map(
    ([
      term,
      value,
      kind = 'hash',
    ]) => html`<div><dt>${term}</dt><dd class="${kind}">${value}</dd></div>
`,
  )}</dl>
<p class="note">${words.inventedRandomness}</p>`;
}

/** What the verification found, and the lines of a shell that find it anew. */
function showCheck(context) {
  const { record, verification, words, nameOf } = context;
  const [first] = record.order;
  const lines = commands(record, 'record.json').ticket.map((line) => line.slice(2));
  const { outcome } = verification;
  return html`<h3>${words.check}</h3>
<p class="verdict">${status(outcome === 'undetermined' ? 'open' : outcome, words.verdicts[outcome])}</p>
<details><summary>${words.whatWasChecked}</summary>${reasons(why(verification, context), context)}</details>
<h4>${words.checkIt}</h4>
${
  first?.ticket !== undefined &&
  html`<p>${words.checkTicket(nameOf(first.id))}</p>
<pre tabindex="0" role="region" aria-label="${words.checkTicketLabel}">${lines.join('\n')}</pre>
<p class="hash">${first.ticket}</p>`
}
<p>${words.checkAll}</p>
<pre tabindex="0" role="region" aria-label="${words.checkAllLabel}">sh verify.sh record.json</pre>`;
}
