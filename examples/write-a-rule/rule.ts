import {
  type AnswerOf,
  type Application,
  all,
  type Call,
  type Criterion,
  criterion,
  formalCriteria,
  met,
  notMet,
  on,
  type Register,
  type TextsFor,
  undetermined,
} from 'utlysning';

/** What is judged: an application, and where the members of its group work, by their keys. */
export interface Facts {
  readonly application: Application;
  readonly sectors: Readonly<Record<string, 'kindergarten' | 'school'>>;
}

/** The reasons that the rule gives, each with what a text about it needs. */
export interface SectorReasons {
  'sector.kindergarten': { readonly persons: readonly string[] };
  'sector.no-kindergarten': { readonly missing: number };
  'sector.not-stated': { readonly persons: readonly string[] };
}

/** At least one member comes from a kindergarten. */
const fromKindergarten = criterion({
  id: 'sector',
  clauses: ['§ 4'],
  check: ({ application, sectors }: Facts): AnswerOf<SectorReasons> => {
    const ids = [...new Set((application.members ?? []).map(({ id }) => id))];
    const sectorOf = (id: string) => (Object.hasOwn(sectors, id) ? sectors[id] : undefined);
    const persons = ids.filter((id) => sectorOf(id) === 'kindergarten');
    if (persons.length > 0) return met('sector.kindergarten', { persons });
    const unknown = ids.filter((id) => sectorOf(id) === undefined);
    if (unknown.length > 0) return undetermined('sector.not-stated', { persons: unknown });
    return notMet('sector.no-kindergarten', { missing: 1 });
  },
});

/** The formal criteria of a call and the rule: both have to be met. */
export function eligibility(call: Call, register: Register): Criterion<Facts> {
  const formal = formalCriteria(call, { register });
  return all('own eligibility', [
    on((facts: Facts) => facts.application, formal),
    fromKindergarten,
  ]);
}

/** What the reasons are in words. A text has no full stop: the clause and the stop come after it. */
export const texts: TextsFor<SectorReasons> = {
  'sector.kindergarten': {
    nb: ({ persons }, write) => `Disse kommer fra en barnehage: ${write.list(persons)}`,
    nn: ({ persons }, write) => `Desse kjem frå ein barnehage: ${write.list(persons)}`,
    en: ({ persons }, write) => `These come from a kindergarten: ${write.list(persons)}`,
  },
  'sector.no-kindergarten': {
    nb: 'Ingen i prosjektgruppen kommer fra en barnehage',
    nn: 'Ingen i prosjektgruppa kjem frå ein barnehage',
    en: 'Nobody in the project group comes from a kindergarten',
    advice: {
      nb: 'Ta med noen fra en barnehage',
      nn: 'Ta med nokon frå ein barnehage',
      en: 'Add somebody from a kindergarten',
    },
  },
  'sector.not-stated': {
    nb: ({ persons }, write) => `Det er ikke opplyst hvor disse arbeider: ${write.list(persons)}`,
    nn: ({ persons }, write) => `Det er ikkje opplyst kvar desse arbeider: ${write.list(persons)}`,
    en: ({ persons }, write) => `It is not stated where these work: ${write.list(persons)}`,
  },
};
