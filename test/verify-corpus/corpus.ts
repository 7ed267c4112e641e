import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { drawVerdict, type HandedIn, verifyDraw, verifySelection } from '../../src/index.js';
import { memoizedVerifier } from '../lottery/memoized-verifier.js';

const here = import.meta.dirname;
export const example = join(here, '../../examples/verify-a-draw');
export const script = (name: string) => readFileSync(join(example, name), 'utf8');

/** A file as text, or as bytes that are no UTF-8. A copy can be the digits of a SHA-256. */
type File = string | { readonly base64: string };

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
  readonly files: { readonly record: File } & Readonly<Record<string, File>>;
  readonly expected: Required<Answer>;
}

/** A program that answers cases. */
export interface Tool {
  readonly name: string;
  /** It checks everything. Any other tool may end with 3 instead. */
  readonly isComplete: boolean;
  /** It refuses texts that are no record. */
  readonly isStrict: boolean;
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

const bytesOf = (file: File) =>
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

async function each(
  cases: readonly Case[],
  answer: (path: string) => Answer | Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const one of cases) answers.push(await withRecord(one, answer));
  return answers;
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
  const contentOf = (file: File | undefined) =>
    typeof file === 'object' ? new Uint8Array(bytesOf(file)) : file;
  const jsonOf = (file: File | undefined) => file && JSON.parse(`${bytesOf(file)}`);
  const handedIn: HandedIn = {
    beacon,
    announcement: contentOf(announcement),
    entries: contentOf(entries),
    journal: contentOf(journal),
    call: jsonOf(call),
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

/** The programs. A further one is a further entry. */
export const tools: readonly Tool[] = [
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
    run: (cases) =>
      each(cases, (path) => {
        const ran = spawnSync('sh', [join(example, 'verify.sh'), path], { encoding: 'utf8' });
        const notMet = [...ran.stdout.matchAll(/^not met +([a-z-]+): /gm)].map(([, id]) => `${id}`);
        return { exit: ran.status ?? -1, notMet };
      }),
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

/** What a tool answers otherwise than expected. */
export async function surprises(tool: Tool, cases: readonly Case[]) {
  const judged = cases.filter(({ expected }) => tool.isStrict || expected.exit !== 2);
  const answers = await tool.run(judged);
  return judged.flatMap(({ name, expected }, at) => {
    const answer = answers[at] ?? { exit: -1 };
    return isExpected(tool, expected, answer) ? [] : [{ name, expected, answer }];
  });
}

function isExpected(tool: Tool, expected: Required<Answer>, answer: Answer): boolean {
  if (!tool.isComplete && answer.exit === 3) return true;
  if (answer.exit !== expected.exit) return false;
  if (!tool.isComplete) return true;
  const isNamed = expected.notMet.every((id) => answer.notMet?.includes(id));
  const isLeft = `${answer.undetermined}` === `${expected.undetermined}`;
  return isNamed && (expected.exit !== 3 || isLeft);
}
