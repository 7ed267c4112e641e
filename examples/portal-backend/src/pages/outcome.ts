import type { assess } from '../assess.js';
import { html, type Markup } from './html.js';
import { groundParagraphs } from './reasons.js';
import { status } from './signs.js';
import type { Telling } from './telling.js';
import type { Outcome } from './words.js';

export type Assessed = Awaited<ReturnType<typeof assess>>;

/** What became of an application, with its grounds, and where it came in the draw. */
export function showOutcome(assessed: Assessed, places: number | null, telling: Telling): Markup {
  const { words, call, write } = telling;
  const { provisional, finding, draw, opening } = assessed;
  const list = assessed.list as Outcome;
  const standing = list === 'eligible' ? 'met' : list === 'rejected' ? 'not-met' : 'to-come';
  const by = 'by' in assessed && typeof assessed.by === 'string' ? assessed.by : undefined;
  return html`<section class="sheet" id="outcome" aria-labelledby="outcome-heading">
<h2 id="outcome-heading">${words.outcome.heading}</h2>
${draw && html`<p class="drawn"><b>${draw.place ? words.outcome.place(write.number(draw.rank)) : words.outcome.reserve(write.number(draw.rank), write.number(draw.rank - (places ?? 0)))}</b></p>`}
${draw && html`<p><a href="/draw/${call.id}">${words.outcome.seeDraw}</a></p>`}
<p class="verdict">${status(standing, words.outcome.verdicts[list])}</p>
<p class="note">${provisional ? words.outcome.provisional : words.outcome.final}</p>
${by && html`<p>${words.outcome.superseded(by)}</p>`}
${groundParagraphs(finding, telling)}
${opening && html`<p>${words.outcome.opening}</p><dl class="facts" id="opening"><div><dt>${words.outcome.salt}</dt><dd class="hash">${opening.salt}</dd></div><div><dt>${words.outcome.line}</dt><dd>${opening.line}</dd></div></dl>`}
</section>`;
}
