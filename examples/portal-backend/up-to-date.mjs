import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether each output is there and as new as the newest input, by the times of the files. It does not
 * matter who made the outputs, so `npm run build` counts as well.
 *
 * @param {readonly string[]} outputs Files or folders, by their own time.
 * @param {readonly string[]} inputs Files or folders, with all that is in them. A missing one is passed over.
 */
export function isUpToDate(outputs, inputs) {
  const oldest = Math.min(...outputs.map((path) => changedAt(path) ?? 0));
  return inputs.flatMap(withContents).every((path) => (changedAt(path) ?? 0) <= oldest);
}

/** A folder is as new as its latest addition or deletion, so that a deleted input counts too. */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function withContents(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true }).map((name) => join(path, name))];
}
