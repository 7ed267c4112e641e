import type { Words } from '../words.ts';

/** What the page says in English. */
export const en: Words = {
  fixed: {
    title: 'Check a draw',
    language: 'Language',
    lead: 'Put in the record of a draw. The page computes everything anew and shows whether the order is right.',
    assurance: 'The page fetches nothing from the network. What you put in stays on your machine.',
    formHeading: 'The record',
    recordLabel: 'Paste the record',
    recordHint:
      'The record is the text of the JSON file that was published after the draw. You can also drop the file anywhere on the page.',
    fileLabel: 'Choose a file',
    fileHint: 'A file is checked at once.',
    publishedSummary: 'Compare with what was published (optional)',
    publishedLead:
      'A record cannot itself show that its sources and its entries are those that were published before the draw. If you have the announcement or the hash, put them in here and check again.',
    announcementLabel: 'The announcement (JSON)',
    entriesHashLabel: 'The hash of the entry list (SHA-256)',
    entriesHashHint: '64 characters: digits and the letters a to f.',
    check: 'Check the draw',
    clear: 'Clear',
    limitsHeading: 'What the check cannot show',
    limits:
      'The check shows that the order follows from the entries and the sources. It cannot show whether someone was left out of the list before it was published, or whether the organiser knew beforehand all that the randomness was made of. So at least one source should be outside the organiser’s control.',
    dropHere: 'Drop the record here',
  },
  problems: {
    empty: 'Paste a record, or choose a file.',
    tooBig: 'This is too large. The page takes records of up to 32 MB.',
    notJson:
      'This is not valid JSON. See that you have the whole text, from the first { to the last }.',
    unreadable: 'The file could not be read. Is it a folder, or has it been moved?',
    notAnnouncement:
      'This is not the announcement of a draw. Put in the whole JSON text that was published, or leave the field empty.',
    notHash:
      'This is not such a hash. It has 64 characters, only digits and the letters a to f. The field may also be empty.',
    failed: 'The page was not able to check this. It may be too large for the browser.',
  },
  checking: 'Checking …',
  held: (name, size) => `Read: ${name} (${size}).`,
  pasted: 'pasted text',
  tooLongToShow: 'The text is too long to be shown in the field.',
  print: 'Print',

  verdicts: {
    right: {
      head: 'The draw checks out',
      text: 'The order follows from the entries and the sources, and the record agrees with what you put in from the announcement.',
    },
    rightNotCompared: {
      head: 'The draw checks out',
      text: 'The order follows from the entries and the sources in the record. The record has not been compared with what was published before the draw. To do that, put in the announcement above.',
    },
    notDrawn: {
      head: 'The record checks out',
      text: 'There was a place for everyone, so nothing was drawn. The record agrees with what you put in from the announcement.',
    },
    notDrawnNotCompared: {
      head: 'The record checks out',
      text: 'There was a place for everyone, so nothing was drawn. The record has not been compared with what was published beforehand. To do that, put in the announcement above.',
    },
    wrong: {
      head: 'The draw does not check out',
      text: 'First fetch the record again from where it was published, in case something was lost on the way. If the answer is the same, ask whoever held the draw, and point to the checks that are marked as wrong.',
    },
    open: {
      head: 'It cannot be determined whether the draw checks out',
      text: 'None of the checks shows a fault, but at least one could not be made here.',
    },
    notRecord: {
      head: 'This is not the record of a draw',
      text: 'What you put in does not have the form of a record. So nothing else has been checked.',
    },
  },
  results: {
    met: 'In order',
    'not-met': 'Wrong',
    undetermined: 'Not settled',
    'not-done': 'Not done',
  },
  tally: (checks, parts) => `${checks} ${checks === 1 ? 'check' : 'checks'}: ${parts}.`,
  tallyPart: {
    met: (count) => `${count} in order`,
    'not-met': (count) => `${count} wrong`,
    undetermined: (count) => `${count} not settled`,
    'not-done': (count) => `${count} not done`,
  },
  wrongOnes: (names) => `Marked as wrong: ${names}.`,

  checksHeading: 'The checks',
  drandIs:
    'drand is an international network that gives out a new random number at fixed intervals. Nobody controls the numbers alone, and nobody knows them beforehand.',
  checks: {
    format: {
      name: 'Form',
      failed:
        'The page cannot read this as a record. See that you have the whole file, unchanged, as it was published.',
    },
    published: {
      name: 'Announcement',
      failed:
        'The record is not of the draw that was announced, or something was changed afterwards. Then it proves nothing of the draw that you want to check.',
    },
    entries: {
      name: 'Entry list',
      failed:
        'Someone may have been added, taken out or swapped after entries closed. Then nobody knows whether the right ones took part.',
    },
    sources: {
      name: 'Sources',
      failed:
        'When the organiser controls all the randomness, or a source is missing or swapped, the outcome may have been chosen and not drawn.',
    },
    commitment: {
      name: 'Secret',
      failed:
        'The organiser does not show the secret that was locked beforehand. Then another may have been chosen afterwards, to steer the outcome.',
    },
    'beacon-round': {
      name: 'Round of drand',
      failed:
        'The round is not the one that follows from the announcement. Then someone may have known the number beforehand, or have chosen the round that gave the outcome they wanted.',
    },
    'beacon-signature': {
      name: 'Signature of drand',
      failed:
        'There is no proof that the number comes from drand. It may be made up, and then the outcome is not random.',
    },
    seed: {
      name: 'Seed',
      failed:
        'The seed decides the whole draw. When it does not follow from the sources, someone may have chosen it.',
    },
    log: {
      name: 'Log',
      failed:
        'Something is noted that cannot have happened, for example that someone who was not in the draw accepted. Then the order cannot be computed, and the checks of tickets, order and places fail with it.',
    },
    tickets: {
      name: 'Tickets',
      failed:
        'A ticket follows from the seed and the entrant, and cannot be chosen. A wrong ticket may have moved the entrant up or down the order.',
    },
    order: {
      name: 'Order',
      failed:
        'The order is not the one that the draw gives. At least one entrant is higher or lower than it should.',
    },
    places: {
      name: 'Places',
      failed:
        'At least one entrant has a place without having drawn it, or lacks the place that it drew.',
    },
  },
  open: {
    published:
      'The page does not know what was published before the draw. If you have the announcement, put it in above and check again.',
    'beacon-round':
      'The page does not know the network that is named. Someone who knows it has to work out which round was the first after the time of the draw.',
    'beacon-signature':
      'The page does not know the network that is named, and does not have its key. Someone who has the key must check the signature before you can trust the number.',
  },
  meaning: 'What it means:',
  values: { computed: 'Computed', recorded: 'In the record', published: 'Published' },
  none: 'none',

  factsHeading: 'About the draw',
  facts: {
    file: 'File',
    draw: 'Draw',
    entrants: 'Entrants',
    places: 'Places',
    closed: 'Entries closed',
    drawn: 'The draw',
    method: 'Method',
    sources: 'Sources of randomness',
    hash: 'Hash of the entry list (SHA-256)',
  },
  localTime: (moment) => `${moment}, Norwegian time`,
  methods: {
    ticket: 'Tickets: each entrant gets one ticket, and the lowest have a place',
    shuffle: 'Shuffle: the entry list is shuffled',
    rfc3797: 'RFC 3797: the entrants are drawn one by one',
  },
  source: {
    drand: (round) => `drand, round ${round}`,
    secret: 'A secret of the organiser',
    numbers: (name) => `Numbers: ${name}`,
  },

  pictureHeading: 'The tickets on a line',
  pictureTitle: 'The tickets on a line from 0 to 2²⁵⁶',
  pictureText: (tickets, places) =>
    `Each ticket is a number between 0 and 2²⁵⁶. The ${tickets} tickets are set out on the line, and the lowest have a place: ${places} stand above the line and have a place, the others stand below.`,
  pictureNear: 'Near the cut',
  cut: (lastRank, firstRank, percent) =>
    `The cut between places and reserve list lies between number ${lastRank} and number ${firstRank}, ${percent} along the line.`,
  noCut: 'There is no cut to show.',
  cutLabel: 'The cut',
  noPicture: {
    notDrawn: 'Nothing was drawn, so there are no tickets to show.',
    shuffle: 'In a shuffle the entrants get no tickets, so there is no picture to show.',
    rfc3797:
      'By RFC 3797 the entrants are drawn one by one. The tickets do not lie on a line, so there is no picture to show.',
    noTickets: 'The record lacks tickets, so there is no picture to show.',
  },
  asRecorded:
    'This is shown as it stands in the record. The checks above show that it is not right.',

  placesHeading: 'Places',
  reserveHeading: 'Reserve list',
  nobodyHasPlace: 'Nobody has a place.',
  nobodyOnReserve: 'Nobody is on the reserve list.',
  columns: { rank: 'No.', entrant: 'Entrant', status: 'Status', ticket: 'Ticket' },
  status: {
    place: 'Place',
    offered: 'Offered a place',
    accepted: 'Accepted',
    declined: 'Declined',
    reserve: (number) => `Reserve ${number}`,
  },
  firstOf: (shown, all) => `These are the first ${shown} of ${all}. The others are in the record.`,

  seedHeading: 'The seed',
  seedLead:
    'Everything in the draw follows from this text. The seed is its SHA-256, and can be computed on any machine.',
  seedDocument: 'The text',
  seed: 'The seed in the record',
  rfcKey: 'The key in the record',
  rfcLead:
    'By RFC 3797 everything follows from this key, which is the numbers of the sources in ascending order.',
  noSeed: 'Nothing was drawn, so there is no seed.',
  noDocument: 'The text cannot be made up, for the sources in the record are of no use.',

  logHeading: 'What has happened since the draw',
  logColumns: { time: 'Time', event: 'Event', entrant: 'Entrant', reason: 'Reason' },
  events: {
    strike: 'Struck',
    insert: 'Let in',
    offer: 'Offered a place',
    accept: 'Accepted',
    decline: 'Declined',
  },
};
