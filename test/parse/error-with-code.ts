import { expect } from 'vitest';

/** Matches an error of the library with a code and a message. */
export const errorWithCode = (code: string) =>
  expect.objectContaining({
    name: 'UtlysningError',
    code,
    message: expect.stringMatching(/^\S.+ \[[a-z0-9.-]+\]$/s),
  });
