import type { Call } from '../call/call.js';

/** The keys of the parts of the form that have to be filled in, by all or by some. */
export function partKeys({ parts }: Call): readonly string[] {
  return (parts?.required ?? []).map((part) => (typeof part === 'string' ? part : part.part));
}

/** The keys of the parts of the form that all have to fill in. */
export function alwaysAsked({ parts }: Call): readonly string[] {
  return (parts?.required ?? []).filter((part) => typeof part === 'string');
}
