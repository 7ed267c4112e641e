import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { clockInWords, type Demo } from '../../examples/portal-backend/src/pages/demo.js';
import type { Applicant, Caseworker } from '../../examples/portal-backend/src/who.js';
import { violations } from '../browser/axe.js';
import { applicant, call, caseworker, chosen, DEADLINE, DRAW } from './call.js';
import {
  clickThrough,
  DESKTOP,
  focused,
  type LOCALES,
  OUTPUT,
  overflow,
  PHONE,
  type Site,
} from './pages.js';
import { delivered, drafted, type TestPortal } from './portal.js';

/** A page at some stage of a call: whose it is, and what is done to it before it is looked at. */
interface Look {
  readonly name: string;
  readonly who?: Applicant | Caseworker;
  readonly path: string;
  readonly does?: (page: Page) => Promise<void>;
  /** Whether the page has the most on it at this stage. */
  readonly isFullest?: true;
}

export const office = `/caseworker/${call.id}`;
const own = `/applicant/${call.id}`;
export const published = `/draw/${call.id}`;
export const who = applicant(0);
export const short = { parts: { plans: 'Planer' }, members: [{ id: 'p1', categories: [] }] };

export const demo: Demo = {
  call: call.id,
  applicants: { fresh: applicant(8), applied: who },
  caseworker,
  tokenFor: async () => '',
  moveTo: async () => {},
  now: (language) => clockInWords(() => DEADLINE, language),
};

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const press = (step: string) => async (page: Page) => {
  await clickThrough(page, `.steps button[value=${step}], .actions button[value=${step}]`);
  await expect.poll(() => focused(page)).toBe('problems');
};

/** The stages of a call, one after the other: each does something, and has pages to look at. */
export function stagesOf(portal: TestPortal): readonly (() => Promise<readonly Look[]>)[] {
  const desk = async (method: string, path: string, body?: unknown) =>
    (await portal.as(caseworker))(method, `/calls/${call.id}${path}`, body);
  let draft = '';
  let winner: Applicant | undefined;
  return [
    async () => {
      draft = await drafted(await portal.as(who), who, short);
      return [
        { name: 'roles', path: '/', isFullest: true },
        { name: 'own', who, path: own },
        { name: 'form', who, path: `/applicant/applications/${draft}` },
        {
          name: 'form-refused',
          who,
          path: `/applicant/applications/${draft}`,
          does: press('submit'),
          isFullest: true,
        },
        { name: 'desk-first', who: caseworker, path: office },
        {
          name: 'desk-refused',
          who: caseworker,
          path: office,
          does: async (page) => {
            await page.fill('#draw-at', '2023-08-23T16:00:00');
            await press('announced')(page);
          },
        },
        { name: 'draw-first', path: published },
        { name: 'problem', path: office, isFullest: true },
      ];
    },
    async () => {
      await desk('POST', '/announcement', chosen);
      for (let index = 0; index < 8; index += 1) {
        await delivered(await portal.as(applicant(index)), applicant(index));
      }
      const rejected = await delivered(await portal.as(who), applicant(0), short);
      const taken = await delivered(await portal.as(applicant(9)), applicant(9));
      await (await portal.as(applicant(9)))('POST', `/applications/${taken.id}/withdrawal`);
      portal.clock.now = () => DEADLINE + 60_000;
      return [
        { name: 'rejected', who, path: `/applicant/applications/${rejected.id}`, does: unfold },
        { name: 'withdrawn', who: applicant(9), path: `/applicant/applications/${taken.id}` },
        { name: 'form-late', who, path: `/applicant/applications/${draft}` },
        { name: 'desk-over', who: caseworker, path: office, does: unfold },
      ];
    },
    async () => {
      await desk('POST', '/closing');
      await desk('POST', '/entries');
      portal.clock.now = () => DRAW + 2_000;
      return [
        { name: 'desk-published', who: caseworker, path: office },
        { name: 'draw-published', path: published, does: unfold },
      ];
    },
    async () => {
      const { body } = await desk('POST', '/draw', {});
      const { id: orgnr } = body.order[0];
      winner = { role: 'applicant', sub: 'winner', orgnr };
      const client = await portal.as(winner);
      const list = (await client('GET', `/calls/${call.id}/applications`)).body.applications;
      const { id } = list.find(({ state }: { state: string }) => state === 'submitted');
      const path = `/applicant/applications/${id}`;
      return [
        { name: 'desk-drawn', who: caseworker, path: office },
        { name: 'desk-unfolded', who: caseworker, path: office, does: unfold, isFullest: true },
        { name: 'draw', path: published, isFullest: true },
        { name: 'place', who: winner, path, does: unfold, isFullest: true },
        { name: 'own-after', who: winner, path: own, isFullest: true },
      ];
    },
  ];
}

const SIZES = { desktop: DESKTOP, phone: PHONE };

/** How each page is looked at. */
interface Ways {
  readonly ways: readonly (readonly [size: keyof typeof SIZES, scheme: 'dark' | 'light'])[];
  readonly leavesScreenshots?: boolean;
  /** Each page only at the stage where it has the most on it. */
  readonly isOnceAPage?: boolean;
}

/** Expects that axe finds nothing on any page at any stage, and that none is wider than its screen. */
export async function expectAccessible(
  { portal: open, visit }: Site,
  locale: (typeof LOCALES)[number],
  { ways, leavesScreenshots = false, isOnceAPage = false }: Ways,
): Promise<void> {
  const portal = await open({}, demo);
  for (const stage of stagesOf(portal)) {
    for (const look of await stage()) {
      if (isOnceAPage && look.isFullest !== true) continue;
      // axe itself is a script that the policy would refuse.
      const page = await visit(portal, look.who, { locale, bypassCSP: true });
      await page.goto(look.path);
      await look.does?.(page);
      for (const [size, colorScheme] of ways) {
        const what = `${look.name}-${size}-${colorScheme}`;
        await page.setViewportSize(SIZES[size]);
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), what).toEqual([]);
        expect(await overflow(page), what).toBeLessThanOrEqual(0);
        if (!leavesScreenshots) continue;
        const path = new URL(`portal-${what}.png`, OUTPUT).pathname;
        await page.screenshot({ path, fullPage: true });
      }
      await page.context().close();
    }
  }
}
