import type * as z from 'zod/mini';
import type { Report } from '../conditions/check-condition.js';
import { visibleText } from '../language/text.js';
import { issueLine, publicPath } from '../parse/issue.js';
import { parseWith } from '../parse/parse.js';
import { codedIssue, integer, list, object, type Schema } from '../parse/schema.js';
import { epochMs, instant } from '../time/instant.js';
import { mutableCopy, recordedChange, undo } from './changes.js';

export const reasonText = visibleText(2000);

const amendment = object({
  /** The version that it made. */
  version: integer(2, 10_000),
  /** When it was made, RFC 3339. */
  at: instant,
  /** For what reason. */
  reason: reasonText,
  /** What it changed. */
  changed: list(recordedChange, 1000, 1),
});

export const amendments = list(amendment, 9_999);

/** One amendment of a call: when, why, and what it changed. */
export interface Amendment extends z.output<typeof amendment> {}

/** What of a call the check of its amendments reads. */
interface Amended {
  readonly id: string;
  readonly version: number;
  readonly amendments: readonly Amendment[];
}

/**
 * Checks the amendments of a call: its versions are counted, their times are in order, and without
 * what they changed the call is a valid version 1.
 */
export function checkAmendments(definition: Schema<{ readonly id: string }>) {
  return (call: Amended, context: z.core.$RefinementCtx): void => {
    // What is wrong with the call itself would be reported for its first version once more.
    if (context.issues.length > 0) return;
    const report: Report = (...issue) => context.addIssue(codedIssue(...issue));
    checkOrder(call, report);
    if (call.amendments.length > 0) checkChain(call, definition, report);
  };
}

function checkOrder({ version, amendments }: Amended, report: Report): void {
  if (version !== amendments.length + 1) {
    report(['version'], 'amendment.version', 'expected 1, and 1 more for each amendment');
  }
  for (const [index, { version, at }] of amendments.entries()) {
    const path = ['amendments', index];
    if (version !== index + 2) {
      report([...path, 'version'], 'amendment.version', `expected version ${index + 2}`);
    }
    const previous = amendments[index - 1];
    if (previous !== undefined && epochMs(previous.at) > epochMs(at)) {
      report([...path, 'at'], 'amendment.order', 'expected no time before the previous amendment');
    }
  }
}

function checkChain(
  { version, amendments, ...sections }: Amended,
  definition: Schema<{ readonly id: string }>,
  report: Report,
): void {
  const first = mutableCopy(sections);
  for (const [index, { changed }] of [...amendments.entries()].reverse()) {
    for (const [at, change] of [...changed.entries()].reverse()) {
      if (undo(first, change)) continue;
      const path = ['amendments', index, 'changed', at];
      report(path, 'amendment.chain', 'expected a change that this version of the call contains');
      return;
    }
  }
  const parsed = parseWith(definition, first);
  if (parsed.ok && parsed.value.id === sections.id) return;
  const [issue] = parsed.ok ? [] : parsed.issues;
  const wrong =
    issue === undefined ? 'the id differs' : issueLine({ ...issue, path: publicPath(issue) });
  report(['amendments'], 'amendment.chain', `expected to lead back to a valid call: ${wrong}`);
}
