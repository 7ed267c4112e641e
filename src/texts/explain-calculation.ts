import { capitalized } from '../language/capitalized.js';
import type { Writing } from '../language/writing.js';
import type { Calculation } from '../money/calculation.js';
import { type ExplainOptions, sentenceOf } from './sentence.js';

interface Step {
  readonly text: string;
  readonly clauses: readonly string[];
  /** Whether it begins a sentence: what is about an entry or an item has sentences of its own. */
  readonly isFirst: boolean;
  /** The entry or the item that it is about. */
  readonly label?: string;
}

/**
 * The steps to an amount, each with its clauses and without a full stop. Steps that are based on the
 * same clauses are one.
 */
export function calculationSteps(
  calculation: Calculation,
  write: Writing,
  { texts }: ExplainOptions,
): readonly Pick<Step, 'text' | 'clauses'>[] {
  const sentence = ({ amount, how: { code, params } }: Calculation) =>
    sentenceOf({ code, params: { amount, ...params } }, write.language, write, texts);

  function stepsOf(node: Calculation): readonly Step[] {
    const { how, clauses, parts = [] } = node;
    const labels = labelsOf(how.params, write);
    // A flat rate names its items, which have calculations of their own.
    const steps = (how.code === 'amount.flat-rate' ? [] : parts).flatMap((part, at) => {
      const label = labels[at];
      if (label !== undefined) return labelled(label, stepsOf(part));
      // An amount that is only stated needs no step, unless a bound follows, which does not state it.
      const isBounded = at === 0 && BOUNDS.includes(how.code);
      return STATED.includes(part.how.code) && !isBounded ? [] : stepsOf(part);
    });
    // The sum of one entry, or of one item, is what its own steps state.
    if (labels.length === 1 && steps.length > 0) return steps;
    return [...steps, { text: sentence(node), clauses, isFirst: labels.length > 0 }];
  }

  const sentences: Step[] = [];
  for (const step of stepsOf(calculation)) {
    const last = sentences.at(-1);
    if (last === undefined || step.isFirst || last.clauses.join() !== step.clauses.join()) {
      sentences.push(step);
    } else sentences.splice(-1, 1, { ...last, text: `${last.text}; ${step.text}` });
  }
  return sentences.map(({ label, text, clauses }) => ({
    // The id of an entry is written as it stands.
    text: label === undefined ? capitalized(text) : `${label}: ${text}`,
    clauses,
  }));
}

/** Whether something is a calculation, not a finding. */
export function isCalculation(value: object): value is Calculation {
  return typeof value === 'object' && value !== null && 'amount' in value && 'how' in value;
}

const BOUNDS = ['amount.lowest', 'amount.highest', 'claim.limited'];

const STATED = ['amount.literal', 'amount.fact', 'claim.amount'];

/** The names of the entries or items that the parts are of. */
function labelsOf({ over, entries, items }: Calculation['how']['params'], write: Writing) {
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const term = (id: string) => capitalized(write.term(id));
  const named = (id: string) => (over === 'gatherings' ? term(id) : id);
  return [
    ...list(entries).map(({ id }: { id: string }) => named(id)),
    ...list(items).map(({ item }: { item: string }) => term(item)),
  ];
}

function labelled(outer: string, [first, ...others]: readonly Step[]): readonly Step[] {
  if (first === undefined) return [];
  const label = first.label === undefined ? outer : `${outer}: ${first.label}`;
  return [{ ...first, label, isFirst: true }, ...others];
}
