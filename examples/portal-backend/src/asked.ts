import type { Language } from 'utlysning';
import type { Portal } from './portal.js';
import type { Who } from './who.js';

/** What somebody asks of the portal: every use of it is a function of this, for a route or a page. */
export interface Asked<As extends Who = Who> {
  readonly portal: Portal;
  readonly who: As;
  /** Of the call or the application that it is about. */
  readonly id: string;
  readonly language: Language;
  readonly body?: unknown;
  /** The headers `If-Match` and `Idempotency-Key`. */
  readonly ifMatch?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly query?: Readonly<Record<string, string>>;
}
