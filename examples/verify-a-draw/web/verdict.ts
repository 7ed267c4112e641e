import { type Language, writing } from 'utlysning';
import { type Checked, checksOf, type Result, resultOf } from './check.ts';
import { checkName } from './checks-list.ts';
import { type VerdictKind, words } from './words.ts';

/** The verdict on a record, by which the page chooses its words. */
export function verdictOf(checked: Checked): VerdictKind {
  const { finding, record } = checked;
  if (record === undefined) return 'notRecord';
  if (finding.outcome === 'not-met') return 'wrong';
  if (finding.outcome === 'undetermined') return 'open';
  const compared = checksOf(checked).every((check) => resultOf(check) !== 'not-done');
  if (record.seed === null) return compared ? 'notDrawn' : 'notDrawnNotCompared';
  return compared ? 'right' : 'rightNotCompared';
}

/** The colour and the sign that a verdict is shown with. */
export function resultOfVerdict(verdict: VerdictKind): Result {
  if (verdict === 'wrong' || verdict === 'notRecord') return 'not-met';
  return verdict === 'open' ? 'undetermined' : 'met';
}

/** How many checks turned out how, and which are wrong: what a screen reader is told first. */
export function tally(checked: Checked, language: Language): string {
  const say = words[language];
  const checks = checksOf(checked);
  const { list } = writing(language);
  const results: readonly Result[] = ['met', 'not-met', 'undetermined', 'not-done'];
  const parts = results.flatMap((result) => {
    const count = checks.filter((check) => resultOf(check) === result).length;
    return count === 0 ? [] : [say.tallyPart[result](count)];
  });
  const wrong = checks.filter(({ outcome }) => outcome === 'not-met');
  const names = wrong.map((check) => checkName(check, language));
  const sum = say.tally(checks.length, list(parts));
  return names.length === 0 ? sum : `${sum} ${say.wrongOnes(list(names))}`;
}
