import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';

/** What a letter is about. */
export type LetterOutcome = keyof Decisions;

/** The first sentences of a letter, with what each needs to know. */
interface Decisions {
  eligible: object;
  rejected: object;
  undetermined: object;
  superseded: { readonly by: string };
  withdrawn: { readonly at: string };
  placed: Addressed;
  waiting: Addressed & { readonly rank: number | undefined };
  'not-placed': Addressed;
  awarded: Addressed & {
    readonly amount: number;
    readonly documented: readonly string[];
    readonly atMost: number | undefined;
  };
  settled: { readonly accepted: number; readonly unpaid: number };
  'to-be-paid-back': Addressed & { readonly amount: number };
  met: { readonly reasons: number };
  'not-met': { readonly reasons: number };
  reminded: object;
  extended: { readonly to: string };
}

/** To whom a letter is. */
export interface Addressed {
  /** Whether it is to several persons. */
  readonly several: boolean;
}

/** A sentence in each language. */
export type In<Params> = Readonly<Record<Language, (params: Params, write: Writing) => string>>;
/** Sentences by their names, each in every language. */
export type All<Params> = { readonly [Key in keyof Params]: In<Params[Key]> };

/** A sentence in the language of the writing. */
export function sentenceIn<Params>(texts: In<Params>, params: Params, write: Writing): string {
  return texts[write.language](params, write);
}

/** The reader in bokmål. */
export const du = ({ several }: Addressed) => (several ? 'Dere' : 'Du');
/** The reader in nynorsk. */
export const duNn = ({ several }: Addressed) => (several ? 'De' : 'Du');

/** The decision of a letter: complete sentences. */
export const decisionTexts: All<Decisions> = {
  eligible: {
    nb: () => 'Søknaden oppfyller kravene.',
    nn: () => 'Søknaden oppfyller krava.',
    en: () => 'The application meets the requirements.',
  },
  rejected: {
    nb: () => 'Søknaden er avvist. Den oppfyller ikke alle kravene.',
    nn: () => 'Søknaden er avvist. Han oppfyller ikkje alle krava.',
    en: () => 'The application is rejected. It does not meet all the requirements.',
  },
  undetermined: {
    nb: () => 'Søknaden er ikke avgjort ennå. Noe mangler.',
    nn: () => 'Søknaden er ikkje avgjord enno. Noko manglar.',
    en: () => 'The application is not decided yet. Something is missing.',
  },
  superseded: {
    nb: ({ by }, write) =>
      `Denne søknaden teller ikke. Søknaden ${write.quote(by)} fra samme søker teller i stedet.`,
    nn: ({ by }, write) =>
      `Denne søknaden tel ikkje. Søknaden ${write.quote(by)} frå same søkjar tel i staden.`,
    en: ({ by }, write) =>
      `This application does not count. The application ${write.quote(by)} from the same applicant counts instead.`,
  },
  withdrawn: {
    nb: ({ at }) => `Søknaden ble trukket ${at}. Den blir ikke vurdert.`,
    nn: ({ at }) => `Søknaden vart trekt ${at}. Han blir ikkje vurdert.`,
    en: ({ at }) => `The application was withdrawn on ${at}. It will not be assessed.`,
  },
  placed: {
    nb: (to, write) => `${du(to)} har fått ${write.word('place', 'one')}.`,
    nn: (to, write) => `${duNn(to)} har fått ${write.word('place', 'one')}.`,
    en: (_, write) => `You have been given ${write.word('place', 'the')}.`,
  },
  waiting: {
    nb: (to, write) => `${du(to)} står på ventelisten${ranked(to.rank, ' som nummer', write)}.`,
    nn: (to, write) => `${duNn(to)} står på ventelista${ranked(to.rank, ' som nummer', write)}.`,
    en: ({ rank }, write) => `You are on the waiting list${ranked(rank, ', as number', write)}.`,
  },
  'not-placed': {
    nb: (to, write) => `${du(to)} har ikke fått ${write.word('place', 'one')}.`,
    nn: (to, write) => `${duNn(to)} har ikkje fått ${write.word('place', 'one')}.`,
    en: (_, write) => `You have not been given ${write.word('place', 'the')}.`,
  },
  awarded: {
    nb: (to, write) => {
      const costs = costsOf(to, ['opp til', 'i alt'], write);
      if (to.amount > 0) {
        const more = costs && ` Dokumenterte kostnader blir dekket i tillegg${costs}`;
        return `${du(to)} får ${write.money(to.amount)} i tilskudd.${more}`;
      }
      return `${du(to)} får ${costs ? `dekket dokumenterte kostnader${costs}` : 'ikke tilskudd i penger.'}`;
    },
    nn: (to, write) => {
      const costs = costsOf(to, ['opp til', 'i alt'], write);
      if (to.amount > 0) {
        const more = costs && ` Dokumenterte kostnader blir dekte i tillegg${costs}`;
        return `${duNn(to)} får ${write.money(to.amount)} i tilskot.${more}`;
      }
      return `${duNn(to)} får ${costs ? `dekt dokumenterte kostnader${costs}` : 'ikkje tilskot i pengar.'}`;
    },
    en: (to, write) => {
      const costs = costsOf(to, ['up to', 'in all'], write);
      if (to.amount > 0) {
        const more = costs && ` Documented costs are covered in addition${costs}`;
        return `You are granted ${write.money(to.amount)}.${more}`;
      }
      return costs ? `Your documented costs are covered${costs}` : 'You are not granted any money.';
    },
  },
  settled: {
    nb: ({ accepted, unpaid }, write) =>
      `Oppgjøret er klart. Godkjent: ${write.money(accepted)}. ${unpaid === 0 && accepted > 0 ? 'Alt er utbetalt.' : `Ikke utbetalt ennå: ${write.money(unpaid)}.`}`,
    nn: ({ accepted, unpaid }, write) =>
      `Oppgjeret er klart. Godkjent: ${write.money(accepted)}. ${unpaid === 0 && accepted > 0 ? 'Alt er utbetalt.' : `Ikkje utbetalt enno: ${write.money(unpaid)}.`}`,
    en: ({ accepted, unpaid }, write) =>
      `The settlement is ready. Accepted: ${write.money(accepted)}. ${unpaid === 0 && accepted > 0 ? 'All of it is paid.' : `Not paid yet: ${write.money(unpaid)}.`}`,
  },
  'to-be-paid-back': {
    nb: (to, write) => `${du(to)} må betale tilbake ${write.money(to.amount)}.`,
    nn: (to, write) => `${duNn(to)} må betale tilbake ${write.money(to.amount)}.`,
    en: ({ amount }, write) => `You have to pay back ${write.money(amount)}.`,
  },
  met: {
    nb: ({ reasons }) => (reasons === 1 ? 'Kravet er oppfylt.' : 'Alle kravene er oppfylt.'),
    nn: ({ reasons }) => (reasons === 1 ? 'Kravet er oppfylt.' : 'Alle krava er oppfylte.'),
    en: ({ reasons }) =>
      reasons === 1 ? 'The requirement is met.' : 'All the requirements are met.',
  },
  'not-met': {
    nb: ({ reasons }) =>
      reasons === 1 ? 'Et krav er ikke oppfylt.' : 'Flere krav er ikke oppfylt.',
    nn: ({ reasons }) =>
      reasons === 1 ? 'Eit krav er ikkje oppfylt.' : 'Fleire krav er ikkje oppfylte.',
    en: ({ reasons }) =>
      reasons === 1 ? 'A requirement is not met.' : 'Several requirements are not met.',
  },
  reminded: {
    nb: () => 'Dette er en påminnelse om noe som ikke er gjort ennå.',
    nn: () => 'Dette er ei påminning om noko som ikkje er gjort enno.',
    en: () => 'This is a reminder of something that is not done yet.',
  },
  extended: {
    nb: ({ to }, write) => `Fristen er utsatt til ${write.day(to)}.`,
    nn: ({ to }, write) => `Fristen er utsett til ${write.day(to)}.`,
    en: ({ to }, write) => `The deadline is extended to ${write.day(to)}.`,
  },
};

