import { amendCall, type CallChange } from '../../src/call/amend.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';

/** The call of 2024 with something else in it, so that a test can show what follows from a field. */
export const variant = (change: CallChange) =>
  amendCall(hkdir2024, change, { at: '2024-06-01T00:00:00Z', why: 'For a test' });
