import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { verifyDraw } from '../../src/lottery/verify.js';

const root = join(import.meta.dirname, '../..');
export const example = join(root, 'examples/verify-a-draw');
export const work = mkdtempSync(join(tmpdir(), 'verify-a-draw-'));

/** A program that checks a record. */
export interface Tool {
  readonly tool: string;
  readonly command: string;
}

/** The programs that this machine can run. */
export const tools = [
  { tool: 'verify.sh', command: 'sh', needs: 'sha256sum' },
  { tool: 'verify.py', command: 'python3', needs: 'python3' },
].filter(({ tool, needs }) => {
  const isHere = spawnSync(needs, { input: '' }).status === 0;
  if (!isHere) console.warn(`There is no ${needs} on this machine: ${tool} is not tested.`);
  return isHere;
});

/** What a tool prints about a text that claims to be a record. */
export function verify({ tool, command }: Tool, text: string) {
  const file = join(work, 'record.json');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(command, [join(example, tool), file], {
    cwd: work,
    encoding: 'utf8',
  });
  const checks = stdout.split('\n').flatMap((line) => {
    const [, outcome, name] = /^(OK|WRONG|LEFT) +([a-z-]+): /.exec(line) ?? [];
    return outcome === undefined ? [] : [{ outcome, name }];
  });
  const of = (wanted: string) => [
    ...new Set(checks.flatMap(({ outcome, name }) => (outcome === wanted ? [name] : []))),
  ];
  const winners = [...stdout.matchAll(/^ +\d+\. (.*)$/gm)].map(([, id]) => id);
  return { status, stdout, stderr, checks, wrong: of('WRONG'), left: of('LEFT'), winners };
}

const frozen = (name: string): DrawRecord =>
  JSON.parse(readFileSync(join(root, 'test/lottery/frozen', `${name}.json`), 'utf8'));
export const secretAndNumbers = frozen('ticket-2024');
export const beacon = frozen('ticket-quicknet-123');
export const noneDrawn = frozen('ticket-none-drawn');

const input: AnnouncementInput = {
  drawId: 'd-1',
  places: 2,
  closesAt: '2024-06-24T10:00:00+02:00',
  drawAt: '2024-06-26T12:00:00+02:00',
  sources: [{ kind: 'numbers', name: 'Lotto' }],
};
const lotto: Revealed = { kind: 'numbers', name: 'Lotto', numbers: [4, '08', 15] };

export function drawn(
  ids: readonly string[],
  change: Partial<AnnouncementInput> = {},
  revealed: readonly Revealed[] = [lotto],
) {
  const announcement = announceDraw({ ...input, ...change });
  return draw(announcement, closeEntries(announcement, ids), revealed);
}

export const winnersOf = ({ order }: DrawRecord) =>
  order.filter(({ place }) => place).map(({ id }) => id);

// biome-ignore lint/suspicious/noExplicitAny: who forges a record does not keep to its type
export type Loose = any;

/** A copy with what stands at a path, such as `order.3.rank`, changed to something else. */
export function forged(record: DrawRecord, path: string, to: unknown): Loose {
  const copy: Loose = structuredClone(record);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const part = keys.reduce((value, key) => value[key], copy);
  part[last] = typeof to === 'function' ? to(part[last]) : to;
  return copy;
}

const longest = 'x'.repeat(200);
export const hostile = [
  '$(touch$IFS/tmp/pwned)',
  '$(>pwned)',
  '`>pwned`',
  ';>pwned;',
  '|tee|pwned',
  '&&>pwned',
  '"quoted"',
  "'quoted'",
  '\\',
  '\\\\n\\t\\060',
  'back\\"slash',
  '%s%d%n',
  '*',
  '?',
  '[a-z]',
  '~',
  '-n',
  '--help',
  '/etc/passwd',
  '../../x',
  '{"seed":null}',
  '],"seed":"',
  '.*',
  '$1&\\1',
  '$IFS',
  '<b>&amp;</b>',
  '0',
  '1e3',
  '01',
  'null',
  '__proto__',
  '=',
  '#',
  longest,
];

/** Records in which nothing is wrong. */
export const soundRecords: readonly (readonly [name: string, record: DrawRecord])[] = [
  ['secret and numbers', secretAndNumbers],
  ['a beacon', beacon],
  ['nothing drawn', noneDrawn],
  ['as many entrants as places', drawn(['a', 'b'])],
  ['nobody', drawn([])],
  ['no place, for a waiting list', drawn(['a', 'b', 'c'], { places: 0 })],
  ['no place and nobody', drawn([], { places: 0 })],
  ['nothing drawn, all revealed', drawn(['a'], {}, [lotto])],
  [
    'three kinds of sources',
    drawn(
      ['c', 'a', 'b', 'D'],
      {
        closesAt: '2023-08-23T15:00:00Z',
        drawAt: '2023-08-23T15:15:33Z',
        sources: [
          { kind: 'numbers', name: 'Lotto' },
          beacon.announcement.sources[0] as never,
          { kind: 'secret', commitment: commitmentTo('07'.repeat(32)) },
        ],
      },
      [lotto, ...beacon.revealed, { kind: 'secret', secret: '07'.repeat(32) }],
    ),
  ],
  [
    'numbers large and with zeros before them, in a name of many signs',
    drawn(
      ['c', 'a', 'b'],
      { sources: [{ kind: 'numbers', name: 'Trekning på Hamar: «$(>pwned)» "\\" 🎲' }] },
      [
        {
          kind: 'numbers',
          name: 'Trekning på Hamar: «$(>pwned)» "\\" 🎲',
          numbers: [0, '00', '000', 9007199254740991, '0010', '9'.repeat(20)],
        },
      ],
    ),
  ],
];

