import { expect, expectTypeOf, it } from 'vitest';
import { all } from '../../src/criteria/combine.js';
import type { AdviceTexts } from '../../src/language/advice.js';
import type { Language, Reasons, Texts, TextsFor } from '../../src/language/texts.js';
import { type ExplainOptions, explain } from '../../src/texts/explain.js';

interface Own {
  'sector.absent': { readonly missing: number };
  'sector.present': object;
}

it('a table of the library without the text of one code does not compile', () => {
  expectTypeOf<keyof Texts>().toEqualTypeOf<keyof Reasons>();
  expectTypeOf<Texts>().toExtend<Texts>();
  expectTypeOf<Omit<Texts, 'deadline.late'>>().not.toExtend<Texts>();
  expectTypeOf<Omit<AdviceTexts, 'parts.missing'>>().not.toExtend<AdviceTexts>();
});

it('nor does one of a host, or a text that asks for a fact that its reason has not', () => {
  expectTypeOf<Omit<TextsFor<Own>, 'sector.present'>>().not.toExtend<TextsFor<Own>>();
  const whole: TextsFor<Own> = {
    'sector.absent': ({ missing }) => `${missing} missing`,
    'sector.present': () => 'There',
  };
  const wrong: TextsFor<Own> = {
    ...whole,
    // @ts-expect-error the reason has no such fact
    'sector.absent': ({ persons }) => `${persons}`,
  };
  expect(Object.keys(wrong)).toEqual(Object.keys(whole));
});

it('nor do texts in two languages of three', () => {
  type Given = NonNullable<ExplainOptions['texts']>;
  expectTypeOf<keyof Given>().toEqualTypeOf<Language>();
  expectTypeOf<Omit<Given, 'nn'>>().not.toExtend<Given>();
  const finding = all('x', []).evaluate({});
  // @ts-expect-error nynorsk is missing
  expect(explain(finding, 'en', { texts: { nb: {}, en: {} } })).toHaveLength(1);
});
