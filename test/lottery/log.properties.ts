import fc from 'fast-check';
import { expect } from 'vitest';
import { type LogEvent, replay } from '../../src/lottery/log.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { UtlysningError } from '../../src/parse/error.js';
import { codesByCheck } from './checks.js';
import { drawn, entrants } from './draws.js';
import { aDraw, aDrawWithItsLog, aLog, amended, possible } from './logs.js';
import { naiveReplay, startOf } from './naive-replay.js';

/** What the library’s replay leads to, or the code that it throws. */
function replayed(record: DrawRecord, log: readonly LogEvent[]) {
  const { seed, announcement } = record;
  try {
    return replay(announcement, startOf(record).drawn, seed, log);
  } catch (error) {
    if (error instanceof UtlysningError) return error.code;
    throw error;
  }
}

/** A record as it stands after a log, by the functions that append to it one at a time. */
const follow = (record: DrawRecord, log: readonly LogEvent[]) => log.reduce(amended, record);

const withLog = (record: DrawRecord, log: readonly LogEvent[], order = record.order) => ({
  ...record,
  log,
  order,
});

const ids = (order: readonly { id: string }[]) => order.map(({ id }) => id);

const holders = (order: DrawRecord['order']) => ids(order.filter(({ place }) => place)).sort();

/** Any log leads to the order of a naive replay, or is refused by the same code. */
export function leadsWhereANaiveReplayLeads(numRuns: number): void {
  const codes = new Set<unknown>();
  fc.assert(
    fc.property(aDraw, aLog, (record, any) => {
      const half = any.length >> 1;
      const log = [...possible(record, any.slice(0, half)), ...any.slice(half)];
      const expected = naiveReplay(startOf(record), log);
      codes.add(typeof expected === 'string' ? expected : 'fine');
      expect(replayed(record, log)).toEqual(expected);
    }),
    { numRuns, seed: 3797 },
  );
  // A hundred logs do not reach every code.
  if (numRuns < 1000) return;
  expect([...codes].sort()).toEqual([
    'fine',
    'log.already-entered',
    'log.already-offered',
    'log.no-place',
    'log.no-ticket',
    'log.not-drawn',
    'log.not-offered',
    'log.order',
    'log.unknown-entrant',
  ]);
}

/** A log is verified if and only if it can have happened and leads to the order. */
export function isVerifiedIfAndOnlyIfItCanHaveHappened(numRuns: number): void {
  fc.assert(
    fc.property(aDraw, aLog, (record, log) => {
      const order = naiveReplay(startOf(record), log);
      if (typeof order === 'string') {
        const finding = verifyDraw(withLog(record, log));
        expect(finding.outcome).toBe('not-met');
        expect(finding.findings?.[8]?.reason).toEqual({
          code: 'log.impossible',
          params: { why: order },
        });
      } else {
        expect(verifyDraw(withLog(record, log, order)).outcome).toBe('met');
      }
    }),
    { numRuns },
  );
}

/** A possible log leads to the same record one event at a time and all at once. */
export function isTheSameOneEventAtATime(numRuns: number): void {
  fc.assert(
    fc.property(aDrawWithItsLog, ({ record, log }) => {
      const amended = follow(record, log);
      expect(amended.log).toEqual(log);
      expect(amended.order).toEqual(naiveReplay(startOf(record), log));
      expect(verifyDraw(amended).outcome).toBe('met');
      expect(codesByCheck(verifyDraw(amended))['log']).toBe(
        log.length === 0 ? 'log.empty' : 'log.replayed',
      );
    }),
    { numRuns },
  );
}

/** A possible log keeps those who stay in the same order. */
export function keepsTheOrderOfThoseWhoStay(numRuns: number): void {
  fc.assert(
    fc.property(aDrawWithItsLog, ({ record, log }) => {
      const before = ids(record.order);
      const now = ids(follow(record, log).order);
      expect(now.filter((id) => before.includes(id))).toEqual(
        before.filter((id) => now.includes(id)),
      );
    }),
    { numRuns },
  );
}

/** A possible log gives at most the announced places, and leaves none free while someone waits. */
export function fillsEveryPlaceWhileSomeoneWaits(numRuns: number): void {
  fc.assert(
    fc.property(aDrawWithItsLog, ({ record, log }) => {
      const { order, announcement } = follow(record, log);
      const declined = new Set<string>();
      for (const { kind, id } of log) {
        if (kind === 'decline') declined.add(id);
        if (kind === 'insert') declined.delete(id);
      }
      const willing = order.filter(({ id }) => !declined.has(id)).length;
      expect(holders(order)).toHaveLength(Math.min(announcement.places, willing));
    }),
    { numRuns },
  );
}

