import { describe, it } from 'vitest';
import * as properties from './seating.properties.js';

describe('a seating', () => {
  it('C02: seats nobody twice, only candidates of a category, and at most as many as there are seats', () => {
    properties.seatsNobodyTwice(100);
  });

  it('C02: fills as many seats as any seating could (brute force)', () => {
    properties.fillsAsManySeatsAsPossible(100);
  });

  it('fills the first categories first where it cannot fill all (brute force)', () => {
    properties.fillsTheFirstCategoriesFirst(100);
  });

  it('is the same in any order of the members', () => {
    properties.isTheSameInAnyOrderOfMembers(100);
  });

  it('grows out of one with fewer seats, and unseats nobody', () => {
    properties.unseatsNobodyWhenItGrows(100);
  });

  it('fills each category by itself where a person sits in every category', () => {
    properties.fillsEachCategoryByItself(100);
  });
});
