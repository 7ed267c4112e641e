import fc from 'fast-check';
import { expect } from 'vitest';
import { check } from '../../examples/verify-a-draw/web/check.js';
import type { Entrant } from '../../src/allocation/entrant.js';
import {
  drawDocuments,
  drawVerdict,
  type PublishedSelection,
  recordEvents,
  type UtlysningError,
} from '../../src/index.js';
import { aSelection, someEntrants, someEvents } from '../allocation/any-selection.js';
import { NaiveAllocation } from '../allocation/naive-allocation.js';
import { drawn, lotto, lottoNumbers, saltOf } from '../lottery/draws.js';
import { sha256 } from '../lottery/reference-draw.js';
import { resultsOf } from '../selection/naive-selection.js';
import { byLibrary, type Case, tools } from './corpus.js';

type Results = PublishedSelection['results'];

/** A draw with a log, and the results that follow from it by an implementation without shared code. */
export const aDraw = fc
  .record({
    any: aSelection,
    entrants: someEntrants.filter(({ length }) => length > 1),
    events: someEvents,
  })
  .map(({ any, entrants, events }) => {
    const selection = { ...any, places: any.places + 1 };
    const ids = new Set(entrants.map(({ id }) => id));
    const once = events.filter(({ event, line }) => {
      if (event.kind !== 'insert' || line === undefined) return true;
      return !ids.has(line.id) && ids.add(line.id);
    });
    const others = once.flatMap(({ event, line }, n) =>
      event.kind === 'insert' && line ? [{ ...entered(line), salt: saltOf(n) }] : [],
    );
    const attributes = ['ask', 'chosen', 'group', 'needs', 'region'];
    const record = drawn(entrants.map(entered), { selection, attributes }, others);
    const ticketed = (line: Entrant) => ({ ...line, ticket: sha256(`${record.seed}:${line.id}`) });
    const naive = new NaiveAllocation(selection, entrants.map(ticketed));
    const possible = once.flatMap(({ event, line }, n) => {
      if (!naive.apply(event, line && ticketed(line))) return [];
      const at = '2024-06-26T11:00:00Z';
      if (line === undefined || !('line' in event)) return [{ ...event, at }];
      return [{ ...event, at, line: textOf(line), ...('salt' in event && { salt: saltOf(n) }) }];
    });
    const inDraw = [...ids].filter(
      (id) => entrants.some((one) => one.id === id) || possible.some((one) => isOf(one, id)),
    );
    return {
      record: recordEvents(record, possible as Parameters<typeof recordEvents>[1]),
      results: Object.entries(resultsOf(naive, inDraw, selection.waitingList)).map(
        ([id, result]) => ({
          id,
          applicant: id,
          ...result,
        }),
      ),
    };
  });

const entered = ({ id, attributes }: Entrant) => ({ id, attributes });

const textOf = ({ id, attributes }: Entrant) =>
  [id, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)]
    .sort((a, b) => (a === id ? -1 : b === id ? 1 : a < b ? -1 : 1))
    .join(' ');

const isOf = (event: { kind: string; line?: string }, id: string) =>
  event.kind === 'insert' && event.line?.startsWith(`${id} `) === true;

/** Ways to forge results. One that finds nothing to change gives the results as they are. */
const FORGERIES: Readonly<Record<string, (results: Results) => Results>> = {
  'two applicants swapped': (results) => {
    const [first] = results;
    const other = results.find((one) => gets(one) !== gets(first));
    if (first === undefined || other === undefined) return results;
    const as = (one: Results[number], { id, applicant }: Results[number]) => ({
      ...one,
      id,
      applicant,
    });
    return results.map((one) =>
      one === first ? as(other, first) : one === other ? as(first, other) : one,
    );
  },
  'a sum moved by one øre': (results) => {
    const placed = results.filter(({ amount }) => amount !== undefined && amount > 0);
    const [from, to] = [placed[0], placed.at(-1)];
    return results.map(({ amount = 0, ...one }) => {
      if (one.id === from?.id && from !== to) return { ...one, amount: amount - 1 };
      if (one.id === to?.id) return { ...one, amount: amount + 1 };
      return {
        ...one,
        ...(results.find(({ id }) => id === one.id)?.amount === undefined ? {} : { amount }),
      };
    });
  },
  'a wrong pool': (results) => {
    const at = results.findIndex(({ pool }) => pool !== undefined);
    return results.map((one, index) =>
      index === at ? { ...one, pool: one.pool === 'open' ? 'first' : 'open' } : one,
    );
  },
  'a number on the waiting list': (results) => {
    const at = results.findIndex(({ rank }) => rank !== undefined);
    return results.map((one, index) =>
      index === at ? { ...one, rank: (one.rank ?? 0) + 1 } : one,
    );
  },
  'an applicant who waits for nothing': (results) =>
    results.map(({ rank: _, ...one }) =>
      one.outcome === 'waiting' ? { ...one, outcome: 'not-placed' } : { ...one },
    ),
  'a missing applicant': (results) => results.slice(1),
  'somebody twice': (results) => [...results, ...results.slice(0, 1)],
  'one too many': (results) => [
    ...results,
    { id: 'friend', applicant: 'friend', outcome: 'placed', pool: 'open' },
  ],
};

