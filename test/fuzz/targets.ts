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
  type ClaimInput,
  type Disambiguation,
  entitlement,
  formalCriteria,
  journalDocument,
  type ObligationRecord,
  obligations,
  type ParseResult,
  type PublishedSelection,
  parseAdmission,
  parseAnnouncement,
  parseApplication,
  parseApplications,
  parseAward,
  parseCall,
  parseClaims,
  parseDecision,
  parseDrawRecord,
  parseJournal,
  parseObligations,
  referenceTo,
  registerRemarks,
  resolveWallTime,
  settle,
  timeline,
  verifyDraw,
  verifySelection,
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
const ofCall = obligations(hkdir2024);
const award = {
  application: 'a-1',
  items: { travel: {}, 'other-costs': { granted: 5_000_000 } },
  history: [],
};
const asOf = '2024-12-01T12:00:00+01:00';
const nothingDone = { asOf, members: [] };

/** Of the calls that can be read, one in so many is used as well: that is dear. */
const USED = 16;
let read = 0;

/** Whatever a call is used for works with any call that can be read. */
function usesCall(call: Call): void {
  read += 1;
  if (read % USED !== 1) return;
  soundJson(referenceTo(call));
  soundJson(timeline(call));
  soundJson(registerRemarks(call, { register: norway }));
  throwing(['money.range'], () => String(entitlement(call).total.least))(call);
  soundFinding(formalCriteria(call, { register: norway }).evaluate(application));
  soundFinding(obligations(call).evaluate(nothingDone));
  soundJson(settle(call, award, []));
}
const application = { id: 'a-1', applicant: { orgnr: '864950582' }, members: [], parts: {} };

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
  { name: 'parseDecision', samples: samples.decisions, take: parses(parseDecision) },
  { name: 'parseAdmission', samples: samples.admissions, take: parses(parseAdmission) },
  { name: 'parseCall', samples: samples.definitionsOfCalls, take: parses(parseCall, usesCall) },
  { name: 'parseAward', samples: samples.awards, take: parses(parseAward) },
  { name: 'parseClaims', samples: samples.claims, take: parses(parseClaims) },
  {
    name: 'parseObligations',
    samples: samples.obligationRecords,
    take: parses((input) => parseObligations(input)),
  },
  {
    name: 'parseObligations in a call',
    samples: samples.obligationRecords,
    take: parses((input) => parseObligations(input, hkdir2024)),
  },
  { name: 'parseAnnouncement', samples: samples.announcements, take: parses(parseAnnouncement) },
  { name: 'parseDrawRecord', samples: samples.drawRecords, take: parses(parseDrawRecord) },
  {
    name: 'parseJournal',
    samples: samples.journals,
    take: (input) => {
      const result = parseJournal(input);
      if (result.ok)
        hold(journalDocument(result.value) === input, 'another text when it is written');
      return soundResult(result);
    },
  },
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
    name: 'verifySelection',
    samples: samples.resultsAndRecords,
    take: throwing(['results.invalid'], (input) => {
      const [selection, record] = argumentsIn(input);
      return soundFinding(verifySelection(selection as PublishedSelection, record));
    }),
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
      const settlement = settle(hkdir2024, award, input as readonly ClaimInput[]);
      soundJson(settlement);
      for (const { finding } of settlement.lines) soundFinding(finding, false);
      const { claimed, accepted, cut, refused, undetermined } = settlement.total.claims;
      const sum = accepted + cut + refused + undetermined;
      hold(sum === claimed, 'a total that does not add up');
      return 'accepted';
    }),
  },
  {
    name: 'obligations',
    samples: samples.obligationRecords,
    take: throwing(['obligations.invalid'], (input) =>
      soundFinding(ofCall.evaluate(input as ObligationRecord)),
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
