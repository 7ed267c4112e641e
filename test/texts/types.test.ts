import { expect, expectTypeOf, it } from 'vitest';
import { all } from '../../src/criteria/combine.js';
import { criterion, notMet } from '../../src/criteria/criterion.js';
import type { Remedy } from '../../src/criteria/remedies.js';
import type { Language } from '../../src/language/language.js';
import type { ReasonTexts, TextsFor } from '../../src/language/texts.js';
import { explain } from '../../src/texts/explain.js';
import type { Ground } from '../../src/texts/finding-grounds.js';
import { reasonIs } from '../../src/texts/reason-is.js';
import type { Reasons, reasonTexts } from '../../src/texts/reasons.js';
import type { ExplainOptions } from '../../src/texts/sentence.js';
import { errorWithCode } from '../parse/error-with-code.js';

interface Own {
  'sector.absent': { readonly missing: number };
  'sector.present': object;
}

const sectorTexts: TextsFor<Own> = {
  'sector.absent': {
    nb: ({ missing }) => `${missing} mangler`,
    nn: ({ missing }) => `${missing} manglar`,
    en: ({ missing }) => `${missing} missing`,
  },
  'sector.present': { nb: 'Til stede', nn: 'Til stades', en: 'There' },
};

it('the table of the library has every code, and without one of them does not compile', () => {
  type Texts = TextsFor<Reasons>;
  expectTypeOf<keyof typeof reasonTexts>().toEqualTypeOf<keyof Reasons>();
  expectTypeOf<Texts>().toExtend<Texts>();
  expectTypeOf<Omit<Texts, 'deadline.late'>>().not.toExtend<Texts>();
});

it('neither does a table of a host', () => {
  expectTypeOf<Omit<TextsFor<Own>, 'sector.present'>>().not.toExtend<TextsFor<Own>>();
  expect(explain(all('x', []).evaluate({}), 'en', { texts: sectorTexts })).toHaveLength(1);
});

it('nor a text in two languages of three, nor an advice', () => {
  type Given = NonNullable<ExplainOptions['texts']>[string];
  expectTypeOf<Language>().toExtend<keyof Given>();
  expectTypeOf<Omit<Given, 'nn'>>().not.toExtend<Given>();
  type Absent = ReasonTexts<Own['sector.absent']>;
  const advised: Absent = {
    ...sectorTexts['sector.absent'],
    // @ts-expect-error nynorsk is missing
    advice: { nb: 'Ta med flere', en: 'Add more' },
  };
  expect(Object.keys(advised)).toHaveLength(4);
});

it('nor a text that asks for a fact that its reason has not', () => {
  const wrong: TextsFor<Own> = {
    ...sectorTexts,
    // @ts-expect-error the reason has no such fact
    'sector.absent': { ...sectorTexts['sector.absent'], en: ({ persons }) => `${persons}` },
  };
  expect(Object.keys(wrong)).toEqual(Object.keys(sectorTexts));
});

it('a code tells the compiler which parameters a reason has', () => {
  const late = criterion<object>({
    id: 'deadline',
    clauses: [],
    check: () => notMet('deadline.late', { marginMs: -3000 }),
  }).evaluate({});
  if (!reasonIs(late, 'deadline.late')) throw new Error('another code');
  expectTypeOf(late.reason.code).toEqualTypeOf<'deadline.late'>();
  expectTypeOf(late.reason.params.marginMs).toEqualTypeOf<number>();
  expectTypeOf(late.reason.params.receivedAt).toEqualTypeOf<string>();
  expectTypeOf(late.clauses).toEqualTypeOf<readonly string[]>();
  expect(late.reason.params.marginMs).toBe(-3000);
  expect(reasonIs(late, 'deadline.in-time')).toBe(false);
  // @ts-expect-error there is no such code
  expect(reasonIs(late, 'deadline.lat')).toBe(false);
});

it('so it does for a ground and a remedy', () => {
  const missing = (value: Ground | Remedy) =>
    reasonIs(value, 'parts.missing') ? value.reason.params.missing : undefined;
  expectTypeOf(missing).returns.toEqualTypeOf<readonly string[] | undefined>();
  const remedy = { reason: { code: 'parts.missing', params: { missing: ['plans'] } } };
  expect(missing(remedy as unknown as Remedy)).toEqual(['plans']);
});

it.each([undefined, null, 'x', {}, { reason: null }])('%j has no reason', (value) => {
  expect(() => reasonIs(value as never, 'all')).toThrow(errorWithCode('finding.invalid'));
});
