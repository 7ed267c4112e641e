import type { Finding } from '../../src/criteria/finding.js';
import { en } from '../../src/language/en.js';
import { nb } from '../../src/language/nb.js';
import { nn } from '../../src/language/nn.js';
import type { AnyTexts, Language } from '../../src/language/texts.js';
import { writing } from '../../src/language/writing.js';

export const tables: Record<Language, AnyTexts> = {
  nb: nb as AnyTexts,
  nn: nn as AnyTexts,
  en: en as AnyTexts,
};

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

/** The text of every finding in a finding, in every language, with its code. */
export function said(finding: Finding, terms = {}): [code: string, text: string][] {
  const { code, params } = finding.reason;
  return [
    ...languages.map((language): [string, string] => [
      code,
      tables[language][code]?.(params, writing(language, terms)) ?? 'undefined',
    ]),
    ...(finding.findings ?? []).flatMap((part) => said(part, terms)),
  ];
}
