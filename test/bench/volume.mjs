// Assessing a million applications that come one by one: the time beside a hundred thousand, and the
// memory, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost, median, megabytes, report } from './measured.mjs';

const script = join(import.meta.dirname, 'assessing.mjs');
const assess = (many) =>
  JSON.parse(execFileSync(process.execPath, [script, String(many)], { encoding: 'utf8' }));

const rounds = Array.from({ length: 3 }, () => [assess(100_000), assess(1_000_000)]);
const growth = median(rounds.map(([part, whole]) => whole.ms / part.ms));
const bytes = Math.max(...rounds.map(([, whole]) => whole.bytes));
report('volume', [
  atMost('assessing 1 000 000 applications / assessing 100 000', growth, 11),
  atMost('peak memory of a process that assesses 1 000 000', bytes, 300e6, megabytes),
]);
