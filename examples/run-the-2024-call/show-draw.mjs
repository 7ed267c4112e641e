import { explain } from 'utlysning';
import { paragraph } from './layout.mjs';
import { cited } from './show-applications.mjs';
import { showOrder } from './show-order.mjs';

/** Who got a place, in which order the others wait, and what that rests on. */
export function showDraw(record, context) {
  const { call, words, write, width } = context;
  const { order } = record;
  const entrants = write.number(order.length);
  const places = write.number(record.announcement.selection.places);
  const placed = [`  ${words.gotPlace}`, ...showOrder(order, ({ place }) => place, context)];
  const { capacity, clauses: ofDraw } = call.selection;
  const clauses = cited([...capacity.clauses, ...ofDraw]);
  return [
    ...paragraph(words.drawn(entrants, places, clauses), width),
    '',
    ...placed,
    '',
    `  ${words.reserve}`,
    ...showOrder(order, ({ place }) => !place, context),
    '',
    `  ${words.randomness}`,
    ...showRandomness(record, context),
    '',
    ...paragraph(words.invented, width),
  ];
}

function showRandomness({ announcement, entries, revealed, seed }, { call, words, write, width }) {
  const sources = revealed.map((given, at) =>
    given.kind === 'secret'
      ? [words.secret, given.secret]
      : [words.numbers(announcement.sources[at].name), given.numbers.join(' ')],
  );
  const values = [[words.entries, entries.sha256], ...sources, [words.seed, seed]];
  return [
    ...values.flatMap(([label, value]) => [`  ${label}:`, ...paragraph(value, width, 4)]),
    `  ${words.drawAt(write.moment(announcement.drawAt, call.zone))}.`,
  ];
}

/** What the verification found, and the lines of a shell that find it anew. */
export function showCheck(record, verification, { lang, words, width, nameOf, commands }) {
  const sentences = explain(verification, lang).flatMap((sentence) => {
    const lines = paragraph(sentence, width, 4);
    return lines.map((line, at) => (at === 0 ? line.replace('    ', '  - ') : line));
  });
  const [first] = record.order;
  const ticket = [
    '',
    ...paragraph(words.checkTicket(nameOf(first?.id)), width),
    `    ${first?.ticket}`,
    ...commands.ticket,
  ];
  return [
    ...paragraph(words.checked, width),
    ...sentences,
    ...(first?.ticket === undefined ? [] : ticket),
    '',
    ...paragraph(words.checkAll, width),
    ...commands.all,
  ];
}
