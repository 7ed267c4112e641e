/** A text with a capital first, for the start of a sentence. */
export function capitalized(text: string): string {
  const [first = '', ...rest] = text;
  return `${first.toUpperCase()}${rest.join('')}`;
}
