import { html } from './html.mjs';

/** How many rows of a list are shown: of hundreds, nobody reads on. */
export const MOST_LISTED = 50;

/**
 * A table with a caption, in a frame of its own that scrolls when the table is wider than the page.
 * A head is what stands in it, or a list of that and a class.
 */
export function table({ caption, head, rows, className = '', isCaptionShown = false }) {
  const heads = head.map((one) => {
    const [what, ofHead = ''] = Array.isArray(one) ? one : [one];
    return html`<th scope="col" class="${ofHead}">${what}</th>`;
  });
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table class="${className}">
<caption class="${isCaptionShown ? '' : 'unseen'}">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`;
}
