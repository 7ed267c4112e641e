import { type Call, type HostValues, timeline } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { isByLot, placedIn, placesOf } from '../selected.js';

const claim = (cost: string, amount: number) => ({
  item: 'research-costs',
  cost,
  amount,
  on: '2024-11-15',
});

/** The small research grants of the British Academy, 2024–2025. */
/** The last day of an award of two years from 1 September 2024, as extended. */
const endsOn = (to: string | undefined) => (call: Call) => {
  const at = '2026-06-01T00:00:00Z';
  const extensions = to === undefined ? [] : [{ obligation: 'completion', to, at }];
  const facts = { 'award-begins': '2024-09-01', 'award-ends': '2026-09-01' };
  return timeline(call, { asOf: at, facts, extensions }).find(({ id }) => id === 'completion')
    ?.written;
};

/** A scholar who applies for a sum, and what the assessors say. */
const scholar = (amount = 800_000, facts: HostValues = {}, fund = 'general') => ({
  application: { facts: { amount, fund } },
  facts: { assessed: 'above', ...facts },
});

/** The money in pounds: in all, and of that in the fund for business studies. */
const money = (all: number, business = 0) => ({
  ofCall: {
    budget: all * 100,
    'business-budget': business * 100,
    'autism-budget': 0,
    'taiwan-budget': 0,
  },
});

