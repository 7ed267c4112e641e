import { describe, expect, it } from 'vitest';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';
import type { CallDefinition } from '../../src/call/call.js';
import { referenceTo } from '../../src/call/reference.js';
import { announceDraw } from '../../src/lottery/announce.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callWith } from '../selection/a-call.js';
import { drawn, input } from './draws.js';

type Rules = NonNullable<CallDefinition['selection']>;

const LOT = { by: 'lot' } as const;
const NORTH = { fact: 'north', is: true } as const;
const GRANTS = { about: 'call', kind: 'number', statedBy: 'host' } as const;

/** A call with a selection, and a fact of the host's with the number of places. */
const called = (rules: Partial<Rules>) =>
  callWith(
    { capacity: { places: 4, clauses: [] }, order: [LOT], clauses: [], ...rules },
    { grants: GRANTS },
  );

/** What the check of the call finds of a draw that is announced with a selection. */
function found(rules: Partial<Rules>, selection: AnnouncedSelection, drawId = 'grant') {
  const call = called(rules);
  const names = Object.fromEntries(
    [...selection.order.map(({ by }) => by), ...(selection.caps ?? []).map(({ by }) => by)]
      .concat(
        (selection.quotas ?? []).map(({ when }) => when.fact),
        selection.ask ?? [],
      )
      .map((name) => [name, '1']),
  );
  const entries = ['a', 'b'].map((id) => ({ id, attributes: names }));
  const record = drawn(entries, { call: referenceTo(call), drawId, selection });
  const check = verifyDraw(record, { call }).findings?.find(
    ({ criterion }) => criterion === 'call',
  );
  const { code, params } = check?.reason ?? {};
  return [check?.outcome, code, params?.['differ'] ?? params?.['open']];
}

const open = (more: Partial<AnnouncedSelection> = {}): AnnouncedSelection => ({
  order: [],
  places: 4,
  ...more,
});

describe('the check of the call compares the whole selection', () => {
  const quota = { id: 'of-north', when: NORTH, unfilled: 'to-all' } as const;
  const announced = {
    id: 'of-north',
    when: { fact: 'of-north', is: 'yes' },
    unfilled: 'to-all',
  } as const;

  it.each<[string, Partial<Rules>, AnnouncedSelection]>([
    ['places alone', {}, open()],
    ['a waiting list that is written out', { waitingList: 'in-order' }, open()],
    ['a list that is empty', {}, open({ quotas: [], caps: [] })],
    [
      'groups and ranks',
      {
        order: [
          { by: 'priority', groups: [{ id: 'g', when: NORTH }] },
          { by: 'score', direction: 'descending' },
          LOT,
        ],
      },
      open({
        order: [
          { by: 'group', direction: 'ascending' },
          { by: 'score', direction: 'ascending' },
        ],
      }),
    ],
    [
      'a quota in percent, rounded down: 30 % of 4 is 1',
      { quotas: [{ ...quota, percent: 30 }] },
      open({ quotas: [{ ...announced, places: 1 }] }),
    ],
    [
      'a cap in percent: 50 % of 4 is 2',
      { caps: [{ by: 'region', percent: 50 }] },
      open({ caps: [{ by: 'region', maximum: 2 }] }),
    ],
    [
      'money alone, with room for all of the entrants',
      { capacity: { budget: 100, each: { fact: 'asks' }, whenShort: 'skip', clauses: [] } },
      { order: [], places: 2, budget: 100, ask: 'ask', whenShort: 'skip' },
    ],
  ])('and is met by %s', (_, rules, selection) => {
    expect(found(rules, selection)).toEqual(['met', 'call.same', undefined]);
  });

  it.each<[string, Partial<Rules>, AnnouncedSelection, string[]]>([
    ['another number of places', {}, open({ places: 3 }), ['places']],
    [
      'an order that it does not have',
      {},
      open({ order: [{ by: 'x', direction: 'ascending' }] }),
      ['order.0'],
    ],
    [
      'another order',
      { order: [{ by: 'receipt' }, LOT] },
      open({ order: [{ by: 'receipt', direction: 'descending' }] }),
      ['order.0.direction'],
    ],
    ['a quota left out', { quotas: [{ ...quota, places: 1 }] }, open(), ['quotas']],
    [
      'a quota of another size, that goes elsewhere',
      { quotas: [{ ...quota, places: 1 }] },
      open({ quotas: [{ ...announced, places: 2, unfilled: 'unused' }] }),
      ['quotas.0.unfilled', 'quotas.0.places'],
    ],
    ['a cap that it does not have', {}, open({ caps: [{ by: 'x', maximum: 1 }] }), ['caps']],
    ['another waiting list', {}, open({ waitingList: 'none' }), ['waitingList']],
    [
      'too few places for the entrants, of money alone',
      { capacity: { budget: 100, each: { fact: 'asks' }, whenShort: 'skip', clauses: [] } },
      { order: [], places: 1, budget: 100, ask: 'ask', whenShort: 'skip' },
      ['places'],
    ],
  ])('and is not met by %s', (_, rules, selection, differ) => {
    expect(found(rules, selection)).toEqual(['not-met', 'call.selection', differ]);
  });

  it('and is not met where the call draws no lots', () => {
    expect(found({ order: [{ by: 'receipt' }] }, open())).toEqual([
      'not-met',
      'call.no-lot',
      undefined,
    ]);
  });

  it('and names the numbers that the call does not state: they are not compared', () => {
    const capacity = { places: { fact: 'grants' }, clauses: [] };
    const caps = [{ by: 'region', percent: 50 }] as const;

    expect(found({ capacity }, open())).toEqual(['undetermined', 'call.not-compared', ['places']]);
    expect(found({ capacity, caps }, open({ caps: [{ by: 'region', maximum: 3 }] }))).toEqual([
      'undetermined',
      'call.not-compared',
      ['places', 'caps.0.maximum'],
    ]);
    expect(found({ capacity }, open({ waitingList: 'none' }))[0]).toBe('not-met');
  });

  it('and does not compare the numbers of a draw of a part of it, such as one that is drawn anew', () => {
    const rules = { waitingList: 'drawn-anew' } as const;
    const one = open({ places: 1, ...rules });

    expect(found(rules, one, 'grant/2')).toEqual(['undetermined', 'call.not-compared', ['places']]);
    expect(found(rules, one)).toEqual(['not-met', 'call.selection', ['places']]);
    const quotas = [{ ...quota, places: 1 }] as const;
    const none = open({ quotas: [{ ...announced, places: 0 }] });
    expect(found({ quotas }, none, 'grant/2')).toEqual([
      'undetermined',
      'call.not-compared',
      ['places', 'quotas.0.places'],
    ]);
  });

  it('and is undetermined where the call does not state how places are given', () => {
    const { selection: _, ...call } = called({});
    const record = drawn(['a'], { call: referenceTo(call), drawId: 'grant' });

    const check = verifyDraw(record, { call }).findings?.find(
      ({ criterion }) => criterion === 'call',
    );

    expect(check).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'call.no-selection', params: { id: 'grant' } },
    });
  });
});

