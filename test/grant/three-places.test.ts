import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { award } from '../../src/grant/award.js';
import { settle } from '../../src/grant/settle.js';
import { claimsOf, decidedAt, outcomes } from './call-that-gives.js';

/*
 * Three made-up places in the call of 2024, settled by hand from the document of its rules: C05 the course runs
 * from October 2024 to April 2025, C08 travel without a limit, C09 NOK 50 000 for other costs,
 * C10 at most NOK 25 000 a gathering for special needs on application. All sums are in øre.
 */

const other = { item: 'other-costs', cost: 'staff-release' };
const needs = { item: 'special-needs' };

/** The document of the rules that a caseworker has, which `npm test` compares with the call. */
const rules = readFileSync(
  join(import.meta.dirname, '../../examples/rules-as-a-document/approved/hkdir-2024.nb.md'),
  'utf8',
).replaceAll('\u00a0', ' ');

it.each([
  ['C05, C09', '50 000 kr, mot regnskap'],
  ['C05, C09', 'i kursperioden, fra oktober 2024 til april 2025'],
  ['C07', '5 personer per samling, uten utbetaling'],
  ['C08', '| reise                     | dokumenterte kostnader'],
  ['C09', 'Andre kostnader må ha et notat'],
  ['C10', 'etter søknad | høyst 25 000 kr per samling'],
  ['C10', 'Tillegget går opp til grensen, uansett hvor mye søkeren anslo.'],
  ['the order', 'Kravene blir gjort opp i den rekkefølgen de kom inn.'],
  ['decisions', 'Det som er avgjort, står som det er avgjort, og tar sin del av grensene først.'],
  ['credits', 'Det som var godkjent ut over det kostnaden da gir, blir trukket tilbake.'],
  ['corrections', 'Et krav som retter et annet, gjelder i stedet for det.'],
])('the document states what the hand needs of %s: %s', (_, sentence) => {
  expect(rules).toContain(sentence);
});

