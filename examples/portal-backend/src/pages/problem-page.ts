import { formatIssue } from 'utlysning';
import type { Problem } from '../problems.js';
import { html } from './html.js';
import { layout } from './layout.js';
import type { Shown, Visit } from './visit.js';
import type { Told, Words } from './words.js';

/** What a problem is called in the language of a page. */
export function told({ problem }: Words, { status, code }: Problem): string {
  if (Object.hasOwn(problem.told, code)) return problem.told[code as Told];
  return status >= 500 ? problem.inside : problem.other;
}

/** A problem as a page for people, with the code that others can look it up by. */
export function showProblem(visit: Visit, problem: Problem, reference: string): Shown {
  const { words } = visit;
  const { status, code, issues } = problem;
  const page = layout(visit, {
    title: words.problem.title,
    main: html`<section class="sheet" aria-labelledby="problem-heading">
<h2 id="problem-heading" tabindex="-1" autofocus>${told(words, problem)}</h2>
${issues.length > 0 && html`<ul class="plain" lang="en">${issues.map((issue) => html`<li>${formatIssue(issue)}</li>`)}</ul>`}
<p><a href="/">${words.problem.back}</a></p>
<p class="note">${words.problem.code}: ${status} <code>${code}</code>. ${words.problem.reference}: <code>${reference}</code></p>
</section>`,
  });
  return { page, status };
}
