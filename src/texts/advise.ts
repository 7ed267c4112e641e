import { sumOfChanges } from '../criteria/changes.js';
import type { Finding } from '../criteria/finding.js';
import { type RemediesOptions, type Remedy, remedies } from '../criteria/remedies.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import { canonicalJson } from '../parse/canonical.js';
import { requireObject } from '../parse/require.js';
import { type ExplainOptions, sentenceOf, textFor, withClauses } from './sentence.js';

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
 * Remedies of one way that say the same thing are one step. If they change something by a number,
 * the step has the sum: where one person has to leave, and one more of the same, two have to leave.
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
 *   check: () => notMet('group.incomplete', { ways: [[{ joining: 1, categories: ['leadership'] }]] }),
 * });
 * advise(group.evaluate({}), 'nb', hkdir2024);
 * // => [{ possible: true, steps: ['Ta med 1 person til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02).'] }]
 * ```
 */
export function advise(
  finding: Finding,
  language: Language,
  options: AdviseOptions = {},
): readonly Advice[] {
  requireObject(options, 'options.invalid', 'a call, or options');
  const { texts } = options;
  const write = writing(language, options);
  const textOf = ({ reason, change }: Remedy): string => {
    const advice = textFor(reason.code, 'advice', texts)?.[language];
    if (typeof advice === 'function') return advice(reason.params, write, change);
    return advice ?? sentenceOf(reason, language, write, texts);
  };
  const ways: Remedy[][] = [];
  for (const remedy of remedies(finding, options.when)) {
    ways[remedy.way - 1] = [...(ways[remedy.way - 1] ?? []), remedy];
  }
  return ways.map((way) => ({
    possible: way.every(({ possible }) => possible),
    steps: stepsOf(way, textOf).map((step) => withClauses(textOf(step), step.clauses)),
  }));
}

/** The remedies of a way, each once, and as one where they say the same. */
function stepsOf(way: readonly Remedy[], textOf: (remedy: Remedy) => string): readonly Remedy[] {
  const remedies = way.map((remedy): [string, Remedy] => [keyOf(remedy), remedy]);
  const steps: Remedy[] = [];
  for (const remedy of new Map(remedies).values()) {
    const merged = steps.map((step) => asOne(step, remedy, textOf));
    const at = merged.findIndex((step) => step !== undefined);
    steps[at < 0 ? steps.length : at] = merged[at] ?? remedy;
  }
  return steps;
}

function keyOf({ criterion, reason, change }: Remedy): string {
  return canonicalJson({ criterion, reason, change });
}

/** Two remedies as one step, or undefined where they say different things. */
function asOne(
  step: Remedy,
  remedy: Remedy,
  textOf: (remedy: Remedy) => string,
): Remedy | undefined {
  const clauses = [...step.clauses, ...remedy.clauses];
  const change = sumOfChanges(step.change, remedy.change);
  if (change === undefined || remedy.change === undefined) {
    return textOf(step) === textOf(remedy) ? { ...step, clauses } : undefined;
  }
  // The texts may differ in the number, so both are asked about the same change.
  const isSame = textOf({ ...step, change: remedy.change }) === textOf(remedy);
  return isSame ? { ...step, clauses, change } : undefined;
}
