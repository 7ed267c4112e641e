import { join } from 'node:path';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import type { Call } from '../../src/call/call.js';
import type { CallChange } from '../../src/call/call-change.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Language } from '../../src/language/language.js';
import { textIn } from '../../src/language/text.js';
import { callWith, neighbourProjects } from './other-calls.js';

interface Options {
  readonly lang: Language;
  readonly stamp: string;
  readonly record?: object;
  readonly place?: string;
  readonly previous?: readonly { readonly call?: Call; readonly record?: object }[];
  readonly sequence?: number;
}
type CalendarOf = (call: Call, options: Options) => string;

const example = join(import.meta.dirname, '../../examples/timeline-as-icalendar');
const languages: readonly Language[] = ['nb', 'nn', 'en'];
const stamp = '2024-05-01T00:00:00Z';

const {
  calendarOf,
  datesNotKnown,
}: { calendarOf: CalendarOf; datesNotKnown: (call: Call, lang: Language) => readonly string[] } =
  await import(join(example, 'calendar.mjs'));

const text = (call: Call, lang: Language = 'nb') => calendarOf(call, { lang, stamp });

/** The calendar as ical.js reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description, location, startDate } = new ICAL.Event(component);
    const end = component.getFirstPropertyValue('dtend');
    return {
      uid,
      sequence: Number(sequence),
      summary,
      description,
      location,
      start: String(startDate),
      isDay: startDate.isDate,
      end: end === null ? null : String(end),
      status: component.getFirstPropertyValue('status'),
      transparency: component.getFirstPropertyValue('transp'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => [
          alarm.getFirstPropertyValue('action'),
          String(alarm.getFirstPropertyValue('trigger')),
          alarm.getFirstPropertyValue('description'),
        ]),
    };
  });
  const find = (id: string) => events.find(({ uid }) => uid.endsWith(`/${id}`));
  return { calendar, events, find };
}

/** A property that ical.js does not know to be text (RFC 7986, NAME), read as a summary is. */
function textOf(calendar: ICAL.Component, name: string) {
  const raw = String(calendar.getFirstPropertyValue(name));
  return ICAL.Property.fromString(`SUMMARY:${raw}`).getFirstValue();
}

const day = (text: string) => Temporal.PlainDate.from(text);
const month = (text: string) => Temporal.PlainYearMonth.from(text);
const next = (text: string) => day(text).add({ days: 1 }).toString();
const utc = ({ at, zone }: { at: string; zone: string }) =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant().toString();

const GATHERINGS = Object.entries(hkdir2024.gatherings ?? {}) as [string, { month: string }][];

/** What should be in the calendar of the call of 2024, from the call. */
const expected = [
  {
    uid: 'hkdir-2024/deadline',
    start: utc({ at: '2024-06-24T10:00', zone: hkdir2024.zone }),
    end: null,
    isDay: false,
    status: 'CONFIRMED',
    location: null,
  },
  {
    uid: 'hkdir-2024/answer',
    start: '2024-07-01',
    end: '2024-07-02',
    isDay: true,
    status: 'CONFIRMED',
    location: null,
  },
  {
    uid: 'hkdir-2024/course',
    start: '2024-10-01',
    end: '2025-05-01',
    isDay: true,
    status: 'CONFIRMED',
    location: null,
  },
  ...GATHERINGS.map(([id, gathering]) => ({
    uid: `hkdir-2024/${id}`,
    start: month(gathering.month).toPlainDate({ day: 1 }).toString(),
    end: month(gathering.month).add({ months: 1 }).toPlainDate({ day: 1 }).toString(),
    isDay: true,
    status: 'TENTATIVE',
  })),
  {
    uid: 'hkdir-2024/report',
    start: '2025-07-01',
    end: '2025-07-02',
    isDay: true,
    status: 'CONFIRMED',
    location: null,
  },
];

