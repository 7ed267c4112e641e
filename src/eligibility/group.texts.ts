import { capitalized } from '../language/capitalized.js';
import { counted } from '../language/counted.js';
import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { emptySeats } from '../seats/empty-seats.texts.js';
import type { Surplus } from '../seats/surplus.js';
import type { GroupReasons, GroupStep } from './group-reasons.js';

/** Who has to join or to leave. */
const step: Readonly<Record<Language, (_: object, write: Writing, step: GroupStep) => string>> = {
  nb: (_, write, step) => {
    if ('leaving' in step) {
      return `La ${leaving(step, 'av', write)} gå ut av ${write.word('group', 'the')}`;
    }
    const from = origin(step.categories, ['fra ', 'som er fra både '], write);
    return `Ta med ${members(step.joining, write)} til${from}`;
  },
  nn: (_, write, step) => {
    if ('leaving' in step) {
      return `Lat ${leaving(step, 'av', write)} gå ut av ${write.word('group', 'the')}`;
    }
    const from = origin(step.categories, ['frå ', 'som er frå både '], write);
    return `Ta med ${members(step.joining, write)} til${from}`;
  },
  en: (_, write, step) => {
    if ('leaving' in step) {
      return `Take ${leaving(step, 'of', write)} out of ${write.word('group', 'the')}`;
    }
    const each = step.joining === 1 ? 'from each of ' : 'each from all of ';
    const from = origin(step.categories, ['from ', each], write);
    const form = step.joining === 1 ? 'one' : 'many';
    return `Add ${step.joining} more ${write.word('member', form)}${from}`;
  },
};

/** The texts of the criterion `group`. */
export const groupTexts: TextsFor<GroupReasons> = {
  'group.not-stated': {
    nb: (_, write) => `Det er ikke oppgitt hvem som er med i ${write.word('group', 'the')}`,
    nn: (_, write) => `Det er ikkje oppgitt kven som er med i ${write.word('group', 'the')}`,
    en: (_, write) => `It is not stated who is in ${write.word('group', 'the')}`,
    advice: {
      nb: (_, write) => `Oppgi hvem som er med i ${write.word('group', 'the')}`,
      nn: (_, write) => `Oppgi kven som er med i ${write.word('group', 'the')}`,
      en: (_, write) => `State who is in ${write.word('group', 'the')}`,
    },
  },
  'group.complete': {
    nb: (_, write) => `${theGroup(write)} oppfyller minstekravet`,
    nn: (_, write) => `${theGroup(write)} oppfyller minstekravet`,
    en: (_, write) =>
      `${theGroup(write)} has enough ${write.word('member', 'many')} from every category`,
  },
  'group.incomplete': {
    nb: (params, write) => `${theGroup(write)} mangler ${emptySeats.nb(params, 'er med', write)}`,
    nn: (params, write) => `${theGroup(write)} manglar ${emptySeats.nn(params, 'er med', write)}`,
    en: (params, write) =>
      `${theGroup(write)} is short of ${emptySeats.en(params, 'it has', write)}`,
    advice: step,
  },
  'group.within-seats': {
    nb: (_, write) => `${theGroup(write)} har ikke for mange fra noen kategori`,
    nn: (_, write) => `${theGroup(write)} har ikkje for mange frå nokon kategori`,
    en: (_, write) => `${theGroup(write)} does not have too many from any category`,
  },
  'group.over-seats': {
    nb: (params, write) =>
      `${theGroup(write)} har ${over(params, 'minst')} for mange: ${params.surpluses
        .map((surplus) => tooMany.nb(surplus, write))
        .join('; ')}`,
    nn: (params, write) =>
      `${theGroup(write)} har ${over(params, 'minst')} for mange: ${params.surpluses
        .map((surplus) => tooMany.nn(surplus, write))
        .join('; ')}`,
    en: (params, write) =>
      `${theGroup(write)} has ${over(params, 'at least')} too many: ${params.surpluses
        .map((surplus) => tooMany.en(surplus, write))
        .join('; ')}`,
    advice: step,
  },
  'group.within': {
    nb: ({ members: count, minimum, maximum }, write) =>
      `${theGroup(write)} har ${members(count, write)}, og ${
        minimum === undefined
          ? `kan ha høyst ${maximum}`
          : `må ha minst ${minimum}${maximum === undefined ? '' : ` og høyst ${maximum}`}`
      }`,
    nn: ({ members: count, minimum, maximum }, write) =>
      `${theGroup(write)} har ${members(count, write)}, og ${
        minimum === undefined
          ? `kan ha høgst ${maximum}`
          : `må ha minst ${minimum}${maximum === undefined ? '' : ` og høgst ${maximum}`}`
      }`,
    en: ({ members: count, minimum, maximum }, write) =>
      `${theGroup(write)} has ${members(count, write)}, and ${
        minimum === undefined
          ? `may have at most ${maximum}`
          : `has to have at least ${minimum}${maximum === undefined ? '' : ` and at most ${maximum}`}`
      }`,
  },
  'group.too-large': {
    nb: (size, write) =>
      `${theGroup(write)} har ${members(size.members, write)}, ${size.over} for mange: høyst ${size.maximum} kan være med`,
    nn: (size, write) =>
      `${theGroup(write)} har ${members(size.members, write)}, ${size.over} for mange: høgst ${size.maximum} kan vere med`,
    en: (size, write) =>
      `${theGroup(write)} has ${members(size.members, write)}, ${size.over} too many: at most ${size.maximum} may take part`,
    advice: step,
  },
  'group.too-small': {
    nb: (size, write) =>
      `${theGroup(write)} har ${members(size.members, write)}, ${size.missing} for få: minst ${size.minimum} må være med`,
    nn: (size, write) =>
      `${theGroup(write)} har ${members(size.members, write)}, ${size.missing} for få: minst ${size.minimum} må vere med`,
    en: (size, write) =>
      `${theGroup(write)} has ${members(size.members, write)}, ${size.missing} too few: it needs at least ${size.minimum}`,
    advice: step,
  },
};

