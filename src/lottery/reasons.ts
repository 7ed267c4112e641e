import type { BeaconReasons } from './checks/beacon.js';
import type { CommitmentReasons } from './checks/commitment.js';
import type { EntriesReasons } from './checks/entries.js';
import type { FormatReasons } from './checks/format.js';
import type { LogReasons } from './checks/log.js';
import type { PublishedReasons } from './checks/published.js';
import type { ResultReasons } from './checks/result.js';
import type { SourcesReasons } from './checks/sources.js';

/** The reasons that the verification of a draw gives. */
export interface DrawReasons
  extends FormatReasons,
    PublishedReasons,
    EntriesReasons,
    SourcesReasons,
    CommitmentReasons,
    BeaconReasons,
    LogReasons,
    ResultReasons {}