describe.each(languages)('the calendar of the call of 2024 in %s', (lang) => {
  const bytes = Buffer.from(text(hkdir2024, lang));
  const shown = read(bytes.toString('utf8'));

  it('C03, C06, C19, C20: has every date once, with its moment or its days and its status', () => {
    expect(shown.events).toMatchObject(expected);
    expect(shown.events.map(({ start }) => start)).toEqual([
      '2024-06-24T08:00:00Z',
      '2024-07-01',
      '2024-10-01',
      '2024-10-01',
      '2024-12-01',
      '2025-02-01',
      '2025-04-01',
      '2025-07-01',
    ]);
  });

  it('C03: has an alarm a day before the deadline, and no other', () => {
    const deadline = shown.find('deadline');
    expect(deadline?.alarms).toEqual([['DISPLAY', '-P1D', deadline?.summary]]);
    expect(shown.events.flatMap(({ alarms }) => alarms)).toHaveLength(1);
  });

  it('names the call and what it is about, and cites the clauses with their headings', () => {
    for (const name of ['name', 'x-wr-calname']) {
      expect(textOf(shown.calendar, name)).toBe(textIn(hkdir2024.title, lang));
    }
    for (const { summary } of shown.events) {
      expect(summary.endsWith(`: ${textIn(hkdir2024.title, lang)}`)).toBe(true);
    }
    const cited = { deadline: ['C03', 'C16'], answer: ['C19'], g1: ['C06'], report: ['C20'] };
    for (const [id, clauses] of Object.entries(cited)) {
      for (const clause of clauses) {
        const heading = hkdir2024.clauses[clause]?.heading;
        expect(shown.find(id)?.description).toContain(`${clause} (${heading})`);
      }
    }
    for (const [id] of GATHERINGS) {
      const term = textIn(hkdir2024.terms[id] ?? '', lang);
      expect(shown.find(id)?.summary.toLowerCase()).toContain(`${term.toLowerCase()}: `);
    }
  });

  it('bears the stamp that it is given, and takes up nobody’s time', () => {
    for (const event of shown.events) {
      expect(event).toMatchObject({ stamp, transparency: 'TRANSPARENT' });
    }
  });

  it('is in lines of RFC 5545: of 75 octets at most, each whole UTF-8 and with CRLF at its end', () => {
    const lines = linesOf(bytes);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      const whole = new TextDecoder('utf-8', { fatal: true }).decode(line);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a line may have none of them
      expect(whole).not.toMatch(/[\u0000-\u001f\u007f\ufffd]/);
      expect(whole).not.toBe('');
    }
    expect(lines.some((line) => line[0] === 0x20)).toBe(true);
    expect([lines[0], lines.at(-1)].map(String)).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  });

  it('has the alarms of an event after its properties', () => {
    expect(bytes.toString('utf8')).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/);
  });
});

