import type { Finding } from 'utlysning';
import type { report } from '../report.js';
import { html, type Markup } from './html.js';
import { reasonList, sentencesOf } from './reasons.js';
import { MOST_LISTED, table } from './table.js';
import type { Telling } from './telling.js';
import type { Outcome } from './words.js';

export type Report = Awaited<ReturnType<typeof report>>;

/** One application in a list: an assessment, or one that another has superseded. */
interface Listed {
  readonly id: string;
  readonly applicant: string;
  readonly finding: Finding;
  readonly by?: string;
}

type Said = ReturnType<typeof sentencesOf>[number];

/** The lists, what went against somebody first. */
export const OUTCOMES: readonly Outcome[] = ['rejected', 'undetermined', 'superseded', 'eligible'];

/** What became of every application and why. */
export function showApplications(report: Report, telling: Telling): Markup {
  const { words } = telling;
  return html`<section id="applications" class="sheet" aria-labelledby="applications-heading">
<h2 id="applications-heading">${words.desk.sections.applications}</h2>
<p>${words.desk.applicationsLead}</p>
${report.provisional && html`<p class="note">${words.desk.provisional}</p>`}
${OUTCOMES.map((outcome) => showGroup(outcome, words.desk.outcomes[outcome], report[outcome], telling))}
${report.afterClosing.length > 0 && showGroup('after-closing', words.desk.afterClosing, report.afterClosing, telling)}
</section>`;
}

function showGroup(id: string, name: string, list: readonly Listed[], telling: Telling): Markup {
  const { words, write } = telling;
  if (list.length === 0) return html`<p id="${id}" class="none">${words.desk.none(name)}</p>`;
  const caption = words.desk.some(name, write.number(list.length));
  const listed = list.slice(0, MOST_LISTED).map((one) => ({ one, said: whyOf(one, telling) }));
  const shared = listed.length > 3 ? sharedBy(listed.map(({ said }) => said)) : [];
  const rows = listed.map(({ one, said }) => {
    const own = said.filter(({ text }) => !shared.some((other) => other.text === text));
    return showRow(one, own, telling);
  });
  const head = [words.desk.application, words.desk.municipality, words.desk.why];
  return html`<details id="${id}" class="group" ${id !== 'eligible' && id !== 'superseded' && html`open`}><summary><h3>${caption}</h3></summary>
${shared.length > 0 && html`<p>${words.desk.shared}</p>${reasonList(shared, telling)}`}
${table({ caption, head, rows, className: 'applications' })}
${list.length > MOST_LISTED && html`<p class="note">${words.desk.more(write.number(list.length - MOST_LISTED))}</p>`}
</details>
`;
}

function showRow({ id, applicant }: Listed, said: readonly Said[], telling: Telling): Markup {
  const { words, nameOf } = telling;
  return html`<tr><th scope="row" class="key">${id}</th><td>${nameOf(applicant) ?? words.desk.notMunicipality}<span class="orgnr">${applicant}</span></td><td>${said.length === 0 ? '–' : reasonList(said, telling)}</td></tr>
`;
}

function whyOf({ finding, by }: Listed, telling: Telling): readonly Said[] {
  if (by === undefined) return sentencesOf(finding, telling);
  const { call, words } = telling;
  const clauses = call.severalApplications?.clauses ?? [];
  return [{ text: `${words.desk.supersededBy(by)}.`, clauses }];
}

/** The sentences that all of some lists have. */
function sharedBy([first = [], ...rest]: readonly (readonly Said[])[]): readonly Said[] {
  return first.filter(({ text }) => rest.every((other) => other.some((one) => one.text === text)));
}
