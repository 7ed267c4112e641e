import { sValidator } from '@hono/standard-validator';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Hono } from 'hono';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import * as drand from '../../src/drand/index.js';
import { type Beacon, type ChainInfo, parseBeacon, parseChainInfo } from '../../src/drand/index.js';
import * as main from '../../src/index.js';
import {
  type Admission,
  type Announcement,
  type Application,
  type Award,
  admit,
  award,
  type Call,
  type Claim,
  type Decision,
  type DrawRecord,
  type InstantInput,
  type ObligationRecord,
  type Parser,
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
  parser,
} from '../../src/index.js';
import { application, example } from '../application/example.js';
import { beaconOf } from '../drand/vectors.js';
import { register } from '../eligibility/register.js';
import { witnessed } from '../lottery/draws.js';
import { year } from '../obligations/year.js';

// Standard Schema, version 1: https://standardschema.dev

const { record } = witnessed();
const decision = {
  application: 'a-017',
  criterion: 'deadline',
  outcome: 'met',
  at: '2024-06-26T12:00:00+02:00',
  by: 'head-of-section',
  reason: 'The portal was down',
};
const claim = { id: 'c-1', sequence: 1, item: 'travel', on: '2024-11-01', amount: 100 };
/** Every parser, with a value that it takes. */
const parsers = {
  parseApplication: [parseApplication, example],
  parseApplications: [parseApplications, [example]],
  parseCall: [parseCall, hkdir2024],
  parseAward: [parseAward, award(hkdir2024, application())],
  parseClaims: [parseClaims, [claim]],
  parseDecision: [parseDecision, decision],
  parseAdmission: [parseAdmission, admit(hkdir2024, [application()], { register })],
  parseAnnouncement: [parseAnnouncement, record.announcement],
  parseDrawRecord: [parseDrawRecord, record],
  parseJournal: [parseJournal, 'utlysning-journal/2\norganiser: o\n'],
  parseObligations: [parseObligations, year()],
  parseBeacon: [parseBeacon, beaconOf('quicknet', 1000)],
  parseChainInfo: [parseChainInfo, drand.quicknet],
} as const satisfies Record<
  string,
  readonly [StandardSchemaV1 & Parser<unknown, unknown>, unknown]
>;
const every = Object.entries(parsers).map(([name, [parse, value]]) => ({ name, parse, value }));

/** What the types of the specification see in a schema. */
const validate = (schema: StandardSchemaV1, value: unknown) => schema['~standard'].validate(value);

const trap = () => {
  throw new Error('CANARY');
};
const trapped = (target: object, trapped: string) => new Proxy(target, { [trapped]: trap });
/** An object that can be looked at just so many times. */
const shy = (times: number, value: unknown) => {
  let left = times;
  const get = () => (left-- > 0 ? value : trap());
  return Object.defineProperty({}, 'id', { get, enumerable: true });
};
const shyMoment = () => Object.defineProperty({}, 'epochMilliseconds', { get: trap });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const hostile: [string, () => unknown][] = [
  ['a getter that throws', () => shy(0, 1)],
  ['a getter that throws the second time', () => shy(1, 1)],
  ['a getter that throws the third time', () => shy(2, 1)],
  ['keys that cannot be listed', () => trapped({}, 'ownKeys')],
  ['properties that cannot be described', () => trapped({ id: 1 }, 'getOwnPropertyDescriptor')],
  ['properties that cannot be got', () => trapped({ id: 1 }, 'get')],
  ['no prototype to be had', () => trapped({}, 'getPrototypeOf')],
  ['a list whose items cannot be got', () => trapped([{}], 'get')],
  ['a list with a getter that throws', () => Object.defineProperty([{}], 0, { get: trap })],
  ['a proxy that was revoked', revoked],
  ['a moment that throws', () => ({ asOf: shyMoment(), drawAt: shyMoment() })],
];