/** A possible log never takes back a place that was offered or accepted. */
export function takesNoOfferedPlaceBack(numRuns: number): void {
  fc.assert(
    fc.property(aDrawWithItsLog, ({ record, log }) => {
      const promised = new Set<string>();
      let now = record;
      for (const event of log) {
        now = amended(now, event);
        if (event.kind === 'offer') promised.add(event.id);
        if (event.kind === 'strike' || event.kind === 'decline') promised.delete(event.id);
        expect(holders(now.order)).toEqual(expect.arrayContaining([...promised]));
      }
    }),
    { numRuns },
  );
}

/** An inserted entrant gets the ticket and the rank of one who was entered from the start. */
export function ranksALateEntrantAsIfThereAllAlong(numRuns: number): void {
  const someLate = fc.subarray(['late-1', 'late-2', 'late-3', 'x', '0301'], { minLength: 1 });
  const someGone = fc.subarray(entrants(8));
  const places = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(someLate, someGone, places, (late, gone, places) => {
      const at = '2024-06-27T09:00:00+02:00';
      const log = [
        ...late.map((id): LogEvent => ({ kind: 'insert', id, at, reason: 'Left out' })),
        ...gone.map((id): LogEvent => ({ kind: 'strike', id, at, reason: 'Withdrew' })),
      ];
      const amended = follow(drawn(entrants(8), { places }), log);
      const allAlong = drawn([...entrants(8), ...late], { places });
      expect(amended.order.map(({ id, ticket }) => [id, ticket])).toEqual(
        allAlong.order.filter(({ id }) => !gone.includes(id)).map(({ id, ticket }) => [id, ticket]),
      );
      if (gone.length === 0) expect(amended.order).toEqual(allAlong.order);
    }),
    { numRuns },
  );
}

/** Striking an entrant and inserting it again changes nothing, where no place was promised. */
export function isUndoneByInsertingWhoWasStruck(numRuns: number): void {
  fc.assert(
    fc.property(aDraw, fc.constantFrom(...entrants(8)), (record, id) => {
      const at = '2024-06-27T09:00:00+02:00';
      const restored = follow(record, [
        { kind: 'strike', id, at, reason: 'By mistake' },
        { kind: 'insert', id, at, reason: 'It was a mistake' },
      ]);
      expect(JSON.stringify({ ...restored, log: [] })).toBe(JSON.stringify(record));
    }),
    { numRuns },
  );
}

/** A changed log is refused exactly when it could not have happened or leads to another order. */
export function isRefusedWhenTamperedWith(numRuns: number): void {
  const tampered = fc
    .tuple(
      aDrawWithItsLog,
      fc.nat(),
      fc.constantFrom('remove', 'swap', 'rename', 'turn', 'double'),
      aLog,
    )
    .filter(([{ log }]) => log.length > 1)
    .map(([{ record, log }, where, how, others]) => {
      const at = where % log.length;
      const other = others[where % (others.length || 1)];
      const event = log[at] as LogEvent;
      const changed = [...log];
      if (how === 'remove') changed.splice(at, 1);
      if (how === 'double') changed.splice(at, 0, event);
      if (how === 'rename' && other !== undefined) changed[at] = { ...event, id: other.id };
      if (how === 'turn' && other !== undefined)
        changed[at] = { ...other, id: event.id, at: event.at };
      if (how === 'swap') {
        const next = (at + 1) % log.length;
        [changed[at], changed[next]] = [changed[next] as LogEvent, event];
      }
      return { record, log, changed };
    });

  const seen = { met: 0, 'not-met': 0, undetermined: 0 };
  fc.assert(
    fc.property(tampered, ({ record, log, changed }) => {
      const honest = follow(record, log);
      const leads = naiveReplay(startOf(record), changed);
      const { outcome, findings } = verifyDraw({ ...honest, log: changed });
      seen[outcome] += 1;
      const same = JSON.stringify(leads) === JSON.stringify(honest.order);
      expect(outcome).toBe(same ? 'met' : 'not-met');
      const codes = findings?.filter((part) => part.outcome === 'not-met');
      if (typeof leads === 'string') expect(codes?.[0]?.reason.code).toBe('log.impossible');
    }),
    { numRuns, seed: 1 },
  );
  expect(seen['not-met']).toBeGreaterThan(numRuns / 5);
  if (numRuns >= 500) expect(seen.met).toBeGreaterThan(numRuns / 100);
}

/** A log that changes the order is refused with the order that stood before it. */
export function isRefusedWithAnUnchangedOrder(numRuns: number): void {
  fc.assert(
    fc.property(aDrawWithItsLog, ({ record, log }) => {
      const now = naiveReplay(startOf(record), log);
      fc.pre(JSON.stringify(now) !== JSON.stringify(record.order));
      expect(verifyDraw(withLog(record, log)).outcome).toBe('not-met');
      expect(verifyDraw(withLog({ ...record, order: follow(record, log).order }, [])).outcome).toBe(
        'not-met',
      );
    }),
    { numRuns },
  );
}
