import type { Finding, Outcome, Reason } from './finding.js';

/** What the parts of a combination make of it. */
export type Combined = Pick<Finding, 'outcome' | 'reason'>;

/** How many of some parts are met and how many are undetermined. */
export interface Tally {
  readonly of: number;
  readonly met: number;
  readonly undetermined: number;
}

/** Counts the required parts. */
export function tally(parts: readonly Finding[]): Tally {
  let of = 0;
  let met = 0;
  let undetermined = 0;
  for (const { level, outcome } of parts) {
    if (level === 'recommended') continue;
    of += 1;
    if (outcome === 'met') met += 1;
    else if (outcome === 'undetermined') undetermined += 1;
  }
  return { of, met, undetermined };
}

/** The outcome where so many parts have to be met. */
export function reached(needed: number, { met, undetermined }: Omit<Tally, 'of'>): Outcome {
  if (met >= needed) return 'met';
  return met + undetermined < needed ? 'not-met' : 'undetermined';
}

/** The same outcome, asked of one part after another until it is known. */
export function reachedBy<Part>(
  needed: number,
  parts: readonly Part[],
  outcomeOf: (part: Part) => Outcome,
): Outcome {
  let met = 0;
  // How many are met if all that is unknown turns out to be.
  let possible = parts.length;
  for (const part of parts) {
    if (met >= needed || possible < needed) break;
    const outcome = outcomeOf(part);
    if (outcome === 'met') met += 1;
    else if (outcome === 'not-met') possible -= 1;
  }
  return reached(needed, { met, undetermined: possible - met });
}

/**
 * The parts that can turn a finding, and how many of them have to be met. Undefined where the
 * finding counts no parts, or where no part can turn it, such as `any` of nothing.
 */
export function thresholdOf({ reason, findings }: Finding) {
  if (findings === undefined) return undefined;
  const parts = findings.filter(({ level }) => level === 'required');
  const needed = neededOf(reason, parts.length);
  return needed >= 1 && needed <= parts.length ? { parts, needed } : undefined;
}

/** How many parts have to be met, or `NaN` where the code does not count parts. */
function neededOf({ code, params }: Reason, of: number): number {
  switch (code) {
    case 'all':
    case 'any':
    case 'at-least':
      return Number(params['needed']);
    case 'each':
      return of;
    case 'some':
      return 1;
    default:
      return Number.NaN;
  }
}
