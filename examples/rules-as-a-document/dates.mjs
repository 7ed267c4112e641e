import { timeline } from 'utlysning';
import { capital, code, plain, table } from './markdown.mjs';
import { sentences } from './section.mjs';

/** Every date of the call, in order, as it is written and as a moment. */
export function dates(context) {
  const { call, words } = context;
  const said = words.dates;
  const rows = timeline(call).map((entry) => [
    nameOf(entry, context),
    plain(dateOf(entry, context)),
    [entry.at, entry.to].flatMap((at) => (at === undefined ? [] : code(at))).join(' – '),
    entry.clauses.map(code).join(', '),
  ]);
  return [`## ${said.title}`, sentences(said.lead(call.zone)), table(said.head, rows)].join('\n\n');
}

function nameOf({ kind, id }, { words, write }) {
  return kind === 'gathering' ? plain(capital(write.term(id))) : words.dates.kinds[kind];
}

/** When it is, as exactly as the call says it; an answer or a report is due by a day. */
function dateOf({ kind, written, precision }, { call, words, write }) {
  if (kind === 'answer' || kind === 'report') {
    return words.dueBy[call[kind].runsTo](write.day(written));
  }
  const date = write.date(written);
  return precision === 'month' ? words.dates.tentative(date) : date;
}
