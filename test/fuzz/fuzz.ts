import fc from 'fast-check';
import { Dice } from './dice.js';
import { type Material, sampleOf } from './material.js';
import { mutated } from './mutated.js';
import { anything, odd } from './odd.js';
import type { Target } from './targets.js';
import { imprint, isAsBefore, isSame, isUnpolluted, shared } from './untouched.js';

/** What became of many inputs. */
export interface Tally {
  readonly target: string;
  readonly inputs: number;
  /** How many were taken for what they should be. */
  readonly accepted: number;
  /** What was said of the inputs, and how often. */
  readonly said: Readonly<Record<string, number>>;
  /** The longest that one took. */
  readonly slowestMs: number;
  readonly failures: readonly Failure[];
}

/** An input that broke something: the same seed and turn make it again. */
export interface Failure {
  readonly seed: number;
  readonly turn: number;
  readonly what: string;
}

export interface Options {
  readonly inputs: number;
  readonly seed: number;
  /** The turn to begin with. */
  readonly from?: number;
  /** It ends after so long, however many inputs are left. */
  readonly seconds?: number;
}

/** One input in so many is looked at before and after, down to its last part: that is dear. */
const LOOKED_AT = 8;
/** How many turns have their material in common. */
const ROUND = 50_000;
/** How long one input may keep a core busy. None is longer than a few hundred thousand characters. */
const MOST_MS = 2000;
const MOST_FAILURES = 10;

/** Hands a target so many inputs, each made by its seed and its turn alone. */
export function fuzz(target: Target, options: Options): Tally {
  const { inputs, seed, from = 0, seconds = Number.POSITIVE_INFINITY } = options;
  const end = performance.now() + seconds * 1000;
  const said = new Map<string, number>();
  const failures: Failure[] = [];
  const before = shared();
  let slowestMs = 0;
  let material: Material = { samples: [], anything: [] };
  let taken = 0;
  for (let turn = from; turn < from + inputs && failures.length < MOST_FAILURES; turn += 1) {
    if (turn % ROUND === 0 || turn === from) material = materialOf(target, seed, turn);
    const input = inputOf(target, material, new Dice(seed, turn));
    const fail = (what: string) => failures.push({ seed, turn, what });
    const start = performance.now();
    try {
      const was = turn % LOOKED_AT === 0 ? imprint(input) : undefined;
      const word = target.take(input);
      said.set(word, (said.get(word) ?? 0) + 1);
      if (was !== undefined && !isSame(input, was)) fail('the input was changed');
    } catch (error) {
      fail(String((error as Error | undefined)?.stack ?? error));
    }
    const now = performance.now();
    const ms = now - start;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > MOST_MS && busyMs(target, input) > MOST_MS) fail(`it took ${Math.round(ms)} ms`);
    if (!isUnpolluted()) fail('a prototype was polluted');
    if (turn % ROUND === 0 && !isAsBefore(before)) fail('what all values share was changed');
    taken += 1;
    if (now > end) break;
  }
  if (!isAsBefore(before)) {
    failures.push({ seed, turn: from, what: 'what all values share was changed' });
  }
  return {
    target: target.name,
    inputs: taken,
    accepted: ACCEPTED.reduce((sum, word) => sum + (said.get(word) ?? 0), 0),
    said: Object.fromEntries([...said].sort(([, a], [, b]) => b - a)),
    slowestMs,
    failures,
  };
}

/** How long a core is busy with an input; a clock would count what else the machine does. */
function busyMs(target: Target, input: unknown): number {
  const start = process.cpuUsage();
  try {
    target.take(input);
  } catch {
    // That it throws was told already.
  }
  return process.cpuUsage(start).user / 1000;
}

/** The words for an input that was read, whatever was found of it. */
const ACCEPTED = ['accepted', 'met', 'not-met', 'undetermined'];

function materialOf(target: Target, seed: number, turn: number): Material {
  const round = seed + Math.floor(turn / ROUND);
  return {
    samples: target.samples(round).map(sampleOf),
    anything: fc.sample(anything, { seed: round, numRuns: 500 }),
  };
}

/** Of twenty inputs one is right, one is any value at all, and the others are wrong somewhere. */
function inputOf({ rarely = 1 }: Target, material: Material, dice: Dice): unknown {
  const sample = dice.oneOf(material.samples);
  const isNear = dice.onceIn(rarely);
  switch (dice.below(20)) {
    case 0:
      return isNear ? sample.value : odd(dice);
    case 1:
      return dice.onceIn(2) ? odd(dice) : dice.oneOf(material.anything);
    default:
      return mutated(sample, isNear ? 1 + dice.below(3) : 4 + dice.below(4), material, dice);
  }
}
