import fc from 'fast-check';
import { type Application, explain, formalCriteria } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import {
  anApplication,
  arbitraries,
  boundaryCases,
  matchers,
  rejectionCodes,
  syntheticApplications,
} from 'utlysning/testing';
import { expect, test } from 'vitest';
import { eligibility, type Facts, texts } from './rule.js';

expect.extend(matchers);
const criteria = eligibility(hkdir2024, norway);

/** Everyone works in a school, but for some. */
function facts(application: Application, ...kindergarten: readonly string[]): Facts {
  const sectors = (application.members ?? []).map(
    ({ id }) => [id, kindergarten.includes(id) ? 'kindergarten' : 'school'] as const,
  );
  return { application, sectors: Object.fromEntries(sectors) };
}

test('§ 4: one member from a kindergarten is enough', () => {
  expect(criteria.evaluate(facts(anApplication(hkdir2024), 'p3'))).toBeEligible();
});

test('§ 4: with everyone from a school it is rejected', () => {
  const finding = criteria.evaluate(facts(anApplication(hkdir2024)));
  expect(finding).toBeRejectedFor('sector.no-kindergarten');
});

test('§ 4: nobody can tell before it is stated where people work', () => {
  const finding = criteria.evaluate({ application: anApplication(hkdir2024), sectors: {} });
  expect(finding).toBeUndeterminedFor('sector.not-stated');
});

test('C03, § 4: one that is late as well is rejected for both', () => {
  const late = anApplication(hkdir2024, {
    submission: { receivedAt: '2024-06-24T10:00:03+02:00' },
  });
  const finding = criteria.evaluate(facts(late));
  expect(finding).toBeRejectedFor('deadline.late', 'sector.no-kindergarten');
});

test('§ 4: the reason is said in bokmål, nynorsk and English', () => {
  const finding = criteria.evaluate(facts(anApplication(hkdir2024)));
  const said = (['nb', 'nn', 'en'] as const).map((language) =>
    explain(finding, language, { ...hkdir2024, texts }),
  );
  expect(said).toEqual([
    ['Ingen i prosjektgruppen kommer fra en barnehage (§ 4).'],
    ['Ingen i prosjektgruppa kjem frå ein barnehage (§ 4).'],
    ['Nobody in the project group comes from a kindergarten (§ 4).'],
  ]);
});

const { eligibleApplications, rejectedApplications } = arbitraries(fc);

test('§ 4: whatever the application, anyone from a kindergarten decides', () => {
  fc.assert(
    fc.property(eligibleApplications(hkdir2024), fc.nat(), (application, n) => {
      const members = application.members ?? [];
      const anyone = members[n % members.length]?.id ?? '';
      expect(criteria.evaluate(facts(application, anyone))).toBeEligible();
      expect(criteria.evaluate(facts(application))).toBeRejectedFor('sector.no-kindergarten');
      const stated = Object.entries(facts(application).sectors).filter(([id]) => id !== anyone);
      const unknown = { application, sectors: Object.fromEntries(stated) };
      expect(criteria.evaluate(unknown)).toBeUndeterminedFor('sector.not-stated');
    }),
  );
});

test.each(rejectionCodes(hkdir2024))('C17, § 4: %s stays a reason beside the rule', (code) => {
  fc.assert(
    fc.property(rejectedApplications(hkdir2024, code), (application) => {
      const finding = criteria.evaluate(facts(application));
      expect(finding).toBeRejectedFor(code, 'sector.no-kindergarten');
    }),
  );
});

test.each(boundaryCases(hkdir2024))('C16: $edge', ({ application, rejectedFor }) => {
  const everyone = (application.members ?? []).map(({ id }) => id);
  const finding = criteria.evaluate(facts(application, ...everyone));
  if (rejectedFor === null) expect(finding).toBeEligible();
  else if (everyone.length > 0) expect(finding).toBeRejectedFor(rejectedFor);
  else expect(finding).toBeRejectedFor(rejectedFor, 'sector.no-kindergarten');
});

test('C16, § 4: of a file of 1 000, the rule lets through just those that are eligible', () => {
  const formal = formalCriteria(hkdir2024, { register: norway });
  let eligible = 0;
  for (const application of syntheticApplications(hkdir2024, { seed: 1, count: 1_000 })) {
    if (formal.evaluate(application).outcome !== 'met') continue;
    eligible += 1;
    expect(criteria.evaluate(facts(application, 'p1'))).toBeEligible();
  }
  expect(eligible).toBeGreaterThan(650);
});
