import type { Application } from '../../src/application/application.js';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import type { Finding } from '../../src/criteria/finding.js';
import type { Register } from '../../src/register/register.js';

/** A call that asks for nothing but what a test adds. */
export function smallCall(sections: Partial<CallDefinition>): Call {
  return defineCall({
    id: 'small',
    organiser: 'Fund',
    title: 'Small call',
    language: 'en',
    zone: 'Europe/Oslo',
    clauses: {},
    ...sections,
  });
}

/** A register of nobody in particular: it finds whoever is asked for. */
export const anybody: Register = {
  source: { name: 'anybody', version: '1' },
  covers: () => true,
  find: (key) => ({ number: key }),
};

/** An application that was submitted, unless it is changed. */
export function application(change: Partial<Application> = {}): Application {
  return {
    id: 'a-1',
    applicant: { id: 'one' },
    submission: { receivedAt: '2024-03-01T12:00:00+01:00' },
    ...change,
  };
}

/** The part of a finding with the id of a criterion. */
export function partOf(finding: Finding, id: string): Finding {
  const found = search(finding, id);
  if (found === undefined) throw new Error(`no finding of ${id}`);
  return found;
}

function search(finding: Finding, id: string): Finding | undefined {
  if (finding.criterion === id) return finding;
  for (const part of finding.findings ?? []) {
    const found = search(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
