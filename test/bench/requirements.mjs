// Twenty requirements as calls have them, each as a condition of the library and in JSON Logic, and
// applications of which it is known which of the requirements they meet.

const fact = (kind, more) => ({ about: 'application', statedBy: 'applicant', kind, ...more });
const ofMember = (kind, more) => fact(kind, { about: 'members', ...more });
const COUNTRIES = ['NO', 'SE', 'DK', 'FI', 'IS', 'DE', 'PL'];
const NORDIC = ['NO', 'SE', 'DK', 'FI', 'IS'];

export const facts = {
  months: fact('number', { integer: true, minimum: 0, maximum: 120 }),
  participants: fact('number', { integer: true, minimum: 0 }),
  score: fact('number', { statedBy: 'host', minimum: 0, maximum: 100 }),
  asked: fact('money'),
  own: fact('money'),
  cost: fact('money'),
  country: fact('choice', { values: COUNTRIES }),
  sector: fact('choice', { values: ['culture', 'sport', 'school'] }),
  themes: fact('choices', { values: ['language', 'climate', 'inclusion', 'health'] }),
  international: fact('yes-no'),
  approved: fact('yes-no'),
  insured: fact('yes-no'),
  start: fact('day'),
  end: fact('day'),
  plan: fact('text'),
  website: fact('text'),
  role: ofMember('choice', { values: ['leader', 'teacher', 'student'] }),
  age: ofMember('number', { integer: true, minimum: 0, maximum: 120 }),
  home: ofMember('choice', { values: COUNTRIES }),
  share: ofMember('number', { minimum: 0, maximum: 100 }),
};

const from = (home) => ({ fact: 'home', in: home });
const whoIs = (role) => ({ fact: 'role', is: role });

// In JSON Logic. What is not stated meets nothing, so each has a value that does not.
const stated = (id, or = null) => ({ var: [id, or] });
const counted = (test) => ({
  reduce: [stated('members', []), { '+': [{ var: 'accumulator' }, { if: [test, 1, 0] }] }, 0],
});
const current = (id, or = null) => ({ var: [`current.${id}`, or] });

/** The day of the deadline, from which two of the requirements are counted. */
const deadline = '2024-06-24';

/** Each requirement as a condition, and as a rule of JSON Logic. */
export const requirements = {
  months: [{ fact: 'months', minimum: 6, maximum: 36 }, { '<=': [6, stated('months', -1), 36] }],
  participants: [{ fact: 'participants', minimum: 10 }, { '>=': [stated('participants', -1), 10] }],
  score: [{ fact: 'score', minimum: 60 }, { '>=': [stated('score', -1), 60] }],
  country: [{ fact: 'country', in: NORDIC }, { in: [stated('country', ''), NORDIC] }],
  sector: [{ fact: 'sector', is: 'culture' }, { '===': [stated('sector'), 'culture'] }],
  themes: [
    { fact: 'themes', in: ['climate', 'health'] },
    {
      or: [{ in: ['climate', stated('themes', [])] }, { in: ['health', stated('themes', [])] }],
    },
  ],
  approved: [{ fact: 'approved', is: true }, { '===': [stated('approved'), true] }],
  'not-insured-twice': [
    { not: { fact: 'insured', is: true } },
    { '===': [stated('insured'), false] },
  ],
  start: [
    { fact: 'start', notBefore: { day: '2024-08-01' }, notAfter: { day: '2025-01-31' } },
    { between: ['2024-08-01', stated('start', ''), '2025-01-31'] },
  ],
  'start-after-deadline': [
    { fact: 'start', notBefore: { months: 1, after: 'deadline' } },
    { between: [{ shift: [deadline, 1] }, stated('start', ''), '9999'] },
  ],
  end: [
    { fact: 'end', notAfter: { months: 24, after: 'start' } },
    {
      and: [
        { '!==': [stated('start'), null] },
        { between: ['0', stated('end', 'x'), { shift: [stated('start', '2000-01-01'), 24] }] },
      ],
    },
  ],
  asked: [
    { fact: 'asked', minimum: 50_000_00, maximum: 1_000_000_00 },
    { '<=': [50_000_00, stated('asked', -1), 1_000_000_00] },
  ],
  'own-share': [
    { fact: 'own', minimum: { percent: 25, of: { fact: 'asked' } } },
    { '>=': [stated('own', -1), { '*': [stated('asked', 1e14), 0.25] }] },
  ],
  financed: [
    { sum: [{ fact: 'asked' }, { fact: 'own' }], minimum: { fact: 'cost' } },
    { '>=': [{ '+': [stated('asked', -1e14), stated('own', -1e14)] }, stated('cost', 1e14)] },
  ],
  leaders: [
    { count: 'members', where: whoIs('leader'), minimum: 1, maximum: 2 },
    { between: [1, counted({ '===': [current('role'), 'leader'] }), 2] },
  ],
  abroad: [
    {
      when: { fact: 'international', is: true },
      holds: { count: 'members', where: from(NORDIC.slice(1)), minimum: 2 },
    },
    {
      or: [
        { '===': [stated('international'), false] },
        { '>=': [counted({ in: [current('home', ''), NORDIC.slice(1)] }), 2] },
      ],
    },
  ],
  homes: [
    { distinct: 'home', over: 'members', minimum: 3 },
    { '>=': [{ different: [{ map: [stated('members', []), stated('home')] }] }, 3] },
  ],
  shares: [
    { total: { fact: 'share' }, over: 'members', minimum: 100, maximum: 100 },
    {
      '===': [
        {
          reduce: [
            stated('members', []),
            { '+': [{ var: 'accumulator' }, current('share', 1e6)] },
            0,
          ],
        },
        100,
      ],
    },
  ],
  minors: [
    { count: 'members', where: { fact: 'age', maximum: 17 }, maximum: 1 },
    { '<=': [counted({ '<=': [current('age', 0), 17] }), 1] },
  ],
  presented: [
    {
      any: [{ all: [{ stated: 'plan' }, { fact: 'months', maximum: 12 }] }, { stated: 'website' }],
    },
    {
      or: [
        {
          and: [
            { '!==': [{ trim: [stated('plan', '')] }, ''] },
            { '<=': [stated('months', 1e9), 12] },
          ],
        },
        { '!==': [{ trim: [stated('website', '')] }, ''] },
      ],
    },
  ],
};

