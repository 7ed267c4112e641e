import { aDraft, anApplication, boundaryCases } from 'utlysning/testing';
import { applicantsTo } from './registers.mjs';

/** A draft in which nothing has been filled in: it can be judged in any call. */
export function blankTo(call) {
  return { id: 'a-1', applicant: applicantsTo(call)[0], group: [], parts: {} };
}

/**
 * Applications to a call: one without a fault, the same as a draft, and those at every edge. There
 * are none to a call that asks for more people than an application can list.
 */
export function casesOf(call) {
  const [applicant] = applicantsTo(call);
  try {
    return {
      faultless: anApplication(call, { applicant }),
      draft: aDraft(call, { applicant }),
      edges: boundaryCases(call, { applicant }),
    };
  } catch (error) {
    if (error.code === 'testing.seats') return undefined;
    throw error;
  }
}
