import { type Finding, grounds } from 'utlysning';
import { type Content, html, type Markup } from './html.js';
import type { Telling } from './telling.js';

/** Ids of clauses, each a link to where the page says what it says. */
export function cite(clauses: readonly string[], { call }: Telling): Content {
  if (clauses.length === 0) return undefined;
  const links = clauses.map((id) =>
    Object.hasOwn(call.clauses, id)
      ? html`<a class="clause" href="#clause-${id}">${id}</a> `
      : html`<span class="clause">${id}</span> `,
  );
  return html` <span class="cites">${links}</span>`;
}

/** A sentence, and what it stands on. */
interface Said {
  readonly text: string;
  readonly clauses: readonly string[];
}

/** What decides a finding: sentences with their clauses, each once. */
export function sentencesOf(finding: Finding, { language, call }: Telling): readonly Said[] {
  const all = grounds(call, finding, { language }).grounds.map(({ text, clauses }) => ({
    text: `${text}.`,
    clauses: clauses.map(({ id }) => id),
  }));
  return all.filter(({ text }, index) => all.findIndex((one) => one.text === text) === index);
}

export function reasonList(sentences: readonly Said[], telling: Telling): Markup {
  return html`<ul class="reasons">${sentences.map(({ text, clauses }) => html`<li><span>${text}</span>${cite(clauses, telling)}</li>`)}</ul>`;
}

/** Grounds as paragraphs of a letter: the sentence, then each clause with its heading in the call. */
export function groundParagraphs(finding: Finding, { language, call }: Telling): Markup {
  const paragraphs = grounds(call, finding, { language }).grounds.map(
    ({ text, clauses }) => html`<li><p>${text}.</p>
<p class="sub">${clauses.map(({ id, heading }) => html`<a class="clause" href="#clause-${id}">${id}</a> ${heading && html`<span lang="nb">${heading}</span>`} `)}</p></li>
`,
  );
  return html`<ol class="grounds">${paragraphs}</ol>`;
}
