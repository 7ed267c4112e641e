import { expect } from 'vitest';
import type { Issue } from '../../src/parse/issue.js';

/** Returns issues after a check that each message states what was expected. */
export function checkedIssues(issues: readonly Issue[]): readonly Issue[] {
  for (const { message } of issues) expect(message).toMatch(/^(?:expected \S|no such key)/);
  return issues;
}
