import { type DrawRecord, type Language, seedDocument, UtlysningError } from 'utlysning';
import { element } from './element.ts';
import { words } from './words.ts';

/** What everything in the draw follows from, as text. */
export function seedSection(record: DrawRecord, language: Language): HTMLElement {
  const say = words[language];
  const id = 'seed-heading';
  const document = documentOf(record);
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, say.seedHeading),
    element('p', {}, say.seedLead),
    ...(document === undefined
      ? [element('p', { class: 'warning' }, say.noDocument)]
      : exact('seed-document', say.seedDocument, document)),
    ...exact('seed', say.seed, record.seed),
  );
}

/** A text to the letter, which can be scrolled by keyboard when it is long. */
function exact(id: string, label: string, text: string): HTMLElement[] {
  const name = `${id}-label`;
  return [
    element('h4', { id: name }, label),
    element('pre', { id, tabindex: 0, role: 'region', 'aria-labelledby': name }, text),
  ];
}

/** The seed document, unless the sources of the record make none. */
function documentOf({ announcement, revealed }: DrawRecord): string | undefined {
  try {
    return seedDocument(announcement, revealed);
  } catch (error) {
    if (error instanceof UtlysningError) return undefined;
    throw error;
  }
}
