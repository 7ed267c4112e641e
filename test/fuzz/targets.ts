import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import {
  type Beacon,
  type ChainInfo,
  drandVerifier,
  parseBeacon,
  parseChainInfo,
  verifyBeacon,
} from '../../src/drand/index.js';
import {
  type Call,
  type Claims,
  type Disambiguation,
  entitlement,
  formalCriteria,
  type ParseResult,
  type ParticipationRecord,
  parseAnnouncement,
  parseApplication,
  parseApplications,
  parseCall,
  parseClaims,
  parseDrawRecord,
  parseParticipation,
  participation,
  referenceTo,
  resolveWallTime,
  settle,
  timeline,
  verifyDraw,
} from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { isList, partAt } from './material.js';
import * as samples from './samples.js';
import { hold, soundError, soundFinding, soundJson, soundResult } from './sound.js';

/** A function that takes what comes from outside. */
export interface Target {
  readonly name: string;
  /** Inputs that it takes. */
  samples(seed: number): readonly unknown[];
  /** Hands it an input, throws on whatever is wrong with what it does, and says in a word what it did. */
  readonly take: (input: unknown) => string;
  /** How often an input is right or nearly right, where that is dear: once in so many. */
  readonly rarely?: number;
}

/** A parser throws on nothing, and reads again what it gave. */
function parses<T>(
  parse: (input: unknown) => ParseResult<T>,
  use: (value: T) => void = () => {},
): Target['take'] {
  return (input) => {
    const result = parse(input);
    const said = soundResult(result);
    if (result.ok) {
      const text = JSON.stringify(result.value);
      const again = parse(JSON.parse(text));
      hold(again.ok && JSON.stringify(again.value) === text, 'another value when it is read again');
      use(result.value);
    }
    return said;
  };
}

/** What may throw, but only these errors. */
function throwing(codes: readonly string[], take: (input: unknown) => string): Target['take'] {
  return (input) => {
    try {
      return take(input);
    } catch (error) {
      return soundError(error, codes);
    }
  };
}

/** The arguments of a call, from a list of them. */
const argumentsIn = (input: unknown): readonly unknown[] =>
  isList(input) ? [0, 1, 2].map((at) => partAt(input, [at])) : [input];

const criteria = formalCriteria(hkdir2024, { register: norway });
const obligations = participation(hkdir2024);
const noClaims: Claims = { persons: [], appliedFor: [], lines: [], stays: [] };
const asOf = '2024-12-01T12:00:00+01:00';
const nothingDone = { asOf, group: [], changes: [], attendance: [], work: [] };

/** Of the calls that can be read, one in so many is used as well: that is dear. */
const USED = 16;
let read = 0;

/** Whatever a call is used for works with any call that can be read. */
function usesCall(call: Call): void {
  read += 1;
  if (read % USED !== 1) return;
  soundJson(referenceTo(call));
  soundJson(timeline(call));
  throwing(['money.range'], () => String(entitlement(call).ceiling.known))(call);
  soundFinding(formalCriteria(call, { register: norway }).evaluate(application));
  soundFinding(participation(call).evaluate(nothingDone));
  soundJson(settle(call, noClaims));
}
const application = { id: 'a-1', applicant: { orgnr: '864950582' }, group: [], parts: {} };

export const targets: readonly Target[] = [
  {
    name: 'parseApplication',
    samples: samples.applications,
    take: parses(parseApplication, (value) => soundFinding(criteria.evaluate(value))),
  },
  {
    name: 'parseApplication to a call',
    samples: samples.applications,
    take: parses((input) => parseApplication(input, hkdir2024)),
  },
  {
    name: 'parseApplications',
    samples: (seed) => samples.applications(seed).map((one, at, all) => [one, all[at + 1] ?? one]),
    take: parses((input) => parseApplications(input, hkdir2024)),
  },
  { name: 'parseCall', samples: samples.definitionsOfCalls, take: parses(parseCall, usesCall) },
  { name: 'parseClaims', samples: samples.claims, take: parses(parseClaims) },
  {
    name: 'parseParticipation',
    samples: samples.participationRecords,
    take: parses((input) => parseParticipation(input)),
  },
  {
    name: 'parseParticipation in a call',
    samples: samples.participationRecords,
    take: parses((input) => parseParticipation(input, hkdir2024)),
  },
  { name: 'parseAnnouncement', samples: samples.announcements, take: parses(parseAnnouncement) },
  { name: 'parseDrawRecord', samples: samples.drawRecords, take: parses(parseDrawRecord) },
  { name: 'parseBeacon', samples: samples.beacons, take: parses(parseBeacon) },
  { name: 'parseChainInfo', samples: samples.chainInfos, take: parses(parseChainInfo) },
  {
    name: 'verifyDraw',
    samples: samples.drawRecords,
    take: (input) => soundFinding(verifyDraw(input)),
  },
  {
    name: 'verifyDraw with a verifier',
    samples: samples.drawRecords,
    take: (input) => soundFinding(verifyDraw(input, { beacon: drandVerifier })),
    rarely: 10,
  },
  {
    name: 'verifyBeacon',
    samples: samples.chainsAndBeacons,
    take: (input) => {
      const [chain, beacon] = argumentsIn(input);
      const check = verifyBeacon(chain as ChainInfo, beacon as Beacon);
      soundJson(check);
      hold(check.code.startsWith('beacon.'), `a check with the code ${check.code}`);
      return check.outcome === 'met' ? 'met' : check.code;
    },
    rarely: 10,
  },
  {
    name: 'settle',
    samples: samples.claims,
    take: throwing(['claims.invalid'], (input) => {
      const statement = settle(hkdir2024, input as Claims);
      soundJson(statement);
      for (const { finding } of statement.lines) soundFinding(finding, false);
      for (const { finding } of statement.stay.gatherings) soundFinding(finding, false);
      const { claimed, accepted, cut, refused } = statement.total;
      hold(accepted + cut + refused === claimed, 'a total that does not add up');
      return 'accepted';
    }),
  },
  {
    name: 'participation',
    samples: samples.participationRecords,
    take: throwing(['participation.invalid'], (input) =>
      soundFinding(obligations.evaluate(input as ParticipationRecord)),
    ),
  },
  {
    name: 'resolveWallTime',
    samples: samples.wallTimes,
    take: throwing(
      [
        'wall-time.invalid',
        'disambiguation.unknown',
        'zone.unknown',
        'wall-time.ambiguous',
        'wall-time.nonexistent',
      ],
      (input) => {
        const [wall, zone, which] = argumentsIn(input);
        const ms = resolveWallTime(wall as string, zone as string, which as Disambiguation);
        hold(Number.isSafeInteger(ms), `the moment ${ms}`);
        return 'accepted';
      },
    ),
  },
];
