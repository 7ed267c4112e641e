import { describeMoment, timeline } from 'utlysning';
import { capital, code, plain, table } from './markdown.mjs';
import { sentences } from './section.mjs';

/** Every date of the call, in order, as it is written and as a moment. */
export function dates(context) {
  const { call, words } = context;
  const said = words.dates;
  const rows = timeline(call).map((entry) => [
    nameOf(entry, context),
    plain(dateOf(entry, context)),
    momentsOf(entry, context),
    entry.clauses.map(code).join(', '),
  ]);
  return [`## ${said.title}`, sentences(said.lead(call.zone)), table(said.head, rows)].join('\n\n');
}

function momentsOf({ at, to }, { words }) {
  if (at === undefined) return words.dates.notKnown;
  return [at, to].flatMap((moment) => (moment === undefined ? [] : code(moment))).join(' – ');
}

/** What a date is called: a gathering or an answer by its term, and all else with its round. */
function nameOf({ kind, id, round }, { call, words, write }) {
  const own = round === undefined ? id : id.slice(round.length + 1);
  const isNamed = words.dates.kinds[kind] === undefined || Object.hasOwn(call.terms, own);
  const name = isNamed ? plain(capital(write.term(own))) : words.dates.kinds[kind];
  return round === undefined ? name : `${name} (${plain(write.term(round))})`;
}

/** When it is, as exactly as the call says it. */
function dateOf({ kind, written, rule, limit, precision }, { call, lang, words, write }) {
  if (written === undefined) return words.limits[limit](describeMoment(rule, lang, call));
  const date = write.date(written);
  if (kind === 'course') return date;
  if (precision === 'month') return words.dates.tentative(date);
  return kind === 'gathering' || precision === 'minute' ? date : words.limits[limit](date, true);
}
