import { describe } from 'vitest';
import { scheme } from './scheme.js';
import { type Case, testCases } from './verdict.js';

const allowed =
  (section: string) =>
  (what: string, change: unknown): Case => [what, { [section]: change }, 'allowed', 'allowed'];
const refused =
  (section: string) =>
  (what: string, change: unknown): Case => [
    what,
    { [section]: change },
    'allowed',
    `amendment.${section}`,
  ];

describe('an obligation after the deadline', () => {
  const can = allowed('obligations');
  const cannot = refused('obligations');

  testCases([
    can('can be taken away', { report: null }),
    cannot('cannot be added', { audit: { kind: 'deliverable', clauses: [] } }),
    can('can be due later', { report: { due: { day: '2025-07-02' } } }),
    can('can be due at a time later than its day', { report: { due: { at: '2025-07-02T00:00' } } }),
    cannot('cannot be due earlier', { report: { due: { day: '2025-06-30' } } }),
    cannot('cannot be due before its day ends', { report: { due: { at: '2025-07-01T23:59' } } }),
    can('can have no due day', { report: { due: null } }),
    cannot('cannot get a due day', { presence: { due: { day: '2030-01-01' } } }),
    cannot('cannot count from an event instead', { report: { due: { years: 9, after: 'award' } } }),
    can('can be due more months after an event', {
      accounts: { due: { months: 4, after: 'award' } },
    }),
    cannot('cannot be due fewer months after', {
      accounts: { due: { months: 2, after: 'award' } },
    }),
    cannot('cannot count in another unit', { accounts: { due: { days: 365, after: 'award' } } }),
    cannot('cannot count from another event', {
      accounts: { due: { months: 9, after: 'opening' } },
    }),
    cannot('cannot be due before an event instead', {
      accounts: { due: { months: 3, before: 'award' } },
    }),
    can('can be due fewer days before an event', {
      notice: { due: { days: 13, before: 'start' } },
    }),
    cannot('cannot be due more days before', { notice: { due: { days: 15, before: 'start' } } }),
    cannot('cannot be due on an event instead', { notice: { due: { on: 'start' } } }),
    can('can be extended for longer', { accounts: { latest: { months: 7, after: 'award' } } }),
    cannot('cannot be extended for less', { accounts: { latest: { months: 5, after: 'award' } } }),
    cannot('cannot lose its last day', { accounts: { latest: null } }),
    can('can become recommended', { report: { level: 'recommended' } }),
    cannot('cannot become required', { stay: { level: 'required' } }),
    cannot('cannot become required by default', { stay: { level: null } }),
    cannot('cannot get a condition', { report: { when: { stated: 'region' } } }),
    cannot('cannot become of another kind', { report: { kind: 'condition' } }),
    can('can fill fewer seats', { presence: { seats: { leadership: 1 } } }),
    can('can have a seat for more', {
      presence: { seats: { guests: { minimum: 0, maximum: 4 } } },
    }),
    cannot('cannot fill more seats', { presence: { seats: { leadership: 3 } } }),
    cannot('cannot fill seats of another category', { presence: { seats: { department: 1 } } }),
    cannot('cannot have a seat for fewer', {
      presence: { seats: { guests: { minimum: 0, maximum: 2 } } },
    }),
    can('can be less work', { homework: { tasks: ['preparation'] } }),
    cannot('cannot be more work', { homework: { tasks: ['preparation', 'follow-up', 'essay'] } }),
    can('can keep fewer members', { stay: { originalMembersPercent: 40 } }),
    can('can keep anybody', { stay: { originalMembersPercent: null } }),
    cannot('cannot keep more members', { stay: { originalMembersPercent: 51 } }),
    cannot('cannot keep every category filled', { stay: { everyCategoryFilled: true } }),
    cannot('cannot name replacements', { stay: { replacementsNamed: true } }),
    can('can leave out what is not asked for', { stay: { everyCategoryFilled: null } }),
    can('can be explained', { report: { reading: 'In the portal', clauses: ['c1'] } }),
    can('can all be taken away', null),
  ]);

  const { obligations, ...none } = scheme;
  testCases([cannot('cannot be the first one', obligations)], none);
});

describe('repayment after the deadline', () => {
  const can = allowed('repayment');
  const cannot = refused('repayment');

  testCases([
    can('can be due later', { due: { day: '2025-12-02' } }),
    cannot('cannot be due earlier', { due: { day: '2025-11-30' } }),
    can('can be taken away', null),
  ]);

  const { repayment, ...none } = scheme;
  testCases([cannot('cannot be added', repayment)], none);
});

describe('a gathering after the deadline', () => {
  const can = allowed('gatherings');
  const cannot = refused('gatherings');
  const days = (from: string, to: string) => ({ month: null, from, to });

  testCases([
    can('can be fixed to days of its month', { g1: days('2024-10-14', '2024-10-16') }),
    can('can be fixed to days of a later month', { g1: days('2024-11-04', '2024-11-06') }),
    cannot('cannot be fixed to days before its month', { g1: days('2024-09-30', '2024-10-02') }),
    can('can begin later', { g2: { from: '2024-12-10', to: '2024-12-12' } }),
    cannot('cannot begin earlier', { g2: { from: '2024-12-08', to: '2024-12-10' } }),
    cannot('cannot be left open to the start of its month', {
      g2: { from: null, to: null, month: '2024-12' },
    }),
    can('can be shorter', { g2: { to: '2024-12-10' }, g1: { days: 2 } }),
    cannot('cannot be longer', { g2: { to: '2024-12-12' } }),
    cannot('cannot take more of a day', { g1: { days: 3 } }),
    cannot('cannot leave open how long it is', { g1: { days: null } }),
    can('can be elsewhere', { g2: { place: 'Bergen' } }),
    can('can be cancelled', { g2: null }),
    cannot('cannot be added', { g3: { month: '2025-02', clauses: [] } }),
  ]);
});

describe('the course after the deadline', () => {
  const can = allowed('course');
  const cannot = refused('course');

  testCases([
    can('can begin earlier and end later', { from: '2024-09', to: '2025-05' }),
    can('can be fixed to the days of its months', { from: '2024-10-01', to: '2025-04-30' }),
    cannot('cannot begin later', { from: '2024-10-02' }),
    cannot('cannot end earlier', { to: '2025-04-29' }),
    cannot('cannot be taken away', null),
  ]);

  const { course, ...none } = scheme;
  testCases([can('can be stated', course)], none);
});
