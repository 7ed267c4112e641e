import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { algorithmOf, tokenReader } from '../../examples/portal-backend/src/tokens.js';
import type { Role } from '../../examples/portal-backend/src/who.js';
import { type Application, applicantKey } from '../../src/application/application.js';
import { applicant, call, caseworker, DRAW, written } from './call.js';
import { databases, pglite } from './databases.js';
import { type Client, clientAt, key, portals, type TestPortal, upTo } from './portal.js';

/** Who may ask for what: `own` is for the applicant whose it is, and for nobody else's. */
type Rule =
  | 'everyone'
  | 'applicants'
  | 'own'
  | 'own, and caseworkers'
  | 'own list, and caseworkers'
  | 'caseworkers';

const rules: Readonly<Record<string, Rule>> = {
  'GET /health': 'everyone',
  'GET /openapi.json': 'everyone',
  'GET /calls': 'everyone',
  'GET /calls/:id': 'everyone',
  'GET /calls/:id/announcement': 'everyone',
  'GET /calls/:id/entries': 'everyone',
  'GET /calls/:id/record': 'everyone',
  'GET /calls/:id/applications': 'own list, and caseworkers',
  'POST /calls/:id/applications': 'applicants',
  'POST /calls/:id/check': 'applicants',
  'GET /applications/:id': 'own, and caseworkers',
  'PUT /applications/:id': 'own',
  'GET /applications/:id/check': 'own, and caseworkers',
  'POST /applications/:id/submission': 'own',
  'POST /applications/:id/withdrawal': 'own',
  'GET /applications/:id/assessment': 'own, and caseworkers',
  'POST /calls/:id/announcement': 'caseworkers',
  'POST /calls/:id/closing': 'caseworkers',
  'POST /calls/:id/entries': 'caseworkers',
  'POST /calls/:id/draw': 'caseworkers',
  'GET /calls/:id/report': 'caseworkers',
  'GET /audit': 'caseworkers',
  'GET /audit/verification': 'caseworkers',
  'GET /applications/:id/claims': 'own, and caseworkers',
  'PUT /applications/:id/claims': 'own',
  'GET /applications/:id/settlement': 'own, and caseworkers',
  'GET /applications/:id/participation': 'own, and caseworkers',
  'PUT /applications/:id/participation': 'caseworkers',
  'GET /applications/:id/obligations': 'own, and caseworkers',
};

/** The statuses with which somebody is kept out; undefined when they are let in. */
function keptOut(rule: Rule, who: Role | 'another applicant'): number | undefined {
  if (rule === 'everyone') return undefined;
  if (who === 'public') return 401;
  if (who === 'caseworker') return /caseworkers$/.test(rule) ? undefined : 403;
  if (rule === 'caseworkers') return 403;
  return who === 'another applicant' && /^own(?! list)/.test(rule) ? 404 : undefined;
}

const HEADERS = { 'if-match': '*', 'idempotency-key': 'k' };
const CANARY = 'bekkasin';
/** What an applicant needs, in the draft and in what it submitted. */
const ESTIMATES = [1_234_567, 7_654_321] as const;

