import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, applicantKey } from '../application/application.js';
import { hkdir2024 } from '../call/hkdir-2024.js';
import { remedies } from '../criteria/remedies.js';
import { admit } from '../eligibility/admit.js';
import { formalCriteria } from '../eligibility/formal-criteria.js';
import { type Claims, parseClaims } from '../grant/claims.js';
import { entitlement } from '../grant/entitlement.js';
import { settle } from '../grant/settlement.js';
import { closeEntries } from '../lottery/entries.js';
import type { DrawRecord } from '../lottery/record.js';
import { timeline } from '../participation/timeline.js';
import { norway } from '../register/index.js';

/**
 * An example of each shape, by the name of its schema: the call of 2024, what was sent to it, and
 * what the library says of that. The draw is one with a real beacon.
 */
export function examples(root: string): Readonly<Record<string, unknown>> {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const applications: Application[] = read('examples/run-the-2024-call/applications.json');
  const year = read('examples/run-the-2024-call/year.json');
  const record: DrawRecord = read('test/lottery/frozen/ticket-quicknet-123.json');
  const { version, amendments, ...definition } = hkdir2024;

  const criteria = formalCriteria(hkdir2024, { register: norway });
  const findings = applications.map((application) => criteria.evaluate(application));
  const rejected = findings.find((finding) =>
    remedies(finding).some(({ change }) => change !== undefined),
  );
  const some = applications.filter((_, n) => n === 0 || findings[n] === rejected);

  const places = Object.entries<Place>(year.places);
  const [orgnr, place] = places.find(([, { lines }]) => firstOfEach(lines).length === 3) ?? [];
  const { group = [], specialNeeds = [] } =
    applications.find(({ applicant }) => applicantKey(applicant) === orgnr) ?? {};
  const { changes, attendance, work, report, lines = [], stays } = place ?? {};
  const claims = {
    persons: group.map(({ id }) => id),
    appliedFor: specialNeeds,
    lines: firstOfEach(lines),
    stays,
  };
  const parsed = parseClaims({ ...claims, appliedFor: undefined, stays: 'none', paid: true });

  return {
    application: some[0],
    applications: some,
    call: hkdir2024,
    'call-definition': definition,
    announcement: record.announcement,
    'entry-list': closeEntries(record.announcement, record.entries.ids),
    'draw-record': record,
    claims,
    'participation-record': { asOf: year.asOf, group, changes, attendance, work, report },
    finding: rejected,
    remedies: rejected && remedies(rejected),
    admission: admit(hkdir2024, some, { register: norway }),
    entitlement: entitlement(hkdir2024),
    statement: settle(hkdir2024, claims as Claims),
    timeline: timeline(hkdir2024),
    issues: parsed.ok ? [] : parsed.issues,
  };
}

/** What a place did in the made-up year. */
interface Place extends Pick<Claims, 'lines' | 'stays'> {
  readonly changes: unknown;
  readonly attendance: unknown;
  readonly work: unknown;
  readonly report: unknown;
}

/** The first line of each item that is claimed: travel, other costs, special needs. */
function firstOfEach(lines: Claims['lines']): Claims['lines'] {
  return [...new Map(lines.toReversed().map((line) => [line.item, line])).values()].toReversed();
}
