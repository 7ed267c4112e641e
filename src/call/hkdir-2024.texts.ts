import type { CallDefinition } from './call.js';

/** What HK-dir's call of 2024 says, clause by clause, in our own words. */
export const clauses: CallDefinition['clauses'] = {
  C01: {
    heading: 'Hvem kan søke',
    kind: 'eligibility',
    text: {
      nb: 'Alle norske kommuner kan søke, siden de eier barnehager og skoler.',
      en: 'Any Norwegian municipality may apply, since it owns kindergartens and schools.',
    },
  },
  C02: {
    heading: 'Hvem kan søke',
    kind: 'eligibility',
    text: {
      nb: 'Prosjektgruppen må ha minst én fra administrativ ledelse (kategori 1), én fra fagavdelingen for skole eller barnehage (kategori 2) og to ledere fra barnehage eller skole, i valgfri blanding (kategori 3).',
      en: 'The project group needs at least one from administrative leadership (category 1), one from the department for schools or kindergartens (category 2) and two leaders of kindergartens or schools, in any mix (category 3).',
    },
  },
  C03: {
    heading: 'Søknadsfrist',
    kind: 'eligibility',
    text: {
      nb: 'Fristen er 24. juni 2024 kl. 10.00.',
      en: 'The call closes on 24 June 2024 at 10:00.',
    },
  },
  C04: {
    heading: 'Ingress; Slik behandler vi søknaden',
    kind: 'draw',
    text: {
      nb: 'Det er høyst seks plasser, med kostnadene dekket.',
      en: 'There are six places at most, with costs covered.',
    },
  },
  C05: {
    heading: 'Hva kan du søke støtte til?',
    kind: 'participation',
    text: {
      nb: 'Kurset varer fra oktober 2024 til april 2025.',
      en: 'The course runs from October 2024 to April 2025.',
    },
  },
  C06: {
    heading: 'Hva kan du søke støtte til?',
    kind: 'participation',
    text: {
      nb: 'Det er planlagt fire fysiske samlinger: oktober 2024, desember 2024, februar 2025 i Brussel og april 2025. De varer i omtrent to og en halv dag, den i Brussel i tre og en halv.',
      en: 'Four gatherings in person are planned: October 2024, December 2024, February 2025 in Brussels, and April 2025; about two and a half days each, Brussels three and a half.',
    },
  },
  C07: {
    heading: 'Hva kan du søke støtte til?',
    kind: 'grant',
    text: {
      nb: 'Arrangøren betaler oppholdet for inntil fem personer fra hver kommune på hver samling.',
      en: 'The organiser pays the stay of up to five persons from each municipality at each gathering.',
    },
  },
  C08: {
    heading: 'Hva kan du søke støtte til?',
    kind: 'grant',
    text: {
      nb: 'En plass gir tilskudd til reise til samlingene. Verken sum eller antall personer er oppgitt.',
      en: 'A place brings a grant for travel to the gatherings; no sum and no number of persons is given.',
    },
  },
  C09: {
    heading: 'Hva kan du søke støtte til?',
    kind: 'grant',
    text: {
      nb: 'En plass gir 50 000 kroner til andre kostnader i kursperioden, som frikjøp av ansatte, interne møter og ekstern bistand.',
      en: 'A place brings NOK 50 000 for other costs of the course period, such as freeing staff, internal meetings and outside advice.',
    },
  },
  C10: {
    heading: 'Hva kan du søke støtte til?',
    kind: 'grant',
    text: {
      nb: 'For deltakere med særlige behov kan det søkes om et tillegg på inntil 25 000 kroner for hver samling.',
      en: 'For participants with special needs a supplement can be applied for, up to NOK 25 000 for each gathering.',
    },
  },
  C11: {
    heading: 'Vilkår for tilskuddet',
    kind: 'participation',
    text: {
      nb: 'Kommunen deltar på samlingene med minst det antallet som kreves fra kategori 2 og 3.',
      en: 'The municipality attends the gatherings with at least as many from categories 2 and 3 as are required.',
    },
  },
  C12: {
    heading: 'Vilkår for tilskuddet',
    kind: 'participation',
    text: {
      nb: 'Det er sterkt anbefalt at også kategori 1 deltar.',
      en: 'That category 1 attends as well is strongly recommended.',
    },
  },
  C13: {
    heading: 'Vilkår for tilskuddet',
    kind: 'participation',
    text: {
      nb: 'Prosjektgruppen gjør forberedelser og etterarbeid mellom samlingene.',
      en: 'The project group prepares and follows up between the gatherings.',
    },
  },
  C14: {
    heading: 'Vilkår for tilskuddet',
    kind: 'participation',
    text: {
      nb: 'Prosjektgruppen forventes å være den samme gjennom hele kurset.',
      en: 'The project group is expected to stay together through the course.',
    },
  },
  C15: {
    heading: 'Slik søker du',
    kind: 'eligibility',
    text: {
      nb: 'Søknaden fylles ut og leveres i portalen Espresso.',
      en: 'The application is filled in and submitted in the portal Espresso.',
    },
  },
  C16: {
    heading: 'Slik behandler vi søknaden',
    kind: 'eligibility',
    text: {
      nb: 'Fem formelle krav: norsk kommune, minste prosjektgruppe, innen fristen, alle deler utfylt, gjennom Espresso.',
      en: 'Five formal requirements: a Norwegian municipality, the minimum project group, in time, every part filled in, through Espresso.',
    },
  },
  C17: {
    heading: 'Slik behandler vi søknaden',
    kind: 'eligibility',
    text: {
      nb: 'En søknad som ikke oppfyller alle kravene, er mangelfull og blir avvist.',
      en: 'An application that falls short of any of them is deficient and is rejected.',
    },
  },
  C18: {
    heading: 'Slik behandler vi søknaden',
    kind: 'draw',
    text: {
      nb: 'Plassene trekkes tilfeldig blant kommunene som oppfyller de formelle kravene.',
      en: 'The places are drawn at random among the municipalities that meet the formal requirements.',
    },
  },
  C19: {
    heading: 'Når får du svar?',
    kind: 'timeline',
    text: {
      nb: 'Alle søkere får vite utfallet innen 1. juli 2024.',
      en: 'Every applicant is told the outcome by 1 July 2024.',
    },
  },
  C20: {
    heading: 'Rapportering og oppfølging',
    kind: 'timeline',
    text: {
      nb: 'Kommuner med plass leverer en sluttrapport innen 1. juli 2025, i den formen arrangøren ber om.',
      en: 'Municipalities with a place submit a final report by 1 July 2025, in the form that the organiser asks for.',
    },
  },
  C21: {
    heading: 'Om tilskuddet',
    kind: 'context',
    text: {
      nb: 'Dette er tredje og siste runde av kurset.',
      en: 'This is the third and last round of the course.',
    },
  },
};

