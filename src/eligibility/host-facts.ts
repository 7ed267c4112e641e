import * as z from 'zod/mini';
import type { Call } from '../call/call.js';
import { factIn, type Value, value, valueIssue } from '../conditions/fact.js';
import { dataId } from '../moments/moment.js';
import { refusal } from '../parse/error.js';
import { type Issue, MAX_ISSUES } from '../parse/issue.js';
import type { PlainIssueCode } from '../parse/issue-code.js';
import { key } from '../parse/key.js';
import { parseOrThrow } from '../parse/parse.js';
import { object } from '../parse/schema.js';

const hostValue = z.union([
  value,
  z.readonly(z.record(dataId, value)),
]) satisfies z.ZodMiniType<HostValue>;
const hostValues = z.readonly(z.record(dataId, hostValue));

/** The schema of what the host states beside the applications. */
export const hostFacts = object({
  /** Facts about the call. */
  call: z.optional(hostValues),
  /** Facts about applicants, by organisation number or key. */
  applicants: z.optional(z.readonly(z.record(key, hostValues))),
  /** Facts about applications, by their ids. */
  applications: z.optional(
    z.readonly(
      z.record(
        key,
        object({
          /** Facts about the application. */
          facts: z.optional(hostValues),
          /** Facts about members and entries, by their list and their ids. */
          entries: z.optional(z.readonly(z.record(dataId, z.readonly(z.record(key, hostValues))))),
        }),
      ),
    ),
  ),
});

/** A value that the host states, or one as of each event that it is judged on. */
export type HostValue = Value | { readonly [event: string]: Value };

/** Facts that the host states, by their ids. */
export type HostValues = Readonly<Record<string, HostValue>>;

/**
 * Facts that the host states beside the applications: a score, earlier grants, what another register
 * says. An applicant cannot state them.
 */
export interface HostFacts extends z.output<typeof hostFacts> {}

/**
 * Reads the facts of the host for a call.
 *
 * @throws {@link UtlysningError} `facts.invalid`, with the issues: a fact that the call does not
 * know or that an applicant states, one at the wrong place, or a value of another kind.
 */
export function readHostFacts(input: HostFacts | undefined, call: Call): HostFacts {
  if (input === undefined) return {};
  const facts = parseOrThrow(hostFacts, input, 'facts.invalid');
  const issues: Issue[] = [];
  const check = (values: HostValues = {}, about: string, path: Issue['path']) => {
    for (const [id, given] of Object.entries(values)) {
      const fact = factIn(call.facts, id);
      const report = (code: PlainIssueCode, message: string) => {
        if (issues.length < MAX_ISSUES) issues.push({ path: [...path, id], code, message });
      };
      if (fact === undefined) report('fact.unknown', 'the call has no such fact');
      else if (fact.statedBy !== 'host') report('fact.applicant', 'the applicant states this fact');
      else if (fact.about !== about) report('fact.about', `the fact is about ${fact.about}`);
      else {
        for (const one of isByEvent(given) ? Object.values(given) : [given]) {
          const issue = valueIssue(fact, one);
          // A value outside the range is a finding, `fact.out-of-range`.
          if (issue === 'fact.kind') report(issue, `expected a value of the kind ${fact.kind}`);
        }
      }
    }
  };
  check(facts.call, 'call', ['call']);
  for (const [applicant, values] of Object.entries(facts.applicants ?? {})) {
    check(values, 'applicant', ['applicants', applicant]);
  }
  for (const [id, application] of Object.entries(facts.applications ?? {})) {
    check(application.facts, 'application', ['applications', id, 'facts']);
    for (const [list, entries] of Object.entries(application.entries ?? {})) {
      for (const [entry, values] of Object.entries(entries)) {
        check(values, list, ['applications', id, 'entries', list, entry]);
      }
    }
  }
  if (issues.length > 0) throw refusal('facts.invalid', issues);
  return facts;
}

/** Whether a value is given as of each of some events. */
export function isByEvent(value: HostValue): value is { readonly [event: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value);
}
