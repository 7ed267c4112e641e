import { explain } from 'utlysning';
import { paragraph, table } from './layout.mjs';

/** How many applications of one kind are listed: of hundreds, nobody reads on. */
export const MOST_LISTED = 50;

/** How many applications came to what. */
export function showCounts(admission, { words, write, width }) {
  const kinds = ['eligible', 'rejected', 'superseded', 'undetermined', 'withdrawn'].filter(
    (kind) => kind !== 'withdrawn' || admission.withdrawn.length > 0,
  );
  const counts = kinds.map((kind) => [words[kind], admission[kind].length]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const rows = [...counts, [words.inAll, total]];
  const digits = write.number(total).length;
  return table(
    rows.map(([label, count]) => [label, [write.number(count).padStart(digits)]]),
    width,
  );
}

/** The register in which the applicants were looked up. */
export function showRegister({ register }, { words, width }) {
  return ['', ...paragraph(words.register(register.name, register.version), width)];
}

/** Who was rejected, superseded or left undecided, and why: a table for each that has any. */
export function showRefused({ rejected, superseded, undetermined, withdrawn }, context) {
  const { call, lang, words, write } = context;
  const why = ({ finding }) => explain(finding, lang, call);
  const clauses = cited(call.severalApplications.clauses);
  return [
    [words.rejected, rejected, why],
    [words.superseded, superseded, ({ by }) => [words.supersededBy(by, clauses)]],
    [words.undetermined, undetermined, why],
    [words.withdrawn, withdrawn, ({ at }) => [words.withdrawnAt(write.moment(at, call.zone))]],
  ]
    .filter(([, list]) => list.length > 0)
    .map(([title, list, reasons]) => ({
      title: `${title}: ${write.number(list.length)}`,
      lines: showList(list, reasons, context),
    }));
}

function showList(list, reasons, { words, write, width, nameOf, files }) {
  const listed = list.slice(0, MOST_LISTED);
  const rows = listed.map((one) => [one.id, one.orgnr, nameOf(one.orgnr), reasons(one)]);
  const head = [words.id, words.orgnr, words.municipality, [words.why]];
  const more = list.length - listed.length;
  return [
    ...table(rows, width, head),
    ...(more > 0 ? paragraph(words.more(write.number(more), files.admission), width) : []),
  ];
}

/** Clauses as the library cites them, after a blank; nothing when there are none. */
export function cited(clauses) {
  return clauses.length === 0 ? '' : ` (${clauses.join(', ')})`;
}
