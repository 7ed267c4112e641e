import fc from 'fast-check';
import { definitionSchema } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import {
  parseAnnouncement,
  parseApplication,
  parseApplications,
  parseCall,
  parseClaims,
  parseDrawRecord,
  parseObligations,
  recordEvents,
  referenceTo,
} from '../../src/index.js';
import type { ParseResult } from '../../src/parse/issue.js';
import { parseWith } from '../../src/parse/parse.js';
import { arbitraries } from '../../src/testing/index.js';
import { example } from '../application/example.js';
import { anyGrant } from '../grant/any-grant.js';
import { drawn, entrants, lotto, saltOf, witnessed } from '../lottery/draws.js';
import { CALLS, records } from '../obligations/records.js';
import { calls } from '../testing/calls.js';

/** A shape that a parser reads: one value with all there can be in it, and any others. */
export interface Received {
  readonly name: string;
  readonly parse: (input: unknown) => ParseResult<unknown>;
  readonly full: unknown;
  readonly any: fc.Arbitrary<unknown>;
}

const { boundaryApplications } = arbitraries(fc);
const applications = boundaryApplications(hkdir2024).map(({ application }) => application);

const definitionOf = ({ version, amendments, ...definition }: typeof hkdir2024) => definition;
/** The sections that a call may leave out. */
const LEFT_OUT = ['terms', 'selection', 'answers', 'series'];
const without = (definition: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(definition).filter(([key]) => !keys.includes(key)));
/** A call with every key there is, and one clause that all of it stands on. */
const fullCall = {
  ...JSON.parse(JSON.stringify(hkdir2024), (key, value) =>
    Array.isArray(value) && /clauses$/i.test(key) ? ['C01'] : value,
  ),
  version: 2,
  clauses: { C01: hkdir2024.clauses['C01'] },
  terms: { g1: hkdir2024.terms['g1'] },
  opens: { at: '2024-05-01T08:00', disambiguation: 'later', clauses: ['C01'] },
  gatherings: {
    g1: { from: '2024-10-15', to: '2024-10-17', days: 2.5, place: 'Oslo', clauses: ['C01'] },
    g2: { month: '2024-12', clauses: ['C01'] },
  },
  obligations: {
    attendance: {
      kind: 'attendance',
      seats: { department: 1, leadership: { minimum: 1, maximum: 3 } },
      days: 'all',
      remote: true,
      clauses: ['C01'],
    },
    others: {
      kind: 'attendance',
      seats: { administration: 1 },
      beside: 'attendance',
      level: 'recommended',
      clauses: ['C01'],
    },
    work: { kind: 'work', tasks: ['preparation'], clauses: ['C01'] },
    continuity: {
      kind: 'continuity',
      originalMembersPercent: 50,
      everyCategoryFilled: true,
      replacementsNamed: true,
      reading: 'x',
      clauses: ['C01'],
    },
    report: {
      kind: 'deliverable',
      due: { days: 365, after: 'answer' },
      latest: { years: 2, after: 'answer' },
      when: { count: 'members', minimum: 1 },
      clauses: ['C01'],
    },
    size: {
      kind: 'condition',
      holds: { count: 'members', minimum: 1 },
      due: { day: '2025-07-01' },
      clauses: ['C01'],
    },
  },
  amendments: [
    {
      version: 2,
      at: '2024-05-02T08:00:00Z',
      reason: 'For a test',
      changed: [{ path: 'deadline.at', old: '2024-06-23T10:00', new: '2024-06-24T10:00' }],
    },
  ],
};

