import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { strike } from '../../src/lottery/amend.js';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { witnessed } from '../lottery/draws.js';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/verify-a-draw');
const work = mkdtempSync(join(tmpdir(), 'verify-a-draw-'));
afterAll(() => rmSync(work, { recursive: true }));

const tools = [
  { tool: 'verify.sh', command: 'sh', needs: 'sha256sum' },
  { tool: 'verify.py', command: 'python3', needs: 'python3' },
].filter(({ tool, needs }) => {
  const isHere = spawnSync(needs, { input: '' }).status === 0;
  if (!isHere) console.warn(`There is no ${needs} on this machine: ${tool} is not tested.`);
  return isHere;
});

/** What a tool says of a text that claims to be a record. */
function verify({ tool, command }: { tool: string; command: string }, text: string) {
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
const secretAndNumbers = frozen('ticket-2024');
const beacon = frozen('ticket-quicknet-123');
const noneDrawn = frozen('ticket-none-drawn');

const input: AnnouncementInput = {
  drawId: 'd-1',
  places: 2,
  closesAt: '2024-06-24T10:00:00+02:00',
  drawAt: '2024-06-26T12:00:00+02:00',
  sources: [{ kind: 'numbers', name: 'Lotto' }],
};
const lotto: Revealed = { kind: 'numbers', name: 'Lotto', numbers: [4, '08', 15] };

function drawn(
  ids: readonly string[],
  change: Partial<AnnouncementInput> = {},
  revealed: readonly Revealed[] = [lotto],
) {
  const announcement = announceDraw({ ...input, ...change });
  return draw(announcement, closeEntries(announcement, ids), revealed);
}

const winnersOf = ({ order }: DrawRecord) => order.filter(({ place }) => place).map(({ id }) => id);

// biome-ignore lint/suspicious/noExplicitAny: who forges a record does not keep to its type
type Loose = any;

/** A copy with what stands at a path, such as `order.3.rank`, changed to something else. */
function forged(record: DrawRecord, path: string, to: unknown): Loose {
  const copy: Loose = structuredClone(record);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const part = keys.reduce((value, key) => value[key], copy);
  part[last] = typeof to === 'function' ? to(part[last]) : to;
  return copy;
}

const longest = 'x'.repeat(200);
const hostile = [
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

describe.each(tools)('$tool', (tool) => {
  it.each([
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
  ])('finds nothing wrong with a record: %s', (_, record) => {
    const { status, wrong, winners, stderr } = verify(tool, JSON.stringify(record, null, 2));
    expect({ status, wrong, winners, stderr }).toEqual({
      status: 0,
      wrong: [],
      winners: winnersOf(record),
      stderr: '',
    });
  });

  it('reads JSON as others write it', () => {
    const name = 'Lotto på 🎲 / "';
    const record = drawn(['a/b', 'c"d', 'e\\f'], { sources: [{ kind: 'numbers', name }] }, [
      { kind: 'numbers', name, numbers: [7] },
    ]);
    const plain = JSON.stringify(record);
    const escaped = plain.replaceAll('/', '\\/').replace(/[^ -~]/g, (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    });
    const backwards = JSON.stringify(Object.fromEntries(Object.entries(record).reverse()));
    const airy = JSON.stringify(record, null, '\t').replaceAll('\n', '\r\n \r\n');
    for (const text of [plain, escaped, backwards, airy, `\n ${plain} \n\n`]) {
      const { status, stdout, winners } = verify(tool, text);
      expect({ status, stdout }).toMatchObject({ status: 0 });
      expect(winners).toEqual(winnersOf(record));
    }
  });

  it.each<[string, DrawRecord, string, unknown, string]>([
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
  ])('says what is wrong when forged was %s', (_, record, path, to, names) => {
    const forgery = forged(record, path, to);
    const { status, wrong, stdout } = verify(tool, JSON.stringify(forgery));
    expect({ status, wrong: wrong.toSorted() }).toEqual({
      status: 1,
      wrong: names.split(' ').toSorted(),
    });
    expect(stdout).toMatch(/WRONG: do not trust this record\.$/m);
    expect(verifyDraw(forgery).outcome).not.toBe('met');
  });

  it('neither runs nor expands what an id says', () => {
    const record = drawn(hostile, {
      places: 3,
      drawId: '$(>pwned)`>pwned`"\\',
      sources: [{ kind: 'numbers', name: 'Lotto' }],
    });
    for (const text of [JSON.stringify(record), JSON.stringify(record, null, 2)]) {
      const { status, winners, stderr } = verify(tool, text);
      expect({ status, winners, stderr }).toEqual({
        status: 0,
        winners: winnersOf(record),
        stderr: '',
      });
    }
    for (const id of hostile.slice(0, 12)) {
      const forgery = forged(record, 'order.0.id', id);
      if (id === record.order[0]?.id) continue;
      expect(verify(tool, JSON.stringify(forgery))).toMatchObject({ status: 1, stderr: '' });
    }
    expect(readdirSync(work)).toEqual(['record.json']);
  });

  const text = JSON.stringify(secretAndNumbers);
  it.each([
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
  ])('refuses what is no record: %s', (_, text) => {
    const { status, wrong, checks, stderr } = verify(tool, text);
    expect({ status, wrong, checks: checks.length, stderr }).toEqual({
      status: 1,
      wrong: ['format'],
      checks: 1,
      stderr: '',
    });
  });

  it('refuses a file that is not there', () => {
    const file = join(work, 'nowhere.json');
    const { status, stdout } = spawnSync(tool.command, [join(example, tool.tool), file], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^WRONG format: /);
  });

  it('checks the draw before the log, and says so', () => {
    const [first] = winnersOf(secretAndNumbers) as [string];
    const struck = strike(secretAndNumbers, first, 'withdrew', '2024-06-27T09:00:00+02:00');
    expect(verifyDraw(struck).outcome).toBe('met');
    const { status, left, winners, stdout } = verify(tool, JSON.stringify(struck));
    expect(status).toBe(0);
    expect(left).toContain('log');
    expect(winners).toEqual(winnersOf(secretAndNumbers));
    expect(stdout).toContain('before its log');

    const forgery = forged(struck, 'order.0.ticket', '00'.repeat(32));
    expect(verify(tool, JSON.stringify(forgery)).wrong).toEqual(['tickets']);
  });

  it('is quick with five thousand entrants', () => {
    const record = drawn(
      Array.from({ length: 5000 }, (_, index) => `entrant-${index}`),
      { places: 100 },
    );
    const start = performance.now();
    const { status, winners } = verify(tool, JSON.stringify(record, null, 2));
    expect({ status, winners }).toEqual({ status: 0, winners: winnersOf(record) });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('leaves the signature of a beacon to others', () => {
    expect(verify(tool, JSON.stringify(beacon)).left).toContain('beacon-signature');
  });
});

describe.runIf(tools.some(({ tool }) => tool === 'verify.py'))('verify.py alone', () => {
  const python = { tool: 'verify.py', command: 'python3' };

  it.each(['quicknet', 'default'] as const)('knows the rounds of %s', (network) => {
    const { record } = witnessed(network);
    const at = Date.parse(record.announcement.drawAt);
    const check = (ms: number) => {
      const drawAt = new Date(at + ms).toISOString();
      return verify(python, JSON.stringify(forged(record, 'announcement.drawAt', drawAt))).wrong;
    };
    const period = network === 'quicknet' ? 3000 : 30_000;
    expect([0, -1, 1 - period].map(check)).toEqual([[], [], []]);
    expect([1, -period].map(check)).toEqual([['beacon-round'], ['beacon-round']]);
  });

  it('reads times with fractions and offsets', () => {
    const check = (drawAt: string) =>
      verify(python, JSON.stringify(forged(beacon, 'announcement.drawAt', drawAt))).wrong;
    expect(check('2023-08-23T17:15:33.000000+02:00')).toEqual([]);
    expect(check('2023-08-23T17:15:33.000001+02:00')).toEqual(['beacon-round']);
    expect(check('2023-08-23T11:45:30.000001-03:30')).toEqual([]);
    expect(check('2023-08-23T11:45:30-03:30')).toEqual(['beacon-round']);
    expect(check('2023-08-23T15:15:60Z')).toEqual(['format']);
    expect(check('2023-02-29T15:15:33Z')).toEqual(['format']);
  });

  it('says when the draw was set for a time before entries closed', () => {
    const forgery = forged(secretAndNumbers, 'announcement.closesAt', '2024-06-26T10:00:00Z');
    expect(verify(python, JSON.stringify(forgery)).wrong).toEqual(['times']);
  });
});

describe.runIf(tools.length === 2)('verify.sh and verify.py', () => {
  const differing = /^.* (times|beacon-round): .*\n/gm;

  it.each([secretAndNumbers, beacon, noneDrawn])('say the same of a record', (record) => {
    const forgery = forged(record, 'order.2', { rank: 7, id: '0', place: false });
    for (const text of [record, forgery].map((value) => JSON.stringify(value))) {
      const [shell = '', python = ''] = tools.map((tool) =>
        verify(tool, text).stdout.replace(differing, ''),
      );
      expect(shell.split('\n\n')[0]).toBe(python.split('\n\n')[0]);
    }
  });

  it('say where a statement is not so', () => {
    const forgery = forged(secretAndNumbers, 'order.3', secretAndNumbers.order[8]);
    for (const tool of tools) {
      const { stdout } = verify(tool, JSON.stringify(forgery));
      expect(stdout).toContain('-- not so at rank 4\n');
    }
  });
});

describe.runIf(tools.length === 2)('the README', () => {
  const readme = readFileSync(join(example, 'README.md'), 'utf8');
  const code = [...readme.matchAll(/^```(sh|python)\n([\s\S]*?)^```$/gm)];

  it('computes seed, tickets and order by hand, in shell and in Python', () => {
    const { announcement, entries, order } = secretAndNumbers;
    const { document } = closeEntries(announcement, entries.ids);
    writeFileSync(join(work, 'entries.txt'), document);
    const outputs = code.map(([, language, text = '']) => {
      const [command, option] = language === 'sh' ? ['sh', '-c'] : ['python3', '-c'];
      return spawnSync(command, [option, text], { cwd: work, encoding: 'utf8' }).stdout;
    });
    const winners = order.slice(0, 6).map(({ ticket, id }) => `${ticket} ${id}\n`);
    expect(outputs).toEqual([`${order[0]?.ticket}  -\n`, winners.join(''), winners.join('')]);
    rmSync(join(work, 'entries.txt'));
  });
});
