/** An id and all that it leads to, step by step, in the order in which they are found. */
export function reachable(id: string, next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set([id]);
  for (const one of found) for (const other of next(one)) found.add(other);
  return [...found];
}
