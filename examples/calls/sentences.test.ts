import { advise, explain, writing } from 'utlysning';
import { describe, expect, it } from 'vitest';
import {
  casesOf,
  idsIn,
  isOfAmount,
  isOfCall,
  judge,
  type NamedCase,
  type RealCall,
  readCall,
  realCalls,
} from './real-call.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

describe.each(realCalls())('whoever is not eligible for %s', (name) => {
  // If the sentences have changed as they should, approve them with the option -u of vitest.
  it('reads the approved sentences, with a name for every id', async () => {
    const real = await readCall(name);
    const cases = casesOf(real);
    const ids = [...new Set(cases.flatMap(({ call }) => idsIn(call)))];
    const quoted = LANGUAGES.flatMap((lang) => ids.map((id) => writing(lang).term(id)));

    const sentences = cases.flatMap((one) => sentencesOf(real, one)).join('\n');

    expect(quoted.filter((id) => sentences.includes(id))).toEqual([]);
    await expect(sentences).toMatchFileSnapshot(`${name}/approved.txt`);
  });
});

/** What the library writes to the applicant of a case that is not eligible, in each language. */
function sentencesOf({ carried }: RealCall, { title, call, one }: NamedCase): readonly string[] {
  if (isOfCall(one) || isOfAmount(one) || one.expected === 'eligible') return [];
  const { finding } = judge(call, carried, one);
  const lines = LANGUAGES.flatMap((lang) => [
    ...explain(finding, lang, call).map((sentence) => `${lang}  ${sentence}`),
    ...advise(finding, lang, call).map(({ possible, steps }) => {
      return `${lang}  ${possible ? '→' : '×'} ${steps.join(' ')}`;
    }),
  ]);
  return [title, ...lines, ''];
}
