import * as z from 'zod/mini';
import { entryLine } from '../../../src/allocation/entrant.js';
import { hash } from '../../../src/parse/hash.js';
import { list, object } from './shape.js';

/** The schema of the entrants of a draw. */
export const entryList = object({ lines: list(entryLine), document: z.string(), sha256: hash });
