import { counted } from '../language/counted.js';
import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import { checkNames } from './check-names.texts.js';
import type { Change, LogPeople } from './checks/log.js';
import { changeTexts } from './checks/log.texts.js';

/** What the conclusion of a verification is made of. */
export interface Conclusion {
  /** `other` is of a record that only differs from what was handed in. */
  readonly kind: 'right' | 'wrong' | 'other' | 'unread' | 'unfinished';
  /** The required checks that are not met. */
  readonly failed: readonly string[];
  /** The required checks that are undetermined. */
  readonly left: readonly string[];
  /** The codes of what could not be read. */
  readonly codes: readonly string[];
  readonly entrants: number;
  readonly others: number;
  /** Who was in each kind of event. */
  readonly people: Partial<LogPeople>;
}

type Sentence = (conclusion: Conclusion, write: Writing) => string;

/** The last sentences of a verification. `counts` follows those of a draw that is not wrong. */
export const verdictTexts: Readonly<
  Record<Language, Readonly<Record<Conclusion['kind'] | 'counts', Sentence>>>
> = {
  nb: {
    right: () =>
      'Trekningen er riktig, etter kunngjøringen og deltakerlisten som du la ved. Bare du kan vite om du lagret dem før trekningen.',
    wrong: ({ failed }, write) =>
      `Trekningen er ikke riktig. ${counted(failed.length, 'kontroll', 'kontroller', write)} slo feil: ${named(failed, write)}. Ta vare på denne filen, og spør arrangøren.`,
    other: ({ failed }, write) =>
      `Dette er ikke den trekningen du lagret. Noe er ulikt: ${named(failed, write)}. Spør arrangøren hva som er riktig, og ta vare på begge.`,
    unread: ({ codes }) =>
      `Ingen protokoll ble lest, og det sier ingenting om trekningen (${codes.join(', ')}).`,
    unfinished: ({ left }, write) =>
      `Ikke alt er kontrollert. Ingenting av det som er kontrollert, er feil, men det viser ikke alene at trekningen er riktig. Dette gjenstår: ${named(left, write)}.`,
    counts: ({ entrants, others, people }, write) =>
      ` Det var ${counted(entrants, 'deltaker', 'deltakere', write)} og ${counted(others, 'annen søker', 'andre søkere', write)}.${changed(people, 'Noen endret utfallet etterpå, da loddene var kjent', write)}`,
  },
  nn: {
    right: () =>
      'Trekninga er rett, etter kunngjeringa og deltakarlista som du la ved. Berre du kan vite om du lagra dei før trekninga.',
    wrong: ({ failed }, write) =>
      `Trekninga er ikkje rett. ${counted(failed.length, 'kontroll', 'kontrollar', write)} slo feil: ${named(failed, write)}. Ta vare på denne fila, og spør arrangøren.`,
    other: ({ failed }, write) =>
      `Dette er ikkje den trekninga du lagra. Noko er ulikt: ${named(failed, write)}. Spør arrangøren kva som er rett, og ta vare på begge.`,
    unread: ({ codes }) =>
      `Ingen protokoll vart lesen, og det seier ingenting om trekninga (${codes.join(', ')}).`,
    unfinished: ({ left }, write) =>
      `Ikkje alt er kontrollert. Ingenting av det som er kontrollert, er feil, men det viser ikkje åleine at trekninga er rett. Dette står att: ${named(left, write)}.`,
    counts: ({ entrants, others, people }, write) =>
      ` Det var ${counted(entrants, 'deltakar', 'deltakarar', write)} og ${counted(others, 'annan søkjar', 'andre søkjarar', write)}.${changed(people, 'Nokon endra utfallet etterpå, då lodda var kjende', write)}`,
  },
  en: {
    right: () =>
      'The draw is right, going by the announcement and the list of entrants that you handed in. Only you can know whether you kept them from before the draw.',
    wrong: ({ failed }, write) =>
      `The draw is not right. ${counted(failed.length, 'check', 'checks', write)} failed: ${named(failed, write)}. Keep this file, and ask the organiser.`,
    other: ({ failed }, write) =>
      `This is not the draw that you kept. Something differs: ${named(failed, write)}. Ask the organiser which is right, and keep both.`,
    unread: ({ codes }) =>
      `No record was read, and that says nothing about the draw (${codes.join(', ')}).`,
    unfinished: ({ left }, write) =>
      `Not everything was checked. Nothing that was checked is wrong, but that alone does not show that the draw is right. Left to check: ${named(left, write)}.`,
    counts: ({ entrants, others, people }, write) =>
      ` There were ${counted(entrants, 'entrant', 'entrants', write)} and ${counted(others, 'other applicant', 'other applicants', write)}.${changed(people, 'People changed the outcome afterwards, when the tickets were known', write)}`,
  },
};

function named(ids: readonly string[], write: Writing): string {
  return write.list(ids.map((id) => checkNames[id]?.[write.language] ?? id));
}

/** What people changed, counted; nothing where they changed nothing. */
function changed(people: Conclusion['people'], start: string, write: Writing): string {
  const counts = (Object.keys(changeTexts) as Change[]).flatMap((change) => {
    const number = people[change]?.length ?? 0;
    return number === 0 ? [] : [`${write.number(number)} ${changeTexts[change][write.language]}`];
  });
  return counts.length === 0 ? '' : ` ${start}: ${write.list(counts)}.`;
}
