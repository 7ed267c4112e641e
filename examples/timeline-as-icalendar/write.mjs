// Writes the timeline of HK-dir's call of 2024 as an iCalendar file. See README.md beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { epochMs } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { calendarOf } from './calendar.mjs';
import { words } from './words.mjs';

const USAGE = `usage: node examples/timeline-as-icalendar/write.mjs
         [--lang nb|nn|en] [--out timeline.ics] [--stamp 2024-05-01T00:00:00Z]`;

main(readArguments());

function main({ lang, out, stamp }) {
  const text = calendarOf(hkdir2024, { lang, stamp });
  const said = words[lang];
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  } catch (error) {
    fail([said.unwritable(out, error.message)]);
  }
  const here = relative(process.cwd(), out);
  process.stdout.write(`${said.written} ${here.startsWith('..') ? out : here}\n`);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: 'string', default: 'nb' },
        out: {
          type: 'string',
          default: fileURLToPath(new URL('out/timeline.ics', import.meta.url)),
        },
        stamp: { type: 'string', default: new Date().toISOString() },
      },
    });
    if (!Object.hasOwn(words, values.lang)) fail(['--lang is nb, nn or en.', USAGE]);
    if (values.out === '') fail(['--out is a file.', USAGE]);
    epochMs(values.stamp);
    return values;
  } catch (error) {
    return fail([error.message, USAGE]);
  }
}

function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
