import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { referenceTo } from '../../src/call/reference.js';
import { mainnetDefault, quicknet } from '../../src/drand/index.js';
import { announceDraw } from '../../src/lottery/announce.js';
import { parseAnnouncement } from '../../src/lottery/announcement.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { announced, input, lotto } from './draws.js';
import { sha256 } from './reference-draw.js';

const drand = { kind: 'drand', chain: quicknet.hash } as const;

describe('an announcement', () => {
  it('has its document and hash, in UTC, and leaves out the method that is the default', () => {
    const { announcement, document, sha256: hash } = announceDraw({ ...input, method: 'ticket' });

    expect(announcement).toMatchObject({
      closesAt: '2024-06-24T08:00:00Z',
      drawAt: '2024-06-26T10:00:00Z',
    });
    expect(announcement).not.toHaveProperty('method');
    expect(JSON.parse(document)).toEqual(announcement);
    expect(hash).toBe(sha256(document));
  });

  it('is read back as it was made, and not of another format', () => {
    expect(parseAnnouncement(announced())).toEqual({ ok: true, value: announced() });
    expect(parseAnnouncement({ ...announced(), format: 'utlysning-announcement/1' }).ok).toBe(
      false,
    );
    expect(parseAnnouncement({ ...announced(), note: 'x' }).ok).toBe(false);
  });

  it('A5: is no earlier and of no other selection than the call', () => {
    const of = (change: object) => () =>
      announceDraw({
        ...input,
        call: hkdir2024,
        drawId: hkdir2024.id,
        selection: { order: [], places: 6 },
        ...change,
      });

    expect(of({})().announcement.call?.id).toBe(hkdir2024.id);
    expect(of({ closesAt: '2024-06-24T09:59:59+02:00' })).toThrow(
      errorWithCode('announcement.before-deadline'),
    );
    expect(of({ selection: { order: [], places: 500 } })).toThrow(errorWithCode('call.selection'));
  });

  it('names the call by its hash, and its draw by the id of the call or a part of it', () => {
    const call = hkdir2024;
    const { selection: _, ...given } = input;
    const { selection } = announceDraw({ ...given, call, drawId: call.id }).announcement;

    expect(selection).toEqual({ order: [], places: 6 });
    expect(announced({ call, drawId: call.id, selection }).call).toEqual(referenceTo(call));
    expect(announced({ call, drawId: `${call.id}/north`, selection }).drawId).toBe(
      `${call.id}/north`,
    );
    for (const drawId of ['another', `${call.id}/`, `${call.id}-2`]) {
      expect(() => announced({ call, drawId, selection })).toThrow(errorWithCode('rules.draw-id'));
    }
  });

  it('has the attributes that its selection names, in byte order', () => {
    const selection = {
      order: [{ by: 'rank', direction: 'ascending' as const }],
      places: 5,
      placedFirst: { fact: 'jury', is: 'yes' },
      quotas: [
        { id: 'north', when: { fact: 'county', is: '55' }, places: 1, unfilled: 'unused' as const },
      ],
      caps: [{ by: 'county', maximum: 2 }],
    };

    expect(announced({ selection }).attributes).toEqual(['county', 'jury', 'rank']);
    expect(() => announced({ selection, attributes: ['rank'] })).toThrow(
      errorWithCode('rules.selection'),
    );
  });

  it.each(['shuffle', 'rfc3797'] as const)('has no quotas with the method %s', (method) => {
    const quota = { id: 'a', when: { fact: 'b', is: 'c' }, places: 1, unfilled: 'unused' } as const;
    const selection = { order: [], places: 1, quotas: [quota] };

    expect(() => announced({ method, selection })).toThrow(errorWithCode('rules.method-quotas'));
  });
});

describe('the times of an announcement', () => {
  it.each([
    ['2024-06-24T10:00:00+02:00', 'at the closing'],
    ['2024-06-24T09:59:59+02:00', 'before it'],
  ])('are refused with the draw %s, %s', (drawAt) => {
    expect(() => announced({ drawAt })).toThrow(errorWithCode('times.draw-not-after-closing'));
  });

  it('are to the second', () => {
    const drawAt = '2024-06-26T10:00:00.001Z';
    expect(() => announced({ drawAt })).toThrow(errorWithCode('announcement.invalid'));
  });
});

describe('the rounds of an announcement', () => {
  it('are the first at or after the draw, and at or after the time of the successor', () => {
    const successor = {
      from: '2024-07-03T10:00:01Z',
      source: { kind: 'drand', chain: mainnetDefault } as const,
    };
    const [source] = announced({ sources: [{ ...drand, successor }] }).sources;

    // ceil((T - genesis) / period) + 1, of the clocks that the networks publish.
    const seconds = (time: string) => Date.parse(time) / 1000;
    const first = Math.ceil((seconds('2024-06-26T10:00:00Z') - 1692803367) / 3) + 1;
    const next = Math.ceil((seconds('2024-07-03T10:00:01Z') - 1595431050) / 30) + 1;
    expect(source).toMatchObject({ round: first, successor: { source: { round: next } } });
  });

  it('are refused where another round is named', () => {
    const round = 8864213;
    expect(() => announced({ sources: [{ ...drand, round }] })).toThrow(
      errorWithCode('announcement.round'),
    );
    expect(announced({ sources: [{ ...drand, round: 8864212 }] }).sources[0]).toMatchObject({
      round: 8864212,
    });
  });

  it('are refused of an unknown network, and of one with another hash', () => {
    for (const chain of ['ab'.repeat(32), { ...quicknet, period: 4 }]) {
      expect(() => announced({ sources: [{ kind: 'drand', chain }] })).toThrow(
        errorWithCode('announcement.chain'),
      );
    }
  });

  it('of a successor on the same network are refused', () => {
    const successor = { from: '2024-07-10T10:00:00Z', source: drand };
    expect(() => announced({ sources: [{ ...drand, successor }] })).toThrow(
      errorWithCode('sources.repeated'),
    );
  });
});

it('numbers that cannot come as announced are refused', () => {
  for (const change of [{ from: 34 }, { count: 32, to: 31 }, { from: 40 }]) {
    expect(() => announced({ sources: [{ ...lotto, ...change }] })).toThrow(
      errorWithCode('sources.range'),
    );
  }
});
