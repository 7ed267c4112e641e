import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Finding } from '../../src/criteria/finding.js';
import type { Language } from '../../src/language/language.js';
import type { Selected } from '../../src/selection/results.js';
import { grounds } from '../../src/texts/grounds.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { results } from './runs.js';

const languages = ['nb', 'nn', 'en'] as const;
const CLOSING: Readonly<Record<Language, string>> = {
  nb: 'Her står det som organisasjonen selv skriver, for eksempel om klage.',
  nn: 'Her står det som organisasjonen sjølv skriv, til dømes om klage.',
  en: 'This is where the organisation writes its own text, such as how to appeal.',
};

const cases = Object.entries(results).flatMap(([name, [call, what]]) =>
  languages.map((language) => ({ name, language, call, what })),
);

describe('a letter', () => {
  it.each(cases)(
    '$name in $language is the approved one, to one and to several',
    async ({ name, language, call, what }) => {
      const at = name === 'rejected-late' ? '2024-07-01T12:00:00Z' : '2024-06-24T07:00:00Z';
      const record = { asOf: '2024-07-01T12:00:00Z', dates: { award: '2024-07-01' } };
      const options = { language, at, record, closing: CLOSING[language] };

      const toOne = grounds(call, what as never, { ...options, to: 'one' });
      const toSeveral = grounds(call, what as never, { ...options, to: 'several' });

      const pages = [toOne, toSeveral].map(({ paragraphs }) => paragraphs.join('\n\n'));
      await expect(`${pages.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(
        `approved/${name}.${language}.txt`,
      );
    },
  );
});

describe('a letter about a place', () => {
  const finding: Finding = {
    criterion: 'own',
    level: 'required',
    outcome: 'met',
    clauses: ['C17'],
    reason: { code: 'own.lot', params: {} },
  };
  const texts = {
    'own.lot': { nb: 'Det ble loddtrekning', nn: 'Det vart loddtrekning', en: 'Lots were drawn' },
  };
  type Given = Pick<Selected, 'outcome' | 'rank' | 'finding'>;
  const letter = (what: Given, language: Language, to: 'one' | 'several') =>
    grounds(hkdir2024, { id: 'a', applicant: 'a', ...what }, { language, to, texts }).paragraphs;

  it.each([
    ['nb', 'one', 'Du står på ventelisten som nummer 3.', 'Du får beskjed hvis noe blir ledig.'],
    [
      'nn',
      'several',
      'De står på ventelista som nummer 3.',
      'De får beskjed dersom noko blir ledig.',
    ],
    [
      'en',
      'one',
      'You are on the waiting list, as number 3.',
      'You will be told if something becomes free.',
    ],
  ] as const)(
    'E14: on the waiting list in %s, to %s, has the number in it',
    (language, to, first, last) => {
      const paragraphs = letter({ outcome: 'waiting', rank: 3, finding }, language, to);

      expect([paragraphs[0], paragraphs.at(-1)]).toEqual([first, last]);
    },
  );

  it('gives the decision, then the reason, its clause, and the dates that it obliges to', () => {
    const paragraphs = letter({ outcome: 'placed', finding }, 'nb', 'several');

    expect(paragraphs).toEqual([
      'Dere har fått plass.',
      'Det ble loddtrekning (C17).',
      'Se «Slik behandler vi søknaden» (C17) i utlysningen.',
      'Samling\u00a01: oktober 2024.',
      'Samling\u00a02: desember 2024.',
      'Samling\u00a03 (Brussel): februar 2025.',
      'Samling\u00a04: april 2025.',
      'Frist for sluttrapport: 1. juli 2025.',
    ]);
  });

  it('says that there is none', () => {
    const [decision] = letter({ outcome: 'not-placed', finding }, 'en', 'one');

    expect(decision).toBe('You have not been given the place.');
  });
});

describe('a letter about money', () => {
  const awarded = (items: object) => ({ application: 'a-1', items, history: [] }) as never;
  const entitled = results.awarded[1].items['stay'];

  it.each([
    ['nb', { travel: {} }, 'Dere får dekket dokumenterte kostnader: reise.'],
    ['nn', { travel: {} }, 'De får dekt dokumenterte kostnader: reise.'],
    ['en', { travel: {} }, 'Your documented costs are covered: travel.'],
    ['nb', { stay: entitled }, 'Dere får ikke tilskudd i penger.'],
    ['nn', { 'other-costs': { granted: 0 } }, 'De får ikkje tilskot i pengar.'],
    ['en', {}, 'You are not granted any money.'],
  ] as const)(
    'in %s, of an award without a sum of %j, states no sum of 0',
    (language, items, says) => {
      const { decision } = grounds(hkdir2024, awarded(items), { language, to: 'several' });

      expect(decision).toBe(says);
    },
  );

  it.each([
    ['nb', 'Alt er utbetalt.'],
    ['nn', 'Alt er utbetalt.'],
    ['en', 'All of it is paid.'],
  ] as const)('in %s says that all is paid', (language, says) => {
    const [call, settlement] = results.settled;

    const { decision } = grounds(call, { ...settlement, unpaid: 0 }, { language });

    expect(decision.endsWith(says)).toBe(true);
  });
});

it.each([
  ['award.invalid', { history: 1 }],
  ['finding.invalid', { repayment: null }],
  ['finding.invalid', { finding: null }],
  ['finding.invalid', { outcome: 'won', finding: results.eligible[1].finding }],
  ['finding.invalid', {}],
])('refuses as %s what is no result: %j', (code, what) => {
  expect(() => grounds(hkdir2024, what as never, { language: 'nb' })).toThrow(errorWithCode(code));
});
