import * as fastCheck from 'fast-check';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import * as drand from '../../src/drand/index.js';
import * as library from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import * as testing from '../../src/testing/index.js';
import { beaconOf } from '../drand/vectors.js';
import { input, SECRET, witnessed } from '../lottery/draws.js';
import { year } from '../obligations/year.js';

const at = '2024-08-01T12:00:00Z';
const { announcement, entries, others, record, revealed } = witnessed();
const beacon = beaconOf('quicknet', 1000);
const register = norway;

export const application = testing.anApplication(hkdir2024);
export const criteria = library.formalCriteria(hkdir2024, { register });
const finding = Object.freeze(criteria.evaluate(application));
const admission = library.admit(hkdir2024, [application], { register });
const award = library.award(hkdir2024, application);
const decision = { outcome: 'met' as const, at, by: 'head', reason: 'x' };
const decisions = [{ ...decision, application: application.id, criterion: 'deadline' }];
const line = { at, kind: 'entries' as const, drawId: 'd-1', sha256: record.seed };
const journal = { organiser: 'o', lines: [line] };
const changed = library.amendCall(
  hkdir2024,
  { organiser: 'H' },
  { at: '2024-05-01T12:00:00Z', reason: 'x' },
);
const county = { number: '32', name: 'Akershus' };
const entry = { number: '3207', name: 'Nordre Follo', otherNames: [], county };
const members = { list: 'members', entries: () => [application], holds: criteria };
const combined = { clauses: [], level: 'required' };
const { id, organiser, title, language, zone } = hkdir2024;

/** A call that selects among whoever applies. */
const selecting = library.defineCall({
  ...{ id, organiser, title, language, zone, clauses: {} },
  selection: { capacity: { places: 1, clauses: [] }, order: [{ by: 'receipt' }], clauses: [] },
});
const applicant = testing.anApplication(selecting);
const admitted = library.admit(selecting, [applicant], { register });
const results = library.select(selecting, admitted, { applications: [applicant] });

