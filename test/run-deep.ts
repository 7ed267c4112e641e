import { it } from 'vitest';

/** What has to hold for as many values as are asked for. */
export type Property = (numRuns: number) => void;

/** Runs each property of a file on 10 000 values, or on fewer where one value takes long. */
export function runDeep(properties: Readonly<Record<string, Property>>, numRuns = 10_000): void {
  it.each(Object.entries(properties))('%s', (_, holds) => {
    holds(numRuns);
  });
}
