import { type Content, html, type Markup } from './html.js';
import type { Standing } from './words.js';

/** What the signs look like: each has an outline of its own, so that none needs its colour. */
const SHAPES: Readonly<Record<Standing, Markup>> = {
  met: html`<circle cx="10" cy="10" r="9"/><path class="line" d="m5.8 10.4 3 3 5.6-6.4"/>`,
  'not-met': html`<rect x="1.5" y="1.5" width="17" height="17" rx="3"/><path class="line" d="m6.5 6.5 7 7m0-7-7 7"/>`,
  'to-come': html`<circle class="open" cx="10" cy="10" r="8"/><path class="hands" d="M10 5.5V10l3 2"/>`,
};

/** The shapes that a page draws with, once. */
export const defs = html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Object.entries(SHAPES).map(([name, shape]) => html`<symbol id="sign-${name}" viewBox="0 0 20 20">${shape}</symbol>`)}
</defs>
</svg>`;

/** A sign with its words. */
export function status(standing: Standing, text: Content): Markup {
  return html`<span class="status ${standing}"><svg class="sign ${standing}" aria-hidden="true" focusable="false"><use href="#sign-${standing}"/></svg><span>${text}</span></span>`;
}

/** How an outcome is shown: what is not known yet is to come. */
export function standingOf({ outcome }: { readonly outcome: string }): Standing {
  return outcome === 'met' || outcome === 'not-met' ? outcome : 'to-come';
}