describe.each(databases)('who may ask for what, on %s', (_, place) => {
  let portal: TestPortal;
  let id: string;
  let draft: string;
  const owner = applicant(0);
  const clients = new Map<Role | 'another applicant', Client>();
  beforeAll(async () => {
    portal = await portals(await place());
    const { receipts } = await upTo(portal, 'drawn', 6, {
      appliedFor: { 'special-needs': { g2: ESTIMATES[1] } },
    });
    id = receipts[0]?.id;
    clients.set('public', await portal.as());
    clients.set('applicant', await portal.as(owner));
    clients.set('another applicant', await portal.as(applicant(1)));
    clients.set('caseworker', await portal.as(caseworker));
    const hidden = written(owner, {
      parts: { plans: CANARY, motivation: 'x' },
      appliedFor: { 'special-needs': { g1: ESTIMATES[0] } },
    });
    const made = await clients.get('applicant')?.('POST', `/calls/${call.id}/applications`, hidden);
    draft = made?.body.id;
  });
  afterAll(() => portal.close());

  const addressOf = (url: string, application = id) =>
    url.startsWith('/calls') ? url.replace(':id', call.id) : url.replace(':id', application);
  const bodyFor = (method: string) => (method === 'GET' ? undefined : written(owner));

  it('is ruled for every route that there is, and for none that there is not', () => {
    const known = portal.apps[0]?.known ?? [];
    const served = known.filter(({ method }) => method !== 'HEAD');
    expect(served.map(({ method, url }) => `${method} ${url}`).sort()).toEqual(
      Object.keys(rules).sort(),
    );
    const heads = known.filter(({ method }) => method === 'HEAD').map(({ url }) => `GET ${url}`);
    expect(heads.every((route) => route in rules)).toBe(true);
  });

  it('is asked of every route: one that does not say for whom is not registered', async () => {
    const pages = async (app: { get: (url: string, handler: () => unknown) => unknown }) => {
      app.get('/unruled', () => 'for whom?');
    };
    const elsewhere = await place();
    const other = portals(elsewhere, { options: { pages: pages as never } });
    await expect(other).rejects.toThrow('GET /unruled does not say for whom');
    await elsewhere.remove();
  });

  it.each(Object.entries(rules))('%s is for %s', async (route, rule) => {
    const [method = '', url = ''] = route.split(' ');
    for (const [who, client] of clients) {
      const answer = await client(method, addressOf(url), bodyFor(method), HEADERS);
      const expected = keptOut(rule, who);
      if (expected === undefined) expect([401, 403, 404], who).not.toContain(answer.status);
      else expect(answer.status, `${who}: ${JSON.stringify(answer.body)}`).toBe(expected);
      if (method !== 'GET') continue;
      const token = (await fetch(portal.url + addressOf(url), { method: 'HEAD' })).status;
      if (who === 'public') expect(token).toBe(answer.status);
    }
  });

  it.each(Object.entries(rules).filter(([route]) => route.includes('/applications/:id')))(
    '%s says the same of what is another’s and of what there is not',
    async (route) => {
      const [method = '', url = ''] = route.split(' ');
      const client = clients.get('another applicant') as Client;
      const told = async (application: string) => {
        const address = addressOf(url, application);
        const { status, body } = await client(method, address, bodyFor(method), HEADERS);
        const { request: _, ...rest } = body;
        return { status, rest };
      };
      const nothing = await told('00000000-0000-4000-8000-000000000000');
      for (const theirs of [id, draft]) expect(await told(theirs)).toEqual(nothing);
    },
  );

  it('changes nothing of what is another’s', async () => {
    const client = clients.get('another applicant') as Client;
    const mine = written(applicant(1));
    await client('PUT', `/applications/${draft}`, mine, { 'if-match': '*' });
    await client('POST', `/applications/${draft}/submission`, mine, { 'idempotency-key': 'k' });
    await client('POST', `/applications/${draft}/withdrawal`);
    const held = await clients.get('applicant')?.('GET', `/applications/${draft}`);
    expect(held?.body).toMatchObject({ state: 'draft', revision: 1 });
  });

  it('lists to an applicant its own, and to a caseworker all', async () => {
    const list = async (who: 'applicant' | 'another applicant' | 'caseworker') => {
      const answer = await clients.get(who)?.('GET', `/calls/${call.id}/applications`);
      const applications: { application: Application }[] = answer?.body.applications;
      return new Set(applications.map(({ application }) => applicantKey(application.applicant)));
    };
    expect(await list('applicant')).toEqual(new Set([owner.orgnr]));
    expect(await list('another applicant')).toEqual(new Set([applicant(1).orgnr]));
    expect((await list('caseworker')).size).toBe(6);
  });

  it('shows drafts and special needs to nobody but the applicant and the caseworker', async () => {
    const hidden = [CANARY, ...ESTIMATES.map(String), draft];
    const seen = async (who: Role | 'another applicant') => {
      let text = '';
      for (const route of Object.keys(rules)) {
        const [method = '', url = ''] = route.split(' ');
        if (method !== 'GET') continue;
        for (const application of [id, draft]) {
          const { body } = (await clients.get(who)?.(method, addressOf(url, application))) ?? {};
          text += JSON.stringify(body);
        }
      }
      return hidden.filter((one) => text.includes(one));
    };
    expect(await seen('applicant')).toEqual(hidden);
    expect(await seen('caseworker')).toEqual(hidden);
    expect(await seen('another applicant')).toEqual([]);
    expect(await seen('public')).toEqual([]);
  });
});

