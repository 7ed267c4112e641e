import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { application, example } from '../application/example.js';
import { register } from './register.js';

export const criteria = formalCriteria(hkdir2024, { register });

type Change = (given: Application) => Application;

export const submitted =
  (change: object): Change =>
  (given) => ({ ...given, submission: { ...example.submission, ...given.submission, ...change } });

/** For each of the five criteria a change by which only that one is not met. */
export const faults: Record<string, { change: Change; code: string }> = {
  applicant: {
    change: (given) => ({ ...given, applicant: { orgnr: '974760673' } }),
    code: 'applicant.not-municipality',
  },
  group: {
    change: (given) => ({ ...given, members: given.members?.slice(1) }),
    code: 'group.incomplete',
  },
  deadline: {
    change: submitted({ receivedAt: '2024-06-24T10:00:00.001+02:00' }),
    code: 'deadline.late',
  },
  parts: {
    change: (given) => ({ ...given, parts: { plans: '…' } }),
    code: 'parts.missing',
  },
  channel: { change: submitted({ channel: 'e-mail' }), code: 'channel.wrong' },
};

/** An application that does not meet the criteria with these ids. */
export const faulty = (...names: string[]) =>
  names.reduce((given, name) => faults[name]?.change(given) ?? given, application());