function gets(one: Results[number] | undefined): string {
  const { id: _, applicant: __, ...result } = one ?? {};
  return JSON.stringify(Object.entries(result).sort());
}

/** Files of a draw, its results right and forged, with the exit status that each has to have. */
function casesOf({
  record,
  results,
}: {
  record: ReturnType<typeof recordEvents>;
  results: Results;
}) {
  const { announcement, entries, seed, log } = drawDocuments(record);
  const call = { id: 'grant', version: 1, sha256: '0'.repeat(64) };
  const draw = {
    drawId: record.announcement.drawId,
    entries: sha256(entries.document),
    seed: sha256(seed.document),
    log: sha256(log.document),
  };
  const numbers = 'numbers' in lottoNumbers ? lottoNumbers.numbers : [];
  const files = { record: JSON.stringify(record) };
  const kept = {
    announcement: announcement.document,
    entries: entries.document,
    lookedUp: JSON.stringify({ numbers: { [lotto.name]: numbers } }),
  };
  const of = (published: unknown) => ({ results: JSON.stringify(published) });
  const right = { call, record: draw, results };
  const forged = Object.entries(FORGERIES).flatMap(([name, forge]): [string, object][] => {
    const changed = forge(results);
    const isSame =
      changed.length === results.length &&
      changed.every((one, at) => gets(one) === gets(results[at]) && one.id === results[at]?.id);
    return isSame ? [] : [[name, { ...right, results: changed }]];
  });
  const cases: [string, number, Case['files']][] = [
    ['right', 0, { ...files, ...kept, ...of(right) }],
    [
      'right, in another order',
      0,
      { ...files, ...kept, ...of({ ...right, results: results.toReversed() }) },
    ],
    ['right, without a copy', 3, { ...files, ...of(right) }],
    [
      'of another log',
      1,
      { ...files, ...kept, ...of({ ...right, record: { ...draw, log: '0'.repeat(64) } }) },
    ],
    ['without their draw', 1, { ...files, ...kept, ...of({ call, results }) }],
    ['no selection', 2, { ...files, ...kept, ...of({ ...right, results: [{ id: 'a' }] }) }],
    ...forged.map(([name, published]): [string, number, Case['files']] => [
      name,
      1,
      { ...files, ...kept, ...of(published) },
    ]),
  ];
  return cases.map(([name, exit, files]): Case & { name: string } => ({
    name,
    class: 'published',
    files,
    expected: { exit, notMet: [], undetermined: [] },
  }));
}

/** The exit status of the page, by the module that it checks with. */
function byPage({ files: { record, results, ...kept } }: Case): number {
  const { announcement, entries, lookedUp } = kept;
  const text = (file: unknown) => (file === undefined ? undefined : String(file));
  const { finding } = check(String(record), {
    handedIn: {
      announcement: text(announcement),
      entries: text(entries),
      ...(lookedUp !== undefined && { lookedUp: JSON.parse(String(lookedUp)) }),
    },
    names: new Map(),
    results: text(results),
  });
  return drawVerdict(finding, 'nb').exit;
}

/** What is no selection is refused, which a program that ends says with 2. */
function orRefused(exit: () => number): number {
  try {
    return exit();
  } catch (error) {
    if ((error as UtlysningError).code === 'results.invalid') return 2;
    throw error;
  }
}

/** The library, verify.py and the page answer alike to results of so many draws, right and forged. */
export async function answersAlike(numRuns: number): Promise<ReadonlyMap<string, number>> {
  const draws = fc.sample(aDraw, { numRuns });
  const cases = draws.flatMap(casesOf);
  const python = tools.find(({ name }) => name === 'verify.py');
  const exits = (await python?.run(cases))?.map(({ exit }) => exit);
  const seen = new Map<string, number>();
  for (const [at, one] of cases.entries()) {
    seen.set(one.name, (seen.get(one.name) ?? 0) + 1);
    const answers = {
      library: orRefused(() => byLibrary(one).exit),
      'verify.py': exits?.[at],
      page: orRefused(() => byPage(one)),
    };
    const { exit } = one.expected;
    expect({ ...one, ...answers }).toEqual({
      ...one,
      library: exit,
      'verify.py': exit,
      page: exit,
    });
  }
  return seen;
}
