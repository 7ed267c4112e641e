import { describe, expect, it } from 'vitest';
import { scheme } from './scheme.js';
import { AT, testCases, verdict } from './verdict.js';

const { deadline: _, opens: __, ...rest } = scheme;
const clauses: string[] = [];

describe('a deadline', () => {
  const code = 'amendment.deadline';

  testCases([
    ['cannot come a second earlier', { deadline: { at: '2024-06-24T09:59:59' } }, code, code],
    ['cannot exclude its own moment', { deadline: { closes: 'exclusive' } }, code, code],
    [
      'cannot become a day that ends earlier',
      { deadline: { at: null, day: '2024-06-23' } },
      code,
      code,
    ],
    [
      'can become the day that it is on',
      { deadline: { at: null, day: '2024-06-24' } },
      'allowed',
      'allowed',
    ],
    ['can move to a later week', { deadline: { at: '2024-07-01T10:00' } }, 'allowed', 'allowed'],
    [
      'can be lifted',
      { deadline: { at: null, closes: null, none: 'until-spent' } },
      'allowed',
      'allowed',
    ],
    ['can be taken away', { deadline: null }, 'allowed', 'allowed'],
    ['can cite other clauses', { deadline: { clauses: [] } }, 'allowed', 'allowed'],
    [
      'cannot become a deadline of rounds',
      { deadline: null, rounds: { spring: { deadline: { day: '2024-09-01' }, clauses } } },
      'amendment.deadline amendment.rounds',
      'amendment.deadline amendment.rounds',
    ],
  ]);

  it('that is over can be extended only to a time after the amendment', () => {
    const at = '2024-06-26T12:00:00+02:00';
    const extended = (to: string) => verdict(scheme, { deadline: { at: to } }, { at });

    expect(extended('2024-06-24T10:00:00')).toBe('allowed');
    expect(extended('2024-06-25T10:00')).toBe(code);
    expect(extended('2024-06-26T11:59')).toBe(code);
    expect(extended('2024-06-26T12:01')).toBe('allowed');
  });

  it('cannot be set where applications were taken until the money was spent', () => {
    const spent = { ...rest, deadline: { none: 'until-spent', clauses } };
    const change = { deadline: { none: null, day: '2030-01-01' } };

    expect(verdict(spent, change, { at: AT.open })).toBe(code);
    expect(verdict(spent, change, { at: AT.draft })).toBe('allowed');
  });
});

describe('an opening', () => {
  const opens = 'amendment.opens';
  const later = { opens: { at: '2024-05-20T09:00' } };

  testCases([
    ['cannot come later once applications are taken', later, opens, opens],
    ['can come earlier', { opens: { at: '2024-05-10T09:00' } }, 'allowed', 'allowed'],
    ['can be taken away', { opens: null }, 'allowed', 'allowed'],
    [
      'can become the day that it is on',
      { opens: { at: null, day: '2024-05-15' } },
      'allowed',
      'allowed',
    ],
    ['cannot become the day after', { opens: { at: null, day: '2024-05-16' } }, opens, opens],
  ]);

  it('can come later as long as it has not come', () => {
    expect(verdict(scheme, later, { at: '2024-05-15T08:59:59+02:00' })).toBe('allowed');
    expect(verdict(scheme, later, { at: '2024-05-15T09:00:00+02:00' })).toBe(opens);
  });

  it('that is not stated is the publication', () => {
    const added = (at: string) => ({ opens: { at, clauses } });
    const call = { ...rest, deadline: scheme.deadline };

    expect(verdict(call, added('2024-05-02T08:00'), { at: AT.open })).toBe('allowed');
    expect(verdict(call, added('2024-05-02T08:01'), { at: AT.open })).toBe(opens);
  });
});

describe('a round', () => {
  const rounds = 'amendment.rounds';
  const call = {
    ...rest,
    rounds: {
      spring: {
        opens: { at: '2024-05-15T09:00' },
        deadline: { at: '2024-06-24T10:00', closes: 'exclusive' },
        when: { fact: 'region', is: 'north' },
        clauses,
      },
      autumn: { opens: { day: '2024-08-01' }, deadline: { day: '2024-09-30' }, clauses },
    },
  };
  const winter = (opens: object | undefined) => ({
    rounds: { winter: { ...(opens && { opens }), deadline: { day: '2025-01-31' }, clauses } },
  });
  const everybody = { rounds: { spring: { when: null } } };

  testCases(
    [
      ['cannot be taken away', { rounds: { autumn: null } }, rounds, rounds],
      [
        'cannot give way to one deadline',
        { rounds: null, deadline: { day: '2025-01-31', clauses } },
        'amendment.rounds amendment.deadline',
        'amendment.rounds amendment.deadline',
      ],
      [
        'cannot end earlier',
        { rounds: { autumn: { deadline: { day: '2024-09-29' } } } },
        rounds,
        rounds,
      ],
      [
        'can end later',
        { rounds: { autumn: { deadline: { day: '2024-10-01' } } } },
        'allowed',
        'allowed',
      ],
      [
        'cannot open later once it is open',
        { rounds: { spring: { opens: { day: '2024-05-16' } } } },
        rounds,
        rounds,
      ],
      [
        'can open later before it is open',
        { rounds: { autumn: { opens: { day: '2024-08-02' } } } },
        'allowed',
        'allowed',
      ],
      ['can be for others until its deadline', everybody, 'allowed', rounds],
      [
        'can be for others while another round is over',
        { rounds: { autumn: { when: { fact: 'region', is: 'south' } } } },
        'allowed',
        'allowed',
      ],
      ['can be explained', { rounds: { spring: { reading: 'The first' } } }, 'allowed', 'allowed'],
      ['can be added if it opens later', winter({ day: '2024-11-01' }), 'allowed', 'allowed'],
      ['cannot be added if it is open already', winter({ day: '2024-05-16' }), rounds, rounds],
      ['cannot be added without an opening', winter(undefined), rounds, rounds],
    ],
    call,
  );

  it('that is over closes what applications are judged by, also for the next round', () => {
    const change = { requirements: { duration: { holds: { fact: 'months', minimum: 9 } } } };

    expect(verdict(call, change, { at: '2024-06-24T09:59:59+02:00' })).toBe('allowed');
    expect(verdict(call, change, { at: '2024-06-24T10:00:00+02:00' })).toBe(
      'amendment.requirements',
    );
  });
});
