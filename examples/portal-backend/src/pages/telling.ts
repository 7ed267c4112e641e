import { type Call, type Language, type Writing, writing } from 'utlysning';
import type { Portal } from '../portal.js';
import { stamp } from '../round.js';
import { namesOf } from './names.js';
import type { Visit } from './visit.js';
import type { Words } from './words.js';

/** All that it takes to tell of a call: whose words, its terms, when it is, and who is who. */
export interface Telling {
  readonly call: Call;
  readonly language: Language;
  readonly words: Words;
  readonly write: Writing;
  /** Now, as the portal stamps it. */
  readonly at: string;
  /** What an organisation is called on the day of the deadline; undefined for no municipality. */
  readonly nameOf: (orgnr: string) => string | undefined;
}

export function tell(
  { portal, language, words }: Pick<Visit, 'language' | 'words'> & { readonly portal: Portal },
  call: Call,
): Telling {
  return {
    ...{ call, language, words },
    write: writing(language, call),
    at: stamp(portal, call),
    nameOf: namesOf(portal, call),
  };
}

/** A moment in the zone of a call, to the second. */
export function momentOf({ call, write }: Telling, at: string): string {
  return write.moment(at.replace(/\.\d+/, ''), call.zone);
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
