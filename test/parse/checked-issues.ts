import { expect } from 'vitest';
import type { Issue } from '../../src/parse/issue.js';

/** Returns issues after a check that each message is of this library: those of zod begin with a capital. */
export function checkedIssues(issues: readonly Issue[]): readonly Issue[] {
  for (const { message } of issues) expect(message).toMatch(/^[`a-z]\S* \S/);
  return issues;
}
