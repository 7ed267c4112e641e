import { expect } from 'vitest';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Sections } from '../../src/call/sections.js';
import type { UtlysningError } from '../../src/parse/error.js';
import { checkedIssues } from '../parse/checked-issues.js';
import { errorWithCode } from '../parse/error-with-code.js';

const { version, amendments, ...sections } = hkdir2024;

/** The call of 2024 as its author wrote it. */
export const definition: Sections = sections;

/** Defines the call of 2024 with other sections. */
export const define = (sections: object) => (): Call =>
  defineCall({ ...definition, ...sections } as CallDefinition);

/** Path and code of each issue that such a definition is refused for. */
export function refused(sections: object): (readonly [path: string, code: string])[] {
  expect(define(sections)).toThrow(errorWithCode('call.invalid'));
  try {
    define(sections)();
  } catch (error) {
    return checkedIssues((error as UtlysningError).issues).map(({ path, code }) => [
      path.join('.'),
      code,
    ]);
  }
  return [];
}
