/** The fixed words of the rules in English. Reasons, dates, sums and terms are written by the library. */
export const en = {
  quote: (text) => `‘${text}’`,
  outcomes: { met: 'met', 'not-met': 'not met', undetermined: 'undetermined' },
  decisions: { met: 'eligible', 'not-met': 'rejected', undetermined: 'undetermined' },
  limits: {
    by: (when, isDay) => (isDay ? `by the end of ${when}` : `by ${when}`),
    from: (when) => `not before ${when}`,
  },
  counted: (day, round) => (round ? `In the round ‘${round}’ that is ${day}.` : `That is ${day}.`),
  notKnown: 'The date is not known yet.',
  reading: (text) => `How it is read: ${text}`,
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
      course: 'The course',
    },
    tentative: (month) => `${month}, tentatively`,
    notKnown: 'not known yet',
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
      'last-submitted':
        'Does another application of the applicant count, the last one in time and through the right channel?',
      'first-submitted':
        'Does another application of the applicant count, the first one in time and through the right channel?',
      none: 'Has the applicant submitted several applications in time and through the right channel?',
    },
    allOut: 'Rejected: none of the applications counts',
    superseded: 'Superseded by the other',
    when: {
      met: 'all met',
      'not-met': 'at least one not met',
      undetermined: 'otherwise',
    },
    enough: (places) => `Are more eligible than there are places (${places})?`,
    enoughMoney: (sum) => `Do the eligible take more than there is to give (${sum})?`,
    draw: 'Draw among the eligible',
    ordered: 'In order, with a draw between those who are equal',
    inOrder: 'In order',
    first: 'comes first',
    notFirst: 'comes later',
    nothing: 'No place',
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
    facts: 'The facts',
    requirements: 'Requirements on the facts',
    partners: 'The partners',
    'group.maximum': 'How many of each the group may have',
    round: 'The round of applications',
    eligibility: 'What an application has to meet',
    applicant: 'The applicant',
    group: 'The group',
    'group.seats': 'Whom the group needs',
    'group.size': 'How large the group may be',
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
    payments: 'Payments and repayment',
    obligations: 'The obligations of a place',
    'obligations.record': 'The record of the place',
  },
  measures: {
    members: 'original members',
    categories: 'every category',
    replacements: 'successors',
    when: 'when it applies',
    holds: 'what then has to be done',
  },
  more: (count) => `… and ${count} more`,

  example: {
    reasons: 'The judgement can give these reasons:',
    lead: 'Examples of applications, with everything else in order:',
    incomplete: 'Examples of applications, in which not all facts are stated:',
    records: 'Examples of what an applicant with a place may have done, one for each code:',
    what: 'Case',
    outcome: 'Outcome',
    code: 'Code',
    why: 'Reason',
  },
  otherWritings: (count) =>
    count === 1 ? 'and one other way to write it' : `and ${count} other ways to write it`,

  opening: {
    clock: (date, zone, moment) => [`The call opens on ${date} (${zone}, ${moment}).`],
    day: (date, zone, moment) => [`The call opens when ${date} begins (${zone}, ${moment}).`],
  },
  inRound: (round) => `Round ‘${round}’: `,
  roundFor: (condition) => `This round is for applications of which this holds: ${condition}.`,
  round: [
    'The application has to belong to a round that was open when it came.',
    'It belongs to the first of these rounds, by deadline, that is for such applications.',
  ],
  partners: {
    municipality: 'All partners have to be Norwegian municipalities.',
    registered: 'All partners have to be in the register that the call is for.',
  },
  requirement: {
    sides: {
      met: 'Within the requirement',
      'not-met': 'Outside the requirement',
      undetermined: 'Not all is stated',
    },
    name: (term) => `Requirement: ${term}`,
    when: (condition) => `This is required where the following holds: ${condition}.`,
    holds: (condition) => `This has to hold: ${condition}.`,
    recommended: (condition) => `This should hold: ${condition}.`,
    all: 'All of this has to hold:',
    judgedOn: (events) => `What counts is the facts as they are at: ${events}.`,
  },
  facts: {
    lead: 'The requirements are about these facts.',
    head: ['Fact', 'Key', 'About', 'Kind', 'Values', 'Stated by'],
    about: {
      application: 'the application',
      applicant: 'the applicant',
      award: 'the award',
      call: 'the call',
    },
    ofEach: (list) => `each of: ${list}`,
    kinds: {
      number: 'number',
      money: 'amount',
      day: 'day',
      choice: 'one choice',
      choices: 'one choice or more',
      'yes-no': 'yes or no',
      text: 'text',
    },
    minimum: (value) => `from ${value}`,
    maximum: (value) => `to ${value}`,
    integer: 'whole numbers',
    statedBy: { applicant: 'the applicant', host: 'the organiser' },
  },
  eligibility: (count) => [
    count === 1
      ? 'The requirement below has to be met.'
      : `All of the ${count} requirements below have to be met.`,
    'An application that falls short of this is rejected, and is told of all that it lacks.',
  ],
  applicant: {
    kinds: {
      municipality: 'The applicant has to be a Norwegian municipality.',
      registered: 'The applicant has to be in the register that the call is for.',
    },
    valid: 'The organisation number has to be valid.',
    validIfStated: 'Where the applicant states an organisation number, it has to be valid.',
    judgedOn: {
      event: (event) => `What counts is the day of ${event}.`,
      submission:
        'What counts is the day on which the application was delivered; a draft is judged by the day of the deadline.',
      deadline: 'What counts is the day of the deadline.',
    },
  },
  group: {
    none: 'The call asks for no group.',
    needs: 'The group needs at least:',
    personFills: {
      'one-seat':
        'Each person counts once, also one who is put forward for several categories, and then where it helps the most.',
      'every-category':
        'A person who is put forward for several categories counts in each of them.',
    },
    more: 'The group may have more people than these.',
    maximum: 'The group may have at most:',
    size: ({ minimum, maximum }) => [
      ...(minimum === undefined ? [] : [`The group has to have at least ${minimum}.`]),
      ...(maximum === undefined ? [] : [`The group may have at most ${maximum}.`]),
    ],
    twice: 'One that is listed twice counts once.',
  },
  deadline: {
    none: 'There is no deadline: applications are taken until the money is spent.',
    day: (date, zone, moment) => [
      `The application has to be received by the end of ${date} (${zone}, ${moment}).`,
      'One that comes after midnight is too late.',
    ],
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
    some: 'These parts have to be filled in in some applications:',
    when: (part, condition) => `${part}, where this holds: ${condition}`,
  },
  channel: (names) =>
    names.length === 1
      ? `The application has to come through ${names[0]}.`
      : `The application has to come through one of these channels: ${names.join(', ')}.`,
  several: {
    counts: {
      'last-submitted': [
        'Where an applicant has delivered several applications in time and through the right channel, the last one counts.',
        'It supersedes all the others, even where it is rejected itself.',
      ],
      'first-submitted': [
        'Where an applicant has delivered several applications in time and through the right channel, the first one counts.',
        'It supersedes all the others, even where it is rejected itself.',
      ],
      each: 'Each application is judged by itself, also where an applicant has delivered several.',
      none: [
        'Where an applicant has delivered several applications in time and through the right channel, all of them are rejected.',
        'That holds whatever else they fulfil.',
      ],
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
    withoutFacts: 'Not all facts are stated',
    faultless: 'The application is without a fault',
    draft: 'The application is a draft, and not delivered',
    noRegister: 'The register does not cover that day',
    incompleteRegister: 'The register lacks the numbers of some that were in it that day',
    blank: 'A draft in which nothing is filled in',
    withoutOrgnr: 'No organisation number is given for the applicant',
    invalidOrgnr: 'The applicant has an organisation number whose check digit is wrong',
  },
  edges: {
    applicant: {
      'the organisation number is that of a municipality, *':
        'The organisation number is that of a municipality',
      'the organisation number has a wrong check digit, *': 'The check digit is wrong',
      'the organisation number has a wrong first digit, *': 'The first digit is wrong',
      'the organisation number is all zeros, *': 'All nine digits are 0',
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
      'one too few for *': (category) => `One too few from ${category}`,
      'one too few for *, and more than enough for the rest': (category) =>
        `One too few from ${category}, and more than enough otherwise`,
    },
    'group.size': {
      'the group has as many members as it may have': 'The group has as many as it may have',
      'the group has as many members as it may have, one listed twice':
        'The group has as many as it may have, and one is listed twice',
      'the group has one more than it may have': 'The group has one too many',
      'the group has as few members as it may have': 'The group has as few as it may have',
      'the group has one member less than it may have': 'The group has one too few',
    },
    'group.maximum': {
      'the group has as many of * as it may have': (category) =>
        `As many from ${category} as the group may have`,
      'the group has one of * too many': (category) => `One too many from ${category}`,
    },
    opening: {
      'received a millisecond before the opening, *': 'Received a millisecond before the opening',
      'received a microsecond before the opening, *': 'Received a microsecond before the opening',
      'received at the very opening, *': 'Received at the very moment of the opening',
      'received a microsecond after the opening, *': 'Received a microsecond after the opening',
      'received a millisecond after the opening, *': 'Received a millisecond after the opening',
      'received a millisecond before the opening of *, *': (round) =>
        `Received a millisecond before the opening of the round ${round}`,
      'received a microsecond before the opening of *, *': (round) =>
        `Received a microsecond before the opening of the round ${round}`,
      'received at the very opening of *, *': (round) =>
        `Received at the very moment of the opening of the round ${round}`,
      'received a microsecond after the opening of *, *': (round) =>
        `Received a microsecond after the opening of the round ${round}`,
      'received a millisecond after the opening of *, *': (round) =>
        `Received a millisecond after the opening of the round ${round}`,
    },
    partners: {
      'every member is in the register': 'All members are in the register',
      'one member is in no register': 'One member is not in the register',
      'one member has a number that is none': 'One member has a number that is not valid',
    },
    deadline: {
      'received a millisecond before the deadline of *, *': (round) =>
        `Received a millisecond before the deadline of the round ${round}`,
      'received a microsecond before the deadline of *, *': (round) =>
        `Received a microsecond before the deadline of the round ${round}`,
      'received at the very deadline of *, *': (round) =>
        `Received at the very moment of the deadline of the round ${round}`,
      'received a microsecond after the deadline of *, *': (round) =>
        `Received a microsecond after the deadline of the round ${round}`,
      'received a millisecond after the deadline of *, *': (round) =>
        `Received a millisecond after the deadline of the round ${round}`,
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
      'the part * is not there, of one who has to fill it in': (part) =>
        `The part ${part} is missing, and has to be filled in`,
      'the part * is not there, of one who need not fill it in': (part) =>
        `The part ${part} is missing, and need not be filled in`,
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
    number: (places, write) =>
      places === 1
        ? 'There is 1 place at most.'
        : `There are ${write.number(places)} places at most.`,
    counted: (quantity) => `There are so many places: ${quantity}.`,
    budget: (amount) => `There is so much to give: ${amount}.`,
    each: (amount) => `Each application takes so much of it: ${amount}.`,
    entitled: 'Each application takes what the grant gives it.',
    placesNeeded: (fact) => `An application may need several places: ${fact}.`,
    whenShort: {
      stop: 'The first for which there is not enough ends it.',
      skip: 'An application for which there is not enough is passed over, and the next for which there is enough gets it.',
      'pro-rata': 'Where there is too little, all get the same part of what they should have had.',
    },
    threshold: (condition) => `Only who meets this can get anything: ${condition}.`,
    first: (condition) => `Who meets this comes before all others, without a draw: ${condition}.`,
    lotAlone: [
      'Where more are eligible than there are places, the places are drawn among them.',
      'Where there are not, all of the eligible get a place without a draw.',
    ],
    order: 'The eligible are in this order; the first that tells two apart decides:',
    keys: {
      priority: (groups) => `By group: ${groups.join(', then ')}, then all others`,
      ascending: (fact) => `By ${fact}, the lowest first`,
      descending: (fact) => `By ${fact}, the highest first`,
      receipt: 'By the time of receipt, the earliest first',
      lot: 'By a draw between those who are equal',
    },
    percent: (percent) => `${percent} of the places, rounded down`,
    count: (places, write) => (places === 1 ? '1 place' : `${write.number(places)} places`),
    quota: (name, share, condition, rest) =>
      `The quota ‘${name}’: ${share} for those who meet this: ${condition}. ${rest}`,
    unfilled: {
      'to-all': 'What is left goes to all',
      'to-next': 'What is left goes to the next quota',
      unused: 'What is left is not used',
    },
    cap: (fact, share) =>
      `Those with the same value of this get ${share} at most together: ${fact}`,
    waitingList: {
      'as-drawn': 'The others are on a waiting list in the order in which they were drawn.',
      'in-order': 'The others are on a waiting list in the same order.',
      'drawn-anew': 'What falls free is drawn anew among those who got none.',
      none: 'There is no waiting list.',
    },
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

  payments: {
    head: ['Payment', 'How much', 'When', 'Not before', 'Clause'],
    share: (percent) => `${percent} of what was granted`,
    balance: 'the rest of what is accepted',
    after: (event) => `after ${event}`,
    repayment: (when) => `What was paid too much has to be paid back ${when}.`,
  },
  grant: {
    ceiling: (known) => `A place gives at most ${known}.`,
    plus: (items) => `This comes in addition, without a fixed limit: ${items}.`,
    maximum: (sum) => `In all, at most this is given: ${sum}.`,
    minimum: (sum) => `Below this, nothing is given: ${sum}.`,
    settlement: {
      claims: [
        'Claims are settled in the order in which they came in. What was decided stands as decided, and takes its part of the limits first.',
        'Of each claim, the kind of cost comes first, then the period, the share that is covered, the limits, and last what is given in all.',
      ],
      share: 'The share of a cost that is covered is rounded down.',
      flatRate:
        'A percentage is of what is accepted, once all else is settled, and is rounded to the nearest.',
      credits:
        'A credit is deducted from the cost that it is for. What was accepted above what the cost then gives is taken back.',
      corrections:
        'A claim that corrects another counts in its place. If the first one was decided, the new one counts only for what is more.',
    },
    cutOrRefused: 'What exceeds a limit is cut; what the grant is not for is not covered.',
    item: 'Item',
    gives: 'Gives',
    forWhom: 'For whom',
    limits: 'Limits',
    period: 'When',
    clauses: 'Clause',
    kinds: {
      lumpSum: (amount) => `${amount}, paid without accounts`,
      unitCosts: (amount) => `${amount}, computed again from what was delivered`,
      flatRate: (percent, items) => `${percent} of what is accepted of ${items}`,
      inKind: (quantity, per) => `${quantity}${per}, without a payment`,
      fixed: (amount) => `${amount}, with accounts`,
      documented: 'documented costs',
      share: (percent) => `${percent} of documented costs`,
      examples: (kinds) => `For example ${kinds}`,
      only: (kinds) => `Only ${kinds}`,
      other: 'Other costs need a note',
      not: (kinds) => `Not ${kinds}`,
    },
    each: (entry) => `each: ${entry}`,
    onApplication: 'on application',
    atMost: (amount) => `at most ${amount}`,
    per: {
      gatherings: 'per gathering',
      day: 'per day',
      year: 'per year',
      other: (entry) => `per: ${entry}`,
    },
    atGathering: 'at the gathering',
    inCourse: (from, to) => `in the course period, from ${from} to ${to}`,
    from: (moment) => `not before ${moment}`,
    to: (moment) => `not after ${moment}`,
  },

  obligations: {
    lead: 'Whoever gets a place has to meet the requirements below.',
    legend:
      'What has a dashed line and frame is recommended or expected, and does not change whether the requirements are met.',
  },
  record:
    'What does not agree with the call or with itself is named and left out of account. The rest is judged.',
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
    needs: (kinds) => `Between each gathering and the next the group has this to do: ${kinds}.`,
    when: [
      'The work has to be recorded with a date between them, the last day of the one and the first day of the other included.',
      'While the dates are not fixed, that is from the first day of the one month to the last day of the other.',
    ],
    name: (kind, after, before) => `${kind}: ${after} → ${before}`,
  },
  continuity: {
    measured: 'Continuity is measured by this:',
    members: (percent) =>
      `At least ${percent} per cent of the original members are still in the group.`,
    categories: 'The group has somebody from every category at all times.',
    replacements: 'For everyone who has left the group it is stated who took over.',
  },
  delivered: (when) => `This has to be delivered ${when}.`,
  heldBy: (when) => `It has to be met ${when}.`,
  holds: (what) => `This has to be met: ${what}.`,
  appliesWhen: (what) => `This applies when this is met: ${what}.`,
  noDueDay: 'There is no fixed deadline.',
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
