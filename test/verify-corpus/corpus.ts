import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { drawVerdict, type HandedIn, verifyDraw, verifySelection } from '../../src/index.js';
import { memoizedVerifier } from '../lottery/memoized-verifier.js';
import { answersOfPage, missing } from './by-page.js';

const here = import.meta.dirname;
export const example = join(here, '../../examples/verify-a-draw');
export const script = (name: string) => readFileSync(join(example, name), 'utf8');

/** A file as text, or as bytes that are no UTF-8. A copy can be the digits of a SHA-256. */
export type Content = string | { readonly base64: string };

/** What a tool says of a record: its exit status and, where it names them, the criteria. */
export interface Answer {
  readonly exit: number;
  readonly notMet?: readonly string[];
  readonly undetermined?: readonly string[];
}

/** A record, what is handed in beside it, and what was expected of it when it was made. */
export interface Case {
  readonly name: string;
  readonly class: string;
  readonly files: { readonly record: Content } & Readonly<Record<string, Content>>;
  readonly expected: Required<Answer>;
}

/** A program that answers cases. */
export interface Tool {
  readonly name: string;
  /** It checks everything. Any other tool may end with 3 instead. */
  readonly isComplete: boolean;
  /** It refuses texts that are no record. */
  readonly isStrict: boolean;
  /** It starts many processes for each case. */
  readonly isSlow?: boolean;
  run(cases: readonly Case[]): Promise<readonly Answer[]>;
}

function python(file: string, args: readonly string[] = [], input = ''): string {
  return execFileSync('python3', [join(here, file), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    input,
    maxBuffer: 2 ** 30,
  });
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** All cases, as `make_corpus.py` makes them. */
export const makeCorpus = (): readonly Case[] =>
  linesOf(python('make_corpus.py')).map((line) => JSON.parse(line));

/** Some cases of each class. */
export function sampleOf(cases: readonly Case[]): readonly Case[] {
  const seen = new Map<string, number>();
  return cases.filter(({ class: family }) => {
    const count = seen.get(family) ?? 0;
    seen.set(family, count + 1);
    return count % 20 === 0;
  });
}

/** Every log and every method, whatever is named after an attack, and a third of each other class. */
export function largeSampleOf(cases: readonly Case[]): readonly Case[] {
  const seen = new Map<string, number>();
  return cases.filter(({ class: family, name }) => {
    const count = seen.get(family) ?? 0;
    seen.set(family, count + 1);
    return count % 3 === 0 || ['log', 'methods'].includes(family) || /, [DV]\d/.test(name);
  });
}

/** How many random records with logs verify.py says are right. */
export const randomAgreements = (records: number) =>
  JSON.parse(python('random_against_verify.py', [example, `${records}`]));

/** Random records with logs, by the plain implementation, with what is special in each. */
export const randomRecords = (
  records: number,
): readonly { record: unknown; specials: readonly string[] }[] =>
  linesOf(python('random_records.py', [`${records}`])).map((line) => JSON.parse(line));

/** What `verifyDraw` finds wrong with the order, the places and the log of a record. */
export function wrongIn(record: unknown): readonly string[] {
  const { findings = [] } = verifyDraw(JSON.stringify(record));
  const computed = findings.filter(({ criterion }) =>
    ['order', 'selection', 'log', 'seed', 'entries'].includes(criterion),
  );
  if (computed.length < 3) return ['nothing was computed'];
  return computed.flatMap(({ outcome, reason }) => (outcome === 'met' ? [] : [reason.code]));
}

/** The beacons of the vectors that `bls.py` finds signed, beside what they should be. */
export const checkedBeacons = () => JSON.parse(python('beacons.py', [example]));

const bytesOf = (file: Content) =>
  typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.base64, 'base64');

