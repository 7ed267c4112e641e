import type { AnnouncedPart } from '../lottery/checks/published.js';
import { formatPath } from '../parse/issue.js';
import { type Short, shortOf } from './short-of.js';
import type { Texts } from './texts.js';
import type { Writing } from './writing.js';

/** The texts in nynorsk. */
export const nn: Texts = {
  all: ({ met, of }) => `${fulfilled(met, of)}, og alle må vere det`,
  any: ({ met, of }) => `${fulfilled(met, of)}, og minst eitt må vere det`,
  'at-least': ({ met, of, needed }) => `${fulfilled(met, of)}, og minst ${needed} må vere det`,
  not: () => 'Kravet er oppfylt når det motsette ikkje er det',

  'applicant.municipality': () => 'Søkjaren er ein norsk kommune',
  'applicant.not-municipality': ({ orgnr, on }, write) =>
    `Søkjaren, med organisasjonsnummer ${orgnr}, var ikkje ein norsk kommune ${write.day(on)}`,
  'applicant.invalid-orgnr': () =>
    'Organisasjonsnummeret er ikkje gyldig: kontrollsifferet stemmer ikkje',
  'applicant.outside-register': ({ on }, write) =>
    `Det kan ikkje avgjerast om utlysinga gjeld søkjaren: registeret dekkjer ikkje ${write.day(on)}`,
  'applicant.registered': () => 'Søkjaren står i registeret',
  'applicant.not-registered': ({ applicant, on }, write) =>
    `Søkjaren, ${applicant}, stod ikkje i registeret ${write.day(on)}`,
  'applicant.without-orgnr': () => 'Søkjaren er oppgitt utan organisasjonsnummer',

  'group.complete': () => 'Prosjektgruppa oppfyller minstekravet',
  'group.incomplete': (short, write) => `Prosjektgruppa manglar ${lacks(short, 'ho har', write)}`,
  'group.within': ({ persons, most }) =>
    `Prosjektgruppa har ${people(persons)}, og kan ha høgst ${most}`,
  'group.too-large': ({ persons, most, over }) =>
    `Prosjektgruppa har ${people(persons)}, ${over} for mange: ho kan ha høgst ${most}`,

  'deadline.in-time': ({ receivedAt, zone }, write) =>
    `Søknaden vart motteken ${write.moment(receivedAt, zone)}, innan fristen`,
  'deadline.late': ({ deadline, receivedAt, marginMs, zone }, write) =>
    `Søknaden vart motteken ${write.moment(receivedAt, zone)}, ${
      marginMs === 0
        ? 'i den augeblinken fristen gjekk ut, og måtte kome før det'
        : `${write.duration(-marginMs)} etter fristen, som var ${write.moment(deadline, zone)}`
    }`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `Søknaden er ikkje levert; fristen er ${write.moment(deadline, zone)}`,

  'parts.complete': () => 'Alle delar av søknaden er fylte ut',
  'parts.missing': ({ missing }, write) =>
    `Ikkje alle delar av søknaden er fylte ut; det manglar ${write.list(missing.map(write.term))}`,

  'channel.accepted': ({ accepted }, write) => `Søknaden kom gjennom ${write.either(accepted)}`,
  'channel.wrong': ({ accepted }, write) => `Søknaden kom ikkje gjennom ${write.either(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `Søknaden skal leverast gjennom ${write.either(accepted)}`,

  'priority.known': ({ priority }, write) =>
    `Søknaden høyrer til prioriteringsgruppa ${write.term(priority)}`,
  'priority.unknown': ({ priority, known }, write) =>
    `Utlysinga har inga prioriteringsgruppe ${write.term(priority)}; gruppene er ${write.list(known.map(write.term))}`,
  'priority.not-stated': ({ known }, write) =>
    `Det er ikkje oppgitt kva prioriteringsgruppe søknaden høyrer til: ${write.either(known.map(write.term))}`,

  'format.record': () => 'Protokollen har rett form',
  'format.malformed': ({ at }, write) =>
    `Dette er ikkje ein protokoll frå ei trekning; feil ved ${write.list(at.map(place))}`,
  'published.same': ({ announcement, entries }) =>
    `Protokollen stemmer med ${
      announcement && entries
        ? 'kunngjeringa og deltakarlista som vart publiserte'
        : `${announcement ? 'kunngjeringa' : 'deltakarlista'} som vart publisert`
    }`,
  'published.announcement-differs': ({ differs }, write) =>
    `Protokollen gjeld ei anna kunngjering; ${write.list(differs.map((part) => ANNOUNCED[part]))} er annleis`,
  'published.entries-differ': () =>
    'Deltakarlista i protokollen er ikkje den som vart kunngjord: kontrollsummane er ulike',
  'published.not-given': () =>
    'Det som vart kunngjort, er ikkje lagt ved, og er difor ikkje samanlikna',
  'entries.intact': ({ entries }, write) =>
    `Lista med ${counted(entries, 'deltakar', 'deltakarar', write)} stemmer med kontrollsummen`,
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
  'tickets.right': ({ tickets }, write) =>
    tickets === 1 ? 'Loddet er rett' : `Alle ${write.number(tickets)} lodd er rette`,
  'tickets.wrong': ({ id }) => `Loddet til ${id} er feil`,
  'tickets.none': () => 'Metoden bruker ingen lodd',
  'tickets.not-needed': () => 'Ingenting skulle trekkjast, og ingen fekk lodd',
  'order.right': () => 'Rekkjefølgja følgjer av startverdien',
  'order.wrong': ({ rank }) => `Rekkjefølgja er feil frå nummer ${rank}`,
  'places.right': ({ places }, write) =>
    GIVEN[places] ?? `Dei ${write.number(places)} plassane er gitte til dei som skal ha dei`,
  'places.wrong': ({ id }) => `Det er feil oppgitt om ${id} har fått plass`,
  'places.enough': ({ places, entrants }, write) =>
    `Det var ${counted(places, 'plass', 'plassar', write)} og ${counted(entrants, 'deltakar', 'deltakarar', write)}, så det trongst inga trekning`,

  'line.first': () => 'Inga linje før denne har same id',
  'line.duplicate': ({ id }) => `Linje-id-en ${id} er brukt før; berre den første linja tel`,
  'amount.whole': ({ amount }, write) => `Beløpet er ${write.money(amount)}`,
  'amount.not-whole-ore': ({ currency }) =>
    `Beløpet er ikkje eit heilt tal ${currency === 'EUR' ? 'cent' : 'øre'}`,
  'amount.negative': () => 'Beløpet er under null',
  'amount.currency': ({ currency, expected }) =>
    `Beløpet er oppgitt i ${currency}; det skal vere i ${expected}`,
  'gathering.known': ({ gathering }, write) => `Utgifta gjeld ${write.term(gathering)}`,
  'gathering.unknown': ({ gathering }, write) =>
    `Utlysinga har inga samling ${write.term(gathering)}`,
  'person.known': ({ person }) => `${person} er eller har vore i prosjektgruppa`,
  'person.unknown': ({ person }) => `${person} har ikkje vore i prosjektgruppa`,
  'travel.not-covered': () => 'Utlysinga dekkjer ikkje reise',
  'kind.known': ({ kind }, write) => `Utgifta er av typen ${write.term(kind)}, som blir dekt`,
  'kind.unknown': ({ kind, known }, write) =>
    `Utgifter av typen ${write.term(kind)} er ikkje kjende; typane er ${write.list(known.map(write.term))}`,
  'kind.without-note': ({ kind }, write) =>
    `Ei utgift av typen ${write.term(kind)} må ha eit notat om kva ho gjeld`,
  'period.within': ({ date }, write) => `Utgifta er frå ${write.day(date)}, i kursperioden`,
  'period.outside': ({ date, from, to }, write) =>
    `Utgifta er frå ${write.day(date)}, utanfor kursperioden, som varer frå ${write.date(from)} til ${write.date(to)}`,
  'need.applied-for': ({ gathering }, write) =>
    `Det er søkt om tillegg for særlege behov til ${write.term(gathering)}`,
  'need.not-applied-for': ({ gathering }, write) =>
    `Det er ikkje søkt om tillegg for særlege behov til ${write.term(gathering)}`,
  'sum.within': ({ sum, left }, write) =>
    `Beløpet er innanfor det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
  'sum.exceeded': ({ sum, left, over }, write) =>
    `Beløpet er ${write.money(over)} meir enn det som var igjen: ${write.money(left)} av ${write.money(sum)}`,
  'cap.within': ({ cap, gathering, left }, write) =>
    `Beløpet er innanfor det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,
  'cap.exceeded': ({ cap, gathering, left, over }, write) =>
    `Beløpet er ${write.money(over)} meir enn det som var igjen til ${write.term(gathering)}: ${write.money(left)} av ${write.money(cap)}`,

  'stay.gathering': ({ gathering }, write) => `Opphaldet gjeld ${write.term(gathering)}`,
  'stay.unknown-gathering': ({ gathering }, write) =>
    `Utlysinga har inga samling ${write.term(gathering)}`,
  'stay.persons': () => 'Berre medlemmer av prosjektgruppa er førte opp med opphald',
  'stay.unknown-persons': ({ unknown }, write) =>
    `${unknown.length === 1 ? 'Ført' : 'Førte'} opp med opphald utan å ha vore i prosjektgruppa: ${write.list(unknown)}`,
  'stay.covered': ({ gathering, persons, most }, write) =>
    `Arrangøren dekkjer opphaldet for ${people(persons)} på ${write.term(gathering)}, der inntil ${most} er ${most === 1 ? 'dekt' : 'dekte'}`,
  'stay.too-many': ({ gathering, persons, most, over }, write) =>
    `Arrangøren dekkjer opphaldet for inntil ${most} på ${write.term(gathering)}; ${people(persons)} budde der, og ${over} av dei er ikkje ${over === 1 ? 'dekt' : 'dekte'}`,

  'record.consistent': () => 'Opplysningane om deltakinga heng saman',
  'record.faulty': ({ faults }, write) =>
    `Opplysningane om deltakinga har feil som er haldne utanfor: ${write.list(faults.map(({ path, code }) => `${formatPath(path)} (${code})`))}`,
  'attendance.enough': ({ gathering, outsiders }, write) =>
    `På ${write.term(gathering)} var dei med som måtte vere med${besides(outsiders, write)}`,
  'attendance.too-few': (short, write) =>
    `På ${write.term(short.gathering)} mangla ${lacks(short, 'det var', write)}${besides(short.outsiders, write)}`,
  'attendance.not-recorded': ({ gathering }, write) =>
    `Det er ikkje ført opp kven som var med på ${write.term(gathering)}`,
  'attendance.to-come': ({ gathering, when, required }, write) =>
    `Det står att å halde ${write.term(gathering)} (${write.date(when)}); der må det vere med ${from(required, write)}`,
  'recommended.there': ({ gathering, required }, write) =>
    `På ${write.term(gathering)} var også ${from(required, write)} med, slik det er tilrådd`,
  'recommended.absent': ({ gathering, required, outsiders }, write) =>
    `På ${write.term(gathering)} mangla ${from(required, write)}, som det er tilrådd å ha med${besides(outsiders, write)}`,
  'recommended.not-recorded': ({ gathering }, write) =>
    `Det er ikkje ført opp kven som var med på ${write.term(gathering)}`,
  'recommended.to-come': ({ gathering, when, required }, write) =>
    `Det står att å halde ${write.term(gathering)} (${write.date(when)}); det er tilrådd at det også er med ${from(required, write)}`,
  'work.done': ({ kind, after, before }, write) =>
    `Mellom ${write.term(after)} og ${write.term(before)} er det ført opp ${write.term(kind)}`,
  'work.missing': ({ kind, after, before, from, to, outside }, write) =>
    `Mellom ${write.term(after)} og ${write.term(before)} (${write.date(`${from}/${to}`)}) er det ikkje ført opp ${write.term(kind)}${outside === 0 ? '' : '; det som er ført opp, har ein dato utanfor desse dagane'}`,
  'work.to-come': ({ kind, after, before, to }, write) =>
    `Mellom ${write.term(after)} og ${write.term(before)} skal det gjerast ${write.term(kind)}, seinast ${write.day(to)}`,
  'continuity.members-kept': ({ original, still }) =>
    `Prosjektgruppa har framleis ${still} av ${original} opphavlege medlemmer`,
  'continuity.members-lost': ({ original, still, percent }) =>
    `Prosjektgruppa har framleis ${still} av ${original} opphavlege medlemmer; det er venta at ho har minst ${percent} prosent`,
  'continuity.no-members': () => 'Prosjektgruppa hadde ingen medlemmer då ho fekk plassen',
  'continuity.categories-filled': () =>
    'Prosjektgruppa har heile tida hatt nokon frå kvar kategori',
  'continuity.category-empty': ({ empty }, write) =>
    `Prosjektgruppa har vore utan ${write.list(empty.map(({ category, since }) => `${write.term(category)} ${since === null ? 'frå starten' : `frå ${write.day(since)}`}`))}`,
  'continuity.replacements-named': ({ left }) =>
    left === 0
      ? 'Ingen har forlate prosjektgruppa'
      : 'For alle som har forlate prosjektgruppa, er det oppgitt kven som tok over',
  'continuity.not-replaced': ({ persons }, write) =>
    `${write.list(persons)} har forlate prosjektgruppa utan at det er oppgitt kven som tok over`,
  'report.in-time': ({ deliveredAt, zone, ...due }, write) =>
    `Sluttrapporten vart levert ${write.moment(deliveredAt, zone)}, innan fristen, som var ${limit(due, write)}`,
  'report.late': ({ deliveredAt, marginMs, zone, ...due }, write) =>
    `Sluttrapporten vart levert ${write.moment(deliveredAt, zone)}, ${
      marginMs === 0
        ? `i den augeblinken fristen gjekk ut, ved ${limit(due, write)}, og måtte kome før det`
        : `${write.duration(-marginMs)} etter fristen, som var ${limit(due, write)}`
    }`,
  'report.missing': (due, write) =>
    `Sluttrapporten er ikkje levert; fristen var ${limit(due, write)}`,
  'report.to-come': (due, write) =>
    `Sluttrapporten er ikkje levert enno; fristen er ${limit(due, write)}`,
};

/** How many of the requirements are met. */
function fulfilled(met: number, of: number): string {
  return `${met} av ${of} krav er ${met === 1 ? 'oppfylt' : 'oppfylte'}`;
}

function place(path: string): string {
  return path === '' ? 'rota' : path;
}

/** When there is no place, and when there is one. */
const GIVEN: Readonly<Record<number, string>> = {
  0: 'Det var ingen plass å gi; rekkjefølgja er ventelista',
  1: 'Plassen er gitt til den som skal ha han',
};

function counted(count: number, one: string, several: string, write: Writing): string {
  return `${write.number(count)} ${count === 1 ? one : several}`;
}

/** The parts of an announcement. */
const ANNOUNCED: Readonly<Record<AnnouncedPart, string>> = {
  drawId: 'id-en',
  call: 'utlysinga',
  places: 'talet på plassar',
  closesAt: 'påmeldingsfristen',
  drawAt: 'tidspunktet for trekninga',
  method: 'metoden',
  sources: 'kjeldene',
};

/** Which seats stay empty, and why no other seating helps. */
function lacks(
  { required, seated, missing, shortage }: Short,
  thereAre: string,
  write: Writing,
): string {
  const short = shortOf(required, seated).map(
    (category) => `${seated[category]} av ${required[category]} frå ${write.term(category)}`,
  );
  const shared = `; til saman krevst det ${shortage.seats} frå ${write.list(
    shortage.categories.map(write.term),
  )}, men berre ${people(shortage.candidates.length)} kan telje der, og kvar person tel éin gong`;
  return `${people(missing)}: ${thereAre} ${write.list(short)}${shortage.categories.length > 1 ? shared : ''}`;
}

function people(count: number): string {
  return count === 1 ? 'éin person' : `${count} personar`;
}

/** So many from each category. */
function from(counts: Readonly<Record<string, number>>, write: Writing): string {
  return write.list(
    Object.entries(counts).map(([category, count]) => `${count} frå ${write.term(category)}`),
  );
}

function besides(outsiders: readonly string[], write: Writing): string {
  if (outsiders.length === 0) return '';
  return `; ${write.list(outsiders)} var ikkje i prosjektgruppa då, og tel ikkje`;
}

function limit({ by, runsTo }: { by: string; runsTo: string }, write: Writing): string {
  return `${runsTo === 'end-of-day' ? 'utgangen' : 'starten'} av ${write.day(by)}`;
}
