// Runs HK-dir's call of 2024 from a file of applications to the end of the course. See README.md beside it.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { admit, epochMs, explain } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { pathFromHere } from './commands.mjs';
import { drawPlaces } from './draw.mjs';
import { page } from './page/page.mjs';
import { readApplications } from './read.mjs';
import { show } from './show.mjs';
import { words } from './words.mjs';
import { FILES, writeResults } from './write.mjs';
import { liveYear } from './year.mjs';

const USAGE = `usage: npm start -- [applications.json] [--lang nb|nn|en]
                    [--out folder] [--as-of 2025-03-10T12:00:00+01:00]
   or: node examples/run-the-2024-call/run.mjs, with the same after it`;

main(readArguments());

function main({ file, lang, out, asOf }) {
  const said = words[lang];
  const { applications, faults } = readApplications(file, hkdir2024, said);
  if (faults) fail(faults);

  const admission = admit(hkdir2024, applications, { register: norway });
  const { record, verification } = drawPlaces(hkdir2024, admission);
  if (verification.outcome !== 'met') {
    fail([said.wrong, ...explain(verification, lang).map((sentence) => `  ${sentence}`)]);
  }

  const year = liveYear(hkdir2024, { applications, admission, record }, asOf);
  const files = Object.fromEntries(
    Object.entries(FILES).map(([what, name]) => [what, pathFromHere(resolve(out, name))]),
  );
  const width = Math.min(100, Math.max(80, process.stdout.columns ?? 100));
  const run = { call: hkdir2024, applications, admission, record, verification, year };
  const text = show({ ...run, lang, width, files });
  try {
    writeResults(out, { ...run, page: page(run, lang) });
  } catch (error) {
    fail([said.unwritable(out, error.message)]);
  }
  process.stdout.on('error', ignoreClosedPipe);
  process.stdout.write(text);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'nb' },
        out: { type: 'string', default: beside('out') },
        'as-of': { type: 'string' },
      },
    });
    if (positionals.length > 1) fail(['Give one file of applications, not several.', USAGE]);
    if (!Object.hasOwn(words, values.lang)) fail(['--lang is nb, nn or en.', USAGE]);
    if (values.out === '') fail(['--out is a folder.', USAGE]);
    const asOf = values['as-of'];
    if (asOf !== undefined) epochMs(asOf);
    return { ...values, asOf, file: positionals[0] ?? beside('applications.json') };
  } catch (error) {
    return fail([error.message, USAGE]);
  }
}

function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Whoever reads the print-out may stop early: `npm start | head`. */
function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
}

function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