/** The lines of a file as bytes, each of which ended with CRLF. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf('\r\n'); at >= 0; at = bytes.indexOf('\r\n', from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 2;
  }
  expect(from).toBe(bytes.length);
  return lines;
}

describe('what an entry says', () => {
  const said = (lang: Language) => {
    const { find } = read(text(hkdir2024, lang));
    return ['deadline', 'answer', 'g3'].map((id) => {
      const { summary = '', description = '' } = find(id) ?? {};
      return [summary.split(': ')[0], description.split('\n')[0]];
    });
  };

  it('C03, C06, C19: is in bokmål', () => {
    expect(said('nb')).toEqual([
      ['Søknadsfrist', '24. juni 2024 kl. 10.00 (Europe/Oslo)'],
      ['Svar til søkerne', 'Innen 1. juli 2024'],
      ['Samling\u00a03 (Brussel)', 'Foreløpig i februar 2025; datoene er ikke fastsatt'],
    ]);
  });

  it('C03, C06, C19: is in nynorsk', () => {
    expect(said('nn')).toEqual([
      ['Søknadsfrist', '24. juni 2024 kl. 10.00 (Europe/Oslo)'],
      ['Svar til søkjarane', 'Innan 1. juli 2024'],
      ['Samling\u00a03 (Brussel)', 'Førebels i februar 2025; datoane er ikkje fastsette'],
    ]);
  });

  it('C03, C06, C19: is in English', () => {
    expect(said('en')).toEqual([
      ['Application deadline', '24 June 2024 at 10:00 (Europe/Oslo)'],
      ['Answer to the applicants', 'By 1 July 2024'],
      ['Gathering\u00a03 (Brussels)', 'Tentatively in February 2025; the dates are not fixed'],
    ]);
  });
});

describe('P4: the calendar after a change', () => {
  const amended = amendCall(
    hkdir2024,
    { gatherings: { g4: null } },
    { at: '2024-08-01T12:00:00+02:00', reason: 'It is dropped' },
  );

  it('cancels a gathering that is taken away: the same UID, a higher SEQUENCE', () => {
    const before = read(text(hkdir2024)).find('g4');
    const { events, find } = read(
      calendarOf(amended, { lang: 'nb', stamp, previous: [{ call: hkdir2024 }] }),
    );

    expect(find('g4')).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 1 });
    expect(before?.sequence).toBe(0);
    expect(events.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);
  });

  it('is without what was taken away in a calendar that never had it', () => {
    expect(read(text(amended)).find('g4')).toBeUndefined();
  });
});

describe('the calendar of a place', () => {
  const record = {
    asOf: '2024-09-01T00:00:00Z',
    dates: { award: '2024-08-15' },
    extensions: [{ obligation: 'report', to: '2025-08-01', at: '2024-08-20T00:00:00Z' }],
    duties: { notice: { kind: 'deliverable', due: { day: '2024-09-15' }, clauses: [] } },
  };
  const mine = (was: object, more: object = {}) =>
    read(calendarOf(hkdir2024, { lang: 'nb', stamp, record: was, place: 'a-017', ...more }));

  it('has the dates of its award, its extensions and its further duties', () => {
    const { events } = mine(record);
    const startOf = (id: string) =>
      events.find(({ uid }) => uid === `hkdir-2024/a-017/${id}`)?.start;

    expect(startOf('award')).toBe('2024-08-15');
    expect(startOf('report')).toBe('2025-08-01');
    expect(startOf('notice')).toBe('2024-09-15');
    expect(events.every(({ uid }) => uid.startsWith('hkdir-2024/a-017/'))).toBe(true);
  });

  it('cancels a duty that is no longer one', () => {
    const { events } = mine({ ...record, duties: {} }, { previous: [{ record }], sequence: 3 });

    expect(events.find(({ uid }) => uid.endsWith('/notice'))).toMatchObject({
      status: 'CANCELLED',
      sequence: 3,
    });
  });
});

describe('the calendar of another call', () => {
  it('C06: has a gathering on its days once an amendment has fixed them', () => {
    const change: CallChange = {
      gatherings: {
        g1: { month: null, from: '2024-10-14', to: '2024-10-16' },
        g4: { month: null, from: '2025-04-28', to: '2025-04-30' },
      },
    };
    const reason = 'The dates are fixed';
    const amended = amendCall(hkdir2024, change, { at: '2024-08-01T12:00:00+02:00', reason });
    const { events, find } = read(text(amended));
    expect(find('g1')).toMatchObject({
      uid: 'hkdir-2024/g1',
      start: '2024-10-14',
      end: '2024-10-17',
      isDay: true,
      status: 'CONFIRMED',
      transparency: 'OPAQUE',
    });
    expect(find('g1')?.description.split('\n')[0]).toBe('14.–16. oktober 2024');
    expect(find('g4')).toMatchObject({
      start: '2025-04-28',
      end: '2025-05-01',
      status: 'CONFIRMED',
    });
    expect(find('g2')).toMatchObject({ start: '2024-12-01', status: 'TENTATIVE' });
    expect(events.map(({ uid }) => uid)).toEqual(expected.map(({ uid }) => uid));
    const sequences = (events: readonly { readonly sequence: number }[]) => [
      ...new Set(events.map(({ sequence }) => sequence)),
    ];
    expect(sequences(read(text(hkdir2024)).events)).toEqual([0]);
    expect(sequences(events)).toEqual([1]);
  });

  it('begins with the opening, a moment without an alarm', () => {
    const opens = { at: '2024-05-02T09:00', clauses: [] };
    const [first, ...rest] = read(text(callWith({ opens }))).events;
    expect(first).toMatchObject({
      uid: 'hkdir-2024/opening',
      start: utc({ at: opens.at, zone: hkdir2024.zone }),
      isDay: false,
      status: 'CONFIRMED',
      alarms: [],
      description: '2. mai 2024 kl. 09.00 (Europe/Oslo)',
    });
    expect(rest).toMatchObject(expected);
  });

  it.each([
    ['America/Santiago', '2024-09-07'],
    ['America/Santiago', '2024-09-08'],
    ['Asia/Beirut', '2024-03-30'],
    ['Asia/Beirut', '2024-03-31'],
    ['Pacific/Apia', '2024-07-01'],
    ['Pacific/Pago_Pago', '2024-07-01'],
  ])('C19: in %s has the day %s, with or without a midnight', (zone, by) => {
    const deadline = { ...hkdir2024.deadline, at: '2024-01-10T10:00' };
    const answers = { answer: { by: { day: by }, clauses: ['C19'] } };
    const call = callWith({ zone, deadline, answers });
    expect(read(text(call)).find('answer')).toMatchObject({
      start: by,
      end: next(by),
      isDay: true,
    });
    expect(read(text(call)).find('deadline')).toMatchObject({
      start: utc({ at: deadline.at, zone }),
    });
  });

  it('keeps every sign of a text, and takes none for a line of its own', () => {
    const title = 'Æ, ø; å: \\n "100 %"\r\nEND:VEVENT\nBEGIN:VEVENT 🎓 ';
    const x = { month: '2024-10', place: 'Tromsø, Troms;\u0000\u000b 2. etasje', clauses: ['C06'] };
    const call = callWith({
      title: { nb: title.repeat(5), nn: title, en: title },
      gatherings: { x },
    });
    const file = text(call);
    for (const line of linesOf(Buffer.from(file))) expect(line.length).toBeLessThanOrEqual(75);
    const { calendar, events, find } = read(file);
    const shown = title.repeat(5).replaceAll('\r\n', '\n');
    expect(events).toHaveLength(5);
    expect(find('x')).toMatchObject({
      summary: `«x»: ${shown}`,
      location: 'Tromsø, Troms; 2. etasje',
    });
    expect(textOf(calendar, 'name')).toBe(shown);
  });

  it('has a deadline that is a day on that day, and each round with its name', () => {
    const { events, find } = read(text(neighbourProjects));
    expect(find('spring.deadline')).toMatchObject({ start: '2026-03-15', isDay: true });
    expect(find('spring.deadline')?.summary).toBe('Søknadsfrist (vår): Naboprosjekter 2026');
    expect(find('autumn.opening')?.description.split('\n')[0]).toBe('Tidligst 15. august 2026');
    expect(find('autumn.deadline')?.start).toBe('2026-10-01T10:00:00Z');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('has the first and the last day of an answer as two entries', () => {
    const answer = { from: { day: '2024-06-28' }, by: { day: '2024-07-01' }, clauses: ['C19'] };
    const { find } = read(text(callWith({ answers: { answer } })));
    expect(find('answer.from')).toMatchObject({ start: '2024-06-28', end: '2024-06-29' });
    expect(find('answer')).toMatchObject({ start: '2024-07-01', end: '2024-07-02' });
  });

  it.each([
    ['nb', 'Frist for sluttrapport: innen 3 måneder etter tildelingen. Datoen er ikke kjent ennå.'],
    ['nn', 'Frist for sluttrapport: innan 3 månader etter tildelinga. Datoen er ikkje kjend enno.'],
    ['en', 'Due: final report: by 3 months after the award. The date is not known yet.'],
  ] as const)('in %s leaves out a date that is not known, and says so', (lang, sentence) => {
    const { calendar, find } = read(text(neighbourProjects, lang));
    expect(find('report')).toBeUndefined();
    expect(textOf(calendar, 'x-wr-caldesc')).toBe(sentence);
    expect(datesNotKnown(neighbourProjects, lang)).toEqual([sentence]);
    expect(datesNotKnown(hkdir2024, lang)).toEqual([]);
  });
});