export const carried: CarriedCall = {
  register: {
    source: { name: 'nobody is looked up', version: '1' },
    covers: () => true,
    find: () => undefined,
  },
  application: {
    id: 'a-1',
    applicant: { id: 'scholar-1' },
    submission: { receivedAt: '2024-05-20T09:00:00+01:00', channel: 'Flexi-Grant' },
    facts: {
      doctorate: 'awarded',
      residence: 'GB',
      amount: 800_000,
      months: 12,
      fund: 'general',
    },
  },
  facts: { applicants: { 'scholar-1': { 'running-grants': 0 } } },
  rules: {
    'ba-srg-2024.1': {
      carriedBy: ['requirements.postdoctoral'],
      cases: [
        { given: 'a doctorate', expected: 'eligible' },
        {
          given: 'no doctorate, but an established post',
          application: { facts: { doctorate: 'none', experience: ['established-post'] } },
          expected: 'eligible',
        },
        {
          given: 'neither a doctorate nor such experience',
          application: { facts: { doctorate: 'none', experience: ['none'] } },
          expected: 'rejected',
        },
        {
          given: 'no doctorate, and nothing about experience',
          application: { facts: { doctorate: 'none' } },
          expected: 'undetermined',
        },
      ],
    },
    'ba-srg-2024.2': {
      carriedBy: ['requirements.resident'],
      cases: [
        { given: 'resident in the United Kingdom', expected: 'eligible' },
        {
          given: 'resident in Ireland',
          application: { facts: { residence: 'IE' } },
          expected: 'rejected',
        },
      ],
    },
    'ba-srg-2024.3': {
      carriedBy: ['requirements.no-doctoral-student'],
      cases: [
        { given: 'the doctorate is awarded', expected: 'eligible' },
        {
          given: 'a doctoral student in an established post',
          application: { facts: { doctorate: 'in-progress', experience: ['established-post'] } },
          expected: 'rejected',
        },
      ],
    },
    'ba-srg-2024.4': {
      carriedBy: ['requirements.amount-of-grant'],
      cases: [
        { given: 'GBP 500', application: { facts: { amount: 50_000 } }, expected: 'eligible' },
        { given: 'GBP 499.99', application: { facts: { amount: 49_999 } }, expected: 'rejected' },
        {
          given: 'GBP 10 000',
          application: { facts: { amount: 1_000_000 } },
          expected: 'eligible',
        },
        {
          given: 'GBP 10 000.01',
          application: { facts: { amount: 1_000_001 } },
          expected: 'rejected',
        },
        {
          given: 'GBP 8 000 as applied for',
          gives: 'research-costs',
          expected: 8_000_00,
        },
      ],
    },
    'ba-srg-2024.5': {
      carriedBy: ['requirements.duration'],
      cases: [
        { given: 'one month', application: { facts: { months: 1 } }, expected: 'eligible' },
        { given: 'no month', application: { facts: { months: 0 } }, expected: 'rejected' },
        { given: '24 months', application: { facts: { months: 24 } }, expected: 'eligible' },
        { given: '25 months', application: { facts: { months: 25 } }, expected: 'rejected' },
      ],
    },
    'ba-srg-2024.6': {
      carriedBy: ['selection.threshold'],
      cases: [
        {
          given: 'one above the threshold, and one below it',
          value: (call) =>
            placesOf(call, carried, {
              ...money(50_000),
              applicants: { above: scholar(), below: scholar(800_000, { assessed: 'below' }) },
            }),
          expected: { above: 'open 800000', below: 'none' },
        },
      ],
    },
    'ba-srg-2024.7': {
      carriedBy: ['selection.order'],
      without: { selection: { order: [{ by: 'receipt' }] } },
      cases: [
        {
          given: 'three above the threshold, and money for one',
          value: (call) =>
            isByLot(call, carried, {
              ...money(9_000),
              applicants: { a: scholar(), b: scholar(), c: scholar() },
            }),
          expected: true,
        },
      ],
    },
    'ba-srg-2024.8': {
      carriedBy: ['selection.capacity.budget'],
      cases: [
        {
          given: 'four who ask for GBP 8 000, and GBP 25 000',
          value: (call) =>
            placedIn(call, carried, {
              ...money(25_000),
              applicants: { a: scholar(), b: scholar(), c: scholar(), d: scholar() },
            }),
          expected: 3,
        },
        {
          given: 'four who ask for GBP 5 000, and GBP 25 000',
          value: (call) =>
            placedIn(call, carried, {
              ...money(25_000),
              applicants: {
                a: scholar(500_000),
                b: scholar(500_000),
                c: scholar(500_000),
                d: scholar(500_000),
              },
            }),
          expected: 4,
        },
      ],
    },
    'ba-srg-2024.9': {
      carriedBy: ['selection.quotas'],
      cases: [
        {
          given:
            'one of business studies, whose fund has money for it, and two others, with money for one',
          value: (call) =>
            Object.values(
              placesOf(call, carried, {
                ...money(18_000, 9_000),
                applicants: {
                  business: scholar(800_000, {}, 'business'),
                  b: scholar(),
                  c: scholar(),
                },
              }),
            ).sort(),
          expected: ['business-fund 800000', 'none', 'open 800000'],
        },
      ],
    },
    'ba-srg-2024.10': {
      carriedBy: ['grant.items.research-costs.limits'],
      later: 'That there are two awards, is a quota of the selection.',
      cases: [
        {
          given: 'GBP 8 000 with Taiwan, of which the Academy pays GBP 5 000',
          application: { facts: { fund: 'taiwan' } },
          gives: 'research-costs',
          expected: 5_000_00,
        },
      ],
    },
    'ba-srg-2024.11': {
      carriedBy: ['requirements.sent-to-partner'],
      cases: [
        { given: 'the general funds', expected: 'eligible' },
        {
          given: 'with Taiwan, and the number of the application there',
          application: { facts: { fund: 'taiwan', 'partner-application': '113WFA0110' } },
          expected: 'eligible',
        },
        {
          given: 'with Taiwan, and no number',
          application: { facts: { fund: 'taiwan' } },
          expected: 'rejected',
        },
        {
          given: 'with Taiwan, and a blank number',
          application: { facts: { fund: 'taiwan', 'partner-application': ' ' } },
          expected: 'rejected',
        },
      ],
    },
    'ba-srg-2024.12': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'at 17:00 in London, in summer time',
          application: { submission: { receivedAt: '2024-06-05T17:00:00+01:00' } },
          expected: 'eligible',
        },
        {
          given: 'a millisecond later',
          application: { submission: { receivedAt: '2024-06-05T17:00:00.001+01:00' } },
          expected: 'rejected',
        },
      ],
    },
    'ba-srg-2024.13': {
      carriedBy: ['channel'],
      cases: [
        { given: 'through Flexi-Grant', expected: 'eligible' },
        {
          given: 'by e-mail',
          application: { submission: { channel: 'e-mail' } },
          expected: 'rejected',
        },
      ],
    },
    'ba-srg-2024.14': {
      carriedBy: ['requirements.no-running-grant'],
      cases: [
        { given: 'no earlier grant is running', expected: 'eligible' },
        {
          given: 'an earlier grant is running',
          facts: { applicants: { 'scholar-1': { 'running-grants': 1 } } },
          expected: 'rejected',
        },
        {
          given: 'the organiser has not looked it up',
          facts: {},
          expected: 'undetermined',
        },
      ],
    },
    'ba-srg-2024.15': {
      carriedBy: ['grant.items.research-costs.costs'],
      cases: [
        {
          given: 'travel, and the pay and the time of the applicant',
          claims: [claim('travel', 1_200_00), claim('own-pay', 900_00), claim('own-time', 300_00)],
          expected: [1_200_00, 0, 0],
        },
      ],
    },
    'ba-srg-2024.16': {
      carriedBy: ['obligations.completion'],
      cases: [
        { given: 'no extension', value: endsOn(undefined), expected: '2026-09-01' },
        { given: 'an extension', value: endsOn('2027-03-01'), expected: '2027-03-01' },
        {
          given: 'an extension beyond 36 months',
          value: endsOn('2028-01-01'),
          expected: '2027-09-01',
        },
      ],
    },
  },
};
