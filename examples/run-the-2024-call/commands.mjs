import { fileURLToPath } from 'node:url';
import { pathFromHere } from '../command.mjs';

const VERIFY = fileURLToPath(new URL('../verify-a-draw/verify.sh', import.meta.url));

/**
 * The lines of a shell that check a draw, to be run where this is run: `ticket` computes the first
 * ticket, and `all` checks hashes, tickets and order of the record's file.
 */
export function commands(record, file) {
  const { seed, order } = record;
  return {
    ticket: [`  printf '%s:%s' \\`, `    ${seed} \\`, `    ${order[0]?.id} | sha256sum`],
    all: [`  sh ${quoted(pathFromHere(VERIFY))} ${quoted(file)}`],
  };
}

function quoted(path) {
  return /^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
