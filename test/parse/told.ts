import { expect } from 'vitest';
import type { Issue } from '../../src/parse/issue.js';

/** The issues, whose messages are all of this library: those of zod begin with a capital letter. */
export function told(issues: readonly Issue[]): readonly Issue[] {
  for (const { message } of issues) expect(message).toMatch(/^[`a-z]\S* \S/);
  return issues;
}
