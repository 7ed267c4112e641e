import type { Language } from './language.js';
import type { Writing } from './writing.js';

/** A sentence in one language: fixed, or made from the parameters of a reason. It has no full stop. */
export type Sentence<Params> = string | ((params: Params, write: Writing) => string);

/** What to do, in one language. For a reason with `ways`, it is called with each change. */
export type Step<Params, Change> =
  | string
  | ((params: Params, write: Writing, change: Change) => string);

/** The texts of one reason: a sentence in each language, and advice if something can be done. */
export interface ReasonTexts<Params, Change = ChangeOf<Params>>
  extends Readonly<Record<Language, Sentence<Params>>> {
  /** In bokmål. */
  readonly nb: Sentence<Params>;
  /** In nynorsk. */
  readonly nn: Sentence<Params>;
  /** In English. */
  readonly en: Sentence<Params>;
  /** What to do about it, in each language. */
  readonly advice?: Readonly<Record<Language, Step<Params, Change>>>;
}

/** The type of a change in the `ways` of a reason. */
type ChangeOf<Params> = Params extends { readonly ways: readonly (readonly (infer Change)[])[] }
  ? Change
  : undefined;

/**
 * The texts for an interface of reason codes. Each code has a sentence in every language, made from
 * the parameters of that code.
 *
 * @example
 * ```ts
 * import type { TextsFor } from 'utlysning';
 *
 * interface KindergartenReasons {
 *   'kindergarten.present': { members: number };
 *   'kindergarten.absent': object;
 * }
 * const texts: TextsFor<KindergartenReasons> = {
 *   'kindergarten.present': {
 *     nb: ({ members }, write) => `${write.number(members)} i gruppen kommer fra en barnehage`,
 *     nn: ({ members }, write) => `${write.number(members)} i gruppa kjem frå ein barnehage`,
 *     en: ({ members }, write) => `${write.number(members)} of the group come from a kindergarten`,
 *   },
 *   'kindergarten.absent': {
 *     nb: 'Ingen i gruppen kommer fra en barnehage',
 *     nn: 'Ingen i gruppa kjem frå ein barnehage',
 *     en: 'Nobody in the group comes from a kindergarten',
 *   },
 * };
 * Object.keys(texts).length; // => 2
 * ```
 */
export type TextsFor<Reasons> = {
  readonly [Code in keyof Reasons]: ReasonTexts<Reasons[Code]>;
};

/**
 * The texts for an interface of reason codes, as a room of the library writes them. A function
 * stands for all languages: it gives the sentences of all of them, or the sentence in the language
 * that it writes in. {@link inEachLanguage} makes {@link TextsFor} of them.
 */
export type TextTable<Reasons> = {
  readonly [Code in keyof Reasons]: ReasonTexts<Reasons[Code]> | Sentences<Reasons[Code]>;
};

type Sentences<Params> = (
  params: Params,
  write: Writing,
) => string | Readonly<Record<Language, string>>;

/** Gives each function of a table its place in every language. */
export function inEachLanguage<Reasons extends object>(
  table: TextTable<Reasons>,
): TextsFor<Reasons> {
  const texts = Object.entries<ReasonTexts<never> | Sentences<never>>(table).map(([code, text]) => {
    if (typeof text !== 'function') return [code, text];
    const sentence = (params: never, write: Writing) => {
      const sentences = text(params, write);
      return typeof sentences === 'string' ? sentences : sentences[write.language];
    };
    return [code, { nb: sentence, nn: sentence, en: sentence }];
  });
  return Object.fromEntries(texts);
}

/**
 * Texts by any code, such as those of a host.
 *
 * @inline
 */
export type AnyTexts = {
  /** By the code of the reason. */
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the code, which only the table's own type knows
  readonly [code: string]: ReasonTexts<any, any>;
};
