import type { Terms } from '../language/language.js';
import type { AnyTexts } from '../language/texts.js';

/** Options of an explanation. A call can be passed as these options. */
export interface ExplainOptions {
  /** The names of ids: `call.terms`. An id without a name is put in quotation marks. */
  readonly terms?: Terms;
  /** The currency of sums: `call.currency`. The default is NOK. */
  readonly currency?: string | undefined;
  /** The clauses of a call: `call.clauses`. Without them, grounds have no headings. */
  readonly clauses?: Readonly<
    Record<
      string,
      {
        /** The heading that the clause stands under. */
        readonly heading: string;
      }
    >
  >;
  /** Texts of the host, for its own codes or in place of texts of the library. */
  readonly texts?: AnyTexts;
}
