import * as z from 'zod/mini';
import type { Call } from '../call/call.js';
import { type Issue, MAX_ISSUES, type ParseResult } from '../parse/issue.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { list } from '../parse/schema.js';
import { type Application, type ApplicationInput, parseApplication } from './application.js';

/**
 * Reads a list of applications. Beyond the issues of {@link parseApplication}, an id that was
 * used before is one: `application.duplicate`.
 *
 * @throws {@link UtlysningError} `call.invalid` when something is given as the call that is none.
 *
 * @example
 * ```ts
 * import { parseApplications } from 'utlysning';
 *
 * const one = { id: 'a-1', applicant: { orgnr: '864950582' } };
 * const parsed = parseApplications([one, one]);
 * parsed.ok ? [] : parsed.issues.map((issue) => [issue.path, issue.code]);
 * // => [[[1, 'id'], 'application.duplicate']]
 * ```
 */
export const parseApplications: Parser<
  readonly ApplicationInput[],
  readonly Application[],
  [call?: Call]
> = /* @__PURE__ */ parser(readApplications);

/** The maximum number of applications in one list. */
const MAX_APPLICATIONS = 10_000_000;

const several = list(z.unknown(), MAX_APPLICATIONS);

/** The items of a list, which are read one by one, so that a bad one does not hide the others. */
function itemsOf(input: unknown): ParseResult<readonly unknown[]> | undefined {
  try {
    if (!Array.isArray(input) || input.length > MAX_APPLICATIONS) return undefined;
    return { ok: true, value: [...input] };
  } catch {
    return undefined;
  }
}

function readApplications(input: unknown, call?: Call): ParseResult<readonly Application[]> {
  const list = itemsOf(input) ?? parseWith(several, input ?? null);
  if (!list.ok) return list;
  const value: Application[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.value.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    const parsed = parseApplication(item, call);
    if (!parsed.ok) {
      for (const issue of parsed.issues) issues.push({ ...issue, path: [index, ...issue.path] });
    } else if (seen.has(parsed.value.id)) {
      const message = 'expected an id that no other application has';
      issues.push({ path: [index, 'id'], code: 'application.duplicate', message });
    } else {
      seen.add(parsed.value.id);
      value.push(parsed.value);
    }
  }
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MAX_ISSUES) };
  return { ok: true, value: Object.freeze(value) };
}
