import { explain, remarks, untilNext } from 'utlysning';
import { paragraph, table } from './layout.mjs';
import { cited } from './show-applications.mjs';
import { usedOf } from './sums.mjs';

/** How a gathering stands, in one sign. */
const SIGNS = {
  'attendance.enough': '+',
  'attendance.too-few': '-',
  'attendance.too-many': '-',
  'attendance.so-far': '.',
  'attendance.not-recorded': '?',
  'attendance.to-come': '.',
};

/** What those with a place did and claimed in the made-up year, and what that came to. */
export function showYear({ asOf, call, places }, context) {
  const { words, write, width, nameOf } = context;
  if (places.length === 0) return paragraph(words.nobody, width);
  const rows = places.map((place) => [
    nameOf(place.orgnr),
    gatherings(place.finding),
    ...['accepted', 'cut', 'refused'].map((sum) => write.money(place.settlement.total.claims[sum])),
    [write.money(usedOf(place, 'other-costs').left)],
  ]);
  const head = [
    words.municipality,
    words.gatherings,
    words.accepted,
    words.cut,
    words.refused,
    [words.leftOf(write.money(call.grant.items['other-costs'].fixed))],
  ];
  return [
    ...paragraph(words.asOf(write.moment(asOf, call.zone), next(asOf, call, context)), width),
    '',
    ...table(rows, width, head),
    ...paragraph(words.signs, width),
    ...places.flatMap((place) => showRemarks(place, call, context)),
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
  const what = words.dates[entry.kind] ?? write.term(entry.id);
  const left = until.until === 'end' ? words.underWay : margin && write.margin(margin);
  const rest = left === undefined ? '' : `, ${left}`;
  return words.next(what, write.date(entry.written), rest, cited(entry.clauses));
}

/** Where a place falls short, what is recommended and not done, and what of its claims is not paid. */
function showRemarks({ orgnr, finding, settlement }, call, { lang, words, width, nameOf }) {
  const short = leaves(finding).filter(({ outcome }) => outcome === 'not-met');
  const sentences = (some) => new Set(some.flatMap((remark) => explain(remark, lang, call)));
  const lines = settlement.lines.filter(({ outcome }) => outcome !== 'accepted');
  const said = [
    ...short.flatMap((leaf) => explain(leaf, lang, call)),
    ...[...sentences(remarks(finding))].map((sentence) => `${words.recommended}: ${sentence}`),
    ...lines.flatMap((line) =>
      explain(line.finding, lang, call).map((sentence) => `${line.claim}: ${sentence}`),
    ),
    ...[...sentences(settlement.remarks)].map((sentence) => `${words.noticed}: ${sentence}`),
  ];
  if (said.length === 0) return [];
  return ['', `  ${nameOf(orgnr)}`, ...said.flatMap((text) => bullet(text, width))];
}

function bullet(text, width) {
  return paragraph(text, width, 4).map((line, at) => (at === 0 ? `  - ${line.slice(4)}` : line));
}

/** The parts of a finding that are required. */
function leaves(finding) {
  if (finding.level === 'recommended') return [];
  return finding.findings?.flatMap(leaves) ?? [finding];
}
