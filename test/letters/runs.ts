import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseApplications } from '../../src/application/applications.js';
import { type Call, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import type { Finding } from '../../src/criteria/finding.js';
import { admit } from '../../src/eligibility/admit.js';
import { award } from '../../src/grant/award.js';
import { type ClaimInput, parseClaims } from '../../src/grant/claim.js';
import { settle } from '../../src/grant/settle.js';
import { obligations } from '../../src/obligations/obligations.js';
import type { ObligationRecordInput } from '../../src/obligations/record-schema.js';
import type { ParseResult } from '../../src/parse/issue.js';
import { norway } from '../../src/register/index.js';
import type { Selected } from '../../src/selection/results.js';
import { select } from '../../src/selection/select.js';

/** The run of the call of 2024 that the example has: its applications, and the year of those with a place. */
const read = (name: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../examples/run-the-2024-call', name), 'utf8'),
  );

function right<Value>(parsed: ParseResult<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}

function first<Value>(
  values: readonly Value[],
  fits: (value: Value) => boolean = () => true,
): Value {
  const found = values.find(fits);
  if (found === undefined) throw new Error('the run has none of these');
  return found;
}

const applications = right(parseApplications(read('applications.json'), hkdir2024));
const admission = admit(hkdir2024, applications, { register: norway });
const eligible = first(admission.eligible);
const application = first(applications, ({ id }) => id === eligible.id);

const withdrawing = { ...application, withdrawnAt: '2024-06-21T12:00:00Z' };
const { submission: _, ...draft } = application;
const others = admit(hkdir2024, [withdrawing, { ...draft, id: 'draft' }], { register: norway });

interface Year {
  readonly members?: object;
  readonly changes?: object;
  readonly attendance?: object;
  readonly work?: object;
  readonly delivered?: object;
  readonly claims?: readonly ClaimInput[];
}
const places: Readonly<Record<string, Year>> = read('year.json').places;
const [orgnr, year] = first(
  Object.entries(places),
  ([id, { claims = [] }]) =>
    claims.length > 0 &&
    applications.some(({ applicant }) => 'orgnr' in applicant && applicant.orgnr === id),
);
const placed = first(
  applications,
  ({ applicant }) => 'orgnr' in applicant && applicant.orgnr === orgnr,
);
const members = (placed.members ?? []).map(({ id, categories = [] }) => ({ id, categories }));
const { claims = [], ...did } = year;

const recordAt = (asOf: string, more: object = {}) =>
  ({ asOf, members, ...did, ...more }) as ObligationRecordInput;
const judged = obligations(hkdir2024);
const reportOf = (record: ObligationRecordInput) =>
  first(judged.evaluate(record).findings ?? [], ({ criterion }) => criterion === 'report');

/** The call of 2024 with payments, and a day for paying back, which its own text does not have. */
const paying = defineCall({
  ...hkdir2024,
  terms: {
    ...hkdir2024.terms,
    start: { nb: 'første utbetaling', nn: 'første utbetaling', en: 'first payment' },
    rest: { nb: 'siste utbetaling', nn: 'siste utbetaling', en: 'last payment' },
  },
  payments: {
    start: { percent: 75, due: { day: '2024-09-01' }, clauses: ['C09'] },
    rest: { percent: 'balance', due: { years: 1, after: 'award' }, clauses: ['C09'] },
  },
  repayment: { due: { months: 15, after: 'award' }, clauses: ['C09'] },
} as never);
const granted = award(paying, placed);
const settled = (paid: number) =>
  settle(paying, granted, right(parseClaims(claims)), {
    application: placed,
    paid: { start: paid },
    dates: { award: '2024-07-01' },
  });

/** The settlement of the place of the year of which a line has this reason. */
function settledFor(code: string) {
  const settlements = Object.entries(places).flatMap(([id, { claims = [] }]) => {
    const own = applications.find(
      ({ applicant }) => 'orgnr' in applicant && applicant.orgnr === id,
    );
    if (own === undefined) return [];
    const dates = { award: '2024-07-01' };
    const parsed = right(parseClaims(claims));
    return [settle(paying, award(paying, own), parsed, { application: own, dates })];
  });
  return first(settlements, ({ lines }) =>
    lines.some(({ finding }) => decisive(finding).some(({ reason }) => reason.code === code)),
  );
}

/** The places of 2024 in the order of receipt, which the call itself gives by a draw. */
const inOrder = (waitingList: 'in-order' | 'none') =>
  defineCall({
    ...hkdir2024,
    selection: {
      capacity: { places: 6, clauses: ['C04'] },
      order: [{ by: 'receipt' }],
      waitingList,
      clauses: ['C17'],
    },
  });
const selectedFrom = (call: Call, outcome: Selected['outcome']) =>
  first(select(call, admission, { applications }).results, (one) => one.outcome === outcome);

/** The results that a person gets a letter about. */
export const results = {
  eligible: [hkdir2024, eligible],
  'rejected-late': [
    hkdir2024,
    first(
      admission.rejected,
      ({ finding }) => unmet(finding, 'deadline') && lateBy(finding) > 60_000,
    ),
  ],
  'rejected-group': [
    hkdir2024,
    first(admission.rejected, ({ finding }) => unmet(finding, 'group')),
  ],
  undetermined: [hkdir2024, first(others.undetermined)],
  superseded: [hkdir2024, first(admission.superseded)],
  withdrawn: [hkdir2024, first(others.withdrawn)],
  placed: [inOrder('in-order'), selectedFrom(inOrder('in-order'), 'placed')],
  waiting: [inOrder('in-order'), selectedFrom(inOrder('in-order'), 'waiting')],
  'not-placed': [inOrder('none'), selectedFrom(inOrder('none'), 'not-placed')],
  awarded: [paying, granted],
  'awarded-otherwise': [
    paying,
    award(paying, placed, {
      granted: { 'other-costs': 4_000_000 },
      at: '2024-07-01T12:00:00Z',
      reason: 'Prosjektet er mindre enn planlagt.',
    }),
  ],
  settled: [paying, settled(0)],
  'settled-in-part': [paying, settledFor('limit.exceeded')],
  'settled-refused': [paying, settledFor('cost.outside-period')],
  'to-be-paid-back': [paying, settled(20_000_000)],
  met: [
    hkdir2024,
    reportOf(recordAt('2025-07-02T12:00:00Z', { delivered: { report: '2025-06-20T10:00:00Z' } })),
  ],
  'not-met': [hkdir2024, reportOf(recordAt('2025-09-02T12:00:00Z', { delivered: {} }))],
  'not-met-in-the-year': [
    hkdir2024,
    judged.evaluate(
      recordAt('2025-09-02T12:00:00Z', {
        attendance: [{ gathering: 'g1', persons: [] }],
        delivered: {},
      }),
    ),
  ],
  reminded: [hkdir2024, reportOf(recordAt('2025-06-02T12:00:00Z', { delivered: {} }))],
  extended: [
    hkdir2024,
    reportOf(
      recordAt('2025-06-02T12:00:00Z', {
        delivered: {},
        extensions: [{ obligation: 'report', to: '2025-08-15', at: '2025-06-01T12:00:00Z' }],
      }),
    ),
  ],
} as const;

function unmet(
  finding: { readonly findings?: readonly { criterion: string; outcome: string }[] },
  id: string,
) {
  return (
    finding.findings?.some((part) => part.criterion === id && part.outcome === 'not-met') ?? false
  );
}

/** By how many milliseconds an application came too late. */
function lateBy({ findings = [] }: Finding): number {
  const deadline = findings.find(({ criterion }) => criterion === 'deadline');
  return -Number(deadline?.reason.params['marginMs']);
}
