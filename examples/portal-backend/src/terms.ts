import {
  type Application,
  type Call,
  type CallReference,
  type Criterion,
  formalCriteria,
  type Register,
  referenceTo,
} from 'utlysning';

/** What follows from a call alone. */
interface Terms {
  readonly criteria: Criterion<Application>;
  readonly reference: CallReference;
}

const made = new Map<string, Terms>();

/** The terms of a call, made once for what it says: a call that says something else has its own. */
export function termsOf(call: Call, register: Register): Terms {
  const says = JSON.stringify(call);
  const known = made.get(says);
  if (known !== undefined) return known;
  const terms = { criteria: formalCriteria(call, { register }), reference: referenceTo(call) };
  made.set(says, terms);
  return terms;
}
