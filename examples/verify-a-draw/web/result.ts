import type { Language } from 'utlysning';
import { type Checked, checksOf } from './check.ts';
import { checksList, sign } from './checks-list.ts';
import { byId, element } from './element.ts';
import { facts } from './facts.ts';
import { logTable } from './log-table.ts';
import { orderTables } from './order-tables.ts';
import { picture } from './picture.ts';
import { seedSection } from './seed-section.ts';
import { resultOfVerdict, tally, verdictOf } from './verdict.ts';
import { words } from './words.ts';

/** Shows what a check came to, in a language. */
export function showResult(checked: Checked, language: Language): void {
  const say = words[language];
  const kind = verdictOf(checked);
  const { head, text } = say.verdicts[kind];
  const result = resultOfVerdict(kind);
  const box = byId('verdict-box', HTMLElement);
  document.getElementById('verdict')?.remove();
  box.prepend(element('h2', { id: 'verdict', tabindex: -1 }, sign(result), head));
  box.className = result;
  byId('result', HTMLElement).setAttribute('aria-labelledby', 'verdict');
  byId('summary', HTMLElement).textContent = tally(checked, language);
  byId('advice', HTMLElement).replaceChildren(element('p', {}, text), printButton(say.print));
  byId('details', HTMLElement).replaceChildren(...details(checked, language));
}

/** Takes the last result away, and says something in its stead to those who cannot see the page. */
export function clearResult(said = ''): void {
  document.getElementById('verdict')?.remove();
  byId('verdict-box', HTMLElement).removeAttribute('class');
  byId('result', HTMLElement).removeAttribute('aria-labelledby');
  byId('summary', HTMLElement).textContent = said;
  byId('advice', HTMLElement).replaceChildren();
  byId('details', HTMLElement).replaceChildren();
}

function details(checked: Checked, language: Language): HTMLElement[] {
  const { record, fileName } = checked;
  const checks = checksOf(checked);
  if (record === undefined) return [checksList(checks, false, language)];
  const usesDrand = record.announcement.sources.some(({ kind }) => kind === 'drand');
  const failed = new Set(
    checks.filter(({ outcome }) => outcome === 'not-met').map(({ criterion }) => criterion),
  );
  const log = logTable(record, language);
  return [
    checksList(checks, usesDrand, language),
    facts(record, fileName, language),
    picture(record, language, failed.has('seed') || failed.has('tickets') || failed.has('places')),
    ...orderTables(record, language, failed.has('order') || failed.has('places')),
    ...(log === undefined ? [] : [log]),
    seedSection(record, language),
  ];
}

function printButton(text: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'button print' }, text);
  button.addEventListener('click', () => print());
  return button;
}
