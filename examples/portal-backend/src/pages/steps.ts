import { epochMs } from 'utlysning';
import { announce } from '../announce.js';
import { close, publish } from '../close.js';
import { draw } from '../draw.js';
import type { Problem } from '../problems.js';
import { isOver, type Round } from '../round.js';
import { html, type Markup } from './html.js';
import { told } from './problem-page.js';
import { status } from './signs.js';
import { announceFields, chosenIn, drawFields, revealedIn } from './step-fields.js';
import { momentOf, type Telling } from './telling.js';
import type { CaseworkerVisit } from './visit.js';
import type { Step } from './words.js';

/** A step that was refused, and what was written in its form. */
export interface Refused {
  readonly step: Step;
  readonly problem: Problem;
  readonly form: URLSearchParams;
}

const STEPS: readonly Step[] = ['announced', 'closed', 'published', 'drawn'];

export function stepIn(form: URLSearchParams): Step | undefined {
  return STEPS.find((step) => step === form.get('do'));
}

/** Takes a step with what stands in its form. */
export async function take(
  step: Step,
  visit: CaseworkerVisit,
  { call, announced }: Round,
): Promise<void> {
  const { form } = visit;
  if (step === 'announced') await announce({ ...visit, body: chosenIn(form, call.zone) });
  if (step === 'closed') await close(visit);
  if (step === 'published') await publish(visit);
  if (step === 'drawn') {
    const sources = announced?.document.sources ?? [];
    const revealed = sources.flatMap((source, at) =>
      revealedIn(source, form.get(`source-${at}`) ?? ''),
    );
    await draw({ ...visit, body: { revealed } });
  }
}

/** What happens to a call, in order: what was done and when, what can be done now, and what waits. */
export function showSteps(round: Round, telling: Telling, refused?: Refused): Markup {
  const { words } = telling;
  return html`<section id="steps" class="sheet" aria-labelledby="steps-heading">
<h2 id="steps-heading">${words.desk.sections.steps}</h2>
<ol class="steps">${STEPS.map((step) => showStep(step, round, telling, refused))}</ol>
</section>`;
}

function showStep(step: Step, round: Round, telling: Telling, refused?: Refused): Markup {
  const { words } = telling;
  const { name, says, does, waits } = words.desk.steps[step];
  const done = round[step];
  const isReady = done === undefined && canTake(step, round, telling);
  const isMissed = done === undefined && !isReady && isTooLate(step, round, telling);
  const problem = refused?.step === step ? refused.problem : undefined;
  const standing =
    done !== undefined
      ? status('met', words.desk.doneAt(momentOf(telling, done.at)))
      : isReady
        ? html`<b>${words.desk.canBeDone}</b>`
        : isMissed
          ? status('not-met', words.desk.missed)
          : status('to-come', words.desk.waits);
  return html`<li class="${done ? 'done' : isReady ? 'ready' : 'waiting'}" data-step="${step}"><h3>${name}</h3>
<p class="standing">${standing}</p>
<p>${isReady || done !== undefined ? says : waits}</p>
${done && step !== 'closed' && showPublished(step, round, telling)}
${
  isReady &&
  html`<form method="post" action="/caseworker/${round.call.id}" novalidate>
${problem && html`<p class="problem" id="${step}-problem">${told(words, problem)}</p>`}
${step === 'announced' && announceFields(round, telling, refused?.form)}
${step === 'drawn' && drawFields(round, telling, refused?.form)}
<button class="button primary" name="do" value="${step}" ${problem && html`aria-describedby="${step}-problem"`}>${does}</button>
</form>`
}</li>
`;
}

/** What a step has put on the net. */
function showPublished(
  step: 'announced' | 'published' | 'drawn',
  { call }: Round,
  { words }: Telling,
): Markup {
  const paths = {
    announced: [`/calls/${call.id}/announcement`, `${call.id}-announcement.json`],
    published: [`/draw/${call.id}/entries.txt`, `${call.id}-entries.txt`],
    drawn: [`/calls/${call.id}/record`, `${call.id}-record.json`],
  };
  const [path, name] = paths[step];
  return html`<p><a href="${path}" download="${name}">${words.desk.download[step]}</a></p>`;
}

/** Whether a step can never be taken any more. */
function isTooLate(step: Step, { call, announced }: Round, { at }: Telling): boolean {
  if (step === 'announced') return isOver(call, at);
  const isDrawTime = announced && epochMs(at) >= epochMs(announced.document.drawAt);
  return step !== 'drawn' && isDrawTime === true;
}

/** Whether a step can be taken now, as far as the time and the other steps say; the portal has the last word. */
function canTake(
  step: Step,
  { call, announced, closed, published }: Round,
  { at }: Telling,
): boolean {
  if (step === 'announced') return !isOver(call, at);
  if (announced === undefined) return false;
  const isDrawTime = epochMs(at) >= epochMs(announced.document.drawAt);
  if (step === 'closed') return isOver(call, at) && !isDrawTime;
  if (step === 'published') return closed !== undefined && !isDrawTime;
  return published !== undefined && isDrawTime;
}