/** Where the clauses of a letter stand: Se «Søknadsfrist» (C03) og «Om kurset» (C05, C06) i utlysningen. */
export const clauseTexts: In<readonly string[]> = {
  nb: (clauses, write) => `Se ${write.list(clauses)} i utlysningen.`,
  nn: (clauses, write) => `Sjå ${write.list(clauses)} i utlysinga.`,
  en: (clauses, write) => `See ${write.list(clauses)} in the call.`,
};

/** When and why an amount was decided. The sentence gets its full stop later. */
export const decidedAmountTexts: In<{ readonly at: string; readonly reason: string }> = {
  nb: ({ at, reason }) => `Begrunnelse fra ${at}: ${reason}`,
  nn: ({ at, reason }) => `Grunngiving frå ${at}: ${reason}`,
  en: ({ at, reason }) => `Reason given on ${at}: ${reason}`,
};

/** What is granted where the rules give something else. The sentence gets its full stop later. */
export const insteadTexts: In<{ readonly what: string; readonly of: number }> = {
  nb: ({ what, of }, write) => `${what} i stedet for ${write.money(of)}`,
  nn: ({ what, of }, write) => `${what} i staden for ${write.money(of)}`,
  en: ({ what, of }, write) => `${what} instead of ${write.money(of)}`,
};

/** What is accepted of an item. The sentence gets its full stop later. */
export const acceptedTexts: In<{ readonly what: string; readonly accepted: number }> = {
  nb: ({ what, accepted }, write) => `Godkjent til ${what}: ${write.money(accepted)}`,
  nn: ({ what, accepted }, write) => `Godkjent til ${what}: ${write.money(accepted)}`,
  en: ({ what, accepted }, write) => `Accepted for ${what}: ${write.money(accepted)}`,
};

/** Which of several applications counts. The sentence gets its full stop later. */
export const countsTexts: All<Record<'last-submitted' | 'first-submitted', null>> = {
  'last-submitted': {
    nb: () => 'Når en søker sender flere søknader, teller bare den siste',
    nn: () => 'Når ein søkjar sender fleire søknader, tel berre den siste',
    en: () => 'When an applicant sends several applications, only the last one counts',
  },
  'first-submitted': {
    nb: () => 'Når en søker sender flere søknader, teller bare den første',
    nn: () => 'Når ein søkjar sender fleire søknader, tel berre den første',
    en: () => 'When an applicant sends several applications, only the first one counts',
  },
};

function ranked(rank: number | undefined, words: string, write: Writing): string {
  return rank === undefined ? '' : `${words} ${write.number(rank)}`;
}

/** Which documented costs are covered, up to which sum: , opp til 9 000 kr i alt: reise. */
function costsOf(
  { documented, atMost }: Decisions['awarded'],
  [upTo, inAll]: readonly [string, string],
  write: Writing,
): string {
  if (documented.length === 0) return '';
  const limit = atMost === undefined ? '' : `, ${upTo} ${write.money(atMost)} ${inAll}`;
  return `${limit}: ${write.list(documented)}.`;
}
