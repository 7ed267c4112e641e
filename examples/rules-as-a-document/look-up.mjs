/** What a table of words has for a key; a page is rather not written than with a gap in it. */
export function lookUp(table, key) {
  if (Object.hasOwn(table, key)) return table[key];
  throw new Error(`there are no words for ${key}`);
}
