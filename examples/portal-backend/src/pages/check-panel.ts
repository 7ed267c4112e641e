import { advise, type Finding, marginTo } from 'utlysning';
import type { checkKept } from '../check.js';
import { changeableAt } from '../round.js';
import { html, type Markup } from './html.js';
import { cite, sentencesOf } from './reasons.js';
import { standingOf, status } from './signs.js';
import { momentOf, type Telling } from './telling.js';
import type { Requirement } from './words.js';

export type Check = Awaited<ReturnType<typeof checkKept>>;

/**
 * What of an application is met, what is missing and what to do, and how long is left. The script
 * puts a newer one in its place; only the line of counts is read out, and only when it changes.
 */
export function checkPanel(check: Check, telling: Telling): Markup {
  const { words, write, call } = telling;
  const { at, deadline, finding, ifSubmittedNow } = check;
  const parts = finding.findings ?? [];
  const count = (outcome: string) => parts.filter((part) => part.outcome === outcome).length;
  const now = ifSubmittedNow.outcome === 'met' ? 'met' : 'not-met';
  return html`<section id="check" class="sheet" aria-labelledby="check-heading" tabindex="-1">
<h2 id="check-heading">${words.check.heading}</h2>
<p id="check-status" role="status">${words.check.counts(count('met'), count('not-met'), count('undetermined'))}</p>
<div id="check-body">
<p class="time-left">${write.margin(marginTo(deadline, at, call.zone))}</p>
<p class="sub">${words.apply.deadline}: ${momentOf(telling, deadline)}</p>
<ul class="requirements">${parts.map((part) => showRequirement(part, check, telling))}</ul>
<p class="if-now ${now}">${words.check.now[now]}</p>
<p class="note">${words.check.asOf(momentOf(telling, at))}</p>
</div>
</section>`;
}

function showRequirement(part: Finding, { at }: Check, telling: Telling): Markup {
  const { words, language, call } = telling;
  const standing = standingOf(part);
  const sentences = sentencesOf(part, telling);
  const advice =
    part.outcome === 'not-met'
      ? advise(part, language, { ...call, when: changeableAt(call, at) })
      : [];
  return html`<li data-requirement="${part.criterion}" data-standing="${standing}"><h3>${nameOf(part, telling)}</h3>
<p class="standing">${status(standing, words.check.standings[standing])}</p>
${sentences.map(({ text, clauses }) => html`<p>${text}${cite(clauses, telling)}</p>`)}
${showAdvice(advice, telling)}</li>
`;
}

function showAdvice(ways: ReturnType<typeof advise>, { words }: Telling): Markup | undefined {
  if (ways.length === 0) return undefined;
  return html`<p class="to-do">${ways.length === 1 ? words.check.toDo : words.check.oneOf}</p>
<ul class="ways">${ways.map(({ steps, possible }) => html`<li>${steps.map((step) => html`<span>${withoutClauses(step)}</span> `)}${!possible && html`(${words.check.impossible})`}</li>`)}</ul>`;
}

/** A step without the clauses at its end: they stand after the sentence above it. */
function withoutClauses(step: string): string {
  return step.replace(/ \([^()]*\)\.$/, '.');
}

function nameOf({ criterion }: Finding, { words }: Telling): string {
  const names = words.check.requirements;
  return Object.hasOwn(names, criterion) ? names[criterion as Requirement] : criterion;
}
