import type { Application } from '../../src/application/application.js';

/** An application to the call with every section that has every field. */
export const everyField: Application = {
  id: 'a-1',
  applicant: { orgnr: '864950582' },
  submission: { receivedAt: '2024-02-20T12:31:07+01:00', channel: 'Portal' },
  withdrawnAt: '2024-02-21T12:00:00+01:00',
  facts: { months: 6, asked: 100, start: '2024-04-01' },
  parts: { plan: '…' },
  members: [
    { id: 'p1', orgnr: '952857991', categories: ['leader', 'partner'], facts: { country: 'NO' } },
  ],
  lists: { activities: [{ id: 'e1', facts: { costs: 100, fields: ['music', 'dance'] } }] },
  appliedFor: { 'special-needs': { g1: 100 } },
};
