/**
 * What shows nothing by itself: white space, controls, format characters, half of a surrogate pair,
 * combining marks, ignorable and unassignable code points, the empty Braille pattern, and the place
 * of an object (U+FFFC). Code points that are only unassigned count as visible, because which ones
 * are depends on the Unicode version of the host.
 */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\p{DI}\p{NChar}\u2800\ufffc]/u;

/** Whether a text shows something. */
export function isVisible(text: string): boolean {
  // Most texts begin with a visible character of ASCII, and the pattern takes far longer to say so
  // (test/bench/criteria.mjs).
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || VISIBLE.test(text);
}
