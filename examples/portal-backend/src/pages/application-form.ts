import { applicantKey } from 'utlysning';
import type { Held } from '../applications.js';
import type { Check } from './check-panel.js';
import { checkPanel } from './check-panel.js';
import { clausesOf, showClauses } from './clauses.js';
import { needsMaximum, partsOf, type Written } from './form.js';
import { type Content, html, type Markup } from './html.js';
import { capital, type Telling } from './telling.js';

/** Something wrong, said beside the field that it is about. */
export interface FieldProblem {
  /** The id of the field in the page. */
  readonly field: string;
  readonly text: string;
}

/** A draft in its form, as it was written, with what is wrong with it. */
export interface Draft {
  readonly held: Held;
  readonly written: Written;
  readonly check: Check;
  /** What makes pressing twice one submission. */
  readonly key: string;
  readonly problems: readonly FieldProblem[];
  /** What stands above the problems: an error, or that it was saved. */
  readonly notice?: Content;
  /** Whether it can be submitted in spite of what is missing. */
  readonly anyway?: boolean;
}

export function applicationForm(draft: Draft, telling: Telling): Markup {
  const { held, check, key, anyway = false } = draft;
  const { words } = telling;
  const action = `/applicant/applications/${held.id}`;
  const sections = [showApplicant, showGroup, showParts, showNeeds];
  return html`<p class="ways-on"><a href="/applicant/${held.call}">${words.overview}</a> <a class="to-check" href="#check">${words.check.heading}</a></p>
<div class="beside">
<form id="application" method="post" action="${action}" data-check="${action}/check" data-silent="${words.check.silent}" novalidate aria-label="${words.apply.draft}">
<button class="unseen" tabindex="-1" aria-hidden="true" name="do" value="save">${words.apply.save}</button>
<input type="hidden" name="revision" value="${held.revision}"><input type="hidden" name="key" value="${key}">
${showNotice(draft, telling)}
${sections.map((show) => show(draft, telling))}
<div class="actions sheet">
<button class="button primary" name="do" value="submit">${words.apply.submit}</button>
${anyway && html`<button class="button" name="do" value="submit-anyway">${words.apply.submitAnyway}</button>`}
<button class="button" name="do" value="save">${words.apply.save}</button>
<noscript><button class="button" name="do" value="check">${words.apply.check}</button></noscript>
<p class="note">${words.apply.submitHint}</p>
</div>
</form>
${checkPanel(check, telling)}
</div>
${showWithdrawal(held, telling)}
${showClauses(telling, clausesOf(telling.call, 'eligibility', 'grant'))}`;
}

/** Takes a draft or an application back: two presses away. */
export function showWithdrawal({ id, state }: Held, { words }: Telling): Markup | undefined {
  if (state === 'withdrawn') return undefined;
  const name = state === 'draft' ? words.apply.withdrawDraft : words.apply.withdraw;
  return html`<details class="sheet withdrawal"><summary>${name}</summary>
<form method="post" action="/applicant/applications/${id}">
<p>${words.apply.withdrawHint[state]}</p>
<button class="button" name="do" value="withdraw">${name}</button>
</form>
</details>`;
}

function showNotice({ problems, notice }: Draft, { words }: Telling): Markup | undefined {
  if (problems.length === 0 && notice === undefined) return undefined;
  if (problems.length === 0)
    return html`<div class="box saved" tabindex="-1" autofocus id="notice">${notice}</div>`;
  return html`<div class="box" id="problems" role="group" tabindex="-1" autofocus aria-labelledby="problems-heading">
<h2 id="problems-heading">${words.apply.problemsHeading(problems.length)}</h2>
${notice}
<ul class="plain">${problems.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul>
</div>`;
}

function showApplicant({ held, problems }: Draft, { words, nameOf }: Telling): Markup {
  const orgnr = applicantKey(held.application.applicant);
  return html`<section class="sheet" aria-labelledby="applicant-heading">
<h2 id="applicant-heading">${words.apply.applicantHeading}</h2>
<p id="applicant" tabindex="-1"><b>${nameOf(orgnr) ?? words.apply.notMunicipality}</b><span class="orgnr">${words.apply.orgnr} ${orgnr}</span></p>
${problemAt('applicant', problems)}
</section>`;
}

