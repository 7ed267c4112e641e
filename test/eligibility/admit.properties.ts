import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { type Application, applicantKey } from '../../src/application/application.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { ids, judge, short } from './admissions.js';
import { OSLO, RINGSAKER } from './register.js';

const one = fc.record({
  orgnr: fc.constantFrom(RINGSAKER, OSLO, '974760673', '864950583'),
  receivedAt: fc.constantFrom(
    '2024-06-20T12:00:00+02:00',
    '2024-06-20T10:00:00Z',
    '2024-06-20T10:00:00.000001Z',
    '2024-06-24T00:30:00+02:00',
    '2024-06-24T10:00:00+02:00',
    '2024-06-24T09:30:00Z',
    undefined,
  ),
  channel: fc.constantFrom('Espresso', 'Espresso', 'e-mail'),
  full: fc.boolean(),
});

const applications = fc.array(one, { maxLength: 10 }).map((list) =>
  list.map(({ orgnr, receivedAt, channel, full }, i) => {
    const given = {
      id: `a-${(i * 7) % 10}${i}`,
      applicant: { orgnr },
      ...(full ? {} : short),
    };
    return receivedAt === undefined
      ? draft(given)
      : application({ ...given, submission: { receivedAt, channel } });
  }),
);

/** Each application is in exactly one list of the admission. */
export function putsEachInOneList(numRuns: number): void {
  fc.assert(
    fc.property(applications, (given) => {
      const found = Object.values(ids(judge(given))).flat();
      expect(found.sort()).toEqual(given.map(({ id }) => id).sort());
    }),
    { numRuns },
  );
}

/** An admission is the same in any order of the applications. */
export function isTheSameInAnyOrder(numRuns: number): void {
  const shuffled = applications.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(
      shuffled,
      fc.constantFrom('last-submitted', 'first-submitted', 'each'),
      ([given, other], counts) => {
        const call = variant({
          severalApplications: { counts },
          selection: { capacity: { places: 9, clauses: ['C04'] } },
        });
        expect(JSON.stringify(judge(other, call))).toBe(JSON.stringify(judge(given, call)));
      },
    ),
    { numRuns },
  );
}

/** Each municipality has at most one entry: the last in time, as Temporal compares instants. */
export function admitsTheLastOfEachMunicipality(numRuns: number): void {
  const closes = Temporal.PlainDateTime.from('2024-06-24T10:00').toZonedDateTime('Europe/Oslo');
  fc.assert(
    fc.property(applications, (given) => {
      const { eligible, superseded } = judge(given);
      expect(new Set(eligible.map(({ orgnr }) => orgnr)).size).toBe(eligible.length);
      const moment = ({ submission }: Application) =>
        Temporal.Instant.from(submission?.receivedAt ?? '');
      const expected = given.flatMap((one) => {
        const last = given
          .filter(({ applicant }) => applicantKey(applicant) === applicantKey(one.applicant))
          .filter(({ submission }) => submission?.channel === 'Espresso')
          .filter((other) => Temporal.Instant.compare(moment(other), closes.toInstant()) <= 0)
          .sort((a, b) => Temporal.Instant.compare(moment(a), moment(b)) || (a.id < b.id ? -1 : 1))
          .at(-1);
        if (one.submission === undefined || last === undefined || last.id === one.id) return [];
        return [`${one.id} by ${last.id}`];
      });
      expect(superseded.map(({ id, by }) => `${id} by ${by}`)).toEqual(expected.sort());
    }),
    { numRuns },
  );
}
