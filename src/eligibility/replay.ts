import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import { canonicalJson } from '../parse/canonical.js';
import { byCodeUnit } from '../parse/order.js';
import { version } from '../version.js';
import { type Admission, type AdmitOptions, type Assessment, admit } from './admit.js';

/** What became of one application then, and what would become of it today. */
export interface Difference {
  /** The id of the application. */
  readonly id: string;
  /** The list that it was in; null when it was in none. */
  readonly was: AdmissionList | null;
  /** The list that it would be in; null when it would be in none. */
  readonly is: AdmissionList | null;
  /** The criteria whose findings differ, by their ids. */
  readonly criteria: readonly string[];
}

/** Whether an admission that was stored would come out the same today. */
export interface Replay {
  /** Whether nothing differs. */
  readonly same: boolean;
  /** The versions of the library. */
  readonly library: {
    /** The one that judged. */
    readonly was: string;
    /** The one that judges now. */
    readonly is: string;
  };
  /** What was judged by. */
  readonly call: {
    /** The call that the stored admission names. */
    readonly was: CallReference;
    /** The call that was handed in. */
    readonly is: CallReference;
  };
  /** Every application that fares otherwise, by id. */
  readonly differences: readonly Difference[];
}

/** A list of an admission. */
type AdmissionList = (typeof LISTS)[number];

const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded'] as const;

/**
 * Judges a stored admission again and reports whether the result is the same, and if not, what
 * differs. Another version of the library is reported and is no difference by itself; another call
 * is one.
 *
 * @throws {@link UtlysningError} `application.duplicate`, as {@link admit} does.
 *
 * @example
 * ```ts
 * import { admit, replay } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const draft = { id: 'a-1', applicant: { orgnr: '864950582' }, group: [], parts: {} };
 * const stored = JSON.parse(JSON.stringify(admit(hkdir2024, [draft], { register: norway })));
 * replay(stored, hkdir2024, [draft], { register: norway }).same; // => true
 * replay(stored, hkdir2024, [], { register: norway }).differences;
 * // => [{ id: 'a-1', was: 'undetermined', is: null, criteria: [] }]
 * ```
 */
export function replay(
  admission: Admission,
  call: Call,
  applications: readonly Application[],
  options: AdmitOptions,
): Replay {
  const before = byId(admission);
  const now = byId(admit(call, applications, options));
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort(byCodeUnit);
  const differences = ids.flatMap((id) => {
    const was = before.get(id);
    const is = now.get(id);
    if (textOf(was) === textOf(is)) return [];
    const criteria = was && is ? differing(was.assessment, is.assessment) : [];
    return [{ id, was: was?.list ?? null, is: is?.list ?? null, criteria }];
  });
  const reference = referenceTo(call);
  const isSameCall = canonicalJson(admission.call) === canonicalJson(reference);
  return {
    same: differences.length === 0 && isSameCall,
    library: { was: admission.library, is: version },
    call: { was: admission.call, is: reference },
    differences,
  };
}

interface Listed {
  readonly list: AdmissionList;
  readonly assessment: Assessment;
}

function byId(admission: Admission): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const list of LISTS) {
    for (const assessment of admission[list]) listed.set(assessment.id, { list, assessment });
  }
  return listed;
}

function textOf(listed: Listed | undefined): string {
  return listed === undefined ? '' : canonicalJson(listed);
}

/** The ids of the leaves that differ between two findings. */
function differing(was: Assessment, is: Assessment): readonly string[] {
  const before = leaves(was.finding);
  const now = leaves(is.finding);
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (id) => before.get(id) !== now.get(id),
  );
}

function leaves(finding: Assessment['finding']): ReadonlyMap<string, string> {
  const parts = finding.findings ?? [];
  if (parts.length === 0) return new Map([[finding.criterion, canonicalJson(finding)]]);
  return new Map(parts.flatMap((part) => [...leaves(part)]));
}
