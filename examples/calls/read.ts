import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a file of this folder. */
export const text = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

/** The same, as JSON. */
export const json = (file: string) => JSON.parse(text(file));
