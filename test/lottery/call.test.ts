import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { decisive } from '../../src/criteria/decisive.js';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { version } from '../../src/version.js';
import { errorWithCode } from '../parse/error-with-code.js';

const named = (call: AnnouncementInput['call'] = hkdir2024) =>
  announceDraw({
    drawId: 'd-1',
    call,
    places: 1,
    closesAt: '2024-06-24T10:00:00+02:00',
    drawAt: '2024-06-26T12:00:00+02:00',
    sources: [{ kind: 'numbers', name: 'Lotto' }],
  });
const lotto = [{ kind: 'numbers' as const, name: 'Lotto', numbers: [4, 8, 15] }];

describe('the draw of a call', () => {
  it('names the call with its hash, and the library that drew', () => {
    const announcement = named();
    const record = draw(announcement, closeEntries(announcement, ['a', 'b']), lotto);
    expect(record.announcement.call).toEqual(referenceTo(hkdir2024));
    expect(record.library).toBe(version);
    expect(verifyDraw(record).outcome).toBe('met');
  });

  it('C04: has the places of the call, unless a number is given', () => {
    const announced = (change: Partial<AnnouncementInput>) =>
      announceDraw({
        drawId: 'd-1',
        closesAt: '2024-06-24T10:00:00+02:00',
        drawAt: '2024-06-26T12:00:00+02:00',
        sources: [{ kind: 'numbers', name: 'Lotto' }],
        ...change,
      });
    expect(announced({ call: hkdir2024 }).places).toBe(6);
    expect(announced({ call: hkdir2024, places: 2 }).places).toBe(2);
    const places = { ...hkdir2024.places, number: null };
    for (const call of [{ ...hkdir2024, places }, referenceTo(hkdir2024), undefined]) {
      expect(() => announced({ call })).toThrow(errorWithCode('announcement.invalid'));
    }
  });

  it('is announced alike with the call and with what refers to it', () => {
    expect(named(referenceTo(hkdir2024))).toEqual(named(hkdir2024));
  });

  it('has the same seed as one that names no call: the seed document is what it was', () => {
    const { call, ...nameless } = named();
    const seedOf = (announcement: typeof nameless) =>
      draw(announcement, closeEntries(announcement, ['a', 'b']), lotto).seed;
    expect(seedOf(named())).toBe(seedOf(nameless));
  });

  it('is not the one that was published when it names another version of the call', () => {
    const later = amendCall(
      hkdir2024,
      { answer: { by: '2024-07-05' } },
      { at: '2024-06-20T09:00:00+02:00', why: 'Illness' },
    );
    const other = named(later);
    const record = draw(other, closeEntries(other, ['a', 'b']), lotto);
    const finding = verifyDraw(record, { announcement: named() });
    expect(decisive(finding).map(({ reason }) => reason)).toEqual([
      { code: 'published.announcement-differs', params: { differs: ['call'] } },
    ]);
  });
});
