import type { TimelineEntry } from '../calendar/timeline-entry.js';
import type { Call } from '../call/call.js';
import type { Writing } from '../language/writing.js';
import { momentText } from '../moments/moment.texts.js';
import type { LetterReason } from './finding-grounds.js';
import { type LetterOutcome, sentenceIn } from './letter.texts.js';
import { outlookTexts } from './outlook.texts.js';
import type { ExplainOptions } from './sentence.js';

/** What every letter is made with. */
export interface LetterContext {
  readonly call: Call;
  readonly explaining: Call & ExplainOptions;
  readonly write: Writing;
  readonly to: { readonly several: boolean };
  readonly atMs: number | undefined;
  /** The dates of the call, or of the award. */
  readonly dates: () => readonly TimelineEntry[];
}

/** What differs from letter to letter. */
export interface LetterParts {
  readonly outcome: LetterOutcome;
  readonly decision: string;
  readonly grounds: readonly LetterReason[];
  readonly next: readonly string[];
}

/** A date as the call has it: a day, or a time of the clock. */
export function dateText(
  { at, written, precision }: TimelineEntry,
  { write, call }: LetterContext,
) {
  if (at === undefined || written === undefined) return undefined;
  return precision === 'minute' ? write.moment(at, call.zone) : write.date(written);
}

/**
 * What is due in an award, each with its date, or with how the call counts it; of a place also the
 * gatherings.
 */
export function duesOf(context: LetterContext, of: 'award' | 'place' = 'award'): readonly string[] {
  const { write } = context;
  return context.dates().flatMap((entry) => {
    const { id, kind, limit, rule } = entry;
    const isDue = kind === 'obligation' && !id.endsWith('.latest');
    const isAttended = kind === 'gathering' && of === 'place';
    if (!isDue && !isAttended && kind !== 'payment') return [];
    const what = write.term(id);
    const date = dateText(entry, context) ?? (rule && momentText(rule, write));
    if (date === undefined) return [];
    const isKnown = entry.at !== undefined;
    const by = isKnown ? outlookTexts.paidBy : outlookTexts.counted;
    const from = isKnown ? outlookTexts.paidFrom : outlookTexts.paidAfter;
    const ofPayment = limit === 'by' ? by : from;
    const texts = isDue ? outlookTexts.due : isAttended ? outlookTexts.counted : ofPayment;
    return [sentenceIn(texts, { what, date }, write)];
  });
}
