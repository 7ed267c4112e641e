import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Demo } from '../../examples/portal-backend/src/pages/demo.js';
import { routes } from '../../examples/portal-backend/src/routes.js';
import type { Applicant, Caseworker } from '../../examples/portal-backend/src/who.js';
import { applicant, call, caseworker, written } from './call.js';
import { type BuiltAssets, builtAssets, cookieFor, portalWithPages } from './pages.js';
import { drafted, type TestPortal, upTo } from './portal.js';

const demo: Demo = {
  call: call.id,
  applicants: { fresh: applicant(8), applied: applicant(0) },
  caseworker,
  tokenFor: async (who) => (await cookieFor(who)).split('=')[1] ?? '',
  moveTo: async () => {},
  now: () => 'now',
};

describe('the pages', () => {
  let assets: BuiltAssets;
  let portal: TestPortal;
  let draft: string;
  const owner = applicant(0);
  beforeAll(async () => {
    assets = await builtAssets();
    portal = await portalWithPages(assets, {}, demo);
    await upTo(portal, 'drawn', 7);
    draft = await drafted(await portal.as(owner), owner);
  });
  afterAll(async () => {
    await portal.close();
    assets.remove();
  });

  interface Asking {
    readonly who?: Applicant | Caseworker;
    readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
    readonly headers?: Readonly<Record<string, string>>;
  }

  async function ask(path: string, { who, form, headers }: Asking = {}) {
    const own = {
      ...(who && { cookie: await cookieFor(who) }),
      ...(form && { origin: portal.url }),
    };
    const entries = Array.isArray(form) ? form : Object.entries(form ?? {});
    const response = await fetch(portal.url + path, {
      method: form === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { ...own, ...headers },
      ...(form && { body: new URLSearchParams(entries) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  const everyone = { public: 'in', other: 'in', owner: 'in', caseworker: 'in' };
  const applicants = { public: 401, other: 'in', owner: 'in', caseworker: 403 };
  const own = { ...applicants, other: 404 };
  const caseworkers = { public: 401, other: 403, owner: 403, caseworker: 'in' };
  const rules: Readonly<Record<string, Readonly<Record<keyof typeof everyone, number | string>>>> =
    {
      'GET /': everyone,
      'POST /': everyone,
      'GET /draw/:id': everyone,
      'GET /draw/:id/entries.txt': everyone,
      'GET /draw/:id/others.txt': everyone,
      'GET /assets/page.css': everyone,
      'GET /assets/client.js': everyone,
      'GET /verify.html': everyone,
      'GET /applicant/:id': applicants,
      'POST /applicant/:id': applicants,
      'GET /applicant/applications/:id': own,
      'POST /applicant/applications/:id': own,
      'POST /applicant/applications/:id/check': own,
      'GET /caseworker/:id': caseworkers,
      'POST /caseworker/:id': caseworkers,
    };
  const visitors = {
    public: undefined,
    other: applicant(1),
    owner,
    caseworker,
  };

  it('are ruled, each of them', () => {
    const json = new Set(routes.map(({ method, url }) => `${method} ${url}`));
    const known = portal.apps[0]?.known ?? [];
    const served = known
      .filter(({ method }) => method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url}`)
      .filter((route) => !json.has(route));
    expect(served.sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(Object.entries(rules))('%s is for whom it is', async (route, rule) => {
    const [method, url = ''] = route.split(' ');
    const id = url.includes('applications') ? draft : call.id;
    for (const [name, who] of Object.entries(visitors)) {
      const expected = rule[name as keyof typeof visitors];
      const form = { do: 'check', role: 'public' };
      const asked = { ...(who && { who }), ...(method === 'POST' && { form }) };
      const { status } = await ask(url.replace(':id', id), asked);
      if (expected === 'in') expect([401, 403, 404], `${name} ${status}`).not.toContain(status);
      else expect(status, name).toBe(expected);
    }
  });

  it('take a form from their own origin, and from no other', async () => {
    const form = { do: 'save', revision: '1' };
    const path = `/applicant/applications/${draft}`;
    const headers = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: `${portal.url}.elsewhere.example` },
      { origin: `http://elsewhere.example/${portal.url}` },
    ];
    for (const each of headers) {
      const { status, text } = await ask(path, { who: owner, form, headers: each });
      expect([status, text.includes('origin.other')], each.origin).toEqual([403, true]);
    }
    const cookie = await cookieFor(owner);
    const body = new URLSearchParams(form);
    const without = await fetch(portal.url + path, { method: 'POST', body, headers: { cookie } });
    expect(without.status).toBe(403);
    const held = await (await portal.as(owner))('GET', `/applications/${draft}`);
    expect(held.body.revision).toBe(1);
  });

  it('do not make of a cookie a login for JSON, nor of JSON a form', async () => {
    const cookie = await cookieFor(caseworker);
    expect((await ask('/audit', { headers: { cookie } })).status).toBe(401);
    const form = await ask(`/calls/${call.id}/closing`, { who: caseworker, form: {} });
    expect(form.status).toBe(401);
    const { status } = await fetch(`${portal.url}/caseworker/${call.id}`, {
      method: 'POST',
      body: '<x/>',
      headers: { cookie, origin: portal.url, 'content-type': 'text/xml' },
    });
    expect(status).toBe(415);
  });

  it('run no script but their own, and are kept nowhere', async () => {
    for (const path of ['/', `/draw/${call.id}`, `/caseworker/${call.id}`, '/caseworker/x']) {
      const { headers, text } = await ask(path, { who: caseworker });
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'none'", "script-src 'self'", "form-action 'self'"]) {
        expect(policy.split('; ')).toContain(part);
      }
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-store');
      // With no-referrer, a browser would say of our own forms that they come from nowhere.
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/client.js" defer>']);
      expect(text).not.toMatch(/ style=| on\w+=|javascript:/);
    }
    const verify = (await ask('/verify.html')).headers.get('content-security-policy');
    expect(verify).toMatch(/default-src 'none'; script-src 'sha256-.*frame-ancestors 'none'$/);
  });

  it('hold a login in a cookie that no script and no other site gets at', async () => {
    const entered = await ask('/', { form: { role: 'caseworker' } });
    expect([entered.status, entered.headers.get('location')]).toEqual([
      303,
      `/caseworker/${call.id}`,
    ]);
    const [set = ''] = entered.headers.getSetCookie();
    expect(set).toMatch(/^portal-token=eyJ[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
    const cookie = set.split(';')[0] ?? '';
    expect((await ask(`/caseworker/${call.id}`, { headers: { cookie } })).status).toBe(200);
    const left = await ask('/', { form: { role: 'public' } });
    expect(left.headers.getSetCookie()[0]).toContain('portal-token=; ');
    const bad = await ask(`/draw/${call.id}`, { headers: { cookie: 'portal-token=eyJ.x.y' } });
    expect(bad.status).toBe(200);
    expect((await ask('/', { form: { role: 'admin' } })).status).toBe(422);
    expect((await ask('/', { form: { moment: 'over' } })).status).toBe(422);
  });

  it('have no page of roles outside a demonstration', async () => {
    const real = await portalWithPages(assets);
    const answer = await fetch(real.url);
    expect(answer.status).toBe(404);
    await real.close();
  });

  it('speak the language that was asked for, and pass over what is none', async () => {
    const path = `/draw/${call.id}`;
    const langOf = async (query: string, headers = {}) =>
      /<html lang="([^"]*)">/.exec((await ask(path + query, { headers })).text)?.[1];
    expect(await langOf('', { 'accept-language': 'nn' })).toBe('nn');
    expect(await langOf('?lang=en', { 'accept-language': 'nn' })).toBe('en');
    expect(await langOf('', { 'accept-language': 'nn', cookie: 'portal-language=en' })).toBe('en');
    for (const nonsense of [
      '?lang=xx',
      '?lang=',
      '?lang="><script>',
      '?lang=en&lang=nn',
      '?lang[]=en',
    ]) {
      expect(await langOf(nonsense, { 'accept-language': 'nn' }), nonsense).toBe('nn');
      const { headers, text } = await ask(path + nonsense);
      expect(headers.getSetCookie()).toEqual([]);
      expect(text).not.toContain('"><script>');
    }
    expect((await ask(`${path}?lang=en`)).headers.getSetCookie()[0]).toMatch(
      /^portal-language=en;/,
    );
  });

  it('make one submission of a form that is sent twice', async () => {
    const client = await portal.as(owner);
    const id = await drafted(client, owner);
    const { members = [], parts = {} } = written(owner);
    const form = [
      ...[['do', 'submit-anyway'] as const, ['revision', '1'] as const],
      ['key', randomUUID()] as const,
      ...members.map(({ id }) => ['person', id] as const),
      ...members.flatMap(({ categories = [] }, at) =>
        categories.map((is) => [`categories-${at}`, is] as const),
      ),
      ...Object.entries(parts).map(([part, text]) => [`part-${part}`, text] as const),
    ];
    const send = () => ask(`/applicant/applications/${id}`, { who: owner, form });
    const answers = [...(await Promise.all([send(), send()])), await send()];
    for (const { status, headers } of answers) {
      expect([status, headers.get('location')]).toEqual([
        303,
        `/applicant/applications/${id}#receipt`,
      ]);
    }
    const rows = await portal.database.query(
      `select 1 from audit where action = 'submitted' and subject = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    const again = await ask(`/applicant/applications/${id}`, {
      who: owner,
      form: form.map(([name, value]) => [name, name === 'key' ? 'another' : value] as const),
    });
    expect([again.status, again.text.includes('application.submitted')]).toEqual([409, true]);
  });

  it('tell who has submitted an application which one counts of several', async () => {
    const headers = { 'accept-language': 'en' };
    const last = 'If you submit several applications by the deadline, the last one counts.';
    const shownTo = async (who: Applicant) =>
      (await ask(`/applicant/${call.id}`, { who, headers })).text;
    expect(await shownTo(owner)).toContain(last);
    expect(await shownTo(applicant(8))).not.toContain(last);
  });

  it('tell a problem to people, with its code', async () => {
    const { status, headers, text } = await ask('/caseworker/x', {
      who: caseworker,
      headers: { 'accept-language': 'en' },
    });
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('There is no such call.');
    expect(text).toContain('<code>call.unknown</code>');
    const long = { do: 'save', 'part-plans': 'x'.repeat((1 << 20) + 1) };
    const tooLong = await ask(`/applicant/applications/${draft}`, { who: owner, form: long });
    expect([tooLong.status, tooLong.text.includes('body.too-large')]).toEqual([413, true]);
  });
});
