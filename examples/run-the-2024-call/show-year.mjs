import { explain, untilNext } from 'utlysning';
import { paragraph, table } from './layout.mjs';
import { cited } from './show-applications.mjs';

/** How a gathering stands, in one sign. */
const SIGNS = {
  'attendance.enough': '+',
  'attendance.too-few': '-',
  'attendance.not-recorded': '?',
  'attendance.to-come': '.',
};

/** What those with a place did and claimed in the made-up year, and what that came to. */
export function showYear({ asOf, call, places }, context) {
  const { words, write, width, nameOf } = context;
  if (places.length === 0) return paragraph(words.nobody, width);
  const rows = places.map(({ orgnr, finding, statement }) => [
    nameOf(orgnr),
    gatherings(finding),
    ...['accepted', 'cut', 'refused'].map((sum) => write.money(statement.total[sum])),
    [write.money(statement.otherCosts.left)],
  ]);
  const head = [
    words.municipality,
    words.gatherings,
    words.accepted,
    words.cut,
    words.refused,
    [words.leftOf(write.money(call.grant.otherCosts.sum))],
  ];
  return [
    ...paragraph(words.asOf(write.moment(asOf, call.zone), next(asOf, call, context)), width),
    '',
    ...table(rows, width, head),
    ...paragraph(words.signs, width),
    ...places.flatMap((place) => remarks(place, call, context)),
  ];
}

/** The attendance of every gathering in the order of the call. */
function gatherings(finding) {
  const { findings } = finding.findings.find(({ criterion }) => criterion === 'attendance');
  return findings.map(({ reason }) => SIGNS[reason.code]).join(' ');
}

function next(asOf, call, { words, write }) {
  const until = untilNext(call, asOf);
  if (until === undefined) return words.allPassed;
  const { entry, margin } = until;
  const what = entry.kind === 'gathering' ? write.term(entry.id) : words.dates[entry.kind];
  return words.next(what, write.date(entry.written), write.margin(margin), cited(entry.clauses));
}

/** Where a place falls short, and what of its claims is not paid: nothing when all is well. */
function remarks({ orgnr, finding, statement }, call, { lang, width, nameOf }) {
  const short = leaves(finding).filter(({ outcome }) => outcome === 'not-met');
  const lines = statement.lines.filter(({ outcome }) => outcome !== 'accepted');
  const stays = statement.stay.gatherings.filter(({ finding }) => finding.outcome === 'not-met');
  const said = [
    ...short.flatMap((leaf) => explain(leaf, lang, call)),
    ...lines.flatMap((line) =>
      explain(line.finding, lang, call).map((sentence) => `${line.id}: ${sentence}`),
    ),
    ...stays.flatMap((stay) => explain(stay.finding, lang, call)),
  ];
  if (said.length === 0) return [];
  return ['', `  ${nameOf(orgnr)}`, ...said.flatMap((text) => bullet(text, width))];
}

function bullet(text, width) {
  return paragraph(text, width, 4).map((line, at) => (at === 0 ? `  - ${line.slice(4)}` : line));
}

function leaves(finding) {
  return finding.findings?.flatMap(leaves) ?? [finding];
}
