import type { Call, Register } from 'utlysning';
import { admit, remarks, timeline } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { placedIn, placesOf } from '../selected.js';

const organisations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  town: { 'organisation-type': 'town', 'legal-status': 'public-body' },
  county: { 'organisation-type': 'local-authority', 'legal-status': 'public-body' },
  committee: { 'organisation-type': 'twinning-committee', 'legal-status': 'private-body' },
  association: {
    'organisation-type': 'non-profit-of-authorities',
    'legal-status': 'private-body',
  },
  'sports-club': { 'organisation-type': 'other-non-profit', 'legal-status': 'private-body' },
  agency: { 'organisation-type': 'company', 'legal-status': 'private-body' },
  // The committee is no legal entity, so its chair applies in her own name.
  chair: { 'organisation-type': 'twinning-committee', 'legal-status': 'natural-person' },
};

const register: Register = {
  source: { name: 'Participant Register', version: '2024-09-01' },
  covers: () => true,
  find(key) {
    const facts = organisations[key];
    return facts && { number: key, facts };
  },
};

const municipality = (country: string, participants: number) => ({
  id: `municipality-${country}`,
  facts: { 'place-of': 'municipality', country, participants },
});
const activity = (country: string) => ({
  id: `activity-${country}`,
  facts: { 'place-of': 'activity', country },
});
type Place = ReturnType<typeof municipality> | ReturnType<typeof activity>;
const places = (...list: Place[]) => ({ lists: { places: list } });

const application = {
  id: 'a-1',
  applicant: { id: 'town' },
  submission: {
    receivedAt: '2024-09-12T12:00:00+02:00',
    channel: 'Funding & Tenders Portal',
  },
  members: [{ id: 'town' }],
  facts: { 'host-country': 'BE', duration: 9, 'participants-in-all': 57 },
  ...places(municipality('BE', 30), municipality('RS', 27), activity('BE')),
};

const inAll = (count: number, ...list: Place[]) => ({
  facts: { 'participants-in-all': count },
  ...(list.length > 0 && places(...list)),
});
const receivedAt = (receivedAt: string) => ({ submission: { receivedAt } });
const lasting = (duration: number) => ({ facts: { duration } });

/** The requirements that are recommended and not met, of an application that is eligible. */
const remarksOn = (duration: number) => (call: Call) => {
  const patched = { ...application, facts: { ...application.facts, duration } };
  const { eligible } = admit(call, [patched], { register });
  return eligible.flatMap(({ finding }) => remarks(finding).map(({ criterion }) => criterion));
};

/** A project with 301 participants, who are in the last band: EUR 50 745. */
const large = inAll(301, municipality('BE', 151), municipality('RS', 150), activity('BE'));

/** Eighty of them, no two with the same number of points. */
const eighty = Object.fromEntries(
  Array.from({ length: 80 }, (_, at) => {
    return [`p-${at}`, { application: large, facts: { score: 75 + at / 10 } }];
  }),
);

/** The two that do not fit in the budget, with the numbers at which they wait. */
function waiting(call: Call) {
  const places = placesOf(call, carried, { applicants: eighty });
  return Object.entries(places).filter(([, place]) => place.startsWith('waits'));
}

