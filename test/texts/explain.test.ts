import { describe, expect, it } from 'vitest';
import { all, any } from '../../src/criteria/combine.js';
import { criterion, met, notMet } from '../../src/criteria/criterion.js';
import type { Language } from '../../src/language/language.js';
import { explain } from '../../src/texts/explain.js';
import { errorWithCode } from '../parse/error-with-code.js';

const languages = ['nb', 'nn', 'en'] as const;
const channel = criterion<unknown>({
  id: 'channel',
  clauses: ['C15', 'C16'],
  check: () => notMet('channel.wrong', { accepted: ['Espresso'] }),
});
const parts = criterion<unknown>({
  id: 'parts',
  clauses: [],
  check: () => notMet('parts.missing', { missing: ['plans', 'motivation'] }),
});
const applicant = criterion<unknown>({
  id: 'applicant',
  clauses: ['C01'],
  check: () => met('applicant.municipality', {}),
});
const finding = all('eligibility', [applicant, parts, channel]).evaluate({});

describe('an explanation', () => {
  it('is one sentence for each leaf that decides, with its clauses', () => {
    expect(explain(finding, 'nb')).toEqual([
      'Ikke alle deler av søknaden er fylt ut; det mangler «plans» og «motivation».',
      'Søknaden kom ikke gjennom Espresso (C15, C16).',
    ]);
    expect(explain(finding, 'nn')).toEqual([
      'Ikkje alle delar av søknaden er fylte ut; det manglar «plans» og «motivation».',
      'Søknaden kom ikkje gjennom Espresso (C15, C16).',
    ]);
    expect(explain(finding, 'en')).toEqual([
      'Not every part of the application is filled in; missing: ‘plans’ and ‘motivation’.',
      'The application did not come through Espresso (C15, C16).',
    ]);
  });

  it('says of what is met why it is', () => {
    expect(explain(all('x', [applicant]).evaluate({}), 'nb')).toEqual([
      'Søkeren er en norsk kommune (C01).',
    ]);
  });

  it('uses the words of the call where there are any', () => {
    const terms = {
      plans: { nb: 'planer', nn: 'planar', en: 'plans' },
      motivation: { nb: 'motivasjon', nn: 'motivasjon', en: 'motivation' },
    };
    expect(languages.map((language) => explain(finding, language, { terms })[0])).toEqual([
      'Ikke alle deler av søknaden er fylt ut; det mangler planer og motivasjon.',
      'Ikkje alle delar av søknaden er fylte ut; det manglar planar og motivasjon.',
      'Not every part of the application is filled in; missing: plans and motivation.',
    ]);
  });

  it('says the same thing once', () => {
    expect(explain(all('x', [channel, any('y', [channel])]).evaluate({}), 'en')).toEqual([
      'The application did not come through Espresso (C15, C16).',
    ]);
  });

  it('says of a combination that nothing can turn what it lacks', () => {
    expect(languages.map((language) => explain(any('x', []).evaluate({}), language))).toEqual([
      ['0 av 0 krav er oppfylt, og minst ett må være det.'],
      ['0 av 0 krav er oppfylte, og minst eitt må vere det.'],
      ['0 of 0 requirements are met, and at least one has to be.'],
    ]);
  });

  it('takes the host’s own texts, for its own codes and instead of the library’s', () => {
    const kindergarten = criterion<unknown>({
      id: 'kindergarten',
      clauses: ['X1'],
      check: () => notMet('kindergarten.absent', { members: 1200 }),
    });
    const texts = {
      'kindergarten.absent': {
        nb: ({ members }: { members: number }) => `Ingen av ${members}`,
        nn: ({ members }: { members: number }) => `Ingen av dei ${members}`,
        en: ({ members }: { members: number }) => `None of ${members}`,
      },
      'channel.wrong': { nb: 'Feil kanal', nn: 'Feil kanal', en: 'Wrong channel' },
    };
    const both = all('x', [kindergarten, channel]).evaluate({});
    expect(explain(both, 'nn', { texts })).toEqual([
      'Ingen av dei 1200 (X1).',
      'Feil kanal (C15, C16).',
    ]);
    expect(explain(both, 'en', { texts })[0]).toBe('None of 1200 (X1).');
  });

  it.each(['kindergarten.absent', 'toString', '__proto__', 'constructor', ''])(
    'refuses the code %j, which has no text',
    (code) => {
      const own = criterion<unknown>({ id: 'x', clauses: [], check: () => notMet(code) });
      for (const language of languages) {
        expect(() => explain(own.evaluate({}), language)).toThrow(errorWithCode('text.missing'));
      }
    },
  );

  it.each(['', 'no', 'NB', 'sv', 'toString', '__proto__'])(
    'refuses the language %j',
    (language) => {
      expect(() => explain(finding, language as Language)).toThrow(
        errorWithCode('language.unknown'),
      );
    },
  );
});
