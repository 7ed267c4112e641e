// How fast places are allocated, in CPU time:
//   a million entrants with quotas and caps against sorting them alone, also where no quota can be
//   filled, and where a cap bites nearly everybody,
//   20 000 entrants with sums of their own and no lot between equals, against the allocation alone,
//   100 000 entrants and a log of 10 000 events, in which declines and offers alternate,
//   the peak memory of a process that allocates among a million.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { atMost, cpu, median, megabytes, report } from './measured.mjs';

const { allocate, allocateAfter, allocateUntied, inOrder } = await bundled(
  'allocate',
  'allocate-after',
  'order',
  '../selection/ties',
);

const at = '2026-01-31T12:00:00Z';
const order = [{ by: 'group', direction: 'ascending' }];
const million = entrants(1_000_000);
const limited = {
  order,
  places: 500_000,
  placedFirst: { fact: 'county', is: '11' },
  quotas: quotas(50_000),
  caps: [
    { by: 'school', maximum: 400 },
    { by: 'county', maximum: 40_000 },
  ],
};
const hard = {
  order,
  places: 500_000,
  // Nobody lives in these counties, and of the last one a tenth of what is kept.
  quotas: ['30', '40', '50', '60', '1'].map((is) => ({
    id: `county-${is}`,
    when: { fact: 'county', is },
    places: 100_000,
    unfilled: 'to-next',
  })),
  caps: [
    { by: 'school', maximum: 5 },
    { by: 'county', maximum: 1_000 },
  ],
};
const rounds = { limited: [], hard: [] };
for (let round = 0; round < 5; round += 1) {
  const sorting = cpu(() => inOrder({ order }, million));
  rounds.limited.push(cpu(() => allocate(limited, million)) / sorting);
  rounds.hard.push(cpu(() => allocate(hard, million)) / sorting);
}
const rows = [
  atMost('1 000 000 with quotas and caps / sorting alone', median(rounds.limited), 3),
  atMost('the same, quotas unfilled, caps that nearly all are over', median(rounds.hard), 3),
  atMost(
    'peak memory of a process that allocates among 1 000 000',
    process.resourceUsage().maxRSS * 1024,
    2e9,
    megabytes,
  ),
];

const equals = million.slice(0, 20_000).map(({ ticket: _, ...entrant }) => entrant);
const short = { order, places: 20_000, budget: 4_000_000_000, ask: 'ask', whenShort: 'skip' };
const untied = Array.from({ length: 5 }, () => {
  const alone = cpu(() => allocate(short, equals));
  return cpu(() => allocateUntied(short, equals)) / alone;
});
rows.push(atMost('20 000 without a lot, in three classes / allocating alone', median(untied), 8));

const some = million.slice(0, 100_000);
const selections = {
  'places alone': { order, places: 5_000 },
  quotas: { order, places: 50_000, quotas: quotas(5_000) },
  'quotas and caps': { ...limited, places: 50_000, quotas: quotas(5_000) },
  'a budget that skips': {
    order,
    places: 100_000,
    budget: 50_000_000_000,
    ask: 'ask',
    whenShort: 'skip',
  },
};
for (const [name, selection] of Object.entries(selections)) {
  const log = alternating(selection);
  const ms = median(
    Array.from({ length: 3 }, () =>
      cpu(() => {
        const result = allocateAfter({ selection, drawAt: at, entrantOf }, some, log);
        if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.issue)}`);
      }),
    ),
  );
  const what = `100 000 entrants, ${log.length} events: ${name}`;
  const isLimited = name === 'places alone' || name === 'quotas';
  rows.push(
    isLimited
      ? atMost(what, ms, 1000, milliseconds)
      : { what, figure: milliseconds(ms), reached: true },
  );
}
report('allocation', rows);

/** Offers to the first, then declines and offers to the next in turn: 10 000 events. */
function alternating(selection) {
  const placed = allocate(selection, some).order.filter(({ place }) => place !== undefined);
  const ids = placed.map(({ id }) => id);
  const first = Math.min(1000, ids.length >> 1);
  const log = ids.slice(0, first).map((id) => ({ kind: 'offer', id, at }));
  for (let next = first; next < ids.length && log.length < 10_000; next += 1) {
    log.push({ kind: 'decline', id: ids[next - first], at }, { kind: 'offer', id: ids[next], at });
  }
  return log;
}

function quotas(places) {
  return [
    { id: 'north', when: { fact: 'north', is: 'yes' }, places, unfilled: 'to-all' },
    { id: 'third', when: { fact: 'county', is: '3' }, places: places / 2, unfilled: 'to-next' },
    { id: 'seventh', when: { fact: 'county', is: '7' }, places: 2 * places, unfilled: 'unused' },
  ];
}

function entrants(count) {
  return Array.from({ length: count }, (_, n) => ({
    id: String(800_000_000 + n),
    ticket: createHash('sha256').update(`bench:${n}`).digest('hex'),
    attributes: {
      ask: String(1_000_000 + ((n * 7919) % 5_000_000)),
      county: String(n % 20),
      group: String(1 + (n % 3)),
      north: n % 10 === 0 ? 'yes' : 'no',
      school: String(n % 2000),
    },
  }));
}

function entrantOf() {
  throw new Error('the log has no lines');
}

function milliseconds(ms) {
  return `${Math.round(ms)} ms`;
}

/** Files of a room that is not public, bundled from their source. */
async function bundled(...files) {
  const folder = mkdtempSync(join(tmpdir(), 'allocation-'));
  try {
    const outfile = join(folder, 'allocation.mjs');
    await build({
      stdin: {
        contents: files.map((file) => `export * from './${file}.ts';`).join('\n'),
        resolveDir: join(import.meta.dirname, '../../src/allocation'),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
