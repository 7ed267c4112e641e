import type { Choices } from './seating.js';

/** Some categories and the members who were put forward for any of them, by their indexes. */
export interface Part {
  readonly categories: readonly number[];
  readonly members: readonly number[];
}

/** Divides categories into the smallest parts of which no member was put forward for two. */
export function partsOf(categories: ReadonlySet<number>, choices: Choices): readonly Part[] {
  if (categories.size === 0) return [];
  const parts = new Map<number, { categories: number[]; members: number[] }>();
  for (const category of [...categories].sort((a, b) => a - b)) {
    parts.set(category, { categories: [category], members: [] });
  }
  for (const own of choices) {
    let shared: Part | undefined;
    for (const category of own) {
      const part = parts.get(category);
      if (part === undefined || part === shared) continue;
      for (const moved of shared?.categories ?? []) {
        part.categories.push(moved);
        parts.set(moved, part);
      }
      shared = part;
    }
  }
  for (const [member, own] of choices.entries()) {
    const category = own.find((one) => parts.has(one));
    if (category !== undefined) parts.get(category)?.members.push(member);
  }
  for (const { categories } of parts.values()) categories.sort((a, b) => a - b);
  return [...new Set(parts.values())];
}
