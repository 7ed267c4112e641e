import { explain } from 'utlysning';
import { anchor, code, list, plain, table } from './markdown.mjs';

/**
 * A section of the page: `title`, the `level` of its heading, the `clauses` that it stands on, and
 * its `blocks` of Markdown. Blocks that are empty are left out.
 */
export function showSection({ title, level, clauses, blocks }, context) {
  const cited = list(clauses.map((id) => citation(id, context)));
  return [`${'#'.repeat(level)} ${title}`, cited, ...blocks]
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
  const codes = findings.map(({ reason }) => reason.code);
  const oneOfEach = findings.filter((_, at) => codes.lastIndexOf(codes[at]) === at);
  const inOrder = OUTCOMES.flatMap((outcome) =>
    oneOfEach.filter((finding) => finding.outcome === outcome),
  );
  return list(
    inOrder.map(
      (finding) =>
        `${code(finding.reason.code)}, ${context.words.outcomes[finding.outcome]}: ${told(finding, context)}`,
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
      code(finding.reason.code),
      told(finding, context),
    ]),
  );
}

/** Why a finding came out as it did, as a person is told. */
function told(finding, { call, lang }) {
  return plain(explain(finding, lang, call).join(' '));
}

/** A clause with its heading and what it says. */
function citation(id, { call, words }) {
  const { heading, says } = call.clauses[id];
  return `${code(id)} ${words.quote(plain(heading))}: ${plain(says)}`.trim();
}
