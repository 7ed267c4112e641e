import type { Writing } from '../language/writing.js';
import type { OnDay } from '../register/checked-register.js';

/** What is added to a sentence that holds only if a register has not changed. */
export function assumed({ assumedSince }: Pick<OnDay, 'assumedSince'>, write: Writing): string {
  if (assumedSince === undefined) return '';
  const day = write.day(assumedSince);
  const added = {
    nb: `registeret er sist oppdatert ${day} og antatt uendret siden`,
    nn: `registeret er sist oppdatert ${day} og rekna som uendra sidan`,
    en: `the register was last updated on ${day} and is assumed unchanged since`,
  };
  return `; ${added[write.language]}`;
}
