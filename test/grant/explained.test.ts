import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { ClaimLine, Claims } from '../../src/grant/claims.js';
import { kroner } from '../../src/money/money.js';
import { explain } from '../../src/texts/explain.js';
import { variant } from '../call/variant.js';
import { cost, need, settled, settledLine, travel } from './claimed.js';
import * as properties from './explained.properties.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const NBSP = '\u00a0';

/** What a caseworker reads of the last of some lines, in each language. */
const said = (lines: readonly ClaimLine[], more: Partial<Claims> = {}) => {
  const finding = settled({ lines, ...more }).lines.at(-1)?.finding;
  return LANGUAGES.map((language) => finding && explain(finding, language, hkdir2024));
};

/** What a caseworker reads of the stays at gathering 1. */
const codesAndMessagesStays = (...persons: string[]) => {
  const [first] = settled({ stays: [{ gathering: 'g1', persons }] }).stay.gatherings;
  return LANGUAGES.map((language) => first && explain(first.finding, language, hkdir2024));
};

describe('what is said of a refused line', () => {
  it('C05, C09: that the cost is not of the course period, which is named', () => {
    expect(said([cost({ date: '2025-05-01' })])).toEqual([
      [
        'Utgiften er fra 1. mai 2025, utenfor kursperioden, som varer fra oktober 2024 til april 2025 (C09, C05).',
      ],
      [
        'Utgifta er frå 1. mai 2025, utanfor kursperioden, som varer frå oktober 2024 til april 2025 (C09, C05).',
      ],
      [
        'The cost is dated 1 May 2025, outside the course period, which runs from October 2024 to April 2025 (C09, C05).',
      ],
    ]);
  });

  it('C09: that its kind is not known, and which are', () => {
    expect(said([cost({ kind: 'hotel' })])).toEqual([
      [
        'Utgifter av typen «hotel» er ikke kjent; typene er frikjøp av ansatte, interne møter, ekstern bistand og annet (C09).',
      ],
      [
        'Utgifter av typen «hotel» er ikkje kjende; typane er frikjøp av tilsette, interne møte, ekstern hjelp og anna (C09).',
      ],
      [
        'Costs of the kind ‘hotel’ are not known; the kinds are releasing staff, internal meetings, external assistance and other (C09).',
      ],
    ]);
  });

  it('C10: that no supplement was applied for there', () => {
    expect(said([need({ gathering: 'g3' })])).toEqual([
      [`Det er ikke søkt om tillegg for særlige behov til samling${NBSP}3 (Brussel) (C10).`],
      [`Det er ikkje søkt om tillegg for særlege behov til samling${NBSP}3 (Brussel) (C10).`],
      [
        `No supplement for special needs at gathering${NBSP}3 (Brussels) has been applied for (C10).`,
      ],
    ]);
  });

  it('C06, C08: everything that is wrong with it, one sentence for each', () => {
    const wrong = travel({ currency: 'EUR', gathering: 'g7', person: 'p8' });
    expect(said([travel({ date: '2024-10-01' }), wrong])).toEqual([
      [
        'Linje-id-en t-1 er brukt før; bare den første linjen teller (C08).',
        'Beløpet er oppgitt i EUR; det skal være i NOK (C08).',
        'Utlysningen har ingen samling «g7» (C06).',
        'p8 har ikke vært i prosjektgruppen (C08).',
      ],
      [
        'Linje-id-en t-1 er brukt før; berre den første linja tel (C08).',
        'Beløpet er oppgitt i EUR; det skal vere i NOK (C08).',
        'Utlysinga har inga samling «g7» (C06).',
        'p8 har ikkje vore i prosjektgruppa (C08).',
      ],
      [
        'The line id t-1 has been used before; only the first line counts (C08).',
        'The amount is stated in EUR; it has to be in NOK (C08).',
        'The call has no gathering ‘g7’ (C06).',
        'p8 has not been in the project group (C08).',
      ],
    ]);
  });

  it.each([
    [
      'C08: that its amount is no whole øre',
      travel({ amount: 12.5 }),
      'Beløpet er ikke et helt antall øre (C08).',
      'Beløpet er ikkje eit heilt tal øre (C08).',
      'The amount is not a whole number of øre (C08).',
    ],
    [
      'C08: that its amount is below zero',
      travel({ amount: -100 }),
      'Beløpet er under null (C08).',
      'Beløpet er under null (C08).',
      'The amount is below zero (C08).',
    ],
    [
      'C09: that it needs a note',
      cost({ kind: 'other' }),
      'En utgift av typen annet må ha et notat om hva den gjelder (C09).',
      'Ei utgift av typen anna må ha eit notat om kva ho gjeld (C09).',
      'A cost of the kind other needs a note that says what it is for (C09).',
    ],
  ])('%s', (_, line, ...expected) => {
    expect(said([line])).toEqual(expected.map((sentence) => [sentence]));
  });
});

