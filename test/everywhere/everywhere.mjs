// Installs the packed library in an empty folder and runs it in every form, runtime and zone: they all
// have to give the digests that are kept in digests.json. `--approve` keeps those of today instead, and
// `--only 'Node 20' --only Bun` asks some programs alone.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { report } from '../bench/measured.mjs';
import { inChromium } from './chromium.mjs';
import { consumerFolder, install } from './folder.mjs';
import { processRuntimes } from './processes.mjs';
import { run } from './run.mjs';
import { compiled, resolutions, versions } from './typescript.mjs';
import { inWorkerd } from './workerd.mjs';

const ZONES = [
  'UTC',
  'Europe/Oslo',
  'Europe/Lisbon',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
/** Locales of a host, among them one with other digits and one with another calendar. */
const LOCALES = ['nb_NO.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8', 'C'];

const { approve, only } = parseArgs({
  options: { approve: { type: 'boolean' }, only: { type: 'string', multiple: true } },
}).values;
const kept = join(import.meta.dirname, 'digests.json');
const folder = await consumerFolder();
try {
  if (approve) await keep();
  else await compareAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function keep() {
  const now = JSON.parse(await run(process.execPath, ['consumer.mjs'], { cwd: folder }));
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  for (const [part, digest] of Object.entries(now)) {
    if (digest !== before[part]) console.log(`${part}: ${before[part]} is now ${digest}`);
  }
  writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
}

async function compareAll() {
  const expected = JSON.parse(readFileSync(kept, 'utf8'));
  const same = new Map();
  const missing = [];
  let wrong = 0;
  /** Takes what one run printed, and says where it is not as it should be. */
  const take = (what, where, told) => {
    const found = JSON.parse(told);
    if (isDeepStrictEqual(found, expected)) {
      same.set(what, [...(same.get(what) ?? []), where]);
      return;
    }
    wrong += 1;
    const parts = Object.keys(expected).filter((part) => found[part] !== expected[part]);
    console.log(`DIFFERS: ${what}, ${where}: ${parts.join(', ')}`);
  };

  const runtimes = await processRuntimes(folder, only);
  const jobs = [];
  for (const { name, script, missing: why } of runtimes) {
    if (why !== undefined) {
      missing.push(`${name}: ${why}`);
      continue;
    }
    for (const TZ of ZONES) jobs.push([name, TZ, () => script('consumer.mjs', { TZ })]);
    if (!name.startsWith('Node')) continue;
    jobs.push([`${name}, CommonJS`, 'UTC', () => script('consumer.cjs', { TZ: 'UTC' })]);
    for (const LC_ALL of LOCALES) {
      const env = { TZ: 'UTC', LC_ALL, LANG: LC_ALL };
      jobs.push([`${name}, locales of a host`, LC_ALL, () => script('consumer.mjs', env)]);
    }
  }
  if (only === undefined) {
    // `utlysning/testing` has the types of fast-check in its own, which is an optional peer.
    await install(folder, 'fast-check@4');
    for (const version of versions) {
      for (const resolution of resolutions) {
        jobs.push([`TypeScript ${version}`, resolution, () => typescript(version, resolution)]);
      }
    }
    jobs.push(['workerd', 'UTC', () => inWorkerd(folder)]);
  }
  await inTurns(jobs, async ([what, where, work]) => {
    try {
      take(what, where, await work());
    } catch (error) {
      wrong += 1;
      console.log(`FAILED: ${what}, ${where}: ${error.message}`);
    }
  });
  const pages = only === undefined ? await inChromium(folder, ZONES) : [];
  if (pages === undefined) missing.push('Chromium: there is none');
  for (const [zone, told] of pages ?? []) take('Chromium', zone, told);

  for (const [what, where] of same) console.log(`the same: ${what} (${where.sort().join(', ')})`);
  for (const why of missing) console.log(`Left out: ${why}`);
  if (only !== undefined) {
    if (wrong > 0 || same.size === 0) process.exitCode = 1;
    return;
  }
  console.log(
    'Left out: Node with small ICU. npm has no such build, and one with full ICU has the data inside.',
  );
  const runs = [...same.values()].flat().length;
  const figure = `${runs} of ${runs + wrong} runs`;
  const hosts = [...same.keys()].filter((name) => !name.includes(','));
  const what = `the same digests: ${hosts.join(', ')}, in eight zones`;
  report('everywhere', [{ what, figure, limit: 'all', reached: wrong === 0 }]);
}

async function typescript(version, resolution) {
  const script = await compiled(folder, version, resolution);
  return run(process.execPath, [script], { cwd: folder });
}

/** Does some work on all items, as many at once as there are cores. */
async function inTurns(items, work) {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
