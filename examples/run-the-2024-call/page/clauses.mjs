import { html } from './html.mjs';
import { table } from './table.mjs';

/** The clauses that the page cites, with their headings and what they say; it comes last. */
export function showClauses({ call, cited, lang, words, write }) {
  const rows = Object.entries(call.clauses)
    .filter(([id]) => cited.has(id))
    .map(
      ([id, { heading, kind, text }]) =>
        html`<tr id="clause-${id}"><th scope="row" class="key">${id}</th><td>${words.kinds[kind]}</td><td lang="nb">${heading}</td><td lang="${languageOf(text, lang)}">${write.text(text)}</td></tr>
`,
    );
  const head = [words.clause, words.kind, words.heading, words.says];
  return html`<section id="clauses" aria-labelledby="clauses-heading" class="sheet">
<h2 id="clauses-heading">${words.clauses}</h2>
<p>${words.clausesLead}</p>
${table({ caption: words.clausesCited, head, rows, className: 'clauses' })}
</section>`;
}

/** The language in which the page has a text: bokmål where the call has none in nynorsk. */
function languageOf(text, lang) {
  return typeof text === 'object' && Object.hasOwn(text, lang) ? lang : 'nb';
}
