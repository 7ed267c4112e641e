import { type Applicant, type Application, applicantKey } from '../application/application.js';
import type { Call } from '../call/call.js';
import { counted } from '../criteria/combine.js';
import { notMet } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { judged } from '../criteria/judged.js';
import { tally } from '../criteria/threshold.js';
import { byNaturalOrder } from '../parse/order.js';
import { checkedRegister } from '../register/checked-register.js';
import type { Register } from '../register/register.js';
import { epochMs } from '../time/instant.js';
import { dayIn } from '../time/zone.js';

/** The reasons of a call that counts none of several applications. */
export interface SeveralApplicationsReasons {
  /** Not met: the applicant has sent more than one. */
  'applications.several': {
    /** The ids of the applications. */
    readonly applications: readonly string[];
  };
}

/** What other applications of the same applicant make of one. */
interface Standing {
  /** The id of the application that counts instead. */
  readonly by?: string;
  /** The finding that none of them counts. */
  readonly out?: Finding;
}

const ALONE: Standing = {};

interface Judged {
  readonly application: Application;
  readonly finding: Finding;
}

/**
 * Finds which of several applications of one applicant counts. Those compete that meet `opening`,
 * `deadline` and `channel`, after decisions and as far as these were judged. Of two that were
 * received at the same moment, the later one by id counts as the last, with numbers in ids in their
 * order: `a-10` is after `a-9`.
 */
export function severalApplications(
  call: Call,
  judged: readonly Judged[],
  register: Register,
): (id: string) => Standing {
  const { counts = 'each', clauses = [] } = call.severalApplications ?? {};
  const standings = new Map<string, Standing>();
  if (counts === 'each') return () => ALONE;
  const byApplicant = new Map<string, Judged[]>();
  const bodyOf = bodyIn(register, call.zone);
  for (const one of judged) {
    const { applicant, submission, withdrawnAt } = one.application;
    if (submission === undefined || withdrawnAt !== undefined) continue;
    const key = bodyOf(applicant, submission.receivedAt);
    const own = byApplicant.get(key) ?? [];
    byApplicant.set(key, own);
    own.push(one);
  }
  for (const all of byApplicant.values()) {
    const competing = all.filter(competes).sort(byReceipt);
    if (counts === 'none') {
      if (competing.length < 2) continue;
      const applications = all.map(({ application }) => application.id);
      for (const { application, finding } of all) {
        standings.set(application.id, { out: withSeveral(finding, applications, clauses) });
      }
      continue;
    }
    const chosen = counts === 'last-submitted' ? competing.at(-1) : competing[0];
    if (chosen === undefined) continue;
    for (const { application } of all) {
      if (application !== chosen.application) {
        standings.set(application.id, { by: chosen.application.id });
      }
    }
  }
  return (id) => standings.get(id) ?? ALONE;
}

/**
 * Makes the function that gives who an applicant is: by the register the same legal body, whose
 * number may have changed, or else the same key. An organisation number and a key of the host are
 * different applicants.
 */
function bodyIn(register: Register, zone: string) {
  const { lookUp } = checkedRegister(register);
  const dayOf = dayIn(zone);
  return (applicant: Applicant, receivedAt: string): string => {
    const key = applicantKey(applicant);
    const found = lookUp(key, dayOf(epochMs(receivedAt)));
    const entity = found.is === 'found' ? found.entry.entity : undefined;
    if (entity !== undefined) return `entity ${entity}`;
    return `${'orgnr' in applicant ? 'orgnr' : 'id'} ${key}`;
  };
}

const COMPETING = ['opening', 'deadline', 'channel'];

function competes({ finding }: Judged): boolean {
  return partsBy(COMPETING, finding).every(({ outcome }) => outcome === 'met');
}

/** The findings of some criteria, anywhere in a finding. */
function partsBy(ids: readonly string[], finding: Finding): readonly Finding[] {
  if (ids.includes(finding.criterion)) return [finding];
  return (finding.findings ?? []).flatMap((part) => partsBy(ids, part));
}

function byReceipt({ application: a }: Judged, { application: b }: Judged): number {
  const received = ({ submission }: Application) => epochMs(submission?.receivedAt ?? '');
  return received(a) - received(b) || byNaturalOrder(a.id, b.id);
}

/** A finding with the part that the applicant has sent several applications. */
function withSeveral(
  finding: Finding,
  applications: readonly string[],
  clauses: readonly string[],
): Finding {
  const answer = notMet('applications.several', { applications });
  const several = judged('several-applications', clauses, answer);
  const findings = [...(finding.findings ?? [finding]), several];
  return { ...finding, ...counted('all', tally(findings).of, findings), findings };
}
