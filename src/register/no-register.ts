import type { Register } from './register.js';

/** A register that has nothing on anybody. */
export const NO_REGISTER: Register = {
  source: { name: 'none', version: 'none' },
  covers: () => false,
  find: () => undefined,
};
