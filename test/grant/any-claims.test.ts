import { describe, it } from 'vitest';
import * as properties from './any-claims.properties.js';

describe('the statement of any claims', () => {
  it('C07–C10: is the same in any order of the claims, and however stays are grouped', () => {
    properties.isTheSameInAnyOrder(100);
  });

  it('C09, C10: never exceeds a sum or a cap, and what is left is the rest of it', () => {
    properties.neverExceedsASumOrACap(100);
  });

  it('C08–C10: adds up to the øre: what is accepted, cut and refused is what was claimed', () => {
    properties.addsUpToTheOre(100);
  });

  it('has every line once, as it was claimed, by date and then by id', () => {
    properties.hasEveryLineOnce(100);
  });

  it('C05–C10: agrees for each line in its outcome, its sums and its finding', () => {
    properties.agreesInOutcomeSumsAndFinding(100);
  });

  it('C07: counts everyone who stayed once, and covers at most the persons of the call', () => {
    properties.coversEachPersonOnce(100);
  });

  it('C05–C10: agrees with an independent settlement', () => {
    properties.settlesLikeByHand(100);
  });

  it('C08–C10: gives no line less when another one is left out', () => {
    properties.givesNoLineLessWhenAnotherIsLeftOut(100);
  });

  it('repeats no note, and does not depend on its text', () => {
    properties.repeatsNoNote(100);
  });
});
