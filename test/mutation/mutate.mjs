// Changes the source in one small way at a time, and sees whether the tests of its room notice: `npm run
// mutate`, or `npm run mutate -- time grant` for some rooms; all of them take most of an hour. A change
// that nobody notices has to stand in survivors.json with why it makes no difference.
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { atLeast, atMost, report } from '../bench/measured.mjs';
import { rooms } from './rooms.mjs';

const LEAST = 92;
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

const root = join(import.meta.dirname, '../..');
const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !Object.hasOwn(rooms, room));
if (unknown.length > 0) throw new Error(`no room ${unknown}: there are ${Object.keys(rooms)}`);
mkdirSync(join(root, 'out/mutation'), { recursive: true });

/** The changes that make no difference, or none that a test should hold, under the reasons why. */
const survivors = JSON.parse(readFileSync(join(import.meta.dirname, 'survivors.json'), 'utf8'));
const explained = new Set(survivors.flatMap(({ changes }) => changes));
const rows = [];
const all = [];
for (const room of asked.length > 0 ? asked : Object.keys(rooms)) {
  const mutants = await mutate(room);
  all.push(...mutants);
  rows.push({ what: `mutants of ${room} that its tests notice`, ...share(mutants), reached: true });
}
const survived = new Set(all.filter(isUnnoticed).map(shown));
const unexplained = [...survived].filter((change) => !explained.has(change));
for (const change of unexplained) console.log(`SURVIVES: ${change}`);
const tried = new Set(all.map(({ fileName }) => relative(root, fileName)));
for (const change of explained) {
  const [file] = change.split(': ');
  if (tried.has(file) && !survived.has(change)) console.log(`NOTICED, and still listed: ${change}`);
}
const { score } = share(all);
rows.push(atLeast('mutants that tests notice', score, LEAST, percent));
rows.push(atMost('mutants that survive, and nothing says why', unexplained.length, 0, String));
report('mutation', rows);

/** The mutants of a room, with what became of each. */
async function mutate(room) {
  process.env.ROOMS = rooms[room].join();
  const stryker = new Stryker({
    mutate: [`src/${room}/**/*.ts`, '!src/register/table.ts'],
    testRunner: 'in-one-process',
    maxTestRunnerReuse: 200,
    plugins: [join(import.meta.dirname, 'runner.mjs')],
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: 20_000,
    ignorePatterns: ['dist', 'out', 'test/output'],
    tempDirName: 'out/mutation/sandbox',
    reporters: ['progress-append-only'],
    thresholds: { high: 100, low: LEAST, break: null },
  });
  return stryker.runMutationTest();
}

/** How many of some mutants were noticed, of those that could be. */
function share(mutants) {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const of = noticed + mutants.filter(isUnnoticed).length;
  const score = (100 * noticed) / of;
  return { score, figure: `${percent(score)} of ${of}` };
}

function isUnnoticed({ status }) {
  return UNNOTICED.includes(status);
}

/** A change on one line: the file, what stood there in its line, and what came in its place. */
function shown({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const before = lines[0].slice(0, start.column - 1).trimStart();
  const after = lines.at(-1).slice(end.column - 1);
  const what =
    lines.length > 1
      ? `${lines[0].slice(start.column - 1)} …`
      : lines[0].slice(start.column - 1, end.column - 1);
  return `${relative(root, fileName)}: ${before}⟦${what}⟧${after} → ${replacement.replace(/\s+/g, ' ')}`;
}

function percent(number) {
  return `${number.toFixed(1)} %`;
}