describe('what is said of travel in a call that pays for none', () => {
  it('that it is not covered', () => {
    const call = variant({ grant: { travel: { basis: 'none' } } });
    const { finding } = settledLine(travel(), call);
    expect(LANGUAGES.map((language) => explain(finding, language, call))).toEqual([
      ['Utlysningen dekker ikke reise (C08).'],
      ['Utlysinga dekkjer ikkje reise (C08).'],
      ['The call does not cover travel (C08).'],
    ]);
  });
});

describe('what is said of a line that is cut', () => {
  it('C09: by how much, and what was left of the sum', () => {
    const lines = [
      cost({ amount: kroner(37_654.33) }),
      cost({ id: 'o-2', amount: kroner(20_000) }),
    ];
    expect(said(lines)).toEqual([
      [
        `Beløpet er 7${NBSP}654,33${NBSP}kr mer enn det som var igjen: 12${NBSP}345,67${NBSP}kr av 50${NBSP}000${NBSP}kr (C09).`,
      ],
      [
        `Beløpet er 7${NBSP}654,33${NBSP}kr meir enn det som var igjen: 12${NBSP}345,67${NBSP}kr av 50${NBSP}000${NBSP}kr (C09).`,
      ],
      [
        `The amount is NOK${NBSP}7,654.33 more than what was left: NOK${NBSP}12,345.67 of NOK${NBSP}50,000 (C09).`,
      ],
    ]);
  });

  it('C10: by how much, and what was left at its gathering', () => {
    const appliedFor = [{ gathering: 'g4', estimate: kroner(1) }];
    const lines = [need({ gathering: 'g4', amount: kroner(25_000.01) })];
    expect(said(lines, { appliedFor })).toEqual([
      [
        `Beløpet er 0,01${NBSP}kr mer enn det som var igjen til samling${NBSP}4: 25${NBSP}000${NBSP}kr av 25${NBSP}000${NBSP}kr (C10).`,
      ],
      [
        `Beløpet er 0,01${NBSP}kr meir enn det som var igjen til samling${NBSP}4: 25${NBSP}000${NBSP}kr av 25${NBSP}000${NBSP}kr (C10).`,
      ],
      [
        `The amount is NOK${NBSP}0.01 more than what was left for gathering${NBSP}4: NOK${NBSP}25,000 of NOK${NBSP}25,000 (C10).`,
      ],
    ]);
  });
});

describe('what is said of an accepted line', () => {
  it('C05, C09: all that it was judged by', () => {
    expect(said([cost({ amount: kroner(1_234.5) })])[0]).toEqual([
      'Ingen linje før denne har samme id (C09).',
      `Beløpet er 1${NBSP}234,50${NBSP}kr (C09).`,
      'Utgiften er fra 1. november 2024, i kursperioden (C09, C05).',
      'Utgiften er av typen frikjøp av ansatte, som dekkes (C09).',
      `Beløpet er innenfor det som var igjen: 50${NBSP}000${NBSP}kr av 50${NBSP}000${NBSP}kr (C09).`,
    ]);
  });
});

describe('what is said of the stays at a gathering', () => {
  it('C07: that there were too many', () => {
    expect(codesAndMessagesStays('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7')).toEqual([
      [
        `Arrangøren dekker oppholdet for inntil 5 på samling${NBSP}1; 7 personer bodde der, og 2 av dem er ikke dekket (C07).`,
      ],
      [
        `Arrangøren dekkjer opphaldet for inntil 5 på samling${NBSP}1; 7 personar budde der, og 2 av dei er ikkje dekte (C07).`,
      ],
      [
        `The organiser pays the stay of up to 5 at gathering${NBSP}1; 7 people stayed there, and 2 of them are not covered (C07).`,
      ],
    ]);
    expect(codesAndMessagesStays('p1', 'p2', 'p3', 'p4', 'p5', 'p6').at(-1)).toEqual([
      `The organiser pays the stay of up to 5 at gathering${NBSP}1; 6 people stayed there, and 1 of them is not covered (C07).`,
    ]);
  });

  it('C07: who was not of the project group', () => {
    expect(codesAndMessagesStays('x2', 'p1', 'x1')).toEqual([
      ['Disse er ført opp med opphold uten å ha vært i prosjektgruppen: x1 og x2 (C07).'],
      ['Desse er førte opp med opphald utan å ha vore i prosjektgruppa: x1 og x2 (C07).'],
      [
        'These people are listed with a stay without having been in the project group: x1 and x2 (C07).',
      ],
    ]);
  });
});

describe('the explanation of any claims', () => {
  it('C05–C10: is whole sentences with their clauses, for every reason and in every language', () => {
    properties.explainsAnyClaimsInWholeSentences(100);
  });
});
