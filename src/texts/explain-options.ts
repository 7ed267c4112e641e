import type { AnyTexts } from '../language/texts.js';
import type { WritingOptions } from '../language/writing.js';

/** Options of an explanation. A call can be passed as these options. */
export interface ExplainOptions extends WritingOptions {
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
