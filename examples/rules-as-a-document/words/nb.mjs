/** The fixed words of the rules in bokmål. Reasons, dates, sums and terms are written by the library. */
export const nb = {
  quote: (text) => `«${text}»`,
  outcomes: { met: 'oppfylt', 'not-met': 'ikke oppfylt', undetermined: 'ikke avgjort' },
  decisions: { met: 'kvalifisert', 'not-met': 'avvist', undetermined: 'ikke avgjort' },
  limits: {
    by: (when, isDay) => (isDay ? `innen utgangen av ${when}` : `innen ${when}`),
    from: (when) => `tidligst ${when}`,
  },
  counted: (day, round) => (round ? `I runden «${round}» er det ${day}.` : `Det er ${day}.`),
  notKnown: 'Datoen er ikke kjent ennå.',
  reading: (text) => `Slik leses det: ${text}`,
  seat: (count, category) => `${count} fra ${category}`,
  recommended: 'Dette er anbefalt eller forventet, og ikke et krav.',

  head: {
    title: (call) => `Regler: ${call}`,
    lead: [
      'Her står reglene i utlysningen slik de er lagt inn, og slik de blir brukt når søknader, deltakelse og utgifter blir vurdert.',
      'Siden er skrevet av et program: Utfallene i eksemplene er regnet ut, og begrunnelsene er ordrett de som blir gitt.',
      'Den erstatter ikke utlysningsteksten, og hva som følger av en vurdering, avgjør saksbehandleren.',
    ],
    organiser: 'Arrangør',
    call: 'Utlysning',
    version: (version) => `versjon ${version}`,
    hash: 'Kontrollsum (SHA-256) for alt som utlysningen sier',
    zone: 'Tidssone',
    amendments: 'Endringer',
    unamended: 'Utlysningen er ikke endret.',
    amendment: ['Versjon', 'Når', 'Hvorfor', 'Hva som er endret'],
  },
  contents: {
    title: 'Punktene i utlysningen',
    lead: 'Overskriftene og innholdet står på det språket de er lagt inn på.',
    head: ['Punkt', 'Overskrift', 'Innhold', 'Regel'],
    context: 'Bakgrunn, ingen regel',
    none: 'Ingen regel bygger på punktet',
  },
  dates: {
    title: 'Datoene',
    lead: (zone) => [
      `Klokkeslett og dager er i tidssonen ${zone}.`,
      'Øyeblikket for en frist er når fristen er ute.',
    ],
    head: ['Hva', 'Når', 'Øyeblikk', 'Punkt'],
    kinds: {
      opening: 'Utlysningen åpner',
      deadline: 'Søknadsfrist',
      answer: 'Svar til søkerne',
      course: 'Kurset',
    },
    tentative: (month) => `${month}, foreløpig`,
    notKnown: 'ikke kjent ennå',
  },
  decision: {
    title: 'Slik blir en søknad avgjort',
    legend: 'Det som har stiplet ramme, er anbefalt og endrer ikke utfallet.',
    application: 'Søknad',
    delivered: 'Er søknaden levert?',
    draft: 'Ikke avgjort: et utkast',
    yes: 'ja',
    no: 'nei',
    another: {
      'last-submitted':
        'Gjelder en annen søknad fra søkeren, den siste som kom i tide og gjennom riktig kanal?',
      'first-submitted':
        'Gjelder en annen søknad fra søkeren, den første som kom i tide og gjennom riktig kanal?',
      none: 'Har søkeren levert flere søknader i tide og gjennom riktig kanal?',
    },
    allOut: 'Avvist: ingen av søknadene gjelder',
    superseded: 'Erstattet av den andre',
    when: {
      met: 'alle oppfylt',
      'not-met': 'minst ett ikke oppfylt',
      undetermined: 'ellers',
    },
    enough: (places) => `Er det flere kvalifiserte enn plasser (${places})?`,
    enoughMoney: (sum) => `Skal de kvalifiserte ha mer enn det er å dele ut (${sum})?`,
    draw: 'Trekning blant de kvalifiserte',
    ordered: 'I rekkefølge, og trekning mellom dem som står likt',
    inOrder: 'I rekkefølge',
    first: 'kommer først',
    notFirst: 'kommer etter',
    nothing: 'Ikke plass',
    drawn: 'trukket ut',
    notDrawn: 'ikke trukket ut',
    place: 'Plass',
    reserve: 'Venteliste',
  },
  combined: {
    all: ({ needed }) => (needed === 1 ? 'det må være oppfylt' : `alle ${needed} må være oppfylt`),
    any: ({ of }) => `minst ett av ${of} må være oppfylt`,
    'at-least': ({ needed, of }) => `minst ${needed} av ${of} må være oppfylt`,
    not: () => 'dette må ikke være oppfylt',
  },

  names: {
    opening: 'Åpningen',
    facts: 'Opplysningene',
    requirements: 'Krav til opplysningene',
    partners: 'Partnerne',
    'group.maximum': 'Hvor mange gruppen kan ha av hver',
    round: 'Søknadsrunden',
    eligibility: 'Krav til søknaden',
    applicant: 'Søkeren',
    group: 'Gruppen',
    'group.seats': 'Hvem gruppen må ha',
    'group.size': 'Hvor stor gruppen kan være',
    deadline: 'Søknadsfristen',
    parts: 'Delene av søknaden',
    channel: 'Leveringsmåten',
    several: 'Flere søknader fra samme søker',
    places: 'Plassene',
    draw: 'Plassene og trekningen',
    answer: 'Svar til søkerne',
    course: 'Kurset',
    gatherings: 'Samlingene',
    series: 'Runden',
    grant: 'Hva en plass gir',
    payments: 'Utbetaling og tilbakebetaling',
    obligations: 'Hva en plass forplikter til',
    'obligations.record': 'Opplysningene om plassen',
  },
  measures: {
    members: 'opprinnelige medlemmer',
    categories: 'alle kategorier',
    replacements: 'etterfølgere',
    when: 'når det gjelder',
    holds: 'det som da skal gjøres',
  },
  more: (count) => `… og ${count} til`,

  example: {
    reasons: 'Vurderingen kan gi disse begrunnelsene:',
    lead: 'Eksempler på søknader, der alt annet er i orden:',
    incomplete: 'Eksempler på søknader, der ikke alle opplysninger er oppgitt:',
    records: 'Eksempler på hva den som har fått plass, kan ha gjort, ett for hver kode:',
    what: 'Tilfelle',
    outcome: 'Utfall',
    code: 'Kode',
    why: 'Begrunnelse',
  },
  otherWritings: (count) =>
    count === 1 ? 'og én annen skrivemåte' : `og ${count} andre skrivemåter`,

  opening: {
    clock: (date, zone, moment) => [`Utlysningen åpner ${date} (${zone}, ${moment}).`],
    day: (date, zone, moment) => [`Utlysningen åpner når ${date} begynner (${zone}, ${moment}).`],
  },
  inRound: (round) => `Runden «${round}»: `,
  roundFor: (condition) => `Denne runden er for søknader der dette er oppfylt: ${condition}.`,
  round: [
    'Søknaden må høre til en runde som var åpen da den kom.',
    'Den hører til den første av disse rundene, etter frist, som er for slike søknader.',
  ],
  partners: {
    municipality: 'Alle partnerne må være norske kommuner.',
    registered: 'Alle partnerne må stå i registeret som utlysningen gjelder for.',
  },
  requirement: {
    sides: {
      met: 'Innenfor kravet',
      'not-met': 'Utenfor kravet',
      undetermined: 'Ikke alt er oppgitt',
    },
    name: (term) => `Krav: ${term}`,
    when: (condition) => `Kravet gjelder når dette er oppfylt: ${condition}.`,
    holds: (condition) => `Dette må være oppfylt: ${condition}.`,
    recommended: (condition) => `Dette bør være oppfylt: ${condition}.`,
    all: 'Alt dette må være oppfylt:',
    judgedOn: (events) =>
      `Det som teller, er opplysningene slik de er på disse tidspunktene: ${events}.`,
  },
  facts: {
    lead: 'Kravene bygger på disse opplysningene.',
    head: ['Opplysning', 'Nøkkel', 'Om', 'Type', 'Verdier', 'Oppgis av'],
    about: {
      application: 'søknaden',
      applicant: 'søkeren',
      award: 'tildelingen',
      call: 'utlysningen',
    },
    ofEach: (list) => `hver av: ${list}`,
    kinds: {
      number: 'tall',
      money: 'beløp',
      day: 'dag',
      choice: 'ett valg',
      choices: 'ett eller flere valg',
      'yes-no': 'ja eller nei',
      text: 'tekst',
    },
    minimum: (value) => `fra ${value}`,
    maximum: (value) => `til ${value}`,
    integer: 'hele tall',
    statedBy: { applicant: 'søkeren', host: 'arrangøren' },
  },
  eligibility: (count) => [
    count === 1
      ? 'Kravet under må være oppfylt.'
      : `Alle de ${count} kravene under må være oppfylt.`,
    'En søknad som ikke oppfyller dette, blir avvist, og alt den mangler, blir oppgitt.',
  ],
  applicant: {
    kinds: {
      municipality: 'Søkeren må være en norsk kommune.',
      registered: 'Søkeren må stå i registeret som utlysningen gjelder for.',
    },
    valid: 'Organisasjonsnummeret må være gyldig.',
    validIfStated: 'Oppgir søkeren et organisasjonsnummer, må det være gyldig.',
    judgedOn: {
      event: (event) => `Det som teller, er dagen for ${event}.`,
      submission:
        'Det avgjørende er dagen søknaden ble levert; et utkast blir vurdert etter dagen søknadsfristen går ut.',
      deadline: 'Det avgjørende er dagen søknadsfristen går ut.',
    },
  },
  group: {
    none: 'Utlysningen krever ingen prosjektgruppe.',
    needs: 'Gruppen må ha minst:',
    personFills: {
      'one-seat':
        'Hver person teller én gang, også den som er meldt for flere kategorier, og da der det hjelper mest.',
      'every-category': 'En person som er meldt for flere kategorier, teller i hver av dem.',
    },
    more: 'Gruppen kan ha flere personer enn dette.',
    maximum: 'Gruppen kan ha høyst:',
    size: ({ minimum, maximum }) => [
      ...(minimum === undefined ? [] : [`Gruppen må ha minst ${minimum}.`]),
      ...(maximum === undefined ? [] : [`Gruppen kan ha høyst ${maximum}.`]),
    ],
    twice: 'Den som er ført opp to ganger, teller én gang.',
  },
  deadline: {
    none: 'Det er ingen frist: Søknader blir tatt imot til midlene er brukt opp.',
    day: (date, zone, moment) => [
      `Søknaden må være mottatt innen utgangen av ${date} (${zone}, ${moment}).`,
      'Den som kommer etter midnatt, er for sen.',
    ],
    inclusive: (date, zone, moment) => [
      `Søknaden må være mottatt senest ${date} (${zone}, ${moment}).`,
      'En søknad som kommer i det øyeblikket, er i tide.',
    ],
    exclusive: (date, zone, moment) => [
      `Søknaden må være mottatt før ${date} (${zone}, ${moment}).`,
      'En søknad som kommer i det øyeblikket, er for sen.',
    ],
    offsets:
      'Det er øyeblikket som teller, uansett hvilken avstand fra UTC tidspunktet er skrevet med.',
  },
  parts: {
    needs: (parts) => `Disse delene av søknaden må være fylt ut: ${parts}.`,
    unseen: 'Det må stå noe som kan ses: Mellomrom og andre usynlige tegn fyller ikke ut noe.',
    some: 'Disse delene må være fylt ut i noen søknader:',
    when: (part, condition) => `${part}, når dette er oppfylt: ${condition}`,
  },
  channel: (names) =>
    names.length === 1
      ? `Søknaden må være levert gjennom ${names[0]}.`
      : `Søknaden må være levert gjennom en av disse kanalene: ${names.join(', ')}.`,
  several: {
    counts: {
      'last-submitted': [
        'Har en søker levert flere søknader i tide og gjennom riktig kanal, gjelder den siste.',
        'Den erstatter alle de andre, også om den selv blir avvist.',
      ],
      'first-submitted': [
        'Har en søker levert flere søknader i tide og gjennom riktig kanal, gjelder den første.',
        'Den erstatter alle de andre, også om den selv blir avvist.',
      ],
      each: 'Hver søknad blir vurdert for seg, også når en søker har levert flere.',
      none: [
        'Har en søker levert flere søknader i tide og gjennom riktig kanal, blir alle avvist.',
        'Det gjelder uansett hva annet de oppfyller.',
      ],
    },
    draft: 'Et utkast som ikke er levert, erstatter ingenting.',
    lead: 'Eksempler, der søker A har fem søknader og søker B har to:',
    head: ['Søknad', 'Mottatt', 'Utfall'],
    never: 'aldri',
    cases: {
      first: 'A, levert først, uten feil',
      last: 'A, levert sist i tide, uten feil',
      late: 'A, levert for sent',
      channel: 'A, levert gjennom feil kanal',
      draft: 'A, et utkast',
      faultlessFirst: 'B, levert først, uten feil',
      faultyLast: 'B, levert sist i tide, mangelfull',
      faultyFirst: 'B, levert først, mangelfull',
      faultlessLast: 'B, levert sist i tide, uten feil',
    },
    superseded: (by) => `erstattet av: ${by}`,
  },
  cases: {
    withoutFacts: 'Ikke alle opplysninger er oppgitt',
    faultless: 'Søknaden er uten feil',
    draft: 'Søknaden er et utkast, og ikke levert',
    noRegister: 'Registeret dekker ikke den dagen',
    incompleteRegister: 'Registeret mangler nummeret til noen som sto der den dagen',
    blank: 'Et utkast der ingenting er fylt ut',
    withoutOrgnr: 'Søkeren er oppgitt uten organisasjonsnummer',
    invalidOrgnr: 'Søkeren er oppgitt med et organisasjonsnummer der kontrollsifferet er feil',
  },
  edges: {
    applicant: {
      'the organisation number is that of a municipality, *':
        'Organisasjonsnummeret tilhører en kommune',
      'the organisation number has a wrong check digit, *': 'Kontrollsifferet er feil',
      'the organisation number has a wrong first digit, *': 'Det første sifferet er feil',
      'the organisation number is all zeros, *': 'Alle ni sifrene er 0',
      'the organisation number has two digits that changed places, *': 'To sifre har byttet plass',
      'the organisation number has eight digits that no ninth fits, *':
        'De åtte første sifrene kan ikke ha noe kontrollsiffer',
      'the organisation number is nobody’s, *': 'Ingen har organisasjonsnummeret',
      'the organisation number is in the register, *': 'Søkeren står i registeret',
      'the applicant is in the register': 'Søkeren står i registeret',
      'the applicant is nobody in the register': 'Søkeren står ikke i registeret',
    },
    group: {
      'the group has just the people it needs': 'Gruppen har akkurat dem den må ha',
      'the group has one more than it needs': 'Gruppen har én person mer enn den må ha',
      'a person of no category is there as well': 'En person uten kategori er også med',
      'as few as can do, each put forward for everything':
        'Så få personer som mulig, alle meldt for alle kategorier',
      'the people fit in one way only': 'Personene kan bare fordeles på én måte',
      'one person alone for * and for *': (one, other) =>
        `Én person er alene om både ${one} og ${other}`,
      'nobody is in the group': 'Ingen er med i gruppen',
      'one too few, each put forward for everything':
        'Én person for lite, alle meldt for alle kategorier',
      'one too few, and one listed twice': 'Én person for lite, og én er ført opp to ganger',
      'one too few for *': (category) => `Én for lite fra ${category}`,
      'one too few for *, and more than enough for the rest': (category) =>
        `Én for lite fra ${category}, og mer enn nok ellers`,
    },
    'group.size': {
      'the group has as many members as it may have': 'Gruppen har så mange som den kan ha',
      'the group has as many members as it may have, one listed twice':
        'Gruppen har så mange som den kan ha, og én står to ganger',
      'the group has one more than it may have': 'Gruppen har én for mye',
      'the group has as few members as it may have': 'Gruppen har så få som den kan ha',
      'the group has one member less than it may have': 'Gruppen har én for lite',
    },
    'group.maximum': {
      'the group has as many of * as it may have': (category) =>
        `Så mange fra ${category} som gruppen kan ha`,
      'the group has one of * too many': (category) => `Én for mye fra ${category}`,
    },
    opening: {
      'received a millisecond before the opening, *': 'Mottatt et millisekund før åpningen',
      'received a microsecond before the opening, *': 'Mottatt et mikrosekund før åpningen',
      'received at the very opening, *': 'Mottatt akkurat ved åpningen',
      'received a microsecond after the opening, *': 'Mottatt et mikrosekund etter åpningen',
      'received a millisecond after the opening, *': 'Mottatt et millisekund etter åpningen',
      'received a millisecond before the opening of *, *': (round) =>
        `Mottatt et millisekund før åpningen i runden ${round}`,
      'received a microsecond before the opening of *, *': (round) =>
        `Mottatt et mikrosekund før åpningen i runden ${round}`,
      'received at the very opening of *, *': (round) =>
        `Mottatt akkurat ved åpningen i runden ${round}`,
      'received a microsecond after the opening of *, *': (round) =>
        `Mottatt et mikrosekund etter åpningen i runden ${round}`,
      'received a millisecond after the opening of *, *': (round) =>
        `Mottatt et millisekund etter åpningen i runden ${round}`,
    },
    partners: {
      'every member is in the register': 'Alle medlemmene står i registeret',
      'one member is in no register': 'Ett medlem står ikke i registeret',
      'one member has a number that is none': 'Ett medlem har et nummer som ikke er gyldig',
    },
    deadline: {
      'received a millisecond before the deadline of *, *': (round) =>
        `Mottatt et millisekund før fristen i runden ${round}`,
      'received a microsecond before the deadline of *, *': (round) =>
        `Mottatt et mikrosekund før fristen i runden ${round}`,
      'received at the very deadline of *, *': (round) =>
        `Mottatt akkurat ved fristen i runden ${round}`,
      'received a microsecond after the deadline of *, *': (round) =>
        `Mottatt et mikrosekund etter fristen i runden ${round}`,
      'received a millisecond after the deadline of *, *': (round) =>
        `Mottatt et millisekund etter fristen i runden ${round}`,
      'received a millisecond before the deadline, *': 'Mottatt et millisekund før fristen',
      'received a microsecond before the deadline, *': 'Mottatt et mikrosekund før fristen',
      'received at the very deadline, *': 'Mottatt akkurat da fristen gikk ut',
      'received a microsecond after the deadline, *': 'Mottatt et mikrosekund etter fristen',
      'received a millisecond after the deadline, *': 'Mottatt et millisekund etter fristen',
      'received when clocks to the west show the deadline, *':
        'Mottatt da klokkene én tidssone lenger vest viste fristen',
      'received when clocks to the east show the deadline, *':
        'Mottatt da klokkene én tidssone lenger øst viste fristen',
    },
    parts: {
      'the part * is not there': (part) => `Delen ${part} er ikke med`,
      'the part * is not there, of one who has to fill it in': (part) =>
        `Delen ${part} er ikke med, og må fylles ut`,
      'the part * is not there, of one who need not fill it in': (part) =>
        `Delen ${part} er ikke med, og trenger ikke å fylles ut`,
      'the part * has nothing': (part) => `Delen ${part} er tom`,
      'the part * has spaces': (part) => `Delen ${part} har bare mellomrom`,
      'the part * has line breaks and tabs': (part) =>
        `Delen ${part} har bare linjeskift og tabulatorer`,
      'the part * has no-break spaces': (part) => `Delen ${part} har bare harde mellomrom`,
      'the part * has zero-width spaces': (part) => `Delen ${part} har bare mellomrom uten bredde`,
      'the part * has a byte order mark': (part) =>
        `Delen ${part} har bare et merke for byterekkefølge`,
      'the part * has soft hyphens': (part) => `Delen ${part} har bare myke bindestreker`,
      'the part * has marks of direction': (part) =>
        `Delen ${part} har bare merker for skriveretning`,
      'the part * has control characters': (part) => `Delen ${part} har bare kontrolltegn`,
      'the part * has Hangul fillers': (part) => `Delen ${part} har bare fylltegn fra hangul`,
      'the part * has the empty Braille pattern': (part) =>
        `Delen ${part} har bare det tomme tegnet i punktskrift`,
      'the part * has variation selectors': (part) =>
        `Delen ${part} har bare tegn for skriftvarianter`,
      'the part * has tags': (part) => `Delen ${part} har bare usynlige merkelapper`,
      'the part * has just *': (part, text) => `Delen ${part} har bare ${text}`,
    },
    channel: {
      'delivered through *': (channel) => `Levert gjennom ${channel}`,
    },
  },

  places: {
    number: (places, write) =>
      places === 1 ? 'Det er inntil én plass.' : `Det er inntil ${write.number(places)} plasser.`,
    counted: (quantity) => `Så mange plasser er det: ${quantity}.`,
    budget: (amount) => `Så mye er det å dele ut: ${amount}.`,
    each: (amount) => `Hver søknad tar så mye av det: ${amount}.`,
    entitled: 'Hver søknad tar det som tilskuddet gir den.',
    placesNeeded: (fact) => `En søknad kan trenge flere plasser: ${fact}.`,
    whenShort: {
      stop: 'Den første det ikke er nok til, stanser tildelingen.',
      skip: 'En søknad det ikke er nok til, blir gått forbi, og den neste det er nok til, får.',
      'pro-rata': 'Er det for lite, får alle en like stor del av det de skulle ha hatt.',
    },
    threshold: (condition) => `Bare den som oppfyller dette, kan få: ${condition}.`,
    first: (condition) =>
      `Den som oppfyller dette, får før alle andre, uten trekning: ${condition}.`,
    lotAlone: [
      'Er det flere kvalifiserte enn plasser, blir plassene trukket blant dem.',
      'Er det ikke det, får alle kvalifiserte plass uten trekning.',
    ],
    order: 'De kvalifiserte står i denne rekkefølgen; det første som skiller to, avgjør:',
    keys: {
      priority: (groups) => `Etter gruppe: ${groups.join(', deretter ')}, deretter alle andre`,
      ascending: (fact) => `Etter ${fact}, den laveste først`,
      descending: (fact) => `Etter ${fact}, den høyeste først`,
      receipt: 'Etter når søknaden kom, den første først',
      lot: 'Ved trekning mellom dem som står likt',
    },
    percent: (percent) => `${percent} av plassene, rundet ned`,
    count: (places, write) => (places === 1 ? '1 plass' : `${write.number(places)} plasser`),
    quota: (name, share, condition, rest) =>
      `Kvoten «${name}»: ${share} for dem som oppfyller dette: ${condition}. ${rest}`,
    unfilled: {
      'to-all': 'Det som blir igjen, går til alle',
      'to-next': 'Det som blir igjen, går til den neste kvoten',
      unused: 'Det som blir igjen, blir ikke brukt',
    },
    cap: (fact, share) => `De som har samme verdi av dette, får høyst ${share} til sammen: ${fact}`,
    waitingList: {
      'as-drawn': 'De andre står på venteliste i den rekkefølgen de ble trukket.',
      'in-order': 'De andre står på venteliste i samme rekkefølge.',
      'drawn-anew': 'Blir noe ledig, trekkes det på nytt blant dem som ikke fikk.',
      none: 'Det er ingen venteliste.',
    },
  },
  answer: (when) => `Alle søkere får vite utfallet ${when}.`,
  course: (from, to) => `Kurset varer fra ${from} til ${to}.`,
  gatherings: {
    none: 'Ingen samlinger er planlagt.',
    lead: 'Disse samlingene er planlagt.',
    tentative: 'Der bare måneden står, er datoene ikke fastsatt.',
    head: ['Samling', 'Når', 'Varighet', 'Sted'],
    days: (days) => `om lag ${String(days).replace('.', ',')} ${days === 1 ? 'dag' : 'dager'}`,
  },
  series: {
    round: (round) => `Dette er runde nummer ${round}.`,
    last: 'Det er den siste.',
  },

  payments: {
    head: ['Utbetaling', 'Hvor mye', 'Når', 'Tidligst', 'Punkt'],
    share: (percent) => `${percent} av det som er tildelt`,
    balance: 'resten av det som er godkjent',
    after: (event) => `etter ${event}`,
    repayment: (when) => `Det som er utbetalt for mye, må betales tilbake ${when}.`,
  },
  grant: {
    ceiling: (known) => `En plass gir høyst ${known}.`,
    plus: (items) => `I tillegg kommer dette uten en fast grense: ${items}.`,
    maximum: (sum) => `Til sammen blir det gitt høyst dette: ${sum}.`,
    minimum: (sum) => `Under dette blir det ikke gitt noe: ${sum}.`,
    settlement: {
      claims: [
        'Kravene blir gjort opp i den rekkefølgen de kom inn. Det som er avgjort, står som det er avgjort, og tar sin del av grensene først.',
        'For hvert krav ser en på slaget av kostnad, så perioden, så hvor stor del som blir dekket, så grensene, og til slutt på det som blir gitt til sammen.',
      ],
      share: 'Den delen av en kostnad som blir dekket, blir rundet ned.',
      flatRate:
        'En prosentsats blir regnet av det som er godkjent, når alt annet er gjort opp, og blir rundet av til nærmeste.',
      credits:
        'En kreditering trekkes fra kostnaden den gjelder. Det som var godkjent ut over det kostnaden da gir, blir trukket tilbake.',
      corrections:
        'Et krav som retter et annet, gjelder i stedet for det. Er det første avgjort, gjelder det nye bare for det som er mer.',
    },
    cutOrRefused:
      'Det som går ut over en grense, blir kuttet; det tilskuddet ikke gjelder, blir ikke dekket.',
    item: 'Tilskudd',
    gives: 'Gir',
    forWhom: 'Til hvem',
    limits: 'Grenser',
    period: 'Når',
    clauses: 'Punkt',
    kinds: {
      lumpSum: (amount) => `${amount}, utbetalt uten regnskap`,
      unitCosts: (amount) => `${amount}, regnet ut på nytt av det som ble levert`,
      flatRate: (percent, items) => `${percent} av det som blir godtatt av ${items}`,
      inKind: (quantity, per) => `${quantity}${per}, uten utbetaling`,
      fixed: (amount) => `${amount}, mot regnskap`,
      documented: 'dokumenterte kostnader',
      share: (percent) => `${percent} av dokumenterte kostnader`,
      examples: (kinds) => `For eksempel ${kinds}`,
      only: (kinds) => `Bare ${kinds}`,
      other: 'Andre kostnader må ha et notat',
      not: (kinds) => `Ikke ${kinds}`,
    },
    each: (entry) => `hver: ${entry}`,
    onApplication: 'etter søknad',
    atMost: (amount) => `høyst ${amount}`,
    per: {
      gatherings: 'per samling',
      day: 'per dag',
      year: 'per år',
      other: (entry) => `per: ${entry}`,
    },
    atGathering: 'på samlingen',
    inCourse: (from, to) => `i kursperioden, fra ${from} til ${to}`,
    from: (moment) => `tidligst ${moment}`,
    to: (moment) => `senest ${moment}`,
  },

  obligations: {
    lead: 'Den som får plass, må oppfylle kravene under.',
    legend:
      'Det som har stiplet strek og ramme, er anbefalt eller forventet, og endrer ikke om kravene er oppfylt.',
  },
  record:
    'Opplysninger som ikke stemmer med utlysningen eller med hverandre, blir nevnt og holdt utenfor. Resten blir vurdert.',
  attendance: {
    needs: 'På hver samling må det være med minst:',
    recommends: 'På hver samling er det anbefalt at det også er med:',
    personFills: {
      'one-seat': 'Hver person teller én gang.',
      'every-category': 'En person som er meldt for flere kategorier, teller i hver av dem.',
    },
    held: 'Samlingen regnes som holdt når den siste dagen er over, og når måneden er over hvis datoene ikke er fastsatt.',
    besides: 'De kommer i tillegg til dem som må være med.',
  },
  work: {
    needs: (kinds) => `Mellom hver samling og den neste skal gruppen gjøre dette: ${kinds}.`,
    when: [
      'Arbeidet må være ført opp med en dato i tiden mellom dem, den siste dagen av den ene og den første av den andre medregnet.',
      'Er datoene ikke fastsatt, gjelder tiden fra den første dagen i den ene måneden til den siste i den andre.',
    ],
    name: (kind, after, before) => `${kind}: ${after} → ${before}`,
  },
  continuity: {
    measured: 'Kontinuiteten blir målt slik:',
    members: (percent) =>
      `Minst ${percent} prosent av de opprinnelige medlemmene er fortsatt i gruppen.`,
    categories: 'Gruppen har hele tiden noen fra hver kategori.',
    replacements: 'For alle som har forlatt gruppen, er det oppgitt hvem som tok over.',
  },
  delivered: (when) => `Dette må være levert ${when}.`,
  heldBy: (when) => `Det må være oppfylt ${when}.`,
  holds: (what) => `Dette må være oppfylt: ${what}.`,
  appliesWhen: (what) => `Dette gjelder når dette er oppfylt: ${what}.`,
  noDueDay: 'Det er ingen fast frist.',
  records: {
    start: 'Ingenting har begynt',
    done: 'Alt er gjort i tide',
    nothing: 'Alt er over, og ingenting er ført opp',
    nobody: 'Ingen møtte',
    late: 'Rapporten kom i det øyeblikket fristen gikk ut',
    left: 'Alle har forlatt gruppen, og ingen tok over',
    empty: 'Gruppen var tom fra starten',
    faulty: 'En som ikke er i gruppen, står oppført som sluttet',
  },
};
