import { decisive } from '../criteria/decisive.js';
import type { Finding } from '../criteria/finding.js';
import { advise } from './advise.js';
import { findingGrounds } from './finding-grounds.js';
import { decisionTexts, sentenceIn } from './letter.texts.js';
import type { LetterContext, LetterParts } from './letter-parts.js';
import { outlookTexts } from './outlook.texts.js';
import { reasonIs } from './reason-is.js';

const OUTCOMES = { met: 'met', 'not-met': 'not-met', undetermined: 'reminded' } as const;

/** The letter about a finding: that of the obligations, or one part of it. */
export function ofFinding(finding: Finding, { explaining, write }: LetterContext): LetterParts {
  const { language } = write;
  const grounds = findingGrounds(finding, language, explaining);
  const to = extendedTo(finding);
  if (to !== undefined) {
    const decision = sentenceIn(decisionTexts.extended, { to }, write);
    return { outcome: 'extended', decision, grounds, next: stepsOf() };
  }
  const outcome = OUTCOMES[finding.outcome];
  const decision = sentenceIn(decisionTexts[outcome], { reasons: grounds.length }, write);
  return { outcome, decision, grounds, next: outcome === 'met' ? [] : stepsOf() };

  /** The steps of the first way that is open, and what is overdue. */
  function stepsOf(): readonly string[] {
    const way = advise(finding, language, explaining).find(({ possible }) => possible);
    const said = (step: string) => grounds.some(({ text }) => step.startsWith(text));
    const overdue = grounds.flatMap((ground) => {
      if (!reasonIs(ground, 'deliverable.missing')) return [];
      const what = write.term(ground.reason.params.obligation);
      return [sentenceIn(outlookTexts.late, { what }, write)];
    });
    return [...(way?.steps ?? []).filter((step) => !said(step)), ...overdue];
  }
}

/** The day that all that remains was moved to. */
function extendedTo(finding: Finding): string | undefined {
  if (finding.outcome !== 'undetermined') return undefined;
  const days = new Set(
    decisive(finding).map(({ reason: { params } }) =>
      params['isExtended'] === true ? params['by'] : undefined,
    ),
  );
  const [day] = days;
  return days.size === 1 && typeof day === 'string' ? day : undefined;
}
