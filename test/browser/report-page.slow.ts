import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { amendCall } from '../../src/index.ts';
import { exampleFile, MOMENTS, reportOf, runOf } from '../examples/report.ts';
import { expectLabelsApart } from './labels-apart.ts';
import { describeReport, overflow, texts } from './report-page.ts';

interface Line {
  readonly sequence: number;
  readonly item: string;
  readonly cost?: string;
  readonly note?: string;
  readonly on: string;
  readonly amount: number;
}

const YEAR: {
  readonly asOf: string;
  readonly places: Readonly<Record<string, { readonly claims: readonly Line[] }>>;
} = JSON.parse(exampleFile('year.json'));

const SUM = 5_000_000;
const CAP = 2_500_000;

/** What of the lines fits within a limit, and what goes beyond it: by the rules, not by the library. */
function spent(lines: readonly Line[], limit: number) {
  let accepted = 0;
  let cut = 0;
  for (const { amount } of [...lines].sort((a, b) => a.sequence - b.sequence)) {
    const taken = Math.min(amount, limit - accepted);
    accepted += taken;
    // A line of which nothing fits is refused, not cut.
    if (taken > 0) cut += amount - taken;
  }
  return { accepted, cut, limit };
}

function otherCostsOf(orgnr: string, day: string) {
  const lines = YEAR.places[orgnr]?.claims ?? [];
  const covered = lines.filter(
    ({ item, on, cost, note }) =>
      item === 'other-costs' &&
      on <= day &&
      on >= '2024-10-01' &&
      on <= '2025-04-30' &&
      (cost !== 'other' || note !== undefined),
  );
  return spent(covered, SUM);
}

/** How wide the parts of a bar are drawn, as shares of the sum or the cap. */
async function drawn(page: Page, selector: string) {
  const bar = page.locator(`${selector} .bar`);
  const width = async (part: string) => {
    const rect = bar.locator(`rect.${part}`);
    if ((await rect.count()) === 0) return 0;
    return rect.evaluate((element) => element.getBoundingClientRect().width);
  };
  // The frame of what is left lies behind what is used, from end to end.
  const whole = await width('left');
  return { used: (await width('used')) / whole, cut: (await width('cut')) / whole };
}

