import fc from 'fast-check';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { ClaimLine, Claims } from '../../src/grant/claims.js';
import { kroner, type Ore } from '../../src/money/money.js';
import { anyText } from '../any-text.js';
import { variant } from '../call/variant.js';

/** A mark that every generated note carries. */
export const CANARY = 'CANARY';

/** Few of everything, so that ids, days, gatherings and persons meet, and some that nobody knows. */
const base = {
  id: fc.constantFrom('a', 'b', 'B', '9', '10'),
  date: fc.oneof(
    { arbitrary: fc.constantFrom('2024-10-01', '2024-12-05', '2025-04-30'), weight: 4 },
    { arbitrary: fc.constantFrom('2024-09-30', '2025-05-01'), weight: 1 },
  ),
  amount: fc.oneof(
    { arbitrary: fc.nat({ max: 6_000_000 }), weight: 4 },
    {
      arbitrary: fc.constantFrom(
        0,
        1,
        1_000_000,
        1_250_000,
        2_499_999,
        2_500_000,
        2_500_001,
        4_999_999,
        5_000_000,
        5_000_001,
        1e12,
      ),
      weight: 4,
    },
    { arbitrary: fc.constantFrom(-1, -0.5, 0.5, 12.5, 2_500_000.25, -1e12), weight: 1 },
  ),
  currency: fc.constantFrom('NOK', 'NOK', 'NOK', 'NOK', 'NOK', 'NOK', 'NOK', 'EUR'),
};
const gathering = fc.constantFrom('g1', 'g1', 'g2', 'g4', 'g9');
const member = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7');
const note = fc.oneof(
  fc.constantFrom(undefined, '', ' \n'),
  anyText({ maxLength: 5 }).map((text) => `${text}${CANARY}`),
);

const line: fc.Arbitrary<ClaimLine> = fc.oneof(
  fc.record({ ...base, item: fc.constant('travel' as const), gathering, person: member }),
  fc
    .record({
      ...base,
      item: fc.constant('otherCosts' as const),
      kind: fc.constantFrom(
        'staff-release',
        'staff-release',
        'internal-meetings',
        'other',
        'hotel',
      ),
      note,
    })
    .map(({ note, ...rest }) => (note === undefined ? rest : { ...rest, note })),
  fc.record({ ...base, item: fc.constant('specialNeeds' as const), gathering }),
);

/** Claims of the given lines, whose group, applications and stays are any. */
const claimsOf = (lines: fc.Arbitrary<ClaimLine[]>): fc.Arbitrary<Claims> =>
  fc.record({
    persons: fc.shuffledSubarray(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'], { minLength: 3 }),
    appliedFor: fc.array(
      fc.record({
        gathering,
        estimate: fc.constantFrom(
          0,
          1,
          1_000_000,
          1_500_000,
          2_500_000,
          9_000_000,
        ) as fc.Arbitrary<Ore>,
      }),
      { maxLength: 4 },
    ),
    lines,
    stays: fc.array(fc.record({ gathering, persons: fc.array(member, { maxLength: 8 }) }), {
      maxLength: 4,
    }),
  });

/** A line that has the id and the day of another, and little else that is not the same. */
const twinOf = (one: ClaimLine): fc.Arbitrary<ClaimLine> =>
  fc.tuple(line, fc.boolean(), note).map(([other, isOther, note]) => {
    const { id, date } = one;
    if (isOther) return { ...other, id, date };
    return one.item === 'otherCosts' && note !== undefined ? { ...one, note } : one;
  });

const twinOfAny = (lines: readonly ClaimLine[]): fc.Arbitrary<ClaimLine[]> =>
  lines.length === 0
    ? fc.constant([])
    : fc
        .constantFrom(...lines)
        .chain(twinOf)
        .map((twin) => [twin]);

/** Any claims, lines with one id and even one date among them. */
export const claims: fc.Arbitrary<Claims> = claimsOf(
  fc
    .array(line, { maxLength: 7 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.option(twinOfAny(lines), { nil: [] })))
    .map(([lines, twins]) => [...lines, ...twins]),
);

/** The same, but no two lines of one date have one id. */
export const claimsWithoutTies: fc.Arbitrary<Claims> = claimsOf(
  fc.uniqueArray(line, { maxLength: 8, selector: ({ date, id }) => `${date} ${id}` }),
);

/** The same, but no two lines have one id. */
export const claimsOfUniqueIds: fc.Arbitrary<Claims> = claimsOf(
  fc
    .array(line, { maxLength: 6 })
    .map((lines) => lines.map((line, n) => ({ ...line, id: `${line.id}${n}` }))),
);

/** The call of 2024, and others that choose otherwise wherever settling asks the call. */
export const calls: fc.Arbitrary<Call> = fc.constantFrom(
  hkdir2024,
  hkdir2024,
  variant({
    grant: {
      travel: { basis: 'none' },
      specialNeeds: { upTo: 'estimate' },
      stay: { persons: 2 },
    },
  }),
  variant({
    grant: {
      travel: { period: 'course' },
      specialNeeds: { period: 'course', capPerGathering: kroner(10_000) },
      otherCosts: { period: 'any', sum: kroner(10_000) },
    },
  }),
  variant({
    course: { from: '2024-12', to: '2025-05' },
    grant: {
      stay: { persons: 1 },
      otherCosts: { sum: kroner(0), examples: ['hotel'] },
      specialNeeds: { upTo: 'estimate', period: 'course', capPerGathering: kroner(0.01) },
    },
    gatherings: { planned: [{ id: 'g9', month: '2025-01', days: 1 }] },
  }),
);
