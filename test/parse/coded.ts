import { expect } from 'vitest';

/** The error that misuse throws, known by its code; it says more than that. */
export const coded = (code: string) =>
  expect.objectContaining({
    name: 'UtlysningError',
    code,
    message: expect.stringMatching(/^\S.+ \[[a-z0-9.-]+\]$/s),
  });
