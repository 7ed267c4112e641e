import { describe, it } from 'vitest';
import * as properties from './log.properties.js';

describe('any log', () => {
  it('leads to the order of a naive replay, or is refused by the same code', () => {
    properties.leadsWhereANaiveReplayLeads(100);
  });

  it('is verified if and only if it can have happened and leads to the order', () => {
    properties.isVerifiedIfAndOnlyIfItCanHaveHappened(100);
  });
});

describe('a log that can have happened', () => {
  it('leads to the same record one event at a time and all at once', () => {
    properties.isTheSameOneEventAtATime(100);
  });

  it('keeps those who stay in the same order', () => {
    properties.keepsTheOrderOfThoseWhoStay(100);
  });

  it('gives at most the announced places, and leaves none free while someone waits', () => {
    properties.fillsEveryPlaceWhileSomeoneWaits(100);
  });

  it('never takes back a place that was offered or accepted', () => {
    properties.takesNoOfferedPlaceBack(100);
  });

  it('gives an inserted entrant the ticket and the rank of one who was entered from the start', () => {
    properties.ranksALateEntrantAsIfThereAllAlong(100);
  });

  it('is undone by inserting again who was struck, if no place had been promised', () => {
    properties.isUndoneByInsertingWhoWasStruck(100);
  });
});

describe('a log that was tampered with', () => {
  it('is refused exactly when it could not have happened, or leads to another order', () => {
    properties.isRefusedWhenTamperedWith(100);
  });

  it('is refused with the order that stood before it', () => {
    properties.isRefusedWithAnUnchangedOrder(100);
  });
});
