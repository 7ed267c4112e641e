import type { Terms } from '../language/language.js';
import type { AnyTexts } from '../language/texts.js';

/** What an explanation can use beyond the finding and the language. A call can be handed in. */
export interface ExplainOptions {
  /** What the ids of a call are called, in each language: `call.terms`. Without it, ids stand in guillemets. */
  readonly terms?: Terms;
  /** The currency of a call's sums: `call.currency`. Kroner, when it is left out. */
  readonly currency?: string | undefined;
  /** What the clauses of a call are: `call.clauses`. Without it, clauses have no headings. */
  readonly clauses?: Readonly<
    Record<
      string,
      {
        /** The heading that the clause stands under. */
        readonly heading: string;
      }
    >
  >;
  /** Texts of the host's own, for its own codes or instead of the library's. */
  readonly texts?: AnyTexts;
}