/** A tool finds nothing wrong with a record. */
export function findsNothingWrong(tool: Tool, record: DrawRecord): void {
  const { status, wrong, winners, stderr } = verify(tool, JSON.stringify(record, null, 2));
  expect({ status, wrong, winners, stderr }).toEqual({
    status: 0,
    wrong: [],
    winners: winnersOf(record),
    stderr: '',
  });
}

/** A record that somebody has changed: what was changed, where, to what, and the checks that fail. */
export type Forgery = readonly [
  name: string,
  record: DrawRecord,
  path: string,
  to: unknown,
  checks: string,
];

export const forgeries: readonly Forgery[] = [
  ['a ticket', secretAndNumbers, 'order.3.ticket', 'ab'.repeat(32), 'tickets'],
  ['a ticket taken away', secretAndNumbers, 'order.3.ticket', undefined, 'tickets'],
  ['a ticket, where none was drawn', noneDrawn, 'order.0.ticket', 'ab'.repeat(32), 'tickets'],
  ['a rank', secretAndNumbers, 'order.3.rank', 5, 'order'],
  ['the order', secretAndNumbers, 'order', (rows: Loose[]) => rows.toReversed(), 'order'],
  [
    'one left out of the order',
    secretAndNumbers,
    'order',
    (rows: Loose[]) => rows.slice(0, -1),
    'order',
  ],
  [
    'one twice in the order',
    secretAndNumbers,
    'order',
    (rows: Loose[]) => [...rows, rows[0]],
    'order',
  ],
  ['an id in the order', secretAndNumbers, 'order.0.id', 'friend', 'tickets order places'],
  ['a place given', secretAndNumbers, 'order.6.place', true, 'places'],
  ['a place taken', secretAndNumbers, 'order.0.place', false, 'places'],
  ['a place taken, where none was drawn', noneDrawn, 'order.0.place', false, 'places'],
  ['the places', secretAndNumbers, 'announcement.places', 7, 'entries places'],
  ['the seed', secretAndNumbers, 'seed', 'cd'.repeat(32), 'seed tickets order places'],
  ['the seed taken away', secretAndNumbers, 'seed', null, 'seed tickets order places'],
  [
    'a seed, where none was drawn',
    noneDrawn,
    'seed',
    'cd'.repeat(32),
    'sources seed tickets order',
  ],
  ['the secret', secretAndNumbers, 'revealed.0.secret', '00'.repeat(32), 'commitment seed'],
  ['a secret that is short', secretAndNumbers, 'revealed.0.secret', 'ab', 'commitment seed'],
  [
    'the commitment',
    secretAndNumbers,
    'announcement.sources.0.commitment',
    '00'.repeat(32),
    'commitment',
  ],
  ['a number', secretAndNumbers, 'revealed.1.numbers.0', 5, 'seed'],
  [
    'the order of the numbers',
    secretAndNumbers,
    'revealed.1.numbers',
    (numbers: Loose[]) => numbers.toReversed(),
    'seed',
  ],
  ['the name of the numbers', secretAndNumbers, 'revealed.1.name', 'Another', 'sources seed'],
  [
    'numbers withheld',
    secretAndNumbers,
    'revealed',
    (given: Loose[]) => given.slice(0, -1),
    'sources seed',
  ],
  [
    'the sources exchanged',
    secretAndNumbers,
    'revealed',
    (given: Loose[]) => given.toReversed(),
    'sources commitment seed',
  ],
  [
    'a source too many',
    secretAndNumbers,
    'revealed',
    (given: Loose[]) => [...given, lotto],
    'sources seed',
  ],
  [
    'sources of the organiser alone',
    secretAndNumbers,
    'announcement.sources',
    (all: Loose[]) => all.slice(0, 1),
    'sources',
  ],
  [
    'an entrant added',
    secretAndNumbers,
    'entries.ids',
    (ids: string[]) => [...ids, 'x'],
    'entries order',
  ],
  [
    'an entrant dropped',
    secretAndNumbers,
    'entries.ids',
    (ids: string[]) => ids.slice(0, -1),
    'entries order places',
  ],
  [
    'an entrant twice',
    noneDrawn,
    'entries.ids',
    (ids: string[]) => ids.with(1, ids[0] ?? ''),
    'entries order places',
  ],
  ['an entrant renamed', noneDrawn, 'entries.ids.5', '999999999', 'entries order places'],
  [
    'the entrants re-ordered',
    secretAndNumbers,
    'entries.ids',
    (ids: string[]) => ids.toReversed(),
    'entries',
  ],
  ['the hash of the entries', secretAndNumbers, 'entries.sha256', '00'.repeat(32), 'entries'],
  ['the name of the draw', secretAndNumbers, 'announcement.drawId', 'd-2', 'entries seed'],
  ['the randomness', beacon, 'revealed.0.randomness', '00'.repeat(32), 'beacon-randomness'],
  ['the signature', beacon, 'revealed.0.signature', '00'.repeat(48), 'beacon-randomness seed'],
  ['a later round substituted', beacon, 'revealed.0.round', 124, 'beacon-round seed'],
  ['the network', beacon, 'announcement.sources.0.chain', '00'.repeat(32), 'seed'],
];

