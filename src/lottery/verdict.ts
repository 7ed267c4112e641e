import type { Finding } from '../criteria/finding.js';
import { isFinding } from '../criteria/misuse.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import { UtlysningError } from '../parse/error.js';
import { requireObject } from '../parse/require.js';
import { type Conclusion, verdictTexts } from './verdict.texts.js';

/** What a tool that verifies a draw ends with. */
export interface Verdict {
  /**
   * The exit status: 0 the draw is right, 1 it is wrong, 2 no record was read, 3 not everything was
   * checked.
   */
  readonly exit: 0 | 1 | 2 | 3;
  /** The conclusion: a few sentences for whoever reads the output. */
  readonly text: string;
}

/**
 * The conclusion of a finding of `verifyDraw` or `verifySelection`: its exit status and its last
 * sentences. It states what was not checked, how many there were, and what people changed when the
 * tickets were known.
 *
 * @throws {@link UtlysningError} `finding.invalid` for another finding, `language.unknown`.
 *
 * @example
 * ```ts
 * import { drawVerdict, verifyDraw } from 'utlysning';
 *
 * drawVerdict(verifyDraw('no JSON'), 'en').exit; // => 2
 * ```
 */
export function drawVerdict(finding: Finding, language: Language): Verdict {
  const write = writing(language);
  requireObject(finding, 'finding.invalid', EXPECTED);
  const texts = verdictTexts[language];
  const conclusion = conclusionOf(checksIn(finding));
  const { kind } = conclusion;
  const isCounted = kind === 'right' || kind === 'unfinished';
  const counts = isCounted ? texts.counts(conclusion, write) : '';
  return { exit: EXITS[kind], text: `${texts[kind](conclusion, write)}${counts}` };
}

const EXPECTED = 'a finding of verifyDraw or verifySelection';

/** The checks of a draw, and that of the results where they were checked too. */
function checksIn({ criterion, findings }: Finding): readonly Finding[] {
  if (findings?.every?.(isFinding)) {
    if (criterion === 'draw') return findings;
    if (criterion === 'selection-published') {
      return findings.flatMap((one) => (one.criterion === 'draw' ? checksIn(one) : one));
    }
  }
  throw new UtlysningError('finding.invalid', `expected ${EXPECTED}`);
}

const EXITS = { right: 0, wrong: 1, other: 1, unread: 2, unfinished: 3 } as const;

function conclusionOf(findings: readonly Finding[]): Conclusion {
  const required = findings.filter(({ level }) => level === 'required');
  const failed = idsOf(required, 'not-met');
  const left = idsOf(required, 'undetermined');
  const paramsOf = (id: string): Finding['reason']['params'] =>
    findings.find(({ criterion }) => criterion === id)?.reason.params ?? {};
  const ofRecord = left.length > 0 ? 'unfinished' : 'right';
  const ofFailed = failed.every((id) => id.startsWith('published-')) ? 'other' : 'wrong';
  const ofRead = failed.length > 0 ? ofFailed : ofRecord;
  const { codes = [] } = paramsOf('format');
  const { entrants } = paramsOf('entries');
  const { others } = paramsOf('others');
  return {
    kind: findings[0]?.reason.code === 'format.unreadable' ? 'unread' : ofRead,
    failed,
    left,
    codes: [...new Set(codes as readonly string[])],
    entrants: Number(entrants),
    others: Number(others),
    people: paramsOf('log') as Conclusion['people'],
  };
}

function idsOf(findings: readonly Finding[], outcome: Finding['outcome']): readonly string[] {
  return findings.filter((one) => one.outcome === outcome).map(({ criterion }) => criterion);
}
