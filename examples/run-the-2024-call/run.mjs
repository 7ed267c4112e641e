// Runs HK-dir's call of 2024 from a file of applications to the end of the course. README.md explains it.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { admit, epochMs, explain } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { checkOption, fail, misuse, pathFromHere, readCommand } from '../command.mjs';
import { drawPlaces } from './draw.mjs';
import { page } from './page/page.mjs';
import { readApplications } from './read.mjs';
import { show } from './show.mjs';
import { words } from './words.mjs';
import { FILES, writeResults } from './write.mjs';
import { liveYear } from './year.mjs';

const USAGE = `usage: npm start -- [applications.json] [options]
   or: node examples/run-the-2024-call/run.mjs [applications.json] [options]

Judges applications to HK-dir's call of 2024, draws the places and follows the year.

  --lang nb|nn|en    language of the report; nb if left out
  --out folder       where the results go; examples/run-the-2024-call/out if left out
  --as-of instant    when the year is looked at, such as 2025-03-10T12:00:00+01:00`;

// npm runs a script in the folder of package.json. Paths are those of the folder where npm was called.
if (process.env.npm_lifecycle_event === 'start') process.chdir(process.env.INIT_CWD);

main(readArguments());

function main({ file, lang, out, asOf }) {
  const text = words[lang];
  const { applications, problems } = readApplications(file, hkdir2024, text);
  if (problems) fail(...problems);

  report(text.judging(applications.length, pathFromHere(file)));
  const admission = admit(hkdir2024, applications, { register: norway });
  report(text.drawing(hkdir2024.selection.capacity.places, admission.eligible.length));
  const { record, verification } = drawPlaces(hkdir2024, admission, applications);
  if (verification.outcome !== 'met') {
    fail(text.wrong, ...explain(verification, lang).map((sentence) => `  ${sentence}`));
  }
  report(text.following);
  const year = liveYear(hkdir2024, { applications, admission, record }, asOf);

  const files = Object.fromEntries(
    Object.entries(FILES).map(([what, name]) => [what, pathFromHere(resolve(out, name))]),
  );
  const width = Math.min(100, Math.max(80, process.stdout.columns ?? 100));
  const run = { call: hkdir2024, applications, admission, record, verification, year };
  report(text.writing(pathFromHere(resolve(out))));
  const printed = show({ ...run, lang, width, files });
  try {
    writeResults(out, { ...run, page: page(run, lang) });
  } catch (error) {
    fail(text.unwritable(out, error.message));
  }
  process.stdout.on('error', ignoreClosedPipe);
  process.stdout.write(printed);
}

/** What is being done goes to standard error, so that standard output has the report alone. */
function report(step) {
  process.stderr.write(`${step}\n`);
}

function readArguments() {
  const { values, files } = readCommand({
    usage: USAGE,
    maximumFiles: 1,
    options: {
      lang: { type: 'string', default: 'nb' },
      out: { type: 'string', default: beside('out') },
      'as-of': { type: 'string' },
    },
  });
  const { lang, out, 'as-of': asOf } = values;
  if (!Object.hasOwn(words, lang)) misuse('--lang is nb, nn or en');
  if (out === '') misuse('--out is a folder');
  if (asOf !== undefined) checkOption('--as-of', () => epochMs(asOf));
  return { file: files[0] ?? beside('applications.json'), lang, out, asOf };
}

function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** A reader of the report may stop early: `npm start | head`. */
function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
}
