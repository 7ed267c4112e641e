import type { AnnouncedPart } from '../lottery/checks/published.js';
import { shortOf } from './short-of.js';
import type { Texts } from './texts.js';

/** The texts in bokmål. */
export const nb: Texts = {
  all: ({ met, of }) => `${met} av ${of} krav er oppfylt, og alle må være det`,
  any: ({ met, of }) => `${met} av ${of} krav er oppfylt, og minst ett må være det`,
  'at-least': ({ met, of, needed }) =>
    `${met} av ${of} krav er oppfylt, og minst ${needed} må være det`,
  not: () => 'Kravet er oppfylt når det motsatte ikke er det',

  'applicant.municipality': () => 'Søkeren er en norsk kommune',
  'applicant.not-municipality': ({ orgnr, on }, write) =>
    `Søkeren, med organisasjonsnummer ${orgnr}, var ikke en norsk kommune ${write.day(on)}`,
  'applicant.invalid-orgnr': () =>
    'Organisasjonsnummeret er ikke gyldig: kontrollsifferet stemmer ikke',
  'applicant.outside-register': ({ on }, write) =>
    `Det kan ikke avgjøres om søkeren er en norsk kommune: kommuneregisteret dekker ikke ${write.day(on)}`,

  'group.complete': () => 'Prosjektgruppen oppfyller minstekravet',
  'group.incomplete': ({ required, seated, missing, shortage }, write) => {
    const short = shortOf(required, seated).map(
      (category) =>
        `${write.term(category)} krever ${required[category]} og har ${seated[category]}`,
    );
    const shared = `; ${write.list(shortage.categories.map(write.term))} krever til sammen ${
      shortage.seats
    }, men deler ${shortage.candidates.length}, og hver person teller én gang`;
    return `Prosjektgruppen mangler ${missing === 1 ? 'én person' : `${missing} personer`}: ${short.join(', ')}${shortage.categories.length > 1 ? shared : ''}`;
  },

  'deadline.in-time': ({ receivedAt, zone }, write) =>
    `Søknaden ble mottatt ${write.moment(receivedAt, zone)}, innen fristen`,
  'deadline.late': ({ deadline, receivedAt, marginMs, zone }, write) =>
    `Søknaden ble mottatt ${write.moment(receivedAt, zone)}, ${
      marginMs === 0 ? 'i det fristen var ute' : `${write.duration(-marginMs)} etter fristen`
    }, som var ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Søknaden er ikke levert; fristen er ${write.moment(deadline, zone)}`,

  'parts.complete': () => 'Alle deler av søknaden er fylt ut',
  'parts.missing': ({ missing }, write) =>
    `Ikke alle deler av søknaden er fylt ut; det mangler ${write.list(missing.map(write.term))}`,

  'channel.accepted': ({ accepted }, write) => `Søknaden kom gjennom ${write.list(accepted)}`,
  'channel.wrong': ({ accepted }, write) => `Søknaden kom ikke gjennom ${write.list(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Søknaden skal leveres gjennom ${write.list(accepted)}`,

  'format.record': () => 'Protokollen har riktig form',
  'format.malformed': ({ at }, write) =>
    `Dette er ikke en protokoll fra en trekning; feil ved ${write.list(at.map(place))}`,
  'published.same': ({ announcement, entries }) =>
    `Protokollen stemmer med ${
      announcement && entries
        ? 'kunngjøringen og deltakerlisten'
        : announcement
          ? 'kunngjøringen'
          : 'deltakerlisten'
    } som ble publisert`,
  'published.announcement-differs': ({ differs }, write) =>
    `Protokollen gjelder en annen kunngjøring; ${write.list(differs.map((part) => ANNOUNCED[part]))} er annerledes`,
  'published.entries-differ': () =>
    'Deltakerlisten i protokollen er ikke den som ble kunngjort: kontrollsummene er ulike',
  'published.not-given': () =>
    'Det som ble kunngjort, er ikke lagt ved, og er derfor ikke sammenlignet',
  'entries.intact': ({ entries }, write) =>
    `Listen med ${write.number(entries)} deltakere stemmer med kontrollsummen`,
  'entries.doubled': ({ id }) => `Deltakeren ${id} står to ganger i listen`,
  'entries.reordered': ({ id }) => `Deltakerlisten er stokket om: ${id} står på feil plass`,
  'entries.changed': () => 'Deltakerlisten er endret: den stemmer ikke med kontrollsummen',
  'sources.outside': () => 'Minst én kilde til tilfeldighet er utenfor arrangørens kontroll',
  'sources.organiser-only': () => 'Arrangøren kontrollerer alle kilder til tilfeldighet',
  'sources.withheld': ({ position }) => `Kilde nummer ${position} er kunngjort, men ikke oppgitt`,
  'sources.substituted': ({ position }) =>
    `Kilde nummer ${position} er en annen enn den som ble kunngjort`,
  'commitment.none': () => 'Trekningen bruker ingen hemmelighet',
  'commitment.not-needed': () => 'Det ble ikke trukket, og hemmeligheten trengtes ikke',
  'commitment.kept': () => 'Hemmeligheten er den som arrangøren bandt seg til',
  'commitment.withheld': ({ position }) =>
    `Hemmeligheten, kilde nummer ${position}, er holdt tilbake`,
  'commitment.secret-length': ({ bytes, expected }) =>
    `Hemmeligheten er på ${bytes} byte og skal være på ${expected}`,
  'commitment.broken': ({ position }) =>
    `Hemmeligheten, kilde nummer ${position}, er ikke den som arrangøren bandt seg til`,
  'beacon.none': () => 'Trekningen bruker ikke noe signal fra drand',
  'beacon.not-needed': () => 'Det ble ikke trukket, og signalet fra drand trengtes ikke',
  'beacon.withheld': ({ round }) => `Runde ${round} fra drand er ikke oppgitt`,
  'beacon.round-first': ({ round }) =>
    `Runde ${round} fra drand er den første fra og med tidspunktet for trekningen`,
  'beacon.round-before-close': ({ round }) =>
    `Runde ${round} fra drand var kjent før påmeldingen ble stengt`,
  'beacon.round-not-first': ({ round, expected }) =>
    `Runde ${round} fra drand er ikke den første fra og med tidspunktet for trekningen; det er runde ${expected}`,
  'beacon.round-substituted': ({ round, announced }) =>
    `Signalet er fra runde ${round}, men runde ${announced} ble kunngjort`,
  'beacon.unknown-chain': () => 'Nettverket som signalet skal komme fra, er ikke kjent her',
  'beacon.unchecked': () => 'Signaturen på signalet fra drand er ikke kontrollert',
  'beacon.signature-valid': () => 'Signaturen på signalet fra drand er ekte',
  'beacon.randomness': () => 'Signalet oppgir en annen tilfeldighet enn den signaturen gir',
  'beacon.invalid': ({ why }) => `Signaturen på signalet fra drand er ikke ekte (${why})`,
  'seed.right': () => 'Startverdien følger av kildene',
  'seed.wrong': () => 'Startverdien er en annen enn den kildene gir',
  'seed.not-needed': () => 'Ingenting skulle trekkes, og startverdien er tom',
  'seed.incomputable': () => 'Kildene gir ikke noen startverdi',
  'log.empty': () => 'Ingenting har skjedd etter trekningen',
  'log.replayed': ({ events }, write) =>
    events === 1
      ? 'Hendelsen i loggen kan ha skjedd'
      : `De ${write.number(events)} hendelsene i loggen kan ha skjedd, i den rekkefølgen`,
  'log.impossible': ({ why }) => `Loggen har en hendelse som ikke kan ha skjedd (${why})`,
  'tickets.right': ({ tickets }, write) => `Alle ${write.number(tickets)} lodd er riktige`,
  'tickets.wrong': ({ id }) => `Loddet til ${id} er feil`,
  'tickets.none': () => 'Metoden bruker ingen lodd',
  'tickets.not-needed': () => 'Ingenting skulle trekkes, og ingen fikk lodd',
  'order.right': () => 'Rekkefølgen følger av startverdien',
  'order.wrong': ({ rank }) => `Rekkefølgen er feil fra nummer ${rank}`,
  'places.right': ({ places }, write) =>
    `De ${write.number(places)} plassene er gitt til dem som skal ha dem`,
  'places.wrong': ({ id }) => `Det er feil oppgitt om ${id} har fått plass`,
  'places.enough': ({ places, entrants }, write) =>
    `Det var ${write.number(places)} plasser og ${write.number(entrants)} deltakere, så det trengtes ingen trekning`,
};

function place(path: string): string {
  return path === '' ? 'roten' : path;
}

/** The parts of an announcement. */
const ANNOUNCED: Readonly<Record<AnnouncedPart, string>> = {
  drawId: 'id',
  places: 'antall plasser',
  closesAt: 'når påmeldingen stenger',
  drawAt: 'når det trekkes',
  method: 'metoden',
  sources: 'kildene',
};
