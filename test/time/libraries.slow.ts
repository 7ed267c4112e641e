import { add } from 'date-fns/add';
import { addDays } from 'date-fns/addDays';
import { differenceInDays } from 'date-fns/differenceInDays';
import { format } from 'date-fns/format';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { beforeEach, expect, it, vi } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { untilNext } from '../../src/calendar/until-next.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { writing } from '../../src/language/writing.js';
import { norway } from '../../src/register/index.js';
import { anApplication } from '../../src/testing/index.js';

// Offsets come from date-fns-tz and the calendar from date-fns: the calls are counted.

vi.mock('date-fns-tz/formatInTimeZone', { spy: true });
vi.mock('date-fns/add', { spy: true });
vi.mock('date-fns/addDays', { spy: true });
vi.mock('date-fns/differenceInDays', { spy: true });
vi.mock('date-fns/format', { spy: true });
vi.mock('date-fns/lastDayOfMonth', { spy: true });

/** A call whose hours nobody has asked about before, so that no offset is kept yet. */
const inAnotherYear = (year: number) => ({
  ...hkdir2024,
  deadline: { at: `${year}-06-24T10:00`, closes: 'inclusive' as const, clauses: [] },
});

beforeEach(() => {
  vi.clearAllMocks();
});

it('the deadline of a call is resolved by date-fns-tz', () => {
  const criteria = formalCriteria(inAnotherYear(2031), { register: norway });
  const offsets = vi.mocked(formatInTimeZone).mock.calls.map(([, zone, token]) => [zone, token]);
  expect(offsets).toContainEqual(['EUROPE/OSLO', 'xxx']);

  const finding = criteria.evaluate(
    anApplication(hkdir2024, { submission: { receivedAt: '2031-06-24T10:00:01+02:00' } }),
  );
  expect(decisive(finding).map(({ reason }) => reason.code)).toContain('deadline.late');
});

it('the timeline of a call is counted by date-fns and zoned by date-fns-tz', () => {
  const due = { after: 'deadline', days: 366 };
  const report = { kind: 'deliverable' as const, due, clauses: [] };
  timeline({ ...inAnotherYear(2032), obligations: { report } });
  expect(formatInTimeZone).toHaveBeenCalled();
  expect(add).toHaveBeenCalled();
  expect(addDays).toHaveBeenCalled();
  expect(lastDayOfMonth).toHaveBeenCalled();
});

it('the time until the next date is counted by date-fns', () => {
  untilNext(hkdir2024, '2024-06-22T06:00:00+02:00');
  expect(differenceInDays).toHaveBeenCalledOnce();
});

it('dates are written by date-fns', () => {
  expect(writing('nn').day('2024-06-24')).toBe('24. juni 2024');
  expect(format).toHaveBeenCalledOnce();
});
