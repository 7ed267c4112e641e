import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.js';

const example = join(import.meta.dirname, '../../examples/timeline-as-icalendar');
const temporary = mkdtempSync(join(tmpdir(), 'timeline-as-icalendar-'));
const languages: readonly Language[] = ['nb', 'nn', 'en'];
const stamp = '2024-05-01T00:00:00Z';

afterAll(() => rmSync(temporary, { recursive: true }));

function run(args: readonly string[], TZ = 'UTC') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(example, 'write.mjs'), ...args],
    { cwd: temporary, encoding: 'utf8', env: { ...process.env, TZ } },
  );
  return { status, stdout, stderr };
}

/** The bytes that the example writes as a process of its own in a time zone. */
function written(lang: Language, TZ: string): Buffer {
  const out = join(temporary, `${lang}.ics`);
  rmSync(out, { force: true });
  expect(run(['--lang', lang, '--stamp', stamp, '--out', out], TZ)).toMatchObject({
    status: 0,
    stderr: '',
  });
  return readFileSync(out);
}

/** The stamps of the events of a calendar. */
function stampsIn(text: string): readonly string[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstamp')));
}

describe('the example as a command', () => {
  it('writes the same in every time zone, and the same as the function', async () => {
    const { calendarOf } = await import(join(example, 'calendar.mjs'));
    const { hkdir2024 } = await import('../../src/call/hkdir-2024.js');
    for (const lang of languages) {
      const text = calendarOf(hkdir2024, { lang, stamp });
      for (const TZ of ['UTC', 'America/New_York', 'Pacific/Apia']) {
        expect(written(lang, TZ).toString('utf8'), `${lang} in ${TZ}`).toBe(text);
      }
    }
  });

  it('says where it wrote, in each language', () => {
    const lines = languages.map((lang) => run(['--lang', lang, '--out', 'here/x.ics']).stdout);
    expect(lines).toEqual([
      'Skrevet til: here/x.ics\n',
      'Skrive til: here/x.ics\n',
      'Written to: here/x.ics\n',
    ]);
  });

  it('stamps the file with the present moment when it is given none', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const out = join(temporary, 'now.ics');
    expect(run(['--out', out]).status).toBe(0);
    const stamps = stampsIn(readFileSync(out, 'utf8'));
    expect(stamps.length).toBeGreaterThan(0);
    for (const stamp of stamps) {
      expect(Date.parse(stamp)).toBeGreaterThanOrEqual(before);
      expect(Date.parse(stamp)).toBeLessThanOrEqual(Date.now());
    }
  });

  it.each([
    ['another language', ['--lang', 'sv'], '--lang is nb, nn or en.'],
    ['a stamp without an offset', ['--stamp', '2024-05-01T00:00:00'], 'instant.naive'],
    ['a stamp that is none', ['--stamp', 'yesterday'], 'instant.invalid'],
    ['no file', ['--out='], '--out is a file.'],
    ['something else', ['--language', 'nb'], "Unknown option '--language'"],
    ['a file on its own', ['timeline.ics'], "Unexpected argument 'timeline.ics'"],
  ])('refuses %s, and writes nothing', (_, args, message) => {
    const out = join(temporary, 'refused.ics');
    const { status, stdout, stderr } = run(['--out', out, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(existsSync(out)).toBe(false);
  });

  it('says why a file cannot be written', () => {
    const file = join(temporary, 'a-file');
    writeFileSync(file, '');
    const { status, stderr } = run(['--lang', 'en', '--out', join(file, 'x.ics')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The file .* cannot be written: /);
  });
});

/** The events of a calendar as ical.js reads them. */
function readByIcalJs(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, location, startDate } = new ICAL.Event(component);
    const end = component.getFirstPropertyValue('dtend');
    return {
      uid,
      sequence: Number(sequence),
      status: component.getFirstPropertyValue('status'),
      summary,
      location,
      start: String(startDate),
      end: end === null ? null : String(end),
    };
  });
}

describe('the calendar as two libraries read it', async () => {
  const { readByTsIcs } = await import(join(import.meta.dirname, 'read-by-ts-ics.mjs'));
  const { calendarOf } = await import(join(example, 'calendar.mjs'));
  const { amendCall, defineCall } = await import('../../src/index.js');
  const { hkdir2024 } = await import('../../src/call/hkdir-2024.js');
  const dropped = amendCall(
    hkdir2024,
    { gatherings: { g4: null } },
    { at: '2024-08-01T12:00:00+02:00', reason: 'It is dropped' },
  );
  const paying = defineCall({
    ...hkdir2024,
    terms: { ...hkdir2024.terms, rest: 'siste utbetaling, «resten»; i alt' },
    payments: {
      rest: {
        percent: 'balance',
        due: { days: 14, after: 'report' },
        after: 'report',
        clauses: [],
      },
    },
  } as never);
  const record = {
    asOf: '2025-09-01T00:00:00Z',
    dates: { award: '2024-08-15' },
    delivered: { report: '2025-06-20T10:00:00Z' },
    extensions: [{ obligation: 'report', to: '2025-08-01', at: '2024-08-20T00:00:00Z' }],
    duties: { notice: { kind: 'deliverable', due: { at: '2024-09-15T12:00' }, clauses: [] } },
  };
  const place = { place: 'a-017', record };

  it.each([
    ['of the organiser', hkdir2024, {}],
    ['of the organiser, with a cancellation', dropped, { previous: [{ call: hkdir2024 }] }],
    ['of a place', paying, place],
    [
      'of a place, with a cancellation',
      paying,
      { ...place, record: { ...record, duties: {} }, previous: [{ record }] },
    ],
  ])('is the same calendar: %s', (_, call, options) => {
    for (const lang of languages) {
      const text = calendarOf(call, { lang, stamp, ...options });

      expect(readByTsIcs(text)).toEqual(readByIcalJs(text));
    }
  });

  it('cancels under the same UID and a higher SEQUENCE', () => {
    const was = calendarOf(paying, { lang: 'nb', stamp, ...place });
    const now = calendarOf(paying, {
      ...{ lang: 'nb', stamp, ...place },
      record: { ...record, duties: {} },
      previous: [{ record }],
    });

    for (const read of [readByIcalJs, readByTsIcs]) {
      const [before, after] = [was, now].map((text) =>
        read(text).find(({ uid }: { uid: string }) => uid.endsWith('/notice')),
      );
      expect(before).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
      expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 1 });
    }
  });

  it('has the first and the last day of a payment as two entries', () => {
    const text = calendarOf(paying, { lang: 'nb', stamp, ...place });
    const uids: readonly string[] = readByTsIcs(text).map(({ uid }: { uid: string }) => uid);

    expect(uids.filter((uid) => uid.includes('/rest'))).toEqual([
      'hkdir-2024/a-017/rest.from',
      'hkdir-2024/a-017/rest',
    ]);
    expect(new Set(uids).size).toBe(uids.length);
  });
});
