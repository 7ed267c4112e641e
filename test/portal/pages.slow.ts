import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/parse/canonical.js';
import { beaconOf } from '../drand/vectors.js';
import { applicant, call, caseworker, chosen, DEADLINE, DRAW } from './call.js';
import { expectAccessible } from './looks.js';
import { describePages, focused, follow, shown, standings, tabTo } from './pages.js';
import { delivered } from './portal.js';

const NOTHING_MET = {
  ...{ applicant: 'met', group: 'not-met', deadline: 'to-come' },
  ...{ parts: 'not-met', channel: 'to-come' },
};

describePages('the pages', (site) => {
  const { portal: open, visit } = site;

  test('lead with the keyboard alone from an empty application to a draw that is checked', async () => {
    const portal = await open({
      beacon: async () => {
        throw new Error('there is no network: the beacon is handed in');
      },
    });
    const desk = await portal.as(caseworker);
    await desk('POST', `/calls/${call.id}/announcement`, chosen);
    for (let index = 1; index < 8; index += 1) {
      await delivered(await portal.as(applicant(index)), applicant(index));
    }

    // The applicant begins, and leaves most of it out.
    const who = applicant(0);
    const page = await visit(portal, who);
    await page.goto(`/applicant/${call.id}`);
    await follow(page, 'button[value=begin]');
    expect(await standings(page)).toEqual(NOTHING_MET);
    expect(await shown(page, '#check .time-left')).toMatch(
      /^1 time igjen$|^1 time og|^59 minutter/,
    );
    await tabTo(page, '#part-plans');
    await page.keyboard.type('Alle skolene skal få en vennskapsskole.');
    await expect.poll(() => shown(page, '#check')).not.toContain('planer og motivasjon');
    await follow(page, 'button[value=submit]');

    // It is told what is missing, and the focus is on it.
    await expect.poll(() => focused(page)).toBe('problems');
    expect(await shown(page, '#problems')).toContain('Fyll ut motivasjon.');
    await tabTo(page, '#problems a[href="#part-motivation"]');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('part-motivation');
    await page.keyboard.type('Mange elever har familie i flere land.');
    await expect.poll(() => standings(page)).toMatchObject({ parts: 'met', group: 'not-met' });

    // A fifth person is added, and taken away again.
    await follow(page, 'button[value=add]');
    await expect.poll(() => focused(page)).toBe('person-4');
    expect(await page.locator('fieldset.person').count()).toBe(5);
    await follow(page, 'button[value=remove-4]');
    expect(await page.locator('fieldset.person').count()).toBe(4);
    expect(await page.inputValue('#part-motivation')).toBe(
      'Mange elever har familie i flere land.',
    );

    // Four people in two categories are one short: it is corrected.
    const categories = ['administration', 'department', 'leadership', 'leadership'];
    for (const [index, category] of categories.entries()) {
      if (index === 3) break;
      await tabTo(page, `[name=categories-${index}][value=${category}]`);
      await page.keyboard.press('Space');
    }
    await expect.poll(() => shown(page, '[data-requirement=group]')).toContain('1 av 2 fra');
    await tabTo(page, '[name=categories-3][value=leadership]');
    await page.keyboard.press('Space');
    await expect.poll(() => standings(page)).toMatchObject({ parts: 'met', group: 'met' });
    expect(await shown(page, '#check-status')).toBe(
      'Oppfylt: 3. Mangler: 0. Gjenstår til levering: 2.',
    );
    await tabTo(page, '#need-g3');
    await page.keyboard.type('12 500,50');
    await follow(page, 'button[value=submit]');

    // The receipt has the hash of what stood in the form, which anyone can compute.
    expect(await shown(page, '#receipt time')).toBe('23. august 2023 kl. 16.00');
    const members = categories.map((category, at) => ({
      id: `p${at + 1}`,
      categories: [category],
    }));
    const sent = {
      applicant: { orgnr: who.orgnr },
      members,
      parts: {
        plans: 'Alle skolene skal få en vennskapsskole.',
        motivation: 'Mange elever har familie i flere land.',
      },
      appliedFor: { 'special-needs': { g3: 1_250_050 } },
    };
    const hash = createHash('sha256').update(canonicalJson(sent)).digest('hex');
    expect(await shown(page, '#receipt-hash')).toBe(hash);
    expect(await shown(page, '#outcome .verdict')).toBe('Søknaden oppfyller de formelle kravene');

    // The caseworker closes and publishes when the deadline has passed, and draws when it is time.
    const office = await visit(portal, caseworker);
    await office.goto(`/caseworker/${call.id}`);
    expect(await office.locator('.steps button').count()).toBe(0);
    portal.clock.now = () => DEADLINE + 1_000;
    await office.reload();
    await follow(office, 'button[value=closed]');
    await follow(office, 'button[value=published]');
    expect(await office.locator('.steps button').count()).toBe(0);
    portal.clock.now = () => DRAW;
    await office.reload();
    await tabTo(office, '#source-0');
    await office.keyboard.type('00ff');
    await follow(office, 'button[value=drawn]');
    await expect.poll(() => focused(office)).toBe('problems');
    expect(await shown(office, '#problems')).toContain('draw.not-true');
    await tabTo(office, '#source-0');
    await office.keyboard.press('Control+a');
    await office.keyboard.type(beaconOf('quicknet', 123).signature);
    await follow(office, 'button[value=drawn]');
    expect(await shown(office, '#draw-verdict')).toMatch(/^Trekningen er riktig, /);
    expect(await shown(office, '#audit .verdict')).toMatch(/^Loggen er hel, med \d+ rader\.$/);

    // Anyone takes the record to the page that checks it.
    const citizen = await visit(portal);
    await citizen.goto(`/draw/${call.id}`);
    expect(await citizen.locator('.order').first().locator('tbody tr').count()).toBe(6);
    const published = await shown(citizen, '#entries-hash');
    await tabTo(citizen, '#draw a[href$="/record"]');
    const [download] = await Promise.all([
      citizen.waitForEvent('download'),
      citizen.keyboard.press('Enter'),
    ]);
    const record = await readFile(await download.path(), 'utf8');
    await follow(citizen, 'a[href="/verify.html#lang=nb"]');
    await tabTo(citizen, '#record');
    await citizen.keyboard.insertText(record);
    await tabTo(citizen, 'summary');
    await citizen.keyboard.press('Enter');
    await tabTo(citizen, '#entries-hash');
    await citizen.keyboard.insertText(published);
    await tabTo(citizen, 'button[type=submit]');
    await citizen.keyboard.press('Enter');
    await citizen.locator('#verdict').waitFor();
    expect(await shown(citizen, '#verdict')).toBe('Ikke alt er kontrollert.');
    expect(await citizen.locator('[data-check=published-entries][data-result=met]').count()).toBe(
      1,
    );

    // The applicant sees how it went.
    await page.reload();
    const { order } = JSON.parse(record);
    const { rank, place } = order.find(({ id }: { id: string }) => id === who.orgnr);
    expect(await shown(page, '.drawn')).toContain(
      place ? `Dere fikk plass, som nummer ${rank}` : `Dere ble nummer ${rank} i trekningen`,
    );
    expect(await page.locator('#place').count()).toBe(place ? 1 : 0);
  }, 300_000);

  test('have nothing that axe finds, each where it has the most on it', async () => {
    await expectAccessible(site, 'nb-NO', {
      ways: [['desktop', 'light']],
      isOnceAPage: true,
    });
  }, 300_000);
});
