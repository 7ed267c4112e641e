import type { AnnouncedPart } from '../lottery/checks/published.js';
import { formatPath } from '../parse/issue.js';
import { type Short, shortOf } from './short-of.js';
import type { Texts } from './texts.js';
import type { Writing } from './writing.js';

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
    `Det kan ikke avgjøres om utlysningen gjelder søkeren: registeret dekker ikke ${write.day(on)}`,
  'applicant.registered': () => 'Søkeren står i registeret',
  'applicant.not-registered': ({ applicant, on }, write) =>
    `Søkeren, ${applicant}, sto ikke i registeret ${write.day(on)}`,
  'applicant.without-orgnr': () => 'Søkeren er oppgitt uten organisasjonsnummer',

  'group.complete': () => 'Prosjektgruppen oppfyller minstekravet',
  'group.incomplete': (short, write) => `Prosjektgruppen mangler ${lacks(short, 'den har', write)}`,
  'group.within': ({ persons, most }) =>
    `Prosjektgruppen har ${people(persons)}, og kan ha høyst ${most}`,
  'group.too-large': ({ persons, most, over }) =>
    `Prosjektgruppen har ${people(persons)}, ${over} for mange: den kan ha høyst ${most}`,

  'deadline.in-time': ({ receivedAt, zone }, write) =>
    `Søknaden ble mottatt ${write.moment(receivedAt, zone)}, innen fristen`,
  'deadline.late': ({ deadline, receivedAt, marginMs, zone }, write) =>
    `Søknaden ble mottatt ${write.moment(receivedAt, zone)}, ${
      marginMs === 0
        ? 'i det øyeblikket fristen gikk ut, og måtte komme før det'
        : `${write.duration(-marginMs)} etter fristen, som var ${write.moment(deadline, zone)}`
    }`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Søknaden er ikke levert; fristen er ${write.moment(deadline, zone)}`,

  'parts.complete': () => 'Alle deler av søknaden er fylt ut',
  'parts.missing': ({ missing }, write) =>
    `Ikke alle deler av søknaden er fylt ut; det mangler ${write.list(missing.map(write.term))}`,

  'channel.accepted': ({ accepted }, write) => `Søknaden kom gjennom ${write.either(accepted)}`,
  'channel.wrong': ({ accepted }, write) => `Søknaden kom ikke gjennom ${write.either(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Søknaden skal leveres gjennom ${write.either(accepted)}`,

  'priority.known': ({ priority }, write) =>
    `Søknaden hører til prioriteringsgruppen ${write.term(priority)}`,
  'priority.unknown': ({ priority, known }, write) =>
    `Utlysningen har ingen prioriteringsgruppe ${write.term(priority)}; gruppene er ${write.list(known.map(write.term))}`,
  'priority.not-stated': ({ known }, write) =>
    `Det er ikke oppgitt hvilken prioriteringsgruppe søknaden hører til: ${write.either(known.map(write.term))}`,

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
    `Listen med ${counted(entries, 'deltaker', 'deltakere', write)} stemmer med kontrollsummen`,
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
  'tickets.right': ({ tickets }, write) =>
    tickets === 1 ? 'Loddet er riktig' : `Alle ${write.number(tickets)} lodd er riktige`,
  'tickets.wrong': ({ id }) => `Loddet til ${id} er feil`,
  'tickets.none': () => 'Metoden bruker ingen lodd',
  'tickets.not-needed': () => 'Ingenting skulle trekkes, og ingen fikk lodd',
  'order.right': () => 'Rekkefølgen følger av startverdien',
  'order.wrong': ({ rank }) => `Rekkefølgen er feil fra nummer ${rank}`,
  'places.right': ({ places }, write) =>
    GIVEN[places] ?? `De ${write.number(places)} plassene er gitt til dem som skal ha dem`,
  'places.wrong': ({ id }) => `Det er feil oppgitt om ${id} har fått plass`,
  'places.enough': ({ places, entrants }, write) =>
    `Det var ${counted(places, 'plass', 'plasser', write)} og ${counted(entrants, 'deltaker', 'deltakere', write)}, så det trengtes ingen trekning`,

  'line.first': () => 'Ingen linje før denne har samme id',
  'line.duplicate': ({ id }) => `Linje-id-en ${id} er brukt før; bare den første linjen teller`,
  'amount.whole': ({ amount }, write) => `Beløpet er ${write.money(amount)}`,
  'amount.not-whole-ore': ({ currency }) =>
    `Beløpet er ikke et helt antall ${currency === 'EUR' ? 'cent' : 'øre'}`,
  'amount.negative': () => 'Beløpet er under null',
  'amount.currency': ({ currency, expected }) =>
    `Beløpet er oppgitt i ${currency}; det skal være i ${expected}`,
  'gathering.known': ({ gathering }, write) => `Utgiften gjelder ${write.term(gathering)}`,
  'gathering.unknown': ({ gathering }, write) =>
    `Utlysningen har ingen samling ${write.term(gathering)}`,
  'person.known': ({ person }) => `${person} er eller har vært i prosjektgruppen`,
  'person.unknown': ({ person }) => `${person} har ikke vært i prosjektgruppen`,
  'travel.not-covered': () => 'Utlysningen dekker ikke reise',
  'kind.known': ({ kind }, write) => `Utgiften er av typen ${write.term(kind)}, som dekkes`,
  'kind.unknown': ({ kind, known }, write) =>
    `Utgifter av typen ${write.term(kind)} er ikke kjent; typene er ${write.list(known.map(write.term))}`,
  'kind.without-note': ({ kind }, write) =>
    `En utgift av typen ${write.term(kind)} må ha et notat om hva den gjelder`,
  'period.within': ({ date }, write) => `Utgiften er fra ${write.day(date)}, i kursperioden`,
  'period.outside': ({ date, from, to }, write) =>
    `Utgiften er fra ${write.day(date)}, utenfor kursperioden, som varer fra ${write.date(from)} til ${write.date(to)}`,
  'need.applied-for': ({ gathering }, write) =>
    `Det er søkt om tillegg for særlige behov til ${write.term(gathering)}`,
  'need.not-applied-for': ({ gathering }, write) =>
    `Det er ikke søkt om tillegg for særlige behov til ${write.term(gathering)}`,
  'sum.within': ({ sum, left }, write) =>
    `Beløpet er innenfor det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
  'sum.exceeded': ({ sum, left, over }, write) =>
    `Beløpet er ${write.money(over)} mer enn det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
  'cap.within': ({ cap, gathering, left }, write) =>
    `Beløpet er innenfor det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,
  'cap.exceeded': ({ cap, gathering, left, over }, write) =>
    `Beløpet er ${write.money(over)} mer enn det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,

  'stay.gathering': ({ gathering }, write) => `Oppholdet gjelder ${write.term(gathering)}`,
  'stay.unknown-gathering': ({ gathering }, write) =>
    `Utlysningen har ingen samling ${write.term(gathering)}`,
  'stay.persons': () => 'Bare medlemmer av prosjektgruppen er ført opp med opphold',
  'stay.unknown-persons': ({ unknown }, write) =>
    `Ført opp med opphold uten å ha vært i prosjektgruppen: ${write.list(unknown)}`,
  'stay.covered': ({ gathering, persons, most }, write) =>
    `Arrangøren dekker oppholdet for ${people(persons)} på ${write.term(gathering)}, der inntil ${most} er dekket`,
  'stay.too-many': ({ gathering, persons, most, over }, write) =>
    `Arrangøren dekker oppholdet for inntil ${most} på ${write.term(gathering)}; ${people(persons)} bodde der, og ${over} av dem er ikke dekket`,

  'record.consistent': () => 'Opplysningene om deltakelsen henger sammen',
  'record.faulty': ({ faults }, write) =>
    `Opplysningene om deltakelsen har feil som er holdt utenfor: ${write.list(faults.map(({ path, code }) => `${formatPath(path)} (${code})`))}`,
  'attendance.enough': ({ gathering, outsiders }, write) =>
    `På ${write.term(gathering)} var de med som måtte være med${besides(outsiders, write)}`,
  'attendance.too-few': (short, write) =>
    `På ${write.term(short.gathering)} manglet ${lacks(short, 'det var', write)}${besides(short.outsiders, write)}`,
  'attendance.not-recorded': ({ gathering }, write) =>
    `Det er ikke ført opp hvem som var med på ${write.term(gathering)}`,
  'attendance.to-come': ({ gathering, when, required }, write) =>
    `Det gjenstår å holde ${write.term(gathering)} (${write.date(when)}); der må det være med ${from(required, write)}`,
  'recommended.there': ({ gathering, required }, write) =>
    `På ${write.term(gathering)} var også ${from(required, write)} med, slik det er anbefalt`,
  'recommended.absent': ({ gathering, required, outsiders }, write) =>
    `På ${write.term(gathering)} manglet ${from(required, write)}, som det er anbefalt å ha med${besides(outsiders, write)}`,
  'recommended.not-recorded': ({ gathering }, write) =>
    `Det er ikke ført opp hvem som var med på ${write.term(gathering)}`,
  'recommended.to-come': ({ gathering, when, required }, write) =>
    `Det gjenstår å holde ${write.term(gathering)} (${write.date(when)}); det er anbefalt at det også er med ${from(required, write)}`,
  'work.done': ({ kind, after, before }, write) =>
    `Mellom ${write.term(after)} og ${write.term(before)} er det ført opp ${write.term(kind)}`,
  'work.missing': ({ kind, after, before, from, to, outside }, write) =>
    `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(`${from}/${to}`)}) er det ikke ført opp ${write.term(kind)}${outside === 0 ? '' : '; det som er ført opp, har en dato utenfor disse dagene'}`,
  'work.to-come': ({ kind, after, before, to }, write) =>
    `Mellom ${write.term(after)} og ${write.term(before)} skal det gjøres ${write.term(kind)}, senest ${write.day(to)}`,
  'continuity.members-kept': ({ original, still }) =>
    `Prosjektgruppen har fortsatt ${still} av ${original} opprinnelige medlemmer`,
  'continuity.members-lost': ({ original, still, percent }) =>
    `Prosjektgruppen har fortsatt ${still} av ${original} opprinnelige medlemmer; det er forventet at den har minst ${percent} prosent`,
  'continuity.no-members': () => 'Prosjektgruppen hadde ingen medlemmer da den fikk plassen',
  'continuity.categories-filled': () =>
    'Prosjektgruppen har hele tiden hatt noen fra hver kategori',
  'continuity.category-empty': ({ empty }, write) =>
    `Prosjektgruppen har vært uten ${write.list(empty.map(({ category, since }) => `${write.term(category)} ${since === null ? 'fra starten' : `fra ${write.day(since)}`}`))}`,
  'continuity.replacements-named': ({ left }) =>
    left === 0
      ? 'Ingen har forlatt prosjektgruppen'
      : 'For alle som har forlatt prosjektgruppen, er det oppgitt hvem som tok over',
  'continuity.not-replaced': ({ persons }, write) =>
    `${write.list(persons)} har forlatt prosjektgruppen uten at det er oppgitt hvem som tok over`,
  'report.in-time': ({ deliveredAt, zone, ...due }, write) =>
    `Sluttrapporten ble levert ${write.moment(deliveredAt, zone)}, innen fristen, som var ${limit(due, write)}`,
  'report.late': ({ deliveredAt, marginMs, zone, ...due }, write) =>
    `Sluttrapporten ble levert ${write.moment(deliveredAt, zone)}, ${
      marginMs === 0
        ? `i det øyeblikket fristen gikk ut, ved ${limit(due, write)}, og måtte komme før det`
        : `${write.duration(-marginMs)} etter fristen, som var ${limit(due, write)}`
    }`,
  'report.missing': (due, write) =>
    `Sluttrapporten er ikke levert; fristen var ${limit(due, write)}`,
  'report.to-come': (due, write) =>
    `Sluttrapporten er ikke levert ennå; fristen er ${limit(due, write)}`,
};

function place(path: string): string {
  return path === '' ? 'roten' : path;
}

/** When there is no place, and when there is one. */
const GIVEN: Readonly<Record<number, string>> = {
  0: 'Det var ingen plass å gi; rekkefølgen er ventelisten',
  1: 'Plassen er gitt til den som skal ha den',
};

function counted(count: number, one: string, several: string, write: Writing): string {
  return `${write.number(count)} ${count === 1 ? one : several}`;
}

/** The parts of an announcement. */
const ANNOUNCED: Readonly<Record<AnnouncedPart, string>> = {
  drawId: 'id-en',
  call: 'utlysningen',
  places: 'antall plasser',
  closesAt: 'påmeldingsfristen',
  drawAt: 'tidspunktet for trekningen',
  method: 'metoden',
  sources: 'kildene',
};

/** Which seats stay empty, and why no other seating helps. */
function lacks(
  { required, seated, missing, shortage }: Short,
  thereAre: string,
  write: Writing,
): string {
  const short = shortOf(required, seated).map(
    (category) => `${seated[category]} av ${required[category]} fra ${write.term(category)}`,
  );
  const shared = `; til sammen kreves det ${shortage.seats} fra ${write.list(
    shortage.categories.map(write.term),
  )}, men bare ${people(shortage.candidates.length)} kan telle der, og hver person teller én gang`;
  return `${people(missing)}: ${thereAre} ${write.list(short)}${shortage.categories.length > 1 ? shared : ''}`;
}

function people(count: number): string {
  return count === 1 ? 'én person' : `${count} personer`;
}

/** So many from each category. */
function from(counts: Readonly<Record<string, number>>, write: Writing): string {
  return write.list(
    Object.entries(counts).map(([category, count]) => `${count} fra ${write.term(category)}`),
  );
}

function besides(outsiders: readonly string[], write: Writing): string {
  if (outsiders.length === 0) return '';
  return `; ${write.list(outsiders)} var ikke i prosjektgruppen da, og teller ikke`;
}

function limit({ by, runsTo }: { by: string; runsTo: string }, write: Writing): string {
  return `${runsTo === 'end-of-day' ? 'utgangen' : 'starten'} av ${write.day(by)}`;
}
