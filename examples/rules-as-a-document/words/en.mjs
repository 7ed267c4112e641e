/** The fixed words of the rules in English. Reasons, dates, sums and terms are written by the library. */
export const en = {
  quote: (text) => `‘${text}’`,
  outcomes: { met: 'met', 'not-met': 'not met', undetermined: 'undetermined' },
  decisions: { met: 'eligible', 'not-met': 'rejected', undetermined: 'undetermined' },
  settled: { accepted: 'covered', cut: 'cut', refused: 'not covered' },
  dueBy: {
    'end-of-day': (day) => `by the end of ${day}`,
    'start-of-day': (day) => `before ${day}`,
  },
  counted: (days, after) =>
    `That is ${days === 1 ? 'one day' : `${days} days`} after ${after === 'deadline' ? 'the deadline for applications' : 'the day of the answer'}.`,
  seat: (count, category) => `${count} from ${category}`,
  recommended: 'This is recommended or expected, and not required.',

  head: {
    title: (call) => `Rules: ${call}`,
    lead: [
      'These are the rules of the call as they are laid down, and as they are applied when applications, participation and costs are judged.',
      'The page is written by a program: the outcomes of the examples are computed, and the reasons are word for word those that are given.',
      'It does not replace the text of the call, and what follows from a judgement is for the caseworker to decide.',
    ],
    organiser: 'Organiser',
    call: 'Call',
    version: (version) => `version ${version}`,
    hash: 'Hash (SHA-256) of all that the call says',
    zone: 'Time zone',
    amendments: 'Amendments',
    unamended: 'The call has not been amended.',
    amendment: ['Version', 'When', 'Why', 'What was changed'],
  },
  contents: {
    title: 'The clauses of the call',
    lead: 'The headings and what they say are in the language in which they were laid down.',
    head: ['Clause', 'Heading', 'What it says', 'Rule'],
    context: 'Context, no rule',
    none: 'No rule stands on the clause',
  },
  dates: {
    title: 'The dates',
    lead: (zone) => [
      `Times and days are in the time zone ${zone}.`,
      'The moment of a deadline is when it has passed.',
    ],
    head: ['What', 'When', 'Moment', 'Clause'],
    kinds: {
      opening: 'The call opens',
      deadline: 'Deadline for applications',
      answer: 'Answer to the applicants',
      report: 'Final report',
    },
    tentative: (month) => `${month}, tentatively`,
  },
  decision: {
    title: 'How an application is decided',
    legend: 'What has a dashed frame is recommended, and does not change the outcome.',
    application: 'Application',
    delivered: 'Has the application been delivered?',
    draft: 'Undetermined: a draft',
    yes: 'yes',
    no: 'no',
    another: {
      'last-delivered':
        'Does another application of the applicant count, the last one in time and through the right channel?',
      'first-delivered':
        'Does another application of the applicant count, the first one in time and through the right channel?',
    },
    superseded: 'Superseded by the other',
    when: {
      met: 'all met',
      'not-met': 'at least one not met',
      undetermined: 'otherwise',
    },
    enough: (places) => `Are more eligible than there are places (${places})?`,
    places: (places) => `Places: ${places}. Nothing is drawn.`,
    draw: 'Draw among the eligible',
    draws: 'A draw in each priority group, in turn',
    drawn: 'drawn',
    notDrawn: 'not drawn',
    place: 'Place',
    reserve: 'Reserve list',
  },
  combined: {
    all: ({ needed }) => (needed === 1 ? 'it has to be met' : `all ${needed} have to be met`),
    any: ({ of }) => `at least one of ${of} has to be met`,
    'at-least': ({ needed, of }) => `at least ${needed} of ${of} have to be met`,
    not: () => 'this must not be met',
  },

  names: {
    opening: 'The opening',
    eligibility: 'What an application has to meet',
    applicant: 'The applicant',
    group: 'The project group',
    'group.seats': 'Whom the project group needs',
    'group.size': 'How large the project group may be',
    priority: 'The priority group',
    deadline: 'The deadline',
    parts: 'The parts of the application',
    channel: 'The channel',
    several: 'Several applications from one applicant',
    places: 'The places',
    draw: 'The places and the draw',
    answer: 'The answer to the applicants',
    course: 'The course',
    gatherings: 'The gatherings',
    series: 'The round',
    grant: 'What a place gives',
    otherCosts: 'Other costs',
    travel: 'Travel',
    stay: 'Stay',
    specialNeeds: 'Special needs',
    participation: 'The obligations of a place',
    record: 'The record of participation',
    attendance: 'Attendance at the gatherings',
    'recommended-attendance': 'Recommended attendance',
    'between-gatherings': 'Work between the gatherings',
    continuity: 'Continuity of the project group',
    'continuity.members': 'original members',
    'continuity.categories': 'every category',
    'continuity.replacements': 'successors',
    report: 'The final report',
  },
  more: (count) => `… and ${count} more`,

  example: {
    reasons: 'The judgement can give these reasons:',
    lead: 'Examples of applications, with everything else in order:',
    claims: 'Examples of claims:',
    records: 'Examples of what an applicant with a place may have done, one for each code:',
    what: 'Case',
    outcome: 'Outcome',
    code: 'Code',
    why: 'Reason',
  },
  otherWritings: (count) =>
    count === 1 ? 'and one other way to write it' : `and ${count} other ways to write it`,

  opens: (date, zone) => `The call opens on ${date} (${zone}).`,
  eligibility: (count) => [
    count === 1
      ? 'The requirement below has to be met.'
      : `All of the ${count} requirements below have to be met.`,
    'An application that falls short of this is rejected, and is told of all that it lacks.',
  ],
  applicant: {
    types: {
      municipality: 'The applicant has to be a Norwegian municipality.',
      registered: 'The applicant has to be in the register that the call is for.',
    },
    valid: 'The organisation number has to be valid.',
    validIfStated: 'Where the applicant states an organisation number, it has to be valid.',
    judgedOn: {
      delivery:
        'What counts is the day on which the application was delivered; a draft is judged by the day of the deadline.',
      deadline: 'What counts is the day of the deadline.',
    },
  },
  group: {
    none: 'The call asks for no project group.',
    needs: 'The project group needs at least:',
    personFills: {
      'one-seat':
        'Each person counts once, also one who is put forward for several categories, and then where it helps the most.',
      'every-category':
        'A person who is put forward for several categories counts in each of them.',
    },
    more: 'The group may have more people than these.',
    most: (most) =>
      [
        `The project group may have at most ${most} ${most === 1 ? 'person' : 'people'}.`,
        'A person who is listed twice counts once.',
      ].join('\n'),
  },
  priority: (groups) => `The application has to belong to one of the priority groups: ${groups}.`,
  deadline: {
    inclusive: (date, zone, moment) => [
      `The application has to be received by ${date} (${zone}, ${moment}).`,
      'One that comes at that very moment is in time.',
    ],
    exclusive: (date, zone, moment) => [
      `The application has to be received before ${date} (${zone}, ${moment}).`,
      'One that comes at that very moment is too late.',
    ],
    offsets: 'It is the moment that counts, whatever offset from UTC it is written with.',
  },
  parts: {
    needs: (parts) => `These parts of the application have to be filled in: ${parts}.`,
    unseen:
      'There has to be something to see: spaces and other signs that cannot be seen fill in nothing.',
    assumed: 'The call does not say what its parts are called; the list is an assumption.',
  },
  channel: (names) =>
    names.length === 1
      ? `The application has to come through ${names[0]}.`
      : `The application has to come through one of these channels: ${names.join(', ')}.`,
  several: {
    counts: {
      'last-delivered': [
        'Where an applicant has delivered several applications in time and through the right channel, the last one counts.',
        'It supersedes all the others, even where it is rejected itself.',
      ],
      'first-delivered': [
        'Where an applicant has delivered several applications in time and through the right channel, the first one counts.',
        'It supersedes all the others, even where it is rejected itself.',
      ],
      each: 'Each application is judged by itself, also where an applicant has delivered several.',
    },
    draft: 'A draft that has not been delivered supersedes nothing.',
    lead: 'Examples, in which applicant A has five applications and applicant B has two:',
    head: ['Application', 'Received', 'Outcome'],
    never: 'never',
    cases: {
      first: 'A, delivered first, without a fault',
      last: 'A, delivered last in time, without a fault',
      late: 'A, delivered too late',
      channel: 'A, delivered through the wrong channel',
      draft: 'A, a draft',
      faultlessFirst: 'B, delivered first, without a fault',
      faultyLast: 'B, delivered last in time, deficient',
      faultyFirst: 'B, delivered first, deficient',
      faultlessLast: 'B, delivered last in time, without a fault',
    },
    superseded: (by) => `superseded by: ${by}`,
  },
  cases: {
    faultless: 'The application is without a fault',
    draft: 'The application is a draft, and not delivered',
    noRegister: 'The register does not cover that day',
    blank: 'A draft in which nothing is filled in',
    withoutOrgnr: 'No organisation number is given for the applicant',
    invalidOrgnr: 'The applicant has an organisation number whose check digit is wrong',
    noPriority: 'The priority group is not stated',
    otherPriority: 'The priority group is none of the call’s',
  },
  edges: {
    applicant: {
      'the organisation number is that of a municipality, *':
        'The organisation number is that of a municipality',
      'the organisation number has a wrong check digit, *': 'The check digit is wrong',
      'the organisation number has a wrong first digit, *': 'The first digit is wrong',
      'the organisation number has two digits that changed places, *':
        'Two digits have changed places',
      'the organisation number has eight digits that no ninth fits, *':
        'No check digit fits the first eight digits',
      'the organisation number is nobody’s, *': 'Nobody has the organisation number',
      'the organisation number is in the register, *': 'The applicant is in the register',
      'the applicant is in the register': 'The applicant is in the register',
      'the applicant is nobody in the register': 'The applicant is not in the register',
    },
    group: {
      'the group has just the people it needs': 'The group has just the people it needs',
      'the group has one more than it needs': 'The group has one person more than it needs',
      'a person of no category is there as well': 'A person of no category is there as well',
      'as few as can do, each put forward for everything':
        'As few as can do, each put forward for every category',
      'the people fit in one way only': 'The people fit in one way only',
      'one person alone for * and for *': (one, other) =>
        `One person is alone for both ${one} and ${other}`,
      'nobody is in the group': 'Nobody is in the group',
      'one too few, each put forward for everything':
        'One person too few, each put forward for every category',
      'one too few, and one listed twice': 'One person too few, and one is listed twice',
      'one too few for *, and more than enough for the rest': (category) =>
        `One too few from ${category}, and more than enough otherwise`,
    },
    'group.size': {
      'the group has as many people as it may have': 'The group has as many people as it may have',
      'the group has as many people as it may have, one listed twice':
        'The group has as many people as it may have, and one is listed twice',
      'the group has one more than it may have': 'The group has one person too many',
    },
    deadline: {
      'received a millisecond before the deadline, *': 'Received a millisecond before the deadline',
      'received a microsecond before the deadline, *': 'Received a microsecond before the deadline',
      'received at the very deadline, *': 'Received at the very deadline',
      'received a microsecond after the deadline, *': 'Received a microsecond after the deadline',
      'received a millisecond after the deadline, *': 'Received a millisecond after the deadline',
      'received when clocks to the west show the deadline, *':
        'Received when clocks one zone further west showed the deadline',
      'received when clocks to the east show the deadline, *':
        'Received when clocks one zone further east showed the deadline',
    },
    parts: {
      'the part * is not there': (part) => `The part ${part} is missing`,
      'the part * has nothing': (part) => `The part ${part} is empty`,
      'the part * has spaces': (part) => `The part ${part} has only spaces`,
      'the part * has line breaks and tabs': (part) =>
        `The part ${part} has only line breaks and tabs`,
      'the part * has no-break spaces': (part) => `The part ${part} has only no-break spaces`,
      'the part * has zero-width spaces': (part) => `The part ${part} has only zero-width spaces`,
      'the part * has a byte order mark': (part) => `The part ${part} has only a byte order mark`,
      'the part * has soft hyphens': (part) => `The part ${part} has only soft hyphens`,
      'the part * has marks of direction': (part) => `The part ${part} has only marks of direction`,
      'the part * has control characters': (part) => `The part ${part} has only control characters`,
      'the part * has Hangul fillers': (part) => `The part ${part} has only Hangul fillers`,
      'the part * has the empty Braille pattern': (part) =>
        `The part ${part} has only the empty Braille pattern`,
      'the part * has variation selectors': (part) =>
        `The part ${part} has only variation selectors`,
      'the part * has tags': (part) => `The part ${part} has only invisible tags`,
      'the part * has just *': (part, text) => `The part ${part} has only ${text}`,
    },
    channel: {
      'delivered through *': (channel) => `Delivered through ${channel}`,
    },
  },

  places: {
    open: 'The call sets no number of places.',
    number: (places, write) =>
      places === 1
        ? 'There is one place at most.'
        : `There are ${write.number(places)} places at most.`,
    among: {
      eligible: [
        'Where more are eligible than there are places, the places are drawn among them.',
        'Where there are not, all of the eligible get a place without a draw.',
      ],
      nobody: 'The call has no draw.',
    },
    priorities: (groups) => [
      `The priority groups come to the places in this order: ${groups}.`,
      'Each group has a draw of its own, for the places that are left when the groups before it have had theirs.',
      'In a group that no place is left to, the draw gives the order of the waiting list.',
    ],
    announced: (moment) =>
      `The draw was announced on ${moment}; from then on neither it nor the number of places can be changed.`,
  },
  answer: (when) => `Every applicant is told the outcome ${when}.`,
  course: (from, to) => `The course runs from ${from} to ${to}.`,
  gatherings: {
    none: 'No gatherings are planned.',
    lead: 'These gatherings are planned.',
    tentative: 'Where only the month is given, the dates are not fixed.',
    head: ['Gathering', 'When', 'Length', 'Place'],
    days: (days) => `about ${days} ${days === 1 ? 'day' : 'days'}`,
  },
  series: {
    round: (round) => `This is round number ${round}.`,
    last: 'It is the last one.',
  },

  grant: {
    ceiling: (known, { hasNeeds, hasTravel }) => [
      `A place gives ${known} at most${hasNeeds ? ', special needs at every gathering included' : ''}.`,
      ...(hasTravel ? ['Travel comes on top of it; the call sets no sum for that.'] : []),
    ],
    cutOrRefused:
      'What goes beyond a sum or a cap is cut; what the grant is not for is not covered.',
    anyTime: 'The cost need not arise in the course period.',
    inCourse: (from, to) => `The cost has to arise in the course period, from ${from} to ${to}.`,
    otherCosts: {
      sum: (sum) => `A place gives ${sum} for other costs.`,
      examples: (kinds) => `These can be, for instance, ${kinds}.`,
      other: (other) =>
        `The examples are no closed list: any other cost goes with the kind ${other} and a note that says what it is for.`,
    },
    travel: {
      documented: 'Travel to the gatherings is covered as it is documented.',
      none: 'Travel is not covered.',
    },
    stay: {
      persons: (persons) =>
        `The organiser pays for the stay of up to ${persons === 1 ? 'one person' : `${persons} persons`} for each place at each gathering.`,
      inKind: 'The organiser pays itself, and no money is transferred.',
    },
    specialNeeds: {
      cap: (each, all) =>
        `On application, special needs are covered by up to ${each} for each gathering, ${all} in all.`,
      upTo: {
        cap: 'The cap holds however much was applied for.',
        estimate: 'Where less was applied for, that is the cap.',
      },
    },
  },
  claims: {
    'line.duplicate': 'The line has the id of one before it',
    'amount.currency': 'The amount is in another currency',
    'amount.not-whole-ore': 'The amount is half an øre',
    'amount.negative': 'The amount is below zero',
    'period.outside': 'The cost is from the year before',
    'travel.not-covered': 'A journey to a gathering',
    'person.known': 'A journey to a gathering',
    'person.unknown': 'The traveller is not in the project group',
    'gathering.unknown': 'The gathering is not in the call',
    'kind.unknown': 'The kind is not known',
    'kind.without-note': 'A cost of another kind, without a note',
    'sum.within': 'The whole sum',
    'sum.exceeded': 'One krone more than the sum',
    'cap.within': 'Just the cap of a gathering',
    'cap.exceeded': 'One krone more than the cap',
    'need.not-applied-for': 'No supplement was applied for',
    'stay.covered': 'As many as are covered',
    'stay.too-many': 'One too many',
    'stay.unknown-persons': 'Somebody who is not in the project group',
    'stay.unknown-gathering': 'The gathering is not in the call',
  },

  obligations: {
    lead: 'Whoever gets a place has to meet the requirements below.',
    legend:
      'What has a dashed line and frame is recommended or expected, and does not change whether the requirements are met.',
  },
  record:
    'What does not agree with the call or with itself is left out of account, and then it cannot be determined whether the requirements are met.',
  attendance: {
    needs: 'At each gathering there have to be at least:',
    recommends: 'At each gathering it is recommended that there are also:',
    personFills: {
      'one-seat': 'Each person counts once.',
      'every-category':
        'A person who is put forward for several categories counts in each of them.',
    },
    held: 'A gathering counts as held when its last day is over, and while its dates are not fixed, when its month is over.',
    besides: 'They come on top of those who have to be there.',
  },
  work: {
    needs: (kinds) =>
      `Between each gathering and the next the project group has this to do: ${kinds}.`,
    when: [
      'The work has to be recorded with a date between them, the last day of the one and the first day of the other included.',
      'While the dates are not fixed, that is from the first day of the one month to the last day of the other.',
    ],
    name: (kind, after, before) => `${kind}: ${after} → ${before}`,
  },
  continuity: {
    measured: 'Continuity is measured by this:',
    members: (percent) =>
      `At least ${percent} per cent of the original members are still in the project group.`,
    categories: 'The project group has somebody from every category at all times.',
    replacements: 'For everyone who has left the project group it is stated who took over.',
  },
  report: (when) => `The final report has to be delivered ${when}.`,
  records: {
    start: 'Nothing has begun',
    done: 'Everything is done in time',
    nothing: 'Everything is over, and nothing is recorded',
    nobody: 'Nobody came',
    late: 'The report came at the very moment the deadline passed',
    left: 'Everyone has left the group, and nobody took over',
    empty: 'The group was empty from the start',
    faulty: 'Somebody who is not in the group is recorded as having left',
  },
};
