import { html } from './html.mjs';

/** What the signs look like: each has an outline of its own, so that none needs its colour. */
const SHAPES = {
  met: html`<circle cx="10" cy="10" r="9"/><path class="line" d="m5.8 10.4 3 3 5.6-6.4"/>`,
  'not-met': html`<rect x="1.5" y="1.5" width="17" height="17" rx="3"/><path class="line" d="m6.5 6.5 7 7m0-7-7 7"/>`,
  missed: html`<path d="M10 .8 19.2 10 10 19.2.8 10Z"/><path class="line" d="M6.5 10h7"/>`,
  'to-come': html`<circle class="open" cx="10" cy="10" r="8"/><path class="hands" d="M10 5.5V10l3 2"/>`,
  'not-recorded': html`<circle class="open" cx="10" cy="10" r="8" stroke-dasharray="3.2 2.2"/><path class="hands" d="M7.6 7.9a2.4 2.4 0 1 1 3.5 2.2c-.8.5-1.1.8-1.1 1.8m0 2.2v.3"/>`,
};

/** The shapes and patterns that the page draws with, once. */
export const defs = html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Object.entries(SHAPES).map(([name, shape]) => html`<symbol id="sign-${name}" viewBox="0 0 20 20">${shape}</symbol>`)}
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="under" width="6" height="6"/><rect class="stripe" width="2.5" height="6"/></pattern>
<pattern id="hatch-cut" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="under" width="5" height="5"/><rect class="stripe" width="2.5" height="5"/></pattern>
<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="under" width="5" height="5"/><circle class="stripe" cx="2.5" cy="2.5" r="1.2"/></pattern>
</defs>
</svg>`;

/** A sign, which the words beside it say as well. */
export function sign(name) {
  const shape = Object.hasOwn(SHAPES, name) ? name : 'not-recorded';
  return html`<svg class="sign ${shape}" aria-hidden="true" focusable="false"><use href="#sign-${shape}"/></svg>`;
}

/** A sign with its words. */
export function status(name, text) {
  return html`<span class="status ${name}">${sign(name)}<span>${text}</span></span>`;
}