/** Right arguments of each function of the entry points, and options with their fields. */
export const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  aDraft: [hkdir2024, { id: 'd-1' }],
  aGroup: ['administration', ['department', 'leadership']],
  aMember: ['p1', 'department'],
  addToJournal: [journal, { ...line, at: '2024-08-02T12:00:00Z' }],
  admit: [
    hkdir2024,
    [application],
    { register, facts: {}, decisions, criteria, criteriaVersion: '1' },
  ],
  advise: [finding, 'nb', hkdir2024, { when: { at, until: at } }],
  all: ['id', [criteria], combined],
  amendAward: [award, { granted: {}, at, reason: 'x' }],
  amendCall: [
    hkdir2024,
    { organiser: 'H' },
    { at: '2024-04-01T12:00:00Z', reason: 'x', published: at, announcedAt: at },
  ],
  anApplication: [hkdir2024, { id: 'a-1' }],
  announceDraw: [{ ...input, method: 'ticket', attributes: [], now: '2024-06-01T12:00:00Z' }],
  any: ['id', [criteria], combined],
  applicantKey: [application.applicant],
  arbitraries: [Object.freeze({ ...fastCheck })],
  atLeast: [1, 'id', [criteria], combined],
  award: [
    hkdir2024,
    application,
    { granted: {}, at, reason: 'x', facts: {}, register, asOf: 'award' },
  ],
  boundaryCases: [hkdir2024, { applicant: application.applicant }],
  callRemarks: [hkdir2024],
  canonicalJson: [{}],
  chainHash: [drand.quicknet],
  classify: [selecting, admitted, { applications: [applicant], facts: {}, register }],
  closeEntries: [
    {
      announcement,
      entries: [{ id: 'e', attributes: {} }],
      others,
      now: record.announcement.closesAt,
    },
  ],
  commitOthers: [{ announcement, others: [] }],
  commitmentTo: [SECRET],
  createRegister: [{ name: 'Akershus', from: '2024-01-01', to: '2024-12-31', entries: [entry] }],
  criterion: [{ id: 'id', clauses: [], level: 'required', check: () => library.met('x') }],
  deadlineMs: [hkdir2024],
  decided: [finding, decision],
  decimalsOf: ['NOK'],
  decisive: [finding],
  defineCall: [hkdir2024],
  describeAmount: [{ percent: 50, of: { fact: 'asked' } }, 'nb', hkdir2024],
  describeCondition: [{ fact: 'months', minimum: 6 }, 'nb', hkdir2024],
  describeMoment: [{ on: 'deadline' }, 'nb', hkdir2024],
  draw: [{ announcement, entries, others, revealed }],
  drandVerifier: [drand.quicknet.hash, beacon],
  drandVerifierFor: [[drand.quicknet]],
  drawDocuments: [record],
  drawVerdict: [library.verifyDraw(record), 'nb'],
  each: ['id', members, combined],
  entitlement: [hkdir2024, application, { facts: {}, register, asOf: 'award' }],
  epochMs: [at],
  explain: [finding, 'nb', hkdir2024, { clauses: {}, texts: {} }],
  explainIssues: [[{ path: ['a'], code: 'missing', message: 'x' }], 'nb', hkdir2024],
  formalCriteria: [hkdir2024, { register, facts: {} }],
  formatIssue: [{ path: ['a'], code: 'missing', message: 'x' }],
  grounds: [hkdir2024, finding, { language: 'nb', to: 'one', at, texts: {}, closing: 'x' }],
  hostFactsFor: [hkdir2024, application, { except: 'x' }],
  isOpen: [hkdir2024, at],
  isOrgnr: ['864950582'],
  journalDocument: [journal],
  journalHead: [journal, 2],
  kroner: [1],
  marginTo: [at, at, 'Europe/Oslo'],
  met: ['x', {}],
  not: ['id', criteria, combined],
  notMet: ['x', {}],
  obligations: [hkdir2024],
  on: [(value: unknown) => value, criteria],
  openingMs: [hkdir2024],
  parseAdmission: [admission],
  parseAnnouncement: [announcement],
  parseApplication: [application, hkdir2024],
  parseApplications: [[application], hkdir2024],
  parseAward: [award],
  parseBeacon: [beacon],
  parseCall: [hkdir2024],
  parseChainInfo: [drand.quicknet],
  parseClaims: [[]],
  parseDecision: [decisions[0]],
  parseDrawRecord: [record],
  parseJournal: [library.journalDocument(journal)],
  parseObligations: [year(), hkdir2024],
  parser: [() => ({ ok: true, value: 1 })],
  randomnessOf: [beacon.signature],
  reasonIs: [finding, 'all'],
  recordEvents: [record, []],
  referenceTo: [hkdir2024],
  registerRemarks: [hkdir2024, { register }],
  rejectionCodes: [hkdir2024],
  remarks: [finding],
  remedies: [finding, { at, until: at }],
  replay: [admission, hkdir2024, [application], { register, facts: {}, decisions: [] }],
  resolveWallTime: ['2024-06-24T10:00', 'Europe/Oslo', 'earlier'],
  roundAt: [drand.quicknet, at],
  roundTime: [drand.quicknet, 1],
  seedDocument: [announcement, revealed],
  select: [selecting, admitted, { applications: [applicant], facts: {}, register }],
  settle: [
    hkdir2024,
    award,
    [],
    { decided: {}, application, facts: {}, register, dates: {}, paid: {}, attendance: [] },
  ],
  simulateOdds: [['a', 'b'], 1, { runs: 1, seed: 1, method: 'ticket' }],
  some: ['id', members, combined],
  sumOre: [[]],
  syntheticApplications: [hkdir2024, { seed: 1, count: 1, applicants: [application.applicant] }],
  textIn: [{ nb: 'a' }, 'nb', 'nb'],
  ticketOf: [record.seed, 'id'],
  timeline: [hkdir2024, year()],
  timesOre: [1, 2],
  timestamp: [at],
  toBeEligible: [finding],
  toBeRejectedFor: [finding, 'deadline.late'],
  toBeUndeterminedFor: [finding, 'deadline.not-submitted'],
  undetermined: ['x', {}],
  untilNext: [hkdir2024, at, year()],
  // A beacon of the wrong length, since a signature takes long to check.
  verifyBeacon: [drand.quicknet, { ...beacon, signature: 'c0ffee' }],
  verifyDraw: [
    record,
    {
      announcement: record.seed,
      entries: record.seed,
      call: hkdir2024,
      beacon: () => library.undetermined('beacon.not-checked', {}),
      chains: drand.chains,
      timestamps: () => [],
      journal: library.journalDocument(journal),
      journalHead: { lines: 2, sha256: record.seed },
      lookedUp: { numbers: {}, secrets: [], beacons: {} },
    },
  ],
  verifySelection: [results, record, {}],
  versionOf: [changed, 1],
  when: ['id', criteria, criteria, combined],
  withDecisions: [finding, new Map()],
  writing: ['nb', hkdir2024],
  zonedTimestamp: [0, 'Europe/Oslo'],
};