function showGroup(draft: Draft, telling: Telling): Markup {
  const { written, problems } = draft;
  const { words } = telling;
  return html`<section class="sheet" aria-labelledby="group-heading">
<h2 id="group-heading">${words.apply.groupHeading}</h2>
<div id="group" tabindex="-1" role="group" aria-labelledby="group-heading" ${describedBy('group', problems, 'group-hint')}>
<p class="note" id="group-hint">${words.apply.groupHint}</p>
${problemAt('group', problems)}
${written.members.length === 0 && html`<p>${words.apply.nobody}</p>`}
${written.members.map((_, index) => showPerson(draft, index, telling))}
</div>
<button class="button" name="do" value="add">${words.apply.add}</button>
</section>`;
}

function showPerson(
  { written, problems }: Draft,
  index: number,
  { call, words, write }: Telling,
): Markup {
  const { id = '', categories = [] } = written.members[index] ?? {};
  const field = `person-${index}`;
  const boxes = Object.keys(call.group?.seats ?? {}).map(
    (category, at) =>
      html`<label><input type="checkbox" name="categories-${index}" value="${category}" ${at === 0 && html`id="${field}"`} ${categories.includes(category) && html`checked`}> <span>${capital(write.term(category))}</span></label>
`,
  );
  return html`<fieldset class="person" ${describedBy(field, problems)}>
<legend>${words.apply.person(id)} <span class="unseen">${words.apply.categories}</span></legend>
<input type="hidden" name="person" value="${id}">
${problemAt(field, problems)}
${boxes}
<button class="button small" name="do" value="remove-${index}">${words.apply.remove(id)}</button>
</fieldset>
`;
}

function showParts({ written, problems }: Draft, { call, words, write }: Telling): Markup {
  return html`<section class="sheet" aria-labelledby="parts-heading">
<h2 id="parts-heading">${words.apply.partsHeading}</h2>
${partsOf(call).map((part) => {
  const field = `part-${part}`;
  return html`<div class="field"><label for="${field}">${capital(write.term(part))}</label>
${problemAt(field, problems)}
<textarea id="${field}" name="${field}" rows="7" ${describedBy(field, problems)}>
${written.parts[part]}</textarea></div>
`;
})}
</section>`;
}

function showNeeds(
  { written, problems }: Draft,
  { call, words, write }: Telling,
): Markup | undefined {
  const maximum = needsMaximum(call);
  const gatherings = Object.keys(call.gatherings ?? {});
  if (maximum === undefined || gatherings.length === 0) return undefined;
  return html`<section class="sheet" aria-labelledby="needs-heading">
<h2 id="needs-heading">${words.apply.needsHeading}</h2>
<p class="note">${words.apply.needsHint(write.money(maximum))}</p>
<div class="needs">${gatherings.map((id) => {
    const field = `need-${id}`;
    return html`<div class="field"><label for="${field}">${words.apply.need(write.term(id))}</label>
${problemAt(field, problems)}
<span class="sum"><input id="${field}" name="${field}" inputmode="decimal" autocomplete="off" maxlength="20" value="${written.needs[id]}" ${describedBy(field, problems)}> ${words.apply.kroner}</span></div>
`;
  })}</div>
</section>`;
}

function problemAt(field: string, problems: readonly FieldProblem[]): Content {
  const own = problems.filter((problem) => problem.field === field);
  if (own.length === 0) return undefined;
  return html`<p class="problem" id="${field}-problem">${own.map(({ text }) => html`${text} `)}</p>`;
}

function describedBy(field: string, problems: readonly FieldProblem[], hint = ''): Content {
  const isWrong = problems.some((problem) => problem.field === field);
  const ids = [hint, ...(isWrong ? [`${field}-problem`] : [])].filter((id) => id !== '');
  const isField = /^(part|need)-/.test(field);
  return html`${ids.length > 0 && html`aria-describedby="${ids.join(' ')}"`} ${isWrong && isField && html`aria-invalid="true"`}`;
}
