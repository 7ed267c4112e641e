import * as z from 'zod/mini';
import type { IssueCode } from '../../../src/parse/issue-code.js';
import { issueTexts } from '../../../src/parse/issues.texts.js';
import { count, dictionary, json, list, object } from './shape.js';

const codes = Object.keys(issueTexts).sort() as [IssueCode, ...IssueCode[]];

/** The schema of one thing that is wrong with a value. */
export const issue = object({
  path: list(z.union([z.string(), count])),
  code: z.enum(codes),
  message: z.string(),
  params: z.exactOptional(dictionary(json)),
});
