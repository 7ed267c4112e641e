/**
 * The rooms of `src`, each with the rooms of `test` whose tests are to notice a change in it. The texts
 * of `language` and the table of the register are data, and not among them.
 */
export const rooms = {
  application: ['application', 'shape'],
  call: ['call'],
  criteria: ['criteria'],
  drand: ['drand'],
  eligibility: ['eligibility'],
  grant: ['grant'],
  lottery: ['lottery'],
  municipalities: ['municipalities'],
  participation: ['participation'],
  schema: ['schema'],
  shape: ['shape', 'application'],
  testing: ['testing'],
  time: ['time'],
};
