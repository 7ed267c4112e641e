import type { Finding } from '../criteria/finding.js';
import { type RemediesOptions, type Remedy, remedies } from '../criteria/remedies.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import type { ExplainOptions } from './explain-options.js';
import { sentenceOf, textsOf, withClauses } from './sentence.js';

/** One way to make a finding met, in words. */
export interface Advice {
  /** Whether all steps can still be done. */
  readonly possible: boolean;
  /** All that has to be done. */
  readonly steps: readonly string[];
}

/** Options of {@link advise}. */
export interface AdviseOptions extends ExplainOptions {
  /** The present moment, and the last moment at which something can be changed. */
  readonly when?: RemediesOptions;
}

/**
 * Advises a person what to do so that a finding is met. The ways are those of {@link remedies}, in
 * the same order. If a reason has no advice, the step is the sentence that explains it.
 *
 * @throws {@link UtlysningError} as {@link explain} and {@link remedies} do.
 *
 * @example
 * ```ts
 * import { advise, criterion, notMet } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const group = criterion<object>({
 *   id: 'group',
 *   clauses: ['C02'],
 *   check: () => notMet('group.incomplete', { ways: [[{ categories: ['leadership'], persons: 1 }]] }),
 * });
 * advise(group.evaluate({}), 'nb', hkdir2024);
 * // => [{ possible: true, steps: ['Ta med én person til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02).'] }]
 * ```
 */
export function advise(
  finding: Finding,
  language: Language,
  options: AdviseOptions = {},
): readonly Advice[] {
  const { terms, currency, texts } = options;
  const write = writing(language, terms, currency);
  const step = ({ clauses, reason, change }: Remedy): string => {
    const advice = textsOf(reason.code, texts).advice?.[language];
    const text =
      typeof advice === 'function'
        ? advice(reason.params, write, change)
        : (advice ?? sentenceOf(reason, language, write, texts));
    return withClauses(text, clauses);
  };
  const ways = new Map<number, { possible: boolean; steps: string[] }>();
  for (const remedy of remedies(finding, options.when)) {
    const way = ways.get(remedy.way) ?? { possible: true, steps: [] };
    ways.set(remedy.way, {
      possible: way.possible && remedy.possible,
      steps: [...new Set([...way.steps, step(remedy)])],
    });
  }
  return [...ways.values()];
}