describe('a token', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await portals(await pglite());
    portal.clock.now = () => DRAW;
  });
  afterAll(() => portal.close());

  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: 'case-1',
    role: 'caseworker',
    iss: 'portal-login',
    aud: 'portal-backend',
    exp: now + 600,
  };
  const own = generateKeyPairSync('ed25519').privateKey;
  const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (change: object, signer?: typeof own) => {
    const input = `${text({ alg: 'EdDSA' })}.${text({ ...claims, ...change })}`;
    const by = signer ?? createPrivateKey({ key: key as never, format: 'jwk' });
    return `${input}.${sign(null, Buffer.from(input), by).toString('base64url')}`;
  };
  const hmac = (alg: string, secret: string) => {
    const input = `${text({ alg })}.${text(claims)}`;
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  };
  const ask = async (token: string) =>
    (await clientAt(portal.url))('GET', '/audit', undefined, { authorization: `Bearer ${token}` });

  it('that is good opens', async () => {
    expect((await ask(signed({}))).status).toBe(200);
  });

  it.each<[string, () => string]>([
    ['by another key', () => signed({}, own)],
    ['that has expired', () => signed({ exp: now - 60 })],
    ['that never expires', () => signed({ exp: undefined })],
    ['not valid yet', () => signed({ nbf: now + 600 })],
    ['for another audience', () => signed({ aud: 'another' })],
    ['by another issuer', () => signed({ iss: 'another' })],
    ['of nobody', () => signed({ sub: undefined })],
    ['of no role', () => signed({ role: 'admin' })],
    ['of an applicant without a number', () => signed({ role: 'applicant' })],
    ['of an applicant with a strange number', () => signed({ role: 'applicant', orgnr: '1 or 1' })],
    ['with alg none', () => `${text({ alg: 'none' })}.${text(claims)}.`],
    ['with alg none and something signed', () => hmac('none', 'x')],
    ['HMAC with the public key', () => hmac('HS256', String(key.x))],
    ['that is no token', () => 'abc'],
    ['that is nothing', () => ''],
  ])('%s does not', async (_, token) => {
    const { status, body, headers } = await ask(token());
    expect([status, body.code]).toEqual([401, 'token.invalid']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  it('in the address opens nothing', async () => {
    const token = signed({});
    const anyone = await clientAt(portal.url);
    expect((await anyone('GET', `/audit?access_token=${token}`)).status).toBe(401);
    expect((await anyone('GET', `/calls?token=${token}`)).status).toBe(400);
  });

  it('is of the one algorithm that its key is for', async () => {
    const k = Buffer.alloc(64, 7).toString('base64url');
    const read = await tokenReader({ kty: 'oct', k });
    const by = (alg: string, hash: string) => {
      const input = `${text({ alg })}.${text(claims)}`;
      const signature = createHmac(hash, Buffer.alloc(64, 7)).update(input).digest('base64url');
      return read(`Bearer ${input}.${signature}`);
    };
    expect(await by('HS256', 'sha256')).toEqual({ role: 'caseworker', sub: 'case-1' });
    await expect(by('HS512', 'sha512')).rejects.toMatchObject({ code: 'token.invalid' });
  });

  it('can be of a secret of 32 bytes, and of no shorter one', () => {
    const secret = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64url');
    expect(algorithmOf({ kty: 'oct', k: secret(32) })).toBe('HS256');
    expect(() => algorithmOf({ kty: 'oct', k: secret(31) })).toThrow('32 bytes');
    expect(() => algorithmOf({ kty: 'RSA' })).toThrow('Ed25519');
  });
});
