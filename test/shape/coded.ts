import { expect } from 'vitest';

/** The error that misuse throws, known by its code and by nothing else. */
export const coded = (code: string) => expect.objectContaining({ name: 'UtlysningError', code });
