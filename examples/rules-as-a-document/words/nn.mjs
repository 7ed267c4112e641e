/** The fixed words of the rules in nynorsk. Reasons, dates, sums and terms are written by the library. */
export const nn = {
  quote: (text) => `«${text}»`,
  outcomes: { met: 'oppfylt', 'not-met': 'ikkje oppfylt', undetermined: 'ikkje avgjort' },
  decisions: { met: 'kvalifisert', 'not-met': 'avvist', undetermined: 'ikkje avgjord' },
  settled: { accepted: 'dekt', cut: 'avkorta', refused: 'ikkje dekt' },
  dueBy: {
    'end-of-day': (day) => `innan utgangen av ${day}`,
    'start-of-day': (day) => `før ${day}`,
  },
  counted: (days, after) =>
    `Fristen er ${days === 1 ? 'éin dag' : `${days} dagar`} etter ${after === 'deadline' ? 'søknadsfristen' : 'fristen for svar'}.`,
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
      report: 'Sluttrapport',
    },
    tentative: (month) => `${month}, førebels`,
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
      'last-delivered':
        'Gjeld ein annan søknad frå søkjaren, den siste som kom i tide og gjennom rett kanal?',
      'first-delivered':
        'Gjeld ein annan søknad frå søkjaren, den første som kom i tide og gjennom rett kanal?',
    },
    superseded: 'Erstatta av den andre',
    when: {
      met: 'alle oppfylte',
      'not-met': 'minst eitt ikkje oppfylt',
      undetermined: 'elles',
    },
    enough: (places) => `Er det fleire kvalifiserte enn plassar (${places})?`,
    places: (places) => `Plassar: ${places}. Det blir ikkje trekt.`,
    draw: 'Trekning blant dei kvalifiserte',
    draws: 'Ei trekning i kvar prioriteringsgruppe, etter tur',
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
    eligibility: 'Krav til søknaden',
    applicant: 'Søkjaren',
    group: 'Prosjektgruppa',
    'group.seats': 'Kven prosjektgruppa må ha',
    'group.size': 'Kor stor prosjektgruppa kan vere',
    priority: 'Prioriteringsgruppa',
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
    otherCosts: 'Andre kostnader',
    travel: 'Reise',
    stay: 'Opphald',
    specialNeeds: 'Særlege behov',
    participation: 'Kva ein plass forpliktar til',
    record: 'Opplysningane om deltakinga',
    attendance: 'Frammøte på samlingane',
    'recommended-attendance': 'Tilrådd frammøte',
    'between-gatherings': 'Arbeid mellom samlingane',
    continuity: 'Kontinuitet i prosjektgruppa',
    'continuity.members': 'opphavlege medlemmer',
    'continuity.categories': 'alle kategoriar',
    'continuity.replacements': 'etterfølgjarar',
    report: 'Sluttrapporten',
  },
  more: (count) => `… og ${count} til`,

  example: {
    reasons: 'Vurderinga kan gi desse grunngivingane:',
    lead: 'Eksempel på søknader, der alt anna er i orden:',
    claims: 'Eksempel på krav om dekning:',
    records: 'Eksempel på kva den som har fått plass, kan ha gjort, eitt for kvar kode:',
    what: 'Tilfelle',
    outcome: 'Utfall',
    code: 'Kode',
    why: 'Grunngiving',
  },
  otherWritings: (count) =>
    count === 1 ? 'og éin annan skrivemåte' : `og ${count} andre skrivemåtar`,

  opens: (date, zone) => `Utlysinga opnar ${date} (${zone}).`,
  eligibility: (count) => [
    count === 1
      ? 'Kravet under må vere oppfylt.'
      : `Alle dei ${count} krava under må vere oppfylte.`,
    'Ein søknad som ikkje oppfyller dette, blir avvist, og alt han manglar, blir oppgitt.',
  ],
  applicant: {
    types: {
      municipality: 'Søkjaren må vere ein norsk kommune.',
      registered: 'Søkjaren må stå i registeret som utlysinga gjeld for.',
    },
    valid: 'Organisasjonsnummeret må vere gyldig.',
    validIfStated: 'Oppgir søkjaren eit organisasjonsnummer, må det vere gyldig.',
    judgedOn: {
      delivery:
        'Det avgjerande er dagen søknaden vart levert; eit utkast blir vurdert etter dagen søknadsfristen går ut.',
      deadline: 'Det avgjerande er dagen søknadsfristen går ut.',
    },
  },
  group: {
    none: 'Utlysinga krev inga prosjektgruppe.',
    needs: 'Prosjektgruppa må ha minst:',
    personFills: {
      'one-seat':
        'Kvar person tel éin gong, også den som er meld for fleire kategoriar, og då der det hjelper mest.',
      'every-category': 'Ein person som er meld for fleire kategoriar, tel i kvar av dei.',
    },
    more: 'Gruppa kan ha fleire personar enn dette.',
    most: (most) =>
      [
        `Prosjektgruppa kan ha høgst ${most} ${most === 1 ? 'person' : 'personar'}.`,
        'Ein person som står to gonger, tel éin gong.',
      ].join('\n'),
  },
  priority: (groups) => `Søknaden må høyre til ei av prioriteringsgruppene: ${groups}.`,
  deadline: {
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
    assumed: 'Utlysinga seier ikkje kva delane heiter; lista er noko som er lagt til grunn.',
  },
  channel: (names) =>
    names.length === 1
      ? `Søknaden må vere levert gjennom ${names[0]}.`
      : `Søknaden må vere levert gjennom ein av desse kanalane: ${names.join(', ')}.`,
  several: {
    counts: {
      'last-delivered': [
        'Har ein søkjar levert fleire søknader i tide og gjennom rett kanal, gjeld den siste.',
        'Han erstattar alle dei andre, også om han sjølv blir avvist.',
      ],
      'first-delivered': [
        'Har ein søkjar levert fleire søknader i tide og gjennom rett kanal, gjeld den første.',
        'Han erstattar alle dei andre, også om han sjølv blir avvist.',
      ],
      each: 'Kvar søknad blir vurdert for seg, også når ein søkjar har levert fleire.',
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
    faultless: 'Søknaden er utan feil',
    draft: 'Søknaden er eit utkast, og ikkje levert',
    noRegister: 'Registeret dekkjer ikkje den dagen',
    blank: 'Eit utkast der ingenting er fylt ut',
    withoutOrgnr: 'Søkjaren er oppgitt utan organisasjonsnummer',
    invalidOrgnr: 'Søkjaren er oppgitt med eit organisasjonsnummer der kontrollsifferet er feil',
    noPriority: 'Prioriteringsgruppa er ikkje oppgitt',
    otherPriority: 'Prioriteringsgruppa er ikkje ei av dei i utlysinga',
  },
  edges: {
    applicant: {
      'the organisation number is that of a municipality, *':
        'Organisasjonsnummeret tilhøyrer ein kommune',
      'the organisation number has a wrong check digit, *': 'Kontrollsifferet er feil',
      'the organisation number has a wrong first digit, *': 'Det første sifferet er feil',
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
      'one too few for *, and more than enough for the rest': (category) =>
        `Éin for lite frå ${category}, og meir enn nok elles`,
    },
    'group.size': {
      'the group has as many people as it may have': 'Gruppa har så mange personar som ho kan ha',
      'the group has as many people as it may have, one listed twice':
        'Gruppa har så mange personar som ho kan ha, og éin står to gonger',
      'the group has one more than it may have': 'Gruppa har éin person for mykje',
    },
    deadline: {
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
    open: 'Utlysinga set ikkje noko tal på plassane.',
    number: (places, write) =>
      places === 1 ? 'Det er inntil éin plass.' : `Det er inntil ${write.number(places)} plassar.`,
    among: {
      eligible: [
        'Er det fleire kvalifiserte enn plassar, blir plassane trekte blant dei.',
        'Er det ikkje det, får alle kvalifiserte plass utan trekning.',
      ],
      nobody: 'Utlysinga har inga trekning.',
    },
    priorities: (groups) => [
      `Prioriteringsgruppene får plass i denne rekkjefølgja: ${groups}.`,
      'Det blir trekt i kvar gruppe for seg, om dei plassane som er igjen når gruppene framfor har fått sine.',
      'I ei gruppe det ikkje er plassar igjen til, gir trekninga rekkjefølgja på ventelista.',
    ],
    announced: (moment) =>
      `Trekninga vart kunngjord ${moment}; frå då kan korkje ho eller talet på plassar endrast.`,
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

  grant: {
    ceiling: (known, { hasNeeds, hasTravel }) => [
      `Ein plass gir høgst ${known}${hasNeeds ? ', medrekna særlege behov på alle samlingane' : ''}.`,
      ...(hasTravel ? ['I tillegg kjem reise, som utlysinga ikkje set noko beløp for.'] : []),
    ],
    cutOrRefused:
      'Det som går ut over eit beløp eller eit tak, blir avkorta; det som tilskotet ikkje gjeld, blir ikkje dekt.',
    anyTime: 'Kostnaden treng ikkje å ha oppstått i kursperioden.',
    inCourse: (from, to) => `Kostnaden må ha oppstått i kursperioden, frå ${from} til ${to}.`,
    otherCosts: {
      sum: (sum) => `Ein plass gir ${sum} til andre kostnader.`,
      examples: (kinds) => `Det kan til dømes vere ${kinds}.`,
      other: (other) =>
        `Eksempla er ikkje uttømmande: Andre utgifter blir førte med typen ${other} og eit notat om kva dei gjeld.`,
    },
    travel: {
      documented: 'Reise til samlingane blir dekt slik ho er dokumentert.',
      none: 'Reise blir ikkje dekt.',
    },
    stay: {
      persons: (persons) =>
        `Arrangøren dekkjer opphaldet for inntil ${persons === 1 ? 'éin person' : `${persons} personar`} per plass på kvar samling.`,
      inKind: 'Arrangøren betaler sjølv, og det blir ikkje overført pengar.',
    },
    specialNeeds: {
      cap: (each, all) =>
        `Etter søknad blir særlege behov dekte med inntil ${each} for kvar samling, ${all} i alt.`,
      upTo: {
        cap: 'Taket gjeld uansett kor mykje det vart søkt om.',
        estimate: 'Er det søkt om mindre, er det som vart søkt om, taket.',
      },
    },
  },
  claims: {
    'line.duplicate': 'Linja har same id som ei før ho',
    'amount.currency': 'Beløpet er i ein annan valuta',
    'amount.not-whole-ore': 'Beløpet er eit halvt øre',
    'amount.negative': 'Beløpet er under null',
    'period.outside': 'Kostnaden er frå året før',
    'travel.not-covered': 'Ei reise til ei samling',
    'person.known': 'Ei reise til ei samling',
    'person.unknown': 'Den som reiste, er ikkje i prosjektgruppa',
    'gathering.unknown': 'Samlinga står ikkje i utlysinga',
    'kind.unknown': 'Typen er ikkje kjend',
    'kind.without-note': 'Ein annan kostnad, utan notat',
    'sum.within': 'Heile beløpet',
    'sum.exceeded': 'Éi krone meir enn beløpet',
    'cap.within': 'Akkurat taket for ei samling',
    'cap.exceeded': 'Éi krone meir enn taket',
    'need.not-applied-for': 'Det er ikkje søkt om tillegg',
    'stay.covered': 'Så mange som blir dekte',
    'stay.too-many': 'Éin for mange',
    'stay.unknown-persons': 'Ein som ikkje er i prosjektgruppa',
    'stay.unknown-gathering': 'Samlinga står ikkje i utlysinga',
  },

  obligations: {
    lead: 'Den som får plass, må oppfylle krava under.',
    legend:
      'Det som har stipla strek og ramme, er tilrådd eller venta, og endrar ikkje om krava er oppfylte.',
  },
  record:
    'Opplysningar som ikkje stemmer med utlysinga eller med kvarandre, blir haldne utanfor, og då kan det ikkje avgjerast om krava er oppfylte.',
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
    needs: (kinds) => `Mellom kvar samling og den neste skal prosjektgruppa gjere dette: ${kinds}.`,
    when: [
      'Arbeidet må vere ført opp med ein dato i tida mellom dei, den siste dagen av den eine og den første av den andre medrekna.',
      'Er datoane ikkje fastsette, gjeld tida frå den første dagen i den eine månaden til den siste i den andre.',
    ],
    name: (kind, after, before) => `${kind}: ${after} → ${before}`,
  },
  continuity: {
    measured: 'Kontinuiteten blir målt slik:',
    members: (percent) =>
      `Minst ${percent} prosent av dei opphavlege medlemmene er framleis i prosjektgruppa.`,
    categories: 'Prosjektgruppa har heile tida nokon frå kvar kategori.',
    replacements: 'For alle som har forlate prosjektgruppa, er det oppgitt kven som tok over.',
  },
  report: (when) => `Sluttrapporten må vere levert ${when}.`,
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
