import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';

/** The reasons of the criterion `parts`: keys of the form, never what was written in them. */
export interface PartsReasons {
  /** Met: every part is filled in. */
  'parts.complete': {
    /** The parts that the call asks for. */
    readonly required: readonly string[];
  };
  /** Not met: some are blank or left out. */
  'parts.missing': {
    /** Those, by their keys in the call. */
    readonly missing: readonly string[];
  };
}

/** Something that can be seen: not white space, a control, a filler or the empty Braille pattern. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;

/** Whether a text shows something. Nearly all texts begin with a printable ASCII character. */
function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || VISIBLE.test(text);
}

/** The criterion that every part of the form is filled in (C16). Blanks alone fill in nothing. */
export function parts(call: Call): Criterion<Application> {
  const { required, clauses } = call.parts;
  const keys = [...required];
  return criterion({
    id: 'parts',
    clauses,
    check: ({ parts }: Application): AnswerOf<PartsReasons> => {
      const missing = keys.filter(
        (key) => !Object.hasOwn(parts, key) || !isVisible(parts[key] ?? ''),
      );
      return missing.length === 0
        ? met('parts.complete', { required })
        : notMet('parts.missing', { missing });
    },
  });
}
