import type { Assessment, Superseded, Withdrawn } from '../eligibility/admit.js';
import { UtlysningError } from '../parse/error.js';
import type { Selected } from '../selection/results.js';
import { epochMs } from '../time/instant.js';
import { advise } from './advise.js';
import { citedClauses, findingGrounds } from './finding-grounds.js';
import { countsTexts, decisionTexts, sentenceIn } from './letter.texts.js';
import { dateText, duesOf, type LetterContext, type LetterParts } from './letter-parts.js';
import { outlookTexts } from './outlook.texts.js';

const OUTCOMES = { met: 'eligible', 'not-met': 'rejected', undetermined: 'undetermined' } as const;

/** The letter about an application, or about its place in a selection. */
export function ofAssessment(
  what: Assessment | Superseded | Withdrawn | Selected,
  context: LetterContext,
): LetterParts {
  const { call, explaining, write, to } = context;
  const grounds = findingGrounds(what.finding, write.language, explaining);
  const nothing = sentenceIn(outlookTexts.nothing, to, write);
  if ('by' in what) {
    const { counts, clauses = [] } = call.severalApplications ?? {};
    const isStated = counts === 'last-submitted' || counts === 'first-submitted';
    const text = isStated ? sentenceIn(countsTexts[counts], null, write) : undefined;
    return {
      outcome: 'superseded',
      decision: sentenceIn(decisionTexts.superseded, what, write),
      grounds: text ? [{ text, clauses: citedClauses(clauses, explaining) }] : [],
      next: [nothing],
    };
  }
  if ('at' in what) {
    const at = write.moment(what.at, call.zone);
    const decision = sentenceIn(decisionTexts.withdrawn, { at }, write);
    return { outcome: 'withdrawn', decision, grounds: [], next: untilDeadline('new', context) };
  }
  if ('outcome' in what) {
    const { outcome } = what;
    if (!['placed', 'waiting', 'not-placed', 'undetermined'].includes(outcome)) {
      throw new UtlysningError('finding.invalid', 'expected a result of `select`');
    }
    const decision = sentenceIn(decisionTexts[outcome], { ...to, rank: what.rank }, write);
    const next = {
      placed: () => duesOf(context, 'place'),
      waiting: () => [sentenceIn(outlookTexts.wait, to, write)],
      'not-placed': () => [],
      undetermined: () => [],
    }[outcome]();
    return { outcome, decision, grounds, next };
  }
  const outcome = OUTCOMES[what.finding.outcome];
  const decision = sentenceIn(decisionTexts[outcome], {}, write);
  const next =
    outcome === 'eligible' ? [nothing, ...answerIn(context)] : corrections(what, context);
  return { outcome, decision, grounds, next };
}

function answerIn(context: LetterContext): readonly string[] {
  const { write } = context;
  const answer = context.dates().findLast(({ kind, limit }) => kind === 'answer' && limit === 'by');
  const date = answer && dateText(answer, context);
  return date === undefined ? [] : [sentenceIn(outlookTexts.answer, { date }, write)];
}

/** The deadline that has not passed at the moment of the letter. */
function deadlineIn({ atMs, ...context }: LetterContext) {
  const entries = context.dates().filter(({ kind }) => kind === 'deadline');
  const open = entries.find(({ at }) => at !== undefined && epochMs(at) > (atMs ?? 0));
  return { isAny: entries.length > 0 && atMs !== undefined, open };
}

function untilDeadline(which: 'same' | 'new', context: LetterContext): readonly string[] {
  const { write, to } = context;
  const { isAny, open } = deadlineIn(context);
  if (!isAny) return [];
  const passed = which === 'same' ? 'closed' : 'over';
  if (open === undefined) return [sentenceIn(outlookTexts[passed], {}, write)];
  const deadline = dateText(open, context) ?? '';
  const left = which === 'same' ? 'open' : 'reopen';
  return [sentenceIn(outlookTexts[left], { ...to, deadline }, write)];
}

/** What would make the application eligible, and until when; or that it is too late. */
function corrections({ finding }: Assessment, context: LetterContext): readonly string[] {
  const { explaining, write, atMs } = context;
  const { open } = deadlineIn(context);
  const sentences = untilDeadline('same', context);
  if (open?.at === undefined || atMs === undefined) return sentences;
  const when = { at: new Date(atMs), until: open.at };
  const [way] = advise(finding, write.language, { ...explaining, when });
  return way?.possible ? [...sentences, ...way.steps] : [];
}