/** Of which categories there are too many, and how many there may be. */
const tooMany: Readonly<Record<Language, (surplus: Surplus, write: Writing) => string>> = {
  nb: (surplus, write) =>
    `${upTo(surplus, 'høyst', 'ingen')} fra ${named(surplus, write)} kan være med${inAll(surplus, ' til sammen')}, men ${surplus.members.length} er det`,
  nn: (surplus, write) =>
    `${upTo(surplus, 'høgst', 'ingen')} frå ${named(surplus, write)} kan vere med${inAll(surplus, ' til saman')}, men ${surplus.members.length} er det`,
  en: (surplus, write) =>
    `${upTo(surplus, 'at most', 'none')} from ${named(surplus, write)} may take part${inAll(surplus, ' in all')}, but ${surplus.members.length} ${surplus.members.length === 1 ? 'does' : 'do'}`,
};

function upTo({ maximum }: Surplus, atMost: string, none: string): string {
  return maximum === 0 ? none : `${atMost} ${maximum}`;
}

function named({ categories }: Surplus, write: Writing): string {
  return write.list(categories.map(write.term));
}

function inAll({ categories, maximum }: Surplus, together: string): string {
  return categories.length > 1 && maximum > 0 ? together : '';
}

/** How many are too many: fewer than of all categories together, where a member is of several. */
function over({ over, surpluses }: GroupReasons['group.over-seats'], atLeast: string): string {
  const counted = surpluses.reduce(
    (sum, { members, maximum }) => sum + members.length - maximum,
    0,
  );
  return counted > over ? `${atLeast} ${over}` : `${over}`;
}

/** Who leaves: all of some members, or so many of them. */
function leaving(
  { leaving, of }: Extract<GroupStep, { leaving: number }>,
  someOf: string,
  write: Writing,
): string {
  return leaving === of.length ? write.list(of) : `${leaving} ${someOf} ${write.list(of)}`;
}

/** Where those who join are from: of one category, or of all of several. */
function origin(
  categories: readonly string[],
  [ofOne, ofAll]: readonly [string, string],
  write: Writing,
): string {
  if (categories.length === 0) return '';
  return ` ${categories.length === 1 ? ofOne : ofAll}${write.list(categories.map(write.term))}`;
}

function members(count: number, write: Writing): string {
  return counted(count, write.word('member', 'one'), write.word('member', 'many'), write);
}

/** The group, at the beginning of a sentence. */
function theGroup(write: Writing): string {
  return capitalized(write.word('group', 'the'));
}
