// How long this build takes beside another build of the library, such as 1.0.0, in one process:
//   git worktree add ../1.0.0 a310038 && (cd ../1.0.0 && npm ci && npm run build)
//   npm run build && node test/bench/against.mjs ../1.0.0/dist
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mixed, valid } from './applications.mjs';
import { atMost, ratio, report, sideBySide } from './measured.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node test/bench/against.mjs <dist of another build>');
  process.exit(2);
}

const here = await load(resolve(import.meta.dirname, '../../dist'));
const other = await load(resolve(folder));
const { version } = JSON.parse(readFileSync(resolve(folder, '../package.json'), 'utf8'));
const works = { 'this build': worksOf(here), other: worksOf(other) };
const rows = [];
for (const name of Object.keys(works.other)) {
  const { mine, theirs } = await sideBySide(
    { mine: works['this build'][name], theirs: works.other[name] },
    { rounds: 15, ms: 60 },
  );
  rows.push(atMost(`${name}: this build / ${version}`, ratio(mine, theirs), 1.2));
}
report('against', rows);

async function load(dist) {
  const entry = (name) => import(pathToFileURL(resolve(dist, name)));
  return {
    ...(await entry('index.js')),
    ...(await entry('calls/hkdir-2024.js')),
    ...(await entry('municipalities.js')),
  };
}

/** An application as a build parses it: in 1.0.0, the members were its group. */
function inShapeOf(library, { members, ...rest }) {
  for (const input of [
    { ...rest, members },
    { ...rest, group: members },
  ]) {
    const parsed = library.parseApplication(input);
    if (parsed.ok) return parsed.value;
  }
  throw new Error('a build parses applications of neither shape');
}

/** What is measured, done with one build. */
function worksOf(library) {
  const { hkdir2024, norway } = library;
  const criteria = library.formalCriteria(hkdir2024, { register: norway });
  const each = (applications, work) => {
    const all = applications.map(({ application }) => inShapeOf(library, application));
    return () => {
      for (const application of all) work(application);
    };
  };
  const plain = JSON.parse(JSON.stringify(hkdir2024));
  const last = inShapeOf(library, valid[0].application);
  const moments = Array.from({ length: 1000 }, (_, n) => Date.UTC(2024, 0, 1) + n * 8_640_000);
  const texts = moments.map((ms) => new Date(ms).toISOString());
  const { writing } = library;
  return {
    'formalCriteria, mixed': each(mixed, (one) => criteria.evaluate(one)),
    'formalCriteria, valid': each(valid, (one) => criteria.evaluate(one)),
    parseApplication: each(mixed, (one) => library.parseApplication(one)),
    parseCall: () => library.parseCall(plain),
    'making formalCriteria': () => library.formalCriteria(hkdir2024, { register: norway }),
    'explain, mixed': each(mixed, (one) =>
      library.explain(criteria.evaluate(one), 'nb', hkdir2024),
    ),
    epochMs: () => {
      for (const text of texts) library.epochMs(text);
    },
    marginTo: () => {
      for (const text of texts) library.marginTo('2024-06-24T10:00:00Z', text, 'Europe/Oslo');
    },
    'writing a moment': () => {
      for (const text of texts) writing('nb').moment(text, 'Europe/Oslo');
    },
    timeline: () => library.timeline(hkdir2024),
    ...drawsOf(library),
    'one application from outside, judged and explained': () => {
      const parsed = library.parseApplication(last, hkdir2024);
      return library.explain(criteria.evaluate(parsed.value), 'nb', hkdir2024);
    },
  };
}

/** What is measured of draws; nothing with a build that draws in another format, as 1.0.0 does. */
function drawsOf(library) {
  if (library.commitOthers === undefined) return {};
  const range = { count: 12, from: 1, to: 99, repeat: true, order: 'drawn', outside: true };
  const { announcement } = library.announceDraw({
    drawId: 'bench',
    closesAt: '2024-06-24T10:00:00Z',
    drawAt: '2024-06-26T10:00:00Z',
    sources: [{ kind: 'numbers', name: 'Bench', ...range }],
    selection: { order: [], places: 6 },
  });
  const others = library.commitOthers({ announcement, others: [] });
  const list = Array.from({ length: 10_000 }, (_, n) => ({
    id: String(800_000_000 + n * 97),
    attributes: {},
  }));
  const entries = library.closeEntries({ announcement, entries: list, others });
  const revealed = [{ kind: 'numbers', numbers: Array.from({ length: 12 }, (_, n) => n + 1) }];
  const closed = { announcement, entries, others, revealed };
  const record = library.draw(closed);
  return {
    'draw among 10 000': () => library.draw(closed),
    'verifyDraw among 10 000': () => library.verifyDraw(record),
  };
}
