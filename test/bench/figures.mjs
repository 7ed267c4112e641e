// Puts the figures that were measured last into the README, between `<!-- figures -->` and
// `<!-- /figures -->`: `npm run figures`. What measures writes `out/figures/<name>.json`, a list of
// `{ what, figure, limit, reached }`: texts, of which `limit` may be left out, and whether the figure
// keeps to it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BLOCK = /<!-- figures -->[\s\S]*<!-- \/figures -->/;

/** The table of some figures, and the line that says which machine they are of. */
export function table(rows, { node, cpus }) {
  const faulty = rows.findIndex((row) => !isRow(row));
  if (rows.length === 0) throw new Error('there are no figures: measure first');
  if (faulty >= 0) throw new Error(`no figure: ${JSON.stringify(rows[faulty])}`);
  const lines = rows.map(({ what, figure, limit, reached }) =>
    [what, figure, limit ?? '', limit === undefined ? '' : reached ? 'reached' : 'MISSED'].map(
      cell,
    ),
  );
  const cells = [['what', 'figure', 'limit', ''], ...lines];
  const widths = [0, 1, 2, 3].map((n) => Math.max(3, ...cells.map((line) => line[n].length)));
  const [head, ...body] = cells.map((line) => row(line.map((text, n) => text.padEnd(widths[n]))));
  const rule = row(widths.map((width) => '-'.repeat(width)));
  return [
    `Measured with Node ${node} on ${cpus} ${cpus === 1 ? 'core' : 'cores'}:`,
    '',
    head,
    rule,
    ...body,
  ].join('\n');
}

/** A page with other figures in its marked block. */
export function withFigures(page, figures) {
  if (!BLOCK.test(page)) throw new Error('the page has no <!-- figures --> block');
  return page.replace(BLOCK, () => `<!-- figures -->\n\n${figures}\n\n<!-- /figures -->`);
}

function isRow(row) {
  const { what, figure, limit, reached } = row ?? {};
  const isText = (value) => typeof value === 'string' && value.trim() !== '';
  return (
    isText(what) &&
    isText(figure) &&
    (limit === undefined || isText(limit)) &&
    reached === !!reached
  );
}

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const row = (cells) => `| ${cells.join(' | ')} |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '../..');
  const measured = join(root, 'out/figures');
  const files = readdirSync(measured).filter((file) => file.endsWith('.json'));
  const rows = files
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(measured, file), 'utf8')));
  const machine = { node: process.versions.node, cpus: availableParallelism() };
  const readme = join(root, 'README.md');
  const figures = table(rows, machine);
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), figures));
  console.log(figures);
}
