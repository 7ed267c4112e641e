// Writes the rules of calls as Markdown, a page in each language. See README.md beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { LANGUAGES, rulesOf } from './page.mjs';
import { readCalls } from './read.mjs';

const USAGE = 'usage: node examples/rules-as-a-document/write.mjs [call.json …] [--out folder]';

main(readArguments());

function main({ files, out }) {
  const { calls, faults } = files.length === 0 ? { calls: [hkdir2024] } : readCalls(files);
  if (faults) fail(faults);
  const pages = calls.flatMap((call) =>
    LANGUAGES.map((lang) => ({ name: `${call.id}.${lang}.md`, text: pageOf(call, lang) })),
  );
  try {
    mkdirSync(out, { recursive: true });
    for (const { name, text } of pages) writeFileSync(join(out, name), text);
  } catch (error) {
    fail([`The folder ${out} cannot be written to: ${error.message}`]);
  }
  const here = relative(process.cwd(), out);
  const folder = here.startsWith('..') ? out : here;
  process.stdout.write(pages.map(({ name }) => `${join(folder, name)}\n`).join(''));
}

function pageOf(call, lang) {
  try {
    return rulesOf(call, lang);
  } catch (error) {
    return fail([`The rules of ${call.id} cannot be written: ${error.message}`]);
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: fileURLToPath(new URL('out', import.meta.url)) },
      },
    });
    if (values.out === '') fail(['--out is a folder.', USAGE]);
    return { files: positionals, out: values.out };
  } catch (error) {
    return fail([error.message, USAGE]);
  }
}

function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
