/**
 * The rooms of `src`, each with the rooms of `test` whose tests are to notice a change in it. The texts
 * of `language` and the table of the register are data, and not among them.
 */
export const rooms = {
  application: ['application', 'parse'],
  call: ['call'],
  criteria: ['criteria'],
  drand: ['drand'],
  eligibility: ['eligibility'],
  grant: ['grant'],
  lottery: ['lottery'],
  money: ['money'],
  register: ['register'],
  obligations: ['obligations'],
  calendar: ['calendar'],
  parse: ['parse', 'application'],
  seats: ['seats'],
  testing: ['testing'],
  time: ['time'],
};
