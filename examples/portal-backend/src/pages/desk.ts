import { verification } from '../audit.js';
import { Problem } from '../problems.js';
import { report } from '../report.js';
import { roundOf } from '../round.js';
import { OUTCOMES, type Report, showApplications } from './applications-list.js';
import { nextDate, showCalendar } from './calendar.js';
import { showClauses } from './clauses.js';
import { showDraw } from './draw.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import { told } from './problem-page.js';
import { standingOf, status } from './signs.js';
import { type Refused, showSteps, stepIn, take } from './steps.js';
import { momentOf, type Telling, tell } from './telling.js';
import type { CaseworkerVisit, Shown } from './visit.js';

type Verification = Awaited<ReturnType<typeof verification>>;

/** All of a call for a caseworker: what can be done, who and why, the draw, the calendar, the log. */
export async function showDesk(visit: CaseworkerVisit, refused?: Refused): Promise<Shown> {
  const { portal, id, words } = visit;
  const round = await roundOf(portal.database, id);
  const reported = await report(visit);
  const audit = await verification({ ...visit, query: {} });
  const telling = tell(visit, round.call);
  const sections = ['steps', 'draw', 'applications', 'calendar', 'audit', 'clauses'] as const;
  const page = layout(visit, {
    title: telling.write.text(round.call.title),
    organiser: `${words.desk.title} · ${round.call.organiser}`,
    lead: words.desk.asOf(momentOf(telling, telling.at)),
    sections: sections.map((section) => [section, words.desk.sections[section]]),
    actsAs: words.actsAs.caseworker,
    main: html`${refused && showRefusal(refused, telling)}
${showGlance(reported, telling)}
${showSteps(round, telling, refused)}
${showDraw(round, telling, reported.draw.verification?.finding)}
${showApplications(reported, telling)}
${showCalendar(telling)}
${showAudit(audit, reported, telling)}
${showClauses(telling)}`,
  });
  return { page, status: refused?.problem.status ?? 200 };
}

/** Takes the step whose button was pressed; when it is refused, the page says why. */
export async function takeStep(visit: CaseworkerVisit): Promise<Shown> {
  const { form, portal, id } = visit;
  const step = stepIn(form);
  if (step === undefined) throw new Problem(422, 'body.invalid', 'Expected a step.');
  try {
    await take(step, visit, await roundOf(portal.database, id));
  } catch (problem) {
    if (
      !(problem instanceof Problem) ||
      (problem.status >= 500 && problem.code !== 'beacon.unreachable')
    )
      throw problem;
    return showDesk(visit, { step, problem, form });
  }
  return { to: `/caseworker/${id}#steps` };
}

function showRefusal({ step, problem }: Refused, { words }: Telling): Markup {
  return html`<div class="box" id="problems" role="group" tabindex="-1" autofocus aria-labelledby="problems-heading">
<h2 id="problems-heading">${words.problem.title}</h2>
<p><a href="#${step}-problem">${told(words, problem)}</a></p>
<p class="note">${words.problem.code}: <code>${problem.code}</code>${problem.issues.map(({ path, code }) => html` <code>${path.join('.')} ${code}</code>`)}</p>
</div>`;
}

function showGlance({ numbers, provisional }: Report, telling: Telling): Markup {
  const { words, write } = telling;
  const counts = [
    ...OUTCOMES.map(
      (outcome) => [words.desk.outcomes[outcome], numbers[outcome], outcome] as const,
    ),
    [words.desk.counts.draft, numbers.draft, undefined] as const,
    [words.desk.counts.withdrawn, numbers.withdrawn, undefined] as const,
  ];
  return html`<section id="glance" aria-labelledby="glance-heading">
<h2 id="glance-heading" class="unseen">${words.desk.glance}</h2>
${nextDate(telling)}
<ul class="cards">${counts.map(([name, count, outcome]) => html`<li class="card"><span class="figure">${write.number(count)}</span> ${outcome === undefined ? name : html`<a href="#${outcome}">${name}</a>`}</li>`)}</ul>
<p class="note">${numbers.places !== null && words.desk.places(write.number(numbers.places))}${provisional && html` · ${words.desk.provisional}`}</p>
</section>`;
}

function showAudit(
  { finding, explanation }: Verification,
  { audit }: Report,
  telling: Telling,
): Markup {
  const { words, write } = telling;
  return html`<section id="audit" class="sheet" aria-labelledby="audit-heading">
<h2 id="audit-heading">${words.desk.sections.audit}</h2>
<p>${words.desk.auditLead}</p>
<p class="verdict" data-outcome="${finding.outcome}">${status(standingOf(finding), explanation)}</p>
<p>${words.desk.auditHead(write.number(audit.seq))}:</p><p class="hash">${audit.hash}</p>
</section>`;
}
