import { deadlineMs, timestamp, writing } from 'utlysning';
import { norway } from 'utlysning/municipalities';
import { commands } from './commands.mjs';
import { paragraph, table } from './layout.mjs';
import { namesOn } from './names.mjs';
import { cited, showCounts, showRefused, showRegister } from './show-applications.mjs';
import { showCheck, showDraw } from './show-draw.mjs';
import { showGrant } from './show-grant.mjs';
import { showYear } from './show-year.mjs';
import { words } from './words.mjs';

/** The kinds of clauses that the print-out cites. */
const CITED = ['eligibility', 'draw', 'grant', 'participation', 'timeline'];

/** The print-out of a run, for a person: plain text in lines of `width` signs. */
export function show(run) {
  const { call, lang, width, applications, admission, record, verification, year, files } = run;
  const context = {
    call,
    lang,
    width,
    files,
    words: words[lang],
    write: writing(lang, call),
    nameOf: namesOn(call.deadline.at.slice(0, 10), norway),
    commands: commands(record, files.record),
  };
  const said = context.words;
  const sections = [
    {
      title: said.applications,
      lines: [...showCounts(admission, context), ...showRegister(admission, context)],
    },
    ...showRefused(admission, context),
    { title: said.draw, lines: showDraw(record, context) },
    { title: said.check, lines: showCheck(record, verification, context) },
    { title: said.grant, lines: showGrant(record, admission, applications, context) },
    { title: said.year, lines: showYear(year, context) },
    { title: said.clauses, lines: showClauses(context) },
  ];
  const lines = [
    ...showHead(context),
    ...sections.flatMap(({ title, lines }) => ['', title, '-'.repeat(title.length), ...lines]),
    '',
    said.written,
    ...Object.values(files).map((file) => `  ${file}`),
    '',
    said.open(files.page),
  ];
  return `${lines.join('\n')}\n`;
}

function showHead({ call, words, write, width }) {
  const title = write.text(call.title);
  const deadline = write.moment(timestamp(new Date(deadlineMs(call))), call.zone);
  const { capacity } = call.selection;
  const places = write.number(capacity.places);
  return [
    title,
    '='.repeat(title.length),
    ...paragraph(call.organiser, width, 0),
    `${words.deadline(deadline)}${cited(call.deadline.clauses)}`,
    `${words.places(places)}${cited(capacity.clauses)}`,
  ];
}

/** Where in the call the clauses stand: those of one heading on one line. */
function showClauses({ call, width }) {
  const headings = new Map();
  for (const [id, { heading, kind }] of Object.entries(call.clauses)) {
    if (CITED.includes(kind)) headings.set(heading, [...(headings.get(heading) ?? []), id]);
  }
  return table(
    [...headings].map(([heading, ids]) => [ids.join(', '), [heading]]),
    width,
  );
}
