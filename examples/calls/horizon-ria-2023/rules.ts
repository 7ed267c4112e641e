import type { Call, HostFacts, Register } from 'utlysning';
import { admit, remarks, timeline } from 'utlysning';
import type { CarriedCall } from '../rule.js';
import { placesOf, type Selection } from '../selected.js';

interface Entity {
  readonly country: string;
  readonly 'country-status': 'member-state' | 'associated' | 'third';
  readonly 'entity-type': string;
  readonly owner: string;
}

const entity = (
  country: string,
  status: Entity['country-status'],
  type: string,
  owner: string,
): Entity => ({ country, 'country-status': status, 'entity-type': type, owner });

const entities: Readonly<Record<string, Entity>> = {
  'uni-no': entity('NO', 'associated', 'higher-education', 'uni-no'),
  'uni-de': entity('DE', 'member-state', 'higher-education', 'uni-de'),
  'uni-ua': entity('UA', 'associated', 'higher-education', 'uni-ua'),
  'uni-us': entity('US', 'third', 'higher-education', 'uni-us'),
  'lab-is': entity('IS', 'associated', 'research', 'lab-is'),
  'lab-de': entity('DE', 'member-state', 'research', 'lab-de'),
  'firm-fr': entity('FR', 'member-state', 'company', 'holding-fr'),
  'firm-se': entity('SE', 'member-state', 'company', 'holding-fr'),
};

const register: Register = {
  source: { name: 'Participant Register', version: '2023-03-01' },
  covers: () => true,
  find(key) {
    const found = entities[key];
    return found && { number: key, facts: { ...found } };
  },
};

type Role = 'coordinator' | 'beneficiary' | 'affiliated-entity' | 'associated-partner';
const member = (id: string, role: Role = 'beneficiary') => ({
  id,
  facts: { role, 'gender-plan': `https://${id}.example/gender` },
});
const withoutPlan = (id: string) => ({ id, facts: { role: 'beneficiary' } });

const application = {
  id: 'a-1',
  applicant: { id: 'uni-no' },
  submission: {
    receivedAt: '2023-09-20T12:00:00+02:00',
    channel: 'Funding & Tenders Portal',
  },
  facts: { pages: 40 },
  members: [member('uni-no', 'coordinator'), member('uni-de'), withoutPlan('firm-fr')],
  parts: {
    'part-a': 'Acronym, abstract, budget',
    'part-b': 'Excellence, impact, implementation',
    'exploitation-plan': 'Open data and two patents',
  },
};

/** What is known of an application: its type of action, and its members as they are registered. */
const known = (action: 'research' | 'innovation'): HostFacts => ({
  applications: {
    'a-1': {
      facts: { stage: 'second', action },
      entries: {
        members: Object.fromEntries(
          Object.entries(entities).map(([id, entity]) => [id, { ...entity }]),
        ),
      },
    },
  },
});
const facts = known('research');

const fundedRole = { fact: 'role', in: ['coordinator', 'beneficiary', 'affiliated-entity'] };
const cost = (item: 'costs' | 'company-costs', entry: string, amount: number) => ({
  item,
  entry,
  amount,
  on: '2024-05-15',
});

const eligibleCountry = { fact: 'country-status', in: ['member-state', 'associated'] };
const members = (...members: object[]) => ({ members });
const receivedAt = (receivedAt: string) => ({ submission: { receivedAt } });
const firstStage = {
  application: {
    ...receivedAt('2023-03-20T12:00:00+02:00'),
    facts: { pages: 10 },
    parts: { 'exploitation-plan': null },
  },
  facts: { applications: { 'a-1': { facts: { stage: 'first' } } } },
} as const;

/** The requirements that are recommended and not met, of an application that is eligible. */
const remarksOn =
  (pages: number, stage: 'first' | 'second' = 'second') =>
  (call: Call) => {
    const at = stage === 'first' ? firstStage.application.submission : application.submission;
    const patched = {
      ...application,
      facts: { pages },
      submission: { ...application.submission, receivedAt: at.receivedAt },
    };
    const hosts = { applications: { 'a-1': { facts: { stage } } } };
    const { eligible } = admit(call, [patched], { register, facts: hosts });
    return eligible.flatMap(({ finding }) => remarks(finding).map(({ criterion }) => criterion));
  };

