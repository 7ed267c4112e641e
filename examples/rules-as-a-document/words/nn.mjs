/** The fixed words of the rules in nynorsk. Reasons, dates, sums and terms are written by the library. */
export const nn = {
  quote: (text) => `«${text}»`,
  outcomes: { met: 'oppfylt', 'not-met': 'ikkje oppfylt', undetermined: 'ikkje avgjort' },
  decisions: { met: 'kvalifisert', 'not-met': 'avvist', undetermined: 'ikkje avgjord' },
  limits: {
    by: (when, isDay) => (isDay ? `innan utgangen av ${when}` : `innan ${when}`),
    from: (when) => `tidlegast ${when}`,
  },
  counted: (day, round) => (round ? `I runden «${round}» er det ${day}.` : `Det er ${day}.`),
  notKnown: 'Datoen er ikkje kjend enno.',
  reading: (text) => `Slik blir det lese: ${text}`,
  seat: (count, category) => `${count} frå ${category}`,
  recommended: 'Dette er tilrådd eller venta, og ikkje eit krav.',

  head: {
    title: (call) => `Reglar: ${call}`,
    lead: [
      'Her står reglane i utlysinga slik dei er lagde inn, og slik dei blir brukte når søknader, deltaking og utgifter blir vurderte.',
      'Sida er skriven av eit program: Utfalla i eksempla er rekna ut, og grunngivingane er ordrett dei som blir gitt.',
      'Ho erstattar ikkje utlysingsteksten, og kva som følgjer av ei vurdering, avgjer saksbehandlaren.',
    ],
    organiser: 'Arrangør',
    call: 'Utlysing',
    version: (version) => `versjon ${version}`,
    hash: 'Kontrollsum (SHA-256) for alt som utlysinga seier',
    zone: 'Tidssone',
    amendments: 'Endringar',
    unamended: 'Utlysinga er ikkje endra.',
    amendment: ['Versjon', 'Når', 'Kvifor', 'Kva som er endra'],
  },
  contents: {
    title: 'Punkta i utlysinga',
    lead: 'Overskriftene og innhaldet står på det språket dei er lagde inn på.',
    head: ['Punkt', 'Overskrift', 'Innhald', 'Regel'],
    context: 'Bakgrunn, ingen regel',
    none: 'Ingen regel byggjer på punktet',
  },
  dates: {
    title: 'Datoane',
    lead: (zone) => [
      `Klokkeslett og dagar er i tidssona ${zone}.`,
      'Augeblinken for ein frist er når fristen er ute.',
    ],
    head: ['Kva', 'Når', 'Augeblink', 'Punkt'],
    kinds: {
      opening: 'Utlysinga opnar',
      deadline: 'Søknadsfrist',
      answer: 'Svar til søkjarane',
      course: 'Kurset',
    },
    tentative: (month) => `${month}, førebels`,
    notKnown: 'ikkje kjend enno',
  },
  decision: {
    title: 'Slik blir ein søknad avgjord',
    legend: 'Det som har stipla ramme, er tilrådd og endrar ikkje utfallet.',
    application: 'Søknad',
    delivered: 'Er søknaden levert?',
    draft: 'Ikkje avgjord: eit utkast',
    yes: 'ja',
    no: 'nei',
    another: {
      'last-submitted':
        'Gjeld ein annan søknad frå søkjaren, den siste som kom i tide og gjennom rett kanal?',
      'first-submitted':
        'Gjeld ein annan søknad frå søkjaren, den første som kom i tide og gjennom rett kanal?',
      none: 'Har søkjaren levert fleire søknader i tide og gjennom rett kanal?',
    },
    allOut: 'Avvist: ingen av søknadene gjeld',
    superseded: 'Erstatta av den andre',
    when: {
      met: 'alle oppfylte',
      'not-met': 'minst eitt ikkje oppfylt',
      undetermined: 'elles',
    },
    enough: (places) => `Er det fleire kvalifiserte enn plassar (${places})?`,
    enoughMoney: (sum) => `Skal dei kvalifiserte ha meir enn det er å dele ut (${sum})?`,
    draw: 'Trekning blant dei kvalifiserte',
    ordered: 'I rekkjefølgje, og trekking mellom dei som står likt',
    inOrder: 'I rekkjefølgje',
    first: 'kjem først',
    notFirst: 'kjem etter',
    nothing: 'Ikkje plass',
    drawn: 'trekt ut',
    notDrawn: 'ikkje trekt ut',
    place: 'Plass',
    reserve: 'Venteliste',
  },
  combined: {
    all: ({ needed }) => (needed === 1 ? 'det må vere oppfylt' : `alle ${needed} må vere oppfylte`),
    any: ({ of }) => `minst eitt av ${of} må vere oppfylt`,
    'at-least': ({ needed, of }) => `minst ${needed} av ${of} må vere oppfylte`,
    not: () => 'dette må ikkje vere oppfylt',
  },

  names: {
    opening: 'Opninga',
    facts: 'Opplysningane',
    requirements: 'Krav til opplysningane',
    partners: 'Partnarane',
    'group.maximum': 'Kor mange gruppa kan ha av kvar',
    round: 'Søknadsrunden',
    eligibility: 'Krav til søknaden',
    applicant: 'Søkjaren',
    group: 'Gruppa',
    'group.seats': 'Kven gruppa må ha',
    'group.size': 'Kor stor gruppa kan vere',
    deadline: 'Søknadsfristen',
    parts: 'Delane av søknaden',
    channel: 'Leveringsmåten',
    several: 'Fleire søknader frå same søkjar',
    places: 'Plassane',
    draw: 'Plassane og trekninga',
    answer: 'Svar til søkjarane',
    course: 'Kurset',
    gatherings: 'Samlingane',
    series: 'Runden',
    grant: 'Kva ein plass gir',
    payments: 'Utbetaling og tilbakebetaling',
    obligations: 'Kva ein plass forpliktar til',
    'obligations.record': 'Opplysningane om plassen',
  },
  measures: {
    members: 'opphavlege medlemmer',
    categories: 'alle kategoriar',
    replacements: 'etterfølgjarar',
    when: 'når det gjeld',
    holds: 'det som då skal gjerast',
  },
  more: (count) => `… og ${count} til`,

  example: {
    reasons: 'Vurderinga kan gi desse grunngivingane:',
    lead: 'Eksempel på søknader, der alt anna er i orden:',
    incomplete: 'Døme på søknader, der ikkje alle opplysningar er oppgitte:',
    records: 'Eksempel på kva den som har fått plass, kan ha gjort, eitt for kvar kode:',
    what: 'Tilfelle',
    outcome: 'Utfall',
    code: 'Kode',
    why: 'Grunngiving',
  },
  otherWritings: (count) =>
    count === 1 ? 'og éin annan skrivemåte' : `og ${count} andre skrivemåtar`,

  opening: {
    clock: (date, zone, moment) => [`Utlysinga opnar ${date} (${zone}, ${moment}).`],
    day: (date, zone, moment) => [`Utlysinga opnar når ${date} byrjar (${zone}, ${moment}).`],
  },
  inRound: (round) => `Runden «${round}»: `,
  roundFor: (condition) => `Denne runden er for søknader der dette er oppfylt: ${condition}.`,
  round: [
    'Søknaden må høyre til ein runde som var open då han kom.',
    'Han høyrer til den første av desse rundane, etter frist, som er for slike søknader.',
  ],
  partners: {
    municipality: 'Alle partnarane må vere norske kommunar.',
    registered: 'Alle partnarane må stå i registeret som utlysinga gjeld for.',
  },
  requirement: {
    sides: {
      met: 'Innanfor kravet',
      'not-met': 'Utanfor kravet',
      undetermined: 'Ikkje alt er oppgitt',
    },
    name: (term) => `Krav: ${term}`,
    when: (condition) => `Kravet gjeld når dette er oppfylt: ${condition}.`,
    holds: (condition) => `Dette må vere oppfylt: ${condition}.`,
    recommended: (condition) => `Dette bør vere oppfylt: ${condition}.`,
    all: 'Alt dette må vere oppfylt:',
    judgedOn: (events) =>
      `Det som tel, er opplysningane slik dei er på desse tidspunkta: ${events}.`,
  },
  facts: {
    lead: 'Krava byggjer på desse opplysningane.',
    head: ['Opplysning', 'Nøkkel', 'Om', 'Type', 'Verdiar', 'Oppgitt av'],
    about: {
      application: 'søknaden',
      applicant: 'søkjaren',
      award: 'tildelinga',
      call: 'utlysinga',
    },
    ofEach: (list) => `kvar av: ${list}`,
    kinds: {
      number: 'tal',
      money: 'beløp',
      day: 'dag',
      choice: 'eitt val',
      choices: 'eitt eller fleire val',
      'yes-no': 'ja eller nei',
      text: 'tekst',
    },
    minimum: (value) => `frå ${value}`,
    maximum: (value) => `til ${value}`,
    integer: 'heile tal',
    statedBy: { applicant: 'søkjaren', host: 'arrangøren' },
  },
  eligibility: (count) => [
    count === 1
      ? 'Kravet under må vere oppfylt.'
      : `Alle dei ${count} krava under må vere oppfylte.`,
    'Ein søknad som ikkje oppfyller dette, blir avvist, og alt han manglar, blir oppgitt.',
  ],
  applicant: {
    kinds: {
      municipality: 'Søkjaren må vere ein norsk kommune.',
      registered: 'Søkjaren må stå i registeret som utlysinga gjeld for.',
    },
    valid: 'Organisasjonsnummeret må vere gyldig.',
    validIfStated: 'Oppgir søkjaren eit organisasjonsnummer, må det vere gyldig.',
    judgedOn: {
      event: (event) => `Det som tel, er dagen for ${event}.`,
      submission:
        'Det avgjerande er dagen søknaden vart levert; eit utkast blir vurdert etter dagen søknadsfristen går ut.',
      deadline: 'Det avgjerande er dagen søknadsfristen går ut.',
    },
  },
  group: {
    none: 'Utlysinga krev inga prosjektgruppe.',
    needs: 'Gruppa må ha minst:',
    personFills: {
      'one-seat':
        'Kvar person tel éin gong, også den som er meld for fleire kategoriar, og då der det hjelper mest.',
      'every-category': 'Ein person som er meld for fleire kategoriar, tel i kvar av dei.',
    },
    more: 'Gruppa kan ha fleire personar enn dette.',
    maximum: 'Gruppa kan ha høgst:',
    size: ({ minimum, maximum }) => [
      ...(minimum === undefined ? [] : [`Gruppa må ha minst ${minimum}.`]),
      ...(maximum === undefined ? [] : [`Gruppa kan ha høgst ${maximum}.`]),
    ],
    twice: 'Den som er ført opp to gonger, tel éin gong.',
  },
  deadline: {
    none: 'Det er ingen frist: Søknader blir tekne imot til midlane er brukte opp.',
    day: (date, zone, moment) => [
      `Søknaden må vere motteken innan utgangen av ${date} (${zone}, ${moment}).`,
      'Den som kjem etter midnatt, er for sein.',
    ],
    inclusive: (date, zone, moment) => [
      `Søknaden må vere motteken seinast ${date} (${zone}, ${moment}).`,
      'Ein søknad som kjem i den augeblinken, er i tide.',
    ],
    exclusive: (date, zone, moment) => [
      `Søknaden må vere motteken før ${date} (${zone}, ${moment}).`,
      'Ein søknad som kjem i den augeblinken, er for sein.',
    ],
    offsets: 'Det er augeblinken som tel, uansett kva avstand frå UTC tidspunktet er skrive med.',
  },
  parts: {
    needs: (parts) => `Desse delane av søknaden må vere fylte ut: ${parts}.`,
    unseen:
      'Det må stå noko som kan sjåast: Mellomrom og andre usynlege teikn fyller ikkje ut noko.',
    some: 'Desse delane må vere fylte ut i nokre søknader:',
    when: (part, condition) => `${part}, når dette er oppfylt: ${condition}`,
  },
  channel: (names) =>
    names.length === 1
      ? `Søknaden må vere levert gjennom ${names[0]}.`
      : `Søknaden må vere levert gjennom ein av desse kanalane: ${names.join(', ')}.`,
  several: {
    counts: {
      'last-submitted': [
        'Har ein søkjar levert fleire søknader i tide og gjennom rett kanal, gjeld den siste.',
        'Han erstattar alle dei andre, også om han sjølv blir avvist.',
      ],
      'first-submitted': [
        'Har ein søkjar levert fleire søknader i tide og gjennom rett kanal, gjeld den første.',
        'Han erstattar alle dei andre, også om han sjølv blir avvist.',
      ],
      each: 'Kvar søknad blir vurdert for seg, også når ein søkjar har levert fleire.',
      none: [
        'Har ein søkjar levert fleire søknader i tide og gjennom rett kanal, blir alle avviste.',
        'Det gjeld uansett kva anna dei oppfyller.',
      ],
    },
    draft: 'Eit utkast som ikkje er levert, erstattar ingenting.',
    lead: 'Eksempel, der søkjar A har fem søknader og søkjar B har to:',
    head: ['Søknad', 'Motteken', 'Utfall'],
    never: 'aldri',
    cases: {
      first: 'A, levert først, utan feil',
      last: 'A, levert sist i tide, utan feil',
      late: 'A, levert for seint',
      channel: 'A, levert gjennom feil kanal',
      draft: 'A, eit utkast',
      faultlessFirst: 'B, levert først, utan feil',
      faultyLast: 'B, levert sist i tide, mangelfull',
      faultyFirst: 'B, levert først, mangelfull',
      faultlessLast: 'B, levert sist i tide, utan feil',
    },
    superseded: (by) => `erstatta av: ${by}`,
  },
  cases: {
    withoutFacts: 'Ikkje alle opplysningar er oppgitte',
    faultless: 'Søknaden er utan feil',
    draft: 'Søknaden er eit utkast, og ikkje levert',
    noRegister: 'Registeret dekkjer ikkje den dagen',
    incompleteRegister: 'Registeret manglar nummeret til nokre som stod der den dagen',
    blank: 'Eit utkast der ingenting er fylt ut',
    withoutOrgnr: 'Søkjaren er oppgitt utan organisasjonsnummer',
    invalidOrgnr: 'Søkjaren er oppgitt med eit organisasjonsnummer der kontrollsifferet er feil',
  },
  edges: {
    applicant: {
      'the organisation number is that of a municipality, *':
        'Organisasjonsnummeret tilhøyrer ein kommune',
      'the organisation number has a wrong check digit, *': 'Kontrollsifferet er feil',
      'the organisation number has a wrong first digit, *': 'Det første sifferet er feil',
      'the organisation number is all zeros, *': 'Alle ni siffera er 0',
      'the organisation number has two digits that changed places, *': 'To siffer har bytt plass',
      'the organisation number has eight digits that no ninth fits, *':
        'Dei åtte første siffera kan ikkje ha noko kontrollsiffer',
      'the organisation number is nobody’s, *': 'Ingen har organisasjonsnummeret',
      'the organisation number is in the register, *': 'Søkjaren står i registeret',
      'the applicant is in the register': 'Søkjaren står i registeret',
      'the applicant is nobody in the register': 'Søkjaren står ikkje i registeret',
    },
    group: {
      'the group has just the people it needs': 'Gruppa har akkurat dei ho må ha',
      'the group has one more than it needs': 'Gruppa har éin person meir enn ho må ha',
      'a person of no category is there as well': 'Ein person utan kategori er òg med',
      'as few as can do, each put forward for everything':
        'Så få personar som mogleg, alle melde for alle kategoriar',
      'the people fit in one way only': 'Personane kan berre fordelast på éin måte',
      'one person alone for * and for *': (one, other) =>
        `Éin person er åleine om både ${one} og ${other}`,
      'nobody is in the group': 'Ingen er med i gruppa',
      'one too few, each put forward for everything':
        'Éin person for lite, alle melde for alle kategoriar',
      'one too few, and one listed twice': 'Éin person for lite, og éin er ført opp to gonger',
      'one too few for *': (category) => `Éin for lite frå ${category}`,
      'one too few for *, and more than enough for the rest': (category) =>
        `Éin for lite frå ${category}, og meir enn nok elles`,
    },
    'group.size': {
      'the group has as many members as it may have': 'Gruppa har så mange som ho kan ha',
      'the group has as many members as it may have, one listed twice':
        'Gruppa har så mange som ho kan ha, og éin står to gonger',
      'the group has one more than it may have': 'Gruppa har éin for mykje',
      'the group has as few members as it may have': 'Gruppa har så få som ho kan ha',
      'the group has one member less than it may have': 'Gruppa har éin for lite',
    },
    'group.maximum': {
      'the group has as many of * as it may have': (category) =>
        `Så mange frå ${category} som gruppa kan ha`,
      'the group has one of * too many': (category) => `Éin for mykje frå ${category}`,
    },
    opening: {
      'received a millisecond before the opening, *': 'Motteken eit millisekund før opninga',
      'received a microsecond before the opening, *': 'Motteken eit mikrosekund før opninga',
      'received at the very opening, *': 'Motteken akkurat ved opninga',
      'received a microsecond after the opening, *': 'Motteken eit mikrosekund etter opninga',
      'received a millisecond after the opening, *': 'Motteken eit millisekund etter opninga',
      'received a millisecond before the opening of *, *': (round) =>
        `Motteken eit millisekund før opninga i runden ${round}`,
      'received a microsecond before the opening of *, *': (round) =>
        `Motteken eit mikrosekund før opninga i runden ${round}`,
      'received at the very opening of *, *': (round) =>
        `Motteken akkurat ved opninga i runden ${round}`,
      'received a microsecond after the opening of *, *': (round) =>
        `Motteken eit mikrosekund etter opninga i runden ${round}`,
      'received a millisecond after the opening of *, *': (round) =>
        `Motteken eit millisekund etter opninga i runden ${round}`,
    },
    partners: {
      'every member is in the register': 'Alle medlemmene står i registeret',
      'one member is in no register': 'Éin medlem står ikkje i registeret',
      'one member has a number that is none': 'Éin medlem har eit nummer som ikkje er gyldig',
    },
    deadline: {
      'received a millisecond before the deadline of *, *': (round) =>
        `Motteken eit millisekund før fristen i runden ${round}`,
      'received a microsecond before the deadline of *, *': (round) =>
        `Motteken eit mikrosekund før fristen i runden ${round}`,
      'received at the very deadline of *, *': (round) =>
        `Motteken akkurat ved fristen i runden ${round}`,
      'received a microsecond after the deadline of *, *': (round) =>
        `Motteken eit mikrosekund etter fristen i runden ${round}`,
      'received a millisecond after the deadline of *, *': (round) =>
        `Motteken eit millisekund etter fristen i runden ${round}`,
      'received a millisecond before the deadline, *': 'Motteken eit millisekund før fristen',
      'received a microsecond before the deadline, *': 'Motteken eit mikrosekund før fristen',
      'received at the very deadline, *': 'Motteken akkurat då fristen gjekk ut',
      'received a microsecond after the deadline, *': 'Motteken eit mikrosekund etter fristen',
      'received a millisecond after the deadline, *': 'Motteken eit millisekund etter fristen',
      'received when clocks to the west show the deadline, *':
        'Motteken då klokkene éi tidssone lenger vest viste fristen',
      'received when clocks to the east show the deadline, *':
        'Motteken då klokkene éi tidssone lenger aust viste fristen',
    },
    parts: {
      'the part * is not there': (part) => `Delen ${part} er ikkje med`,
      'the part * is not there, of one who has to fill it in': (part) =>
        `Delen ${part} er ikkje med, og må fyllast ut`,
      'the part * is not there, of one who need not fill it in': (part) =>
        `Delen ${part} er ikkje med, og treng ikkje å fyllast ut`,
      'the part * has nothing': (part) => `Delen ${part} er tom`,
      'the part * has spaces': (part) => `Delen ${part} har berre mellomrom`,
      'the part * has line breaks and tabs': (part) =>
        `Delen ${part} har berre linjeskift og tabulatorar`,
      'the part * has no-break spaces': (part) => `Delen ${part} har berre harde mellomrom`,
      'the part * has zero-width spaces': (part) => `Delen ${part} har berre mellomrom utan breidd`,
      'the part * has a byte order mark': (part) =>
        `Delen ${part} har berre eit merke for byterekkjefølgje`,
      'the part * has soft hyphens': (part) => `Delen ${part} har berre mjuke bindestrekar`,
      'the part * has marks of direction': (part) =>
        `Delen ${part} har berre merke for skriveretning`,
      'the part * has control characters': (part) => `Delen ${part} har berre kontrollteikn`,
      'the part * has Hangul fillers': (part) => `Delen ${part} har berre fyllteikn frå hangul`,
      'the part * has the empty Braille pattern': (part) =>
        `Delen ${part} har berre det tomme teiknet i punktskrift`,
      'the part * has variation selectors': (part) =>
        `Delen ${part} har berre teikn for skriftvariantar`,
      'the part * has tags': (part) => `Delen ${part} har berre usynlege merkelappar`,
      'the part * has just *': (part, text) => `Delen ${part} har berre ${text}`,
    },
    channel: {
      'delivered through *': (channel) => `Levert gjennom ${channel}`,
    },
  },

  places: {
    number: (places, write) =>
      places === 1 ? 'Det er inntil éin plass.' : `Det er inntil ${write.number(places)} plassar.`,
    counted: (quantity) => `Så mange plassar er det: ${quantity}.`,
    budget: (amount) => `Så mykje er det å dele ut: ${amount}.`,
    each: (amount) => `Kvar søknad tek så mykje av det: ${amount}.`,
    entitled: 'Kvar søknad tek det som tilskotet gir henne.',
    placesNeeded: (fact) => `Ein søknad kan trenge fleire plassar: ${fact}.`,
    whenShort: {
      stop: 'Den første det ikkje er nok til, stansar tildelinga.',
      skip: 'Ein søknad det ikkje er nok til, blir gått forbi, og den neste det er nok til, får.',
      'pro-rata': 'Er det for lite, får alle ein like stor del av det dei skulle ha hatt.',
    },
    threshold: (condition) => `Berre den som oppfyller dette, kan få: ${condition}.`,
    first: (condition) =>
      `Den som oppfyller dette, får før alle andre, utan trekking: ${condition}.`,
    lotAlone: [
      'Er det fleire kvalifiserte enn plassar, blir plassane trekte blant dei.',
      'Er det ikkje det, får alle kvalifiserte plass utan trekking.',
    ],
    order: 'Dei kvalifiserte står i denne rekkjefølgja; det første som skil to, avgjer:',
    keys: {
      priority: (groups) => `Etter gruppe: ${groups.join(', deretter ')}, deretter alle andre`,
      ascending: (fact) => `Etter ${fact}, den lågaste først`,
      descending: (fact) => `Etter ${fact}, den høgaste først`,
      receipt: 'Etter når søknaden kom, den første først',
      lot: 'Ved trekking mellom dei som står likt',
    },
    percent: (percent) => `${percent} av plassane, runda ned`,
    count: (places, write) => (places === 1 ? '1 plass' : `${write.number(places)} plassar`),
    quota: (name, share, condition, rest) =>
      `Kvoten «${name}»: ${share} for dei som oppfyller dette: ${condition}. ${rest}`,
    unfilled: {
      'to-all': 'Det som blir att, går til alle',
      'to-next': 'Det som blir att, går til den neste kvoten',
      unused: 'Det som blir att, blir ikkje brukt',
    },
    cap: (fact, share) => `Dei som har same verdi av dette, får høgst ${share} til saman: ${fact}`,
    waitingList: {
      'as-drawn': 'Dei andre står på venteliste i den rekkjefølgja dei vart trekte.',
      'in-order': 'Dei andre står på venteliste i same rekkjefølgje.',
      'drawn-anew': 'Blir noko ledig, blir det trekt på nytt blant dei som ikkje fekk.',
      none: 'Det er inga venteliste.',
    },
  },
  answer: (when) => `Alle søkjarar får vite utfallet ${when}.`,
  course: (from, to) => `Kurset varer frå ${from} til ${to}.`,
  gatherings: {
    none: 'Ingen samlingar er planlagde.',
    lead: 'Desse samlingane er planlagde.',
    tentative: 'Der berre månaden står, er datoane ikkje fastsette.',
    head: ['Samling', 'Når', 'Lengd', 'Stad'],
    days: (days) => `om lag ${String(days).replace('.', ',')} ${days === 1 ? 'dag' : 'dagar'}`,
  },
  series: {
    round: (round) => `Dette er runde nummer ${round}.`,
    last: 'Det er den siste.',
  },

  payments: {
    head: ['Utbetaling', 'Kor mykje', 'Når', 'Tidlegast', 'Punkt'],
    share: (percent) => `${percent} av det som er tildelt`,
    balance: 'resten av det som er godkjent',
    after: (event) => `etter ${event}`,
    repayment: (when) => `Det som er utbetalt for mykje, må betalast tilbake ${when}.`,
  },
  grant: {
    ceiling: (known) => `Ein plass gir høgst ${known}.`,
    plus: (items) => `I tillegg kjem dette utan ei fast grense: ${items}.`,
    maximum: (sum) => `Til saman blir det gitt høgst dette: ${sum}.`,
    minimum: (sum) => `Under dette blir det ikkje gitt noko: ${sum}.`,
    settlement: {
      claims: [
        'Krava blir gjorde opp i den rekkjefølgja dei kom inn. Det som er avgjort, står som det er avgjort, og tek sin del av grensene først.',
        'For kvart krav ser ein på slaget av kostnad, så perioden, så kor stor del som blir dekt, så grensene, og til slutt på det som blir gitt til saman.',
      ],
      share: 'Den delen av ein kostnad som blir dekt, blir runda ned.',
      flatRate:
        'Ein prosentsats blir rekna av det som er godkjent, når alt anna er gjort opp, og blir runda av til næraste.',
      credits:
        'Ei kreditering blir trekt frå kostnaden ho gjeld. Det som var godkjent ut over det kostnaden då gir, blir trekt tilbake.',
      corrections:
        'Eit krav som rettar eit anna, gjeld i staden for det. Er det første avgjort, gjeld det nye berre for det som er meir.',
    },
    cutOrRefused:
      'Det som går ut over ei grense, blir kutta; det tilskotet ikkje gjeld, blir ikkje dekt.',
    item: 'Tilskot',
    gives: 'Gir',
    forWhom: 'Til kven',
    limits: 'Grenser',
    period: 'Når',
    clauses: 'Punkt',
    kinds: {
      lumpSum: (amount) => `${amount}, utbetalt utan rekneskap`,
      unitCosts: (amount) => `${amount}, rekna ut på nytt av det som vart levert`,
      flatRate: (percent, items) => `${percent} av det som blir godtatt av ${items}`,
      inKind: (quantity, per) => `${quantity}${per}, utan utbetaling`,
      fixed: (amount) => `${amount}, mot rekneskap`,
      documented: 'dokumenterte kostnader',
      share: (percent) => `${percent} av dokumenterte kostnader`,
      examples: (kinds) => `Til dømes ${kinds}`,
      only: (kinds) => `Berre ${kinds}`,
      other: 'Andre kostnader må ha eit notat',
      not: (kinds) => `Ikkje ${kinds}`,
    },
    each: (entry) => `kvar: ${entry}`,
    onApplication: 'etter søknad',
    atMost: (amount) => `høgst ${amount}`,
    per: {
      gatherings: 'per samling',
      day: 'per dag',
      year: 'per år',
      other: (entry) => `per: ${entry}`,
    },
    atGathering: 'på samlinga',
    inCourse: (from, to) => `i kursperioden, frå ${from} til ${to}`,
    from: (moment) => `tidlegast ${moment}`,
    to: (moment) => `seinast ${moment}`,
  },

  obligations: {
    lead: 'Den som får plass, må oppfylle krava under.',
    legend:
      'Det som har stipla strek og ramme, er tilrådd eller venta, og endrar ikkje om krava er oppfylte.',
  },
  record:
    'Opplysningar som ikkje stemmer med utlysinga eller med kvarandre, blir nemnde og haldne utanfor. Resten blir vurdert.',
  attendance: {
    needs: 'På kvar samling må det vere med minst:',
    recommends: 'På kvar samling er det tilrådd at det òg er med:',
    personFills: {
      'one-seat': 'Kvar person tel éin gong.',
      'every-category': 'Ein person som er meld for fleire kategoriar, tel i kvar av dei.',
    },
    held: 'Samlinga blir rekna som halden når den siste dagen er over, og når månaden er over dersom datoane ikkje er fastsette.',
    besides: 'Dei kjem i tillegg til dei som må vere med.',
  },
  work: {
    needs: (kinds) => `Mellom kvar samling og den neste skal gruppa gjere dette: ${kinds}.`,
    when: [
      'Arbeidet må vere ført opp med ein dato i tida mellom dei, den siste dagen av den eine og den første av den andre medrekna.',
      'Er datoane ikkje fastsette, gjeld tida frå den første dagen i den eine månaden til den siste i den andre.',
    ],
    name: (kind, after, before) => `${kind}: ${after} → ${before}`,
  },
  continuity: {
    measured: 'Kontinuiteten blir målt slik:',
    members: (percent) =>
      `Minst ${percent} prosent av dei opphavlege medlemmene er framleis i gruppa.`,
    categories: 'Gruppa har heile tida nokon frå kvar kategori.',
    replacements: 'For alle som har forlate gruppa, er det oppgitt kven som tok over.',
  },
  delivered: (when) => `Dette må vere levert ${when}.`,
  heldBy: (when) => `Det må vere oppfylt ${when}.`,
  holds: (what) => `Dette må vere oppfylt: ${what}.`,
  appliesWhen: (what) => `Dette gjeld når dette er oppfylt: ${what}.`,
  noDueDay: 'Det er ingen fast frist.',
  records: {
    start: 'Ingenting har byrja',
    done: 'Alt er gjort i tide',
    nothing: 'Alt er over, og ingenting er ført opp',
    nobody: 'Ingen møtte',
    late: 'Rapporten kom i den augeblinken fristen gjekk ut',
    left: 'Alle har forlate gruppa, og ingen tok over',
    empty: 'Gruppa var tom frå starten',
    faulty: 'Ein som ikkje er i gruppa, står oppført som slutta',
  },
};
