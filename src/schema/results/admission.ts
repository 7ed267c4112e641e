import * as z from 'zod/mini';
import { orgnr } from '../../application/orgnr.js';
import { callReference } from '../../call/reference.js';
import { key } from '../../parse/key.js';
import { id } from '../../parse/text.js';
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
