import { type Content, html, type Markup } from './html.js';

/** How many rows of a list are shown: of hundreds, nobody reads on. */
export const MOST_LISTED = 100;

/** A table with a caption, in a frame of its own that scrolls when it is wider than the page. */
export function table(given: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: Content;
  readonly className: string;
}): Markup {
  const { caption, head, rows, className } = given;
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table class="${className}">
<caption class="unseen">${caption}</caption>
<thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`;
}
