import { randomUUID } from 'node:crypto';
import { type Held, requireDraft } from '../applications.js';
import { checkBody } from '../check.js';
import { etagOf } from '../concurrency.js';
import { changeDraft, readApplication } from '../drafts.js';
import { Problem } from '../problems.js';
import { roundOf } from '../round.js';
import { submit } from '../submit.js';
import { withdraw } from '../withdraw.js';
import { applicationForm, type Draft } from './application-form.js';
import { checkPanel } from './check-panel.js';
import {
  bodyOf,
  faultsOf,
  type Written,
  withoutPerson,
  withPerson,
  writtenBy,
  writtenIn,
} from './form.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { missingIn } from './missing.js';
import { told } from './problem-page.js';
import { showSubmitted } from './submitted.js';
import { type Telling, tell } from './telling.js';
import type { ApplicantVisit, Shown } from './visit.js';

/** An application: a draft in its form, or what became of what was submitted. */
export async function showApplication(visit: ApplicantVisit): Promise<Shown> {
  const { held, telling } = await open(visit);
  if (held.state !== 'draft') return showSubmitted(visit, held, telling);
  const isSaved = visit.query?.['saved'] !== undefined;
  return showDraft(visit, held, telling, {
    written: writtenIn(held.application, telling.call),
    ...(isSaved && { notice: html`<p role="status">${visit.words.apply.saved}</p>` }),
  });
}

/** Does what the pressed button says: to the draft as it stands in the form that was posted. */
export async function changeApplication(visit: ApplicantVisit): Promise<Shown> {
  const { form, id } = visit;
  const at = `/applicant/applications/${id}`;
  const pressed = form.get('do') ?? '';
  if (pressed === 'withdraw') {
    await withdraw(visit);
    return { to: at };
  }
  const { held, telling } = await open(visit);
  const isSubmitting = pressed === 'submit' || pressed === 'submit-anyway';
  if (!isSubmitting) requireDraft(held);
  const written = writtenBy(form, telling.call);
  const removed = Number(/^remove-(\d{1,4})$/.exec(pressed)?.[1] ?? Number.NaN);
  if (pressed === 'add') {
    return save(
      visit,
      held,
      telling,
      withPerson(written),
      `${at}#person-${written.members.length}`,
    );
  }
  if (!Number.isNaN(removed)) {
    return save(visit, held, telling, withoutPerson(written, removed), `${at}#group`);
  }
  if (isSubmitting) {
    return send(visit, held, telling, written, pressed === 'submit-anyway');
  }
  if (pressed === 'check') return showDraft(visit, held, telling, { written });
  return save(visit, held, telling, written, `${at}?saved`);
}

/** What the form would be judged as, for the script, while somebody types. Nothing is kept. */
export async function checkForm(visit: ApplicantVisit): Promise<Shown> {
  const { held, telling } = await open(visit);
  const { body } = bodyOf(writtenBy(visit.form, telling.call), visit.who.orgnr);
  const check = await checkBody({ ...visit, id: held.call, body });
  return { page: checkPanel(check, telling) };
}

async function open(visit: ApplicantVisit) {
  const held = await readApplication(visit);
  const { call } = await roundOf(visit.portal.database, held.call);
  return { held, telling: tell(visit, call) };
}

async function save(
  visit: ApplicantVisit,
  held: Held,
  telling: Telling,
  written: Written,
  to: string,
): Promise<Shown> {
  const { body, faults } = bodyOf(written, visit.who.orgnr);
  if (faults.length > 0) return refuse(visit, held, telling, { written, faults });
  const ifMatch = etagOf(Number(visit.form.get('revision')));
  try {
    await changeDraft({ ...visit, body, ifMatch });
  } catch (error) {
    return refuse(visit, held, telling, { written, problem: refusal(error) });
  }
  return { to };
}

/** Submits; a first press with something missing says what it is, and asks again. */
async function send(
  visit: ApplicantVisit,
  held: Held,
  telling: Telling,
  written: Written,
  anyway: boolean,
): Promise<Shown> {
  const { body, faults } = bodyOf(written, visit.who.orgnr);
  if (faults.length > 0) return refuse(visit, held, telling, { written, faults });
  try {
    const check = await checkBody({ ...visit, id: held.call, body });
    if (check.ifSubmittedNow.outcome !== 'met' && !anyway && held.state === 'draft') {
      const problems = missingIn(check, telling);
      const notice = html`<p><b>${visit.words.apply.missingHeading}.</b> ${visit.words.apply.missingText}</p>`;
      const draft = { written, check, problems, notice, anyway: true };
      return await showDraft(visit, held, telling, draft, 422);
    }
    await submit({ ...visit, body, idempotencyKey: visit.form.get('key') ?? undefined });
  } catch (error) {
    return refuse(visit, held, telling, { written, problem: refusal(error) });
  }
  return { to: `/applicant/applications/${visit.id}#receipt` };
}

/** The problem, if the form can be shown again with it. */
function refusal(error: unknown): Problem {
  if (error instanceof Problem && [412, 422].includes(error.status)) return error;
  throw error;
}

interface Refused {
  readonly written: Written;
  readonly faults?: ReturnType<typeof faultsOf>;
  readonly problem?: Problem;
}

function refuse(
  visit: ApplicantVisit,
  held: Held,
  telling: Telling,
  { written, faults = [], problem }: Refused,
): Promise<Shown> {
  const { words } = visit;
  const all = [...faults, ...faultsOf(problem?.issues ?? [])];
  const problems = all.map(({ field, fault }) => ({ field, text: words.apply.faults[fault] }));
  const isConflict = problem?.status === 412;
  const notice =
    problem && html`<p>${isConflict ? words.apply.conflict : told(words, problem)}</p>`;
  const draft = { written, problems, ...(notice && { notice }) };
  return showDraft(visit, held, telling, draft, problem?.status ?? 422);
}

async function showDraft(
  visit: ApplicantVisit,
  held: Held,
  telling: Telling,
  given: Pick<Draft, 'written'> & Partial<Draft>,
  status = 200,
): Promise<Shown> {
  const { words, form, who } = visit;
  const { body } = bodyOf(given.written, who.orgnr);
  // What cannot be read at all is checked as it was last saved.
  const check =
    given.check ??
    (await checkBody({ ...visit, id: held.call, body }).catch(() =>
      checkBody({ ...visit, id: held.call, body: saved(held) }),
    ));
  const key = form.get('key') ?? randomUUID();
  const draft: Draft = { problems: [], ...given, held, check, key };
  const page = layout(visit, {
    title: telling.write.text(telling.call.title),
    organiser: telling.call.organiser,
    actsAs: words.actsAs.applicant(telling.nameOf(who.orgnr) ?? who.orgnr),
    main: applicationForm(draft, telling),
  });
  return { page, status };
}

function saved({ application: { id: _, ...body } }: Held) {
  return body;
}
