import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { type CallReference, referenceTo } from '../call/reference.js';
import { canonicalJson } from '../parse/canonical.js';
import { UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import { requireObject } from '../parse/require.js';
import type { Register } from '../register/register.js';
import { version } from '../version.js';
import { type Admission, type AdmitOptions, type Assessment, admit } from './admit.js';
import { requireAdmission } from './require-admission.js';

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
  /** The register that applicants were looked up in. */
  readonly register: {
    /** The one that the stored admission names. */
    readonly was: Register['source'];
    /** The one that was handed in. */
    readonly is: Register['source'];
  };
  /** Every application that fares otherwise, by id. */
  readonly differences: readonly Difference[];
}

/** A list of an admission. */
type AdmissionList = (typeof LISTS)[number];

const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded', 'withdrawn'] as const;

/**
 * Judges a stored admission again and reports whether the result is the same, and if not, what
 * differs. Another version of the library or of the register is reported and is no difference by
 * itself; another call is one.
 *
 * @throws {@link UtlysningError} `replay.criteria` where the admission names criteria of the host
 * and none, or another version, is handed in; `admission.invalid`; `application.duplicate` and others, as {@link admit} does.
 *
 * @example
 * ```ts
 * import { admit, replay } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const draft = { id: 'a-1', applicant: { orgnr: '864950582' } };
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
  requireAdmission(admission, LISTS);
  requireObject(options, 'options.invalid', 'options with a register');
  const { hostCriteria } = admission;
  const { criteria: ofHost, criteriaVersion = null } = options;
  if (hostCriteria && !(ofHost && criteriaVersion === hostCriteria.version)) {
    const ids = hostCriteria.ids.join(', ');
    const message = `the admission was judged by criteria of the host (${ids}), version ${hostCriteria.version}; hand them in as \`criteria\` and \`criteriaVersion\``;
    throw new UtlysningError('replay.criteria', message);
  }
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
    register: { was: admission.register, is: options.register.source },
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
  // What was decided counts, and not what was computed before.
  if (parts.length === 0 || finding.reason.code === 'decided')
    return new Map([[finding.criterion, canonicalJson(finding)]]);
  return new Map(parts.flatMap((part) => [...leaves(part)]));
}