/** Applicants with their points for excellence, impact and implementation, and money for two. */
function graded(points: Readonly<Record<string, readonly [number, number, number]>>): Selection {
  const applicants = Object.entries(points).map(([id, [excellence, impact, implementation]]) => {
    const sum = excellence + impact + implementation;
    const known = { points: sum, excellence, impact, implementation, asked: 3_000_000_00 };
    return [id, { facts: known }] as const;
  });
  return { applicants: Object.fromEntries(applicants), ofCall: { money: 7_000_000_00 } };
}

/** How the rules of the call are carried, with an application for each of their edges. */
export const carried: CarriedCall = {
  register,
  application,
  facts,
  rules: {
    'horizon-ria-2023.1': {
      carriedBy: ['group.partners', 'requirements.three-entities', 'requirements.member-state'],
      cases: [
        { given: 'Norway, Germany and France', expected: 'eligible' },
        {
          given: 'no entity of a Member State',
          application: members(member('uni-no', 'coordinator'), member('uni-ua'), member('lab-is')),
          expected: 'rejected',
        },
        {
          given: 'a fourth one of another country',
          application: members(...application.members, member('uni-us')),
          expected: 'eligible',
        },
        {
          given: 'two of Member States and associated countries, and one of another',
          application: members(member('uni-no', 'coordinator'), member('uni-de'), member('uni-us')),
          expected: 'rejected',
        },
        {
          given: 'a fourth one that is not registered as a legal entity',
          application: members(...application.members, member('friends-of-science')),
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.2': {
      carriedBy: ['requirements.different-countries'],
      cases: [
        { given: 'three entities of three countries', expected: 'eligible' },
        {
          given: 'three entities of two countries',
          application: members(member('uni-no', 'coordinator'), member('uni-de'), member('lab-de')),
          expected: 'rejected',
        },
        {
          given: 'four entities of three countries',
          application: members(...application.members, member('lab-de')),
          expected: 'eligible',
        },
      ],
    },
    'horizon-ria-2023.3': {
      carriedBy: ['requirements.independent'],
      cases: [
        { given: 'three entities that nobody controls two of', expected: 'eligible' },
        {
          given: 'two companies of one owner and a university',
          application: members(
            member('uni-no', 'coordinator'),
            withoutPlan('firm-fr'),
            withoutPlan('firm-se'),
          ),
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.4': {
      carriedBy: [
        'requirements.three-entities',
        'requirements.member-state',
        'requirements.different-countries',
        'requirements.independent',
      ],
      without: {
        requirements: {
          'three-entities': {
            holds: { count: 'members', where: { all: [eligibleCountry] }, minimum: 3 },
          },
          'member-state': {
            holds: {
              count: 'members',
              where: { all: [{ fact: 'country-status', is: 'member-state' }] },
              minimum: 1,
            },
          },
          'different-countries': {
            holds: {
              distinct: 'country',
              over: 'members',
              where: { all: [eligibleCountry] },
              minimum: 3,
            },
          },
          independent: {
            holds: {
              distinct: 'owner',
              over: 'members',
              where: { all: [eligibleCountry] },
              minimum: 3,
            },
          },
        },
      },
      cases: [
        {
          given: 'an associated partner as the fourth',
          application: members(...application.members, member('lab-is', 'associated-partner')),
          expected: 'eligible',
        },
        {
          given: 'an associated partner as the third',
          application: members(
            member('uni-no', 'coordinator'),
            member('uni-de'),
            member('lab-is', 'associated-partner'),
          ),
          expected: 'rejected',
        },
        {
          given: 'an affiliated entity as the third',
          application: members(
            member('uni-no', 'coordinator'),
            member('uni-de'),
            member('lab-is', 'affiliated-entity'),
          ),
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.5': {
      carriedBy: ['rounds'],
      // The answer is counted from the deadline.
      without: { rounds: null, answers: null },
      cases: [
        {
          given: 'the second stage, the last millisecond before 17:00 in Brussels',
          application: receivedAt('2023-09-26T16:59:59.999+02:00'),
          expected: 'eligible',
        },
        {
          given: 'the second stage, 17:00 in Brussels',
          application: receivedAt('2023-09-26T17:00:00+02:00'),
          expected: 'rejected',
        },
        {
          given: 'the first stage, the last millisecond before 17:00 in Brussels',
          application: {
            ...firstStage.application,
            ...receivedAt('2023-03-28T16:59:59.999+02:00'),
          },
          facts: firstStage.facts,
          expected: 'eligible',
        },
        {
          given: 'the first stage, 17:00 in Brussels',
          application: { ...firstStage.application, ...receivedAt('2023-03-28T17:00:00+02:00') },
          facts: firstStage.facts,
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.6': {
      carriedBy: ['channel'],
      cases: [
        { given: 'through the portal', expected: 'eligible' },
        {
          given: 'on paper',
          application: { submission: { channel: 'paper' } },
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.7': {
      carriedBy: ['parts'],
      cases: [
        { given: 'all three parts', expected: 'eligible' },
        {
          given: 'part A missing',
          application: { parts: { 'part-a': null } },
          expected: 'rejected',
        },
        { given: 'part B blank', application: { parts: { 'part-b': ' ' } }, expected: 'rejected' },
        {
          given: 'the plan missing',
          application: { parts: { 'exploitation-plan': null } },
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.8': {
      carriedBy: ['parts.required'],
      without: { parts: { required: ['part-a', 'part-b', 'exploitation-plan'] } },
      cases: [
        { given: 'the first stage without a plan', ...firstStage, expected: 'eligible' },
        {
          given: 'the second stage without a plan',
          application: { parts: { 'exploitation-plan': null } },
          expected: 'rejected',
        },
      ],
    },
    'horizon-ria-2023.9': {
      carriedBy: ['requirements.page-limit'],
      cases: [
        { given: '45 pages at the second stage', value: remarksOn(45), expected: [] },
        { given: '46 pages at the second stage', value: remarksOn(46), expected: ['page-limit'] },
        { given: '10 pages at the first stage', value: remarksOn(10, 'first'), expected: [] },
        {
          given: '11 pages at the first stage',
          value: remarksOn(11, 'first'),
          expected: ['page-limit'],
        },
        {
          given: '46 pages, which is no reason to reject',
          application: { facts: { pages: 46 } },
          expected: 'eligible',
        },
      ],
    },
    'horizon-ria-2023.10': {
      carriedBy: ['requirements.gender-equality'],
      cases: [
        { given: 'a company without a plan', expected: 'eligible' },
        {
          given: 'a university of a Member State without a plan',
          application: members(
            member('uni-no', 'coordinator'),
            withoutPlan('uni-de'),
            withoutPlan('firm-fr'),
          ),
          expected: 'rejected',
        },
        {
          given: 'a university of another country without a plan',
          application: members(...application.members, withoutPlan('uni-us')),
          expected: 'eligible',
        },
      ],
    },
    'horizon-ria-2023.11': {
      carriedBy: ['grant.items.costs', 'grant.items.company-costs'],
      without: { grant: { items: { 'company-costs': { fundingRate: null } } } },
      cases: [
        {
          given: 'a university and a company in a research and innovation action',
          claims: [cost('costs', 'uni-no', 100_000_00), cost('costs', 'firm-fr', 50_000_00)],
          expected: [100_000_00, 50_000_00],
        },
        // The university: 100 % of 100 000. The company: 70 % of 50 000.01 = 35 000.007, rounded
        // down so that the share is not exceeded.
        {
          given: 'a university and a company in an innovation action',
          facts: known('innovation'),
          claims: [
            cost('costs', 'uni-no', 100_000_00),
            cost('company-costs', 'firm-fr', 50_000_01),
          ],
          expected: [100_000_00, 35_000_00],
        },
        {
          given: 'a company in an innovation action that claims all of its costs',
          facts: known('innovation'),
          claims: [cost('costs', 'firm-fr', 50_000_00)],
          expected: [0],
        },
      ],
    },
    'horizon-ria-2023.12': {
      carriedBy: ['grant.items.indirect-costs'],
      cases: [
        // 100 000 + 50 000 = 150 000; 25 % of 150 000 = 37 500.
        {
          given: 'EUR 150 000 of direct costs in a research and innovation action',
          claims: [cost('costs', 'uni-no', 100_000_00), cost('costs', 'firm-fr', 50_000_00)],
          accepts: 'indirect-costs',
          expected: 37_500_00,
        },
        // 70 % of 20 000 = 14 000; 100 000 + 14 000 = 114 000; 25 % of 114 000 = 28 500.
        {
          given: 'EUR 100 000 of a university and EUR 20 000 of a company in an innovation action',
          facts: known('innovation'),
          claims: [
            cost('costs', 'uni-no', 100_000_00),
            cost('company-costs', 'firm-fr', 20_000_00),
          ],
          accepts: 'indirect-costs',
          expected: 28_500_00,
        },
        // 25 % of 333.34 = 83.335, rounded half up to 83.34.
        {
          given: 'EUR 333.34 of direct costs',
          claims: [cost('costs', 'uni-no', 333_34)],
          accepts: 'indirect-costs',
          expected: 83_34,
        },
      ],
    },
    'horizon-ria-2023.13': {
      carriedBy: ['selection.threshold', 'selection.order'],
      without: { selection: { threshold: null, order: [{ by: 'receipt' }] } },
      cases: [
        {
          given: '10 points in all and 3 of 5 for each',
          value: (call) => placesOf(call, carried, graded({ a: [4, 3, 3] })),
          expected: { a: 'open 300000000' },
        },
        {
          given: '9.5 points in all',
          value: (call) => placesOf(call, carried, graded({ a: [3.5, 3, 3] })),
          expected: { a: 'none' },
        },
        {
          given: '12.5 points in all, but 2.5 for one of them',
          value: (call) => placesOf(call, carried, graded({ a: [5, 5, 2.5] })),
          expected: { a: 'none' },
        },
        {
          given: 'money for two: most points, and of equal sums the most for excellence',
          value: (call) =>
            placesOf(call, carried, graded({ a: [4, 5, 4], b: [5, 4, 4], c: [5, 5, 4] })),
          expected: { a: 'waits 1', b: 'open 300000000', c: 'open 300000000' },
        },
      ],
    },
    'horizon-ria-2023.14': {
      carriedBy: ['grant.items.costs.when', 'grant.items.company-costs.when'],
      without: {
        grant: {
          items: {
            costs: { when: { all: [fundedRole, { fact: 'action', is: 'research' }] } },
            'company-costs': { when: { all: [fundedRole, { fact: 'action', is: 'innovation' }] } },
          },
        },
      },
      cases: [
        {
          given: 'an entity of another country takes part',
          application: members(...application.members, member('uni-us')),
          expected: 'eligible',
        },
        {
          given: 'an entity of another country claims its costs',
          application: members(...application.members, member('uni-us')),
          claims: [cost('costs', 'uni-no', 100_000_00), cost('costs', 'uni-us', 100_000_00)],
          expected: [100_000_00, 0],
        },
        {
          given: 'an associated partner of a Member State claims its costs',
          application: members(...application.members, member('lab-de', 'associated-partner')),
          claims: [cost('costs', 'lab-de', 100_000_00)],
          expected: [0],
        },
      ],
    },
    'horizon-ria-2023.15': {
      carriedBy: ['answers.evaluation'],
      cases: [
        {
          given: 'five months after each stage',
          value: (call) =>
            timeline(call)
              .filter(({ kind }) => kind === 'answer')
              .map(({ written }) => written),
          expected: ['2023-08-28', '2024-02-26'],
        },
      ],
    },
  },
};
