import type { AnnouncedPart } from '../lottery/checks/published.js';
import { formatPath } from '../parse/issue.js';
import { type Short, shortOf } from './short-of.js';
import type { Texts } from './texts.js';
import type { Writing } from './writing.js';

/** The texts in English. */
export const en: Texts = {
  all: ({ met, of }) => `${fulfilled(met, of)}, and all have to be`,
  any: ({ met, of }) => `${fulfilled(met, of)}, and at least one has to be`,
  'at-least': ({ met, of, needed }) =>
    `${fulfilled(met, of)}, and at least ${needed === 1 ? 'one has' : `${needed} have`} to be`,
  not: () => 'The requirement is met when its opposite is not',

  'applicant.municipality': () => 'The applicant is a Norwegian municipality',
  'applicant.not-municipality': ({ orgnr, on }, write) =>
    `The applicant, with organisation number ${orgnr}, was not a Norwegian municipality on ${write.day(on)}`,
  'applicant.invalid-orgnr': () => 'The organisation number is not valid: its check digit is wrong',
  'applicant.outside-register': ({ on }, write) =>
    `It cannot be determined whether the call is for this applicant: the register does not cover ${write.day(on)}`,
  'applicant.registered': () => 'The applicant is in the register',
  'applicant.not-registered': ({ applicant, on }, write) =>
    `The applicant, ${applicant}, was not in the register on ${write.day(on)}`,
  'applicant.without-orgnr': () => 'No organisation number is given for the applicant',

  'group.complete': () => 'The project group is large enough in every category',
  'group.incomplete': (short, write) =>
    `The project group is short of ${lacks(short, 'has', write)}`,
  'group.within': ({ persons, most }) =>
    `The project group has ${people(persons)}, and may have at most ${most}`,
  'group.too-large': ({ persons, most, over }) =>
    `The project group has ${people(persons)}, ${over} too many: it may have at most ${most}`,

  'deadline.in-time': ({ receivedAt, zone }, write) =>
    `The application was received on ${write.moment(receivedAt, zone)}, in time`,
  'deadline.late': ({ deadline, receivedAt, marginMs, zone }, write) =>
    `The application was received on ${write.moment(receivedAt, zone)}, ${
      marginMs === 0
        ? 'at the very moment the deadline passed, and had to come before it'
        : `${write.duration(-marginMs)} after the deadline, which was ${write.moment(deadline, zone)}`
    }`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `The application has not been submitted; the deadline is ${write.moment(deadline, zone)}`,

  'parts.complete': () => 'Every part of the application is filled in',
  'parts.missing': ({ missing }, write) =>
    `Not every part of the application is filled in; missing: ${write.list(missing.map(write.term))}`,

  'channel.accepted': ({ accepted }, write) =>
    `The application came through ${write.either(accepted)}`,
  'channel.wrong': ({ accepted }, write) =>
    `The application did not come through ${write.either(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `The application has to come through ${write.either(accepted)}`,

  'priority.known': ({ priority }, write) =>
    `The application belongs to the priority group ${write.term(priority)}`,
  'priority.unknown': ({ priority, known }, write) =>
    `The call has no priority group ${write.term(priority)}; the groups are ${write.list(known.map(write.term))}`,
  'priority.not-stated': ({ known }, write) =>
    `It is not stated which priority group the application belongs to: ${write.either(known.map(write.term))}`,

  'format.record': () => 'The record has the right form',
  'format.malformed': ({ at }, write) =>
    `This is not the record of a draw; wrong at ${write.list(at.map(place))}`,
  'published.same': ({ announcement, entries }) =>
    `The record agrees with the ${
      announcement && entries
        ? 'announcement and the list of entrants that were published'
        : `${announcement ? 'announcement' : 'list of entrants'} that was published`
    }`,
  'published.announcement-differs': ({ differs }, write) =>
    `The record belongs to another announcement, which differs in ${write.list(differs.map((part) => ANNOUNCED[part]))}`,
  'published.entries-differ': () =>
    'The entries in the record are not the ones that were published: their hashes differ',
  'published.not-given': () =>
    'What was published has not been handed in, and so has not been compared',
  'entries.intact': ({ entries }, write) =>
    `The list of ${counted(entries, 'entrant', 'entrants', write)} agrees with its hash`,
  'entries.doubled': ({ id }) => `The entrant ${id} is in the list twice`,
  'entries.reordered': ({ id }) => `The entries have been re-ordered: ${id} is in the wrong place`,
  'entries.changed': () => 'The entries have been changed: they do not agree with their hash',
  'sources.outside': () => 'At least one source of randomness is outside the organiser’s control',
  'sources.organiser-only': () => 'The organiser controls every source of randomness',
  'sources.withheld': ({ position }) => `Source number ${position} was announced but is not given`,
  'sources.substituted': ({ position }) =>
    `Source number ${position} is not the one that was announced`,
  'commitment.none': () => 'The draw uses no secret',
  'commitment.not-needed': () => 'Nothing was drawn, and the secret was not needed',
  'commitment.kept': () => 'The secret is the one that the organiser committed to',
  'commitment.withheld': ({ position }) => `The secret, source number ${position}, is withheld`,
  'commitment.secret-length': ({ bytes, expected }) =>
    `The secret has ${bytes} ${bytes === 1 ? 'byte' : 'bytes'}, and should have ${expected}`,
  'commitment.broken': ({ position }) =>
    `The secret, source number ${position}, is not the one that the organiser committed to`,
  'beacon.none': () => 'The draw uses no drand beacon',
  'beacon.not-needed': () => 'Nothing was drawn, and the drand beacon was not needed',
  'beacon.withheld': ({ round }) => `Round ${round} of drand is not given`,
  'beacon.round-first': ({ round }) =>
    `Round ${round} of drand is the first at or after the time of the draw`,
  'beacon.round-before-close': ({ round }) =>
    `Round ${round} of drand was known before entries closed`,
  'beacon.round-not-first': ({ round, expected }) =>
    `Round ${round} of drand is not the first at or after the time of the draw; that is round ${expected}`,
  'beacon.round-substituted': ({ round, announced }) =>
    `The beacon is of round ${round}, but round ${announced} was announced`,
  'beacon.unknown-chain': () => 'The network that the beacon should come from is not known here',
  'beacon.unchecked': () => 'The signature of the drand beacon has not been checked',
  'beacon.signature-valid': () => 'The signature of the drand beacon is genuine',
  'beacon.randomness': () => 'The beacon states randomness that its signature does not give',
  'beacon.invalid': ({ why }) => `The signature of the drand beacon is not genuine (${why})`,
  'seed.right': () => 'The seed follows from the sources',
  'seed.wrong': () => 'The seed is not the one that the sources give',
  'seed.not-needed': () => 'Nothing was to be drawn, and the seed is empty',
  'seed.incomputable': () => 'The sources give no seed',
  'log.empty': () => 'Nothing has happened since the draw',
  'log.replayed': ({ events }, write) =>
    events === 1
      ? 'The event in the log could have happened'
      : `The ${write.number(events)} events in the log could have happened, in that order`,
  'log.impossible': ({ why }) => `The log has an event that cannot have happened (${why})`,
  'tickets.right': ({ tickets }, write) =>
    tickets === 1 ? 'The ticket is right' : `All ${write.number(tickets)} tickets are right`,
  'tickets.wrong': ({ id }) => `The ticket of ${id} is wrong`,
  'tickets.none': () => 'The method uses no tickets',
  'tickets.not-needed': () => 'Nothing was to be drawn, and nobody has a ticket',
  'order.right': () => 'The order follows from the seed',
  'order.wrong': ({ rank }) => `The order is wrong from number ${rank} on`,
  'places.right': ({ places }, write) =>
    GIVEN[places] ?? `The ${write.number(places)} places have gone to those who should have them`,
  'places.wrong': ({ id }) => `It is stated wrongly whether ${id} has a place`,
  'places.enough': ({ places, entrants }, write) =>
    `For ${counted(entrants, 'entrant', 'entrants', write)} there ${places === 1 ? 'was' : 'were'} ${counted(places, 'place', 'places', write)}, so no draw was needed`,

  'line.first': () => 'No line before this one has the same id',
  'line.duplicate': ({ id }) =>
    `The line id ${id} has been used before; only the first line counts`,
  'amount.whole': ({ amount }, write) => `The amount is ${write.money(amount)}`,
  'amount.not-whole-ore': ({ currency }) =>
    `The amount is not a whole number of ${currency === 'EUR' ? 'cents' : 'øre'}`,
  'amount.negative': () => 'The amount is below zero',
  'amount.currency': ({ currency, expected }) =>
    `The amount is stated in ${currency}; it has to be in ${expected}`,
  'gathering.known': ({ gathering }, write) => `The cost belongs to ${write.term(gathering)}`,
  'gathering.unknown': ({ gathering }, write) =>
    `The call has no gathering ${write.term(gathering)}`,
  'person.known': ({ person }) => `${person} is or has been in the project group`,
  'person.unknown': ({ person }) => `${person} has not been in the project group`,
  'travel.not-covered': () => 'The call does not cover travel',
  'kind.known': ({ kind }, write) =>
    `The cost is of the kind ${write.term(kind)}, which is covered`,
  'kind.unknown': ({ kind, known }, write) =>
    `Costs of the kind ${write.term(kind)} are not known; the kinds are ${write.list(known.map(write.term))}`,
  'kind.without-note': ({ kind }, write) =>
    `A cost of the kind ${write.term(kind)} needs a note that says what it is for`,
  'period.within': ({ date }, write) =>
    `The cost is dated ${write.day(date)}, within the course period`,
  'period.outside': ({ date, from, to }, write) =>
    `The cost is dated ${write.day(date)}, outside the course period, which runs from ${write.date(from)} to ${write.date(to)}`,
  'need.applied-for': ({ gathering }, write) =>
    `A supplement for special needs at ${write.term(gathering)} has been applied for`,
  'need.not-applied-for': ({ gathering }, write) =>
    `No supplement for special needs at ${write.term(gathering)} has been applied for`,
  'sum.within': ({ sum, left }, write) =>
    `The amount is within what was left: ${write.money(left)} of ${write.money(sum)}`,
  'sum.exceeded': ({ sum, left, over }, write) =>
    `The amount is ${write.money(over)} more than what was left: ${write.money(left)} of ${write.money(sum)}`,
  'cap.within': ({ cap, gathering, left }, write) =>
    `The amount is within what was left for ${write.term(gathering)}: ${write.money(left)} of ${write.money(cap)}`,
  'cap.exceeded': ({ cap, gathering, left, over }, write) =>
    `The amount is ${write.money(over)} more than what was left for ${write.term(gathering)}: ${write.money(left)} of ${write.money(cap)}`,

  'stay.gathering': ({ gathering }, write) => `The stay belongs to ${write.term(gathering)}`,
  'stay.unknown-gathering': ({ gathering }, write) =>
    `The call has no gathering ${write.term(gathering)}`,
  'stay.persons': () => 'Only members of the project group are listed with a stay',
  'stay.unknown-persons': ({ unknown }, write) =>
    `Listed with a stay without having been in the project group: ${write.list(unknown)}`,
  'stay.covered': ({ gathering, persons, most }, write) =>
    `The organiser pays the stay of ${people(persons)} at ${write.term(gathering)}, where it pays for up to ${most}`,
  'stay.too-many': ({ gathering, persons, most, over }, write) =>
    `The organiser pays the stay of up to ${most} at ${write.term(gathering)}; ${people(persons)} stayed there, and ${over} of them ${over === 1 ? 'is' : 'are'} not covered`,

  'record.consistent': () => 'The record of participation is consistent',
  'record.faulty': ({ faults }, write) =>
    `The record of participation has faults, which have been left out of account: ${write.list(faults.map(({ path, code }) => `${formatPath(path)} (${code})`))}`,
  'attendance.enough': ({ gathering, outsiders }, write) =>
    `Those who had to be at ${write.term(gathering)} were there${besides(outsiders, write)}`,
  'attendance.too-few': (short, write) =>
    `At ${write.term(short.gathering)} the group was short of ${lacks(short, 'had', write)}${besides(short.outsiders, write)}`,
  'attendance.not-recorded': ({ gathering }, write) =>
    `It has not been recorded who was at ${write.term(gathering)}`,
  'attendance.to-come': ({ gathering, when, required }, write) =>
    `Still to be held is ${write.term(gathering)} (${write.date(when)}), which needs ${from(required, write)}`,
  'recommended.there': ({ gathering, required }, write) =>
    `As recommended, ${write.term(gathering)} also had ${from(required, write)}`,
  'recommended.absent': ({ gathering, required, outsiders }, write) =>
    `At ${write.term(gathering)} the group lacked ${from(required, write)}, whose presence is recommended${besides(outsiders, write)}`,
  'recommended.not-recorded': ({ gathering }, write) =>
    `It has not been recorded who was at ${write.term(gathering)}`,
  'recommended.to-come': ({ gathering, when, required }, write) =>
    `Still to be held is ${write.term(gathering)} (${write.date(when)}), for which also ${from(required, write)} is recommended`,
  'work.done': ({ kind, after, before }, write) =>
    `Between ${write.term(after)} and ${write.term(before)}, ${write.term(kind)} has been recorded`,
  'work.missing': ({ kind, after, before, from, to, outside }, write) =>
    `Between ${write.term(after)} and ${write.term(before)} (${write.date(`${from}/${to}`)}) no ${write.term(kind)} has been recorded${outside === 0 ? '' : '; what has been recorded is dated outside these days'}`,
  'work.to-come': ({ kind, after, before, to }, write) =>
    `Between ${write.term(after)} and ${write.term(before)}, ${write.term(kind)} is to be done, by ${write.day(to)}`,
  'continuity.members-kept': ({ original, still }) =>
    `The project group still has ${still} of ${original} original members`,
  'continuity.members-lost': ({ original, still, percent }) =>
    `The project group still has ${still} of ${original} original members; it is expected to have at least ${percent} per cent`,
  'continuity.no-members': () => 'The project group had no members when it got the place',
  'continuity.categories-filled': () =>
    'The project group has had somebody from every category at all times',
  'continuity.category-empty': ({ empty }, write) =>
    `The project group has been without ${write.list(empty.map(({ category, since }) => `${write.term(category)} ${since === null ? 'from the start' : `from ${write.day(since)}`}`))}`,
  'continuity.replacements-named': ({ left }) =>
    left === 0
      ? 'Nobody has left the project group'
      : 'For everyone who has left the project group it is stated who took over',
  'continuity.not-replaced': ({ persons }, write) =>
    `Left the project group, and it is not stated who took over: ${write.list(persons)}`,
  'report.in-time': ({ deliveredAt, zone, ...due }, write) =>
    `The final report was delivered on ${write.moment(deliveredAt, zone)}, before the deadline, which was ${limit(due, write)}`,
  'report.late': ({ deliveredAt, marginMs, zone, ...due }, write) =>
    `The final report was delivered on ${write.moment(deliveredAt, zone)}, ${
      marginMs === 0
        ? `at the very moment the deadline passed, ${limit(due, write)}, and had to come before it`
        : `${write.duration(-marginMs)} after the deadline, which was ${limit(due, write)}`
    }`,
  'report.missing': (due, write) =>
    `The final report has not been delivered; the deadline was ${limit(due, write)}`,
  'report.to-come': (due, write) =>
    `The final report has not been delivered yet; the deadline is ${limit(due, write)}`,
};

/** How many of the requirements are met. */
function fulfilled(met: number, of: number): string {
  return `${met} of ${of} requirements ${met === 1 ? 'is' : 'are'} met`;
}

function place(path: string): string {
  return path === '' ? 'the root' : path;
}

/** When there is no place, and when there is one. */
const GIVEN: Readonly<Record<number, string>> = {
  0: 'There was no place to give; the order is the waiting list',
  1: 'The place has gone to the one who should have it',
};

function counted(count: number, one: string, several: string, write: Writing): string {
  return `${write.number(count)} ${count === 1 ? one : several}`;
}

/** The parts of an announcement. */
const ANNOUNCED: Readonly<Record<AnnouncedPart, string>> = {
  drawId: 'the id',
  call: 'the call',
  places: 'the number of places',
  closesAt: 'the time that entries close',
  drawAt: 'the time of the draw',
  method: 'the method',
  sources: 'the sources',
};

/** Which seats stay empty, and why no other seating helps. */
function lacks(
  { required, seated, missing, shortage }: Short,
  has: 'has' | 'had',
  write: Writing,
): string {
  const short = shortOf(required, seated).map(
    (category) => `${seated[category]} of ${required[category]} from ${write.term(category)}`,
  );
  const shared = `; ${shortage.seats} in all are needed from ${write.list(
    shortage.categories.map(write.term),
  )}, but only ${people(shortage.candidates.length)} can count there, and each person counts once`;
  return `${people(missing)}: it ${has} ${write.list(short)}${shortage.categories.length > 1 ? shared : ''}`;
}

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`;
}

/** So many from each category. */
function from(counts: Readonly<Record<string, number>>, write: Writing): string {
  return write.list(
    Object.entries(counts).map(([category, count]) => `${count} from ${write.term(category)}`),
  );
}

function besides(outsiders: readonly string[], write: Writing): string {
  if (outsiders.length === 0) return '';
  const were = outsiders.length === 1 ? 'was' : 'were';
  const count = outsiders.length === 1 ? 'does' : 'do';
  return `; ${write.list(outsiders)} ${were} not in the project group then and ${count} not count`;
}

function limit({ by, runsTo }: { by: string; runsTo: string }, write: Writing): string {
  return `the ${runsTo === 'end-of-day' ? 'end' : 'start'} of ${write.day(by)}`;
}
