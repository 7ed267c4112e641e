import * as z from 'zod/mini';
import { hash } from '../../../src/parse/hash.js';
import { key } from '../../../src/parse/key.js';
import { list, object } from './shape.js';

/** The schema of the entrants of a draw. */
export const entryList = object({ ids: list(key), sha256: hash, document: z.string() });
