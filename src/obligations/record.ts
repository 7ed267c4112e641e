import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import type { ParseResult } from '../parse/issue.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { recordIssues } from './issues.js';
import {
  type ObligationRecord,
  type ObligationRecordInput,
  obligationRecord,
} from './record-schema.js';

/**
 * Reads a record of obligations from outside.
 *
 * @param call with a call, the record also has to agree with the call and with itself: its ids,
 * events, facts, days and changes. {@link obligations} passes over what does not, and names it.
 *
 * @example
 * ```ts
 * import { parseObligations } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const record = {
 *   asOf: '2024-11-01T12:00:00+01:00',
 *   members: [{ id: 'p1', categories: ['department'] }],
 *   attendance: [{ gathering: 'g7', persons: ['p1'] }],
 * };
 * const parsed = parseObligations(record, hkdir2024);
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
 * // => [[['attendance', 0, 'gathering'], 'gathering.unknown']]
 * ```
 */
export const parseObligations: Parser<ObligationRecordInput, ObligationRecord, [call?: Call]> =
  /* @__PURE__ */ parser(readRecord);

function readRecord(input: unknown, call?: Call): ParseResult<ObligationRecord> {
  if (call !== undefined) requireCall(call);
  const parsed = parseWith(obligationRecord, input);
  if (!parsed.ok || call === undefined) return parsed;
  const issues = recordIssues(parsed.value, call);
  return issues.length === 0 ? parsed : { ok: false, issues };
}