/** A condition on each of ten members, whose finding has one for each member and each part. */
export const ofEachMember = [
  { each: 'members', where: whoIs('student'), holds: { fact: 'age', minimum: 18 } },
  {
    all: [
      stated('members', []),
      {
        or: [
          { in: [stated('role', ''), ['leader', 'teacher']] },
          { '>=': [stated('age', -1), 18] },
        ],
      },
    ],
  },
];

/** What JSON Logic cannot say: these are operations of the host. */
export const operations = {
  between: ([a, b, c]) => a <= b && b <= c,
  trim: ([text]) => text.trim(),
  different: ([values]) => new Set(values.filter((value) => value !== null)).size,
  shift: ([day, months]) => {
    const [year, month, date] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
    return moved.toISOString().slice(0, 10);
  },
};

const ROLES = ['leader', 'student', 'student', 'teacher', 'student'];
const members = (change = {}) =>
  Array.from({ length: 10 }, (_, at) => ({
    id: `p${at + 1}`,
    role: at === 5 ? 'teacher' : ROLES[at % 5],
    age: 18 + at * 3,
    home: NORDIC[at % 4],
    share: 10,
    ...change[at],
  }));

/** Facts that meet all of the requirements. */
const good = {
  months: 12,
  participants: 24,
  score: 71,
  asked: 400_000_00,
  own: 120_000_00,
  cost: 500_000_00,
  country: 'NO',
  sector: 'culture',
  themes: ['language', 'health'],
  international: true,
  approved: true,
  insured: false,
  start: '2024-09-01',
  end: '2025-08-31',
  plan: 'We plan. '.repeat(20),
  website: 'https://example.org/',
  members: members(),
};

/** What is changed so that some requirements are not met, by what these are. */
const faults = [
  [['months'], { months: 37 }],
  [['participants'], { participants: 9 }],
  [['score'], { score: 59 }],
  [['country'], { country: 'DE' }],
  [['sector'], { sector: 'sport' }],
  [['themes'], { themes: ['language'] }],
  [['approved', 'not-insured-twice'], { approved: false, insured: true }],
  [['start', 'start-after-deadline'], { start: '2024-07-23' }],
  [['end'], { end: '2026-09-02' }],
  [['asked', 'own-share'], { asked: 1_000_001_00 }],
  [['own-share', 'financed'], { own: 90_000_00 }],
  [['leaders'], { members: members({ 0: { role: 'teacher' } }) }],
  [['abroad', 'homes'], { members: members().map((one) => ({ ...one, home: 'PL' })) }],
  [['shares'], { members: members({ 3: { share: 9 } }) }],
  [['minors'], { members: members({ 1: { age: 17 }, 2: { age: 9 } }) }],
  [['months', 'presented'], { months: 5, plan: ' ', website: '' }],
];

/** What is left out, by which requirements are undetermined without it, or not met. */
const gaps = [
  [['months'], ['months']],
  [
    ['score', 'asked', 'own-share', 'financed'],
    ['score', 'asked'],
  ],
  [
    ['country', 'sector'],
    ['country', 'sector'],
  ],
  [
    ['approved', 'not-insured-twice', 'themes'],
    ['approved', 'insured', 'themes'],
  ],
  [['start', 'start-after-deadline', 'end'], ['start']],
  [
    ['end', 'financed', 'own-share'],
    ['end', 'own'],
  ],
  [['presented'], ['plan', 'website']],
  [
    ['participants', 'financed'],
    ['international', 'participants', 'cost'],
  ],
  [['shares'], [], { members: members({ 4: { share: undefined }, 7: { home: undefined } }) }],
  [['minors'], [], { members: members({ 1: { age: undefined }, 2: { age: undefined } }) }],
  [['leaders'], [], { members: members({ 0: { role: undefined } }) }],
];

const ids = Object.keys(requirements);
const made = (unmet, change) => ({
  meets: ids.map((id) => !unmet.includes(id)),
  // As it comes from outside: what is not stated is not there.
  data: JSON.parse(JSON.stringify({ ...good, ...change })),
});
const without = (left) => Object.fromEntries(left.map((id) => [id, undefined]));

/** Applications that meet all of the requirements, that do not, and that do not state all facts. */
export const applications = {
  'all met': Array.from({ length: 8 }, (_, at) =>
    made([], { participants: 10 + at, start: `2024-09-0${at + 1}` }),
  ),
  'some not met': faults.map(([unmet, change]) => made(unmet, change)),
  'facts missing': gaps.map(([unmet, left, change]) =>
    made(unmet, { ...without(left), ...change }),
  ),
};

/** What a condition is judged on, made once of the data, as `src/eligibility/scope-of.ts` makes it. */
export function scopesOf(knownFacts) {
  const read = knownFacts(facts);
  const readMember = knownFacts(facts, 'members');
  return ({ members: listed, score, ...stated }) => {
    const entries = listed.map(({ id, ...about }) => ({ id, ...readMember(about, {}) }));
    const { values, issues } = read(stated, { score });
    return {
      values,
      issues,
      entriesOf: () => entries,
      dayOf: (event) => (event === 'deadline' ? deadline : undefined),
    };
  };
}
