import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { type UsedOf, usedOf } from '../used-source.js';
import type { DrawCheck, OfSource } from './check.js';

/** The reasons of the checks `numbers` and `numbers-looked-up`. */
export interface NumbersReasons {
  /** Met: the numbers are ones that their sources can give, as announced. */
  'numbers.fit': {
    /** What was announced of each source. That it holds is a claim of the organiser. */
    readonly sources: readonly Announced[];
  };
  /** Not met: numbers are none that their source can give, as announced. */
  'numbers.unfit': OfSource & {
    /** What does not fit. */
    readonly problem: NumbersProblem;
  };
  /** Undetermined: nobody handed in what the sources gave. */
  'numbers.not-looked-up': OfSources;
  /** Met: the numbers are those that somebody looked up. */
  'numbers.looked-up': OfSources;
  /** Not met: the numbers are not those that somebody looked up. */
  'numbers.differ': OfSource & {
    /** The numbers of the record. */
    readonly recorded: readonly number[];
    /** The numbers that were looked up. */
    readonly lookedUp: readonly number[];
  };
}

/** What does not fit: how many they are, their range, one that came twice, or their order. */
export type NumbersProblem = 'count' | 'range' | 'repeated' | 'order';

/** @inline */
interface OfSources {
  /** The numbers of the sources, from 1. */
  readonly positions: readonly number[];
}

/** @inline */
interface Announced extends OfSource {
  /** How many numbers there are. */
  readonly count: number;
  /** The lowest number that can come. */
  readonly from: number;
  /** The highest number that can come. */
  readonly to: number;
}

/** The check that revealed numbers are ones that their sources can give, as announced. */
export const numbers: DrawCheck = {
  id: 'numbers',
  check: (facts): AnswerOf<NumbersReasons> | undefined => {
    const all = usedOf(facts.used, 'numbers');
    if (all.length === 0) return undefined;
    for (const { position, source, given } of all) {
      const problem = problemOf(source, given.numbers);
      if (problem !== undefined) return notMet('numbers.unfit', { position, problem });
    }
    return met('numbers.fit', {
      sources: all.map(({ position, source: { count, from, to } }) => ({
        position,
        count,
        from,
        to,
      })),
    });
  },
};

/** The check that revealed numbers are those that somebody looked up. */
export const numbersLookedUp: DrawCheck = {
  id: 'numbers-looked-up',
  check: (facts): AnswerOf<NumbersReasons> | undefined => {
    const all = usedOf(facts.used, 'numbers');
    if (all.length === 0) return undefined;
    const known = new Map(Object.entries(facts.handedIn.lookedUp?.numbers ?? {}));
    for (const { position, source, given } of all) {
      const lookedUp = known.get(source.name);
      if (lookedUp !== undefined && lookedUp.join(' ') !== given.numbers.join(' ')) {
        return notMet('numbers.differ', { position, recorded: given.numbers, lookedUp });
      }
    }
    const missing = all.filter(({ source }) => !known.has(source.name));
    const positions = (missing.length > 0 ? missing : all).map(({ position }) => position);
    return missing.length > 0
      ? undetermined('numbers.not-looked-up', { positions })
      : met('numbers.looked-up', { positions });
  },
};

function problemOf(
  { count, from, to, repeat, order }: UsedOf<'numbers'>['source'],
  numbers: readonly number[],
): NumbersProblem | undefined {
  if (numbers.length !== count) return 'count';
  if (numbers.some((number) => number < from || number > to)) return 'range';
  if (!repeat && new Set(numbers).size !== count) return 'repeated';
  const falls = numbers.some((number, at) => at > 0 && number < (numbers[at - 1] ?? number));
  return order === 'ascending' && falls ? 'order' : undefined;
}
