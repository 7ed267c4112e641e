const ONE_LINE = /^(?!\p{Zs})[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+(?<!\p{Zs})$/u;

/**
 * Whether a text is one line of visible text without blanks at its ends. The classes of characters
 * that it leaves out are the same in each version of Unicode for the characters that it knows.
 */
export function isOneLine(text: string): boolean {
  return ONE_LINE.test(text);
}
