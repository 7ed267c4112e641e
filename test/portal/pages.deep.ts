import { expect, test } from 'vitest';
import { lotto } from '../lottery/draws.js';
import { applicant, call, caseworker, DEADLINE } from './call.js';
import { clickThrough, describePages, shown } from './pages.js';

describePages('the pages', ({ portal: open, visit }) => {
  test('work without JavaScript, from an empty application to its withdrawal', async () => {
    const portal = await open();
    const page = await visit(portal, applicant(0), { javaScriptEnabled: false, locale: 'nn-NO' });
    await page.goto(`/applicant/${call.id}`);
    await clickThrough(page, 'button[value=begin]');
    await page.fill('#part-plans', 'Planane våre');
    await page.fill('#need-g1', 'mykje');
    await clickThrough(page, '.actions button[value=save]');
    expect(await shown(page, '#need-g1-problem')).toContain('Skriv beløpet i kroner');
    expect(await page.inputValue('#need-g1')).toBe('mykje');
    expect(await page.inputValue('#part-plans')).toBe('Planane våre');
    await page.fill('#need-g1', '');
    await clickThrough(page, 'button[value=check]');
    expect(await shown(page, '[data-requirement=parts]')).toContain('manglar motivasjon');
    await page.fill('#part-motivation', 'Lysta vår');
    await clickThrough(page, '.actions button[value=save]');
    expect(await shown(page, '#notice')).toBe('Utkastet er lagra.');
    await page.reload();
    expect(await page.inputValue('#part-motivation')).toBe('Lysta vår');
    await clickThrough(page, 'button[value=submit]');
    expect(await shown(page, '#problems')).toContain('Prosjektgruppa manglar 4 personar');
    await clickThrough(page, 'button[value=submit-anyway]');
    expect(await shown(page, '#outcome .verdict')).toBe(
      'Søknaden oppfyller ikkje dei formelle krava',
    );
    // A ground is a sentence, then its clauses with their headings in the call.
    expect(await shown(page, '.grounds')).toContain(
      'C02 Hvem kan søke C16 Slik behandler vi søknaden',
    );
    expect(await page.locator('details .plain li').first().textContent()).toBe(
      'Person p1: ikkje fylt ut',
    );
    await page.click('.withdrawal summary');
    await clickThrough(page, 'button[value=withdraw]');
    expect(await shown(page, '.box')).toBe('Søknaden er trekt.');
    expect(await page.locator('button').count()).toBe(0);
  });

  test('do not let what was changed elsewhere be lost without a word', async () => {
    const portal = await open();
    const one = await visit(portal, applicant(0));
    await one.goto(`/applicant/${call.id}`);
    await clickThrough(one, 'button[value=begin]');
    const other = await visit(portal, applicant(0));
    await other.goto(one.url());
    await other.fill('#part-plans', 'fra den andre');
    await clickThrough(other, '.actions button[value=save]');
    await one.fill('#part-plans', 'fra den ene');
    await clickThrough(one, '.actions button[value=save]');
    expect(await shown(one, '#notice')).toContain('endret et annet sted');
    expect(await one.inputValue('#part-plans')).toBe('fra den ene');
    await clickThrough(one, '.actions button[value=save]');
    expect(await shown(one, '#notice')).toBe('Utkastet er lagret.');
  });

  test('say how late it is, and take what is late for what it is', async () => {
    const portal = await open();
    const page = await visit(portal, applicant(0), { locale: 'en-GB' });
    await page.goto(`/applicant/${call.id}`);
    await clickThrough(page, 'button[value=begin]');
    portal.clock.now = () => DEADLINE + 3_000;
    await page.reload();
    expect(await shown(page, '#check .time-left')).toBe('3 seconds late');
    for (const [index, category] of Object.keys(call.group?.seats ?? {}).entries()) {
      await page.check(`[name=categories-${index}][value=${category}]`);
    }
    await page.check('[name=categories-3][value=leadership]');
    await page.fill('#part-plans', 'Plans');
    await page.fill('#part-motivation', 'Will');
    await clickThrough(page, 'button[value=submit]');
    expect(await shown(page, '#problems')).toContain('3 seconds after the deadline');
    await clickThrough(page, 'button[value=submit-anyway]');
    expect(await shown(page, '.grounds')).toContain('3 seconds after the deadline');
  });

  test('announce a draw at a time of the zone of the call', async () => {
    const portal = await open();
    const page = await visit(portal, caseworker);
    await page.goto(`/caseworker/${call.id}`);
    // Before quicknet began there was no round to announce.
    await page.uncheck('input[name=drand]');
    await page.fill('#numbers-name', 'Lotto');
    await page.fill('#draw-at', '2023-08-23T16:00:00');
    await clickThrough(page, 'button[value=announced]');
    expect(await shown(page, '#announced-problem')).toContain('må være etter fristen');
    await page.check('input[name=drand]');
    await page.fill('#draw-at', '2023-08-23T17:15:33');
    await page.fill('#numbers-name', 'Lotto <i>');
    await clickThrough(page, 'button[value=announced]');
    expect(await shown(page, '.facts')).toContain('drand, runde 123 og tallene fra «Lotto <i>»');
    const { body } = await (await portal.as())('GET', `/calls/${call.id}/announcement`);
    expect(body.drawAt).toBe('2023-08-23T15:15:33Z');
    expect(body.sources[1]).toEqual({ ...lotto, name: 'Lotto <i>' });
  });
});
