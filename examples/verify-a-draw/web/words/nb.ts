import type { Words } from '../words.ts';

/** What the page says in bokmål. */
export const nb: Words = {
  fixed: {
    title: 'Kontroller en trekning',
    language: 'Språk',
    lead: 'Legg inn protokollen fra en trekning. Siden regner alt ut på nytt og viser hva som stemmer.',
    assurance: 'Siden henter ingenting fra nettet. Det du legger inn, blir på maskinen din.',
    formHeading: 'Filene',
    recordLabel: 'Lim inn protokollen',
    recordHint: 'Protokollen er teksten i JSON-filen som ble lagt ut etter trekningen.',
    fileLabel: 'Velg filer',
    fileHint:
      'Velg protokollen, og kunngjøringen, deltakerlisten, journalen, utlysningen og resultatene hvis du har dem. Du kan også slippe filene hvor som helst på siden.',
    copiesSummary: 'Det du har lagret eller slått opp selv (valgfritt)',
    copiesLead:
      'Protokollen kan ikke selv vise at kunngjøringen og deltakerlisten er de som gjaldt før trekningen. Har du ikke filene, kan du bruke kontrollsummene fra kvitteringen.',
    announcementHash: 'Kontrollsummen til kunngjøringen (SHA-256)',
    entriesHash: 'Kontrollsummen til deltakerlisten (SHA-256)',
    hashHint: '64 tegn: tall og bokstavene a til f.',
    lookedUp: 'Tall og hemmeligheter du har slått opp',
    lookedUpHint:
      'En linje for hver kilde: navnet, kolon og tallene. En hemmelighet som du så før trekningen, står alene på linjen. For drand: kontrollsummen til nettverket, kolon, runden og signaturen.',
    check: 'Kontroller trekningen',
    clear: 'Tøm',
    limitsHeading: 'Hva kontrollen ikke kan vise',
    limits:
      'Kontrollen viser om rekkefølgen og plassene følger av reglene, deltakerlisten og kildene. Den kan ikke vise om noen ble utelatt fra listen, om kopiene dine er fra før trekningen, eller om arrangøren på forhånd kjente alt som tilfeldigheten ble laget av. Tall som noen har trukket, må du slå opp selv.',
    dropHere: 'Slipp filene her',
  },
  problems: {
    empty: 'Lim inn en protokoll, eller velg en fil.',
    noRecord: 'Protokollen mangler. Det du la inn, er listet opp under.',
    tooBig: 'Dette er for stort. Siden tar imot filer på opptil 32 MB.',
    unreadable: 'Filen kunne ikke leses. Er det en mappe, eller er filen flyttet?',
    notHash:
      'Dette er ikke en kontrollsum. Den har 64 tegn, bare tall og bokstavene a til f. Feltet kan også stå tomt.',
    twice: 'Du har også lagt inn filen. Tøm dette feltet, eller tøm skjemaet og legg inn på nytt.',
    notLookedUp:
      'Skriv en linje for hver kilde, for eksempel «Lotto: 4 8 15». En hemmelighet har 64 tegn. Feltet kan også stå tomt.',
    notResults:
      'Filen med resultatene har ikke riktig form. Be arrangøren om filen med resultatene slik den ble lagt ut.',
    notCall:
      'Utlysningen kan ikke leses som JSON der hver nøkkel står én gang. Tøm skjemaet, og legg inn på nytt uten utlysningen.',
    failed: 'Siden klarte ikke å kontrollere dette. Det kan være for stort for nettleseren.',
  },
  kinds: {
    record: 'protokollen',
    announcement: 'kunngjøringen. Den sammenlignes med protokollen.',
    entries: 'deltakerlisten. Den sammenlignes med protokollen.',
    journal: 'journalen til arrangøren',
    results: 'resultatene. De sammenlignes med protokollen.',
    call: 'utlysningen. Kontrollsummen og fordelingen av plassene sammenlignes med protokollen.',
    names: 'navn på deltakere. De vises ved siden av id-ene.',
    others: 'listen over andre søkere. Den står i protokollen, og filen trengs ikke.',
    seed: 'teksten til startverdien. Den følger av protokollen, og filen trengs ikke.',
    log: 'loggen. Den står i protokollen, og filen trengs ikke.',
    unknown: 'ikke en fil fra en trekning. Den er ikke brukt.',
  },
  pasted: 'innlimt tekst',
  checking: 'Kontrollerer …',
  print: 'Skriv ut',

  outcomes: { met: 'Oppfylt', 'not-met': 'Ikke oppfylt', undetermined: 'Uavgjort' },
  recommended: 'anbefalt',
  tally: (criteria, parts) => `${criteria} krav: ${parts}.`,
  checksHeading: 'Kravene',
  values: { computed: 'Regnet ut', recorded: 'I protokollen', published: 'Det du la inn' },

  factsHeading: 'Om trekningen',
  facts: {
    draw: 'Trekning',
    entrants: 'Deltakere',
    others: 'Andre søkere',
    places: 'Plasser',
    rules: 'Regler',
    closed: 'Påmeldingen stengte',
    drawn: 'Trekningen',
    method: 'Metode',
    sources: 'Kilder til tilfeldighet',
    hash: 'Kontrollsum for deltakerlisten (SHA-256)',
  },
  localTime: (moment) => `${moment} norsk tid`,
  methods: {
    ticket: 'Lodd: hver deltaker får ett lodd, og blant like går det laveste først',
    shuffle: 'Stokking: deltakerlisten blir stokket',
    rfc3797: 'RFC 3797: deltakerne trekkes ut én etter én',
  },
  source: {
    drand: (round) => `drand, runde ${round}`,
    secret: 'Hemmelighet fra arrangøren',
    numbers: (name) => `Tall: ${name}`,
  },

  orderHeading: 'Rekkefølgen',
  asRecorded:
    'Dette er vist slik det står i protokollen. Kravene over viser at det ikke er bekreftet.',
  namesNote: 'Navnene er fra filen du la inn. De er ikke en del av trekningen.',
  search: 'Søk etter deltaker',
  hits: (number) => `Treff: ${number}`,
  placesHeading: 'Plasser',
  reserveHeading: 'Venteliste',
  nobody: 'Ingen.',
  columns: {
    rank: 'Nr.',
    entrant: 'Deltaker',
    attributes: 'Egenskaper',
    status: 'Status',
    ticket: 'Lodd',
  },
  place: 'Plass',
  reserve: (number) => `Venteliste ${number}`,
  firstOf: (shown, all) => `Her vises de ${shown} første av ${all}. Resten står i protokollen.`,

  seedHeading: 'Startverdien',
  seedLead:
    'Alle lodd følger av denne teksten. Startverdien er SHA-256 av den, og kan regnes ut på hvilken som helst maskin.',
  seedDocument: 'Teksten',
  seed: 'Startverdien i protokollen',
  noDocument: 'Teksten kan ikke settes opp, for kildene i protokollen er ikke de kunngjorte.',

  logHeading: 'Hva som har hendt etter trekningen',
  logColumns: { time: 'Tid', event: 'Hendelse', entrant: 'Deltaker', reason: 'Grunn' },
  events: {
    offer: 'Tilbudt plass',
    accept: 'Takket ja',
    decline: 'Takket nei',
    lapse: 'Svarte ikke i tide',
    strike: 'Strøket',
    restore: 'Tatt inn igjen',
    insert: 'Tatt inn',
    correct: 'Rettet',
    place: 'Gitt plass utenom trekningen',
  },
};