describe('three places, settled by hand', () => {
  it('a place that spends all of it (C08, C09, C10)', () => {
    const appliedFor = { 'special-needs': { g1: 1_000_000, g3: 2_500_000 } };
    const application = { id: 'a-1', applicant: { orgnr: '864950582' }, appliedFor };
    const claims = claimsOf(
      { item: 'travel', entry: 'g1', amount: 1_234_550, on: '2024-10-14' },
      { item: 'travel', entry: 'g3', amount: 4_321_075, on: '2025-02-10' },
      { ...other, amount: 3_000_000, on: '2024-11-04' },
      { ...other, cost: 'internal-meetings', amount: 1_500_000, on: '2024-12-02' },
      { ...other, cost: 'external-assistance', amount: 812_345, on: '2025-03-20' },
      { ...needs, entry: 'g1', amount: 1_400_000 },
      { ...needs, entry: 'g3', amount: 1_800_000, on: '2025-02-11' },
      { ...needs, entry: 'g3', amount: 900_000, on: '2025-02-12' },
    );

    const settlement = settle(hkdir2024, award(hkdir2024, application), claims, { application });

    expect(outcomes(settlement)).toEqual([
      ['accepted', 1_234_550], // C08: no limit
      ['accepted', 4_321_075], // C08
      ['accepted', 3_000_000], // C09: 5 000 000 − 3 000 000 leaves 2 000 000
      ['accepted', 1_500_000], // C09: 2 000 000 − 1 500 000 leaves 500 000
      ['cut', 500_000], // C09: 812 345 is 312 345 more than what is left
      ['accepted', 1_400_000], // C10: above the estimate, and within 2 500 000
      ['accepted', 1_800_000], // C10: 2 500 000 − 1 800 000 leaves 700 000
      ['cut', 700_000], // C10: 900 000 is 200 000 more than what is left
    ]);
    // Travel 1 234 550 + 4 321 075 = 5 555 625; needs 1 400 000 + 1 800 000 + 700 000 = 3 900 000.
    expect(Object.entries(settlement.items).map(([id, item]) => [id, item.accepted])).toEqual([
      ['stay', 0],
      ['travel', 5_555_625],
      ['other-costs', 5_000_000],
      ['special-needs', 3_900_000],
    ]);
    // 5 555 625 + 5 000 000 + 3 900 000; cut 312 345 + 200 000.
    expect(settlement.total).toMatchObject({
      accepted: 14_455_625,
      claims: { claimed: 14_967_970, accepted: 14_455_625, cut: 512_345, refused: 0 },
    });
  });

  it('a place that claims what is not covered, and leaves money unspent (C05, C09, C10)', () => {
    const application = { id: 'a-1', applicant: { orgnr: '864950582' } };
    const claims = claimsOf(
      { ...other, amount: 1_250_000, on: '2024-10-01' },
      { ...other, amount: 600_000, on: '2024-09-30' },
      { ...other, cost: 'other', note: 'Books', amount: 74_990, on: '2025-04-30' },
      { ...other, cost: 'other', amount: 10_000, on: '2024-12-01' },
      { ...needs, entry: 'g2', amount: 100_000, on: '2024-12-03' },
      { item: 'travel', entry: 'g5', amount: 50_000 },
      { item: 'stay', entry: 'g1', amount: 400_000 },
      { item: 'travel', entry: 'g4', amount: 333_333, on: '2025-04-08' },
    );

    const settlement = settle(hkdir2024, award(hkdir2024, application), claims);

    expect(outcomes(settlement)).toEqual([
      ['accepted', 1_250_000], // C05: the first day of the course
      ['refused', 0], // C05: the day before
      ['accepted', 74_990], // C09: no closed list; the last day of the course
      ['refused', 0], // C09: another cost, and nothing says what it is
      ['refused', 0], // C10: not applied for
      ['refused', 0], // C06: there is no fifth gathering
      ['refused', 0], // C07: the stay is paid by the organiser
      ['accepted', 333_333], // C08
    ]);
    // 1 250 000 + 74 990 = 1 324 990; 5 000 000 − 1 324 990 = 3 675 010 unspent.
    expect(settlement.items['other-costs']).toMatchObject({
      granted: 5_000_000,
      accepted: 1_324_990,
      unspent: 3_675_010,
    });
    // Refused: 600 000 + 10 000 + 100 000 + 50 000 + 400 000. Accepted: 1 324 990 + 333 333.
    expect(settlement.total.claims).toMatchObject({ refused: 1_160_000, accepted: 1_658_323 });
  });

  it('a place with decisions, a credit and a correction (C09)', () => {
    const application = { id: 'a-1', applicant: { orgnr: '864950582' } };
    const claims = claimsOf(
      { ...other, amount: 4_500_000, on: '2024-11-04' },
      { ...other, amount: 1_000_000, on: '2024-12-04' },
      { ...other, amount: 700_000, credits: 'a', on: '2025-01-10' },
      { ...other, amount: 100_000, on: '2025-02-03' },
      { ...other, amount: 160_000, replaces: 'd', on: '2025-02-03' },
      { ...other, amount: 900_000, on: '2025-03-03' },
    );
    const decided = { a: decidedAt(4_500_000, 4_500_000), b: decidedAt(500_000, 500_000) };

    const settlement = settle(hkdir2024, award(hkdir2024, application), claims, { decided });

    expect(outcomes(settlement)).toEqual([
      ['decided', 4_500_000], // leaves 500 000
      ['decided', 500_000], // of 1 000 000; leaves nothing
      ['accepted', -700_000], // 4 500 000 − 700 000 = 3 800 000 of a; 700 000 are left again
      ['refused', 0], // corrected by the next line
      ['accepted', 160_000], // 700 000 − 160 000 leaves 540 000
      ['cut', 540_000], // 900 000 is 360 000 more than what is left
    ]);
    // 4 500 000 + 500 000 − 700 000 + 160 000 + 540 000 = 5 000 000, which was paid.
    expect(settlement.total).toMatchObject({ accepted: 5_000_000, unspent: 0 });
    expect([settlement.paid, settlement.unpaid]).toEqual([5_000_000, 0]);
  });
});
