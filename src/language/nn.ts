import type { AnnouncedPart } from '../lottery/checks/published.js';
import { shortOf } from './short-of.js';
import type { Texts } from './texts.js';

/** The texts in nynorsk. */
export const nn: Texts = {
  all: ({ met, of }) => `${met} av ${of} krav er oppfylte, og alle må vere det`,
  any: ({ met, of }) => `${met} av ${of} krav er oppfylte, og minst eitt må vere det`,
  'at-least': ({ met, of, needed }) =>
    `${met} av ${of} krav er oppfylte, og minst ${needed} må vere det`,
  not: () => 'Kravet er oppfylt når det motsette ikkje er det',

  'applicant.municipality': () => 'Søkjaren er ein norsk kommune',
  'applicant.not-municipality': ({ orgnr, on }, write) =>
    `Søkjaren, med organisasjonsnummer ${orgnr}, var ikkje ein norsk kommune ${write.day(on)}`,
  'applicant.invalid-orgnr': () =>
    'Organisasjonsnummeret er ikkje gyldig: kontrollsifferet stemmer ikkje',
  'applicant.outside-register': ({ on }, write) =>
    `Det kan ikkje avgjerast om søkjaren er ein norsk kommune: kommuneregisteret dekkjer ikkje ${write.day(on)}`,

  'group.complete': () => 'Prosjektgruppa oppfyller minstekravet',
  'group.incomplete': ({ required, seated, missing, shortage }, write) => {
    const short = shortOf(required, seated).map(
      (category) => `${write.term(category)} krev ${required[category]} og har ${seated[category]}`,
    );
    const shared = `; ${write.list(shortage.categories.map(write.term))} krev til saman ${
      shortage.seats
    }, men deler ${shortage.candidates.length}, og kvar person tel éin gong`;
    return `Prosjektgruppa manglar ${missing === 1 ? 'éin person' : `${missing} personar`}: ${short.join(', ')}${shortage.categories.length > 1 ? shared : ''}`;
  },

  'deadline.in-time': ({ receivedAt, zone }, write) =>
    `Søknaden vart motteken ${write.moment(receivedAt, zone)}, innan fristen`,
  'deadline.late': ({ deadline, receivedAt, marginMs, zone }, write) =>
    `Søknaden vart motteken ${write.moment(receivedAt, zone)}, ${
      marginMs === 0 ? 'i det fristen var ute' : `${write.duration(-marginMs)} etter fristen`
    }, som var ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Søknaden er ikkje levert; fristen er ${write.moment(deadline, zone)}`,

  'parts.complete': () => 'Alle delar av søknaden er fylte ut',
  'parts.missing': ({ missing }, write) =>
    `Ikkje alle delar av søknaden er fylte ut; det manglar ${write.list(missing.map(write.term))}`,

  'channel.accepted': ({ accepted }, write) => `Søknaden kom gjennom ${write.list(accepted)}`,
  'channel.wrong': ({ accepted }, write) => `Søknaden kom ikkje gjennom ${write.list(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Søknaden skal leverast gjennom ${write.list(accepted)}`,

  'format.record': () => 'Protokollen har rett form',
  'format.malformed': ({ at }, write) =>
    `Dette er ikkje ein protokoll frå ei trekning; feil ved ${write.list(at.map(place))}`,
  'published.same': ({ announcement, entries }) =>
    `Protokollen stemmer med ${
      announcement && entries
        ? 'kunngjeringa og deltakarlista'
        : announcement
          ? 'kunngjeringa'
          : 'deltakarlista'
    } som vart publisert`,
  'published.announcement-differs': ({ differs }, write) =>
    `Protokollen gjeld ei anna kunngjering; ${write.list(differs.map((part) => ANNOUNCED[part]))} er annleis`,
  'published.entries-differ': () =>
    'Deltakarlista i protokollen er ikkje den som vart kunngjord: kontrollsummane er ulike',
  'published.not-given': () =>
    'Det som vart kunngjort, er ikkje lagt ved, og er difor ikkje samanlikna',
  'entries.intact': ({ entries }, write) =>
    `Lista med ${write.number(entries)} deltakarar stemmer med kontrollsummen`,
  'entries.doubled': ({ id }) => `Deltakaren ${id} står to gonger i lista`,
  'entries.reordered': ({ id }) => `Deltakarlista er stokka om: ${id} står på feil plass`,
  'entries.changed': () => 'Deltakarlista er endra: ho stemmer ikkje med kontrollsummen',
  'sources.outside': () => 'Minst éi kjelde til tilfeldigheit er utanfor kontrollen til arrangøren',
  'sources.organiser-only': () => 'Arrangøren kontrollerer alle kjelder til tilfeldigheit',
  'sources.withheld': ({ position }) => `Kjelde nummer ${position} er kunngjord, men ikkje oppgitt`,
  'sources.substituted': ({ position }) =>
    `Kjelde nummer ${position} er ei anna enn den som vart kunngjord`,
  'commitment.none': () => 'Trekninga bruker inga hemmelegheit',
  'commitment.not-needed': () => 'Det vart ikkje trekt, og hemmelegheita trongst ikkje',
  'commitment.kept': () => 'Hemmelegheita er den som arrangøren batt seg til',
  'commitment.withheld': ({ position }) =>
    `Hemmelegheita, kjelde nummer ${position}, er halden tilbake`,
  'commitment.secret-length': ({ bytes, expected }) =>
    `Hemmelegheita er på ${bytes} byte og skal vere på ${expected}`,
  'commitment.broken': ({ position }) =>
    `Hemmelegheita, kjelde nummer ${position}, er ikkje den som arrangøren batt seg til`,
  'beacon.none': () => 'Trekninga bruker ikkje noko signal frå drand',
  'beacon.not-needed': () => 'Det vart ikkje trekt, og signalet frå drand trongst ikkje',
  'beacon.withheld': ({ round }) => `Runde ${round} frå drand er ikkje oppgitt`,
  'beacon.round-first': ({ round }) =>
    `Runde ${round} frå drand er den første frå og med tidspunktet for trekninga`,
  'beacon.round-before-close': ({ round }) =>
    `Runde ${round} frå drand var kjend før påmeldinga vart stengd`,
  'beacon.round-not-first': ({ round, expected }) =>
    `Runde ${round} frå drand er ikkje den første frå og med tidspunktet for trekninga; det er runde ${expected}`,
  'beacon.round-substituted': ({ round, announced }) =>
    `Signalet er frå runde ${round}, men runde ${announced} vart kunngjord`,
  'beacon.unknown-chain': () => 'Nettverket som signalet skal kome frå, er ikkje kjent her',
  'beacon.unchecked': () => 'Signaturen på signalet frå drand er ikkje kontrollert',
  'beacon.signature-valid': () => 'Signaturen på signalet frå drand er ekte',
  'beacon.randomness': () => 'Signalet oppgir ei anna tilfeldigheit enn den signaturen gir',
  'beacon.invalid': ({ why }) => `Signaturen på signalet frå drand er ikkje ekte (${why})`,
  'seed.right': () => 'Startverdien følgjer av kjeldene',
  'seed.wrong': () => 'Startverdien er ein annan enn den kjeldene gir',
  'seed.not-needed': () => 'Ingenting skulle trekkjast, og startverdien er tom',
  'seed.incomputable': () => 'Kjeldene gir ikkje nokon startverdi',
  'log.empty': () => 'Ingenting har skjedd etter trekninga',
  'log.replayed': ({ events }, write) =>
    events === 1
      ? 'Hendinga i loggen kan ha skjedd'
      : `Dei ${write.number(events)} hendingane i loggen kan ha skjedd, i den rekkjefølgja`,
  'log.impossible': ({ why }) => `Loggen har ei hending som ikkje kan ha skjedd (${why})`,
  'tickets.right': ({ tickets }, write) => `Alle ${write.number(tickets)} lodd er rette`,
  'tickets.wrong': ({ id }) => `Loddet til ${id} er feil`,
  'tickets.none': () => 'Metoden bruker ingen lodd',
  'tickets.not-needed': () => 'Ingenting skulle trekkjast, og ingen fekk lodd',
  'order.right': () => 'Rekkjefølgja følgjer av startverdien',
  'order.wrong': ({ rank }) => `Rekkjefølgja er feil frå nummer ${rank}`,
  'places.right': ({ places }, write) =>
    `Dei ${write.number(places)} plassane er gitt til dei som skal ha dei`,
  'places.wrong': ({ id }) => `Det er feil oppgitt om ${id} har fått plass`,
  'places.enough': ({ places, entrants }, write) =>
    `Det var ${write.number(places)} plassar og ${write.number(entrants)} deltakarar, så det trongst inga trekning`,
};

function place(path: string): string {
  return path === '' ? 'rota' : path;
}

/** The parts of an announcement. */
const ANNOUNCED: Readonly<Record<AnnouncedPart, string>> = {
  drawId: 'id',
  places: 'talet på plassar',
  closesAt: 'når påmeldinga stengjer',
  drawAt: 'når det blir trekt',
  method: 'metoden',
  sources: 'kjeldene',
};
