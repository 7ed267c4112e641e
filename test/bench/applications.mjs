// Applications to the call of 2024 of which it is known beforehand which of the five formal criteria
// they meet: one for each of the 32 ways to meet some and not others.

/** The criteria in the order in which every contender answers. */
export const criteria = ['applicant', 'group', 'deadline', 'parts', 'channel'];

const filled = { plans: 'We plan. '.repeat(100), motivation: 'We want. '.repeat(100) };

/** What each criterion looks at, met in some ways and not met in others. */
const choices = {
  applicant: {
    met: [{ orgnr: '864950582' }, { orgnr: '958935420' }],
    not: [{ orgnr: '974760673' }, { orgnr: '123456785' }],
  },
  group: {
    met: [
      groupOf(['leadership'], ['leadership'], ['department'], ['administration']),
      groupOf(['leadership', 'department'], ['leadership'], ['leadership'], ['administration']),
    ],
    not: [
      groupOf(['leadership'], ['department'], ['administration']),
      // Each category is put forward often enough, but by too few persons.
      groupOf(['leadership', 'department'], ['leadership'], ['administration'], []),
    ],
  },
  deadline: {
    met: ['2024-06-24T10:00:00+02:00', '2024-06-24T09:29:59.999+01:30'],
    // In time by the clock that it is written with, 90 minutes late by that of Oslo.
    not: ['2024-06-24T10:00:00.001+02:00', '2024-06-24T09:30:00Z'],
  },
  parts: {
    met: [filled, { plans: 'p', motivation: 'm' }],
    not: [{ plans: filled.plans }, { ...filled, motivation: ' \n' }],
  },
  channel: { met: ['Espresso', 'Espresso'], not: ['e-mail', 'espresso'] },
};

/** All 32, each with which of the criteria it meets. */
export const mixed = Array.from({ length: 32 }, (_, number) => {
  const meets = criteria.map((_, bit) => ((number >> bit) & 1) === 1);
  return { meets, application: made(number, meets) };
});

/** As many that meet all five. */
export const valid = Array.from({ length: 32 }, (_, number) => {
  const meets = criteria.map(() => true);
  return { meets, application: made(number, meets) };
});

function made(number, meets) {
  const [applicant, group, receivedAt, parts, channel] = criteria.map(
    (name, bit) => choices[name][meets[bit] ? 'met' : 'not'][(number + bit) % 2],
  );
  return {
    id: `a${number}`,
    applicant,
    submission: { receivedAt, channel },
    members: group,
    parts,
  };
}

function groupOf(...persons) {
  return persons.map((categories, n) => ({ id: `p${n + 1}`, categories }));
}
