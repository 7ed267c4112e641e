import type { AnnouncedPart } from '../lottery/checks/published.js';
import { shortOf } from './short-of.js';
import type { Texts } from './texts.js';

/** The texts in English. */
export const en: Texts = {
  all: ({ met, of }) => `${met} of ${of} requirements are met, and all have to be`,
  any: ({ met, of }) => `${met} of ${of} requirements are met, and at least one has to be`,
  'at-least': ({ met, of, needed }) =>
    `${met} of ${of} requirements are met, and at least ${needed} have to be`,
  not: () => 'The requirement is met when its opposite is not',

  'applicant.municipality': () => 'The applicant is a Norwegian municipality',
  'applicant.not-municipality': ({ orgnr, on }, write) =>
    `The applicant, with organisation number ${orgnr}, was not a Norwegian municipality on ${write.day(on)}`,
  'applicant.invalid-orgnr': () =>
    'The organisation number is not valid: its check digit does not fit',
  'applicant.outside-register': ({ on }, write) =>
    `It cannot be told whether the applicant is a Norwegian municipality: the register does not cover ${write.day(on)}`,

  'group.complete': () => 'The project group is large enough in every category',
  'group.incomplete': ({ required, seated, missing, shortage }, write) => {
    const short = shortOf(required, seated).map(
      (category) =>
        `${write.term(category)} needs ${required[category]} and has ${seated[category]}`,
    );
    const shared = `; ${write.list(shortage.categories.map(write.term))} together need ${
      shortage.seats
    } but share ${shortage.candidates.length}, and each person counts once`;
    return `The project group is short of ${missing === 1 ? 'one person' : `${missing} people`}: ${short.join(', ')}${shortage.categories.length > 1 ? shared : ''}`;
  },

  'deadline.in-time': ({ receivedAt, zone }, write) =>
    `The application was received on ${write.moment(receivedAt, zone)}, in time`,
  'deadline.late': ({ deadline, receivedAt, marginMs, zone }, write) =>
    `The application was received on ${write.moment(receivedAt, zone)}, ${
      marginMs === 0
        ? 'just as the deadline passed'
        : `${write.duration(-marginMs)} after the deadline`
    }, which was ${write.moment(deadline, zone)}`,
  'deadline.not-submitted': ({ deadline, zone }, write) =>
    `The application has not been submitted; the deadline is ${write.moment(deadline, zone)}`,

  'parts.complete': () => 'Every part of the application is filled in',
  'parts.missing': ({ missing }, write) =>
    `Not every part of the application is filled in; missing: ${write.list(missing.map(write.term))}`,

  'channel.accepted': ({ accepted }, write) =>
    `The application came through ${write.list(accepted)}`,
  'channel.wrong': ({ accepted }, write) =>
    `The application did not come through ${write.list(accepted)}`,
  'channel.not-submitted': ({ accepted }, write) =>
    `The application has to come through ${write.list(accepted)}`,

  'format.record': () => 'The record has the right form',
  'format.malformed': ({ at }, write) =>
    `This is not the record of a draw; wrong at ${write.list(at.map(place))}`,
  'published.same': ({ announcement, entries }) =>
    `The record agrees with the ${
      announcement && entries
        ? 'announcement and the list of entrants'
        : announcement
          ? 'announcement'
          : 'list of entrants'
    } that was published`,
  'published.announcement-differs': ({ differs }, write) =>
    `The record belongs to another announcement; different: ${write.list(differs.map((part) => ANNOUNCED[part]))}`,
  'published.entries-differ': () =>
    'The entries in the record are not the ones that were published: their hashes differ',
  'published.not-given': () =>
    'What was published has not been handed in, and so has not been compared',
  'entries.intact': ({ entries }, write) =>
    `The list of ${write.number(entries)} entrants agrees with its hash`,
  'entries.doubled': ({ id }) => `The entrant ${id} stands in the list twice`,
  'entries.reordered': ({ id }) =>
    `The entries have been re-ordered: ${id} stands in the wrong place`,
  'entries.changed': () => 'The entries have been changed: they do not agree with their hash',
  'sources.outside': () => 'At least one source of randomness is outside the organiser’s control',
  'sources.organiser-only': () => 'The organiser controls every source of randomness',
  'sources.withheld': ({ position }) => `Source number ${position} was announced but is not given`,
  'sources.substituted': ({ position }) =>
    `Source number ${position} is another than the one announced`,
  'commitment.none': () => 'The draw uses no secret',
  'commitment.not-needed': () => 'Nothing was drawn, and the secret was not needed',
  'commitment.kept': () => 'The secret is the one that the organiser committed to',
  'commitment.withheld': ({ position }) => `The secret, source number ${position}, is withheld`,
  'commitment.secret-length': ({ bytes, expected }) =>
    `The secret has ${bytes} bytes, and should have ${expected}`,
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
  'beacon.randomness': () => 'The beacon states other randomness than its signature gives',
  'beacon.invalid': ({ why }) => `The signature of the drand beacon is not genuine (${why})`,
  'seed.right': () => 'The seed follows from the sources',
  'seed.wrong': () => 'The seed is another than the sources give',
  'seed.not-needed': () => 'Nothing was to be drawn, and the seed is empty',
  'seed.incomputable': () => 'The sources give no seed',
  'log.empty': () => 'Nothing has happened since the draw',
  'log.replayed': ({ events }, write) =>
    events === 1
      ? 'The event in the log can have happened'
      : `The ${write.number(events)} events in the log can have happened, in that order`,
  'log.impossible': ({ why }) => `The log has an event that cannot have happened (${why})`,
  'tickets.right': ({ tickets }, write) => `All ${write.number(tickets)} tickets are right`,
  'tickets.wrong': ({ id }) => `The ticket of ${id} is wrong`,
  'tickets.none': () => 'The method uses no tickets',
  'tickets.not-needed': () => 'Nothing was to be drawn, and nobody has a ticket',
  'order.right': () => 'The order follows from the seed',
  'order.wrong': ({ rank }) => `The order is wrong from number ${rank} on`,
  'places.right': ({ places }, write) =>
    `The ${write.number(places)} places have gone to those who should have them`,
  'places.wrong': ({ id }) => `It is wrongly stated whether ${id} has a place`,
  'places.enough': ({ places, entrants }, write) =>
    `There were ${write.number(places)} places and ${write.number(entrants)} entrants, so no draw was needed`,
};

function place(path: string): string {
  return path === '' ? 'the root' : path;
}

/** The parts of an announcement. */
const ANNOUNCED: Readonly<Record<AnnouncedPart, string>> = {
  drawId: 'the id',
  places: 'the number of places',
  closesAt: 'when entries close',
  drawAt: 'when the draw is',
  method: 'the method',
  sources: 'the sources',
};
