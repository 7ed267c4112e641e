// What the commands of the examples share: options, `--help`, and how a command refuses.
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * The options of a command and the files that it is given, `maximumFiles` at most. `--help` prints
 * the usage and ends the process.
 */
export function readCommand({ usage, options = {}, maximumFiles = 0 }) {
  const { values, positionals } = parse({
    allowPositionals: true,
    options: { ...options, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  const surplus = positionals[maximumFiles];
  if (surplus !== undefined) misuse(`Unexpected argument '${surplus}'`);
  return { values, files: positionals };
}

function parse(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node adds advice after the first sentence.
    return misuse(error.message.split(/\.\s|\n/)[0]);
  }
}

/** Ends a command that was called wrongly: one line, and exit status 2. */
export function misuse(what) {
  process.stderr.write(`${basename(process.argv[1])}: ${what}. Try --help.\n`);
  process.exit(2);
}

/** Checks the value of an option by a function that throws. */
export function checkOption(name, check) {
  try {
    check();
  } catch (error) {
    misuse(`${name}: ${error.message}`);
  }
}

/** Ends a command that cannot use what it was given: exit status 1. */
export function fail(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

/** A path as one would write it in the current folder: relative inside it, else absolute. */
export function pathFromHere(path) {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path : here;
}