describe('an announcement of a call', () => {
  const { selection: _, ...given } = input;

  it('has the selection of the call', () => {
    const call = called({ order: [{ by: 'receipt' }, LOT] });
    const { announcement } = announceDraw({ ...given, call, drawId: 'grant' });

    expect(announcement.selection).toEqual({
      order: [{ by: 'receipt', direction: 'ascending' }],
      places: 4,
    });
    expect(announcement.attributes).toEqual(['receipt']);
  });

  it('works out what depends on a fact of the host, and is refused without it', () => {
    const call = called({ capacity: { places: { fact: 'grants' }, clauses: [] } });
    const announce = (facts?: object) =>
      announceDraw({ ...given, call, drawId: 'grant', ...(facts && { facts }) }).announcement;

    expect(announce({ call: { grants: 7 } }).selection.places).toBe(7);
    expect(() => announce()).toThrow(errorWithCode('selection.unknown'));
    expect(() => announce({ call: { boats: 7 } })).toThrow(errorWithCode('facts.invalid'));
  });

  it('of money alone lacks no places', () => {
    const capacity = {
      budget: 100,
      each: { fact: 'asks' },
      whenShort: 'skip',
      clauses: [],
    } as const;
    const { announcement } = announceDraw({
      ...given,
      call: called({ capacity }),
      drawId: 'grant',
    });

    expect(announcement.selection).toMatchObject({ places: 10_000_000, budget: 100 });
  });

  it.each<[string, object, string]>([
    [
      'another selection than that of the call',
      { call: called({}), selection: open({ places: 5 }) },
      'call.selection',
    ],
    ['a call that draws no lots', { call: called({ order: [] }) }, 'call.no-lot'],
    ['no selection at all', {}, 'selection.missing'],
    ['no selection but a reference', { call: referenceTo(called({})) }, 'selection.missing'],
  ])('is refused with %s', (_, more, code) => {
    expect(() => announceDraw({ ...given, drawId: 'grant', ...more })).toThrow(errorWithCode(code));
  });
});
