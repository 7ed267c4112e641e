import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { accept, decline, insertEntrant, offer, strike } from '../../src/lottery/amend.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { drawn, entrants } from './draws.js';
import * as reference from './reference-draw.js';

const at = (day: number) => `2024-06-${27 + day}T09:00:00+02:00`;
const record = drawn(entrants(5), { places: 2 });
/** The entrants in the order of the draw: two have a place, and three are in reserve. */
const [one, two, three, four, five] = record.order.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
];
/** Who stands in the order, those with a place marked. */
const standing = ({ order }: DrawRecord) =>
  order.map(({ id, place }) => `${id}${place ? '*' : ''}`).join(' ');

it('stands like this before anything happens', () => {
  expect(standing(record)).toBe(`${one}* ${two}* ${three} ${four} ${five}`);
});

describe('strike', () => {
  it('takes an entrant out, and the first of the reserve list has its place', () => {
    const after = strike(record, one, 'Withdrew', at(0));
    expect(standing(after)).toBe(`${two}* ${three}* ${four} ${five}`);
    expect(after.order.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(after.log).toEqual([{ kind: 'strike', id: one, reason: 'Withdrew', at: at(0) }]);
    expect(verifyDraw(after).outcome).toBe('met');
  });

  it('changes no place when the entrant had none', () => {
    expect(standing(strike(record, four, 'Withdrew', at(0)))).toBe(
      `${one}* ${two}* ${three} ${five}`,
    );
  });

  it('gives a place that was accepted to the first of the reserve list', () => {
    const taken = accept(offer(record, one, at(0)), one, at(0));
    expect(standing(strike(taken, one, 'Not eligible', at(1)))).toBe(
      `${two}* ${three}* ${four} ${five}`,
    );
  });

  it('can empty the list', () => {
    const after = [one, two, three, four, five].reduce(
      (now, id) => strike(now, id, 'Called off', at(0)),
      record,
    );
    expect(after.order).toEqual([]);
    expect(verifyDraw(after).outcome).toBe('met');
    expect(() => strike(after, one, 'Again', at(1))).toThrow(errorWithCode('log.unknown-entrant'));
  });

  it('works by any method', () => {
    for (const method of ['shuffle', 'rfc3797'] as const) {
      const before = drawn(entrants(5), { places: 2, method });
      const [first, ...rest] = before.order.map(({ id }) => id);
      const after = strike(before, first ?? '', 'Withdrew', at(0));
      expect(after.order.map(({ id }) => id)).toEqual(rest);
      expect(verifyDraw(after).outcome).toBe('met');
    }
  });
});

describe('insertEntrant', () => {
  /** An id whose ticket lies between those of two who were drawn. */
  const between = (low: string, high: string) => {
    for (let n = 0; ; n += 1) {
      const ticket = reference.ticket(record.seed ?? '', `late-${n}`);
      const of = (id: string) => reference.ticket(record.seed ?? '', id);
      if (ticket > of(low) && ticket < of(high)) return `late-${n}`;
    }
  };

  it('puts an entrant where its ticket belongs, and the last with a place goes into reserve', () => {
    const late = between(one, two);
    const after = insertEntrant(record, late, 'The letter came in time', at(0));
    expect(standing(after)).toBe(`${one}* ${late}* ${two} ${three} ${four} ${five}`);
    expect(after.order[1]?.ticket).toBe(reference.ticket(record.seed ?? '', late));
    expect(verifyDraw(after).outcome).toBe('met');
  });

  it('does not touch a place that was offered', () => {
    const late = between(one, two);
    const offered = offer(offer(record, one, at(0)), two, at(0));
    expect(standing(insertEntrant(offered, late, 'In time', at(1)))).toBe(
      `${one}* ${late} ${two}* ${three} ${four} ${five}`,
    );
  });

  it('goes to the reserve list when the ticket says so', () => {
    const late = between(three, four);
    expect(standing(insertEntrant(record, late, 'In time', at(0)))).toBe(
      `${one}* ${two}* ${three} ${late} ${four} ${five}`,
    );
  });

  it('lets someone back in who was struck, by any method', () => {
    for (const method of ['ticket', 'shuffle', 'rfc3797'] as const) {
      const before = drawn(entrants(5), { places: 2, method });
      const id = before.order[1]?.id ?? '';
      const after = insertEntrant(strike(before, id, 'Error', at(0)), id, 'Mended', at(0));
      expect(after.order).toEqual(before.order);
      expect(after.log.map(({ kind }) => kind)).toEqual(['strike', 'insert']);
    }
  });

  it('finds room as long as there is a place for everyone, though nothing was drawn', () => {
    const few = drawn(['a', 'c'], { places: 3 });
    const after = insertEntrant(few, 'b', 'In time', at(0));
    expect(standing(after)).toBe('a* b* c*');
    expect(after.seed).toBeNull();
    expect(verifyDraw(after).outcome).toBe('met');
    expect(() => insertEntrant(after, 'd', 'In time', at(0))).toThrow(
      errorWithCode('log.not-drawn'),
    );
    const gone = strike(after, 'a', 'Withdrew', at(0));
    expect(standing(insertEntrant(gone, 'd', 'In time', at(0)))).toBe('b* c* d*');
  });

  it('finds room where someone declined, though nothing was drawn', () => {
    const few = decline(offer(drawn(['a', 'b'], { places: 2 }), 'a', at(0)), 'a', at(0));
    expect(standing(few)).toBe('a b*');
    const after = insertEntrant(few, 'c', 'In time', at(1));
    expect(standing(after)).toBe('a b* c*');
    expect(verifyDraw(after).outcome).toBe('met');
  });

  it('cannot give a rank where the whole order hangs on the list', () => {
    for (const method of ['shuffle', 'rfc3797'] as const) {
      const before = drawn(entrants(5), { method });
      expect(() => insertEntrant(before, 'late', 'In time', at(0))).toThrow(
        errorWithCode('log.no-ticket'),
      );
    }
  });

  it('lets nobody in twice', () => {
    expect(() => insertEntrant(record, one, 'In time', at(0))).toThrow(
      errorWithCode('log.already-entered'),
    );
  });
});

describe('offer, accept and decline', () => {
  it('move down the reserve list', () => {
    let now = offer(record, one, at(0));
    now = offer(now, two, at(0));
    expect(standing(now)).toBe(standing(record));
    now = decline(now, one, at(1));
    expect(standing(now)).toBe(`${one} ${two}* ${three}* ${four} ${five}`);
    now = accept(now, two, at(1));
    now = offer(now, three, at(1));
    now = decline(now, three, at(2));
    expect(standing(now)).toBe(`${one} ${two}* ${three} ${four}* ${five}`);
    expect(verifyDraw(now).outcome).toBe('met');
  });

  it('leave a place empty when the list is at its end', () => {
    const few = drawn(['a', 'b'], { places: 1 });
    const ids = few.order.map(({ id }) => id);
    const after = ids.reduce((now, id) => decline(offer(now, id, at(0)), id, at(0)), few);
    expect(after.order.some(({ place }) => place)).toBe(false);
    expect(verifyDraw(after).outcome).toBe('met');
  });

  it('offers a place only to who has one, and once', () => {
    expect(() => offer(record, three, at(0))).toThrow(errorWithCode('log.no-place'));
    const offered = offer(record, one, at(0));
    expect(() => offer(offered, one, at(0))).toThrow(errorWithCode('log.already-offered'));
    const declined = decline(offered, one, at(0));
    expect(() => offer(declined, one, at(0))).toThrow(errorWithCode('log.already-offered'));
    expect(() => offer(accept(offered, one, at(0)), one, at(0))).toThrow(
      errorWithCode('log.already-offered'),
    );
  });

  it('answers only what was asked, and once', () => {
    const offered = offer(record, one, at(0));
    for (const answer of [accept, decline]) {
      expect(() => answer(record, one, at(0))).toThrow(errorWithCode('log.not-offered'));
      const answered = answer(offered, one, at(0));
      expect(() => accept(answered, one, at(0))).toThrow(errorWithCode('log.not-offered'));
      expect(() => decline(answered, one, at(0))).toThrow(errorWithCode('log.not-offered'));
    }
  });
});

describe('all of them', () => {
  const acts: Record<string, (record: DrawRecord, id: string, time?: string) => DrawRecord> = {
    strike: (record, id, time = at(0)) => strike(record, id, 'Reason', time),
    insertEntrant: (record, id, time = at(0)) => insertEntrant(record, id, 'Reason', time),
    offer: (record, id, time = at(0)) => offer(record, id, time),
    accept: (record, id, time = at(0)) => accept(record, id, time),
    decline: (record, id, time = at(0)) => decline(record, id, time),
  };

  describe.each(Object.entries(acts))('%s', (name, act) => {
    const id = name === 'insertEntrant' ? 'late' : one;
    const ready = name === 'accept' || name === 'decline' ? offer(record, one, at(0)) : record;

    it('leaves the record that it is given as it was', () => {
      const before = structuredClone(ready);
      expect(act(ready, id).log).toHaveLength(ready.log.length + 1);
      expect(ready).toStrictEqual(before);
    });

    it('writes a record of the same form, with its keys in the same order', () => {
      expect(Object.keys(act(ready, id))).toEqual(Object.keys(record));
      const again = JSON.parse(JSON.stringify(ready));
      expect(JSON.stringify(act(again, id))).toBe(JSON.stringify(act(ready, id)));
    });

    it('refuses a record that is none', () => {
      for (const wrong of [null, {}, { ...ready, more: 1 }, { ...ready, log: [{}] }]) {
        expect(() => act(wrong as unknown as DrawRecord, id)).toThrow(
          errorWithCode('record.invalid'),
        );
      }
    });

    it('refuses an id that cannot be', () => {
      for (const wrong of ['', 'a b', 'é', 301 as unknown as string]) {
        expect(() => act(ready, wrong)).toThrow(errorWithCode('log.invalid'));
      }
    });

    it('refuses who is not there, or who is when nobody should be', () => {
      const [other, code] =
        name === 'insertEntrant' ? [two, 'already-entered'] : ['nobody', 'unknown-entrant'];
      expect(() => act(ready, other)).toThrow(errorWithCode(`log.${code}`));
    });

    it('refuses a time before that of the event before it, whatever its offset', () => {
      const later = strike(ready, five, 'Withdrew', at(1));
      expect(() => act(later, id, at(0))).toThrow(errorWithCode('log.order'));
      expect(() => act(later, id, '2024-06-28T09:30:00+03:00')).toThrow(errorWithCode('log.order'));
      expect(act(later, id, '2024-06-28T06:30:00-00:30').log).toHaveLength(later.log.length + 1);
    });

    it('refuses a time without an offset', () => {
      expect(() => act(ready, id, '2024-06-27T09:00:00')).toThrow(errorWithCode('instant.naive'));
      expect(() => act(ready, id, 'today')).toThrow(errorWithCode('instant.invalid'));
    });
  });

  it('refuse more than 100 000 events', () => {
    const event = { kind: 'offer', id: one, at: at(0) } as const;
    const full = { ...record, log: new Array<typeof event>(100_000).fill(event) };
    expect(() => decline(full, one, at(0))).toThrow(errorWithCode('log.invalid'));
  });

  it('take a Date or what Temporal has', () => {
    const instant = Temporal.Instant.from('2024-06-27T09:00:00+02:00');
    for (const time of [new Date(instant.epochMilliseconds), instant]) {
      expect(strike(record, one, 'Withdrew', time).log[0]?.at).toBe('2024-06-27T07:00:00.000Z');
    }
  });

  it('want a reason, of at most 2000 characters', () => {
    for (const act of [strike, insertEntrant]) {
      const id = act === strike ? one : 'late';
      expect(() => act(record, id, '', at(0))).toThrow(errorWithCode('log.invalid'));
      expect(() => act(record, id, 'x'.repeat(2001), at(0))).toThrow(errorWithCode('log.invalid'));
      expect(act(record, id, '<b>Trakk seg</b> – 宝'.padEnd(2000, '.'), at(0)).log).toHaveLength(1);
    }
  });
});

it('nothing can have happened before the draw', () => {
  expect(() => strike(record, one, 'Withdrew', '2024-06-26T11:59:59+02:00')).toThrow(
    errorWithCode('log.order'),
  );
  const backdated = strike(record, one, 'Withdrew', at(0));
  const log = backdated.log.map((event) => ({ ...event, at: '1999-07-01T00:00:00Z' }));
  expect(verifyDraw({ ...backdated, log }).outcome).toBe('not-met');
});
