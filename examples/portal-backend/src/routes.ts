import { announce } from './announce.js';
import type { Asked } from './asked.js';
import { assess } from './assess.js';
import { auditRows, verification } from './audit.js';
import { listCalls, readCall, readPublished } from './calls.js';
import { checkBody, checkKept } from './check.js';
import { close, publish } from './close.js';
import { changeDraft, createDraft, listApplications, readApplication } from './drafts.js';
import { draw } from './draw.js';
import { describe } from './openapi.js';
import { obligations, readKept, settlement, writeKept } from './place.js';
import { report } from './report.js';
import type { SchemaName } from './schemas.js';
import { submit } from './submit.js';
import type { Applicant, Caseworker, Role, Who } from './who.js';
import { withdraw } from './withdraw.js';

/** What there is to know of a route, for the server, its description and its tests. */
export interface Route extends Traits {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** `:id` is of the call or the application. */
  readonly url: string;
  /** Who may ask. */
  readonly access: readonly Role[];
  readonly summary: string;
  /** The schema of the answer. */
  readonly gives: SchemaName;
  readonly handle: (asked: Asked) => Promise<object>;
}

interface Traits {
  /** The schema of the body that comes. */
  readonly takes?: SchemaName;
  /** The body may be left out. */
  readonly bodyIsOptional?: true;
  /** 200 when it is left out. */
  readonly status?: 201;
  /** A header that has to come along. */
  readonly needs?: 'If-Match' | 'Idempotency-Key';
  /** A query that may come along. */
  readonly query?: string;
  /** The answer is in the language that was asked for. */
  readonly speaks?: true;
  /** The answer has an ETag, made of its `revision`. */
  readonly tagged?: true;
  /** The answer names the latest row of the audit, so that whoever keeps it can hold the portal to it. */
  readonly anchored?: true;
}

/** Makes routes for those who have one of some roles, with what is done for them. */
function routesFor<As extends Who>(...access: As['role'][]) {
  return (
    summary: string,
    address: `${Route['method']} ${string}`,
    handle: (asked: Asked<As>) => Promise<object>,
    gives: SchemaName,
    traits: Traits = {},
  ): Route => {
    const [method, url = ''] = address.split(' ') as [Route['method'], string];
    return { ...traits, method, url, access, summary, gives, handle: handle as Route['handle'] };
  };
}

const anyone = routesFor<Who>('public', 'applicant', 'caseworker');
const applicants = routesFor<Applicant>('applicant');
const caseworkers = routesFor<Caseworker>('caseworker');
const both = routesFor<Applicant | Caseworker>('applicant', 'caseworker');

/** Routes about one subject, which the description shows together. */
export interface Section {
  readonly tag: string;
  readonly description: string;
  readonly routes: readonly Route[];
}

/** The routes with JSON, by subject. */
// biome-ignore format: a table
const sections: readonly Section[] = [
  { tag: 'calls', description: 'What everyone may see of a call and its draw.', routes: [
    anyone('The calls',
      'GET /calls', listCalls, 'calls', { speaks: true }),
    anyone('A call in full',
      'GET /calls/:id', readCall, 'round'),
    anyone('How the places will be drawn',
      'GET /calls/:id/announcement', readPublished('announced'), 'announcement', { anchored: true }),
    anyone('Who is in the draw',
      'GET /calls/:id/entries', readPublished('published'), 'entries', { anchored: true }),
    anyone('The draw, for anyone to verify',
      'GET /calls/:id/record', readPublished('drawn'), 'draw-record', { anchored: true }),
  ] },
  { tag: 'applications', description: 'From a draft to what became of it.', routes: [
    both('One’s own applications; for a caseworker, all',
      'GET /calls/:id/applications', listApplications, 'applications'),
    applicants('Begin an application',
      'POST /calls/:id/applications', (asked) => createDraft(asked), 'held', { takes: 'draft', status: 201, tagged: true }),
    applicants('Check what is not kept here',
      'POST /calls/:id/check', checkBody, 'check', { takes: 'draft', speaks: true }),
    both('An application',
      'GET /applications/:id', readApplication, 'held', { tagged: true }),
    applicants('Change a draft',
      'PUT /applications/:id', changeDraft, 'held', { takes: 'draft', needs: 'If-Match', tagged: true }),
    both('What is met, what is missing, and what to do',
      'GET /applications/:id/check', checkKept, 'check', { speaks: true }),
    applicants('Submit',
      'POST /applications/:id/submission', submit, 'receipt', { takes: 'draft', status: 201, needs: 'Idempotency-Key' }),
    applicants('Take an application back',
      'POST /applications/:id/withdrawal', withdraw, 'withdrawn'),
    both('What became of an application, and why',
      'GET /applications/:id/assessment', assess, 'assessment', { speaks: true }),
  ] },
  { tag: 'draw', description: 'From the announcement of a draw to its record, and the audit.', routes: [
    caseworkers('Announce the draw',
      'POST /calls/:id/announcement', announce, 'announcement', { takes: 'chosen', anchored: true }),
    caseworkers('Freeze who is in the draw',
      'POST /calls/:id/closing', close, 'closing'),
    caseworkers('Publish the entry list',
      'POST /calls/:id/entries', publish, 'entries', { anchored: true }),
    caseworkers('Draw, once',
      'POST /calls/:id/draw', draw, 'draw-record', { takes: 'revealed', bodyIsOptional: true, anchored: true }),
    caseworkers('All of a call',
      'GET /calls/:id/report', report, 'report', { speaks: true }),
    caseworkers('What happened, a thousand rows at a time',
      'GET /audit', auditRows, 'audit', { query: 'after' }),
    caseworkers('Whether the audit is as it was written',
      'GET /audit/verification', verification, 'verification', { query: 'anchor', speaks: true }),
  ] },
  { tag: 'places', description: 'What a place claims, and what it has done.', routes: [
    both('What a place claims',
      'GET /applications/:id/claims', readKept('claims'), 'claimed', { tagged: true }),
    applicants('Claim',
      'PUT /applications/:id/claims', writeKept('claims'), 'claimed', { takes: 'claiming', needs: 'If-Match', tagged: true }),
    both('What the grant covers, and why',
      'GET /applications/:id/settlement', settlement, 'settled', { speaks: true }),
    both('What a place has done',
      'GET /applications/:id/participation', readKept('participation'), 'done', { tagged: true }),
    caseworkers('Record what a place has done',
      'PUT /applications/:id/participation', writeKept('participation'), 'done', { takes: 'doing', needs: 'If-Match', tagged: true }),
    both('Whether a place keeps its obligations',
      'GET /applications/:id/obligations', obligations, 'obligations', { speaks: true }),
  ] },
  { tag: 'portal', description: 'The portal itself.', routes: [
    anyone('Whether the database answers',
      'GET /health', health, 'health'),
    anyone('This description',
      'GET /openapi.json', async () => describe(sections), 'description'),
  ] },
];

export const routes: readonly Route[] = sections.flatMap(({ routes }) => routes);

async function health({ portal }: Asked) {
  await portal.database.query('select 1');
  return { ok: true };
}
