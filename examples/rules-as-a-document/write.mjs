// Writes the rules of calls as Markdown, one page in each language. README.md explains it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { fail, misuse, pathFromHere, readCommand } from '../command.mjs';
import { LANGUAGES, rulesOf } from './page.mjs';
import { readCalls } from './read.mjs';

const USAGE = `usage: node examples/rules-as-a-document/write.mjs [call.json …] [options]

Writes the rules of calls as Markdown, one page in each language. Without a file: HK-dir's call of 2024.

  --out folder    where the pages go; examples/rules-as-a-document/out if left out`;

main(readArguments());

function main({ files, out }) {
  const { calls, problems } = files.length === 0 ? { calls: [hkdir2024] } : readCalls(files);
  if (problems) fail(...problems);
  const pages = calls.flatMap((call) =>
    LANGUAGES.map((lang) => ({ name: `${call.id}.${lang}.md`, text: pageOf(call, lang) })),
  );
  try {
    mkdirSync(out, { recursive: true });
    for (const { name, text } of pages) writeFileSync(join(out, name), text);
  } catch (error) {
    fail(`The folder ${out} cannot be written to: ${error.message}`);
  }
  const folder = pathFromHere(out);
  process.stdout.write(pages.map(({ name }) => `${join(folder, name)}\n`).join(''));
}

function pageOf(call, lang) {
  try {
    return rulesOf(call, lang);
  } catch (error) {
    return fail(`The rules of ${call.id} cannot be written: ${error.message}`);
  }
}

function readArguments() {
  const { values, files } = readCommand({
    usage: USAGE,
    maximumFiles: Number.POSITIVE_INFINITY,
    options: {
      out: { type: 'string', default: fileURLToPath(new URL('out', import.meta.url)) },
    },
  });
  if (values.out === '') misuse('--out is a folder');
  return { files, out: values.out };
}
