/**
 * What nobody sees: controls, surrogates, private use, the ends of lines and paragraphs, and marks of
 * format (Cf). The marks are listed as of Unicode 17, because Unicode adds some, and a record has to be
 * one on every host. The other classes do not grow.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/u;

const BLANK_AT_END = /^\p{Zs}|\p{Zs}$/u;

/** Whether a text is one line of visible text without blanks at its ends. */
export function isOneLine(text: string): boolean {
  return text !== '' && !HIDDEN.test(text) && !BLANK_AT_END.test(text);
}