describe('a parser is a Standard Schema', () => {
  it('which every parser is that the library exports', () => {
    const exported = Object.keys({ ...main, ...drand }).filter((name) => name.startsWith('parse'));
    expect(exported.filter((name) => name !== 'parser').sort()).toEqual(
      Object.keys(parsers).sort(),
    );
  });

  describe.each(every)('$name', ({ parse, value }) => {
    it('says which version it is, and whose', () => {
      const { version, vendor } = parse['~standard'];
      expect([typeof parse, version, vendor]).toEqual(['function', 1, 'utlysning']);
      expect(Object.isFrozen(parse['~standard'])).toBe(true);
    });

    it('gives the value that it reads, at once', () => {
      const parsed = parse(value);
      expect(parsed.ok).toBe(true);
      expect(validate(parse, value)).toStrictEqual({ value: parsed.ok && parsed.value });
    });

    it.each([undefined, null, 1, 'x', {}, [[]], { id: 1, more: 1 }])(
      'gives the issues of %j with their paths and codes',
      (wrong) => {
        const parsed = parse(wrong);
        expect(parsed.ok).toBe(false);
        const { issues } = parsed.ok ? { issues: [] } : parsed;
        expect(issues.length).toBeGreaterThan(0);
        expect(validate(parse, wrong)).toStrictEqual({ issues });
        for (const { message, path, code } of issues) {
          expect([typeof message, typeof code]).toEqual(['string', 'string']);
          expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).toBe(
            true,
          );
        }
      },
    );

    it.each(hostile)('gives issues for %s, and never an exception', (_, make) => {
      const result = validate(parse, make());
      expect(result).toEqual({ issues: expect.arrayContaining([expect.anything()]) });
      expect(JSON.stringify(result)).not.toContain('CANARY');
    });
  });

  it('of which the types of the specification infer what goes in and what comes out', () => {
    type Out<Schema extends StandardSchemaV1> = StandardSchemaV1.InferOutput<Schema>;
    type In<Schema extends StandardSchemaV1> = StandardSchemaV1.InferInput<Schema>;
    expectTypeOf<Out<typeof parseApplication>>().toEqualTypeOf<Application>();
    expectTypeOf<Out<typeof parseApplications>>().toEqualTypeOf<readonly Application[]>();
    expectTypeOf<Out<typeof parseCall>>().toEqualTypeOf<Call>();
    expectTypeOf<Out<typeof parseClaims>>().toEqualTypeOf<readonly Claim[]>();
    expectTypeOf<Out<typeof parseAward>>().toEqualTypeOf<Award>();
    expectTypeOf<Out<typeof parseDecision>>().toEqualTypeOf<Decision>();
    expectTypeOf<Out<typeof parseAdmission>>().toEqualTypeOf<Admission>();
    expectTypeOf<Out<typeof parseAnnouncement>>().toEqualTypeOf<Announcement>();
    expectTypeOf<Out<typeof parseDrawRecord>>().toEqualTypeOf<DrawRecord>();
    expectTypeOf<Out<typeof parseObligations>>().toEqualTypeOf<ObligationRecord>();
    expectTypeOf<Out<typeof parseBeacon>>().toEqualTypeOf<Beacon>();
    expectTypeOf<Out<typeof parseChainInfo>>().toEqualTypeOf<ChainInfo>();

    type Submission = NonNullable<In<typeof parseApplication>['submission']>;
    expectTypeOf<Submission['receivedAt']>().toEqualTypeOf<InstantInput>();
    expectTypeOf<In<typeof parseObligations>['asOf']>().toEqualTypeOf<InstantInput>();
    expectTypeOf<In<typeof parseClaims>[number]['sequence']>().toBeNumber();
    expectTypeOf<Application>().toExtend<In<typeof parseApplication>>();
    expectTypeOf<Call>().toExtend<In<typeof parseCall>>();
    expectTypeOf<Parser<1, 2>>().toExtend<StandardSchemaV1<1, 2>>();
  });

  it('and is called as before, with a call or without', () => {
    expectTypeOf(parseApplication).parameters.toEqualTypeOf<[input: unknown, call?: Call]>();
    expectTypeOf(parseCall).parameters.toEqualTypeOf<[input: unknown]>();
    const janitor = { ...example, members: [{ id: 'p1', categories: ['janitor'] }] };
    expect(parseApplication(janitor).ok).toBe(true);
    expect(parseApplication(janitor, hkdir2024).ok).toBe(false);
    expect(validate(parseApplication, janitor)).toHaveProperty('value');
  });
});

describe('a parser of one’s own', () => {
  const read = Object.freeze((input: unknown) => parseApplication(input, hkdir2024));
  const bound = parser(read);

  it('leaves the function that it is made of as it was', () => {
    expect(read).not.toHaveProperty('~standard');
    expect(bound(example)).toEqual(read(example));
  });

  it('is a Standard Schema that is bound to a call', () => {
    const janitor = { ...example, members: [{ id: 'p1', categories: ['janitor'] }] };
    expect(validate(bound, example)).toEqual({ value: example });
    expect(validate(bound, janitor)).toMatchObject({ issues: [{ code: 'category.unknown' }] });
    expectTypeOf<StandardSchemaV1.InferOutput<typeof bound>>().toEqualTypeOf<Application>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof bound>>().toEqualTypeOf<Application>();
  });
});

describe('a backend that takes a Standard Schema', () => {
  const app = new Hono().post('/applications', sValidator('json', parseApplication), (context) => {
    const received = context.req.valid('json');
    expectTypeOf(received).toEqualTypeOf<Application>();
    return context.json({ received: received.id }, 201);
  });
  const post = (body: unknown) =>
    app.request('/applications', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('takes an application', async () => {
    const response = await post(example);
    expect([response.status, await response.json()]).toEqual([201, { received: 'a-017' }]);
  });

  it('answers another value with what is wrong with it, and where', async () => {
    const response = await post({ ...example, applicant: { orgnr: '12' }, parts: 'plans' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: [
        { path: ['applicant', 'orgnr'], code: 'invalid-format', message: 'expected nine digits' },
        { path: ['parts'], code: 'invalid-type', message: 'expected an object' },
      ],
    });
  });
});
