import type { Application } from '../../src/application/application.js';

/** The application of the design, as JSON. */
export const example = {
  id: 'a-017',
  applicant: { orgnr: '864950582' },
  submission: { receivedAt: '2024-06-20T12:31:07+02:00', channel: 'Espresso' },
  parts: { plans: '…', motivation: '…' },
  members: [
    { id: 'p1', categories: ['administration'] },
    { id: 'p2', categories: ['department', 'leadership'] },
    { id: 'p3', categories: ['leadership'] },
    { id: 'p4', categories: ['leadership'] },
  ],
  appliedFor: { 'special-needs': { g3: 1_800_000 } },
};

/** That application with other values in some places, already parsed. */
export const application = (changes: Partial<Application> = {}): Application =>
  ({ ...example, ...changes }) as Application;

/** A draft of it: not submitted. */
export const draft = (changes: Partial<Application> = {}): Application => {
  const { submission, ...rest } = application(changes);
  return rest;
};
