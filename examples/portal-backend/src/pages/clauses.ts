import type { Call } from 'utlysning';
import { html, type Markup } from './html.js';
import { table } from './table.js';
import type { Telling } from './telling.js';

type Kind = Call['clauses'][string]['kind'];

/** The ids of the clauses of some kinds. */
export function clausesOf({ clauses }: Call, ...kinds: readonly Kind[]): readonly string[] {
  return Object.keys(clauses).filter((id) => kinds.some((kind) => kind === clauses[id]?.kind));
}

/** Clauses of a call, or all, with their headings and what they say; it comes last. */
export function showClauses(
  { call, language, words, write }: Telling,
  ids: readonly string[] = Object.keys(call.clauses),
): Markup {
  const rows = Object.entries(call.clauses)
    .filter(([id]) => ids.includes(id))
    .map(
      ([id, { heading, text }]) =>
        html`<tr id="clause-${id}"><th scope="row" class="key">${id}</th><td lang="${call.language}">${heading}</td><td lang="${Object.hasOwn(Object(text), language) ? language : call.language}">${write.text(text)}</td></tr>
`,
    );
  const head = [words.clauses.clause, words.clauses.heading, words.clauses.says];
  return html`<section id="clauses" aria-labelledby="clauses-heading" class="sheet">
<h2 id="clauses-heading">${words.desk.sections.clauses}</h2>
<p>${words.clauses.lead}</p>
${table({ caption: words.clauses.caption, head, rows, className: 'clauses' })}
</section>`;
}
