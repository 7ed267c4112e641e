import type { ChainInfo, Beacon as RoundBeacon } from 'utlysning/drand';
import type { MunicipalityRegister } from 'utlysning/municipalities';
import type { Database } from './database.js';

/** Fetches a round of a drand network, from wherever; what comes is checked here. */
export type Beacon = (chain: ChainInfo, round: number) => Promise<RoundBeacon>;

/** A moment at which a process may die: inside its transaction, and after it before the answer. */
export type Point = 'submitting' | 'submitted' | 'closing' | 'closed' | 'drawing' | 'drawn';

/** All that the portal is handed; everything else it asks the library. */
export interface Portal {
  readonly database: Database;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly clock: () => number;
  readonly beacon: Beacon;
  readonly register: MunicipalityRegister;
  /** The name of this portal among the channels that a call accepts. */
  readonly channel: string;
  /** Called at each point, for tests. */
  readonly at: (point: Point) => Promise<void> | void;
}
