import type { Issue } from '../../src/parse/issue.js';
import type { IssueCode, IssueParams } from '../../src/parse/issue-code.js';
import { issueTexts } from '../../src/parse/issues.texts.js';

type WithParams = {
  [Code in IssueCode]: object extends IssueParams[Code] ? never : Code;
}[IssueCode];

/** Params of each code that has some. */
const params: { readonly [Code in WithParams]: IssueParams[Code] } = {
  'invalid-format': { form: 'orgnr' },
  'invalid-key': { form: 'id' },
  'invalid-type': { types: ['string', 'object'] },
  'invalid-value': { values: ['inclusive', 'exclusive'] },
  'too-big': { limit: 2000, of: 'characters' },
  'too-small': { limit: 1, of: 'items' },
  'category.unknown': { known: ['a', 'b'] },
  'entry.unknown': { known: ['a', 'b'] },
  'gathering.unknown': { known: ['a', 'b'] },
  'item.unknown': { known: ['a', 'b'] },
  'list.unknown': { known: ['a', 'b'] },
  'obligation.unknown': { known: ['a', 'b'] },
  'register.does-not-cover': {
    register: 'utlysning/municipalities',
    on: '2026-12-01',
    last: '2026-10-08',
  },
  'part.unknown': { known: ['a', 'b'] },
  'task.unknown': { known: ['a', 'b'] },
};

/** An issue of the value itself with each code. */
export const issueSamples: readonly Issue[] = (Object.keys(issueTexts) as IssueCode[]).map(
  (code) => ({
    path: [],
    code,
    message: 'expected another value',
    ...(code in params && { params: params[code as WithParams] }),
  }),
);
