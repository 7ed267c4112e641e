import { describe, it } from 'vitest';
import * as properties from './any-record.properties.js';

describe('any record', () => {
  it('C06, C11, C12, C13, C14, C20: is judged like an independent evaluation, day by day and seat by seat', () => {
    properties.isJudgedLikeDayByDay(100);
  });

  it('C11, C13, C20: is met exactly when all that is required is met', () => {
    properties.isMetWhenAllThatIsRequiredIs(100);
  });

  it('C12, C14: has an outcome that does not depend on what the call recommends', () => {
    properties.ignoresWhatIsRecommended(100);
  });

  it('C11, C13, C14: is judged the same in any order of its entries, and of changes on different days', () => {
    properties.isTheSameInAnyOrderOfEntries(100);
  });

  it('C11, C13, C20: keeps what is decided about attendance, work and report at a later date', () => {
    properties.keepsWhatIsKnownAsTimeGoesBy(100);
  });

  it('C11, C12: has its attendance judged only by the changes up to the last day of each gathering', () => {
    properties.judgesAttendanceByEarlierChanges(100);
  });
});

describe('an entry that does not fit', () => {
  it('C06, C11, C13, C14: is reported, and nothing else is judged differently', () => {
    properties.namesAnEntryThatDoesNotFit(100);
  });
});

describe('anything at all', () => {
  it('C11, C13, C14, C20: is parsed or refused with issues, and judging it refuses with the same', () => {
    properties.readsOrRefusesAnything(100);
  });
});
