import { describe, it } from 'vitest';
import * as properties from './any-record.properties.js';

describe('any record', () => {
  it('C06, C11, C12, C13, C14, C20: is judged like an independent evaluation, day by day and seat by seat', () => {
    properties.isJudgedLikeDayByDay(100);
  });

  it('of any call is judged so too', () => {
    properties.ofAnyCallIsJudgedLikeDayByDay(100);
  });
});
