import { explain, type Finding, type Language, type Outcome } from 'utlysning';
import { drawing, element } from './element.ts';
import { words } from './words.ts';

/** Each criterion with its outcome and its sentence. One that does not apply is not listed. */
export function checksList(findings: readonly Finding[], language: Language): HTMLElement {
  const id = 'checks-heading';
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, words[language].checksHeading),
    element(
      'ul',
      { class: 'checks', role: 'list' },
      ...findings.map((finding) => item(finding, language)),
    ),
  );
}

function item(finding: Finding, language: Language): HTMLElement {
  const say = words[language];
  const { criterion, level, outcome } = finding;
  const result = say.outcomes[outcome];
  return element(
    'li',
    {
      class: `check ${outcome}`,
      'data-check': criterion,
      'data-result': outcome,
      'data-level': level,
    },
    sign(outcome),
    element(
      'p',
      { class: 'name' },
      element('code', {}, criterion),
      ' ',
      element(
        'span',
        { class: 'outcome' },
        level === 'required' ? result : `${result} (${say.recommended})`,
      ),
    ),
    element('p', {}, explain(finding, language).join(' ')),
    compared(finding, language),
  );
}

/** The two values that a failed check found to differ, when the finding has them. */
function compared({ outcome, reason: { params } }: Finding, language: Language) {
  if (outcome !== 'not-met') return undefined;
  const say = words[language];
  const list = element('dl', { class: 'compared' });
  for (const name of ['computed', 'published', 'recorded'] as const) {
    const value = params[name];
    if (typeof value !== 'string') continue;
    list.append(element('dt', {}, say.values[name]), element('dd', {}, value));
  }
  return list.childElementCount === 0 ? undefined : list;
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  met: 'M6 12.5l4 4 8-9',
  'not-met': 'M7 7l10 10M17 7L7 17',
  undetermined: 'M9 9.2c.3-1.8 1.6-2.7 3.1-2.7 1.7 0 3 1.1 3 2.7 0 2-2.9 2.4-2.9 4.6M12.2 17.3v.4',
};

/** The sign of an outcome: its shape tells it, not only its colour. */
export function sign(outcome: Outcome): SVGElement {
  return drawing(
    'svg',
    { class: `sign ${outcome}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    drawing('circle', { cx: 12, cy: 12, r: 12 }),
    drawing('path', { d: SIGNS[outcome] }),
  );
}
