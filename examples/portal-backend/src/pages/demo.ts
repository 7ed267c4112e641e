import { epochMs, type Language, writing, zonedTimestamp } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { Problem } from '../problems.js';
import { closingMs, type Round, roundOf, stamp } from '../round.js';
import type { Applicant, Caseworker } from '../who.js';
import { datesOf } from './calendar.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import { namesOf } from './names.js';
import { tokenCookie } from './session.js';
import { momentOf, type Telling, tell } from './telling.js';
import type { Shown, Visit } from './visit.js';
import type { Moment } from './words.js';

/** What a demonstration has in place of a login: tokens for the asking, and a clock that can be set. */
export interface Demo {
  readonly call: string;
  /** One that has not applied, and one that has. */
  readonly applicants: { readonly fresh: Applicant; readonly applied: Applicant };
  readonly caseworker: Caseworker;
  readonly tokenFor: (who: Applicant | Caseworker) => Promise<string>;
  /** Sets the clock forward, and lets come in what has come by then. */
  readonly moveTo: (at: string) => Promise<void>;
  /** When it is, in words. */
  readonly now: (language: Language) => string;
}

const ROLES = ['fresh', 'applied', 'caseworker', 'public'] as const;

/** The page of a demonstration on which one chooses who to be, and when it is. */
export async function showRoles(visit: Visit): Promise<Shown> {
  const { words, portal } = visit;
  const demo = demoOf(visit);
  const round = await roundOf(portal.database, demo.call);
  const telling = tell(visit, round.call);
  const nameOf = namesOf(portal, round.call);
  const whose = (role: (typeof ROLES)[number]) =>
    role === 'fresh' || role === 'applied' ? ` ${nameOf(demo.applicants[role].orgnr) ?? ''}` : '';
  const main = html`<section aria-labelledby="roles-heading">
<h2 id="roles-heading">${words.demo.rolesHeading}</h2>
<div class="cards roles">${ROLES.map(
    (
      role,
    ) => html`<form class="card" method="post" action="/"><h3>${words.demo.roles[role].head}</h3>
<p>${words.demo.roles[role].text}</p>
<button class="button primary" name="role" value="${role}">${words.demo.roles[role].enter}${whose(role)}</button></form>
`,
  )}</div>
</section>
${showClock(round, telling)}`;
  return { page: layout(visit, { title: words.demo.title, lead: words.demo.lead, main }) };
}

/** Becomes somebody, or sets the clock. */
export async function enter(visit: Visit): Promise<Shown> {
  const demo = demoOf(visit);
  const { form, portal } = visit;
  const { call } = demo;
  const moment = form.get('moment');
  if (moment !== null) {
    const round = await roundOf(portal.database, call);
    const found = momentsAhead(round, stamp(portal, round.call)).find(
      ({ name }) => name === moment,
    );
    if (found === undefined) throw new Problem(422, 'body.invalid', 'Expected a moment to come.');
    await demo.moveTo(found.at);
    return { to: '/#clock' };
  }
  const role = ROLES.find((one) => one === form.get('role'));
  if (role === undefined) throw new Problem(422, 'body.invalid', 'Expected a role.');
  if (role === 'public') return { to: `/draw/${call}`, cookie: tokenCookie('') };
  const who = role === 'caseworker' ? demo.caseworker : demo.applicants[role];
  return { to: `/${who.role}/${call}`, cookie: tokenCookie(await demo.tokenFor(who)) };
}

/** When it is in a demonstration, in words, to the minute. */
export function clockInWords(clock: () => number, language: Language): string {
  const minute = Math.floor(clock() / 60_000) * 60_000;
  return writing(language).moment(zonedTimestamp(minute, hkdir2024.zone), hkdir2024.zone);
}

function showClock(round: Round, telling: Telling): Markup {
  const { words, at } = telling;
  const ahead = momentsAhead(round, at);
  return html`<section id="clock" class="sheet" aria-labelledby="clock-heading" tabindex="-1">
<h2 id="clock-heading">${words.demo.clockHeading}</h2>
<p>${words.demo.clock(momentOf(telling, at))}</p>
${
  ahead.length === 0
    ? html`<p>${words.demo.noMoments}</p>`
    : html`<p class="note">${words.demo.clockHint}</p>
<form method="post" action="/" class="moments">${ahead.map(
        (
          one,
        ) => html`<button class="button" name="moment" value="${one.name}">${words.demo.moveTo(words.demo.moments[one.name], momentOf(telling, one.at))}</button>
`,
      )}</form>`
}
</section>`;
}

/** The moments that are still to come: each a minute after what it is named for. */
function momentsAhead(
  { call, announced }: Round,
  at: string,
): readonly { name: Moment; at: string }[] {
  const dates = datesOf(call);
  const gathering = dates.find(({ kind }) => kind === 'gathering');
  const report = dates.find(({ kind }) => kind === 'obligation');
  const moments: readonly (readonly [Moment, number | undefined])[] = [
    ['over', closingMs(call)],
    ['draw', announced && epochMs(announced.document.drawAt)],
    ['gathering', gathering && epochMs(gathering.to ?? gathering.at)],
    ['report', report && epochMs(report.at)],
  ];
  return moments.flatMap(([name, ms]) => {
    const later = ms === undefined ? 0 : ms + 60_000;
    return later > epochMs(at) ? [{ name, at: zonedTimestamp(later, call.zone) }] : [];
  });
}

function demoOf({ demo }: Visit): Demo {
  if (demo === undefined) throw new Error('there is no such page but in a demonstration');
  return demo;
}
