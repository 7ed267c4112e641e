import { persons } from '../language/persons.js';
import type { TextsFor } from '../language/texts.js';
import type { StayReasons } from './stays.js';

/** The texts of stays. */
export const stayTexts: TextsFor<StayReasons> = {
  'stay.gathering': {
    nb: ({ gathering }, write) => `Oppholdet gjelder ${write.term(gathering)}`,
    nn: ({ gathering }, write) => `Opphaldet gjeld ${write.term(gathering)}`,
    en: ({ gathering }, write) => `The stay belongs to ${write.term(gathering)}`,
  },
  'stay.unknown-gathering': {
    nb: ({ gathering }, write) => `Utlysningen har ingen samling ${write.term(gathering)}`,
    nn: ({ gathering }, write) => `Utlysinga har inga samling ${write.term(gathering)}`,
    en: ({ gathering }, write) => `The call has no gathering ${write.term(gathering)}`,
  },
  'stay.persons': {
    nb: 'Bare medlemmer av prosjektgruppen er ført opp med opphold',
    nn: 'Berre medlemmer av prosjektgruppa er førte opp med opphald',
    en: 'Only members of the project group are listed with a stay',
  },
  'stay.unknown-persons': {
    nb: ({ unknown }, write) =>
      `${unknown.length === 1 ? 'Denne' : 'Disse'} er ført opp med opphold uten å ha vært i prosjektgruppen: ${write.list(unknown)}`,
    nn: ({ unknown }, write) =>
      `${unknown.length === 1 ? 'Denne er ført' : 'Desse er førte'} opp med opphald utan å ha vore i prosjektgruppa: ${write.list(unknown)}`,
    en: ({ unknown }, write) =>
      `${unknown.length === 1 ? 'This person is' : 'These people are'} listed with a stay without having been in the project group: ${write.list(unknown)}`,
  },
  'stay.covered': {
    nb: (stay, write) =>
      stay.persons === 0
        ? `Ingen fra prosjektgruppen bodde på ${write.term(stay.gathering)}, der inntil ${stay.most} er dekket`
        : `Arrangøren dekker oppholdet for ${persons.nb(stay.persons)} på ${write.term(stay.gathering)}, der inntil ${stay.most} er dekket`,
    nn: (stay, write) =>
      stay.persons === 0
        ? `Ingen frå prosjektgruppa budde på ${write.term(stay.gathering)}, der inntil ${stay.most} er ${stay.most === 1 ? 'dekt' : 'dekte'}`
        : `Arrangøren dekkjer opphaldet for ${persons.nn(stay.persons)} på ${write.term(stay.gathering)}, der inntil ${stay.most} er ${stay.most === 1 ? 'dekt' : 'dekte'}`,
    en: (stay, write) =>
      stay.persons === 0
        ? `Nobody from the project group stayed at ${write.term(stay.gathering)}, where the organiser pays for up to ${stay.most}`
        : `The organiser pays the stay of ${persons.en(stay.persons)} at ${write.term(stay.gathering)}, where it pays for up to ${stay.most}`,
  },
  'stay.too-many': {
    nb: (stay, write) =>
      `Arrangøren dekker oppholdet for inntil ${stay.most} på ${write.term(stay.gathering)}; ${persons.nb(stay.persons)} bodde der, og ${stay.over} av dem er ikke dekket`,
    nn: (stay, write) =>
      `Arrangøren dekkjer opphaldet for inntil ${stay.most} på ${write.term(stay.gathering)}; ${persons.nn(stay.persons)} budde der, og ${stay.over} av dei er ikkje ${stay.over === 1 ? 'dekt' : 'dekte'}`,
    en: (stay, write) =>
      `The organiser pays the stay of up to ${stay.most} at ${write.term(stay.gathering)}; ${persons.en(stay.persons)} stayed there, and ${stay.over} of them ${stay.over === 1 ? 'is' : 'are'} not covered`,
  },
};
