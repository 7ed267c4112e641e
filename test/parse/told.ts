import { expect } from 'vitest';
import type { Issue } from '../../src/parse/issue.js';

/** Some issues, each of which says what was expected. */
export function told(issues: readonly Issue[]): readonly Issue[] {
  for (const { message } of issues) expect(message).toMatch(/^(?:expected \S|no such key)/);
  return issues;
}
