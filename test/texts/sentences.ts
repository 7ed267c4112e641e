import type { Finding, Reason } from '../../src/criteria/finding.js';
import { writing } from '../../src/language/writing.js';
import { sentenceOf } from '../../src/texts/sentence.js';

export const languages = ['nb', 'nn', 'en'] as const;

/** The reason codes of the formal criteria. */
export const CODES = [
  'applicant.invalid-orgnr',
  'applicant.municipality',
  'applicant.not-municipality',
  'applicant.outside-register',
  'channel.accepted',
  'channel.not-submitted',
  'channel.wrong',
  'deadline.in-time',
  'deadline.late',
  'deadline.not-submitted',
  'group.complete',
  'group.incomplete',
  'parts.complete',
  'parts.missing',
];

/** The sentences of a reason, in every language. */
export function inEach(code: string, params: Reason['params'], terms = {}): string[] {
  return languages.map((language) =>
    sentenceOf({ code, params }, language, writing(language, { terms }), undefined),
  );
}

/** The sentences of every finding in a finding, in every language, with its code. */
export function said(finding: Finding, terms = {}): [code: string, text: string][] {
  const { code, params } = finding.reason;
  return [
    ...inEach(code, params, terms).map((text): [string, string] => [code, text]),
    ...(finding.findings ?? []).flatMap((part) => said(part, terms)),
  ];
}
