import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { strike } from '../../src/lottery/amend.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { witnessed } from '../lottery/draws.js';
import {
  beacon,
  drawn,
  example,
  findsForgery,
  findsNothingWrong,
  forged,
  forgeries,
  hostile,
  malformedTexts,
  noneDrawn,
  refusesText,
  secretAndNumbers,
  soundRecords,
  tools,
  verify,
  winnersOf,
  work,
} from './verify-a-draw.js';

afterAll(() => rmSync(work, { recursive: true }));

/** The first forgery for each set of checks that fail. */
const oneForgeryEach = forgeries.filter(
  ([, , , , checks], at) => forgeries.findIndex((other) => other[4] === checks) === at,
);

describe.each(tools)('$tool', (tool) => {
  it.each(soundRecords.slice(0, 3))('finds nothing wrong with a record: %s', (_, record) =>
    findsNothingWrong(tool, record),
  );

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

  it.each(oneForgeryEach)('says what is wrong when forged was %s', (...forgery) =>
    findsForgery(tool, forgery),
  );

  it.each(
    malformedTexts.filter(([name]) => ['no JSON', 'a key twice', 'an unknown key'].includes(name)),
  )('refuses what is no record: %s', (_, text) => refusesText(tool, text));

  it('refuses a file that is not there', () => {
    const file = join(work, 'nowhere.json');
    const { status, stdout, stderr } = spawnSync(tool.command, [join(example, tool.tool), file], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^No record was read: .*\n$/);
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
