import * as z from 'zod/mini';
import { type Condition, condition } from '../../conditions/condition.js';
import {
  type Clock,
  clockFields,
  type DayMoment,
  dayFields,
  moment,
} from '../../moments/moment.js';
import { type FormSchema, formOf } from '../../parse/form-of.js';
import { dictionary, object } from '../../parse/schema.js';
import { cited } from './cited.js';

/** Where something is written, and how it is read. */
export interface Cited {
  /** The ids of the clauses that it is written in. */
  readonly clauses: readonly string[];
  /** How it is read, where the clauses leave room. */
  readonly reading?: string | { readonly [language: string]: string } | undefined;
}

/** When a call or a round opens: a time of the clock, or the first moment of a day. */
export type Opening = (Clock | DayMoment) & Cited;

/** When applications have to be there: a time of the clock, the end of a day, or no fixed time. */
export type Deadline =
  | (Clock &
      Cited & {
        /** Whether the very moment is still in time. */
        readonly closes: 'inclusive' | 'exclusive';
      })
  | (DayMoment & Cited)
  | (Cited & {
      /** There is no deadline: applications are taken until the money is spent. */
      readonly none: 'until-spent';
    });

/** One of several rounds of a call. */
export interface Round extends Cited {
  /** When the round opens. */
  readonly opens?: Opening | undefined;
  /** When applications to the round have to be there. */
  readonly deadline: Deadline;
  /** For whom the round is; for all where it is left out. */
  readonly when?: Condition | undefined;
}

type CitedFields = Readonly<Record<'clauses' | 'reading', z.core.$ZodType>>;

function openingSchema<Input>(where: CitedFields): FormSchema<Opening, Input> {
  return formOf(
    {
      at: () => object({ ...clockFields, ...where }),
      day: () => object({ ...dayFields, ...where }),
    },
    'expected { at } or { day }',
  );
}

function deadlineSchema<Input>(where: CitedFields): FormSchema<Deadline, Input> {
  return formOf(
    {
      at: () =>
        object({
          ...clockFields,
          /** Whether the very moment is still in time. */
          closes: z.enum(['inclusive', 'exclusive']),
          ...where,
        }),
      day: () => object({ ...dayFields, ...where }),
      none: () =>
        object({
          /** There is no deadline: applications are taken until the money is spent. */
          none: z.literal('until-spent'),
          ...where,
        }),
    },
    'expected { at, closes }, { day } or { none }',
  );
}

export const opening: FormSchema<Opening> = openingSchema(cited);

export const deadline: FormSchema<Deadline> = deadlineSchema(cited);

/** In a round, the clauses of the round are enough. */
const inRound = { ...cited, clauses: z.prefault(cited.clauses, []) };

export const openingOfRound: FormSchema<Opening, InRound<Opening>> = openingSchema(inRound);

export const deadlineOfRound: FormSchema<Deadline, InRound<Deadline>> = deadlineSchema(inRound);

/** An opening or a deadline, whose clauses may be left out in a round. */
type InRound<Section> = Section extends Cited
  ? Omit<Section, 'clauses'> & Partial<Pick<Section, 'clauses'>>
  : never;

export const rounds = dictionary(
  object({
    /** When the round opens. */
    opens: z.optional(openingOfRound),
    /** When applications to the round have to be there. */
    deadline: deadlineOfRound,
    /** For whom the round is; for all where it is left out. */
    when: z.optional(condition),
    ...cited,
  }),
);

export const answers = dictionary(
  object({
    /** At the latest. */
    by: z.optional(moment),
    /** Not before. */
    from: z.optional(moment),
    ...cited,
  }),
);
