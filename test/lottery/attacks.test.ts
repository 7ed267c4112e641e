import { describe, expect, it } from 'vitest';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { commitOthers } from '../../src/lottery/others.js';
import { outcomeOf } from '../../src/lottery/outcome.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import {
  announced,
  drawn,
  entrants,
  lotto,
  lottoNumbers,
  placesOf,
  SECRET,
  saltOf,
  withoutAttributes,
  witnessed,
} from './draws.js';
import { copiesOf, judged, madeToAgree } from './forged.js';
import { memoizedVerifier } from './memoized-verifier.js';

// The organiser of these tests knows the library and wants `friend` to win.
const beacon = memoizedVerifier();

describe('a record that was changed', () => {
  const record = drawn(entrants(6), placesOf(2));
  const changed = (change: Partial<DrawRecord>) =>
    judged({ ...record, ...change }, copiesOf(record));
  const [first, second, third, ...rest] = record.order;

  it('is wrong with two entrants exchanged', () => {
    const order = [second, first, third, ...rest].map((one, at) => ({ ...one, rank: at + 1 }));
    expect(changed({ order: order as never }).failed).toEqual(['order']);
  });

  it('is wrong with the place of another', () => {
    const order = [first, { ...second, place: undefined }, { ...third, place: 'open' }, ...rest];
    expect(changed({ order: order as never }).failed).toEqual(['selection']);
  });

  it('is wrong with an entrant left out of the order', () => {
    expect(changed({ order: [first, second, ...rest] as never }).failed).toContain('order');
  });

  it('is wrong with an entrant left out everywhere', () => {
    const lines = record.entries.lines.slice(1);
    const forged = madeToAgree({ ...record, entries: { ...record.entries, lines } });
    expect(judged(forged, copiesOf(record)).failed).toEqual(['published-entries']);
  });

  it('is wrong with another seed, also where the order follows from it', () => {
    const forged = { ...record, seed: saltOf(1) };
    const outcome = outcomeOf(forged);
    const order = outcome?.ok ? outcome.order : [];
    expect(judged({ ...forged, order }, copiesOf(record)).failed).toEqual(['seed']);
  });

  it('is wrong with another secret, a beacon of another round, or one that was made up', () => {
    const { record: real } = witnessed();
    const [drand, secret] = real.revealed;
    const by = (revealed: unknown[]) =>
      judged(madeToAgree({ ...real, revealed: revealed as never }), { ...copiesOf(real), beacon })
        .failed;

    expect(by([drand, { ...secret, secret: saltOf(3) }])).toEqual(['commitment']);
    expect(by([{ ...drand, round: 999 }, secret])).toEqual(['beacon-round', 'beacon-signature']);
    expect(by([{ ...drand, signature: 'ab'.repeat(48) }, secret])).toEqual(['beacon-signature']);
    const swapped = { ...real, revealed: [secret, drand] };
    expect(judged(swapped, copiesOf(real)).failed).toEqual(['sources', 'seed']);
  });
});

describe('choosing between results', () => {
  const { record } = witnessed();
  const handedIn = { ...copiesOf(record), beacon };

  it('by withholding the secret leaves the draw undetermined, and says so', () => {
    const [drand] = record.revealed;
    const withheld = { kind: 'secret' as const, secret: 'withheld' };
    const forged = madeToAgree({ ...record, revealed: [drand as never, withheld] });

    expect(judged(forged, handedIn)).toEqual({ exit: 3, failed: [], left: ['commitment'] });
    const finding = verifyDraw(forged, handedIn);
    const part = finding.findings?.find(({ criterion }) => criterion === 'commitment');
    expect(part?.reason.code).toBe('commitment.withheld');
  });

  it('by revealing the secret late leaves the draw undetermined until somebody saw it in time', () => {
    expect(judged(record, handedIn)).toEqual({ exit: 3, failed: [], left: ['secret-before'] });
    expect(judged(record, { ...handedIn, lookedUp: { secrets: [SECRET] } }).exit).toBe(0);
  });

  it('by waiting for a successor is never right, and wrong where the source came', () => {
    const successor = { from: '2024-07-10T10:00:00Z', source: { ...lotto, name: 'Joker' } };
    const announcement = announced({ sources: [{ ...lotto, successor }] });
    const others = commitOthers({ announcement, others: [] });
    const entries = closeEntries({ announcement, entries: withoutAttributes(['a', 'b']), others });
    const revealed = [{ ...lottoNumbers, successor: true }] as never;
    const used = draw({ announcement, entries, others, revealed });
    const numbers = { Joker: [4, 8, 15, 16, 23, 30, 34] };

    const copies = copiesOf(used);
    expect(judged(used, { ...copies, lookedUp: { numbers } })).toMatchObject({
      exit: 3,
      left: ['successor'],
    });
    const came = { ...numbers, Lotto: [1, 2, 3, 4, 5, 6, 7] };
    expect(judged(used, { ...copies, lookedUp: { numbers: came } }).failed).toEqual(['successor']);
  });

  it('by a successor soon after the draw is refused', () => {
    const successor = { from: '2024-07-03T09:59:59Z', source: { ...lotto, name: 'Joker' } };

    expect(() => announced({ sources: [{ ...lotto, successor }] })).toThrow(
      errorWithCode('times.successor-too-early'),
    );
  });
});
