/** The word that another one was meant to be: at most two fifths of its letters differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((other) => ({ other, edits: editsBetween(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, edits }) => 5 * edits <= 2 * other.length)
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.other;
}

/** How many letters have to be added, taken away or replaced (Levenshtein). */
function editsBetween(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...word].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const replaced = (row[to] ?? 0) + Number(letter !== other[to]);
      next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
