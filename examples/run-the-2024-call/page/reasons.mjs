import { explain } from 'utlysning';
import { html } from './html.mjs';

/** Ids of clauses, each a link to where the page says what it says. */
export function cite(clauses, { call, cited }) {
  return clauses.map((id) => {
    if (!Object.hasOwn(call.clauses, id)) return html`<span class="clause">${id}</span> `;
    cited.add(id);
    return html`<a class="clause" href="#clause-${id}">${id}</a> `;
  });
}

/** Ids of clauses after a text. */
export function citing(clauses, context) {
  return clauses.length > 0 && html` <span class="cites">${cite(clauses, context)}</span>`;
}

/** A sentence of the library, with the clauses at its end as links. */
function reason(sentence, context) {
  const end = / \(([^()]+)\)\.$/.exec(sentence);
  const clauses = end?.[1].split(', ') ?? [];
  const areClauses = clauses.every((id) => Object.hasOwn(context.call.clauses, id));
  if (end === null || !areClauses) return html`<span>${sentence}</span>`;
  return html`<span>${sentence.slice(0, end.index)}.</span>${citing(clauses, context)}`;
}

/** Sentences of the library as a list. */
export function reasons(sentences, context) {
  return html`<ul class="reasons">${sentences.map((sentence) => html`<li>${reason(sentence, context)}</li>`)}</ul>`;
}

/** Why a finding came out as it did. */
export function why(finding, context) {
  return explain(finding, context.lang, context.call);
}
