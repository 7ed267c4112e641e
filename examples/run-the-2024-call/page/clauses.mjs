import { html } from './html.mjs';
import { table } from './table.mjs';

/** The clauses that the page cites, with their headings and what they say; it comes last. */
export function showClauses({ call, cited, words }) {
  const rows = Object.entries(call.clauses)
    .filter(([id]) => cited.has(id))
    .map(
      ([id, { heading, kind, says }]) =>
        html`<tr id="clause-${id}"><th scope="row" class="key">${id}</th><td>${words.kinds[kind]}</td><td lang="nb">${heading}</td><td lang="en">${says}</td></tr>
`,
    );
  const head = [words.clause, words.kind, words.heading, words.says];
  return html`<section id="clauses" aria-labelledby="clauses-heading" class="sheet">
<h2 id="clauses-heading">${words.clauses}</h2>
<p>${words.clausesLead}</p>
${table({ caption: words.clausesCited, head, rows, className: 'clauses' })}
</section>`;
}
