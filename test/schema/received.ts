import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { definitionSchema } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import {
  insertEntrant,
  offer,
  parseAnnouncement,
  parseApplication,
  parseApplications,
  parseCall,
  parseClaims,
  parseDrawRecord,
  parseParticipation,
  strike,
} from '../../src/index.js';
import type { ParseResult } from '../../src/parse/issue.js';
import { parseWith } from '../../src/parse/parse.js';
import { arbitraries } from '../../src/testing/index.js';
import { example } from '../application/example.js';
import { claims } from '../grant/arbitraries.js';
import { drawn, entrants, witnessed } from '../lottery/draws.js';
import { CALLS, records } from '../participation/records.js';
import { calls } from '../testing/calls.js';
import { root } from './validators.js';

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
const LEFT_OUT = ['terms', 'draw', 'attendance', 'continuity', 'answer', 'series'];
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
  draw: { among: 'eligible', announcedAt: '2024-05-01T08:00:00+02:00', clauses: ['C01'] },
  gatherings: {
    planned: [
      {
        id: 'g1',
        month: '2024-10',
        dates: { from: '2024-10-15', to: '2024-10-17' },
        days: 2.5,
        place: 'Oslo',
      },
    ],
    clauses: ['C01'],
  },
  report: { by: { days: 60, after: 'answer' }, runsTo: 'end-of-day', clauses: ['C01'] },
  amendments: [
    { version: 2, at: '2024-05-02T08:00:00Z', why: 'For a test', changed: ['deadline.at'] },
  ],
};

const frozen = ['ticket-2024', 'shuffle-2024', 'rfc3797-2024', 'ticket-none-drawn'].map((name) =>
  JSON.parse(readFileSync(join(root, `test/lottery/frozen/${name}.json`), 'utf8')),
);
const AT = '2024-06-27T12:00:00+02:00';
const logged = insertEntrant(
  offer(strike(drawn(entrants(4)), 'e01', 'withdrew', AT), 'e02', AT),
  'e05',
  'upheld',
  AT,
);
const drawnAny = fc.oneof(
  fc.constantFrom(...frozen, logged, witnessed().record, witnessed('default').record),
  fc.integer({ min: 0, max: 5 }).map((count) => drawn(entrants(count))),
);

const line = { id: 'c-1', date: '2024-11-01', amount: 100, currency: 'NOK' };
const fullClaims = {
  persons: ['p1'],
  appliedFor: [{ gathering: 'g1', estimate: 100 }],
  lines: [
    { ...line, item: 'travel', gathering: 'g1', person: 'p1' },
    { ...line, item: 'otherCosts', kind: 'other', note: 'x' },
    { ...line, item: 'specialNeeds', gathering: 'g1' },
  ],
  stays: [{ gathering: 'g1', persons: ['p1'] }],
};
const fullRecord = {
  asOf: '2024-12-01T12:00:00+01:00',
  group: [{ id: 'p1', categories: ['department'] }],
  changes: [
    { kind: 'joined', on: '2024-10-01', member: { id: 'p2', categories: ['leadership'] } },
    { kind: 'replaced', on: '2024-10-02', person: 'p2', by: { id: 'p3', categories: [] } },
    { kind: 'left', on: '2024-10-03', person: 'p3' },
  ],
  attendance: [{ gathering: 'g1', persons: ['p1'] }],
  work: [{ kind: 'preparation', after: 'g1', on: '2024-11-05' }],
  report: { deliveredAt: '2024-11-30T12:00:00Z' },
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
    full: { ...frozen[0].announcement, findings: undefined },
    any: drawnAny.map(({ announcement }) => announcement),
  },
  { name: 'draw-record', parse: parseDrawRecord, full: logged, any: drawnAny },
  { name: 'claims', parse: parseClaims, full: fullClaims, any: claims },
  { name: 'participation-record', parse: parseParticipation, full: fullRecord, any: records },
].map(({ full, any, ...shape }) => ({ ...shape, full: plain(full), any: any.map(plain) }));

/** A value as it comes over the wire. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
