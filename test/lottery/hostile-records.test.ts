import { describe, it } from 'vitest';
import * as properties from './hostile-records.properties.js';

describe('verifyDraw', () => {
  it('takes no value at all for a record, and never throws', () => {
    properties.takesAnythingForNoRecord(100);
  });

  it('never throws on a record in which one value is replaced by any other', () => {
    properties.throwsOnNoRecordWithAnyValueAnywhere(100);
  });

  it('never throws on a record with a key added and one left out, or an item repeated', () => {
    properties.throwsOnNoRecordWithAKeyMoreOrLess(100);
  });

  it('passes no record whose result differs from that of the draw that was published', () => {
    properties.passesNoRecordWithAnotherResult(100);
  });
});
