import { paragraph, table } from './layout.mjs';
import { MOST_LISTED } from './show-applications.mjs';

/** How many signs the columns of organisation numbers and of whole tickets have. */
const ORGNR = 9;
const TICKET = 64;

/**
 * The entrants of a draw in their order, those that are asked for. All parts of an order have the
 * same columns. Where a whole ticket does not fit beside the names, half of it is shown.
 */
export function showOrder(order, isAsked, { words, write, width, nameOf, files }) {
  const asked = order.filter(isAsked);
  if (asked.length === 0) return [`    ${words.nobody}`];
  const digits = Math.max(words.rank.length, `${order.length}`.length);
  const longest = Math.max(...order.map(({ id }) => nameOf(id).length));
  const isWhole = 2 + digits + 2 + longest + 2 + ORGNR + 2 + TICKET <= width;
  const shown = (ticket = '') => (isWhole ? ticket : ticket.slice(0, TICKET / 2));
  const row = (rank, name, ...rest) => [rank.padStart(digits), name.padEnd(longest), ...rest];

  const listed = asked.slice(0, MOST_LISTED);
  const more = asked.length - listed.length;
  const rows = listed.map(({ rank, id, ticket }) =>
    row(`${rank}`, nameOf(id), id, [shown(ticket)]),
  );
  const ticket = isWhole ? words.ticket : words.halfTicket;
  const hasTickets = order[0].ticket !== undefined;
  const head = row(words.rank, words.municipality, words.orgnr, [hasTickets ? ticket : '']);
  return [
    ...table(rows, width, head),
    ...(more > 0 ? paragraph(words.more(write.number(more), files.record), width) : []),
  ];
}
