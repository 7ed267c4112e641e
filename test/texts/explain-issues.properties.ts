import fc from 'fast-check';
import { expect } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { explainIssues } from '../../src/texts/explain-issues.js';
import { example } from '../application/example.js';
import { languages } from './sentences.js';

const anything = fc.jsonValue({ maxDepth: 2 });

/** Whatever stands in a field, each issue has a sentence in every language. */
export function explainsWhateverIsWrong(numRuns: number): void {
  const changed = <T extends object>(value: T) =>
    fc
      .tuple(fc.constantFrom(...Object.keys(value)), anything)
      .map(([key, other]) => ({ ...value, [key]: other }));
  fc.assert(
    fc.property(changed(example), changed(hkdir2024), (application, call) => {
      for (const parsed of [parseApplication(application, hkdir2024), parseCall(call)]) {
        if (parsed.ok) continue;
        for (const language of languages) {
          const sentences = explainIssues(parsed.issues, language, hkdir2024);
          expect(sentences).toHaveLength(parsed.issues.length);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/[^.]\.$/s);
            expect(sentence.replace(/^[«‘].*[»’]:/s, '')).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }
    }),
    { numRuns },
  );
}
