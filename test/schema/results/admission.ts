import * as z from 'zod/mini';
import { orgnr } from '../../../src/application/orgnr.js';
import { callReference } from '../../../src/call/reference.js';
import { key } from '../../../src/parse/key.js';
import { id } from '../../../src/parse/schema.js';
import { finding } from './finding.js';
import { list, object } from './shape.js';

const assessed = {
  id: key,
  applicant: key,
  orgnr: z.exactOptional(orgnr),
  priority: z.exactOptional(id),
  finding,
};

/** The schema of what became of one application. */
export const assessment = object(assessed);

/** The schema of an application that does not count because another one does. */
export const superseded = object({ ...assessed, by: key });

/** The schema of what became of all applications to a call. */
export const admission = object({
  library: z.string(),
  call: callReference,
  eligible: list(assessment),
  rejected: list(assessment),
  undetermined: list(assessment),
  superseded: list(superseded),
});
