import * as z from 'zod/mini';
import { orgnr } from '../application/orgnr.js';
import { callReference } from '../call/reference.js';
import { findingSchema } from '../criteria/finding-schema.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { object } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { instant } from '../time/instant.js';
import type { Admission } from './admit.js';

const assessed = {
  id: key,
  applicant: key,
  orgnr: z.exactOptional(orgnr),
  finding: findingSchema,
};
const listOf = <Item extends z.core.SomeType>(item: Item) => z.readonly(z.array(item));

/** The schema of what became of one application. */
export const assessment = object(assessed);

/** The schema of an application that does not count because another one does. */
export const superseded = object({ ...assessed, by: key });

/** The schema of an application that its applicant took back. */
export const withdrawn = object({ ...assessed, at: instant });

/** The schema of which register it is, and of when. */
export const registerSource = object({
  name: z.string(),
  version: z.string(),
  assumedUntil: z.exactOptional(day),
});

/** The schema of rules in code of the host. */
export const hostCriteria = object({
  ids: listOf(z.string()),
  version: z.nullable(z.string()),
});

/** The schema of what became of all applications to a call. */
export const admission = object({
  library: z.string(),
  call: callReference,
  register: registerSource,
  hostCriteria: z.exactOptional(hostCriteria),
  eligible: listOf(assessment),
  rejected: listOf(assessment),
  undetermined: listOf(assessment),
  superseded: listOf(superseded),
  withdrawn: listOf(withdrawn),
});

/**
 * Reads an admission that was stored. The shape of its findings is checked; whether they are right,
 * {@link replay} tells.
 *
 * @example
 * ```ts
 * import { admit, parseAdmission } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const stored = JSON.stringify(admit(hkdir2024, [], { register: norway }));
 * parseAdmission(JSON.parse(stored)).ok; // => true
 * parseAdmission({}).ok; // => false
 * ```
 */
export const parseAdmission: Parser<Admission, Admission> = /* @__PURE__ */ parser((input) =>
  parseWith(admission, input),
);