const AT = '2024-06-27T12:00:00Z';
const salt = saltOf(1);
const successor = { from: '2024-07-10T10:00:00Z', source: { ...lotto, name: 'Joker' } };
const selection = {
  order: [{ by: 'rank', direction: 'descending' as const }],
  places: 3,
  budget: 100,
  whenShort: 'skip' as const,
  placedFirst: { fact: 'jury', is: 'yes' },
  quotas: [
    { id: 'north', when: { fact: 'jury', is: 'no' }, places: 1, unfilled: 'to-all' as const },
  ],
  caps: [{ by: 'jury', maximum: 3 }],
  placesNeeded: 'need',
  ask: 'ask',
  waitingList: 'in-order' as const,
};
const attributes = { ask: '10', jury: 'no', need: '1', rank: '5' };
const sources = [{ ...lotto, successor }];
const small = drawn(
  entrants(4).map((id) => ({ id, attributes })),
  { sources, selection },
  [{ id: 'e05', attributes, salt }],
);
const lineOf = (id: string) => `${id} ask=10 jury=no need=1 rank=5`;
const logged = {
  ...recordEvents(small, [
    { kind: 'strike', id: 'e01', reason: 'withdrew', at: AT },
    { kind: 'insert', line: lineOf('e05'), salt, reason: 'upheld', at: AT },
    { kind: 'correct', line: lineOf('e02'), reason: 'a slip', at: AT },
    { kind: 'place', id: 'e09', reason: 'upheld', at: AT },
  ]),
  timestamps: [
    { of: 'entries', kind: 'rfc3161', token: 'AAAA' },
    { of: 'log', events: 1, kind: 'rfc3161', token: 'AAAA' },
  ],
};
const methods = (['shuffle', 'rfc3797'] as const).map((method) => drawn(entrants(5), { method }));
const drawnAny = fc.oneof(
  fc.constantFrom(...methods, logged, witnessed().record, witnessed('default').record),
  fc.integer({ min: 0, max: 5 }).map((count) => drawn(entrants(count))),
);

const claim = { item: 'travel', entry: 'g1', on: '2024-11-01', amount: 100 };
const fullClaims = [
  { ...claim, id: 'c-1', sequence: 1, person: 'p1', cost: 'other', note: 'x' },
  { ...claim, id: 'c-2', sequence: 2, credits: 'c-1' },
  { ...claim, id: 'c-3', sequence: 3, replaces: 'c-1' },
  { id: 'c-4', sequence: 4, item: 'units', on: '2024-11-01', facts: { units: 3 } },
];
const fullRecord = {
  asOf: '2024-12-01T12:00:00+01:00',
  award: 'a-017',
  members: [{ id: 'p1', categories: ['department'], facts: { role: 'x' } }],
  changes: [
    { kind: 'joined', on: '2024-10-01', member: { id: 'p2', categories: ['leadership'] } },
    { kind: 'replaced', on: '2024-10-02', person: 'p2', by: { id: 'p3', categories: [] } },
    { kind: 'left', on: '2024-10-03', person: 'p3' },
    { kind: 'changed-role', on: '2024-10-03', person: 'p1', categories: ['leadership'] },
  ],
  dates: { award: '2024-08-15' },
  delivered: { report: '2024-11-30T12:00:00Z' },
  attendance: [{ gathering: 'g1', on: '2024-10-14', persons: ['p1'], remote: ['p2'] }],
  work: [{ task: 'preparation', after: 'g1', on: '2024-11-05' }],
  facts: { spent: 100 },
  lists: { trips: [{ id: 't1', facts: { days: 3 } }] },
  extensions: [{ obligation: 'report', to: '2025-08-01', at: '2024-11-30T12:00:00Z' }],
  duties: { notice: { kind: 'deliverable', clauses: [] } },
};

/** Everything that comes from outside. */
export const received: readonly Received[] = [
  { name: 'application', parse: parseApplication, full: example, any: applications },
  {
    name: 'applications',
    parse: parseApplications,
    full: [example],
    any: fc.uniqueArray(applications, { maxLength: 3, selector: ({ id }) => id }),
  },
  {
    name: 'call',
    parse: parseCall,
    full: fullCall,
    any: fc.oneof(calls, fc.constantFrom(...Object.values(CALLS))),
  },
  {
    name: 'call-definition',
    parse: (input: unknown) => parseWith(definitionSchema, input),
    full: without(fullCall, ['version', 'amendments']),
    any: fc
      .tuple(calls.map(definitionOf), fc.subarray(LEFT_OUT))
      .map(([definition, keys]) => without(definition, keys)),
  },
  {
    name: 'announcement',
    parse: parseAnnouncement,
    full: { ...logged.announcement, method: 'ticket', call: referenceTo(hkdir2024) },
    any: drawnAny.map(({ announcement }) => announcement),
  },
  { name: 'draw-record', parse: parseDrawRecord, full: logged, any: drawnAny },
  {
    name: 'claims',
    parse: parseClaims,
    full: fullClaims,
    any: anyGrant.map(({ claims }) => claims),
  },
  { name: 'obligation-record', parse: parseObligations, full: fullRecord, any: records },
].map(({ full, any, ...shape }) => ({ ...shape, full: plain(full), any: any.map(plain) }));

/** A value as it comes over the wire. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