/** A tool names the checks that fail for a forgery. */
export function findsForgery(tool: Tool, [, record, path, to, names]: Forgery): void {
  const forgery = forged(record, path, to);
  const { status, wrong, stdout } = verify(tool, JSON.stringify(forgery));
  expect({ status, wrong: wrong.toSorted() }).toEqual({
    status: 1,
    wrong: names.split(' ').toSorted(),
  });
  expect(stdout).toMatch(/WRONG: do not trust this record\.$/m);
  expect(verifyDraw(forgery).outcome).not.toBe('met');
}

const text = JSON.stringify(secretAndNumbers);

/** Texts that are no record. */
export const malformedTexts: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['no JSON', 'record'],
  ['a list', '[]'],
  ['null', 'null'],
  ['half a record', text.slice(0, 700)],
  ['a record inside a text', JSON.stringify(text)],
  ['two records', text + text],
  ['something behind it', `${text}}`],
  ['a comma too many', text.replace(',"log":[]', ',"log":[],')],
  ['a mark before it', `\u{feff}${text}`],
  ['a key twice', text.replace('"seed":', '"seed":null,"seed":')],
  ['a key twice, spelt otherwise', text.replace('"seed":', '"\\u0073eed":null,"seed":')],
  ['a key twice in an entrant', text.replace('"rank":1,', '"rank":1,"rank":1,')],
  ['an unknown key', text.replace('"log":[]', '"log":[],"note":"x"')],
  ['an unknown key further in', text.replace('"rank":1,', '"rank":1,"kind":"drand",')],
  ['__proto__', text.replace('"log":[]', '"log":[],"__proto__":{}')],
  [
    'a key of another kind of source',
    text.replace('"kind":"secret",', '"kind":"secret","round":1,'),
  ],
  ['no seed', text.replace(/"seed":"[^"]*",/, '')],
  ['no log', text.replace(',"log":[]', '')],
  ['NaN', text.replace('"rank":1,', '"rank":NaN,')],
  ['a rank that is not whole', text.replace('"rank":1,', '"rank":1.5,')],
  ['a rank of 0', text.replace('"rank":1,', '"rank":0,')],
  ['a rank as a text', text.replace('"rank":1,', '"rank":"1",')],
  ['a number beyond what is exact', text.replace('[4,', '[9007199254740993,')],
  ['a place that is no boolean', text.replace('"place":true', '"place":1')],
  ['no numbers', text.replace(/"numbers":\[[^\]]*\]/, '"numbers":[]')],
  ['a seed in capital letters', text.replace(/"seed":"[^"]*"/, (seed) => seed.toUpperCase())],
  ['a blank in an id', text.replace('"864994032"', '"864 994032"')],
  ['an escape in an id', text.replace('"864994032"', '"864994032\\n"')],
  ['a line in an id', text.replace('"864994032"', '"864994032\n"')],
  ['a NUL in an id', text.replace('"864994032"', '"864994032\\u0000"')],
  ['a full-width digit', text.replace('"864994032"', '"８64994032"')],
  ['an empty id', text.replace('"864994032"', '""')],
  ['an id too long', text.replace('"864994032"', `"${longest}x"`)],
  ['a line in a name', text.replaceAll('Lotto, trekning', 'Lotto\\nsecret: x, trekning')],
  ['half a character in a name', text.replaceAll('Lotto, trekning', 'Lotto \\ud83c')],
  ['a control sequence in a name', text.replaceAll('Lotto, trekning', 'Lotto \u009b31m')],
  ['a time without an offset', text.replace('T10:00:00+02:00', 'T10:00:00')],
  ['another format', text.replace('utlysning-draw/1', 'utlysning-draw/2')],
  ['another method', text.replace('"method":"ticket"', '"method":"shuffle"')],
  ['a deep nest', '['.repeat(100_000)],
  ['a deep nest in the log', text.replace('"log":[]', `"log":${'['.repeat(100_000)}`)],
];

/** A tool refuses a text that is no record. */
export function refusesText(tool: Tool, text: string): void {
  const { status, wrong, checks, stderr } = verify(tool, text);
  expect({ status, wrong, checks: checks.length, stderr }).toEqual({
    status: 1,
    wrong: ['format'],
    checks: 1,
    stderr: '',
  });
}
