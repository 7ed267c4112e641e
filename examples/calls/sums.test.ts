import { explain, formatIssue, parseApplications, writing } from 'utlysning';
import { describe, expect, it } from 'vitest';
import {
  applicationsOf,
  casesOf,
  idsIn,
  isOfAmount,
  readCall,
  realCalls,
  resultOf,
  sumsIn,
} from './real-call.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

for (const real of await Promise.all(realCalls().map(readCall))) {
  const { name, carried } = real;
  const cases = casesOf(real).flatMap(({ one, ...named }) =>
    isOfAmount(one) ? [{ ...named, one }] : [],
  );
  if (cases.length === 0) continue;

  describe(`the sums of ${name}`, () => {
    for (const { title, call, one } of cases) {
      it(title, () => {
        const parsed = parseApplications(applicationsOf(carried, one), call);
        expect(parsed.ok ? [] : parsed.issues.map(formatIssue)).toEqual([]);

        const result = resultOf(call, carried, one);

        expect(result).toEqual(one.expected);
      });
    }

    // If the sentences have changed as they should, approve them with the option -u of vitest.
    it('are explained by the approved sentences, with a name for every id', async () => {
      const ids = [...new Set(cases.flatMap(({ call }) => idsIn(call)))];
      const quoted = LANGUAGES.flatMap((lang) => ids.map((id) => writing(lang).term(id)));

      const sentences = cases.flatMap(({ title, call, one }) => {
        const { calculations, reasons } = sumsIn(call, carried, one);
        const lines = LANGUAGES.flatMap((lang) =>
          [...calculations, ...reasons]
            .flatMap((part) => (part === undefined ? [] : explain(part, lang, call)))
            .map((sentence) => `${lang}  ${sentence}`),
        );
        return [title, ...lines, ''];
      });

      const text = sentences.join('\n');
      expect(quoted.filter((id) => text.includes(id))).toEqual([]);
      await expect(text).toMatchFileSnapshot(`${name}/sums.txt`);
    });
  });
}
