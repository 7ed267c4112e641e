import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { commitmentTo } from '../../src/lottery/revealed.js';
import { drawVerdict } from '../../src/lottery/verdict.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { announced, drawn, entrants, event, lotto, placesOf, saltOf } from './draws.js';
import { copiesOf, judged, madeToAgree } from './forged.js';

// The organiser of these tests chooses when the tickets are known, and leaves no trace if that is possible.

describe('a secret that is withheld because the result is worse with it', () => {
  const secrets = [saltOf(1), saltOf(2)];
  const sources = [
    lotto,
    ...secrets.map((one) => ({ kind: 'secret' as const, commitment: commitmentTo(one) })),
  ];
  const announcement = announced({ sources });
  const given = (...shown: readonly string[]) => {
    const record = drawn(entrants(5));
    const revealed = [
      ...record.revealed,
      ...shown.map((secret) => ({ kind: 'secret' as const, secret })),
    ];
    return madeToAgree({ ...record, announcement, revealed });
  };
  const withheld = given(saltOf(1), 'withheld');
  const finding = verifyDraw(withheld, copiesOf(withheld)).findings?.find(
    ({ criterion }) => criterion === 'commitment',
  );

  it('leaves the draw undetermined', () => {
    expect(finding?.outcome).toBe('undetermined');
  });

  it('names all results that could be chosen between: four with two secrets', () => {
    expect(finding && explain(finding, 'en')).toEqual([
      'The secret, source number 3, was withheld; the organiser could choose between 4 results.',
    ]);
  });

  it('is not met where somebody saw it before the draw', () => {
    const copies = copiesOf(withheld);
    const lookedUp = { ...copies.lookedUp, secrets };
    expect(judged(withheld, { ...copies, lookedUp }).failed).toEqual(['secret-before']);
  });
});

describe('a log from which events were taken', () => {
  const record = drawn(entrants(5), placesOf(1));
  const id = record.order[0]?.id ?? '';
  const token = { of: 'log', events: 2, kind: 'rfc3161', token: 'AAAA' } as const;
  const offered = recordEvents(record, [event('offer', id), event('decline', id)]);

  it('is not met beside a token that covers them, also when none is left', () => {
    const whole = { ...offered, timestamps: [token] };
    const part = { ...recordEvents(record, [event('offer', id)]), timestamps: [token] };
    const none = { ...record, timestamps: [token] };

    expect(judged(whole, copiesOf(record)).exit).toBe(0);
    for (const forged of [part, none]) {
      expect(judged(forged, copiesOf(record)).failed).toEqual(['log']);
    }
  });
});

describe('a friend who moves up by decisions', () => {
  const record = drawn(entrants(5), placesOf(2));
  const [first = '', second = '', friend = ''] = record.order.map(({ id }) => id);
  const textOf = (after: typeof record) =>
    drawVerdict(verifyDraw(after, copiesOf(record)), 'en').text;

  it('keeps what was offered while others were struck, and the conclusion counts them', () => {
    const after = recordEvents(record, [
      event('strike', first),
      event('offer', friend),
      event('restore', first),
    ]);

    expect(after.order.filter(({ place }) => place).map(({ id }) => id)).toEqual([first, friend]);
    expect(textOf(after)).toContain('People changed the outcome afterwards');
    expect(textOf(after)).toContain('1 struck and 1 restored');
  });

  it('gets no place by answers that others did not give, unless these stand in the log', () => {
    const order = record.order.map((one) =>
      one.id === second ? { ...one, place: undefined } : one,
    );
    const forged = order.map((one) => (one.id === friend ? { ...one, place: 'open' } : one));

    expect(judged({ ...record, order: forged }, copiesOf(record)).failed).toContain('selection');
    const lapsed = recordEvents(record, [event('offer', second), event('lapse', second)]);
    expect(textOf(lapsed)).toContain('1 lapsed');
  });

  it('is not offered a place twice, nor after it is struck', () => {
    const twice = [event('offer', first), event('offer', first)];
    expect(() => recordEvents(record, twice)).toThrow(errorWithCode('log.offered'));
    const struck = [event('strike', first), event('offer', first)];
    expect(() => recordEvents(record, struck)).toThrow(errorWithCode('log.unknown-id'));
  });
});

describe('a name that only some versions of Unicode take for visible', () => {
  it.each(['\u{13439}', '\u{e0001}', '\u{1d173}', '\u180e', '\u08e2'])('is refused: %j', (mark) => {
    const named = () => announced({ sources: [{ ...lotto, name: `Lotto ${mark}x` }] });
    expect(named).toThrow(errorWithCode('announcement.invalid'));
  });

  it('is that of a record on each of them where it is no mark of format', () => {
    const named = () => announced({ sources: [{ ...lotto, name: 'Lotto \u{13440}x' }] });
    expect(named).not.toThrow();
  });
});

describe('attributes that are announced in another order than that of the bytes', () => {
  it('are those of the lines all the same', () => {
    const record = drawn([{ id: 'a', attributes: { b: '1', a: '2' } }], { attributes: ['a', 'b'] });
    const announcement = { ...record.announcement, attributes: ['b', 'a'] };
    const other = madeToAgree({ ...record, announcement });

    expect(judged(other, copiesOf(other))).toEqual({ exit: 0, failed: [], left: [] });
    const twice = madeToAgree({
      ...record,
      announcement: { ...announcement, attributes: ['a', 'a'] },
    });
    expect(judged(twice, copiesOf(twice)).failed).toContain('rules');
  });
});