/** Runs a check with the record of a case in a file. */
async function withRecord<T>({ files }: Case, check: (path: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'a-draw-'));
  const path = join(folder, 'record.json');
  writeFileSync(path, bytesOf(files.record));
  try {
    return await check(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Answers all cases, so many at a time. */
async function each(
  cases: readonly Case[],
  answer: (path: string) => Answer | Promise<Answer>,
  atOnce = 1,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = cases.entries();
  const work = async () => {
    for (const [at, one] of waiting) answers[at] = await withRecord(one, answer);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

/** Runs verify.sh, and reads its answer. */
function bySh(path: string): Promise<Answer> {
  return new Promise((resolve) => {
    execFile('sh', [join(example, 'verify.sh'), path], (error, output) => {
      const notMet = [...output.matchAll(/^not met +([a-z-]+): /gm)].map(([, id]) => `${id}`);
      resolve({ exit: Number(error?.code ?? 0), notMet });
    });
  });
}

/** A list of differences is wrong, no differences leave the rest to others, and so does a refusal. */
async function bySql(differences: () => Promise<number>): Promise<Answer> {
  try {
    return { exit: (await differences()) > 0 ? 1 : 3 };
  } catch {
    return { exit: 3 };
  }
}

const beacon = memoizedVerifier();

/** What `verifyDraw`, or `verifySelection` where there are results, and `drawVerdict` answer. */
export function byLibrary({ files: { record, ...kept } }: Case): Answer {
  const { announcement, entries, journal, call, lookedUp } = kept;
  const contentOf = (file: Content | undefined) =>
    typeof file === 'object' ? new Uint8Array(bytesOf(file)) : file;
  const jsonOf = (file: Content | undefined) => file && JSON.parse(`${bytesOf(file)}`);
  const handedIn: HandedIn = {
    beacon,
    announcement: contentOf(announcement),
    entries: contentOf(entries),
    journal: contentOf(journal),
    call: contentOf(call),
    lookedUp: jsonOf(lookedUp),
  };
  const results = jsonOf(kept['results']);
  const finding =
    results === undefined
      ? verifyDraw(contentOf(record), handedIn)
      : verifySelection(results, contentOf(record), handedIn);
  const required = finding.findings?.filter(({ level }) => level === 'required') ?? [];
  const idsOf = (outcome: string) =>
    required.filter((one) => one.outcome === outcome).map(({ criterion }) => criterion);
  return {
    exit: drawVerdict(finding, 'en').exit,
    notMet: idsOf('not-met'),
    undetermined: idsOf('undetermined').sort(),
  };
}

const page: Tool = { name: 'page', isComplete: true, isStrict: true, run: answersOfPage };
if (missing !== undefined) console.warn(`Left out: the page on the corpus: ${missing}`);

/** The programs. A further one is a further entry. */
export const tools: readonly Tool[] = [
  ...(missing === undefined ? [page] : []),
  {
    name: 'library',
    isComplete: true,
    isStrict: true,
    run: async (cases) => cases.map(byLibrary),
  },
  {
    name: 'verify.py',
    isComplete: true,
    isStrict: true,
    async run(cases) {
      const input = cases.map((one) => JSON.stringify(one)).join('\n');
      return linesOf(python('run_verify.py', [example], input)).map((line) => JSON.parse(line));
    },
  },
  {
    name: 'verify.sh',
    isComplete: false,
    isStrict: true,
    isSlow: true,
    // It waits for its processes more than it computes.
    run: (cases) => each(cases, bySh, 4),
  },
  {
    name: 'duckdb.sql',
    isComplete: false,
    isStrict: false,
    async run(cases) {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const answers = await each(cases, (path) =>
        bySql(async () => {
          await connection.run(`SET VARIABLE record = '${path}'`);
          return (await connection.runAndReadAll(script('duckdb.sql'))).currentRowCount;
        }),
      );
      connection.closeSync();
      return answers;
    },
  },
  {
    name: 'postgres.sql',
    isComplete: false,
    isStrict: false,
    async run(cases) {
      const database = await PGlite.create();
      await database.exec('CREATE TABLE record (content json)');
      const answers = await each(cases, (path) =>
        bySql(async () => {
          await database.exec('TRUNCATE record');
          await database.query('INSERT INTO record VALUES ($1)', [readFileSync(path, 'utf8')]);
          return (await database.exec(script('postgres.sql'))).at(-1)?.rows.length ?? 0;
        }),
      );
      await database.close();
      return answers;
    },
  },
];

/** What a tool answered to a case. */
export interface Answered {
  readonly tool: Tool;
  readonly one: Case;
  readonly answer: Answer;
}

/** What a tool answers to cases. One that reads any text is not asked about what is no record. */
export async function answersOf(tool: Tool, cases: readonly Case[]): Promise<readonly Answered[]> {
  const judged = cases.filter(({ expected }) => tool.isStrict || expected.exit !== 2);
  const answers = await tool.run(judged);
  return judged.map((one, at) => ({ tool, one, answer: answers[at] ?? { exit: -1 } }));
}

/** What was answered otherwise than expected. */
export const surprises = (answered: readonly Answered[]) =>
  answered.flatMap(({ tool, one: { name, expected }, answer }) =>
    isExpected(tool, expected, answer) ? [] : [{ name, expected, answer }],
  );

/** The records that one tool calls right and another one wrong or unreadable. */
export function contradictions(answered: readonly Answered[]): readonly string[] {
  const right = new Map<string, string>();
  for (const { tool, one, answer } of answered) {
    if (answer.exit === 0) right.set(one.name, tool.name);
  }
  return answered.flatMap(({ tool, one: { name }, answer: { exit } }) =>
    right.has(name) && exit !== 0 && exit !== 3
      ? [`${name}: right by ${right.get(name)}, ${exit} by ${tool.name}`]
      : [],
  );
}

function isExpected(tool: Tool, expected: Required<Answer>, answer: Answer): boolean {
  if (!tool.isComplete && answer.exit === 3) return true;
  if (answer.exit !== expected.exit) return false;
  if (!tool.isComplete) return true;
  const isNamed = expected.notMet.every((id) => answer.notMet?.includes(id));
  const isLeft = `${answer.undetermined}` === `${expected.undetermined}`;
  return isNamed && (expected.exit !== 3 || isLeft);
}
