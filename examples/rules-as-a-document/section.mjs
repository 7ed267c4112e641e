import { decisive, explain } from 'utlysning';
import { anchor, code, list, plain, table } from './markdown.mjs';

/**
 * A section of the page: `title`, the `level` of its heading, the `clauses` that it stands on, how
 * they are read, and its `blocks` of Markdown. Blocks that are empty are left out.
 */
export function showSection({ title, level, clauses, reading, blocks }, context) {
  const cited = list(clauses.map((id) => citation(id, context)));
  const { words, write } = context;
  const read = reading === undefined ? '' : words.reading(plain(write.text(reading)));
  return [`${'#'.repeat(level)} ${title}`, cited, read, ...blocks]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A link to a section, which takes {@link targets} below it. */
export function linkTo({ title }) {
  return `[${title}]`;
}

/** Where the links to sections lead. */
export function targets(sections) {
  return sections.map(({ title }) => `[${title}]: #${anchor(title)}`).join('\n');
}

const OUTCOMES = ['met', 'not-met', 'undetermined'];

/** A paragraph with a line for each sentence. */
export function sentences(...lines) {
  return lines.flat().join('\n');
}

/** The reasons among some findings, of each the last, with the sentence that a person is told. */
export function reasonList(findings, context) {
  const codes = findings.map(codesOf);
  const oneOfEach = findings.filter((_, at) => codes.lastIndexOf(codes[at]) === at);
  const inOrder = OUTCOMES.flatMap((outcome) =>
    oneOfEach.filter((finding) => finding.outcome === outcome),
  );
  return list(
    inOrder.map(
      (finding) =>
        `${codesOf(finding)}, ${context.words.outcomes[finding.outcome]}: ${told(finding, context)}`,
    ),
  );
}

/** Examples in a table: what the case is, what becomes of it, and why. */
export function exampleTable(examples, context) {
  const { example } = context.words;
  return table(
    [example.what, example.outcome, example.code, example.why],
    examples.map(({ what, outcome, finding }) => [
      what,
      outcome,
      codesOf(finding),
      told(finding, context),
    ]),
  );
}

/** The codes that decide a finding: its own, or those of its parts. */
export function codesOf(finding) {
  return [...new Set(decisive(finding).map(({ reason }) => code(reason.code)))].join(', ');
}

/** Why a finding came out as it did, as a person is told. */
function told(finding, { call, lang }) {
  return plain(explain(finding, lang, call).join(' '));
}

/** A clause with its heading and what it says. */
function citation(id, { call, words, write }) {
  const { heading, text } = call.clauses[id];
  return `${code(id)} ${words.quote(plain(heading))}: ${plain(write.text(text))}`.trim();
}
