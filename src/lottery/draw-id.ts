import { pattern } from '../parse/schema.js';

/** The schema of the id of a draw. */
export const drawId = pattern(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/, 'draw-id');
