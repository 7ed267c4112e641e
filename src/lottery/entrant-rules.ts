import { WHOLE_NUMBER } from '../allocation/entrant.js';
import type { AnnouncedSelection } from '../allocation/selection.js';
import { type Issue, issueOf, MAX_ISSUES } from '../parse/issue.js';
import { byCodeUnit } from '../parse/order.js';
import type { Announcement } from './announcement.js';
import { type EntrantInput, lineOf } from './entry-line.js';

/** What is wrong with the line of an entrant, given what was announced. */
export type LineProblem = 'entrant.attributes' | 'entrant.number';

/**
 * Makes a test of entry lines: each has all announced attributes in byte order and no other, and what
 * is sorted on or summed is a whole number.
 */
export function lineTest({
  attributes: announced,
  selection,
}: Pick<Announcement, 'attributes' | 'selection'>): (line: string) => LineProblem | undefined {
  const attributes = [...announced].sort(byCodeUnit);
  const minima = attributes.map((name) => minimumOf(selection, name));
  return (line) => {
    const pairs = line.split(' ').slice(1);
    if (pairs.length !== attributes.length) return 'entrant.attributes';
    for (const [at, pair] of pairs.entries()) {
      const name = attributes[at] ?? '';
      if (!pair.startsWith(`${name}=`)) return 'entrant.attributes';
      const minimum = minima[at];
      if (minimum === undefined) continue;
      const value = pair.slice(name.length + 1);
      if (!WHOLE_NUMBER.test(value) || Number(value) < minimum) return 'entrant.number';
    }
    return undefined;
  };
}

/** The lowest number that an attribute can be; undefined where it is no number. */
function minimumOf(
  { order, placesNeeded, ask }: AnnouncedSelection,
  name: string,
): number | undefined {
  if (name === placesNeeded) return 1;
  if (name === ask) return 0;
  return order.some(({ by }) => by === name) ? Number.NEGATIVE_INFINITY : undefined;
}

const EXPECTED = {
  'entrant.attributes': 'expected the announced attributes and no others',
  'entrant.number': 'expected a whole number of at most 15 digits where it is sorted on or summed',
} as const;

/** What is wrong with entrants, by their index: what was announced is not kept, or an id is repeated. */
export function entrantIssues(
  announcement: Announcement,
  entrants: readonly EntrantInput[],
): readonly Issue[] {
  const problemOf = lineTest(announcement);
  const ids = new Set<string>();
  const issues: Issue[] = [];
  for (const [at, entrant] of entrants.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    if (ids.size === ids.add(entrant.id).size) {
      issues.push(issueOf([at, 'id'], 'duplicate', 'expected each id once'));
    }
    const problem = problemOf(lineOf(entrant));
    if (problem !== undefined) {
      issues.push(issueOf([at, 'attributes'], problem, EXPECTED[problem]));
    }
  }
  return issues;
}
