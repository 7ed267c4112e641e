import type { Words } from '../words.ts';

/** What the page says in English. */
export const en: Words = {
  fixed: {
    title: 'Check a draw',
    language: 'Language',
    lead: 'Put in the record of a draw. The page computes everything anew and shows what is right.',
    assurance: 'The page fetches nothing. What you put in stays on your machine.',
    formHeading: 'The files',
    recordLabel: 'Paste the record',
    recordHint: 'The record is the text in the JSON file that was published after the draw.',
    fileLabel: 'Choose files',
    fileHint:
      'Choose the record, and the announcement, the entry list, the journal, the call and the results if you have them. You can also drop the files anywhere on the page.',
    copiesSummary: 'What you kept or looked up yourself (optional)',
    copiesLead:
      'The record itself cannot show that the announcement and the entry list are those from before the draw. If you do not have the files, you can use the hashes in your receipt.',
    announcementHash: 'Hash of the announcement (SHA-256)',
    entriesHash: 'Hash of the entry list (SHA-256)',
    hashHint: '64 characters: digits and the letters a to f.',
    lookedUp: 'Numbers and secrets that you looked up',
    lookedUpHint:
      'One line for each source: its name, a colon and the numbers. A secret that you saw before the draw has a line of its own. For drand: the hash of the network, a colon, the round and the signature.',
    check: 'Check the draw',
    clear: 'Clear',
    limitsHeading: 'What the check cannot show',
    limits:
      'The check shows whether the order and the places follow from the rules, the entry list and the sources. It cannot show whether somebody was left out of the list, whether your copies are from before the draw, or whether the organiser knew beforehand everything that the randomness was made of. You have to look up yourself the numbers that somebody drew.',
    dropHere: 'Drop the files here',
  },
  problems: {
    empty: 'Paste a record, or choose a file.',
    noRecord: 'The record is missing. What you put in is listed below.',
    tooBig: 'This is too large. The page takes files of up to 32 MB.',
    unreadable: 'The file could not be read. Is it a folder, or was the file moved?',
    notHash:
      'This is not a hash. A hash has 64 characters, only digits and the letters a to f. The field can also be empty.',
    twice: 'You also put in the file. Clear this field, or clear the form and start again.',
    notLookedUp:
      'Write one line for each source, such as ‘Lotto: 4 8 15’. A secret has 64 characters. The field can also be empty.',
    notResults:
      'The file with the results does not have the right form. Ask the organiser for the file as it was published.',
    notCall:
      'The call cannot be read as JSON in which each key stands once. Clear the form and leave the call out.',
    failed: 'The page could not check this. It may be too large for the browser.',
  },
  kinds: {
    record: 'the record',
    announcement: 'the announcement. It is compared with the record.',
    entries: 'the entry list. It is compared with the record.',
    journal: 'the journal of the organiser',
    results: 'the results. They are compared with the record.',
    call: 'the call. Its hash and how it gives the places are compared with the record.',
    names: 'names of entrants. They are shown beside the ids.',
    others: 'the list of other applicants. The record has it, and the file is not needed.',
    seed: 'the text of the seed. It follows from the record, and the file is not needed.',
    log: 'the log. The record has it, and the file is not needed.',
    unknown: 'not a file of a draw. It is not used.',
  },
  pasted: 'pasted text',
  checking: 'Checking …',
  print: 'Print',

  outcomes: { met: 'Met', 'not-met': 'Not met', undetermined: 'Undetermined' },
  recommended: 'recommended',
  tally: (criteria, parts) => `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}: ${parts}.`,
  checksHeading: 'The criteria',
  values: { computed: 'Computed', recorded: 'In the record', published: 'What you put in' },

  factsHeading: 'About the draw',
  facts: {
    draw: 'Draw',
    entrants: 'Entrants',
    others: 'Other applicants',
    places: 'Places',
    rules: 'Rules',
    closed: 'Entries closed',
    drawn: 'The draw',
    method: 'Method',
    sources: 'Sources of randomness',
    hash: 'Hash of the entry list (SHA-256)',
  },
  localTime: (moment) => `${moment}, Norwegian time`,
  methods: {
    ticket: 'Tickets: each entrant gets one ticket, and among equals the lowest goes first',
    shuffle: 'Shuffle: the entry list is shuffled',
    rfc3797: 'RFC 3797: the entrants are drawn one by one',
  },
  source: {
    drand: (round) => `drand, round ${round}`,
    secret: 'A secret of the organiser',
    numbers: (name) => `Numbers: ${name}`,
  },

  orderHeading: 'The order',
  asRecorded:
    'This is shown as it stands in the record. The criteria above show that it is not confirmed.',
  namesNote: 'The names are from the file that you put in. They are not part of the draw.',
  search: 'Search for an entrant',
  hits: (number) => `Found: ${number}`,
  placesHeading: 'Places',
  reserveHeading: 'Reserve list',
  nobody: 'Nobody.',
  columns: {
    rank: 'No.',
    entrant: 'Entrant',
    attributes: 'Attributes',
    status: 'Standing',
    ticket: 'Ticket',
  },
  place: 'Place',
  reserve: (number) => `Reserve ${number}`,
  firstOf: (shown, all) => `These are the first ${shown} of ${all}. The others are in the record.`,

  seedHeading: 'The seed',
  seedLead:
    'All tickets follow from this text. The seed is its SHA-256, and can be computed on any machine.',
  seedDocument: 'The text',
  seed: 'The seed in the record',
  noDocument: 'The text cannot be made: the sources in the record are not the announced ones.',

  logHeading: 'What has happened since the draw',
  logColumns: { time: 'Time', event: 'Event', entrant: 'Entrant', reason: 'Reason' },
  events: {
    offer: 'Offered a place',
    accept: 'Accepted',
    decline: 'Declined',
    lapse: 'Did not answer in time',
    strike: 'Struck',
    restore: 'Restored',
    insert: 'Let in',
    correct: 'Corrected',
    place: 'Given a place beside the draw',
  },
};
