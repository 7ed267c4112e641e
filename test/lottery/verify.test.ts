import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { checkNames } from '../../src/lottery/check-names.texts.js';
import { announcementDocument } from '../../src/lottery/documents.js';
import { drawDocuments } from '../../src/lottery/draw-documents.js';
import { parseDrawRecord } from '../../src/lottery/record.js';
import { drawVerdict } from '../../src/lottery/verdict.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { drawn, entrants, placesOf } from './draws.js';
import { copiesOf, judged } from './forged.js';
import { sha256 } from './reference-draw.js';

const record = drawn(entrants(5), placesOf(2));
const text = JSON.stringify(record);
const copies = copiesOf(record);

describe('a record', () => {
  it('is read alike as bytes, text and JSON, with a byte order mark and CRLF (V3)', () => {
    const written = `\ufeff${JSON.stringify(record, null, 2).replaceAll('\n', '\r\n')}`;
    for (const input of [record, text, written, new TextEncoder().encode(written)]) {
      expect(parseDrawRecord(input)).toEqual({ ok: true, value: record });
      expect(judged(input, copies)).toEqual({ exit: 0, failed: [], left: [] });
    }
  });

  it.each([
    ['a key twice', text.replace('"revealed"', '"seed":"","revealed"')],
    ['a whole number with a fraction', text.replace('"rank":1,', '"rank":1.0,')],
    ['the announcement in its place', announcementDocument(record.announcement)],
    ['format 1', text.replace('utlysning-draw/2', 'utlysning-draw/1')],
    ['nothing', ''],
    ['null', null],
  ])('is not read, and nothing is said of the draw, with %s', (_, input) => {
    expect(judged(input, copies)).toEqual({ exit: 2, failed: ['format'], left: [] });
  });

  it.each([
    ['an unknown key', { ...record, library: '1.0.0' }],
    ['a missing list', { ...record, others: undefined }],
    [
      'a time of another form',
      { ...record, log: [{ kind: 'offer', id: 'e01', at: '2024-06-27' }] },
    ],
    ['an id with a blank', { ...record, order: [{ ...record.order[0], id: 'a b' }] }],
  ])('is wrong with %s', (_, input) => {
    expect(judged(input, copies)).toEqual({ exit: 1, failed: ['format'], left: [] });
  });

  it('never makes the verification throw', () => {
    const parts = Object.entries(record);
    fc.assert(
      fc.property(fc.nat(parts.length - 1), fc.jsonValue(), (at, value) => {
        const [key = ''] = parts[at] ?? [];
        expect(judged({ ...record, [key]: value }).exit).toBeGreaterThan(0);
        expect(judged(value).exit).toBe(2);
      }),
    );
  });
});

describe('copies of what was published', () => {
  it('can be documents, their bytes with CRLF and a byte order mark, or their hashes', () => {
    const { announcement, entries } = drawDocuments(record);
    const crlf = `\ufeff${entries.document.replaceAll('\n', '\r\n')}`;
    for (const kept of [
      { announcement: announcement.document, entries: entries.document },
      { announcement: announcement.sha256, entries: entries.sha256 },
      {
        announcement: new TextEncoder().encode(JSON.stringify(record.announcement, null, 1)),
        entries: new TextEncoder().encode(crlf),
      },
    ]) {
      expect(judged(record, { ...copies, ...kept }).exit).toBe(0);
    }
  });

  it('that differ make the record another draw than the one that was kept', () => {
    const finding = verifyDraw(record, { ...copies, entries: sha256('another list') });

    expect(drawVerdict(finding, 'en')).toEqual({
      exit: 1,
      text:
        'This is not the draw that you kept. Something differs: the list of entrants. ' +
        'Ask the organiser which is right, and keep both.',
    });
  });

  it('name the keys of the announcement that differ', () => {
    const other = { ...record.announcement, drawAt: '2024-06-27T10:00:00Z', method: 'shuffle' };
    const finding = verifyDraw(record, { ...copies, announcement: JSON.stringify(other) });

    const part = finding.findings?.find(({ criterion }) => criterion === 'published-announcement');
    expect(part?.reason.params).toMatchObject({ keys: ['method', 'drawAt'] });
  });
});

describe('the call of a draw', () => {
  const call = hkdir2024;
  const ofCall = drawn(entrants(5), { call, drawId: call.id, ...placesOf(6) });
  const kept = copiesOf(ofCall);

  it('is recommended until it is handed in, and absent where there is none', () => {
    const find = (of: typeof record) =>
      verifyDraw(of, copies).findings?.find(({ criterion }) => criterion === 'call');

    expect(find(record)).toBeUndefined();
    expect(find(ofCall)).toMatchObject({ level: 'recommended', outcome: 'undetermined' });
  });

  it('may be its file, which has decimals, but each key once', () => {
    const file = JSON.stringify(call);

    expect(file).toContain('"days":2.5');
    expect(judged(ofCall, { ...kept, call: file }).exit).toBe(0);
    const twice = file.replace('{', '{"id":"hkdir-2024",');
    expect(() => judged(ofCall, { ...kept, call: twice })).toThrow(
      errorWithCode('options.invalid'),
    );
  });

  it('has to be the announced one, with as many places', () => {
    expect(judged(ofCall, { ...kept, call }).exit).toBe(0);
    const file = `\uFEFF${JSON.stringify(call, null, 2).replaceAll('\n', '\r\n')}`;
    for (const own of [file, Buffer.from(file)]) {
      expect(judged(ofCall, { ...kept, call: own }).exit).toBe(0);
    }
    const withFraction = JSON.stringify({ ...call, days: 2.5 });
    expect(judged(ofCall, { ...kept, call: withFraction }).failed).toEqual(['call']);
    const twice = file.replace('{', '{"id":"other",');
    expect(() => verifyDraw(ofCall, { ...kept, call: twice })).toThrow(
      errorWithCode('options.invalid'),
    );
    expect(judged(record, { ...copies, call }).failed).toEqual(['call']);
    const fewer = drawn(entrants(5), {
      call: referenceTo(call),
      drawId: call.id,
      ...placesOf(5),
    });
    expect(judged(fewer, { ...copiesOf(fewer), call }).failed).toEqual(['call']);
  });
});

describe('the conclusion', () => {
  it('has a name for each check, in each language', () => {
    const ids = verifyDraw(record, copies).findings?.map(({ criterion }) => criterion) ?? [];
    for (const id of ids) expect(checkNames[id]).toBeDefined();
  });

  it('of a wrong draw counts and names what failed', () => {
    const others = { ...record.others, sha256: sha256('x') };
    const finding = verifyDraw({ ...record, others, revealed: [] }, copies);
    expect(drawVerdict(finding, 'nb').text).toBe(
      'Trekningen er ikke riktig. 3 kontroller slo feil: listen over andre søkere, ' +
        'kildene til tilfeldighet og startverdien. Ta vare på denne filen, og spør arrangøren.',
    );
  });

  it('of an unfinished check never says that the draw is right', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { exit, text } = drawVerdict(verifyDraw(record), language);
      expect(exit).toBe(3);
      expect(text).toMatch(/^(?:Ikke|Ikkje|Not)/);
    }
  });

  it('is of a finding of a draw alone', () => {
    const finding = verifyDraw(record);
    expect(() => drawVerdict(finding.findings?.[0] as never, 'en')).toThrow(
      errorWithCode('finding.invalid'),
    );
  });
});
