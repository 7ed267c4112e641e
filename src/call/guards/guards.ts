import { UtlysningError } from '../../parse/error.js';
import { issueOf } from '../../parse/issue.js';
import { isSame, keysOf, type RecordedChange } from '../changes.js';
import { isDictionary } from '../merge.js';
import type { Sections } from '../sections.js';
import { course, gatherings } from './gatherings.js';
import { grant } from './grant.js';
import { type Change, fixed, fixedOnceClosed, free, type Guard } from './guard.js';
import { CITING } from './no-less.js';
import { obligations, repayment } from './obligations.js';
import { phaseOf, type Times } from './phase.js';
import { selection } from './selection.js';
import { deadline, opens, rounds } from './windows.js';

/** The guard of what an application is judged by. */
const judging = fixedOnceClosed(
  'what applications are judged by cannot change after the deadline: they cannot be adapted to it',
);

/** What applicants rely on, section by section. */
const GUARDS: Readonly<Record<string, Guard>> = {
  organiser: fixed(
    'the organiser of a published call cannot change: applicants chose to apply there',
  ),
  zone: fixed('the zone of a published call cannot change: each time in the call would be another'),
  currency: fixed('the currency of a published call cannot change: each sum would be another'),

  opens,
  deadline,
  rounds,

  lists: judging,
  facts: judging,
  eligibility: judging,
  severalApplications: judging,
  requirements: judging,
  applicant: judging,
  group: judging,
  parts: judging,
  channel: judging,

  selection,

  grant,
  payments: fixedOnceClosed(
    'payments cannot change after the deadline: applicants planned with them',
  ),
  repayment,

  obligations,
  course,
  gatherings,

  title: free,
  language: free,
  clauses: free,
  terms: free,
  words: free,
  answers: free,
  series: free,
};

/** The guard of any other section. */
const other = fixedOnceClosed(
  'this section cannot change after the deadline: applicants rely on it',
);

/**
 * Refuses an amendment that takes away what applicants rely on. Before a call is published, nobody
 * relies on it.
 *
 * @throws {@link UtlysningError} `amendment.<section>`, with an issue for each section that is
 * guarded.
 */
export function refuseUnfair(
  before: Sections,
  after: Sections,
  changed: readonly RecordedChange[],
  times: Times,
): void {
  const { atMs, publishedMs = Number.NEGATIVE_INFINITY, announcedMs } = times;
  const phase = phaseOf(before, times);
  if (phase === 'draft') return;
  const changes = changed
    .map(({ path, ...change }) => ({ ...change, keys: keysOf(path) }))
    .filter((change) => !isText(change));
  const sections = new Set(changes.map(({ keys }) => keys[0] ?? ''));
  const issues = [...sections].flatMap((section) => {
    const message = (GUARDS[section] ?? other)({
      before,
      after,
      changes: changes.filter(({ keys }) => keys[0] === section),
      phase,
      atMs,
      publishedMs,
      isAnnounced: announcedMs !== undefined && atMs >= announcedMs,
    });
    return message === undefined ? [] : [issueOf([section], 'amendment.refused', message)];
  });
  const [first] = issues;
  if (first === undefined) return;
  throw new UtlysningError(`amendment.${first.path[0]}`, first.message, issues);
}

/** Whether a change is only of what cites a clause, or of a text. */
function isText({ keys, old, new: is }: Change): boolean {
  const key = keys.at(-1) ?? '';
  const isField = keys.length > 1 && !isDictionary(keys.slice(0, -1));
  if (keys[0] === 'facts' && isField && key === 'values') return isSame(idsOf(old), idsOf(is));
  return isField && CITING.has(key);
}

/** The values of a fact, of a list or of a dictionary of their texts. */
function idsOf(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? values.toSorted() : Object.keys(values ?? {}).sort();
}
