import type { Call, CallDefinition, DrawRecord, LogEvent } from 'utlysning';
import { mergePatch } from '../../src/parse/merge-patch.js';
import { callOf, definitionOf, readCall } from './real-call.js';
import { type Applicant, runOf, type Selection } from './selected.js';

/** A number that is the same each time, from 0 to below `below`. Nothing here is drawn. */
const pick = (n: number, salt: number, below: number) => ((n + 1) * 7919 + salt * 104_729) % below;

const PEOPLE = 300;

/** Synthetic applicants. */
const people = (applicantOf: (n: number) => Applicant): Selection['applicants'] =>
  Object.fromEntries(Array.from({ length: PEOPLE }, (_, n) => [`a-${n}`, applicantOf(n)]));

/** The six regions of the visa lottery, each with some of its countries here. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  africa: ['EG', 'ET', 'KE', 'GH', 'MA', 'CD'],
  asia: ['NP', 'IR', 'JP', 'LK'],
  europe: ['UA', 'DE', 'AL', 'UZ', 'TR', 'GE'],
  'north-america': ['BS'],
  oceania: ['AU', 'FJ', 'NZ'],
  'south-america': ['EC', 'PE', 'AR'],
};
const COUNTRIES = Object.values(REGIONS).flat();

const JURY = ['selected', 'good', 'good', 'rejected', 'rejected'];

/** Lotteries of real calls: who applies, and what the call has in the year that is drawn. */
const LOTTERIES: Readonly<Record<string, { readonly change?: object; readonly among: Selection }>> =
  {
    'banes-random-2025': {
      among: {
        ofCall: { 'places-in-school': 90 },
        applicants: people((n) => ({
          facts: {
            'named-in-plan': pick(n, 1, 40) === 0,
            'in-care': pick(n, 2, 30) === 0,
            sibling: pick(n, 3, 6) === 0,
            children: pick(n, 4, 25) === 0 ? 2 : 1,
            // Many live equally far away: lots decide.
            distance: 100 * (1 + pick(n, 5, 8)),
          },
        })),
      },
    },
    'ba-srg-2024': {
      among: {
        ofCall: {
          budget: 90_000_000,
          'business-budget': 8_000_000,
          'autism-budget': 3_000_000,
          'taiwan-budget': 2_000_000,
        },
        applicants: people((n) => ({
          application: {
            facts: {
              amount: 50_000 + 1_000 * pick(n, 6, 950),
              'partner-application': `partner-${n}`,
              fund: ['general', 'general', 'general', 'business', 'autism', 'taiwan'][
                pick(n, 7, 6)
              ],
            },
          },
          facts: { assessed: pick(n, 8, 5) === 0 ? 'below' : 'above' },
        })),
      },
    },
    'vw-experiment-2019': {
      among: {
        ofCall: { grants: 35 },
        applicants: people((n) => ({
          facts: { jury: JURY[pick(n, 9, 23) % JURY.length] ?? 'good' },
        })),
      },
    },
    'dv-2025': {
      // The text has six regions and no shares of them; these are made up, as the number of visas is.
      change: {
        selection: {
          capacity: { places: 150 },
          quotas: Object.entries(REGIONS).map(([id, countries], at) => ({
            id,
            when: { fact: 'country', in: countries },
            percent: [30, 20, 30, 2, 4, 6][at],
            unfilled: 'to-all',
          })),
        },
      },
      among: {
        applicants: people((n) => ({
          application: { facts: { country: COUNTRIES[pick(n, 10, 51) % COUNTRIES.length] } },
        })),
      },
    },
  };

/** Some decline or do not answer, and what falls free is offered on. */
function offers({ order, announcement }: DrawRecord): readonly LogEvent[] {
  const at = announcement.drawAt;
  const placed = order.filter(({ place }) => place !== undefined).map(({ id }) => id);
  return placed.slice(0, 20).flatMap((id, n): LogEvent[] => {
    const offer = { kind: 'offer', id, at } as const;
    if (n % 4 === 1) return [offer, { kind: 'decline', id, at }];
    if (n % 4 === 2) return [offer, { kind: 'lapse', id, at }];
    if (n % 4 === 3) return [{ kind: 'strike', id, at, reason: 'Withdrawn' }];
    return [offer, { kind: 'accept', id, at }];
  });
}

export const LOTTERY_NAMES = Object.keys(LOTTERIES);

/** A lottery of a real call, from the applications of 300 to who gets what after offers were answered. */
export async function lotteryOf(name: string) {
  const lottery = LOTTERIES[name];
  if (lottery === undefined) throw new Error(`no lottery of ${name}`);
  const real = await readCall(name);
  const { change = {}, among } = lottery;
  const definition = mergePatch(definitionOf(real), change) as CallDefinition;
  const call: Call = callOf(definition);
  const { record, selection } = runOf(call, real.carried, among, offers);
  if (record === undefined) throw new Error(`${name} draws no lots`);
  return { call, record, selection };
}
