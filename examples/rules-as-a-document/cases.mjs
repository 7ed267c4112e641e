import { formalCriteria } from 'utlysning';
import { aDraft, anApplication, boundaryCases, hostFactsFor } from 'utlysning/testing';
import { applicantsTo, everyDay } from './registers.mjs';

/** A draft in which nothing has been filled in: it can be judged in any call. */
export function blankTo(call) {
  return { id: 'a-1', applicant: applicantsTo(call)[0], members: [], parts: {} };
}

/**
 * Applications to a call: one without a fault, the same as a draft, and those at every edge. There
 * are none to a call that asks for more people than an application can list, or for what no
 * application can have. What the host states stands in `facts`.
 */
export function casesOf(call) {
  const [applicant] = applicantsTo(call);
  try {
    const faultless = anApplication(call, { applicant });
    const facts = hostFactsFor(call, faultless);
    const criteria = formalCriteria(call, { register: everyDay, facts });
    return {
      faultless,
      facts,
      isEligible: criteria.evaluate(faultless).outcome === 'met',
      draft: aDraft(call, { applicant }),
      edges: boundaryCases(call, { applicant }),
    };
  } catch (error) {
    if (error.code?.startsWith('testing.')) return undefined;
    throw error;
  }
}
