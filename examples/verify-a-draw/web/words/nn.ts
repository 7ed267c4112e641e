import type { Words } from '../words.ts';

/** What the page says in nynorsk. */
export const nn: Words = {
  fixed: {
    title: 'Kontroller ei trekning',
    language: 'Språk',
    lead: 'Legg inn protokollen frå ei trekning. Sida reknar ut alt på nytt og viser om rekkjefølgja er rett.',
    assurance: 'Sida hentar ingenting frå nettet. Det du legg inn, blir på maskina di.',
    formHeading: 'Protokollen',
    recordLabel: 'Lim inn protokollen',
    recordHint:
      'Protokollen er teksten i JSON-fila som vart lagd ut etter trekninga. Du kan òg sleppe fila kvar som helst på sida.',
    fileLabel: 'Vel ei fil',
    fileHint: 'Fila blir kontrollert med ein gong.',
    publishedSummary: 'Samanlikn med det som vart kunngjort (valfritt)',
    publishedLead:
      'Protokollen kan ikkje sjølv vise at kjeldene og deltakarlista er dei som vart kunngjorde før trekninga. Har du kunngjeringa eller kontrollsummen, kan du leggje dei inn her og kontrollere på nytt.',
    announcementLabel: 'Kunngjeringa (JSON)',
    entriesHashLabel: 'Kontrollsummen til deltakarlista (SHA-256)',
    entriesHashHint: '64 teikn: tal og bokstavane a til f.',
    check: 'Kontroller trekninga',
    clear: 'Tøm',
    limitsHeading: 'Kva kontrollen ikkje kan vise',
    limits:
      'Kontrollen viser at rekkjefølgja følgjer av deltakarlista og kjeldene. Han kan ikkje vise om nokon vart utelaten frå lista før ho vart kunngjord, eller om arrangøren på førehand kjende alt som tilfeldigheita vart laga av. Difor bør minst éi kjelde vere utanfor kontrollen til arrangøren.',
    dropHere: 'Slepp protokollen her',
  },
  problems: {
    empty: 'Lim inn ein protokoll, eller vel ei fil.',
    tooBig: 'Dette er for stort. Sida tek imot protokollar på opptil 32 MB.',
    notJson:
      'Dette er ikkje gyldig JSON. Sjå etter at du har fått med heile teksten, frå den første { til den siste }.',
    unreadable: 'Fila kunne ikkje lesast. Er det ei mappe, eller er fila flytta?',
    notAnnouncement:
      'Dette er ikkje ei kunngjering av ei trekning. Legg inn heile JSON-teksten som vart kunngjord, eller lat feltet stå tomt.',
    notHash:
      'Dette er ikkje ein kontrollsum. Han har 64 teikn, berre tal og bokstavane a til f. Feltet kan òg stå tomt.',
    failed: 'Sida klarte ikkje å kontrollere dette. Det kan vere for stort for nettlesaren.',
  },
  checking: 'Kontrollerer …',
  held: (name, size) => `Lese inn: ${name} (${size}).`,
  pasted: 'innlimt tekst',
  tooLongToShow: 'Teksten er for lang til å visast i feltet.',
  print: 'Skriv ut',

  verdicts: {
    right: {
      head: 'Trekninga stemmer',
      text: 'Rekkjefølgja følgjer av deltakarlista og kjeldene, og protokollen stemmer med det du la inn frå kunngjeringa.',
    },
    rightNotCompared: {
      head: 'Trekninga stemmer',
      text: 'Rekkjefølgja følgjer av deltakarlista og kjeldene i protokollen. Protokollen er ikkje samanlikna med det som vart kunngjort før trekninga. Det kan du gjere ved å leggje inn kunngjeringa over.',
    },
    notDrawn: {
      head: 'Protokollen stemmer',
      text: 'Det var plass til alle, så det vart ikkje trekt. Protokollen stemmer med det du la inn frå kunngjeringa.',
    },
    notDrawnNotCompared: {
      head: 'Protokollen stemmer',
      text: 'Det var plass til alle, så det vart ikkje trekt. Protokollen er ikkje samanlikna med det som vart kunngjort på førehand. Det kan du gjere ved å leggje inn kunngjeringa over.',
    },
    wrong: {
      head: 'Trekninga stemmer ikkje',
      text: 'Hent først protokollen på nytt der han er lagd ut, i tilfelle noko vart borte på vegen. Får du same svar, så spør den som heldt trekninga, og vis til kontrollane som er merkte med feil.',
    },
    open: {
      head: 'Det kan ikkje avgjerast om trekninga stemmer',
      text: 'Ingen av kontrollane viser feil, men minst éin lét seg ikkje gjere her.',
    },
    notRecord: {
      head: 'Dette er ikkje ein protokoll frå ei trekning',
      text: 'Det du la inn, har ikkje forma til ein protokoll. Difor er ikkje noko anna kontrollert.',
    },
  },
  results: {
    met: 'I orden',
    'not-met': 'Feil',
    undetermined: 'Ikkje avgjort',
    'not-done': 'Ikkje gjort',
  },
  tally: (checks, parts) => `${checks} ${checks === 1 ? 'kontroll' : 'kontrollar'}: ${parts}.`,
  tallyPart: {
    met: (count) => `${count} i orden`,
    'not-met': (count) => `${count} feil`,
    undetermined: (count) => `${count} ikkje avgjort`,
    'not-done': (count) => `${count} ikkje gjort`,
  },
  wrongOnes: (names) => `Merkte med feil: ${names}.`,

  checksHeading: 'Kontrollane',
  drandIs:
    'drand er eit internasjonalt nettverk som gir ut eit nytt tilfeldig tal med faste mellomrom. Ingen rår over tala åleine, og ingen kjenner dei på førehand.',
  checks: {
    format: {
      name: 'Form',
      failed:
        'Sida kan ikkje lese dette som ein protokoll. Sjå etter at du har heile fila, uendra, slik ho vart lagd ut.',
    },
    published: {
      name: 'Kunngjering',
      failed:
        'Protokollen gjeld ei anna trekning enn den som vart kunngjord, eller noko vart endra etterpå. Då beviser han ikkje noko om trekninga du vil kontrollere.',
    },
    entries: {
      name: 'Deltakarliste',
      failed:
        'Nokon kan vere lagde til, tekne ut eller bytte om etter at påmeldinga vart stengd. Då veit ingen om dei rette var med.',
    },
    sources: {
      name: 'Kjelder',
      failed:
        'Når arrangøren rår over all tilfeldigheita, eller ei kjelde manglar eller er bytt ut, kan utfallet ha vore valt og ikkje trekt.',
    },
    commitment: {
      name: 'Hemmelegheit',
      failed:
        'Arrangøren viser ikkje den hemmelegheita som vart låst på førehand. Då kan ei anna ha vore vald etterpå for å styre utfallet.',
    },
    'beacon-round': {
      name: 'Runde frå drand',
      failed:
        'Det er ikkje brukt den runden som følgjer av kunngjeringa. Då kan nokon ha kjent talet på førehand, eller ha valt runden som gav utfallet dei ønskte.',
    },
    'beacon-signature': {
      name: 'Signatur frå drand',
      failed:
        'Det er ikkje bevist at talet kjem frå drand. Det kan vere dikta opp, og då er utfallet ikkje tilfeldig.',
    },
    seed: {
      name: 'Startverdi',
      failed:
        'Startverdien avgjer heile trekninga. Når han ikkje følgjer av kjeldene, kan nokon ha valt han.',
    },
    log: {
      name: 'Logg',
      failed:
        'Noko er ført opp som ikkje kan ha hendt, til dømes at ein som ikkje var med, takka ja. Då kan ikkje rekkjefølgja reknast ut, og kontrollane av lodd, rekkjefølgje og plassar slår òg ut.',
    },
    tickets: {
      name: 'Lodd',
      failed:
        'Eit lodd følgjer av startverdien og deltakaren, og kan ikkje veljast. Eit gale lodd kan ha flytta deltakaren fram eller tilbake i rekkjefølgja.',
    },
    order: {
      name: 'Rekkjefølgje',
      failed:
        'Rekkjefølgja er ikkje den som trekninga gir. Minst éin deltakar står høgare eller lågare enn han skal.',
    },
    places: {
      name: 'Plassar',
      failed:
        'Minst éin deltakar har fått ein plass utan å ha trekt han, eller manglar plassen som vart trekt.',
    },
  },
  open: {
    published:
      'Sida veit ikkje kva som vart kunngjort før trekninga. Har du kunngjeringa, kan du leggje ho inn over og kontrollere på nytt.',
    'beacon-round':
      'Sida kjenner ikkje nettverket som er oppgitt. Nokon som kjenner det, må rekne ut kva runde som var den første etter tidspunktet for trekninga.',
    'beacon-signature':
      'Sida kjenner ikkje nettverket som er oppgitt, og har ikkje nøkkelen til det. Nokon som har nøkkelen, må kontrollere signaturen før du kan stole på talet.',
  },
  meaning: 'Kva det betyr:',
  values: { computed: 'Rekna ut', recorded: 'I protokollen', published: 'Kunngjort' },
  none: 'ingen',

  factsHeading: 'Om trekninga',
  facts: {
    file: 'Fil',
    draw: 'Trekning',
    entrants: 'Deltakarar',
    places: 'Plassar',
    closed: 'Påmeldinga stengde',
    drawn: 'Trekninga',
    method: 'Metode',
    sources: 'Kjelder til tilfeldigheit',
    hash: 'Kontrollsum for deltakarlista (SHA-256)',
  },
  localTime: (moment) => `${moment} norsk tid`,
  methods: {
    ticket: 'Lodd: kvar deltakar får eitt lodd, og dei lågaste får plass',
    shuffle: 'Stokking: deltakarlista blir stokka',
    rfc3797: 'RFC 3797: deltakarane blir trekte ut éin etter éin',
  },
  source: {
    drand: (round) => `drand, runde ${round}`,
    secret: 'Hemmelegheit frå arrangøren',
    numbers: (name) => `Tal: ${name}`,
  },

  pictureHeading: 'Lodda på ei linje',
  pictureTitle: 'Lodda på ei linje frå 0 til 2²⁵⁶',
  pictureText: (tickets, places) =>
    `Kvart lodd er eit tal mellom 0 og 2²⁵⁶. Dei ${tickets} lodda er sette av på linja, og dei lågaste får plass: ${places} står over linja og har plass, dei andre står under.`,
  pictureNear: 'Nær grensa',
  cut: (lastRank, firstRank, percent) =>
    `Grensa mellom plass og venteliste går mellom nummer ${lastRank} og nummer ${firstRank}, ${percent} ut på linja.`,
  noCut: 'Det er inga grense å vise.',
  cutLabel: 'Grensa',
  noPicture: {
    notDrawn: 'Det vart ikkje trekt, så det finst ingen lodd å vise.',
    shuffle: 'I ei stokking får deltakarane ikkje lodd, så det er ikkje noko bilete å vise.',
    rfc3797:
      'Etter RFC 3797 blir deltakarane trekte ut éin etter éin. Lodda ligg ikkje på ei linje, så det er ikkje noko bilete å vise.',
    noTickets: 'Protokollen manglar lodd, så det er ikkje noko bilete å vise.',
  },
  asRecorded:
    'Dette er vist slik det står i protokollen. Kontrollane over viser at det ikkje er rett.',

  placesHeading: 'Plassar',
  reserveHeading: 'Venteliste',
  nobodyHasPlace: 'Ingen har plass.',
  nobodyOnReserve: 'Ingen står på venteliste.',
  columns: { rank: 'Nr.', entrant: 'Deltakar', status: 'Status', ticket: 'Lodd' },
  status: {
    place: 'Plass',
    offered: 'Tilboden plass',
    accepted: 'Takka ja',
    declined: 'Takka nei',
    reserve: (number) => `Venteliste ${number}`,
  },
  firstOf: (shown, all) => `Her er dei ${shown} første av ${all}. Resten står i protokollen.`,

  seedHeading: 'Startverdien',
  seedLead:
    'Alt i trekninga følgjer av denne teksten. Startverdien er SHA-256 av han, og kan reknast ut på kva maskin som helst.',
  seedDocument: 'Teksten',
  seed: 'Startverdien i protokollen',
  rfcKey: 'Nøkkelen i protokollen',
  rfcLead:
    'Etter RFC 3797 følgjer alt av denne nøkkelen, som er tala frå kjeldene i stigande orden.',
  noSeed: 'Det vart ikkje trekt, så det finst ingen startverdi.',
  noDocument: 'Teksten kan ikkje setjast opp, for kjeldene i protokollen er ikkje brukande.',

  logHeading: 'Kva som har hendt etter trekninga',
  logColumns: { time: 'Tid', event: 'Hending', entrant: 'Deltakar', reason: 'Grunn' },
  events: {
    strike: 'Stroken',
    insert: 'Teken inn',
    offer: 'Tilboden plass',
    accept: 'Takka ja',
    decline: 'Takka nei',
  },
};
