import type { Asked } from '../asked.js';
import type { Applicant, Caseworker, Who } from '../who.js';
import type { Demo } from './demo.js';
import type { Markup } from './html.js';
import type { Words } from './words.js';

/** What somebody asks of a page: of the portal, and in which words. */
export interface Visit<As extends Who = Who> extends Asked<As> {
  readonly words: Words;
  /** The address, without its query. */
  readonly path: string;
  /** What was posted; empty when a page is only asked for. */
  readonly form: URLSearchParams;
  readonly demo: Demo | undefined;
}

export type ApplicantVisit = Visit<Applicant>;
export type CaseworkerVisit = Visit<Caseworker>;

/** A page, a text to download, or where to go on to. */
export type Shown =
  | { readonly page: Markup; readonly status?: number }
  | { readonly file: string }
  | { readonly to: string; readonly cookie?: string };