/** The names of its categories, parts, gatherings, kinds of cost and tasks. */
export const terms: CallDefinition['terms'] = {
  administration: {
    nb: 'administrativ ledelse (kategori\u00a01)',
    nn: 'administrativ leiing (kategori\u00a01)',
    en: 'administrative leadership (category\u00a01)',
  },
  department: {
    nb: 'fagavdelingen for skole eller barnehage (kategori\u00a02)',
    nn: 'fagavdelinga for skule eller barnehage (kategori\u00a02)',
    en: 'the department for schools or kindergartens (category\u00a02)',
  },
  leadership: {
    nb: 'ledelsen i barnehage eller skole (kategori\u00a03)',
    nn: 'leiinga i barnehage eller skule (kategori\u00a03)',
    en: 'kindergarten or school leadership (category\u00a03)',
  },
  plans: { nb: 'planer', nn: 'planar', en: 'plans' },
  motivation: { nb: 'motivasjon', nn: 'motivasjon', en: 'motivation' },
  g1: { nb: 'samling\u00a01', nn: 'samling\u00a01', en: 'gathering\u00a01' },
  g2: { nb: 'samling\u00a02', nn: 'samling\u00a02', en: 'gathering\u00a02' },
  g3: {
    nb: 'samling\u00a03 (Brussel)',
    nn: 'samling\u00a03 (Brussel)',
    en: 'gathering\u00a03 (Brussels)',
  },
  g4: { nb: 'samling\u00a04', nn: 'samling\u00a04', en: 'gathering\u00a04' },
  stay: { nb: 'opphold', nn: 'opphald', en: 'stay' },
  travel: { nb: 'reise', nn: 'reise', en: 'travel' },
  'other-costs': { nb: 'andre kostnader', nn: 'andre kostnader', en: 'other costs' },
  'special-needs': {
    nb: 'tillegg for særlige behov',
    nn: 'tillegg for særlege behov',
    en: 'supplement for special needs',
  },
  'staff-release': {
    nb: 'frikjøp av ansatte',
    nn: 'frikjøp av tilsette',
    en: 'releasing staff',
  },
  'internal-meetings': { nb: 'interne møter', nn: 'interne møte', en: 'internal meetings' },
  'external-assistance': {
    nb: 'ekstern bistand',
    nn: 'ekstern hjelp',
    en: 'external assistance',
  },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
  preparation: { nb: 'forberedelser', nn: 'førebuingar', en: 'preparation' },
  attendance: { nb: 'oppmøte', nn: 'oppmøte', en: 'attendance' },
  'recommended-attendance': {
    nb: 'anbefalt oppmøte',
    nn: 'tilrådd oppmøte',
    en: 'recommended attendance',
  },
  work: {
    nb: 'arbeid mellom samlingene',
    nn: 'arbeid mellom samlingane',
    en: 'work between the gatherings',
  },
  continuity: { nb: 'kontinuitet', nn: 'kontinuitet', en: 'continuity' },
  report: { nb: 'sluttrapport', nn: 'sluttrapport', en: 'final report' },
  'follow-up': { nb: 'etterarbeid', nn: 'etterarbeid', en: 'follow-up' },
};

/** What it calls its group and a member of it. */
export const words: CallDefinition['words'] = {
  group: {
    nb: { one: 'prosjektgruppe', the: 'prosjektgruppen', many: 'prosjektgrupper' },
    nn: { one: 'prosjektgruppe', the: 'prosjektgruppa', many: 'prosjektgrupper' },
    en: { one: 'project group', the: 'the project group', many: 'project groups' },
  },
  member: {
    nb: { one: 'person', the: 'personen', many: 'personer' },
    nn: { one: 'person', the: 'personen', many: 'personar' },
    en: { one: 'person', the: 'the person', many: 'people' },
  },
};
