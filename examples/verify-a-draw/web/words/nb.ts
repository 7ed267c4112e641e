import type { Words } from '../words.ts';

/** What the page says in bokmål. */
export const nb: Words = {
  fixed: {
    title: 'Kontroller en trekning',
    language: 'Språk',
    lead: 'Legg inn protokollen fra en trekning. Siden regner alt ut på nytt og viser om rekkefølgen er riktig.',
    assurance: 'Siden henter ingenting fra nettet. Det du legger inn, blir på maskinen din.',
    formHeading: 'Protokollen',
    recordLabel: 'Lim inn protokollen',
    recordHint:
      'Protokollen er teksten i JSON-filen som ble lagt ut etter trekningen. Du kan også slippe filen hvor som helst på siden.',
    fileLabel: 'Velg en fil',
    fileHint: 'Filen kontrolleres med en gang.',
    publishedSummary: 'Sammenlign med det som ble kunngjort (valgfritt)',
    publishedLead:
      'Protokollen kan ikke selv vise at kildene og deltakerlisten er de som ble kunngjort før trekningen. Har du kunngjøringen eller kontrollsummen, kan du legge dem inn her og kontrollere på nytt.',
    announcementLabel: 'Kunngjøringen (JSON)',
    entriesHashLabel: 'Kontrollsummen til deltakerlisten (SHA-256)',
    entriesHashHint: '64 tegn: tall og bokstavene a til f.',
    check: 'Kontroller trekningen',
    clear: 'Tøm',
    limitsHeading: 'Hva kontrollen ikke kan vise',
    limits:
      'Kontrollen viser at rekkefølgen følger av deltakerlisten og kildene. Den kan ikke vise om noen ble utelatt fra listen før den ble kunngjort, eller om arrangøren på forhånd kjente alt som tilfeldigheten ble laget av. Derfor bør minst én kilde være utenfor arrangørens kontroll.',
    dropHere: 'Slipp protokollen her',
  },
  problems: {
    empty: 'Lim inn en protokoll, eller velg en fil.',
    tooBig: 'Dette er for stort. Siden tar imot protokoller på opptil 32 MB.',
    notJson:
      'Dette er ikke gyldig JSON. Se etter at du har fått med hele teksten, fra den første { til den siste }.',
    unreadable: 'Filen kunne ikke leses. Er det en mappe, eller er filen flyttet?',
    notAnnouncement:
      'Dette er ikke en kunngjøring av en trekning. Legg inn hele JSON-teksten som ble kunngjort, eller la feltet stå tomt.',
    notHash:
      'Dette er ikke en kontrollsum. Den har 64 tegn, bare tall og bokstavene a til f. Feltet kan også stå tomt.',
    failed: 'Siden klarte ikke å kontrollere dette. Det kan være for stort for nettleseren.',
  },
  checking: 'Kontrollerer …',
  held: (name, size) => `Lest inn: ${name} (${size}).`,
  pasted: 'innlimt tekst',
  tooLongToShow: 'Teksten er for lang til å vises i feltet.',
  print: 'Skriv ut',

  verdicts: {
    right: {
      head: 'Trekningen stemmer',
      text: 'Rekkefølgen følger av deltakerlisten og kildene, og protokollen stemmer med det du la inn fra kunngjøringen.',
    },
    rightNotCompared: {
      head: 'Trekningen stemmer',
      text: 'Rekkefølgen følger av deltakerlisten og kildene i protokollen. Protokollen er ikke sammenlignet med det som ble kunngjort før trekningen. Det kan du gjøre ved å legge inn kunngjøringen over.',
    },
    notDrawn: {
      head: 'Protokollen stemmer',
      text: 'Det var plass til alle, så det ble ikke trukket. Protokollen stemmer med det du la inn fra kunngjøringen.',
    },
    notDrawnNotCompared: {
      head: 'Protokollen stemmer',
      text: 'Det var plass til alle, så det ble ikke trukket. Protokollen er ikke sammenlignet med det som ble kunngjort på forhånd. Det kan du gjøre ved å legge inn kunngjøringen over.',
    },
    wrong: {
      head: 'Trekningen stemmer ikke',
      text: 'Hent først protokollen på nytt der den er lagt ut, i tilfelle noe ble borte på veien. Får du samme svar, så spør den som holdt trekningen, og vis til kontrollene som er merket med feil.',
    },
    open: {
      head: 'Det kan ikke avgjøres om trekningen stemmer',
      text: 'Ingen av kontrollene viser feil, men minst én lot seg ikke gjøre her.',
    },
    notRecord: {
      head: 'Dette er ikke en protokoll fra en trekning',
      text: 'Det du la inn, har ikke formen til en protokoll. Derfor er ikke noe annet kontrollert.',
    },
  },
  results: {
    met: 'I orden',
    'not-met': 'Feil',
    undetermined: 'Ikke avgjort',
    'not-done': 'Ikke gjort',
  },
  tally: (checks, parts) => `${checks} ${checks === 1 ? 'kontroll' : 'kontroller'}: ${parts}.`,
  tallyPart: {
    met: (count) => `${count} i orden`,
    'not-met': (count) => `${count} feil`,
    undetermined: (count) => `${count} ikke avgjort`,
    'not-done': (count) => `${count} ikke gjort`,
  },
  wrongOnes: (names) => `Merket med feil: ${names}.`,

  checksHeading: 'Kontrollene',
  drandIs:
    'drand er et internasjonalt nettverk som gir ut et nytt tilfeldig tall med faste mellomrom. Ingen rår over tallene alene, og ingen kjenner dem på forhånd.',
  checks: {
    format: {
      name: 'Form',
      failed:
        'Siden kan ikke lese dette som en protokoll. Se etter at du har hele filen, uendret, slik den ble lagt ut.',
    },
    published: {
      name: 'Kunngjøring',
      failed:
        'Protokollen gjelder en annen trekning enn den som ble kunngjort, eller noe ble endret etterpå. Da beviser den ikke noe om trekningen du vil kontrollere.',
    },
    entries: {
      name: 'Deltakerliste',
      failed:
        'Noen kan være lagt til, tatt ut eller byttet om etter at påmeldingen ble stengt. Da vet ingen om de rette var med.',
    },
    sources: {
      name: 'Kilder',
      failed:
        'Når arrangøren rår over all tilfeldigheten, eller en kilde mangler eller er byttet ut, kan utfallet ha vært valgt og ikke trukket.',
    },
    commitment: {
      name: 'Hemmelighet',
      failed:
        'Arrangøren viser ikke den hemmeligheten som ble låst på forhånd. Da kan en annen ha vært valgt etterpå for å styre utfallet.',
    },
    'beacon-round': {
      name: 'Runde fra drand',
      failed:
        'Det er ikke brukt den runden som følger av kunngjøringen. Da kan noen ha kjent tallet på forhånd, eller ha valgt runden som ga utfallet de ønsket.',
    },
    'beacon-signature': {
      name: 'Signatur fra drand',
      failed:
        'Det er ikke bevist at tallet kommer fra drand. Det kan være diktet opp, og da er utfallet ikke tilfeldig.',
    },
    seed: {
      name: 'Startverdi',
      failed:
        'Startverdien avgjør hele trekningen. Når den ikke følger av kildene, kan noen ha valgt den.',
    },
    log: {
      name: 'Logg',
      failed:
        'Noe er ført opp som ikke kan ha hendt, for eksempel at en som ikke var med, takket ja. Da kan ikke rekkefølgen regnes ut, og kontrollene av lodd, rekkefølge og plasser slår også ut.',
    },
    tickets: {
      name: 'Lodd',
      failed:
        'Et lodd følger av startverdien og deltakeren, og kan ikke velges. Et galt lodd kan ha flyttet deltakeren fram eller tilbake i rekkefølgen.',
    },
    order: {
      name: 'Rekkefølge',
      failed:
        'Rekkefølgen er ikke den som trekningen gir. Minst én deltaker står høyere eller lavere enn den skal.',
    },
    places: {
      name: 'Plasser',
      failed:
        'Minst én deltaker har fått en plass uten å ha trukket den, eller mangler plassen den trakk.',
    },
  },
  open: {
    published:
      'Siden vet ikke hva som ble kunngjort før trekningen. Har du kunngjøringen, kan du legge den inn over og kontrollere på nytt.',
    'beacon-round':
      'Siden kjenner ikke nettverket som er oppgitt. Noen som kjenner det, må regne ut hvilken runde som var den første etter tidspunktet for trekningen.',
    'beacon-signature':
      'Siden kjenner ikke nettverket som er oppgitt, og har ikke nøkkelen til det. Noen som har nøkkelen, må kontrollere signaturen før du kan stole på tallet.',
  },
  meaning: 'Hva det betyr:',
  values: { computed: 'Regnet ut', recorded: 'I protokollen', published: 'Kunngjort' },
  none: 'ingen',

  factsHeading: 'Om trekningen',
  facts: {
    file: 'Fil',
    draw: 'Trekning',
    entrants: 'Deltakere',
    places: 'Plasser',
    closed: 'Påmeldingen stengte',
    drawn: 'Trekningen',
    method: 'Metode',
    sources: 'Kilder til tilfeldighet',
    hash: 'Kontrollsum for deltakerlisten (SHA-256)',
  },
  localTime: (moment) => `${moment} norsk tid`,
  methods: {
    ticket: 'Lodd: hver deltaker får ett lodd, og de laveste får plass',
    shuffle: 'Stokking: deltakerlisten blir stokket',
    rfc3797: 'RFC 3797: deltakerne trekkes ut én etter én',
  },
  source: {
    drand: (round) => `drand, runde ${round}`,
    secret: 'Hemmelighet fra arrangøren',
    numbers: (name) => `Tall: ${name}`,
  },

  pictureHeading: 'Loddene på en linje',
  pictureTitle: 'Loddene på en linje fra 0 til 2²⁵⁶',
  pictureText: (tickets, places) =>
    `Hvert lodd er et tall mellom 0 og 2²⁵⁶. De ${tickets} loddene er satt av på linjen, og de laveste får plass: ${places} står over linjen og har plass, de andre står under.`,
  pictureNear: 'Nær grensen',
  cut: (lastRank, firstRank, percent) =>
    `Grensen mellom plass og venteliste går mellom nummer ${lastRank} og nummer ${firstRank}, ${percent} ut på linjen.`,
  noCut: 'Det er ingen grense å vise.',
  cutLabel: 'Grensen',
  noPicture: {
    notDrawn: 'Det ble ikke trukket, så det finnes ingen lodd å vise.',
    shuffle: 'I en stokking får deltakerne ikke lodd, så det er ikke noe bilde å vise.',
    rfc3797:
      'Etter RFC 3797 trekkes deltakerne ut én etter én. Loddene ligger ikke på en linje, så det er ikke noe bilde å vise.',
    noTickets: 'Protokollen mangler lodd, så det er ikke noe bilde å vise.',
  },
  asRecorded:
    'Dette er vist slik det står i protokollen. Kontrollene over viser at det ikke er riktig.',

  placesHeading: 'Plasser',
  reserveHeading: 'Venteliste',
  nobodyHasPlace: 'Ingen har plass.',
  nobodyOnReserve: 'Ingen står på venteliste.',
  columns: { rank: 'Nr.', entrant: 'Deltaker', status: 'Status', ticket: 'Lodd' },
  status: {
    place: 'Plass',
    offered: 'Tilbudt plass',
    accepted: 'Takket ja',
    declined: 'Takket nei',
    reserve: (number) => `Venteliste ${number}`,
  },
  firstOf: (shown, all) => `Her vises de ${shown} første av ${all}. Resten står i protokollen.`,

  seedHeading: 'Startverdien',
  seedLead:
    'Alt i trekningen følger av denne teksten. Startverdien er SHA-256 av den, og kan regnes ut på hvilken som helst maskin.',
  seedDocument: 'Teksten',
  seed: 'Startverdien i protokollen',
  rfcKey: 'Nøkkelen i protokollen',
  rfcLead:
    'Etter RFC 3797 følger alt av denne nøkkelen, som er tallene fra kildene i stigende orden.',
  noSeed: 'Det ble ikke trukket, så det finnes ingen startverdi.',
  noDocument: 'Teksten kan ikke settes opp, for kildene i protokollen er ikke brukbare.',

  logHeading: 'Hva som har hendt etter trekningen',
  logColumns: { time: 'Tid', event: 'Hendelse', entrant: 'Deltaker', reason: 'Grunn' },
  events: {
    strike: 'Strøket',
    insert: 'Tatt inn',
    offer: 'Tilbudt plass',
    accept: 'Takket ja',
    decline: 'Takket nei',
  },
};
