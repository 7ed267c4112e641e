import { expect, it } from 'vitest';
import { eligibility } from '../../examples/write-a-rule/rule.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { matchers, syntheticApplications } from '../../src/testing/index.js';

expect.extend(matchers);

it('of a file of 10 000, the rule lets through exactly those that are eligible', () => {
  const criteria = eligibility(hkdir2024, norway);
  const formal = formalCriteria(hkdir2024, { register: norway });
  let eligible = 0;
  for (const application of syntheticApplications(hkdir2024, { seed: 1, count: 10_000 })) {
    if (formal.evaluate(application).outcome !== 'met') continue;
    eligible += 1;
    const sectors = Object.fromEntries(
      (application.members ?? []).map(
        ({ id }) => [id, id === 'p1' ? 'kindergarten' : 'school'] as const,
      ),
    );
    expect(criteria.evaluate({ application, sectors })).toBeEligible();
  }
  expect(eligible).toBeGreaterThan(6_500);
});
