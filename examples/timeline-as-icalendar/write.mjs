// Writes the timeline of HK-dir's call of 2024 as an iCalendar file. README.md explains it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { epochMs } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { checkOption, fail, misuse, pathFromHere, readCommand } from '../command.mjs';
import { calendarOf, datesNotKnown } from './calendar.mjs';
import { words } from './words.mjs';

const USAGE = `usage: node examples/timeline-as-icalendar/write.mjs [options]

Writes the timeline of HK-dir's call of 2024 as an iCalendar file.

  --lang nb|nn|en    language of the calendar; nb if left out
  --out file         where it goes; examples/timeline-as-icalendar/out/timeline.ics if left out
  --stamp instant    when it was made, such as 2024-05-01T00:00:00Z; now if left out`;

main(readArguments());

function main({ lang, out, stamp }) {
  const text = calendarOf(hkdir2024, { lang, stamp });
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  } catch (error) {
    fail(words[lang].unwritable(out, error.message));
  }
  const lines = [`${words[lang].written} ${pathFromHere(out)}`, ...datesNotKnown(hkdir2024, lang)];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function readArguments() {
  const { values } = readCommand({
    usage: USAGE,
    options: {
      lang: { type: 'string', default: 'nb' },
      out: { type: 'string', default: fileURLToPath(new URL('out/timeline.ics', import.meta.url)) },
      stamp: { type: 'string', default: new Date().toISOString() },
    },
  });
  if (!Object.hasOwn(words, values.lang)) misuse('--lang is nb, nn or en');
  if (values.out === '') misuse('--out is a file');
  checkOption('--stamp', () => epochMs(values.stamp));
  return values;
}
