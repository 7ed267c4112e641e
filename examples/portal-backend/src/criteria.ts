import {
  type Application,
  type Call,
  type Criterion,
  formalCriteria,
  type Register,
} from 'utlysning';

const made = new Map<string, Criterion<Application>>();

/** The formal criteria of a call, made once for what it says: a call that says something else has its own. */
export function criteriaOf(call: Call, register: Register): Criterion<Application> {
  const says = JSON.stringify(call);
  const known = made.get(says);
  if (known !== undefined) return known;
  const criteria = formalCriteria(call, { register });
  made.set(says, criteria);
  return criteria;
}
