import { describe, expect, it } from 'vitest';
import {
  type ChainClock,
  mainnetDefault,
  quicknet,
  roundAt,
  roundTime,
} from '../../src/drand/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './round.properties.js';
import { chainNamed, vectors } from './vectors.js';

describe('rounds and times', () => {
  it.each(vectors.roundTimes)(
    '$chain: round $round comes at $utc',
    ({ chain, round, unix, utc }) => {
      const network = chainNamed(chain);
      expect(roundTime(network, round)).toBe(unix * 1000);
      expect(roundAt(network, utc)).toBe(round);
    },
  );

  it.each(vectors.beacons)('$chain: round $beacon.round comes at $unix', (vector) => {
    const network = chainNamed(vector.chain);
    expect(roundTime(network, vector.beacon.round)).toBe(vector.unix * 1000);
    expect(roundAt(network, new Date(vector.unix * 1000))).toBe(vector.beacon.round);
  });

  it('give the first round at or after a moment, never one that has been', () => {
    expect(roundAt(quicknet, '2023-08-23T15:15:33Z')).toBe(123);
    expect(roundAt(quicknet, '2023-08-23T15:15:33.000001Z')).toBe(124);
    expect(roundAt(quicknet, '2023-08-23T15:15:35.999999Z')).toBe(124);
    expect(roundAt(quicknet, '2023-08-23T17:15:36+02:00')).toBe(124);
    expect(roundAt(mainnetDefault, '2020-07-22T15:17:30.001Z')).toBe(2);
  });

  it('do not lose a microsecond', () => {
    const clock: ChainClock = { period: 1, genesisTime: 0 };
    expect(roundAt(clock, '2003-12-09T22:33:20Z')).toBe(1_071_009_201);
    expect(roundAt(clock, '2003-12-09T22:33:20.000001Z')).toBe(1_071_009_202);
    expect(roundAt({ period: 7, genesisTime: 0 }, '2100-01-01T00:00:00.000001Z')).toBe(
      Math.ceil(4_102_444_800 / 7) + 1,
    );
  });

  it('meet: the round at a moment comes then or after it, the round before came before it', () => {
    properties.hasTheRoundAtOrAfterAMoment(100);
  });

  it('agree with exact arithmetic for any clock', () => {
    properties.agreesWithExactArithmetic(100);
  });

  it('have no round before the first', () => {
    expect(() => roundAt(quicknet, '2023-08-23T15:09:26.999999Z')).toThrow(
      errorWithCode('drand.before-genesis'),
    );
    expect(() => roundAt(quicknet, new Date(0))).toThrow(errorWithCode('drand.before-genesis'));
  });

  it('refuse a moment as epochMs does', () => {
    expect(() => roundAt(quicknet, '2024-06-26T12:00:00')).toThrow(errorWithCode('instant.naive'));
    expect(() => roundAt(quicknet, new Date(Number.NaN))).toThrow(errorWithCode('instant.invalid'));
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', 1n, null, undefined])(
    'refuse the round %s',
    (round) => {
      expect(() => roundTime(quicknet, round as number)).toThrow(errorWithCode('drand.round'));
    },
  );

  it('end with the year 9999', () => {
    const last = (Date.UTC(9999, 11, 31, 23, 59, 57) / 1000 - quicknet.genesisTime) / 3 + 1;
    expect(new Date(roundTime(quicknet, last)).toISOString()).toBe('9999-12-31T23:59:57.000Z');
    expect(() => roundTime(quicknet, last + 1)).toThrow(errorWithCode('drand.round'));
    expect(() => roundTime(quicknet, Number.MAX_SAFE_INTEGER)).toThrow(
      errorWithCode('drand.round'),
    );
  });

  it('refuse a clock that does not run', () => {
    for (const period of [0, -3, Number.NaN, undefined] as number[]) {
      expect(() => roundAt({ ...quicknet, period }, '2024-01-01T00:00:00Z')).toThrow(
        errorWithCode('drand.round'),
      );
    }
  });
});
