import { html } from './html.mjs';

/**
 * A bar of what is used of a sum and what is left of it, and behind its end what was cut. Bars with
 * one `longest` are on one scale. It is for the eye: the numbers stand beside it.
 */
export function sumBar({ accepted, left, cut }, longest) {
  const share = (ore) => (longest === 0 ? 0 : Math.round((ore / longest) * 100_000) / 1000);
  const end = share(accepted + left);
  return html`<svg class="bar" width="100%" height="20" aria-hidden="true" focusable="false">
<rect class="left" x="0%" width="${end}%" y="1" height="18"/><rect class="used" x="0%" width="${share(accepted)}%" y="1" height="18"/>${cut > 0 && html`<rect class="cut" x="${end}%" width="${share(cut)}%" y="1" height="18"/>`}<line class="cap" x1="${end}%" x2="${end}%" y1="0" y2="20"/>
</svg>`;
}

/** How long a bar has to be for each of some sums to fit. */
export function longestOf(sums) {
  return Math.max(0, ...sums.map(({ accepted, left, cut }) => accepted + left + cut));
}

/** A bar of how many of a whole are what: parts side by side, each with its own pattern. */
export function partsBar(parts) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const rects = parts.map(({ name, count }) => {
    const x = before;
    before += count;
    if (count === 0) return undefined;
    return html`<rect class="part ${name}" x="${percent(x, whole)}%" width="${percent(count, whole)}%" y="1" height="18"/>`;
  });
  return html`<svg class="bar" width="100%" height="20" aria-hidden="true" focusable="false">${rects}</svg>`;
}

/** What a part of such a bar looks like, for the list of its parts. */
export function swatch(name) {
  return html`<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false"><rect class="part ${name}" x="1" y="1" width="12" height="12"/></svg>`;
}

function percent(part, whole) {
  return Math.round((part / whole) * 100_000) / 1000;
}
