// Writes `FIGURES.md` from what was measured last: `npm run figures`. What measures keeps its figures in
// `out/figures/<name>.json` (see `report` in measured.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HEAD = `# Figures

\`npm run figures\` writes this page from what the benchmarks, \`npm run size\`, \`npm run fuzz\`, \`npm run
mutate\` and \`npm run everywhere\` measured last. A limit is the aim, and the run fails where it is missed.
Ratios compare two things that were measured in turn; a time in seconds is that of the named machine alone.
`;

/** The page of some measurements: `{ name, of: { date, commit, node, cores, load }, rows }` each. */
export function page(measurements) {
  const missed = measurements.flatMap(({ name, rows }) =>
    rows.filter(({ reached }) => !reached).map(({ what }) => `- ${name}: ${what}`),
  );
  const summary =
    measurements.length === 0
      ? ['Nothing was measured yet.']
      : missed.length === 0
        ? ['No limit is missed.']
        : ['Missed:', '', ...missed];
  return [HEAD, ...summary, ...measurements.flatMap(section), ''].join('\n');
}

function section({ name, of, rows }) {
  const cores = `${of.cores} ${of.cores === 1 ? 'core' : 'cores'}`;
  const lines = rows.map(({ what, figure, limit, reached }) => [
    what,
    figure,
    limit ?? '',
    limit === undefined ? '' : reached ? 'reached' : 'MISSED',
  ]);
  return [
    '',
    `## ${name}`,
    '',
    `${of.date}, commit \`${of.commit}\`, Node ${of.node}, ${cores}, load ${of.load}`,
    '',
    ...[['what', 'figure', 'limit', ''], ['---', '---', '---', '---'], ...lines].map(row),
  ];
}

const row = (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

/** What a file of figures holds; a file in another form is refused. */
export function measurementIn(name, text) {
  const { of, rows } = JSON.parse(text);
  const isText = (value) => typeof value === 'string' && value.trim() !== '';
  const isRow = ({ what, figure, limit, reached }) =>
    [what, figure, limit ?? 'none'].every(isText) && typeof reached === 'boolean';
  const isComplete =
    [of?.date, of?.commit, of?.node].every(isText) && rows.length > 0 && rows.every(isRow);
  if (!isComplete) throw new Error(`${name}: these are no figures; measure it again`);
  return { name, of, rows };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, 'out/figures');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const measurements = files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => measurementIn(file.slice(0, -5), readFileSync(join(folder, file), 'utf8')));
  const target = join(import.meta.dirname, 'FIGURES.md');
  writeFileSync(target, page(measurements));
  spawnSync('npx', ['biome', 'format', '--write', target], { cwd: root });
  console.log(`${relative(root, target)}: figures of ${measurements.length} measurements`);
}
