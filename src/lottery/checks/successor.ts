import { type AnswerOf, notMet, undetermined } from '../../criteria/criterion.js';
import type { Source } from '../source.js';
import { verified } from './beacon.js';
import type { DrawCheck, DrawFacts, OfSource } from './check.js';

/** The reasons of the check `successor`. */
export interface SuccessorReasons {
  /** Undetermined: a successor was used, and nobody handed in that the source came. */
  'successor.used': OfSource;
  /** Not met: a successor was used, but the source came. */
  'successor.source-came': OfSource;
}

/**
 * The check that a successor was used only where the source never came. Nobody can show that, so it is
 * undetermined; it is not met where somebody hands in what the source gave.
 */
export const successor: DrawCheck = {
  id: 'successor',
  check: (facts): AnswerOf<SuccessorReasons> | undefined => {
    const replaced = facts.used.flatMap(({ position, replaced: source }) =>
      source === undefined ? [] : [{ position, source }],
    );
    const [first] = replaced;
    const came = replaced.find(({ source }) => hasCome(source, facts));
    if (came !== undefined) return notMet('successor.source-came', { position: came.position });
    return first && undetermined('successor.used', { position: first.position });
  },
};

/** Whether somebody looked up a value of a source. A beacon counts where its network signed it. */
function hasCome(source: Source, { handedIn: { lookedUp, beacon } }: DrawFacts): boolean {
  if (source.kind === 'numbers') {
    return new Map(Object.entries(lookedUp?.numbers ?? {})).has(source.name);
  }
  if (source.kind === 'secret' || beacon === undefined) return false;
  const given = new Map(Object.entries(lookedUp?.beacons ?? {})).get(source.chain);
  return given?.round === source.round && verified(beacon, source.chain, given).outcome === 'met';
}
