import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { explainIssues } from '../../src/texts/explain-issues.js';
import { example } from '../application/example.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './explain-issues.properties.js';
import { issueSamples } from './issue-samples.js';
import { languages } from './sentences.js';

const issues = (parsed: ParseResult<unknown>) => (parsed.ok ? [] : parsed.issues);
const inEach = (parsed: ParseResult<unknown>) =>
  languages.map((language) => explainIssues(issues(parsed), language, hkdir2024));

describe('the explanation of issues', () => {
  it('E12: is a sentence for each, with its path', () => {
    const parsed = parseApplication({ ...example, id: undefined, applicant: { orgnr: '12' } });
    expect(inEach(parsed)).toEqual([
      ['«id»: Verdien mangler.', '«applicant.orgnr»: Skriv ni sifre.'],
      ['«id»: Verdien manglar.', '«applicant.orgnr»: Skriv ni siffer.'],
      ['‘id’: The value is missing.', '‘applicant.orgnr’: Write nine digits.'],
    ]);
  });

  it('has what can be chosen instead, in the terms of the call', () => {
    const members = [{ id: 'p1', categories: ['leadership', 'janitor'] }];
    const parsed = parseApplication({ ...example, members }, hkdir2024);
    expect(inEach(parsed)).toEqual([
      [
        '«members[0].categories[1]»: Utlysningen har ikke denne kategorien; velg administrativ ledelse (kategori\u00a01), fagavdelingen for skole eller barnehage (kategori\u00a02) eller ledelsen i barnehage eller skole (kategori\u00a03).',
      ],
      [
        '«members[0].categories[1]»: Utlysinga har ikkje denne kategorien; vel administrativ leiing (kategori\u00a01), fagavdelinga for skule eller barnehage (kategori\u00a02) eller leiinga i barnehage eller skule (kategori\u00a03).',
      ],
      [
        '‘members[0].categories[1]’: The call has no such category; choose administrative leadership (category\u00a01), the department for schools or kindergartens (category\u00a02) or kindergarten or school leadership (category\u00a03).',
      ],
    ]);
  });

  it('has the maximum in the numbers of the language', () => {
    const parsed = parseApplication({ ...example, parts: { plans: 'x'.repeat(1_000_001) } });
    const [nb, nn, en] = inEach(parsed);
    expect(nb?.[0]).toMatch(/^«parts\.plans»: Teksten kan ha høyst \d+\u00a0000 tegn\.$/);
    expect(nn?.[0]).toMatch(/^«parts\.plans»: Teksten kan ha høgst \d+\u00a0000 teikn\.$/);
    expect(en?.[0]).toMatch(/^‘parts\.plans’: The text can have at most \d+,000 characters\.$/);
  });

  it('has no path where the value itself is wrong', () => {
    expect(inEach(parseApplication('x'))).toEqual([
      ['Verdien må være et objekt.'],
      ['Verdien må vere eit objekt.'],
      ['The value has to be an object.'],
    ]);
  });

  it('of no issues is empty', () => {
    expect(explainIssues([], 'nb')).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a code that is not of the library', [{ path: [], code: 'id.other', message: 'x' }]],
    ['an inherited code', [{ path: [], code: 'toString', message: 'x' }]],
    ['an issue without its params', [{ path: [], code: 'too-big', message: 'x' }]],
    ['an unwrapped result', { ok: false, issues: [] }],
    ['nothing', undefined],
  ])('of %s is refused', (_, given) => {
    expect(() => explainIssues(given as readonly Issue[], 'nb')).toThrow(
      errorWithCode('issues.invalid'),
    );
  });
});

describe('the texts of issues', () => {
  it('are sentences that differ between bokmål and English, for each code', () => {
    const [nb = [], nn = [], en = []] = languages.map((language) =>
      explainIssues(issueSamples, language),
    );
    for (const text of [...nb, ...nn, ...en]) expect(text).toMatch(/^[A-ZÅ].*[^.]\.$/);
    expect(nb.filter((text) => en.includes(text))).toEqual([]);
    expect(nn.filter((text) => en.includes(text))).toEqual([]);
  });

  it('are there whatever is wrong', () => {
    properties.explainsWhateverIsWrong(100);
  });
});