function kroner(ore: number): string {
  const [whole = '', cents] = (ore / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${grouped}${cents === '00' ? '' : `,${cents}`} kr`;
}

describeReport('the report for people', (open) => {
  test.each(MOMENTS)(
    'bars are as long as what is used and what was cut, as of %s',
    async (asOf) => {
      const run = await runOf({ asOf });
      const page = await open(await reportOf(run));
      expect(run.year.places.map(({ orgnr }) => orgnr).sort()).toEqual(
        Object.keys(YEAR.places).sort(),
      );
      for (const { orgnr } of run.year.places) {
        const { accepted, cut } = otherCostsOf(orgnr, asOf.slice(0, 10));
        const place = `#place-${orgnr} [data-sum="other-costs"]`;
        const row = `#places tr:has(a[href="#place-${orgnr}"]) [data-sum="other-costs"]`;
        for (const selector of [place, row]) {
          const shares = await drawn(page, selector);
          expect(shares.used).toBeCloseTo(accepted / SUM, 2);
          expect(shares.cut).toBeCloseTo(cut / SUM, 2);
        }
        const [numbers] = await texts(page, `${place} dl`);
        const left = `Brukt ${kroner(accepted)} Igjen ${kroner(SUM - accepted)}`;
        expect(numbers).toBe(cut > 0 ? `${left} Avkortet ${kroner(cut)}` : left);
      }
    },
  );

  test('Tromsø goes over the 50 000 kr, and Karasjok over the cap of gathering 3', async () => {
    const page = await open(await reportOf(await runOf()));
    expect(await texts(page, '#place-940101808 [data-sum="other-costs"] dl')).toEqual([
      'Brukt 50 000 kr Igjen 0 kr Avkortet 4 750,50 kr',
    ]);
    expect(await texts(page, '#place-963376030 [data-sum="g3"] dl')).toEqual([
      'Brukt 25 000 kr Igjen 0 kr Avkortet 3 000 kr',
    ]);
    const shares = await drawn(page, '#place-963376030 [data-sum="g3"]');
    expect(shares.used).toBeCloseTo(1, 2);
    expect(shares.cut).toBeCloseTo(300_000 / CAP, 2);
    // Only Karasjok has applied for it, and for one gathering.
    expect(await page.locator('.place [data-sum^="g"]').count()).toBe(1);
    const [reason] = await texts(page, '#place-963376030 table.lines tbody tr');
    expect(reason).toContain(
      'Beløpet er 3 000 kr for høyt. Av grensen for samling 3 (Brussel) (25 000 kr) var det igjen 6 000 kr. C10',
    );
  });

  test('bars that are compared are on one scale', async () => {
    const page = await open(await reportOf(await runOf()));
    const ends = await page
      .locator('#places td[data-sum="other-costs"] .cap')
      .evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().x)));
    expect(ends).toHaveLength(6);
    expect(new Set(ends).size).toBe(1);
  });

  test('the grid says in words who was there, municipality by municipality', async () => {
    const page = await open(await reportOf(await runOf()));
    const was = 'Oppfylt Anbefalt: med';
    const toCome = 'Gjenstår Anbefalt: gjenstår';
    const work = 'Gjenstår 5 av 6 ført opp';
    const cells = await texts(page, 'table.grid tbody tr > *');
    const rows = Array.from({ length: 6 }, (_, row) => cells.slice(row * 8, row * 8 + 8));
    expect(cells).toHaveLength(6 * 8);
    expect(rows).toEqual([
      ['Lillestrøm Ennå åpent', was, was, was, toCome, work, 'Oppfylt', 'Gjenstår'],
      ['Karasjok Ennå åpent', was, was, was, toCome, work, 'Oppfylt', 'Gjenstår'],
      [
        'Tinn Ikke oppfylt',
        was,
        'Ikke oppfylt Anbefalt: ikke med',
        was,
        toCome,
        'Ikke oppfylt 4 av 6 ført opp',
        'Oppfylt',
        'Gjenstår',
      ],
      [
        'Tromsø Ennå åpent',
        was,
        was,
        'Oppfylt Anbefalt: ikke med',
        toCome,
        work,
        'Oppfylt',
        'Gjenstår',
      ],
      [
        'Våler (Østfold) Ikke oppfylt',
        was,
        was,
        was,
        toCome,
        'Ikke oppfylt 4 av 6 ført opp',
        'Ikke oppfylt',
        'Gjenstår',
      ],
      [
        'Ringsaker Ennå åpent',
        was,
        was,
        'Ikke ført opp Anbefalt: ikke ført opp',
        toCome,
        work,
        'Oppfylt',
        'Gjenstår',
      ],
    ]);
    // A sign beside each word, none of which a reader of the screen is told twice.
    const signs = page.locator('table.grid .status svg');
    expect(await signs.count()).toBe(6 * 8);
    expect(await page.locator('table.grid svg:not([aria-hidden="true"])').count()).toBe(0);
  });

  test('what is not met stands at the top of the section of a municipality, with its clause', async () => {
    const page = await open(await reportOf(await runOf()));
    const [short] = await texts(page, '#place-864963552 .box.not-met');
    expect(short).toContain('På samling 2 manglet 3 personer');
    expect(short).toContain('C11 C06');
    expect(short).toContain('er det ikke ført opp forberedelser. C13');
    expect(await page.locator('#place-820710592 .box').count()).toBe(0);
  });

  test.each([
    [MOMENTS[0], 'en', 'The course', 'October 2024 – April 2025'],
    [MOMENTS[1], 'en', 'Gathering 4', 'only the month is known'],
    [MOMENTS[2], 'en', 'No more dates', 'Every date of the call has passed.'],
    [MOMENTS[1], 'nb', 'Samling 4', 'bare måneden er kjent'],
    [MOMENTS[1], 'nn', 'Samling 4', 'berre månaden er kjend'],
  ] as const)('as of %s it says in %s what is next: %s', async (asOf, lang, name, left) => {
    const page = await open(await reportOf(await runOf({ asOf }), lang));
    const [card] = await texts(page, '.card.next');
    expect(card).toContain(name);
    expect(card).toContain(left);
  });

  test('the line of time has every date, says what is tentative, and gives way to its list', async () => {
    const html = await reportOf(await runOf());
    const page = await open(html);
    const picture = page.locator('figure.calendar svg[role="img"]');
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.locator('.moment').count()).toBe(3);
    expect(await picture.locator('.span').count()).toBe(4);
    expect(await picture.locator('.span.tentative').count()).toBe(1);
    const month = await picture.locator('.span.tentative').boundingBox();
    const whole = await picture.boundingBox();
    // June 2024 to July 2025 has 426 days, 30 of them in April.
    expect((month?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(30 / 426, 2);
    expect(await texts(page, '.dates .when')).toEqual([
      '24. juni 2024 kl. 10.00',
      'innen utgangen av 1. juli 2024',
      'oktober 2024 – april 2025',
      '15.–17. oktober 2024',
      '3.–5. desember 2024',
      '11.–14. februar 2025',
      '10. mars 2025 kl. 12.00',
      'april 2025',
      'innen utgangen av 1. juli 2025',
    ]);
    expect(await texts(page, '.dates .tentative')).toEqual([
      'oktober 2024 – april 2025 Kurset C05 tentativ: bare måneden er kjent Kan være i gang',
      'april 2025 Samling 4 C06 tentativ: bare måneden er kjent Neste',
    ]);
    const phone = await open(html, { viewport: { width: 360, height: 740 } });
    expect(await phone.locator('figure.calendar').isVisible()).toBe(false);
    expect(await phone.locator('.dates').isVisible()).toBe(true);
  });

  test('no label of the line of time lies on another', async () => {
    for (const asOf of MOMENTS) await expectLabelsApart(open, 'nb', asOf);
  });

  test('groups of applications fold and unfold without a script', async () => {
    const page = await open(await reportOf(await runOf()), { javaScriptEnabled: false });
    expect(await page.locator('#rejected table').isVisible()).toBe(true);
    expect(await page.locator('#undetermined table').isVisible()).toBe(true);
    expect(await page.locator('#eligible table').isVisible()).toBe(false);
    await page.locator('#eligible summary').click();
    expect(await page.locator('#eligible tbody tr').count()).toBe(38);
    expect(await page.locator('#eligible table').isVisible()).toBe(true);
  });

  test('every link leads to somewhere on the page', async () => {
    const page = await open(await reportOf(await runOf()));
    const lost = await page
      .locator('a')
      .evaluateAll((all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
      );
    expect(lost).toEqual([]);
  });

  test('markup in the call and in ids stays text', async () => {
    const hostile = `<script>alert(1)</script>&"'<img src=x onerror=alert(2)>`;
    const run = await runOf();
    const when = { at: '2024-05-01T09:00:00+02:00', reason: 'To see what becomes of it' };
    const change = {
      organiser: hostile,
      title: hostile,
      terms: { g1: { nb: hostile, nn: hostile, en: hostile } },
      clauses: { C11: { heading: hostile, text: hostile } },
    };
    const call = amendCall(run.call, change, when);
    const [first] = run.admission.rejected;
    if (first === undefined) throw new Error('expected a rejected application');
    const id = `a"'><svg/onload=alert(3)>`;
    const admission = { ...run.admission, rejected: [{ ...first, id, orgnr: `"><b>` }] };
    const places = run.year.places.map((place) => ({ ...place, application: id }));
    const page = await open(
      await reportOf({ ...run, call, admission, year: { ...run.year, call, places } }),
    );
    expect(await texts(page, 'h1')).toEqual([hostile]);
    expect(await texts(page, '.organiser')).toEqual([hostile]);
    expect(await page.title()).toBe(`Rapport: ${hostile}`);
    expect((await texts(page, '#rejected tbody th'))[0]).toBe(id);
    expect(await texts(page, '#clause-C11 td')).toEqual(['Deltakelse', hostile, hostile]);
    expect(await page.locator('script, img, [onload], [onerror], td b > b').count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('its policy refuses scripts, styles of others, images and requests', async () => {
    const page = await open(await reportOf(await runOf()));
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    // The styles themselves are let in: the head has its colour.
    expect(
      await page.locator('header').evaluate((head) => getComputedStyle(head).backgroundColor),
    ).toBe('rgb(13, 59, 84)');
    expect(await page.locator('script, link, img, iframe, [style], [src]').count()).toBe(0);
  });
});
