import { describe, it } from 'vitest';
import * as properties from './any-record.properties.js';

describe('any record', () => {
  it('C11, C13, C14: is judged the same in any order of its entries, and of changes on different days', () => {
    properties.isTheSameInAnyOrderOfEntries(100);
  });

  it('C11, C12: has its attendance judged only by the changes up to the last day of each gathering', () => {
    properties.judgesAttendanceByEarlierChanges(100);
  });
});
