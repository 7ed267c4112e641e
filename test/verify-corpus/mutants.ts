import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { announcementDocument } from '../../src/lottery/documents.js';
import { factsOf } from '../../src/lottery/facts.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { madeToAgree } from '../lottery/forged.js';
import type { Case, Content } from './corpus.js';

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

const ODD = [
  null,
  true,
  0,
  1,
  -1,
  2,
  2 ** 53 - 1,
  2 ** 53,
  1.5,
  '',
  'open',
  'first',
  '0',
  '-0',
  '01',
]
  .concat([
    'to-next',
    'unused',
    'skip',
    'pro-rata',
    'withheld',
    'ticket',
    'shuffle',
    'rfc3797',
  ] as never)
  .concat([
    'é',
    'e\u0301',
    '\u200b',
    '__proto__',
    '00'.repeat(32),
    '2024-06-27T08:00:00Z',
  ] as never);
const LETTERS = [...'019azZ= -_/"\\é\u200b'];
const TIMES = [
  '2023-08-01T08:00:00Z',
  '2023-08-21T10:00:00Z',
  '2023-08-23T15:59:21Z',
  '2023-08-23T15:59:22Z',
];
const KINDS = ['void', 'announcement', 'entries', 'secret', 'log'];
/** A signature takes half a second in Python. */
const SLOW = new Set(['signature', 'previousSignature']);

/**
 * Records of the corpus with one or two changes anywhere in them or in their journal. Most are made to
 * agree with themselves again, and for half of them everybody kept the changed documents.
 */
export function mutantsOf(corpus: readonly Case[], count: number, seed: number): readonly Case[] {
  const generator = xoroshiro128plus(seed);
  const below = (size: number) => uniformInt(generator, 0, Math.max(0, size - 1));
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const isOneIn = (size: number) => below(size) === 0;
  const bases = corpus.flatMap((one) => {
    const { record } = one.files;
    const isBase = typeof record === 'string' && record.length < 6000 && one.expected.exit !== 2;
    return isBase ? [{ one, record: record.replace(/^\uFEFF/, '') }] : [];
  });

  function changed(part: Container, key: string | number, path: Path): void {
    const value = part[key];
    const list = Array.isArray(part) ? part : undefined;
    const ways = [
      () => (list ? list.splice(Number(key), 1) : delete part[key]),
      () => list?.splice(below(list.length + 1), 0, structuredClone(value)),
      () => list?.push(...list.splice(Number(key), 1)),
      () => {
        part[key] = structuredClone(at(JSON.parse(pick(bases).record), path) ?? value);
      },
      () => {
        part[key] = typeof value === 'number' ? value + pick([1, -1, 10]) : pick(ODD);
      },
      () => {
        const text = [...String(value)];
        text.splice(below(text.length + 1), below(2), pick(LETTERS));
        part[key] = typeof value === 'string' ? text.join('') : pick(ODD);
      },
    ];
    pick(ways)();
  }

  function journalOf(text: string): string {
    const [format, organiser, ...rest] = text.split('\n');
    const lines = rest.slice(0, -1).map((line) => line.split(' ').slice(1));
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const line = [...(pick(lines) ?? [TIMES[0], 'void', 'sommerskole', '00'.repeat(32)])];
      if (isOneIn(2)) line[0] = pick(TIMES);
      if (isOneIn(2)) line[1] = pick(KINDS);
      if (isOneIn(4)) line[3] = '11'.repeat(32);
      lines.splice(below(lines.length + 1), below(2), line);
    }
    // Most go forward in time.
    if (!isOneIn(8)) lines.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    return [format, organiser, ...lines.map((line, n) => `${n + 1} ${line.join(' ')}`), ''].join(
      '\n',
    );
  }

  return Array.from({ length: count }, (_, n) => {
    const { one, record: text } = pick(bases);
    const files: Record<string, Content> = { ...one.files };
    let record = JSON.parse(text);
    if (typeof files['journal'] === 'string' && !isOneIn(4)) {
      files['journal'] = journalOf(files['journal']);
    } else {
      for (let left = 1 + below(2); left > 0; left -= 1) {
        const path = pick(pathsIn(record).filter((way) => !SLOW.has(String(way.at(-1)))));
        changed(at(record, path.slice(0, -1)) as Container, path.at(-1) ?? '', path);
      }
    }
    if (!isOneIn(3)) record = attempt(() => madeToAgree(record)) ?? record;
    const kept = isOneIn(2) ? attempt(() => documentsOf(record)) : undefined;
    Object.assign(files, kept, { record: JSON.stringify(record) });
    return { ...one, name: `mutant ${n} of ${one.name}`, files: files as Case['files'] };
  });
}

function documentsOf(record: DrawRecord) {
  const announcement = announcementDocument(record.announcement);
  return { announcement, entries: factsOf(record).entries.document };
}

/** What a broken record can no longer give is left as it was. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Container | undefined)?.[key], value);
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const way = [...path, Array.isArray(value) ? Number(key) : key];
    return [way, ...pathsIn(part, way)];
  });
}
