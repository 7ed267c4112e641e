import { html } from './html.mjs';

/** Of more tickets than these, nobody could tell one from the other. */
const MOST_DRAWN = 150;

/** The tickets of a draw on a line from the lowest that there can be to the highest. */
export function ticketLine({ record, words, write }) {
  const { order } = record;
  const isLine = order.length <= MOST_DRAWN && order.every(({ ticket }) => ticket?.length === 64);
  if (!isLine) return undefined;
  const tickets = order.map(({ ticket, place }) => ({ x: percentOf(ticket), place }));
  const last = tickets.findLast(({ place }) => place)?.x ?? 0;
  const first = tickets.find(({ place }) => !place)?.x ?? 100;
  const cut = Math.round((last + first) * 50) / 100;
  const placed = tickets.filter(({ place }) => place).length;
  return html`<figure class="tickets">
<svg role="img" aria-label="${words.ticketsPicture(write.number(order.length), write.number(placed))}" width="100%" height="5.6rem">
<rect class="ground" x="0%" width="${cut}%" y="1.4rem" height="2.6rem"/>
<text x="0%" y="1rem">${words.gotPlace}</text><text x="${cut}%" dx="8" y="1rem">${words.reserve}</text>
<line class="axis" x1="0%" x2="100%" y1="4rem" y2="4rem"/><line class="cut" x1="${cut}%" x2="${cut}%" y1="0.2rem" y2="4.6rem"/>
${tickets.map(({ x, place }) => html`<line class="stem ${place && 'placed'}" x1="${x}%" x2="${x}%" y1="${place ? '2rem' : '2.7rem'}" y2="4rem"/><circle class="moment ${place ? 'placed' : 'waiting'}" cx="${x}%" cy="${place ? '2rem' : '2.7rem'}" r="4.5"/>`)}
<text x="0%" y="5.3rem">0</text><text x="100%" y="5.3rem" text-anchor="end">2<tspan baseline-shift="super" font-size="75%">256</tspan></text>
</svg>
<figcaption>${words.ticketsCaption}</figcaption>
</figure>`;
}

/** Where a ticket lies between 0 and 2²⁵⁶, in percent; its first 52 bits are more than enough. */
function percentOf(ticket) {
  return Math.round((Number.parseInt(ticket.slice(0, 13), 16) / 2 ** 52) * 10_000) / 100;
}
