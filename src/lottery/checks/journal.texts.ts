import { counted } from '../../language/counted.js';
import type { TextsFor } from '../../language/texts.js';
import type { JournalReasons } from './journal.js';

export const journalTexts: TextsFor<JournalReasons> = {
  'journal.in-time': {
    nb: ({ organiser, head }, write) =>
      `Journalen til ${write.quote(organiser)} har én kunngjøring og én deltakerliste for trekningen, og de er de samme som i protokollen og ført i tide; ${head ? 'den begynner med det utdraget som er lagt ved' : 'bare den som har tatt vare på et utdrag, kan se om den er skrevet om'}`,
    nn: ({ organiser, head }, write) =>
      `Journalen til ${write.quote(organiser)} har éi kunngjering og éi deltakarliste for trekninga, og dei er dei same som i protokollen og førte i tide; ${head ? 'han begynner med det utdraget som er lagt ved' : 'berre den som har teke vare på eit utdrag, kan sjå om han er skriven om'}`,
    en: ({ organiser, head }, write) =>
      `The journal of ${write.quote(organiser)} has one announcement and one list of entrants of the draw, which are those of the record and were entered in time; ${head ? 'it begins with the head that was handed in' : 'only somebody who kept a head of it can see whether it was rewritten'}`,
  },
  'journal.missing': {
    nb: ({ of }) => `${documents[of].nb} i protokollen står ikke i journalen til arrangøren`,
    nn: ({ of }) => `${documents[of].nn} i protokollen står ikkje i journalen til arrangøren`,
    en: ({ of }) => `${documents[of].en} in the record is not in the organiser’s journal`,
  },
  'journal.late': {
    nb: ({ of, at, before }, write) =>
      `${documents[of].nb} er ført for sent i journalen: ${write.moment(at, 'UTC')}, og ikke før ${write.moment(before, 'UTC')}`,
    nn: ({ of, at, before }, write) =>
      `${documents[of].nn} er ført for seint i journalen: ${write.moment(at, 'UTC')}, og ikkje før ${write.moment(before, 'UTC')}`,
    en: ({ of, at, before }, write) =>
      `${documents[of].en} was entered in the journal too late: on ${write.moment(at, 'UTC')}, not before ${write.moment(before, 'UTC')}`,
  },
  'journal.taken-back': {
    nb: ({ of }) => `${documents[of].nb} i protokollen er trukket tilbake i journalen`,
    nn: ({ of }) => `${documents[of].nn} i protokollen er trekt tilbake i journalen`,
    en: ({ of }) => `${documents[of].en} in the record is taken back in the journal`,
  },
  'journal.several': {
    nb: ({ of, count }, write) =>
      `Journalen har ${counted(count, several[of].nb, several[of].nb, write)} for denne trekningen, så arrangøren kunne velge mellom dem`,
    nn: ({ of, count }, write) =>
      `Journalen har ${counted(count, several[of].nn, several[of].nn, write)} for denne trekninga, så arrangøren kunne velje mellom dei`,
    en: ({ of, count }, write) =>
      `The journal has ${counted(count, several[of].en, several[of].en, write)} of this draw, so the organiser could choose between them`,
  },
  'journal.rewritten': {
    nb: ({ lines }, write) =>
      `Journalen er skrevet om: ${lines === 1 ? 'den første linjen er ikke den samme' : `de første ${write.number(lines)} linjene er ikke de samme`} som i utdraget som er lagt ved`,
    nn: ({ lines }, write) =>
      `Journalen er skriven om: ${lines === 1 ? 'den første linja er ikkje den same' : `dei første ${write.number(lines)} linjene er ikkje dei same`} som i utdraget som er lagt ved`,
    en: ({ lines }, write) =>
      `The journal was rewritten: its first ${lines === 1 ? 'line is not that' : `${write.number(lines)} lines are not those`} of the head that was handed in`,
  },
  'journal.unreadable': {
    nb: 'Filen som er lagt ved som journal, er ikke en journal; hent den på nytt hos arrangøren',
    nn: 'Fila som er lagd ved som journal, er ikkje ein journal; hent han på nytt hos arrangøren',
    en: 'The file that was handed in as the journal is no journal; get it again from the organiser',
  },
  'journal.not-handed-in': {
    nb: 'Journalen til arrangøren er ikke lagt ved, og er derfor ikke kontrollert',
    nn: 'Journalen til arrangøren er ikkje lagd ved, og er difor ikkje kontrollert',
    en: 'The organiser’s journal has not been handed in, and so has not been checked',
  },
};

const documents = {
  announcement: { nb: 'Kunngjøringen', nn: 'Kunngjeringa', en: 'The announcement' },
  entries: { nb: 'Deltakerlisten', nn: 'Deltakarlista', en: 'The list of entrants' },
  secret: { nb: 'Hemmeligheten', nn: 'Hemmelegheita', en: 'The secret' },
} as const;

const several = {
  announcement: { nb: 'kunngjøringer', nn: 'kunngjeringar', en: 'announcements' },
  entries: { nb: 'deltakerlister', nn: 'deltakarlister', en: 'lists of entrants' },
} as const;
