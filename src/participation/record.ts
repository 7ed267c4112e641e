import type { Call } from '../call/call.js';
import type { ParseResult } from '../parse/issue.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { recordIssues } from './issues.js';
import {
  type ParticipationRecord,
  type ParticipationRecordInput,
  participationRecord,
} from './record-schema.js';

/**
 * Reads a record of participation from outside.
 *
 * @param call with a call, the record also has to agree with the call and with itself. The codes of
 * these issues are `gathering.unknown`, `category.unknown`, `person.unknown`, `work.unknown`,
 * `change.not-in-group`, `change.already-in-group`.
 *
 * @example
 * ```ts
 * import { parseParticipation } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const record = {
 *   asOf: '2024-11-01T12:00:00+01:00',
 *   group: [{ id: 'p1', categories: ['department'] }],
 *   changes: [],
 *   attendance: [{ gathering: 'g1', persons: ['p1', 'p7'] }],
 *   work: [],
 * };
 * const parsed = parseParticipation(record, hkdir2024);
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
 * // => [[['attendance', 0, 'persons', 1], 'person.unknown']]
 * ```
 */
export const parseParticipation: Parser<
  ParticipationRecordInput,
  ParticipationRecord,
  [call?: Call]
> = /* @__PURE__ */ parser(readParticipation);

function readParticipation(input: unknown, call?: Call): ParseResult<ParticipationRecord> {
  const parsed = parseWith(participationRecord, input);
  if (!parsed.ok || call === undefined) return parsed;
  const issues = recordIssues(parsed.value, call);
  return issues.length === 0 ? parsed : { ok: false, issues };
}
