import { type Application, applicantKey, epochMs, parseApplications } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { announce } from './announce.js';
import { createDraft } from './drafts.js';
import type { Portal } from './portal.js';
import { parsedOrRefused } from './problems.js';
import { submit } from './submit.js';
import type { Applicant, Caseworker } from './who.js';

const ANNOUNCED = '2024-05-02T09:00:00+02:00';
const DRAW = '2024-06-26T12:00:00+02:00';
/** A demonstration draws on what somebody makes up, and says so. */
const SOURCE = {
  kind: 'numbers',
  name: 'Lottotall som er diktet opp for demonstrasjonen',
  count: 7,
  from: 1,
  to: 34,
  repeat: false,
  order: 'ascending',
  outside: true,
};

/**
 * Lets the call of 2024 be announced, and made-up applications come in as they did by now: through
 * the portal itself, with its clock where it was then. What is there already stays.
 */
export async function seed(portal: Portal, who: Caseworker, applications: unknown): Promise<void> {
  const { database } = portal;
  const rows = await database.query<{ id: string }>('select id from applications');
  const there = new Set(rows.map(({ id }) => id));
  const id = hkdir2024.id;
  const body = { drawAt: DRAW, sources: [SOURCE] };
  await announce({ portal: at(portal, ANNOUNCED), who, id, language: 'nb', body });
  const received = (one: Application) => epochMs(one.submission?.receivedAt ?? ANNOUNCED);
  const file = [...parsedOrRefused(parseApplications(applications, hkdir2024))]
    .filter((one) => !there.has(one.id) && received(one) <= portal.clock())
    .sort((a, b) => received(a) - received(b));
  for (const { submission, ...body } of file) {
    const orgnr = applicantKey(body.applicant);
    const who: Applicant = { role: 'applicant', sub: 'made-up', orgnr };
    const asked = { portal, who, language: 'nb', body } as const;
    await createDraft({ ...asked, id, portal: at(portal, submission?.receivedAt) }, body.id);
    if (submission === undefined) continue;
    const { receivedAt, channel = portal.channel } = submission;
    const then = { ...at(portal, receivedAt), channel };
    await submit({ ...asked, id: body.id, portal: then, idempotencyKey: body.id });
  }
}

function at(portal: Portal, moment = ANNOUNCED): Portal {
  return { ...portal, clock: () => epochMs(moment) };
}
