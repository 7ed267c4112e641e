import fc from 'fast-check';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Register } from '../../src/register/register.js';

// Without the days after the deadline, so that a test may choose any deadline.
const { version, amendments, answers, obligations, gatherings, ...definition } = hkdir2024;

/** Ids of categories and parts, some of which every object inherits. */
const IDS = ['one', 'two', 'three', 'few', 'many', 'all', 'a', 'b', 'constructor', 'toString'];

/** The call of 2024 with other sections, as version 1 of a call. */
export const callWith = (sections: Partial<CallDefinition>): Call =>
  defineCall({
    ...definition,
    grant: undefined,
    terms: {
      ...definition.terms,
      ...Object.fromEntries(IDS.map((id) => [id, id])),
    },
    ...sections,
  });

export const OSLO = '958935420';
export const RINGSAKER = '864950582';
export const ELVERUM = '952857991';

/** A register in which these have always been municipalities, and nobody else has. */
export const registerOf = (...orgnrs: string[]): Register => ({
  source: { name: 'test', version: '1' },
  covers: () => true,
  find: (orgnr) =>
    orgnrs.includes(orgnr)
      ? { number: '0301', name: 'x', otherNames: [], county: { number: '03', name: 'x' }, orgnr }
      : undefined,
});

const zones = ['Europe/Oslo', 'UTC', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe'];
const two = (n: number) => String(n).padStart(2, '0');
const wallTimes = fc
  .tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
  .chain(([year, month, day]) =>
    fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([h, m]) => `${year}-${two(month)}-${two(day + 1)}T${two(h)}:${two(m)}`),
  );
const ids = ['one', 'two', 'three', 'constructor', 'toString'];
const clauses = ['C01'];

/** A minimum, or a minimum and a maximum. */
const seatRanges = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.record({ minimum: fc.integer({ min: 1, max: 2 }), maximum: fc.integer({ min: 2, max: 4 }) }),
);

/** Calls of all kinds: other applicants, seats and parts or none, a maximum, zones, channels, openings and ways to close. */
export const calls: fc.Arbitrary<Call> = fc
  .record({
    zone: fc.constantFrom(...zones),
    group: fc.record({
      seats: fc
        .subarray(ids)
        .chain((list) =>
          fc.tuple(...list.map((category) => fc.tuple(fc.constant(category), seatRanges))),
        ),
      more: fc.option(fc.nat(3), { nil: undefined }),
      personFills: fc.constantFrom('one-seat' as const, 'every-category' as const),
      clauses: fc.constant(clauses),
    }),
    applicant: fc.record({
      kind: fc.constantFrom('municipality' as const, 'registered' as const),
      judgedOn: fc.constantFrom('submission' as const, 'deadline' as const),
      clauses: fc.constant(clauses),
    }),
    opens: fc.option(wallTimes, { nil: undefined }),
    deadline: fc.record({
      at: fc.oneof(wallTimes, fc.constant('2024-10-27T02:30')),
      closes: fc.constantFrom('inclusive' as const, 'exclusive' as const),
      disambiguation: fc.constantFrom('earlier' as const, 'later' as const),
      clauses: fc.constant(clauses),
    }),
    parts: fc.record({
      required: fc.subarray(ids),
      clauses: fc.constant(clauses),
    }),
    channel: fc.record({
      accepted: fc.uniqueArray(
        fc.oneof(
          fc.constantFrom('Espresso', 'e-mail', 'ESPRESSO', 'another channel'),
          fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
        ),
        { minLength: 1, maxLength: 5, selector: (name) => name.trim().toLowerCase() },
      ),
      clauses: fc.constant(clauses),
    }),
  })
  .map(({ opens, group: { more, ...group }, ...others }) => {
    const seats = Object.fromEntries(group.seats);
    const minimums = group.seats.map(([, range]) =>
      typeof range === 'number' ? range : range.minimum,
    );
    const maximum = Math.max(1, minimums.reduce((sum, count) => sum + count, 0) + (more ?? 0));
    const sections = {
      ...others,
      group: {
        ...group,
        kind: 'persons' as const,
        seats,
        ...(more !== undefined && { size: { maximum } }),
      },
    };
    const opening = { at: opens ?? '', disambiguation: 'earlier', clauses } as const;
    const isBefore = opens !== undefined && opens.slice(0, 10) < sections.deadline.at.slice(0, 10);
    return callWith({ ...sections, ...(isBefore && { opens: opening }) });
  });
