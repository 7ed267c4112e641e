import type { Remedy } from '../../src/criteria/remedies.js';

/** The criteria of each way, in the order of the remedies. */
export const ways = (list: readonly Remedy[]) => {
  const found: string[][] = [];
  for (const { way, criterion } of list) found[way - 1] = [...(found[way - 1] ?? []), criterion];
  return found;
};