/** How the rules of the call are carried, with an application for each of their edges. */
export const carried: CarriedCall = {
  register,
  application,
  rules: {
    'cerv-tt-2024.1': {
      carriedBy: ['applicant', 'requirements.organisation-type'],
      cases: [
        { given: 'a town', expected: 'eligible' },
        {
          given: 'another local authority',
          application: { applicant: { id: 'county' } },
          expected: 'eligible',
        },
        {
          given: 'a twinning committee',
          application: { applicant: { id: 'committee' } },
          expected: 'eligible',
        },
        {
          given: 'a non-profit that represents local authorities',
          application: { applicant: { id: 'association' } },
          expected: 'eligible',
        },
        {
          given: 'a non-profit that represents nobody',
          application: { applicant: { id: 'sports-club' } },
          expected: 'rejected',
        },
        {
          given: 'a company',
          application: { applicant: { id: 'agency' } },
          expected: 'rejected',
        },
      ],
    },
    'cerv-tt-2024.2': {
      carriedBy: ['requirements.no-natural-person'],
      cases: [
        {
          given: 'a twinning committee that is a legal entity',
          application: { applicant: { id: 'committee' } },
          expected: 'eligible',
        },
        {
          given: 'the chair of a twinning committee in her own name',
          application: { applicant: { id: 'chair' } },
          expected: 'rejected',
        },
      ],
    },
    'cerv-tt-2024.3': {
      carriedBy: ['requirements.two-countries', 'requirements.member-state'],
      cases: [
        { given: 'Belgium and Serbia', expected: 'eligible' },
        {
          given: 'two countries outside the EU',
          application: {
            facts: { 'host-country': 'UA' },
            ...places(municipality('RS', 27), municipality('UA', 30), activity('UA')),
          },
          expected: 'rejected',
        },
        {
          given: 'Belgium and a country outside the programme',
          application: places(municipality('BE', 30), municipality('other', 27), activity('BE')),
          expected: 'rejected',
        },
      ],
    },
    'cerv-tt-2024.4': {
      carriedBy: ['requirements.all-participants', 'requirements.invited-participants'],
      cases: [
        {
          given: '25 from the host country and 25 who are invited',
          application: inAll(50, municipality('BE', 25), municipality('RS', 25), activity('BE')),
          expected: 'eligible',
        },
        {
          given: '24 from the host country and 25 who are invited',
          application: inAll(49, municipality('BE', 24), municipality('RS', 25), activity('BE')),
          expected: 'rejected',
        },
        {
          given: '26 from the host country and 24 who are invited',
          application: inAll(50, municipality('BE', 26), municipality('RS', 24), activity('BE')),
          expected: 'rejected',
        },
      ],
    },
    'cerv-tt-2024.5': {
      carriedBy: ['group.size'],
      without: { group: { size: { minimum: 2 } } },
      cases: [
        { given: 'one applicant alone', expected: 'eligible' },
        { given: 'nobody', application: { members: [] }, expected: 'rejected' },
      ],
    },
    'cerv-tt-2024.6': {
      carriedBy: ['requirements.length'],
      cases: [
        { given: '6 months', value: remarksOn(6), expected: [] },
        { given: '12 months', value: remarksOn(12), expected: [] },
        { given: '5 months, with a remark', value: remarksOn(5), expected: ['length'] },
        { given: '13 months, with a remark', value: remarksOn(13), expected: ['length'] },
        {
          given: '13 months, which is outside the rule and no reason to reject',
          application: lasting(13),
          expected: 'eligible',
        },
      ],
    },
    'cerv-tt-2024.7': {
      carriedBy: ['grant.items.project', 'requirements.participants-in-all'],
      cases: [
        {
          given: '58 participants in all, of whom the municipalities list 57',
          application: inAll(58),
          expected: 'rejected',
        },
        // The band that ends with 75: EUR 8 455.
        { given: '75 participants', application: inAll(75), gives: 'project', expected: 8_455_00 },
        // The next band, from 76 to 125: EUR 16 913.
        { given: '76 participants', application: inAll(76), gives: 'project', expected: 16_913_00 },
        {
          given: '300 participants, in the last band but one',
          application: inAll(300),
          gives: 'project',
          expected: 42_287_00,
        },
        {
          given: '301 participants, in the last band',
          application: inAll(301),
          gives: 'total',
          expected: 50_745_00,
        },
      ],
    },
    'cerv-tt-2024.8': {
      carriedBy: ['selection.capacity.budget'],
      without: { selection: { capacity: { budget: 500_000_00, clauses: ['8'] } } },
      cases: [
        {
          given: 'eighty projects of EUR 50 745: seventy-eight of them fit in EUR 4 000 000',
          value: (call) => placedIn(call, carried, { applicants: eighty }),
          expected: 78,
        },
      ],
    },
    'cerv-tt-2024.9': {
      carriedBy: ['deadline'],
      cases: [
        {
          given: 'the last millisecond before 17:00 in Brussels',
          application: receivedAt('2024-09-19T16:59:59.999+02:00'),
          expected: 'eligible',
        },
        {
          given: '17:00 in Brussels',
          application: receivedAt('2024-09-19T17:00:00+02:00'),
          expected: 'rejected',
        },
        {
          given: 'the moment of the deadline',
          value: (call) => timeline(call).map(({ id, at }) => `${id} ${at}`),
          expected: ['deadline 2024-09-19T17:00:00+02:00'],
        },
      ],
    },
    'cerv-tt-2024.10': {
      carriedBy: ['requirements.countries-of-activities'],
      cases: [
        {
          given: 'activities in Belgium and Serbia',
          application: places(
            municipality('BE', 30),
            municipality('RS', 27),
            activity('BE'),
            activity('RS'),
          ),
          expected: 'eligible',
        },
        {
          given: 'an activity in France, where no municipality is from',
          application: places(
            municipality('BE', 30),
            municipality('RS', 27),
            activity('BE'),
            activity('FR'),
          ),
          expected: 'rejected',
        },
      ],
    },
    'cerv-tt-2024.11': {
      carriedBy: ['channel'],
      cases: [
        { given: 'through the portal', expected: 'eligible' },
        {
          given: 'by e-mail',
          application: { submission: { channel: 'e-mail' } },
          expected: 'rejected',
        },
      ],
    },
    'cerv-tt-2024.12': {
      carriedBy: ['selection.threshold', 'selection.order'],
      cases: [
        {
          given: '70 points, and 69.5',
          value: (call) =>
            placesOf(call, carried, {
              applicants: { a: { facts: { score: 70 } }, b: { facts: { score: 69.5 } } },
            })['b'],
          expected: 'none',
        },
        {
          given: 'more than the money is enough for: those with fewest points wait',
          value: waiting,
          expected: [
            ['p-0', 'waits 2'],
            ['p-1', 'waits 1'],
          ],
        },
      ],
    },
  },
};
