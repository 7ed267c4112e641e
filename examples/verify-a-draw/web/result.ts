import { drawVerdict, type Language, type Outcome, type Verdict, writing } from 'utlysning';
import type { Checked } from './check.ts';
import { checksList, sign } from './checks-list.ts';
import { byId, element } from './element.ts';
import { facts } from './facts.ts';
import { logTable } from './log-table.ts';
import { orderTables } from './order-tables.ts';
import { seedSection } from './seed-section.ts';
import { words } from './words.ts';

/** The colour and the sign of a verdict. Of what was not read, nothing is known. */
const TONES: Readonly<Record<Verdict['exit'], Outcome>> = {
  0: 'met',
  1: 'not-met',
  2: 'undetermined',
  3: 'undetermined',
};

/** Shows what a check came to, in a language. The verdict is that of the library. */
export function showResult(checked: Checked, language: Language): void {
  const say = words[language];
  const { exit, text } = drawVerdict(checked.finding, language);
  const [, head = text, rest = ''] = /^(.*?\.) (.*)$/s.exec(text) ?? [];
  const tone = TONES[exit];
  const box = byId('verdict-box', HTMLElement);
  document.getElementById('verdict')?.remove();
  box.prepend(element('h2', { id: 'verdict', tabindex: -1 }, sign(tone), head));
  box.className = tone;
  box.dataset['exit'] = String(exit);
  byId('result', HTMLElement).setAttribute('aria-labelledby', 'verdict');
  byId('summary', HTMLElement).textContent = tally(checked, language);
  byId('advice', HTMLElement).replaceChildren(element('p', {}, rest), printButton(say.print));
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

/** How many criteria have each outcome. */
function tally({ findings }: Checked, language: Language): string {
  const say = words[language];
  const { list, number } = writing(language);
  const parts = (['met', 'not-met', 'undetermined'] as const).flatMap((outcome) => {
    const count = findings.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${number(count)} ${say.outcomes[outcome].toLowerCase()}`];
  });
  return say.tally(findings.length, list(parts));
}

function details({ findings, record, names }: Checked, language: Language): HTMLElement[] {
  const checks = checksList(findings, language);
  if (record === undefined) return [checks];
  const isFalse = findings.some(
    ({ criterion, outcome }) =>
      ['seed', 'log', 'order', 'selection'].includes(criterion) && outcome !== 'met',
  );
  const log = logTable(record.log, names, language);
  return [
    checks,
    facts(record, language),
    orderTables(record, names, language, isFalse),
    ...(log === undefined ? [] : [log]),
    seedSection(record, language),
  ];
}

function printButton(text: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'button print' }, text);
  button.addEventListener('click', () => print());
  return button;
}
