import type { CarriedCall } from '../rule.js';

/** School places in Bath and North East Somerset, 2025: lots between equal children. */
export const carried: CarriedCall = {
  register: {
    source: { name: 'nobody is looked up', version: '1' },
    covers: () => true,
    find: () => undefined,
  },
  application: {
    id: 'a-1',
    applicant: { id: 'child-1' },
    submission: { receivedAt: '2024-11-04T18:00:00Z' },
  },
  rules: {
    'banes-random-2025.1': {
      carriedBy: 'later',
      why: 'The last key of the order of the selection is the lot, which is read between equals only.',
    },
    'banes-random-2025.2': {
      carriedBy: 'later',
      why: 'The order of the selection: priority, then distance, then lot.',
    },
    'banes-random-2025.3': {
      carriedBy: 'judgement',
      why: 'Who carries out the draw, and whether two of them are independent.',
    },
    'banes-random-2025.4': {
      carriedBy: 'later',
      why: 'The draw gives every entrant a ticket; the selection has to ask for one.',
    },
    'banes-random-2025.5': {
      carriedBy: 'later',
      why: 'The waiting list of the selection is drawn anew.',
    },
    'banes-random-2025.6': {
      carriedBy: 'later',
      why: 'The record of the draw, once the selection asks for one.',
    },
    'banes-random-2025.7': {
      carriedBy: 'later',
      why: 'Priority groups in the order of the selection.',
    },
    'banes-random-2025.8': {
      carriedBy: 'later',
      why: 'What is placed first by the selection.',
    },
    'banes-random-2025.9': {
      carriedBy: 'later',
      why: 'The distance, a fact of the host, in the order of the selection.',
    },
    'banes-random-2025.10': {
      carriedBy: 'later',
      why: 'An entrant that needs two places in the selection.',
    },
    'banes-random-2025.11': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'the last millisecond of the day',
          application: { submission: { receivedAt: '2025-01-15T23:59:59.999Z' } },
          expected: 'eligible',
        },
        {
          given: 'midnight after it',
          application: { submission: { receivedAt: '2025-01-16T00:00:00Z' } },
          expected: 'rejected',
        },
      ],
    },
  },
};
