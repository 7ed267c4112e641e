import type { Words } from '../words.ts';

/** What the page says in nynorsk. */
export const nn: Words = {
  fixed: {
    title: 'Kontroller ei trekning',
    language: 'Språk',
    lead: 'Legg inn protokollen frå ei trekning. Sida reknar ut alt på nytt og viser kva som stemmer.',
    assurance: 'Sida hentar ingenting frå nettet. Det du legg inn, blir på maskina di.',
    formHeading: 'Filene',
    recordLabel: 'Lim inn protokollen',
    recordHint: 'Protokollen er teksten i JSON-fila som vart lagd ut etter trekninga.',
    fileLabel: 'Vel filer',
    fileHint:
      'Vel protokollen, og kunngjeringa, deltakarlista, journalen, utlysinga og resultata om du har dei. Du kan òg sleppe filene kvar som helst på sida.',
    copiesSummary: 'Det du har lagra eller slått opp sjølv (valfritt)',
    copiesLead:
      'Protokollen kan ikkje sjølv vise at kunngjeringa og deltakarlista er dei som galdt før trekninga. Har du ikkje filene, kan du bruke kontrollsummane frå kvitteringa.',
    announcementHash: 'Kontrollsummen til kunngjeringa (SHA-256)',
    entriesHash: 'Kontrollsummen til deltakarlista (SHA-256)',
    hashHint: '64 teikn: tal og bokstavane a til f.',
    lookedUp: 'Tal og hemmelegheiter du har slått opp',
    lookedUpHint:
      'Ei linje for kvar kjelde: namnet, kolon og tala. Ei hemmelegheit som du såg før trekninga, står åleine på linja. For drand: kontrollsummen til nettverket, kolon, runden og signaturen.',
    check: 'Kontroller trekninga',
    clear: 'Tøm',
    limitsHeading: 'Kva kontrollen ikkje kan vise',
    limits:
      'Kontrollen viser om rekkjefølgja og plassane følgjer av reglane, deltakarlista og kjeldene. Han kan ikkje vise om nokon vart utelaten frå lista, om kopiane dine er frå før trekninga, eller om arrangøren på førehand kjende alt som tilfeldigheita vart laga av. Tal som nokon har trekt, må du slå opp sjølv.',
    dropHere: 'Slepp filene her',
  },
  problems: {
    empty: 'Lim inn ein protokoll, eller vel ei fil.',
    noRecord: 'Protokollen manglar. Det du la inn, er lista opp under.',
    tooBig: 'Dette er for stort. Sida tek imot filer på opptil 32 MB.',
    unreadable: 'Fila kunne ikkje lesast. Er det ei mappe, eller er fila flytta?',
    notHash:
      'Dette er ikkje ein kontrollsum. Han har 64 teikn, berre tal og bokstavane a til f. Feltet kan òg stå tomt.',
    twice: 'Du har òg lagt inn fila. Tøm dette feltet, eller tøm skjemaet og legg inn på nytt.',
    notLookedUp:
      'Skriv ei linje for kvar kjelde, til dømes «Lotto: 4 8 15». Ei hemmelegheit har 64 teikn. Feltet kan òg stå tomt.',
    notResults:
      'Fila med resultata har ikkje rett form. Be arrangøren om fila med resultata slik ho vart lagd ut.',
    notCall:
      'Utlysinga kan ikkje lesast som JSON der kvar nøkkel står éin gong. Tøm skjemaet, og legg inn på nytt utan utlysinga.',
    failed: 'Sida klarte ikkje å kontrollere dette. Det kan vere for stort for nettlesaren.',
  },
  kinds: {
    record: 'protokollen',
    announcement: 'kunngjeringa. Ho blir samanlikna med protokollen.',
    entries: 'deltakarlista. Ho blir samanlikna med protokollen.',
    journal: 'journalen til arrangøren',
    results: 'resultata. Dei blir samanlikna med protokollen.',
    call: 'utlysinga. Kontrollsummen og fordelinga av plassane blir samanlikna med protokollen.',
    names: 'namn på deltakarar. Dei blir viste ved sida av id-ane.',
    others: 'lista over andre søkjarar. Ho står i protokollen, og fila trengst ikkje.',
    seed: 'teksten til startverdien. Han følgjer av protokollen, og fila trengst ikkje.',
    log: 'loggen. Han står i protokollen, og fila trengst ikkje.',
    unknown: 'ikkje ei fil frå ei trekning. Ho er ikkje brukt.',
  },
  pasted: 'innlimt tekst',
  checking: 'Kontrollerer …',
  print: 'Skriv ut',

  outcomes: { met: 'Oppfylt', 'not-met': 'Ikkje oppfylt', undetermined: 'Uavgjort' },
  recommended: 'tilrådd',
  tally: (criteria, parts) => `${criteria} krav: ${parts}.`,
  checksHeading: 'Krava',
  values: { computed: 'Rekna ut', recorded: 'I protokollen', published: 'Det du la inn' },

  factsHeading: 'Om trekninga',
  facts: {
    draw: 'Trekning',
    entrants: 'Deltakarar',
    others: 'Andre søkjarar',
    places: 'Plassar',
    rules: 'Reglar',
    closed: 'Påmeldinga stengde',
    drawn: 'Trekninga',
    method: 'Metode',
    sources: 'Kjelder til tilfeldigheit',
    hash: 'Kontrollsum for deltakarlista (SHA-256)',
  },
  localTime: (moment) => `${moment} norsk tid`,
  methods: {
    ticket: 'Lodd: kvar deltakar får eitt lodd, og blant like går det lågaste først',
    shuffle: 'Stokking: deltakarlista blir stokka',
    rfc3797: 'RFC 3797: deltakarane blir trekte ut éin etter éin',
  },
  source: {
    drand: (round) => `drand, runde ${round}`,
    secret: 'Hemmelegheit frå arrangøren',
    numbers: (name) => `Tal: ${name}`,
  },

  orderHeading: 'Rekkjefølgja',
  asRecorded:
    'Dette er vist slik det står i protokollen. Krava over viser at det ikkje er stadfesta.',
  namesNote: 'Namna er frå fila du la inn. Dei er ikkje ein del av trekninga.',
  search: 'Søk etter deltakar',
  hits: (number) => `Treff: ${number}`,
  placesHeading: 'Plassar',
  reserveHeading: 'Venteliste',
  nobody: 'Ingen.',
  columns: {
    rank: 'Nr.',
    entrant: 'Deltakar',
    attributes: 'Eigenskapar',
    status: 'Status',
    ticket: 'Lodd',
  },
  place: 'Plass',
  reserve: (number) => `Venteliste ${number}`,
  firstOf: (shown, all) => `Her er dei ${shown} første av ${all}. Resten står i protokollen.`,

  seedHeading: 'Startverdien',
  seedLead:
    'Alle lodd følgjer av denne teksten. Startverdien er SHA-256 av han, og kan reknast ut på kva maskin som helst.',
  seedDocument: 'Teksten',
  seed: 'Startverdien i protokollen',
  noDocument: 'Teksten kan ikkje setjast opp, for kjeldene i protokollen er ikkje dei kunngjorde.',

  logHeading: 'Kva som har hendt etter trekninga',
  logColumns: { time: 'Tid', event: 'Hending', entrant: 'Deltakar', reason: 'Grunn' },
  events: {
    offer: 'Tilbode plass',
    accept: 'Takka ja',
    decline: 'Takka nei',
    lapse: 'Svarte ikkje i tide',
    strike: 'Stroken',
    restore: 'Teken inn att',
    insert: 'Teken inn',
    correct: 'Retta',
    place: 'Gitt plass utanom trekninga',
  },
};
