import { explain, type Finding, type Language } from 'utlysning';
import { type Result, resultOf } from './check.ts';
import { drawing, element } from './element.ts';
import { type CheckId, type OpenCheckId, words } from './words.ts';

/** Each check with its outcome, its sentence, and what it means when it is not in order. */
export function checksList(
  checks: readonly Finding[],
  usesDrand: boolean,
  language: Language,
): HTMLElement {
  const say = words[language];
  const id = 'checks-heading';
  const items = checks.map((finding) => item(finding, language));
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, say.checksHeading),
    element('ul', { class: 'checks', role: 'list' }, ...items),
    usesDrand ? element('p', { class: 'note' }, say.drandIs) : undefined,
  );
}

/** What a check is called in a language. */
export function checkName(finding: Finding, language: Language): string {
  const names: Readonly<Record<string, { readonly name: string }>> = words[language].checks;
  return names[finding.criterion]?.name ?? finding.criterion;
}

function item(finding: Finding, language: Language): HTMLElement {
  const say = words[language];
  const result = resultOf(finding);
  const meaning = meaningOf(finding, language);
  return element(
    'li',
    { class: `check ${result}`, 'data-check': finding.criterion, 'data-result': result },
    sign(result),
    element(
      'p',
      { class: 'name' },
      element('strong', {}, checkName(finding, language)),
      ' ',
      element('span', { class: 'outcome' }, say.results[result]),
    ),
    element('p', {}, explain(finding, language).join(' ')),
    compared(finding, language),
    meaning === undefined
      ? undefined
      : element('p', { class: 'meaning' }, element('b', {}, say.meaning), ` ${meaning}`),
  );
}

/** What a check that is not in order means for whoever wants to trust the draw. */
function meaningOf({ criterion, outcome }: Finding, language: Language): string | undefined {
  const say = words[language];
  if (outcome === 'not-met') return say.checks[criterion as CheckId]?.failed;
  return outcome === 'undetermined' ? say.open[criterion as OpenCheckId] : undefined;
}

/** The two values that a failed check found to differ, when the finding has them. */
function compared({ outcome, reason: { params } }: Finding, language: Language) {
  if (outcome !== 'not-met') return undefined;
  const say = words[language];
  const list = element('dl', { class: 'compared' });
  for (const name of ['computed', 'published', 'recorded'] as const) {
    const value = params[name];
    if (typeof value !== 'string' && value !== null) continue;
    list.append(element('dt', {}, say.values[name]), element('dd', {}, value ?? say.none));
  }
  return list.childElementCount === 0 ? undefined : list;
}

const SIGNS: Readonly<Record<Result, string>> = {
  met: 'M6 12.5l4 4 8-9',
  'not-met': 'M7 7l10 10M17 7L7 17',
  undetermined: 'M9 9.2c.3-1.8 1.6-2.7 3.1-2.7 1.7 0 3 1.1 3 2.7 0 2-2.9 2.4-2.9 4.6M12.2 17.3v.4',
  'not-done': 'M7 12h10',
};

/** The sign of a result: its shape tells it, not only its colour. */
export function sign(result: Result): SVGElement {
  return drawing(
    'svg',
    { class: `sign ${result}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    drawing('circle', { cx: 12, cy: 12, r: 12 }),
    drawing('path', { d: SIGNS[result] }),
  );
}
